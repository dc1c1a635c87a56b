//! Who passed it on: `via`.

use std::collections::BTreeSet;

use super::{Built, Draft, is_choice, unbuilt};
use crate::message;
use crate::pack::{ArticleIx, Kind, SourceIx, SourceKind, StatementIx, StatementRow};
use crate::quiz::ground::Ground;
use crate::quiz::phrase::{fact, gives_away, is_named_in, quoted};
use crate::quiz::question::{Ref, Response};
use crate::words::{Arg, Message};

/// A statement that came through others → the last of them.
pub(super) fn via(ground: &Ground<'_>) -> Vec<Built> {
    let passed_on = ground.ledger.statements().filter_map(|(ix, row)| Some((ix, row, *row.via.last()?)));
    passed_on.map(|(ix, row, last)| via_of(ground, ix, row, last)).collect()
}

fn via_of(ground: &Ground<'_>, ix: StatementIx, row: &StatementRow, last: SourceIx) -> Built {
    let named = vec![Ref::new("statement", &row.id)];
    let not = |why: Message| Err(unbuilt(Kind::Via, named.clone(), why));
    let (text, said) = match (&row.gist, row.content.is_empty()) {
        (Some(gist), _) => (gist.clone(), Message::verbatim(gist)),
        (None, false) => (ground.ledger.words_of(row), quoted(&ground.ledger.words_of(row))),
        (None, true) => return not(message!("not-built-no-gist")),
    };
    let mut chance = ground.chance(&super::id(Kind::Via.wire(), &named).0);
    let may = reporters(ground, ix, row, last);
    let drawn = ground.draw_carriers(&mut chance, last, &may);
    if gives_away(&text, &ground.ledger[last].name, &ground.names(&may)) {
        return not(message!("not-built-names-source"));
    }
    let mut options = vec![ground.source_choice(
        last,
        true,
        ground.with_source(message!("quiz-why-passed-on", steps = row.via.len()), last),
    )];
    options.extend(drawn.into_iter().map(|other| {
        let why = ground.with_source(message!("quiz-why-not-in-chain"), other);
        ground.source_choice(other, false, why)
    }));
    if !is_choice(&options) {
        return not(message!("not-built-few-reporters"));
    }
    chance.shuffle(&mut options);
    let mut draft = Draft::new(Kind::Via, named, message!("quiz-via", gist = said, steps = row.via.len()));
    draft.evidence = ground.evidence(row.article, row.places());
    draft.explanation = vec![explained(ground, row, last)];
    draft.asks = vec![fact("via", &row.id)];
    draft.shows = vec![fact("said", &row.id)];
    Ok(draft.build(Response::Choice(options)))
}

/// Who might have passed it on, and did not: others of whom the pack reports that they pass something on. Where there
/// is only one, bodies stand beside it; a reporter among others than reporters would be known without the article.
fn reporters(ground: &Ground<'_>, ix: StatementIx, row: &StatementRow, last: SourceIx) -> Vec<SourceIx> {
    // Whoever passed on the same claim elsewhere passed this on too.
    let elsewhere = ground.ledger.statements().filter(|(other, _)| *other != ix);
    let carriers: BTreeSet<SourceIx> = elsewhere
        .filter(|(other, _)| ground.is_same_claim(*other, ix))
        .flat_map(|(_, row)| row.via.iter().copied())
        .collect();
    let may = |other: SourceIx| {
        !carriers.contains(&other)
            && !row.via.contains(&other)
            && !row.sources.contains(&other)
            && !ground.is_one_voice(other, last)
            && !is_publisher(ground, row.article, other)
    };
    let reporters = ground.sources_that(|other| ground.passes_on(other) && may(other));
    if reporters.len() != 1 {
        return reporters;
    }
    let is_body = |other: SourceIx| ground.ledger[other].kind == SourceKind::Organisation;
    ground.sources_that(|other| (ground.passes_on(other) || is_body(other)) && may(other))
}

/// Whether the article is the source's own.
fn is_publisher(ground: &Ground<'_>, article: ArticleIx, source: SourceIx) -> bool {
    let (row, name) = (&ground.ledger[article], &ground.ledger[source].name);
    let mut heads = [Some(&row.title), row.publisher.as_ref(), row.byline.as_ref()].into_iter().flatten();
    heads.any(|head| is_named_in(head, name, false) || is_named_in(name, head, false))
}

fn explained(ground: &Ground<'_>, row: &StatementRow, last: SourceIx) -> Message {
    let chain: Vec<Arg> = row.via.iter().map(|via| ground.ledger[*via].name.as_str().into()).collect();
    let message = ground.with_source(message!("quiz-ex-via", steps = chain.len(), chain = chain), last);
    let names: Vec<Arg> =
        row.sources.iter().map(|source| ground.ledger[*source].name.as_str().into()).collect();
    if names.is_empty() {
        message.with("speaker", message!("quiz-somebody-mid"))
    } else {
        message.with("speaker", names)
    }
}
