//! Articles that report the same event, held against each other: `disagree`, `both-confirm`, `which-article`.
//! A pack with one article has none of these.

mod both_confirm;
mod disagree;
mod which_article;

pub(super) use both_confirm::both_confirm;
pub(super) use disagree::disagree;
pub(super) use which_article::which_article;

use crate::message;
use crate::pack::ArticleIx;
use crate::quiz::ground::Ground;
use crate::quiz::phrase::quoted;
use crate::words::Message;

fn articles(ground: &Ground<'_>) -> Vec<ArticleIx> {
    ground.ledger.articles().map(|(ix, _)| ix).collect()
}

/// An article as it can be told from the others: its headline, who published it, and when.
fn label(ground: &Ground<'_>, article: ArticleIx) -> Message {
    let row = &ground.ledger[article];
    let title = quoted(&row.title);
    match (&row.publisher, row.published) {
        (Some(publisher), Some(date)) => {
            message!("quiz-article-by-on", title = title, publisher = publisher, date = date.said())
        }
        (Some(publisher), None) => message!("quiz-article-by", title = title, publisher = publisher),
        (None, Some(date)) => message!("quiz-article-on", title = title, date = date.said()),
        (None, None) => title,
    }
}

/// Whether no two articles, nor any two of some, look the same.
fn can_be_told_apart(ground: &Ground<'_>, articles: &[ArticleIx]) -> bool {
    let labels: Vec<Message> = articles.iter().map(|article| label(ground, *article)).collect();
    labels.iter().enumerate().all(|(ix, label)| labels.iter().skip(ix + 1).all(|other| other != label))
}
