//! Mends what was found where the words around say more than the models saw: chains of reports, quotations after a
//! colon, joint statements, whom a report is addressed to, dates before sources, duties that report nothing, subjects of
//! passive reports, a second report taken for part of the first, what is said of a claim, what was not
//! said, quotations that stand alone.

mod according;
mod addressee;
mod bare;
mod chain;
mod colon;
mod duty;
mod joint;
mod onward;
mod owners;
mod passive;
mod predicate;
mod second;
mod tail;
mod unsaying;

pub(super) use colon::is_answer;

use std::ops::Range;

use super::dates::after_date;
use super::doc::{Doc, Found};

/// Mends every attribution of an article. True where a word got another part of speech on the way.
pub(super) fn mend(doc: &mut Doc<'_>, found: &mut Vec<Found>) -> bool {
    colon::give(doc, found);
    colon::reject(doc, found);
    duty::drop(doc, found);
    according::give(doc, found);
    second::part(doc, found);
    for one in found.iter_mut() {
        unsaying::take(doc, one);
        colon::answer(doc, one);
        joint::join(doc, one);
        addressee::cut(doc, one);
        passive::turn(doc, one);
        predicate::part(doc, one);
        without_source(doc, one);
        one.source.retain(|run| !is_cut_off(doc, run) && doc.word(run.start) != "there");
        with_name(doc, one);
        if let Some(source) = one.source.first_mut()
            && let Some(start) = after_date(doc, source)
        {
            source.start = start;
        }
    }
    tail::cut(doc, found);
    onward::add(doc, found);
    let is_retagged = chain::mend(doc, found);
    bare::give(doc, found);
    is_retagged
}

/// "Coun | Tewkes told": a word with a capital, before a report word without one, is the end of a name.
fn with_name(doc: &Doc<'_>, one: &mut Found) {
    let (Some(source), Some(cue)) = (one.source.last_mut(), one.cue.first_mut()) else { return };
    let is_capital = |at: usize| doc.printed(at).starts_with(char::is_uppercase);
    let is_small = |at: usize| doc.printed(at).starts_with(char::is_lowercase);
    let is_name = cue.len() > 1 && is_capital(cue.start) && is_small(cue.start + 1);
    let is_beside = source.end == cue.start && source.start < source.end;
    if is_name && is_beside && is_capital(source.end - 1) {
        source.end += 1;
        cue.start += 1;
    }
}

/// "Also under review is the", before "claim": an article belongs to what comes after it.
fn is_cut_off(doc: &Doc<'_>, run: &Range<usize>) -> bool {
    run.len() > 1 && matches!(doc.word(run.end - 1), "the" | "a" | "an")
}

/// Takes runs out of a content that hold its own source. "By neighbours | as a quiet man" is parted.
fn without_source(doc: &Doc<'_>, one: &mut Found) {
    for source in &mut one.source {
        let Some(content) = one.content.iter_mut().find(|run| **run == *source) else { continue };
        let view = source.clone().skip(2).find(|at| doc.word(*at) == "as");
        if let Some(view) = view.filter(|_| doc.word(source.start) == "by") {
            (source.end, content.start) = (view, view);
        }
    }
    let sources = &one.source;
    let is_free = |run: &Range<usize>| !sources.iter().any(|of| run.start <= of.start && of.end <= run.end);
    if one.content.iter().any(is_free) {
        one.content.retain(is_free);
    }
}
