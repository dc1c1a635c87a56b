//! For whom a source speaks, and where it only belongs.

use std::ops::Range;

use super::super::doc::Doc;
use super::super::speaking::List;
use super::entity::{Entities, Entity};
use super::lexicon::{Class, Land, lexicon};
use super::mention::{Form, Mention};

/// How many of somebody's descriptions are looked at.
const ROLES: usize = 12;

/// The bodies, states and persons that somebody's descriptions name, and whether it speaks for them.
pub(super) fn ties(
    doc: &Doc<'_>,
    mentions: &[Mention],
    entities: &Entities,
    id: usize,
    entity: &Entity,
) -> Vec<(usize, bool)> {
    let mut out: Vec<(usize, bool)> = Vec::new();
    if let Some(Land::Capital(state)) = entity.land {
        out.extend(entities.state(state).map(|state| (state, true)));
        return out;
    }
    for role in entity.roles.iter().take(ROLES) {
        let words = stretched(doc, role, entity);
        if words.clone().any(|at| matches!(doc.word(at), "former" | "ex" | "retired" | "late")) {
            continue;
        }
        let speaks = words.clone().any(|at| is_voice(doc.word(at)));
        let is_only_theirs = words.clone().any(|at| List::Close.has(doc.word(at)));
        let start = mentions.partition_point(|mention| mention.words.end <= words.start);
        let inner =
            mentions.iter().enumerate().skip(start).take_while(|(_, one)| one.words.start < words.end);
        for (at, mention) in inner.filter(|(_, one)| one.form == Form::Name && one.name.end <= words.end) {
            let Some(other) = entities.of.get(at).copied().flatten().filter(|other| *other != id) else {
                continue;
            };
            let suits = match mention.class {
                Class::Body => true,
                Class::State => {
                    speaks && !matches!(doc.word(mention.words.start.wrapping_sub(1)), "to" | "in" | "at")
                }
                Class::Person => is_only_theirs,
                _ => false,
            };
            let is_before = matches!(doc.word(mention.words.start.wrapping_sub(1)), "at" | "against" | "to");
            if suits && !out.iter().any(|(known, _)| *known == other) {
                out.push((other, speaks && !is_before));
            }
        }
    }
    if out.is_empty() {
        let voice =
            entity.roles.iter().take(ROLES).filter(|role| (*role).clone().any(|at| is_voice(doc.word(at))));
        let state = voice
            .flat_map(Clone::clone)
            .find_map(|at| adjective(doc, at))
            .and_then(|state| entities.state(state));
        out.extend(state.map(|state| (state, true)));
    }
    out.truncate(3);
    out
}

/// The state that a word or two ("North Korean") are of.
fn adjective(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let pair = format!("{} {}", doc.word(at), doc.word(at + 1));
    match lexicon().land(&pair).or_else(|| lexicon().land(doc.word(at)))? {
        Land::Adjective(state) => Some(state),
        _ => None,
    }
}

/// A description without the relative clause; of the unnamed, with the words after ("from North Korea").
fn stretched(doc: &Doc<'_>, role: &Range<usize>, entity: &Entity) -> Range<usize> {
    let mut end = role.end;
    if !entity.is_named && matches!(doc.word(end), "for" | "of" | "from" | "with") {
        end = (end + 6).min(doc.len());
        end = (role.end..end).find(|at| matches!(doc.word(*at), "," | "." | "said" | "who")).unwrap_or(end);
    }
    let clause = (role.start..end).find(|at| matches!(doc.word(*at), "who" | "which" | "that" | "whose"));
    role.start..clause.unwrap_or(end)
}

/// Offices whose holder speaks for the body.
fn is_voice(word: &str) -> bool {
    List::Voice.has(word.trim_end_matches('.'))
}
