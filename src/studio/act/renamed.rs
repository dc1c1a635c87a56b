//! Ids of derived questions when the rows they name become one.

use crate::pack::{HandQuestion, Pack, id_parts};

/// The parts of a derived question's id, with their names.
fn named(id: &str) -> Option<(&str, Vec<(&str, &str)>)> {
    let mut parts = id.split('/');
    let kind = parts.next()?;
    let names = id_parts(kind)?;
    let parts: Vec<&str> = parts.collect();
    (parts.len() == names.len()).then(|| (kind, names.iter().copied().zip(parts).collect()))
}

/// Whether a derived question's id names this row.
pub(super) fn names(id: &str, what: &str, row: &str) -> bool {
    named(id).is_some_and(|(_, parts)| parts.contains(&(what, row)))
}

/// The id with one row's id in place of another's.
fn renamed(id: &str, what: &str, from: &str, to: &str) -> String {
    let Some((kind, parts)) = named(id) else { return id.to_owned() };
    let mut renamed = kind.to_owned();
    for (name, part) in parts {
        renamed.push('/');
        renamed.push_str(if name == what && part == from { to } else { part });
    }
    renamed
}

/// Follows a row that became another: in what is switched off, reworded, and in hand-written questions.
pub(super) fn follow(pack: &mut Pack, what: &str, from: &str, to: &str) {
    let mut omit: Vec<String> = Vec::new();
    for id in &pack.omit {
        let id = renamed(id, what, from, to);
        if !omit.contains(&id) {
            omit.push(id);
        }
    }
    pack.omit = omit;
    // What is written for the row that stays counts.
    let moved: Vec<(String, String)> = pack
        .reword
        .iter()
        .filter(|(id, _)| names(id, what, from))
        .map(|(id, prompt)| (id.clone(), prompt.clone()))
        .collect();
    for (id, prompt) in moved {
        pack.reword.remove(&id);
        pack.reword.entry(renamed(&id, what, from, to)).or_insert(prompt);
    }
    let (from, to) = (format!("{what}:{from}"), format!("{what}:{to}"));
    for question in &mut pack.questions {
        for reference in references(question).filter(|reference| **reference == from) {
            reference.clone_from(&to);
        }
    }
}

/// Every reference of a hand-written question to a row.
fn references(question: &mut HandQuestion) -> impl Iterator<Item = &mut String> {
    let options = question.options.iter_mut().flatten().filter_map(|option| option.reference.as_mut());
    let places = [&mut question.rows, &mut question.columns, &mut question.items];
    let places = places.into_iter().flatten().flatten().filter_map(|place| place.reference.as_mut());
    question.about.iter_mut().chain(options).chain(places)
}
