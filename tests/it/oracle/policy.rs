//! Which policies were referenced: `which-policy`, `who-invoked`, `policy-status`, `match-policies`.

use std::collections::BTreeSet;

use hearsay::pack::{PolicyStatus, Statement};

use super::reading::{credited, has_same_words, references, words};
use super::{Asked, Oracle, fold};

impl<'p> Oracle<'p> {
    /// The statements that refer to a policy.
    pub fn referring(&self, policy: &str) -> Vec<&'p Statement> {
        let refers = |st: &&Statement| references(st).any(|r| r.policy.as_str() == policy);
        self.reading().statements.iter().copied().filter(refers).collect()
    }

    pub fn statuses(&self, policy: &str) -> BTreeSet<PolicyStatus> {
        let statements = self.reading().statements.iter();
        let rows = statements.flat_map(|st| references(st)).filter(|r| r.policy.as_str() == policy);
        rows.filter_map(|r| r.status).collect()
    }

    pub fn which_policy(&self, asked: Asked<'p>, id: &str) {
        let Some(st) = self.reading().statement(id) else { return };
        let policies: BTreeSet<&str> = references(st).map(|r| r.policy.as_str()).collect();
        self.expect(policies.len() == 1, asked.id, "built", format_args!("it refers to {policies:?}"));
        let said: Vec<Vec<&str>> =
            references(st).map(|r| words(r.said.as_ref())).filter(|said| !said.is_empty()).collect();
        let options = self.options(asked, Some("policy"));
        for option in &options {
            self.expect(option.right == policies.contains(option.id), asked.id, "key", option.id);
            for other in self.referring(option.id).into_iter().filter(|o| !option.right && o.id != st.id) {
                let is_same = self.reading().is_same_claim(other, st) || has_same_words(other, st);
                let mut rows = references(other).filter(|r| r.policy.as_str() == option.id);
                let is_same = is_same || rows.any(|r| said.contains(&words(r.said.as_ref())));
                let what = format_args!("{} is referred to by {}, which is the same", option.id, other.id);
                self.expect(!is_same, asked.id, "sound", what);
            }
        }
        self.names_apart(asked, &options);
        self.rests_on(asked, &[st]);
    }

    pub fn who_invoked(&self, asked: Asked<'p>, policy: &str) {
        let statements = self.referring(policy);
        let who: BTreeSet<&str> = statements.iter().flat_map(|st| credited(st)).collect();
        let is_joint = statements.iter().any(|st| credited(st).len() > 1);
        let is_built = who.len() == 1 && !is_joint;
        self.expect(is_built, asked.id, "built", format_args!("{who:?} refer to it, joint: {is_joint}"));
        let options = self.options(asked, Some("source"));
        for option in &options {
            self.expect(option.right == who.contains(option.id), asked.id, "key", option.id);
            if option.right {
                continue;
            }
            for st in &statements {
                let related = credited(st).into_iter().find_map(|s| self.reading().related(s, option.id));
                let passed_on = st.via.iter().any(|reporter| reporter.as_str() == option.id);
                let is_sound = related.is_none() && !passed_on && !self.repeats(option.id, st);
                self.expect(
                    is_sound,
                    asked.id,
                    "sound",
                    format_args!("{} as the source of {}", option.id, st.id),
                );
            }
        }
        self.names_apart(asked, &options);
        self.rests_on(asked, &statements);
    }

    /// Whether a source makes the same claim, or is printed with the same words, elsewhere.
    fn repeats(&self, source: &str, st: &Statement) -> bool {
        self.reading().said_by(source, false).into_iter().any(|other| {
            other.id != st.id && (self.reading().is_same_claim(other, st) || has_same_words(other, st))
        })
    }

    pub fn policy_status(&self, asked: Asked<'p>, policy: &str) {
        let statuses = self.statuses(policy);
        self.expect(statuses.len() == 1, asked.id, "built", format_args!("its statuses are {statuses:?}"));
        let options = self.options(asked, Some("status"));
        let order: Vec<&str> = options.iter().map(|o| o.id).collect();
        let fixed: Vec<&str> = PolicyStatus::ALL.iter().map(|status| status.wire()).collect();
        self.expect(order == fixed, asked.id, "options", format_args!("in the order {order:?}"));
        let is_true_too = statuses.contains(&PolicyStatus::UnderReview);
        self.expect(!is_true_too, asked.id, "sound", "what is under review is in force meanwhile");
        for option in &options {
            let is_right = statuses.iter().any(|status| status.wire() == option.id);
            self.expect(option.right == is_right, asked.id, "key", option.id);
        }
        let says =
            |st: &&Statement| references(st).any(|r| r.policy.as_str() == policy && r.status.is_some());
        self.rests_on(asked, &self.referring(policy).into_iter().filter(says).collect::<Vec<_>>());
    }

    pub fn match_policies(&self, asked: Asked<'p>, article: &str) {
        let (rows, columns, key) = self.board(asked, ["policy", "statement"]);
        self.expect(rows.len() >= 3, asked.id, "rows", "fewer than three");
        let n_left = (0..columns.len()).filter(|column| !key.contains(column)).count();
        let is_left = n_left == 1 || n_left == 0 && rows.len() == 3;
        self.expect(is_left, asked.id, "columns", format_args!("{n_left} left over of {}", columns.len()));
        let said_here = |policy: &str, shown: &str| {
            let here = self.referring(policy).into_iter().filter(|st| st.article.as_str() == article);
            let mut rows = here.flat_map(references).filter(|r| r.policy.as_str() == policy);
            rows.any(|r| {
                let said = words(r.said.as_ref());
                !said.is_empty() && said.iter().all(|run| fold(shown).contains(&fold(run)))
            })
        };
        for (row, column) in rows.iter().zip(&key) {
            for (ix, place) in columns.iter().enumerate() {
                let is_said = said_here(row.id, place.text);
                let detail = format_args!("{} and {:?}: said is {is_said}", row.id, place.text);
                self.expect(is_said == (ix == *column), asked.id, "key", detail);
            }
            let name = self.reading().policy(row.id).map_or("", |policy| &policy.name);
            let others = rows.iter().filter(|other| other.id != row.id);
            let clash = others.filter(|other| fold(other.text).contains(&fold(name))).count();
            self.expect(clash == 0, asked.id, "name", format_args!("{name:?} is part of another"));
            let leak = super::options::names(columns[*column].text, name);
            self.expect(!leak, asked.id, "key", format_args!("the words name {name:?}"));
        }
    }
}
