//! Where it is written: `mark`.

use super::{Built, Draft, unbuilt};
use crate::message;
use crate::pack::{ArticleIx, Form, Kind, PropositionIx, Span, Stance, StatementIx, StatementRow};
use crate::quiz::ground::Ground;
use crate::quiz::phrase::{fact, in_words, normal};
use crate::quiz::question::{Question, QuestionId, Ref, Response};
use crate::words::Message;

/// A claim → the words that report it; a proposition → every place where a source takes a position on it.
pub(super) fn mark(ground: &Ground<'_>) -> Vec<Built> {
    let statements = ground.ledger.statements().map(|(ix, row)| mark_statement(ground, ix, row));
    let propositions = ground.ledger.propositions().map(|(on, _)| mark_proposition(ground, on));
    statements.chain(propositions).collect()
}

fn mark_statement(ground: &Ground<'_>, ix: StatementIx, row: &StatementRow) -> Built {
    let named = vec![Ref::new("statement", &row.id)];
    let Some(gist) = &row.gist else {
        return Err(unbuilt(Kind::Mark, named, message!("not-built-no-gist")));
    };
    if row.places().is_empty() {
        return Err(unbuilt(Kind::Mark, named, message!("not-built-no-words")));
    }
    // The same claim by the same source elsewhere in the article is reported there too.
    let mut right: Vec<Vec<Span>> = Vec::new();
    let mut about = Vec::new();
    let alike = ground.ledger.statements().filter(|(other, other_row)| {
        let is_here = other_row.article == row.article && other_row.sources == row.sources;
        let is_told_again = || {
            other_row.gist.as_deref().is_some_and(|told| normal(told) == normal(gist))
                || other_row.same_as == Some(ix)
                || row.same_as == Some(*other)
        };
        *other == ix || (is_here && ground.is_same_claim(*other, ix) && is_told_again())
    });
    for (other, other_row) in alike {
        add(&mut right, &other_row.content);
        add(&mut right, &other_row.evidence);
        if other != ix {
            about.push(Ref::new("statement", &other_row.id));
        }
    }
    let own = if row.form == Form::Own { "yes" } else { "no" };
    let prompt = ground.with_sources(message!("quiz-mark", gist = gist, own = own), row);
    let mut draft = Draft::new(Kind::Mark, named, prompt);
    draft.explanation =
        if row.form == Form::Own { vec![message!("quiz-ex-own")] } else { ground.credit(row) };
    draft.about = about;
    draft.evidence = ground.evidence(row.article, row.places());
    draft.asks = vec![fact("words", &row.id)];
    draft.shows = vec![fact("said", &row.id)];
    Ok(draft.build(Response::Mark { article: row.article, right }))
}

fn add(right: &mut Vec<Vec<Span>>, places: &[Span]) {
    let places = places.to_vec();
    if !places.is_empty() && !right.contains(&places) {
        right.push(places);
    }
}

fn mark_proposition(ground: &Ground<'_>, on: PropositionIx) -> Built {
    let row = &ground.ledger[on];
    let named = vec![Ref::new("proposition", &row.id)];
    let not = |why: Message| Err(unbuilt(Kind::Mark, named.clone(), why));
    // Places where a related claim is settled would be right as well.
    if ground.is_settled_elsewhere(on) {
        return not(message!("not-built-settled-elsewhere"));
    }
    let mut article: Option<ArticleIx> = None;
    let mut right: Vec<Vec<Span>> = Vec::new();
    let mut about = Vec::new();
    let mut facts = Vec::new();
    for (_, statement) in ground.ledger.statements().filter(|(_, row)| !row.sources.is_empty()) {
        let takes = statement.positions.iter().filter(|row| row.on == on && row.stance != Stance::None);
        for position in takes.filter(|row| !row.evidence.is_empty()) {
            if article.is_some_and(|article| article != statement.article) {
                return not(message!("not-built-several-articles"));
            }
            article = Some(statement.article);
            add(&mut right, &position.evidence);
            about.push(Ref::new("statement", &statement.id));
            facts.push(fact("words", &statement.id));
        }
    }
    let Some(article) = article else { return not(message!("not-built-nobody")) };
    let prompt = message!("quiz-mark-proposition", claim = &row.text);
    let mut draft = Draft::new(Kind::Mark, named, prompt);
    draft.about = about;
    draft.explanation =
        vec![message!("quiz-ex-mark-proposition", number = right.len(), words = in_words(right.len()))];
    let mut spans: Vec<Span> = right.iter().flatten().copied().collect();
    spans.sort_unstable();
    draft.evidence = ground.evidence(article, &spans);
    draft.asks = facts;
    let question = draft.build(Response::Mark { article, right });
    Ok(Question { id: QuestionId(format!("mark-proposition/{}", row.id)), ..question })
}
