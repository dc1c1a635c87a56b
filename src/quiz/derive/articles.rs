//! Which articles a question is about, where a pack has several: "the article" alone would not tell.

use std::collections::BTreeSet;

use crate::message;
use crate::pack::{ArticleIx, Kind, Ledger};
use crate::quiz::phrase::quoted;
use crate::quiz::question::{Question, Response};
use crate::words::{Arg, Message};

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

/// Says which articles a question is about, before its prompt. In a pack of one article there is nothing to tell
/// apart; where the titles are one, or name a right answer, they tell nothing, or too much.
pub(super) fn name_articles(ledger: &Ledger, question: &mut Question) {
    let all: BTreeSet<ArticleIx> = ledger.articles().map(|(ix, _)| ix).collect();
    let is_of_evidence = OF_THE_EVIDENCE.iter().any(|kind| kind.wire() == question.kind);
    let articles: BTreeSet<ArticleIx> = if is_of_evidence {
        question.evidence.iter().map(|evidence| evidence.article).collect()
    } else if question.kind == Kind::WhatSaid.wire() {
        // The articles of the right claims would tell them from the wrong ones.
        all.clone()
    } else {
        return;
    };
    if all.len() < 2 || articles.is_empty() {
        return;
    }
    if articles.len() > 1 {
        speak_of_several(question);
    }
    let prompt = question.prompt.clone();
    if all.len() == 2 && articles == all {
        question.prompt = message!("quiz-in-both-articles", prompt = prompt);
        return;
    }
    let titles: Vec<&str> = articles.iter().map(|ix| ledger[*ix].title.as_str()).collect();
    let different: BTreeSet<&str> = ledger.articles().map(|(_, row)| row.title.as_str()).collect();
    if different.len() < all.len() || tell(&titles, question) {
        return;
    }
    let number = titles.len();
    let titles: Vec<Arg> = titles.into_iter().map(|title| quoted(title).into()).collect();
    question.prompt = message!("quiz-in-articles", number = number, titles = titles, prompt = prompt);
}

/// Whether a title names a right answer.
fn tell(titles: &[&str], question: &Question) -> bool {
    let right = question.response.options().iter().filter(|option| option.right);
    let mut names = right.filter_map(|option| {
        option.text.args.iter().find_map(|(_, arg)| match arg {
            Arg::Text(name) => Some(name.to_lowercase()),
            Arg::Number(_) | Arg::Message(_) | Arg::List(_) => None,
        })
    });
    names.any(|name| titles.iter().any(|title| title.to_lowercase().contains(&name)))
}

/// Lets every sentence of a question speak of "the articles" where it would speak of "the article".
fn speak_of_several(question: &mut Question) {
    several(&mut question.prompt);
    question.explanation.iter_mut().for_each(several);
    if let Response::Choice(options) | Response::Multiple(options) | Response::Cue { options, .. } =
        &mut question.response
    {
        for option in options {
            several(&mut option.text);
            several(&mut option.why);
        }
    }
}

fn several(message: &mut Message) {
    for (_, arg) in &mut message.args {
        if let Arg::Message(inner) = arg {
            several(inner);
        }
    }
    if message.key != "verbatim" {
        message.args.push(("many", "yes".into()));
    }
}
