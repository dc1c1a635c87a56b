//! The pack's and its articles' own fields, and an article's text.

use super::super::anchor;
use super::super::edit::Row;
use super::super::field::{ArticleField, PackField};
use super::super::lookup::{article, article_mut, date, needed, optional};
use super::super::refused::Refused;
use crate::pack::{ArticleId, Extra, Pack, Since};

pub(super) fn set_pack(pack: &mut Pack, field: &PackField) -> Result<Row, Refused> {
    match field {
        PackField::Title(title) => pack.title = needed(title)?,
        PackField::Level(level) => pack.level = *level,
        PackField::Theme(theme) => pack.theme = *theme,
        PackField::Language(language) => pack.language = needed(language)?,
        PackField::Licence(licence) => pack.licence = optional(licence.as_deref()),
        PackField::Authors(authors) => {
            pack.authors = authors.iter().filter_map(|name| optional(Some(name))).collect();
        }
    }
    Ok(Row::Pack)
}

pub(super) fn set(pack: &mut Pack, id: &ArticleId, field: &ArticleField) -> Result<Row, Refused> {
    let row = article_mut(pack, id)?;
    match field {
        ArticleField::Title(title) => row.title = needed(title)?,
        ArticleField::Publisher(text) => row.publisher = optional(text.as_deref()),
        ArticleField::Byline(text) => row.byline = optional(text.as_deref()),
        ArticleField::Published(text) => row.published = date(text.as_deref())?,
        ArticleField::Url(text) => row.url = optional(text.as_deref()),
        ArticleField::Rights(text) => row.rights = optional(text.as_deref()),
        ArticleField::Since(rows) => {
            let mut since = Vec::new();
            for (day, text, url) in rows {
                // What a form does not show of a row stays with it.
                let known = row.since.iter().find(|known| known.date == *day && known.text == *text);
                since.push(Since {
                    date: date(Some(day))?.ok_or(Refused::Blank)?,
                    text: needed(text)?,
                    url: optional(url.as_deref()),
                    extra: known.map_or_else(Extra::new, |known| known.extra.clone()),
                });
            }
            row.since = since;
        }
    }
    Ok(Row::Article(id.clone()))
}

pub(super) fn link_only(pack: &mut Pack, id: &ArticleId) -> Result<Row, Refused> {
    article_mut(pack, id)?.paragraphs.clear();
    Ok(Row::Article(id.clone()))
}

/// Paragraphs as the format wants them: no line feed in one, no blank one.
pub(super) fn set_text(pack: &mut Pack, id: &ArticleId, paragraphs: &[String]) -> Result<Row, Refused> {
    let lines = paragraphs.iter().flat_map(|paragraph| paragraph.split(['\n', '\r']));
    let clean: Vec<String> =
        lines.map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let old = article(pack, id)?.paragraphs.clone();
    anchor::move_quotes(pack, id, &old, &clean);
    article_mut(pack, id)?.paragraphs = clean;
    Ok(Row::Article(id.clone()))
}
