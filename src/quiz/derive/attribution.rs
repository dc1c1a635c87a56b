//! Who claimed what: `who-said`, `what-said`, `match-speakers`.

use super::{Built, Draft, is_choice, unbuilt};
use crate::message;
use crate::pack::{ArticleIx, Form, Kind, SourceIx, StatementIx, StatementRow};
use crate::quiz::ground::{DRAWN, Ground};
use crate::quiz::phrase::{fact, gives_away, in_words, normal, quoted};
use crate::quiz::question::{Board, Choice, Place, Ref, Response};
use crate::words::Message;

/// How many of a source's claims are right options, and how many rows a board has.
const RIGHT: usize = 3;
const ROWS: usize = 5;
/// From how many claims a board is begun.
const STARTS: usize = 40;

/// A quotation where the words are direct, else the gist → its one source.
pub(super) fn who_said(ground: &Ground<'_>) -> Vec<Built> {
    let credited = ground.ledger.statements().filter(|(_, row)| row.form != Form::Own);
    let mut asked: Vec<(StatementIx, &StatementRow)> = Vec::new();
    let mut built = Vec::new();
    for (ix, row) in credited {
        // What two articles print of one source is asked once.
        let is_again = asked.iter().any(|(other, other_row)| {
            other_row.sources == row.sources
                && ground.is_same_claim(*other, ix)
                && (other_row.article != row.article || is_alike(ground, row, other_row))
        });
        let question = if is_again {
            let named = vec![Ref::new("statement", &row.id)];
            Err(unbuilt(Kind::WhoSaid, named, message!("not-built-asked-already")))
        } else {
            who_said_of(ground, ix, row)
        };
        if question.is_ok() {
            asked.push((ix, row));
        }
        built.push(question);
    }
    built
}

/// Whether a learner would be shown the same words.
fn is_alike(ground: &Ground<'_>, a: &StatementRow, b: &StatementRow) -> bool {
    let words = |row: &StatementRow| match (&row.gist, row.form) {
        (Some(gist), Form::Indirect | Form::Mixed | Form::Own) => normal(gist),
        (_, Form::Direct) | (None, _) => normal(&ground.ledger.words_of(row)),
    };
    words(a) == words(b)
}

fn who_said_of(ground: &Ground<'_>, ix: StatementIx, row: &StatementRow) -> Built {
    let named = vec![Ref::new("statement", &row.id)];
    let not = |why: Message| Err(unbuilt(Kind::WhoSaid, named.clone(), why));
    let Some(source) = row.only_source() else {
        return not(if row.sources.is_empty() {
            message!("not-built-unattributed")
        } else {
            message!("not-built-joint")
        });
    };
    if ground.is_gist_shared(row) {
        return not(message!("not-built-gist-shared"));
    }
    let (text, prompt) = match (&row.gist, row.form) {
        (_, Form::Direct) if !row.content.is_empty() => {
            let words = ground.ledger.words_of(row);
            let prompt = message!("quiz-who-said-words", words = quoted(&words));
            (words, prompt)
        }
        (Some(gist), _) => (gist.clone(), message!("quiz-who-said-gist", gist = gist)),
        (None, _) => return not(message!("not-built-no-gist")),
    };
    let id = super::id(Kind::WhoSaid.wire(), &named);
    let mut chance = ground.chance(&id.0);
    let may = ground.sources_that(|other| ground.is_false_of(other, ix));
    let drawn = ground.draw_sources(&mut chance, &[source], Some(row.article), &may);
    if gives_away(&text, &ground.ledger[source].name, &ground.names(&may)) {
        return not(message!("not-built-names-source"));
    }
    let credit = ground.credit(row);
    let why = ground.with_source(message!("quiz-why-credited"), source);
    let mut options = vec![ground.source_choice(source, true, why)];
    options.extend(drawn.into_iter().map(|other| {
        let why = ground.says_instead(other, ix);
        ground.source_choice(other, false, why)
    }));
    if !is_choice(&options) {
        return not(message!("not-built-few-sources"));
    }
    chance.shuffle(&mut options);
    let mut draft = Draft::new(Kind::WhoSaid, named, prompt);
    draft.explanation = credit;
    draft.evidence = ground.evidence(row.article, row.places());
    draft.asks = vec![fact("said", &row.id)];
    draft.shows = vec![fact("cue", &row.id)];
    Ok(draft.build(Response::Choice(options)))
}

/// Which of these did X say?
pub(super) fn what_said(ground: &Ground<'_>) -> Vec<Built> {
    let speaking =
        ground.ledger.sources().filter(|(ix, _)| ground.ledger.statements_of(*ix).next().is_some());
    speaking.map(|(ix, _)| what_said_of(ground, ix)).collect()
}

fn what_said_of(ground: &Ground<'_>, source: SourceIx) -> Built {
    let name = &ground.ledger[source].name;
    let named = vec![Ref::new("source", &ground.ledger[source].id)];
    let is_clear = |row: &StatementRow| row.gist.as_ref().is_some_and(|gist| !gives_away(gist, name, &[]));
    let mut said: Vec<(StatementIx, &StatementRow)> = Vec::new();
    for (ix, row) in ground.ledger.statements_of(source).filter(|(_, row)| is_clear(row)) {
        if said.len() < RIGHT && !said.iter().any(|(other, _)| ground.is_same_claim(*other, ix)) {
            said.push((ix, row));
        }
    }
    if said.is_empty() {
        return Err(unbuilt(Kind::WhatSaid, named, message!("not-built-no-gist")));
    }
    let id = super::id(Kind::WhatSaid.wire(), &named);
    let mut chance = ground.chance(&id.0);
    let mut pool: Vec<(StatementIx, &StatementRow)> = ground
        .ledger
        .statements()
        .filter(|(ix, row)| !row.sources.is_empty() && is_clear(row) && ground.is_false_of(source, *ix))
        .collect();
    chance.shuffle(&mut pool);
    let mut wrong: Vec<(StatementIx, &StatementRow)> = Vec::new();
    for (ix, row) in pool {
        if wrong.len() < DRAWN && !wrong.iter().any(|(other, _)| ground.is_same_claim(*other, ix)) {
            wrong.push((ix, row));
        }
    }
    if wrong.is_empty() || said.len() + wrong.len() < 3 {
        return Err(unbuilt(Kind::WhatSaid, named, message!("not-built-few-claims")));
    }
    let prompt = ground.with_source(message!("quiz-what-said"), source);
    let mut draft = Draft::new(Kind::WhatSaid, named, prompt);
    let mut options = Vec::new();
    for (_, row) in &said {
        let mut evidence = ground.evidence(row.article, row.places());
        for words in &mut evidence {
            words.part = Some(Ref::new("statement", &row.id));
        }
        draft.evidence.extend(evidence);
        draft.about.push(Ref::new("statement", &row.id));
        draft.asks.push(fact("said", &row.id));
        let why = ground.with_sources(message!("quiz-why-said-by"), row);
        options.extend(gist_choice(row, true, why));
    }
    for (_, row) in &wrong {
        draft.shows.push(fact("said", &row.id));
        let why = ground.with_sources(message!("quiz-why-said-by"), row);
        options.extend(gist_choice(row, false, why));
    }
    chance.shuffle(&mut options);
    draft.explanation = vec![ground.with_source(
        message!("quiz-ex-what-said", number = said.len(), words = in_words(said.len())),
        source,
    )];
    Ok(draft.build(Response::Multiple(options)))
}

fn gist_choice(row: &StatementRow, right: bool, why: Message) -> Option<Choice> {
    let text = Message::verbatim(row.gist.as_ref()?);
    Some(Choice { text, reference: Some(Ref::new("statement", &row.id)), right, why })
}

/// Claims to speakers, one speaker left over.
pub(super) fn match_speakers(ground: &Ground<'_>) -> Vec<Built> {
    ground.ledger.articles().map(|(ix, _)| match_speakers_of(ground, ix)).collect()
}

fn match_speakers_of(ground: &Ground<'_>, article: ArticleIx) -> Built {
    let named = vec![Ref::new("article", &ground.ledger[article].id)];
    let mut chance = ground.chance(&super::id(Kind::MatchSpeakers.wire(), &named).0);
    let Some((mut rows, spare)) = board_rows(ground, article) else {
        return Err(unbuilt(Kind::MatchSpeakers, named, message!("not-built-few-speakers")));
    };
    let Some(left_over) = chance.some(spare, 1).pop() else {
        return Err(unbuilt(Kind::MatchSpeakers, named, message!("not-built-few-speakers")));
    };
    let mut columns: Vec<SourceIx> = rows.iter().map(|(_, source)| *source).chain([left_over]).collect();
    chance.shuffle(&mut rows);
    chance.shuffle(&mut columns);
    let prompt = message!("quiz-match-speakers");
    let mut draft = Draft::new(Kind::MatchSpeakers, named, prompt);
    let mut board = Board {
        rows: Vec::new(),
        columns: columns
            .iter()
            .map(|source| ground.source_choice(*source, true, Message::new("verbatim")))
            .map(|choice| Place { text: choice.text, reference: choice.reference, why: None })
            .collect(),
        right: Vec::new(),
    };
    for (row_ix, (ix, source)) in rows.iter().enumerate() {
        let row = &ground.ledger[*ix];
        let reference = Ref::new("statement", &row.id);
        let Some(gist) = &row.gist else { continue };
        let why = ground.credit(row).into_iter().next();
        board.rows.push(Place { text: Message::verbatim(gist), reference: Some(reference.clone()), why });
        board.right.extend(columns.iter().position(|column| column == source).map(|column| (row_ix, column)));
        for mut words in ground.evidence(row.article, row.places()) {
            words.part = Some(reference.clone());
            draft.evidence.push(words);
        }
        draft.about.push(reference);
        draft.asks.push(fact("said", &row.id));
        draft.shows.push(fact("cue", &row.id));
    }
    draft.explanation = vec![ground.with_source(message!("quiz-ex-match-speakers"), left_over)];
    Ok(draft.build(Response::Match(board)))
}

/// A statement and its one speaker.
type Claim = (StatementIx, SourceIx);

/// Claims of an article with one speaker each, so that each is true of its own speaker and of no other, and the
/// speakers who said none of them. The rows are the ledger's choice, not the seed's: of the sets begun at each
/// claim in turn, the largest.
fn board_rows(ground: &Ground<'_>, article: ArticleIx) -> Option<(Vec<Claim>, Vec<SourceIx>)> {
    let claims: Vec<Claim> = ground
        .ledger
        .statements()
        .filter(|(_, row)| row.article == article && row.form != Form::Own && !row.places().is_empty())
        .filter_map(|(ix, row)| {
            let source = row.only_source()?;
            let gist = row.gist.as_ref()?;
            let is_clear = !ground.is_gist_shared(row) && !gives_away(gist, &ground.ledger[source].name, &[]);
            is_clear.then_some((ix, source))
        })
        .collect();
    let mut best: Option<(Vec<Claim>, Vec<SourceIx>)> = None;
    // A long article has claims enough near its beginning.
    for start in 0..claims.len().min(STARTS) {
        let mut rows: Vec<Claim> = Vec::new();
        for claim in claims.iter().skip(start).chain(claims.iter().take(start)) {
            let is_new = rows.iter().all(|row| is_apart(ground, *row, *claim));
            let more: Vec<_> = rows.iter().copied().chain([*claim]).collect();
            if rows.len() < ROWS && is_new && !spare(ground, article, &more).is_empty() {
                rows = more;
            }
        }
        let is_better = best.as_ref().is_none_or(|(other, _)| rows.len() > other.len());
        if rows.len() >= 3 && is_better {
            let spare = spare(ground, article, &rows);
            best = Some((rows, spare));
        }
        if best.as_ref().is_some_and(|(rows, _)| rows.len() == ROWS) {
            break;
        }
    }
    best
}

/// Whether neither speaker said what the other did.
fn is_apart(ground: &Ground<'_>, a: Claim, b: Claim) -> bool {
    ground.is_false_of(a.1, b.0) && ground.is_false_of(b.1, a.0) && !ground.are_named_alike(a.1, b.1)
}

/// The speakers of the article who said none of the claims.
fn spare(ground: &Ground<'_>, article: ArticleIx, rows: &[Claim]) -> Vec<SourceIx> {
    let is_spare = |source: SourceIx| {
        rows.iter().all(|(statement, speaker)| {
            ground.is_false_of(source, *statement) && !ground.are_named_alike(source, *speaker)
        })
    };
    let speakers = ground.ledger.sources().map(|(ix, _)| ix);
    let is_here = |ix: SourceIx| ground.ledger.statements_of(ix).any(|(_, row)| row.article == article);
    speakers.filter(|ix| is_here(*ix) && is_spare(*ix)).collect()
}
