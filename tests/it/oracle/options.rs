//! What options, rows and columns have in common, whatever they stand for; and where evidence lies.

use std::collections::BTreeSet;

use hearsay::pack::Statement;
use serde_json::Value;

use super::reading::{self, Span, overlap, words};
use super::shape::span_of;
use super::{Asked, Oracle, Shown, fold, list, pairs, str};

/// Kinds whose options are a fixed vocabulary, so that none is drawn.
const FIXED: &[&str] = &["stance", "stated", "policy-status", "form", "which-article", "as-of"];

impl<'p> Oracle<'p> {
    /// The options, checked for shape; `sort` is the sort of row they all name, `None` for invented text.
    pub fn options(&self, asked: Asked<'p>, sort: Option<&str>) -> Vec<Shown<'p>> {
        let options = list(asked.value, "options");
        for option in options {
            let may: &[&str] = if sort.is_some() { &["ref"] } else { &[] };
            self.fields(asked.id, option, &["text", "right", "why"], may);
        }
        let shown: Vec<Shown> = options.iter().map(|option| self.shown(asked, option, sort)).collect();
        self.distinct(asked, "options", &shown);
        let n_right = shown.iter().filter(|o| o.right).count();
        let n_wrong = shown.len() - n_right;
        if str(asked.value, "response") == "choice" {
            let is_drawn = !FIXED.contains(&str(asked.value, "kind"));
            let is_sound = n_right == 1 && (3..=6).contains(&shown.len()) && !(is_drawn && n_wrong > 3);
            self.expect(is_sound, asked.id, "options", format_args!("{n_right} right, {n_wrong} wrong"));
            self.no_leak(asked, &shown);
        } else {
            let is_sound = n_right >= 1 && n_wrong >= 1;
            self.expect(is_sound, asked.id, "options", format_args!("{n_right} right, {n_wrong} wrong"));
        }
        shown
    }

    /// A choice among sources or policies whose prompt names the right one asks nothing.
    fn no_leak(&self, asked: Asked<'p>, shown: &[Shown<'p>]) {
        let is_named = |o: &&Shown| o.right && !o.id.is_empty() && names(str(asked.value, "prompt"), o.text);
        let reference = list(asked.value, "options").iter().map(|o| str(o, "ref")).next().unwrap_or_default();
        if reference.starts_with("source:") || reference.starts_with("policy:") {
            let leak = shown.iter().find(is_named).filter(|_| !self.is_reworded(asked));
            let leak = leak.map(|option| option.text);
            self.expect(leak.is_none(), asked.id, "prompt", format_args!("names the right option {leak:?}"));
        }
    }

    /// An option, row, column or item, checked against the row it names.
    pub fn shown(&self, asked: Asked<'p>, value: &'p Value, sort: Option<&str>) -> Shown<'p> {
        let reference = str(value, "ref");
        let id = reference.split_once(':').map_or("", |(_, id)| id);
        let text = str(value, "text");
        if let Some(sort) = sort {
            let is_known = reference.starts_with(&format!("{sort}:")) && self.is_known(reference);
            self.expect(is_known, asked.id, "ref", format_args!("{value} names no {sort}"));
            let is_so_called = self.is_called(sort, id, text);
            self.expect(is_so_called, asked.id, "text", format_args!("{reference} is shown as {text:?}"));
        }
        Shown { id, text, right: value.get("right") == Some(&Value::Bool(true)) }
    }

    /// Whether the words shown are those of the row.
    fn is_called(&self, sort: &str, id: &str, text: &str) -> bool {
        let has = |words: Option<&String>| words.is_some_and(|words| fold(text).contains(&fold(words)));
        match sort {
            "source" => self.reading().source(id).is_some_and(|s| fold(text) == fold(&s.name)),
            "policy" => self.reading().policy(id).is_some_and(|p| fold(&p.name) == fold(text)),
            "proposition" => {
                let row = self.reading().proposition(id);
                row.is_some_and(|p| has(Some(&p.text)) || has(p.short.as_ref()))
            }
            "statement" => self.reading().statement(id).is_some_and(|st| {
                let content = words(st.content.as_ref());
                let said = reading::references(st).map(|r| words(r.said.as_ref()));
                has(st.gist.as_ref())
                    || [content].into_iter().chain(said).any(|runs| {
                        !runs.is_empty() && runs.iter().all(|run| fold(text).contains(&fold(run)))
                    })
            }),
            _ => !text.is_empty(),
        }
    }

    /// No two with the same words or the same row.
    pub fn distinct(&self, asked: Asked<'p>, what: &str, shown: &[Shown<'p>]) {
        let texts: BTreeSet<String> = shown.iter().map(|o| fold(o.text)).collect();
        self.expect(texts.len() == shown.len(), asked.id, what, "two have the same words");
        let named: Vec<&str> = shown.iter().map(|o| o.id).filter(|id| !id.is_empty()).collect();
        let rows: BTreeSet<&str> = named.iter().copied().collect();
        self.expect(rows.len() == named.len(), asked.id, what, "two name the same row");
    }

    /// Right options are told from wrong ones by their names: none may contain another.
    pub fn names_apart(&self, asked: Asked<'p>, shown: &[Shown<'p>]) {
        for right in shown.iter().filter(|o| o.right) {
            for wrong in shown.iter().filter(|o| !o.right) {
                let (a, b) = (fold(right.text), fold(wrong.text));
                let is_apart = !a.contains(&b) && !b.contains(&a);
                self.expect(is_apart, asked.id, "name", format_args!("{a:?} and {b:?}"));
            }
        }
    }

    /// Rows and columns with the right column of each row.
    pub fn board(&self, asked: Asked<'p>, sorts: [&str; 2]) -> (Vec<Shown<'p>>, Vec<Shown<'p>>, Vec<usize>) {
        let [rows, columns] = ["rows", "columns"].map(|field| list(asked.value, field));
        for place in rows.iter().chain(columns) {
            self.fields(asked.id, place, &["text", "ref"], &["why"]);
        }
        let rows: Vec<Shown> = rows.iter().map(|row| self.shown(asked, row, Some(sorts[0]))).collect();
        let columns: Vec<Shown> = columns.iter().map(|c| self.shown(asked, c, Some(sorts[1]))).collect();
        self.distinct(asked, "rows", &rows);
        // Several words of one statement are several places.
        let bare =
            |place: &Shown<'p>| if sorts[1] == "statement" { Shown { id: "", ..*place } } else { *place };
        self.distinct(asked, "columns", &columns.iter().map(bare).collect::<Vec<_>>());
        let right = pairs(asked.value);
        let is_one_each = right.len() == list(asked.value, "right").len()
            && right.len() == rows.len()
            && (0..rows.len()).all(|row| right.iter().any(|(r, c)| *r == row && *c < columns.len()));
        self.expect(is_one_each, asked.id, "key", "not every row has one column");
        let column = |row| right.iter().find(|(r, _)| *r == row).map_or(0, |(_, c)| *c);
        let key = if is_one_each { (0..rows.len()).map(column).collect() } else { Vec::new() };
        (rows, columns, key)
    }

    /// Some evidence lies where the answer is written, and none lies outside these statements.
    pub fn rests_on(&self, asked: Asked<'p>, statements: &[&'p Statement]) {
        let places: Vec<(&str, Span)> = statements.iter().flat_map(|st| self.all_places(st)).collect();
        let evidence = asked.evidence();
        self.lies_in(asked, &evidence, &places);
        for item in evidence {
            let is_inside = places.iter().any(|place| meet(item, *place));
            let ids: Vec<&str> = statements.iter().map(|st| st.id.as_str()).collect();
            self.expect(is_inside, asked.id, "evidence", format_args!("{item:?} lies outside {ids:?}"));
        }
    }

    /// Some of this evidence meets one of these places.
    pub fn lies_in(&self, asked: Asked<'p>, evidence: &[(&str, Span)], places: &[(&str, Span)]) {
        let is_there = evidence.iter().any(|item| places.iter().any(|place| meet(*item, *place)));
        self.expect(is_there, asked.id, "evidence", format_args!("{evidence:?} lies in none of {places:?}"));
    }

    /// Everywhere a statement is written: content, cue, name, and the evidence of it and its rows.
    fn all_places(&self, st: &'p Statement) -> Vec<(&'p str, Span)> {
        let article = st.article.as_str();
        let mut spans = self.reading().content(st);
        let rows = reading::positions(st).map(|p| &p.evidence);
        let references = reading::references(st).flat_map(|r| [&r.evidence, &r.said]);
        for quotes in rows.chain(references).chain([&st.evidence]).flatten() {
            spans.extend(self.reading().spans(article, quotes).unwrap_or_default());
        }
        for quotes in [&st.cue, &st.named].into_iter().flatten() {
            spans.extend(quotes.runs().iter().flat_map(|quote| self.reading().near(st, quote)));
        }
        spans.into_iter().map(|span| (article, span)).collect()
    }

    /// A whole sentence of the pack is set off after a colon, never embedded in grammar.
    pub fn set_off(&self, asked: Asked<'p>, sentence: &str) {
        let prompt = str(asked.value, "prompt");
        if self.is_reworded(asked) {
            return;
        }
        let Some(at) = prompt.find(sentence) else {
            self.bad(asked.id, "prompt", format_args!("{prompt:?} does not say {sentence:?}"));
            return;
        };
        let before = prompt[..at].trim_end_matches([' ', '“', '"', '‘', '\u{a0}']);
        self.expect(before.ends_with(':'), asked.id, "prompt", format_args!("no colon: {prompt:?}"));
    }
}

impl<'p> Asked<'p> {
    /// The evidence, as articles and spans.
    pub fn evidence(self) -> Vec<(&'p str, Span)> {
        list(self.value, "evidence").iter().filter_map(span_of).collect()
    }

    /// The evidence that names one row or option.
    pub fn evidence_for(self, reference: &str) -> Vec<(&'p str, Span)> {
        let of_row = list(self.value, "evidence").iter().filter(|e| str(e, "for") == reference);
        of_row.filter_map(span_of).collect()
    }
}

/// Whether a text names something, at word borders.
pub(super) fn names(text: &str, name: &str) -> bool {
    let (text, name) = (fold(text), fold(name));
    let joins = |a: Option<char>, b: Option<char>| {
        a.is_some_and(char::is_alphanumeric) && b.is_some_and(char::is_alphanumeric)
    };
    text.match_indices(&name).any(|(at, found)| {
        let (before, after) = (text[..at].chars().next_back(), text[at + found.len()..].chars().next());
        !joins(before, name.chars().next()) && !joins(name.chars().next_back(), after)
    })
}

fn meet(a: (&str, Span), b: (&str, Span)) -> bool {
    a.0 == b.0 && overlap(a.1, b.1)
}
