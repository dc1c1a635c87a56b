//! What was understood of an article as one line of JSON: the spans of `hearsay draft --spans`, in code points
//! of the text as it was read.

use std::ops::Range;

use serde::Serialize;

use super::doc::Doc;
use super::form::form;
use super::reading::Reading;
use crate::pack::{Form, Stance};

#[derive(Serialize)]
struct Line<'l> {
    file: &'l str,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'l str>,
    attributions: Vec<Attributed<'l>>,
    own: Vec<Owned<'l>>,
}

#[derive(Serialize)]
struct Attributed<'l> {
    source: Vec<[usize; 2]>,
    cue: Vec<[usize; 2]>,
    content: Vec<[usize; 2]>,
    speaker: Vec<&'l str>,
    form: Form,
    stance: Stance,
    policies: Vec<&'l str>,
    confidence: f64,
}

#[derive(Serialize)]
struct Owned<'l> {
    content: Vec<[usize; 2]>,
    policies: Vec<&'l str>,
}

/// The line. `text` is the text that positions count in, where that is not the file.
pub(super) fn line(doc: &Doc<'_>, reading: &Reading, file: &str, text: Option<&str>) -> String {
    let places = Places::new(doc);
    let policies = |list: &[usize]| -> Vec<&str> {
        list.iter().filter_map(|at| reading.policies.get(*at)).map(|policy| policy.name.as_str()).collect()
    };
    let attributions = reading.attributions.iter().map(|one| Attributed {
        source: places.of(&one.found.source),
        cue: places.of(&one.found.cue),
        content: places.of(&one.found.content),
        speaker: one
            .speakers
            .iter()
            .filter_map(|at| reading.people.get(*at))
            .map(|who| who.name.as_str())
            .collect(),
        form: form(doc, &one.found.content),
        stance: one.stance,
        policies: policies(&one.policies),
        confidence: (f64::from(one.found.confidence) * 1000.0).round() / 1000.0,
    });
    let own = reading.own.iter().map(|own| Owned {
        content: places.of(std::slice::from_ref(&own.content)),
        policies: policies(&own.policies),
    });
    let line = Line { file, text, attributions: attributions.collect(), own: own.collect() };
    // Plain structs of strings and numbers are always written.
    serde_json::to_string(&line).unwrap_or_default()
}

/// The code points of each token.
struct Places(Vec<[usize; 2]>);

impl Places {
    fn new(doc: &Doc<'_>) -> Self {
        let (mut byte, mut point) = (0, 0);
        let mut to = |target: u32| {
            let target = target as usize;
            point += doc.text.get(byte..target).unwrap_or_default().chars().count();
            byte = target;
            point
        };
        Self(doc.tokens.list.iter().map(|token| [to(token.begin), to(token.end)]).collect())
    }

    fn of(&self, runs: &[Range<usize>]) -> Vec<[usize; 2]> {
        let place = |run: &Range<usize>| {
            let (first, last) = (self.0.get(run.start)?, self.0.get(run.end.checked_sub(1)?)?);
            Some([*first.first()?, *last.last()?])
        };
        runs.iter().filter_map(place).collect()
    }
}
