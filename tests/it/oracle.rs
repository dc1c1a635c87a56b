//! The oracle: what the design allows of a pack's questions, worked out again from the pack alone, and held
//! against the JSON that `hearsay questions --json` prints. It knows nothing of how questions are derived.
//!
//! Where the design can be read in more than one way, every sound reading passes. Hand-written questions are
//! left out: their soundness is their author's.
#![expect(
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise, and cuts only where it has looked"
)]

mod attribution;
mod built;
mod cells;
mod conflict;
mod headline;
mod options;
mod places;
mod policy;
mod reading;
mod shape;
mod status;
mod wording;

use std::cell::RefCell;
use std::collections::BTreeSet;

use hearsay::pack::Pack;
use serde_json::Value;

use cells::Cells;
use reading::{Reading, Span};

/// What is wrong with the printed questions of a pack, a line each; empty where all is sound.
pub(crate) fn violations(pack: &Pack, json: &Value) -> Vec<String> {
    let cells = Cells::new(Reading::new(pack));
    let pack_text = serde_json::to_string(pack).unwrap_or_default();
    let oracle = Oracle { pack, cells, json, pack_text, lines: RefCell::default() };
    oracle.top();
    let questions = list(json, "questions");
    let derived = questions.iter().filter(|q| !pack.questions.iter().any(|hand| hand.id == str(q, "id")));
    for value in derived {
        oracle.question(value);
    }
    oracle.headlines();
    oracle.silences();
    oracle.not_built();
    oracle.everything_is_built_or_says_why();
    let mut seen = BTreeSet::new();
    oracle.lines.take().into_iter().filter(|line| seen.insert(line.clone())).collect()
}

/// What differs between two seeds' outputs of one pack that the id should have fixed.
pub(crate) fn differences(one: &Value, other: &Value) -> Vec<String> {
    let ids = |json| -> Vec<&str> { list(json, "questions").iter().map(|q| str(q, "id")).collect() };
    let (ids, others) = (ids(one), ids(other));
    if ids != others {
        let missing =
            ids.iter().filter(|id| !others.contains(id)).map(|id| format!("{id}: only with the one seed"));
        let added =
            others.iter().filter(|id| !ids.contains(id)).map(|id| format!("{id}: only with the other seed"));
        let lines: Vec<String> = missing.chain(added).collect();
        return if lines.is_empty() { vec!["the order of the questions differs".to_owned()] } else { lines };
    }
    let pairs = list(one, "questions").iter().zip(list(other, "questions"));
    let mut lines: Vec<String> = pairs
        .filter(|(a, b)| fixed_by_the_id(a) != fixed_by_the_id(b))
        .map(|(a, b)| format!("{}: {} and {}", str(a, "id"), fixed_by_the_id(a), fixed_by_the_id(b)))
        .collect();
    if one.get("not_built") != other.get("not_built") {
        lines.push("not_built differs".to_owned());
    }
    lines
}

/// Kind, prompt, key and evidence of a question, without what the seed picks: wrong options and order. Progress
/// hangs on them: where the seed changed the evidence, a learner would start anew.
fn fixed_by_the_id(question: &Value) -> Value {
    let shown = |place: &Value| format!("{}|{}", str(place, "ref"), str(place, "text"));
    let mut key: Vec<String> = list(question, "options")
        .iter()
        .filter(|option| option.get("right") == Some(&Value::Bool(true)))
        .map(shown)
        .collect();
    let (rows, columns) = (list(question, "rows"), list(question, "columns"));
    if str(question, "response") == "mark" {
        key.push(question.get("right").map(Value::to_string).unwrap_or_default());
    } else {
        key.extend(pairs(question).into_iter().filter_map(|(row, column)| {
            Some(format!("{} -> {}", shown(rows.get(row)?), shown(columns.get(column)?)))
        }));
    }
    for (row, cells) in rows.iter().zip(list(question, "cells")) {
        let cells = columns.iter().zip(cells.as_array().into_iter().flatten());
        key.extend(cells.map(|(column, cell)| format!("{} {}: {cell}", shown(row), shown(column))));
    }
    key.sort();
    key.extend(list(question, "items").iter().map(shown));
    let fixed = ["id", "kind", "skill", "response", "prompt", "text", "article"];
    let fixed: Vec<Option<&Value>> = fixed.iter().map(|field| question.get(*field)).collect();
    let [about, evidence] = ["about", "evidence"].map(|field| {
        let mut rows: Vec<String> = list(question, field).iter().map(Value::to_string).collect();
        rows.sort();
        rows
    });
    serde_json::json!([fixed, key, about, evidence])
}

/// A pack, what was printed of it, and what was found so far.
struct Oracle<'p> {
    pack: &'p Pack,
    cells: Cells<'p>,
    json: &'p Value,
    pack_text: String,
    lines: RefCell<Vec<String>>,
}

/// A printed question.
#[derive(Clone, Copy)]
struct Asked<'p> {
    id: &'p str,
    value: &'p Value,
}

/// An option, row, column or item with the row of the ledger it names.
#[derive(Clone, Copy)]
struct Shown<'p> {
    /// The id after the colon of its `ref`; empty without one.
    id: &'p str,
    text: &'p str,
    right: bool,
}

impl<'p> Oracle<'p> {
    fn reading(&self) -> &Reading<'p> {
        &self.cells.reading
    }

    fn bad(&self, id: &str, rule: &str, detail: impl std::fmt::Display) {
        self.lines.borrow_mut().push(format!("{id}: {rule}: {detail}"));
    }

    /// A line if `holds` is false.
    fn expect(&self, holds: bool, id: &str, rule: &str, detail: impl std::fmt::Display) {
        if !holds {
            self.bad(id, rule, detail);
        }
    }

    fn printed(&self, id: &str) -> Option<Asked<'p>> {
        let questions = list(self.json, "questions").iter();
        questions.map(|value| Asked { id: str(value, "id"), value }).find(|asked| asked.id == id)
    }

    fn is_reworded(&self, asked: Asked<'p>) -> bool {
        self.pack.reword.contains_key(asked.id)
    }

    fn question(&self, value: &'p Value) {
        let asked = Asked { id: str(value, "id"), value };
        let Some(kind) = self.shape(asked) else { return };
        let names: Vec<&str> = asked.id.split('/').skip(1).collect();
        match (kind, names.as_slice()) {
            ("who-said", [statement]) => self.who_said(asked, statement),
            ("what-said", [source]) => self.what_said(asked, source),
            ("match-speakers", [article]) => self.match_speakers(asked, article),
            ("via", [statement]) => self.via(asked, statement),
            ("stance", [source, proposition]) => self.stance(asked, source, proposition),
            ("who-took", [proposition, stance]) => self.who_took(asked, proposition, stance),
            ("sort-status", [source]) => self.sort_status(asked, source),
            ("grid", [article]) => self.grid(asked, article),
            ("stated", [source, proposition, stance]) => self.stated(asked, source, proposition, stance),
            ("headline", [source, proposition]) => self.headline(asked, source, proposition),
            ("disagree", [source, proposition]) => self.disagree(asked, source, proposition),
            ("both-confirm", [first, second]) => self.both_confirm(asked, [first, second]),
            ("which-policy", [statement]) => self.which_policy(asked, statement),
            ("who-invoked", [policy]) => self.who_invoked(asked, policy),
            ("policy-status", [policy]) => self.policy_status(asked, policy),
            ("match-policies", [article]) => self.match_policies(asked, article),
            ("mark", [statement]) => self.mark(asked, statement),
            ("mark-proposition", [proposition]) => self.mark_proposition(asked, proposition),
            ("which-article", [source, proposition, stance]) => {
                self.which_article(asked, source, proposition, stance);
            }
            ("form", [statement]) => self.form(asked, statement),
            ("cue", [statement]) => self.cue(asked, statement),
            ("altered", [statement]) => self.altered(asked, statement),
            ("order", [article]) => self.order(asked, article),
            ("as-of", [source, proposition, date]) => self.as_of(asked, source, proposition, date),
            _ => self.bad(asked.id, "id", "does not name what its kind asks of"),
        }
    }
}

/// A text field; empty where it is missing.
fn str<'v>(value: &'v Value, field: &str) -> &'v str {
    value.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// A list field; empty where it is missing.
fn list<'v>(value: &'v Value, field: &str) -> &'v [Value] {
    value.get(field).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// `right` of a match or sort, as far as it has the right shape.
fn pairs(question: &Value) -> Vec<(usize, usize)> {
    list(question, "right").iter().filter_map(pair).collect()
}

fn pair(value: &Value) -> Option<Span> {
    match value.as_array()?.as_slice() {
        [a, b] => Some((usize::try_from(a.as_u64()?).ok()?, usize::try_from(b.as_u64()?).ok()?)),
        _ => None,
    }
}

fn fold(text: &str) -> String {
    text.trim().to_lowercase()
}
