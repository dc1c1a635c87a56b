//! Rules on the words of a statement: gist, content, cue.

use super::super::model::{Quote, Quotes};
use super::super::problem::JsonPath;
use super::super::vocabulary::Form;
use super::Found;
use super::subject::{Subject, Written};
use super::words::{
    folded, has_final_stop, has_outer_quotation_marks, holds_quotation_marks, holds_words, is_blank,
};
use crate::message;
use crate::words::Message;

pub(super) fn without_gist(s: &Subject<'_>) -> Vec<Found> {
    s.statements()
        .filter(|written| is_blank(written.statement.gist.as_ref()))
        .map(|written| Found::new(written.at(), message!("check-statement-without-gist")))
        .collect()
}

pub(super) fn gist_final_stop(s: &Subject<'_>) -> Vec<Found> {
    gists(s, |_, gist| has_final_stop(gist).then(|| message!("check-gist-final-stop")))
}

pub(super) fn gist_repeats_cue(s: &Subject<'_>) -> Vec<Found> {
    gists(s, |written, gist| {
        let cue = runs(written.statement.cue.as_ref()).iter().map(Quote::exact);
        let repeated = cue.into_iter().find(|cue| holds_words(gist, cue))?;
        Some(message!("check-gist-repeats-cue", cue = repeated))
    })
}

pub(super) fn gist_names_source(s: &Subject<'_>) -> Vec<Found> {
    gists(s, |written, gist| {
        let sources = written.row.map(|(_, row)| row.sources.as_slice()).unwrap_or_default();
        let names = sources.iter().map(|source| &s.ledger[*source].name);
        let name = names.into_iter().find(|name| holds_words(gist, name))?;
        Some(message!("check-gist-names-source", name = name))
    })
}

pub(super) fn gist_copies_content(s: &Subject<'_>) -> Vec<Found> {
    gists(s, |written, gist| {
        let [only] = runs(written.statement.content.as_ref()) else { return None };
        (folded(gist) == folded(only.exact())).then(|| message!("check-gist-copies-content"))
    })
}

/// What a test says of every gist that is there.
fn gists(s: &Subject<'_>, complaint: impl Fn(&Written<'_>, &str) -> Option<Message>) -> Vec<Found> {
    s.statements()
        .filter_map(|written| {
            let message = complaint(written, written.statement.gist.as_deref()?)?;
            Some(Found::new(written.at().field("gist"), message))
        })
        .collect()
}

pub(super) fn content_final_stop(s: &Subject<'_>) -> Vec<Found> {
    // A question mark is part of what was asked; only the full stop is the printer's.
    let is_stopped = |text: &str| has_final_stop(text) && text.trim_end().ends_with(['.', '。']);
    s.statements()
        .filter(|written| {
            runs(written.statement.content.as_ref()).last().is_some_and(|run| is_stopped(run.exact()))
        })
        .map(|written| Found::new(content_at(written), message!("check-content-final-stop")))
        .collect()
}

pub(super) fn content_outer_quotation_marks(s: &Subject<'_>) -> Vec<Found> {
    s.reported()
        .filter(|written| {
            let runs = runs(written.statement.content.as_ref());
            !runs.is_empty() && runs.iter().all(|run| has_outer_quotation_marks(run.exact()))
        })
        .map(|written| Found::new(content_at(written), message!("check-content-outer-quotation-marks")))
        .collect()
}

pub(super) fn mixed_without_quotation_marks(s: &Subject<'_>) -> Vec<Found> {
    s.statements()
        .filter(|written| {
            let runs = runs(written.statement.content.as_ref());
            written.statement.form == Form::Mixed
                && !runs.is_empty()
                && !runs.iter().any(|run| holds_quotation_marks(run.exact()))
        })
        .map(|written| Found::new(content_at(written), message!("check-mixed-without-quotation-marks")))
        .collect()
}

pub(super) fn indirect_with_quotation_marks(s: &Subject<'_>) -> Vec<Found> {
    s.statements()
        .filter(|written| {
            let runs = runs(written.statement.content.as_ref());
            written.statement.form == Form::Indirect
                && runs.iter().any(|run| holds_quotation_marks(run.exact()))
        })
        .map(|written| Found::new(content_at(written), message!("check-indirect-with-quotation-marks")))
        .collect()
}

pub(super) fn cue_inside_content(s: &Subject<'_>) -> Vec<Found> {
    s.statements()
        .filter(|written| {
            let Some((_, row)) = written.row else { return false };
            row.cue.iter().any(|cue| row.content.iter().any(|run| run.overlaps(*cue)))
        })
        .map(|written| Found::new(written.at().field("cue"), message!("check-cue-inside-content")))
        .collect()
}

fn runs(quotes: Option<&Quotes>) -> &[Quote] {
    quotes.map(Quotes::runs).unwrap_or_default()
}

fn content_at(written: &Written<'_>) -> JsonPath {
    written.at().field("content")
}
