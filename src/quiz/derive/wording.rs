//! How it is worded: `form`, `cue`, `altered`.

mod altered;
mod cue;
mod cue_frame;

pub(super) use altered::altered;
pub(super) use cue::cue;

use super::{Built, Draft, unbuilt};
use crate::message;
use crate::pack::{Form, Kind, StatementRow};
use crate::quiz::ground::Ground;
use crate::quiz::phrase::fact;
use crate::quiz::question::{Choice, Ref, Response};
use crate::words::Message;

/// Exact words, paraphrase, or partly quoted?
pub(super) fn form(ground: &Ground<'_>) -> Vec<Built> {
    let reported = ground.ledger.statements().filter(|(_, row)| row.form != Form::Own);
    reported.map(|(_, row)| form_of(ground, row)).collect()
}

fn form_of(ground: &Ground<'_>, row: &StatementRow) -> Built {
    let named = vec![Ref::new("statement", &row.id)];
    let Some(gist) = &row.gist else {
        return Err(unbuilt(Kind::Form, named, message!("not-built-no-gist")));
    };
    if row.places().is_empty() {
        return Err(unbuilt(Kind::Form, named, message!("not-built-no-words")));
    }
    let truth = Message::new(form_why_key(row.form));
    let options = [Form::Direct, Form::Indirect, Form::Mixed].map(|form| Choice {
        text: Message::new(form_key(form)),
        reference: Some(Ref::new("form", form)),
        right: form == row.form,
        why: if form == row.form {
            truth.clone()
        } else {
            message!("quiz-two-sentences", first = Message::new(form_meaning(form)), second = truth.clone())
        },
    });
    let prompt = ground.with_sources(message!("quiz-form", gist = gist), row);
    let mut draft = Draft::new(Kind::Form, named, prompt);
    draft.explanation = vec![truth];
    draft.evidence = ground.evidence(row.article, row.places());
    draft.asks = vec![fact("form", &row.id)];
    draft.shows = vec![fact("said", &row.id)];
    Ok(draft.build(Response::Choice(options.into())))
}

fn form_key(form: Form) -> &'static str {
    match form {
        Form::Direct => "form-direct",
        Form::Indirect => "form-indirect",
        Form::Mixed => "form-mixed",
        Form::Own => "form-own",
    }
}

/// What it would look like in print.
fn form_meaning(form: Form) -> &'static str {
    match form {
        Form::Direct => "form-direct-means",
        Form::Indirect => "form-indirect-means",
        Form::Mixed | Form::Own => "form-mixed-means",
    }
}

fn form_why_key(form: Form) -> &'static str {
    match form {
        Form::Direct => "quiz-why-direct",
        Form::Indirect => "quiz-why-indirect",
        Form::Mixed | Form::Own => "quiz-why-mixed",
    }
}
