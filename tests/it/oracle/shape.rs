//! The shape of the output, to the letter: fields, ids, references, evidence, and how sentences look.

use serde_json::Value;

use super::cells::{ASKED, NOT_ADDRESSED, days_of};
use super::{Asked, Oracle, list, pair, str};

/// A kind: its skill, its response, and what its id names, in order.
pub(super) struct Kind {
    pub kind: &'static str,
    skill: &'static str,
    response: &'static str,
    pub names: &'static [&'static str],
}

/// Every kind of the design. `mark-proposition` is the id's word; its kind is `mark`.
pub(super) const KINDS: &[Kind] = &[
    kind("who-said", "attribution", "choice", &["statement"]),
    kind("what-said", "attribution", "multiple", &["source"]),
    kind("match-speakers", "attribution", "match", &["article"]),
    kind("via", "attribution", "choice", &["statement"]),
    kind("stance", "status", "choice", &["source", "proposition"]),
    kind("who-took", "status", "multiple", &["proposition", "stance"]),
    kind("sort-status", "status", "sort", &["source"]),
    kind("grid", "status", "grid", &["article"]),
    kind("stated", "status", "choice", &["source", "proposition", "stance"]),
    kind("headline", "status", "choice", &["source", "proposition"]),
    kind("disagree", "status", "choice", &["source", "proposition"]),
    kind("both-confirm", "status", "multiple", &["article", "article"]),
    kind("which-policy", "policy", "choice", &["statement"]),
    kind("who-invoked", "policy", "choice", &["policy"]),
    kind("policy-status", "policy", "choice", &["policy"]),
    kind("match-policies", "policy", "match", &["article"]),
    kind("mark", "evidence", "mark", &["statement"]),
    kind("mark-proposition", "evidence", "mark", &["proposition"]),
    kind("which-article", "evidence", "choice", &["source", "proposition", "stance"]),
    kind("form", "wording", "choice", &["statement"]),
    kind("cue", "wording", "choice", &["statement"]),
    kind("altered", "wording", "choice", &["statement"]),
    kind("order", "sequence", "order", &["article"]),
    kind("as-of", "sequence", "choice", &["source", "proposition", "date"]),
];

const COMMON: &[&str] = &["id", "kind", "skill", "response", "about", "prompt", "explanation", "evidence"];

const fn kind(
    kind: &'static str,
    skill: &'static str,
    response: &'static str,
    names: &'static [&'static str],
) -> Kind {
    Kind { kind, skill, response, names }
}

/// The fields that hold the key of a response.
fn key_fields(response: &str, kind: &str) -> &'static [&'static str] {
    match (response, kind) {
        (_, "cue") => &["options", "text"],
        ("choice" | "multiple", _) => &["options"],
        ("match" | "sort", _) => &["rows", "columns", "right"],
        ("grid", _) => &["rows", "columns", "cells"],
        ("order", _) => &["items"],
        ("mark", _) => &["article", "right"],
        _ => &[],
    }
}

impl<'p> Oracle<'p> {
    /// The output as a whole.
    pub fn top(&self) {
        self.fields("-", self.json, &["pack", "revision", "seed", "questions", "not_built"], &[]);
        let is_pack = str(self.json, "pack") == self.pack.id.as_str();
        self.expect(is_pack, "-", "shape", "pack is not the pack's id");
        let revision = self.json.get("revision").and_then(Value::as_u64);
        self.expect(revision == Some(self.pack.revision.into()), "-", "shape", "revision is not the pack's");
        self.expect(self.json.get("seed").is_some_and(Value::is_u64), "-", "shape", "seed is no number");
        let ids: Vec<&str> = list(self.json, "questions").iter().map(|q| str(q, "id")).collect();
        for (ix, id) in ids.iter().enumerate() {
            self.expect(!ids[..ix].contains(id), id, "id", "occurs more than once");
            self.expect(!self.pack.omit.iter().any(|omit| omit == id), id, "omit", "is switched off");
        }
        for (id, prompt) in &self.pack.reword {
            if let Some(asked) = self.printed(id) {
                self.expect(str(asked.value, "prompt") == prompt, id, "reword", "has another prompt");
            }
        }
    }

    /// Checks what all questions have in common; the word before its id's first slash if the rest can be read.
    pub fn shape(&self, asked: Asked<'p>) -> Option<&'static str> {
        let Asked { id, value } = asked;
        let word = id.split('/').next().unwrap_or_default();
        let Some(kind) = KINDS.iter().find(|kind| kind.kind == word) else {
            self.bad(id, "id", "begins with no kind");
            return None;
        };
        let wanted = if word == "mark-proposition" { "mark" } else { word };
        self.expect(str(value, "kind") == wanted, id, "kind", str(value, "kind"));
        self.expect(str(value, "skill") == kind.skill, id, "skill", str(value, "skill"));
        self.expect(str(value, "response") == kind.response, id, "response", str(value, "response"));
        let key = key_fields(kind.response, word);
        self.fields(id, value, &[COMMON, key].concat(), &[]);
        let names: Vec<&str> = id.split('/').skip(1).collect();
        let begins: Vec<String> = kind.names.iter().zip(&names).map(|(n, i)| format!("{n}:{i}")).collect();
        let is_whole = names.len() == kind.names.len() && begins.iter().all(|r| self.is_known(r));
        self.expect(is_whole, id, "id", "does not name rows of the pack in the order of its kind");
        self.about(asked, &begins);
        self.sentences(asked);
        for evidence in list(value, "evidence") {
            self.evidence_item(asked, evidence);
        }
        self.expect(!list(value, "evidence").is_empty(), id, "evidence", "is empty");
        is_whole.then_some(kind.kind)
    }

    fn about(&self, asked: Asked<'p>, begins: &[String]) {
        let about: Vec<&str> = list(asked.value, "about").iter().filter_map(Value::as_str).collect();
        let is_named = about.iter().map(|r| (*r).to_owned()).take(begins.len()).collect::<Vec<_>>() == begins;
        self.expect(is_named, asked.id, "about", format_args!("{about:?} does not begin with {begins:?}"));
        for (ix, row) in about.iter().enumerate() {
            self.expect(!about[..ix].contains(row), asked.id, "about", format_args!("{row} twice"));
            self.expect(self.is_known(row), asked.id, "about", format_args!("{row} names nothing"));
        }
    }

    /// Whether a reference names a row of the pack or a word of a vocabulary.
    pub fn is_known(&self, reference: &str) -> bool {
        let Some((sort, id)) = reference.split_once(':') else { return false };
        match sort {
            "source" => self.reading().source(id).is_some(),
            "proposition" => self.reading().proposition(id).is_some(),
            "statement" => self.reading().statement(id).is_some(),
            "policy" => self.reading().policy(id).is_some(),
            "article" => self.reading().articles.contains_key(id),
            "stance" => ASKED.contains(&id) || id == NOT_ADDRESSED,
            "status" => ["proposed", "in-force", "under-review", "repealed"].contains(&id),
            "date" => days_of(id).is_some(),
            "form" => ["direct", "indirect", "mixed"].contains(&id),
            _ => false,
        }
    }

    fn evidence_item(&self, asked: Asked<'p>, evidence: &'p Value) {
        self.fields(asked.id, evidence, &["article", "start", "end", "exact"], &["for"]);
        let span = span_of(evidence);
        let slice = span.and_then(|(article, span)| Some(self.reading().articles.get(article)?.slice(span)));
        let is_slice =
            slice.as_deref() == Some(str(evidence, "exact")) && slice.is_some_and(|s| !s.is_empty());
        self.expect(is_slice, asked.id, "evidence", format_args!("{evidence} is not the slice"));
        if let Some(part) = evidence.get("for") {
            let fields = ["options", "rows", "columns", "items"];
            let mut places = fields.iter().flat_map(|field| list(asked.value, field));
            let is_row = places.any(|place| place.get("ref") == Some(part));
            self.expect(is_row, asked.id, "evidence", format_args!("for {part}, which it does not show"));
        }
    }

    /// Exactly these fields, and perhaps those.
    pub fn fields(&self, id: &str, value: &Value, must: &[&str], may: &[&str]) {
        let Some(fields) = value.as_object() else {
            self.bad(id, "shape", format_args!("{value} is no object"));
            return;
        };
        for field in must {
            let is_there = fields.get(*field).is_some_and(|value| !value.is_null());
            self.expect(is_there, id, "shape", format_args!("`{field}` is missing in {value}"));
        }
        for field in fields.keys().map(String::as_str) {
            let is_known = must.contains(&field) || may.contains(&field);
            self.expect(is_known, id, "shape", format_args!("`{field}` is not in the design"));
        }
    }

    /// What a learner reads: no gap left unfilled, nothing empty, no slips of the pen.
    fn sentences(&self, asked: Asked<'p>) {
        let Asked { id, value } = asked;
        let reworded = self.is_reworded(asked);
        self.sentence(id, "prompt", str(value, "prompt"));
        self.expect(reworded || str(value, "prompt").contains(' '), id, "prompt", "is no sentence");
        self.whole(id, "explanation", str(value, "explanation"));
        for field in ["options", "rows", "columns", "items"] {
            for place in list(value, field) {
                self.sentence(id, "text", str(place, "text"));
                if place.get("why").is_some() {
                    self.whole(id, "why", str(place, "why"));
                }
            }
        }
    }

    /// A whole sentence: it ends like one and is more than a key of the locale files.
    pub fn whole(&self, id: &str, field: &str, said: &str) {
        self.sentence(id, field, said);
        let end = said.trim_end_matches(['”', '’', '"', '»', ')']).chars().next_back();
        let is_whole = said.contains(' ') && end.is_some_and(|end| ".!?…".contains(end));
        self.expect(is_whole, id, field, format_args!("no whole sentence: {said:?}"));
    }

    fn sentence(&self, id: &str, field: &str, said: &str) {
        let odd = ["{$", "{ $", "..", "  ", "\u{2068}", "\u{2069}", "..”", " .", " ,"];
        let found = odd.iter().find(|odd| said.contains(**odd) && !self.pack_text.contains(**odd));
        self.expect(found.is_none(), id, field, format_args!("{found:?} in {said:?}"));
        let is_trimmed = !said.is_empty() && said == said.trim();
        self.expect(is_trimmed, id, field, format_args!("empty or not trimmed: {said:?}"));
    }
}

/// Where a piece of evidence says it stands.
pub(super) fn span_of(evidence: &Value) -> Option<(&str, (usize, usize))> {
    let range = Value::Array(vec![evidence.get("start")?.clone(), evidence.get("end")?.clone()]);
    Some((str(evidence, "article"), pair(&range)?))
}
