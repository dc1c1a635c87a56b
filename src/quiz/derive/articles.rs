//! Which article a question is about, where a pack has several: "the article" alone would not tell.

use std::collections::BTreeSet;

use crate::message;
use crate::pack::{ArticleIx, Kind, Ledger};
use crate::quiz::phrase::quoted;
use crate::quiz::question::Question;
use crate::words::Arg;

/// Kinds that speak of "the article" and have their answer in the articles of their evidence.
const OF_THE_EVIDENCE: &[Kind] = &[
    Kind::WhoSaid,
    Kind::MatchSpeakers,
    Kind::Via,
    Kind::Stance,
    Kind::Stated,
    Kind::Headline,
    Kind::WhichPolicy,
    Kind::PolicyStatus,
    Kind::MatchPolicies,
    Kind::Mark,
    Kind::Form,
    Kind::Cue,
    Kind::Altered,
    Kind::Order,
];

/// Puts the titles of its articles before a question's prompt. In a pack of one article there is nothing to tell
/// apart; where the titles are one, or name a right answer, they tell nothing, or too much.
pub(super) fn name_articles(ledger: &Ledger, question: &mut Question) {
    let all: BTreeSet<ArticleIx> = ledger.articles().map(|(ix, _)| ix).collect();
    let is_of_evidence = OF_THE_EVIDENCE.iter().any(|kind| kind.wire() == question.kind);
    let articles = if is_of_evidence {
        question.evidence.iter().map(|evidence| evidence.article).collect()
    } else if question.kind == Kind::WhatSaid.wire() {
        // The articles of the right claims would tell them from the wrong ones.
        all.clone()
    } else {
        return;
    };
    let titles: Vec<&str> = articles.iter().map(|ix| ledger[*ix].title.as_str()).collect();
    let different: BTreeSet<&str> = ledger.articles().map(|(_, row)| row.title.as_str()).collect();
    let right = question.response.options().iter().filter(|option| option.right);
    let mut names = right.filter_map(|option| {
        option.text.args.iter().find_map(|(_, arg)| match arg {
            Arg::Text(name) => Some(name.to_lowercase()),
            Arg::Number(_) | Arg::Message(_) | Arg::List(_) => None,
        })
    });
    let tells = names.any(|name| titles.iter().any(|title| title.to_lowercase().contains(&name)));
    if all.len() < 2 || titles.is_empty() || different.len() < all.len() || tells {
        return;
    }
    let number = titles.len();
    let titles: Vec<Arg> = titles.into_iter().map(|title| quoted(title).into()).collect();
    question.prompt =
        message!("quiz-in-articles", number = number, titles = titles, prompt = question.prompt.clone());
}
