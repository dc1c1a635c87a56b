//! Which of several articles reports it: `which-article`.

use std::collections::BTreeSet;

use super::super::sequence::as_of_fact;
use super::super::status::{ASKED, cell_fact, named, pairs};
use super::super::{Built, Draft, unbuilt};
use super::{articles, can_be_told_apart, label};
use crate::message;
use crate::pack::{
    ArticleIx, Cell, Kind, PositionAt, PropositionIx, SourceIx, Stance, StatementIx, StatementRow, Unasked,
};
use crate::quiz::ground::Ground;
use crate::quiz::phrase::fact;
use crate::quiz::question::{Choice, Ref, Response};
use crate::words::{Arg, Message};

/// How many articles there may be to choose from: with *more than one of them* they make six options.
const ARTICLES: usize = 5;

/// Which article reports that X takes this position, or do several?
pub(in crate::quiz::derive) fn which_article(ground: &Ground<'_>) -> Vec<Built> {
    let articles = articles(ground);
    if articles.len() < 2 {
        return Vec::new();
    }
    let asked = pairs(ground).flat_map(|(source, on)| ASKED.iter().map(move |stance| (source, on, *stance)));
    asked.filter_map(|asked| which_article_of(ground, &articles, asked)).collect()
}

/// A source, a proposition and the position taken.
type Taken = (SourceIx, PropositionIx, Stance);

fn which_article_of(ground: &Ground<'_>, articles: &[ArticleIx], taken: Taken) -> Option<Built> {
    let (source, on, stance) = taken;
    let row = |(statement, row): (StatementIx, &StatementRow)| {
        let ix = row.positions.iter().position(|p| p.on == on && p.stance == stance)?;
        Some(PositionAt { statement, ix })
    };
    let rows: Vec<PositionAt> = ground.ledger.statements_of(source).filter_map(row).collect();
    if rows.is_empty() {
        return None;
    }
    let mut named = named(ground, source, on);
    named.push(Ref::new("stance", stance));
    let saying: BTreeSet<ArticleIx> = rows.iter().map(|at| ground.ledger[at.statement].article).collect();
    let shown = ground.shown(&Cell::Takes { stance, shown: rows.clone(), as_of: None });
    let has_words = |article: &ArticleIx| shown.evidence.iter().any(|words| words.article == *article);
    let why_not = why_not(ground, articles, taken, &saying);
    let why_not = why_not.or_else(|| (!saying.iter().all(has_words)).then(|| message!("not-built-no-words")));
    if let Some(why) = why_not {
        return Some(Err(unbuilt(Kind::WhichArticle, named, why)));
    }
    let prompt = ground.with_source(Message::new(prompt_key(stance)), source);
    let prompt = prompt.with("claim", &ground.ledger[on].text);
    let mut draft = Draft::new(Kind::WhichArticle, named, prompt);
    let labels: Vec<Arg> = saying.iter().map(|article| label(ground, *article).into()).collect();
    draft.explanation = vec![message!("quiz-ex-which-article", number = labels.len(), articles = labels)];
    // The same words may stand in several articles.
    let mut told: Vec<Message> = Vec::new();
    for one in shown.told {
        if !told.contains(&one) {
            told.push(one);
        }
    }
    draft.explanation.extend(told);
    (draft.evidence, draft.about, draft.shows) = (shown.evidence, shown.about, shown.facts);
    draft.asks = rows.iter().map(|at| fact("words", &ground.ledger[at.statement].id)).collect();
    // The prompt gives away what the source says.
    draft.shows.push(cell_fact(ground, source, on));
    let dates = rows.iter().filter_map(|at| ground.ledger[at.statement].date);
    draft.shows.extend(dates.map(|date| as_of_fact(ground, source, on, date)));
    let options = options(ground, source, articles, &saying);
    Some(Ok(draft.build(Response::Choice(options))))
}

/// Why it cannot be said of each article whether it reports this.
fn why_not(
    ground: &Ground<'_>,
    articles: &[ArticleIx],
    taken: Taken,
    saying: &BTreeSet<ArticleIx>,
) -> Option<Message> {
    let (source, on, _) = taken;
    if articles.len() > ARTICLES {
        Some(message!("not-built-many-articles"))
    } else if !can_be_told_apart(ground, articles) {
        Some(message!("not-built-alike-articles"))
    } else if !ground.ledger[on].is_checked {
        Some(message!("not-built-unchecked"))
    } else if *ground.grid.cell(source, on) == Cell::Unasked(Unasked::Clouded) {
        Some(message!("not-built-clouded"))
    } else {
        let might = |article: &ArticleIx| !saying.contains(article) && might_report(ground, *article, taken);
        articles.iter().any(might).then(|| message!("not-built-said-elsewhere"))
    }
}

/// Whether a reader might find it in an article that does not report it to the letter: in what the source, its
/// body or another speaker says there, or passes on, in so many words or by implication.
fn might_report(ground: &Ground<'_>, article: ArticleIx, (source, on, stance): Taken) -> bool {
    ground.ledger.statements().filter(|(_, row)| row.article == article).any(|(_, row)| {
        let is_theirs = |who: &SourceIx| ground.is_one_voice(*who, source);
        row.sources.iter().chain(&row.via).any(is_theirs)
            && row.positions.iter().any(|p| ground.amounts_to((p.on, p.stance), (on, stance)))
    })
}

/// The articles in the pack's order, then *more than one of them*.
fn options(
    ground: &Ground<'_>,
    source: SourceIx,
    articles: &[ArticleIx],
    saying: &BTreeSet<ArticleIx>,
) -> Vec<Choice> {
    let is_only = saying.len() == 1;
    let of_article = |article: &ArticleIx| {
        let says = saying.contains(article);
        let why = match (says, is_only) {
            (true, true) => message!("quiz-why-this-article"),
            (true, false) => message!("quiz-why-not-the-only-article"),
            (false, _) => ground.with_source(message!("quiz-why-not-this-article"), source),
        };
        Choice {
            text: label(ground, *article),
            reference: Some(Ref::new("article", &ground.ledger[*article].id)),
            right: says && is_only,
            why,
        }
    };
    let mut options: Vec<Choice> = articles.iter().map(of_article).collect();
    let labels: Vec<Arg> = saying.iter().map(|article| label(ground, *article).into()).collect();
    options.push(Choice {
        text: message!("quiz-more-than-one-article", articles = articles.len()),
        reference: None,
        right: !is_only,
        why: message!("quiz-ex-which-article", number = labels.len(), articles = labels),
    });
    options
}

fn prompt_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "quiz-which-article-neither",
        Stance::Denies => "quiz-which-article-denies",
        Stance::Suggests => "quiz-which-article-suggests",
        Stance::Confirms => "quiz-which-article-confirms",
        Stance::Alleges | Stance::None => "quiz-which-article-alleges",
    }
}
