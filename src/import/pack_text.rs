//! The article of a pack, as an author wants to work on it again.

use super::error::ImportError;
use super::imported::Imported;
use super::kind::Kind;
use crate::pack;

/// The first article of a pack.
pub(super) fn read(bytes: &[u8]) -> Result<Imported, ImportError> {
    let (pack, _) = pack::read(bytes).map_err(ImportError::Pack)?;
    let language = Some(pack.language).filter(|language| !language.is_empty());
    let article = pack.articles.into_iter().next().ok_or(ImportError::PackNoText)?;
    let mut read = Imported::new(Kind::Pack);
    for paragraph in &article.paragraphs {
        read.add(paragraph);
    }
    if read.paragraphs.is_empty() {
        return Err(ImportError::PackNoText);
    }
    Ok(Imported {
        title: Some(article.title).filter(|title| !title.is_empty()),
        byline: article.byline,
        publisher: article.publisher,
        published: article.published,
        url: article.url,
        language,
        ..read
    })
}
