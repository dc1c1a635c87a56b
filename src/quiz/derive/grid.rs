//! Several positions at once: `sort-status`, `grid`.

use super::dated::{as_of, dated};
use super::status::{ASKED, about, cell_fact, takes_key};
use super::{Built, Draft, unbuilt};
use crate::message;
use crate::pack::{ArticleIx, Cell, Kind, PropositionIx, SourceIx, Stance};
use crate::quiz::ground::Ground;
use crate::quiz::phrase::{capitalised, in_words, quoted, stance_key};
use crate::quiz::question::{Board, GridCell, GridKey, Place, Ref, Response, Unbuilt};
use crate::words::Message;

/// One source's positions on four or more propositions.
pub(super) fn sort_status(ground: &Ground<'_>) -> Vec<Built> {
    ground.ledger.sources().map(|(ix, _)| sort_status_of(ground, ix)).collect()
}

fn sort_status_of(ground: &Ground<'_>, source: SourceIx) -> Built {
    let named = vec![Ref::new("source", &ground.ledger[source].id)];
    let mut taken: Vec<(PropositionIx, Stance)> = ground
        .ledger
        .propositions()
        .filter_map(|(on, _)| Some((on, ground.grid.stance(source, on)?)))
        .collect();
    if taken.len() < 4 {
        return Err(unbuilt(Kind::SortStatus, named, message!("not-built-few-positions")));
    }
    ground.chance(&super::id(Kind::SortStatus.wire(), &named).0).shuffle(&mut taken);
    let prompt = ground.with_source(message!("quiz-sort-status"), source);
    let mut draft = Draft::new(Kind::SortStatus, named, prompt);
    let mut board = Board { rows: Vec::new(), columns: Vec::new(), right: Vec::new() };
    board.columns = ASKED
        .iter()
        .map(|stance| Place {
            text: Message::new(stance_key(*stance)),
            reference: Some(Ref::new("stance", stance)),
            why: None,
        })
        .collect();
    for (row_ix, (on, stance)) in taken.iter().enumerate() {
        let shown = ground.shown(ground.grid.cell(source, *on));
        let reference = Ref::new("proposition", &ground.ledger[*on].id);
        let text = dated(message!("quiz-claim-as-of"), as_of(ground, source, *on))
            .with("claim", &ground.ledger[*on].text);
        let why = about(ground, Message::new(takes_key(*stance)), source, *on);
        board.rows.push(Place { text, reference: Some(reference.clone()), why: Some(why) });
        board.right.extend(ASKED.iter().position(|asked| asked == stance).map(|column| (row_ix, column)));
        draft.evidence.extend(shown.evidence.into_iter().map(|mut words| {
            words.part = Some(reference.clone());
            words
        }));
        draft.about.push(reference);
        draft.about.extend(shown.about);
        draft.shows.extend(shown.facts);
        draft.asks.push(cell_fact(ground, source, *on));
    }
    draft.explanation = vec![message!("quiz-ex-sort-status")];
    Ok(draft.build(Response::Sort(board)))
}

/// The picture of an article: its sources down, its propositions across.
pub(super) fn grid(ground: &Ground<'_>) -> Vec<Built> {
    ground.ledger.articles().map(|(ix, _)| grid_of(ground, ix)).collect()
}

fn grid_of(ground: &Ground<'_>, article: ArticleIx) -> Built {
    let named = vec![Ref::new("article", &ground.ledger[article].id)];
    let grid = &ground.grid;
    let here = || ground.ledger.statements().filter(move |(_, row)| row.article == article);
    let takes = |on: PropositionIx| {
        here().any(|(_, row)| {
            !row.sources.is_empty()
                && row.positions.iter().any(|row| row.on == on && row.stance != Stance::None)
        })
    };
    let sources: Vec<SourceIx> = ground
        .ledger
        .sources()
        .map(|(ix, _)| ix)
        .filter(|ix| here().any(|(_, row)| row.sources.contains(ix)))
        .collect();
    let columns: Vec<PropositionIx> =
        ground.ledger.propositions().map(|(on, _)| on).filter(|on| takes(*on)).collect();
    let cells: Vec<Vec<Option<GridCell>>> = sources
        .iter()
        .map(|source| columns.iter().map(|on| grid_cell(grid.cell(*source, *on))).collect())
        .collect();
    let unasked = if cells.iter().flatten().any(Option::is_none) { "yes" } else { "no" };
    let n_taken = cells.iter().flatten().filter(|cell| matches!(cell, Some(GridCell::Takes(_)))).count();
    if sources.len() < 2 || columns.len() < 2 || n_taken < 3 {
        let why: Message = message!("not-built-small-grid");
        return Err::<_, Unbuilt>(unbuilt(Kind::Grid, named, why));
    }
    let cells_of = |source: SourceIx| columns.iter().map(move |on| (source, *on));
    let is_dated = |(source, on)| matches!(grid.cell(source, on), Cell::Takes { as_of: Some(_), .. });
    let changed = if sources.iter().copied().flat_map(cells_of).any(is_dated) { "yes" } else { "no" };
    // Its sources and claims, with what all articles of the pack report of them.
    let many = if ground.ledger.articles().count() > 1 { "yes" } else { "no" };
    let prompt =
        message!("quiz-grid", title = quoted(&ground.ledger[article].title), changed = changed, many = many);
    let mut draft = Draft::new(Kind::Grid, named, prompt);
    let mut key = GridKey { rows: Vec::new(), columns: Vec::new(), cells };
    for source in &sources {
        let row = &ground.ledger[*source];
        let reference = Ref::new("source", &row.id);
        key.rows.push(Place {
            text: Message::verbatim(capitalised(&row.name)),
            reference: Some(reference.clone()),
            why: None,
        });
        draft.about.push(reference.clone());
        for on in &columns {
            let shown = ground.shown(grid.cell(*source, *on));
            draft.evidence.extend(shown.evidence.into_iter().map(|mut words| {
                words.part = Some(reference.clone());
                words
            }));
            draft.shows.extend(shown.facts);
            draft.asks.push(cell_fact(ground, *source, *on));
        }
    }
    key.columns = columns.iter().map(|on| column(ground, *on)).collect();
    draft.about.extend(key.columns.iter().filter_map(|column| column.reference.clone()));
    draft.explanation =
        vec![message!("quiz-ex-grid", number = n_taken, words = in_words(n_taken), unasked = unasked)];
    draft.evidence.sort_by_key(|words| words.span);
    Ok(draft.build(Response::Grid(key)))
}

/// A proposition as a column: its short form, the whole of it as the reason.
fn column(ground: &Ground<'_>, on: PropositionIx) -> Place {
    let row = &ground.ledger[on];
    Place {
        text: Message::verbatim(row.short.as_ref().unwrap_or(&row.text)),
        reference: Some(Ref::new("proposition", &row.id)),
        why: Some(message!("quiz-sentence", text = capitalised(&row.text))),
    }
}

fn grid_cell(cell: &Cell) -> Option<GridCell> {
    match cell {
        Cell::Takes { stance, .. } => Some(GridCell::Takes(*stance)),
        Cell::Empty { is_known: true } => Some(GridCell::NotAddressed),
        Cell::Empty { is_known: false } | Cell::Unasked(_) => None,
    }
}
