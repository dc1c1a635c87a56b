//! The articles as plain lines.

use super::super::outside::Exit;
use super::lines::{Lines, Tone};
use crate::message;
use crate::pack::{Article, Date};
use crate::record::sitting::Sitting;

/// Every article of the pack, as it is read before the first question.
pub(super) fn show_all(lines: &mut Lines<'_, '_>, sitting: &Sitting) -> Result<(), Exit> {
    for article in &sitting.book().pack.articles {
        show(lines, article)?;
    }
    Ok(())
}

fn show(lines: &mut Lines<'_, '_>, article: &Article) -> Result<(), Exit> {
    lines.gap()?;
    lines.line_in(Tone::Strong, &article.title)?;
    let published = article.published.as_deref().map(|date| lines.outside.words.say(&said_date(date)));
    let origin: Vec<&str> = [article.publisher.as_deref(), article.byline.as_deref(), published.as_deref()]
        .into_iter()
        .flatten()
        .collect();
    if !origin.is_empty() {
        lines.line(&origin.join(" · "))?;
    }
    for paragraph in &article.paragraphs {
        lines.gap()?;
        lines.line(paragraph)?;
    }
    if article.paragraphs.is_empty() {
        lines.say(&message!("practise-no-text"))?;
    }
    lines.gap()
}

/// A date as a reader says it; one that cannot be read stands as it is.
pub(super) fn said_date(date: &str) -> crate::words::Message {
    date.parse::<Date>().map_or_else(|_| crate::words::Message::verbatim(date), Date::said)
}
