//! What must be asked, or said not to be: every question of a clear case is printed, switched off, or listed
//! in `not_built` with a reason.

use std::collections::BTreeSet;

use hearsay::pack::{Form, Statement};
use serde_json::Value;

use super::cells::{ASKED, NOT_ADDRESSED, days, meets};
use super::reading::{credited, references};
use super::shape::KINDS;
use super::{Oracle, list, str};

/// Whether a question that is nowhere printed may be listed in `not_built` instead.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It depends on how many distractors are left, or on taste.
    Allowed,
    /// Nothing of the design stands against it.
    Unfounded,
}

use Refusal::{Allowed, Unfounded};

impl Oracle<'_> {
    pub fn not_built(&self) {
        for line in list(self.json, "not_built") {
            let kind = str(line, "kind");
            let about: Vec<&str> = list(line, "about").iter().filter_map(Value::as_str).collect();
            let id = format!("not_built {kind} {about:?}");
            self.fields(&id, line, &["kind", "about", "why"], &[]);
            self.expect(KINDS.iter().any(|k| k.kind == kind), &id, "kind", "is unknown");
            self.expect(!about.is_empty(), &id, "about", "is empty");
            for row in &about {
                self.expect(self.is_known(row), &id, "about", format_args!("{row} names nothing"));
            }
            let why = str(line, "why");
            self.whole(&id, "why", why);
            let is_capital = why.chars().next().is_some_and(|c| !c.is_lowercase());
            self.expect(is_capital, &id, "why", format_args!("begins small: {why:?}"));
            let names: Vec<&str> = about.iter().filter_map(|row| Some(row.split_once(':')?.1)).collect();
            for kind in kinds_of_line(kind, &about) {
                let question = [&[kind][..], &names].concat().join("/");
                let is_printed = self.printed(&question).is_some();
                self.expect(!is_printed, &question, "not_built", "is printed and listed as not built");
            }
        }
    }

    /// A question that ought to be somewhere.
    pub fn need(&self, kind: &str, ids: &[&str], refusal: Refusal) {
        let id = [&[kind][..], ids].concat().join("/");
        if self.printed(&id).is_some() || self.pack.omit.contains(&id) {
            return;
        }
        let names = KINDS.iter().find(|k| k.kind == kind).map_or(&[][..], |k| k.names);
        let wanted: Vec<String> = names.iter().zip(ids).map(|(name, id)| format!("{name}:{id}")).collect();
        let is_it = |line: &&Value| {
            let about: Vec<&str> = list(line, "about").iter().filter_map(Value::as_str).collect();
            kinds_of_line(str(line, "kind"), &about).contains(&kind)
                && about.iter().all(|row| wanted.iter().any(|w| w == row))
        };
        match list(self.json, "not_built").iter().find(is_it) {
            None => self.bad(&id, "missing", "neither printed nor in not_built"),
            Some(line) if refusal == Unfounded => self.bad(&id, "refused", str(line, "why")),
            Some(_) => {}
        }
    }

    pub fn everything_is_built_or_says_why(&self) {
        for source in self.reading().source_ids() {
            self.of_source(source);
        }
        for proposition in self.reading().proposition_ids() {
            self.of_proposition(proposition);
        }
        for st in &self.reading().statements {
            self.of_statement(st);
        }
        for policy in &self.pack.policies {
            self.of_policy(policy.id.as_str());
        }
        for article in &self.pack.articles {
            self.of_article(article.id.as_str());
        }
        self.of_several_articles();
    }

    fn of_source(&self, source: &str) {
        let said = self.reading().said_by(source, false);
        let mut n_positions = 0;
        for proposition in &self.pack.propositions {
            let id = proposition.id.as_str();
            match self.cells.sure(source, id) {
                Some(NOT_ADDRESSED) if said.is_empty() => {}
                Some(NOT_ADDRESSED) => self.need("stance", &[source, id], Allowed),
                Some(word) => {
                    n_positions += 1;
                    let refusal = if self.may_be_given_away(source, id, word) { Allowed } else { Unfounded };
                    self.need("stance", &[source, id], refusal);
                    self.need("stated", &[source, id, word], refusal);
                    if proposition.short.is_some() {
                        self.need("headline", &[source, id], Allowed);
                    }
                }
                None => {}
            }
        }
        if n_positions >= 4 {
            self.need("sort-status", &[source], Allowed);
        }
        let others = self.reading().statements.iter().filter(|st| !credited(st).is_empty());
        let n_others = others.filter(|st| self.cells.why_true(source, st).is_none()).count();
        if n_others > 0 && said.iter().any(|st| st.gist.is_some()) {
            self.need("what-said", &[source], Allowed);
        }
    }

    /// Whether a source confirms a claim that names it, or its body, and that nobody claims of it.
    fn may_be_given_away(&self, source: &str, proposition: &str, word: &str) -> bool {
        let text =
            self.reading().proposition(proposition).map(|row| row.text.to_lowercase()).unwrap_or_default();
        let speakers = self.reading().speakers(source);
        let side: Vec<&str> =
            self.reading().bodies(source).into_iter().chain([source]).chain(speakers).collect();
        let is_named = side.iter().any(|who| {
            let name = self.reading().name(who).to_lowercase();
            name.split_whitespace().next_back().is_some_and(|last| text.contains(last))
        });
        let positions = self.reading().statements.iter().flat_map(|st| super::reading::positions(st));
        let is_its_own = positions
            .filter(|row| row.on.as_str() == proposition)
            .all(|row| !matches!(row.stance.wire(), "alleges" | "suggests"));
        word == "confirms" && is_named && is_its_own
    }

    /// A learner is told no more often that a source does not speak of a claim than that it takes a position, and
    /// of none that speaks only where the claim is not spoken of.
    pub fn silences(&self) {
        for kind in ["stance", "stated"] {
            for proposition in self.reading().proposition_ids() {
                let questions = list(self.json, "questions").iter().filter(|q| str(q, "kind") == kind);
                let of_this = questions.filter(|q| str(q, "id").split('/').nth(2) == Some(proposition));
                let silent: Vec<&str> = of_this
                    .filter(|q| is_silent(kind, q))
                    .filter_map(|q| str(q, "id").split('/').nth(1))
                    .collect();
                let takes = |source: &&str| {
                    let cell = self.cells.cell(source, proposition);
                    cell.iter().any(|word| word.is_some_and(|word| word != NOT_ADDRESSED))
                };
                let n_taken = self.reading().source_ids().into_iter().filter(takes).count();
                let id = format!("{kind}/…/{proposition}");
                let is_balanced = silent.len() <= n_taken;
                self.expect(is_balanced, &id, "silence", format_args!("{silent:?} against {n_taken}"));
                let once: BTreeSet<&str> = silent.iter().copied().collect();
                self.expect(once.len() == silent.len(), &id, "silence", format_args!("twice in {silent:?}"));
                for source in silent {
                    let said = self.reading().said_by(source, true);
                    let taken = self.positions_taken(proposition);
                    let is_here = said.iter().any(|st| taken.iter().any(|(o, _)| o.article == st.article));
                    self.expect(is_here, &id, "silence", format_args!("{source} speaks elsewhere"));
                }
            }
        }
    }

    fn of_proposition(&self, proposition: &str) {
        for stance in ASKED {
            let takes = |source: &&str| self.cells.sure(source, proposition) == Some(stance);
            if self.reading().source_ids().iter().any(takes) {
                self.need("who-took", &[proposition, stance], Allowed);
            }
        }
        let taken = self.positions_taken(proposition);
        let articles: BTreeSet<&str> = taken.iter().map(|(st, _)| st.article.as_str()).collect();
        if !taken.is_empty() {
            let has_relatives = self.pack.propositions.iter().any(|row| {
                let mut others = row.entails.iter().chain(&row.excludes);
                let is_it = row.id.as_str() == proposition;
                others.any(|other| is_it || other.as_str() == proposition)
            });
            let refusal = if articles.len() == 1 && !has_relatives { Unfounded } else { Allowed };
            self.need("mark-proposition", &[proposition], refusal);
        }
    }

    fn of_statement(&self, st: &Statement) {
        let id = st.id.as_str();
        let sources = credited(st);
        if st.form != Form::Own {
            let can_be_shown = st.gist.is_some();
            self.need("form", &[id], if can_be_shown { Unfounded } else { Allowed });
            if st.cue.as_ref().is_some_and(|cue| cue.runs().len() == 1) {
                self.need("cue", &[id], Allowed);
            }
        }
        if sources.len() == 1 && (st.form == Form::Direct || st.gist.is_some()) && !self.gist_is_shared(st) {
            self.need("who-said", &[id], Allowed);
        }
        if !st.via.is_empty() {
            self.need("via", &[id], Allowed);
        }
        if st.gist.is_some() {
            self.need("mark", &[id], Unfounded);
        }
        if st.content.as_ref().is_some_and(|content| content.runs().len() == 1) {
            self.need("altered", &[id], Allowed);
        }
        let policies: BTreeSet<&str> = references(st).map(|r| r.policy.as_str()).collect();
        if policies.len() == 1 {
            self.need("which-policy", &[id], Allowed);
        }
    }

    fn of_policy(&self, policy: &str) {
        let referring = self.referring(policy);
        let who: BTreeSet<&str> = referring.iter().flat_map(|st| credited(st)).collect();
        if who.len() == 1 && !referring.iter().any(|st| credited(st).len() > 1) {
            self.need("who-invoked", &[policy], Allowed);
        }
        let statuses = self.statuses(policy);
        if statuses.len() == 1 {
            // A bill is proposed by its name; what is under review is in force meanwhile.
            let name = self.reading().policy(policy).map_or("", |row| row.name.as_str()).to_lowercase();
            let is_told =
                statuses.iter().any(|status| status.wire() == "under-review") || name.contains("bill");
            self.need("policy-status", &[policy], if is_told { Allowed } else { Unfounded });
        }
    }

    fn of_article(&self, article: &str) {
        let here: Vec<&Statement> =
            self.reading().statements.iter().copied().filter(|st| st.article.as_str() == article).collect();
        let asked = |st: &&Statement| -> Vec<(&str, &str)> {
            let ids = self.reading().proposition_ids();
            let cells = credited(st).into_iter().flat_map(|s| ids.iter().map(move |p| (s, *p)));
            let on = |p: &str| st.stances.iter().any(|position| position.on.as_str() == p);
            let ids = cells.filter(|(s, p)| on(p) && self.cells.sure(s, p).is_some());
            ids.map(|(s, p)| (self.reading().source(s).map_or("", |s| s.id.as_str()), p)).collect()
        };
        let cells: Vec<(&str, &str)> = here.iter().flat_map(asked).collect();
        let sources: BTreeSet<&str> = cells.iter().map(|(source, _)| *source).collect();
        let propositions: BTreeSet<&str> = cells.iter().map(|(_, proposition)| *proposition).collect();
        if sources.len() >= 2 && propositions.len() >= 2 {
            self.need("grid", &[article], Allowed);
        }
        let alone = here.iter().filter(|st| credited(st).len() == 1 && st.gist.is_some());
        if alone.map(|st| credited(st)).collect::<BTreeSet<_>>().len() >= 3 {
            self.need("match-speakers", &[article], Allowed);
        }
        let dated: Vec<(&Statement, _)> = here.iter().filter_map(|st| Some((*st, days(st)?))).collect();
        if dated.len() >= 3 {
            let apart = |a: &(&Statement, _), b: &(&Statement, _)| {
                !meets(a.1, b.1) && !self.reading().is_same_claim(a.0, b.0) && a.0.gist.is_some()
            };
            let is_clear = dated.iter().all(|a| dated.iter().all(|b| a.0.id == b.0.id || apart(a, b)));
            self.need("order", &[article], if is_clear { Unfounded } else { Allowed });
        }
        let said = here.iter().flat_map(|st| references(st)).filter(|r| r.said.is_some());
        if said.map(|r| r.policy.as_str()).collect::<BTreeSet<_>>().len() >= 3 {
            self.need("match-policies", &[article], Allowed);
        }
    }
}

/// Whether the right answer is that the source says nothing of it.
fn is_silent(kind: &str, question: &Value) -> bool {
    let options = list(question, "options");
    let right = options.iter().position(|option| option.get("right") == Some(&Value::Bool(true)));
    right == Some(if kind == "stance" { 5 } else { 2 })
}

/// Which words an id may begin with for a line of `not_built`: `mark` stands for two.
fn kinds_of_line<'l>(kind: &'l str, about: &[&str]) -> Vec<&'l str> {
    let is_proposition = about.first().is_some_and(|row| row.starts_with("proposition:"));
    if kind == "mark" && is_proposition { vec!["mark-proposition"] } else { vec![kind] }
}
