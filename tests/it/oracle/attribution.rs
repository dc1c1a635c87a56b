//! Who claimed what: `who-said`, `what-said`, `match-speakers`, `via`.

use hearsay::pack::{Form, Statement};

use super::reading::{credited, has_same_words, words};
use super::{Asked, Oracle, Shown, fold, str};

impl<'p> Oracle<'p> {
    pub fn who_said(&self, asked: Asked<'p>, id: &str) {
        let Some(st) = self.reading().statement(id) else { return };
        let sources = credited(st);
        let [only] = sources.as_slice() else {
            self.bad(asked.id, "built", format_args!("its sources are {sources:?}"));
            return;
        };
        self.expect(!self.gist_is_shared(st), asked.id, "built", "another source has the same gist");
        self.quotes_or_gives_the_gist(asked, st);
        let elsewhere = |o: &&&Statement| {
            o.id != st.id && o.article != st.article && credited(o) == sources && has_same_words(o, st)
        };
        let mut again = self.reading().statements.iter().filter(elsewhere);
        let again = again.find(|o| self.printed(&format!("who-said/{}", o.id)).is_some()).map(|o| &o.id);
        self.expect(again.is_none(), asked.id, "built", format_args!("who-said/{again:?} asks the same"));
        let options = self.options(asked, Some("source"));
        for option in &options {
            self.expect(option.right == (option.id == *only), asked.id, "key", option.id);
            self.no_speaker(asked, option, st);
        }
        self.names_apart(asked, &options);
        self.rests_on(asked, &[st]);
    }

    /// Whether somebody else says a sentence with the same gist.
    pub fn gist_is_shared(&self, st: &Statement) -> bool {
        let sources = credited(st);
        let is_other = |o: &&Statement| credited(o).iter().any(|source| !sources.contains(source));
        let same = |o: &&Statement| o.id != st.id && o.gist.is_some() && o.gist == st.gist;
        self.reading().statements.iter().copied().filter(same).any(|o| is_other(&o))
    }

    fn quotes_or_gives_the_gist(&self, asked: Asked<'p>, st: &Statement) {
        if st.form == Form::Direct {
            let prompt = str(asked.value, "prompt");
            let is_quoted = words(st.content.as_ref()).iter().all(|run| prompt.contains(run));
            let is_quoted = is_quoted || self.is_reworded(asked);
            self.expect(is_quoted, asked.id, "prompt", format_args!("does not quote: {prompt:?}"));
        } else if let Some(gist) = &st.gist {
            self.set_off(asked, gist);
        } else {
            self.bad(asked.id, "built", "not direct, and no gist");
        }
    }

    /// A wrong option must not be true by the ledger or by implication as the speaker of `st`.
    fn no_speaker(&self, asked: Asked<'p>, option: &Shown<'p>, st: &Statement) {
        if !option.right {
            let why = self.cells.why_true(option.id, st);
            self.expect(why.is_none(), asked.id, "sound", format_args!("{} {why:?}", option.id));
        }
    }

    pub fn what_said(&self, asked: Asked<'p>, source: &str) {
        let options = self.options(asked, Some("statement"));
        for option in &options {
            let Some(st) = self.reading().statement(option.id) else { continue };
            let is_theirs = credited(st).contains(&source);
            self.expect(option.right == is_theirs, asked.id, "key", option.id);
            if is_theirs {
                let content = self.reading().content(st).into_iter().map(|c| (st.article.as_str(), c));
                self.lies_in(asked, &asked.evidence(), &content.collect::<Vec<_>>());
            } else {
                let why = self.cells.why_true(source, st);
                self.expect(
                    why.is_none(),
                    asked.id,
                    "sound",
                    format_args!("{}: {source} {why:?}", option.id),
                );
            }
        }
        let offered = options.iter().filter_map(|o| self.reading().statement(o.id));
        self.rests_on(asked, &offered.collect::<Vec<_>>());
        for right in options.iter().filter(|o| o.right) {
            let said = self.reading().statement(right.id);
            let wrong = options.iter().filter(|o| !o.right).filter_map(|o| self.reading().statement(o.id));
            let clash = wrong.filter(|w| said.is_some_and(|s| self.reading().is_same_claim(w, s))).count();
            self.expect(clash == 0, asked.id, "sound", format_args!("{} is a wrong option too", right.id));
        }
    }

    pub fn match_speakers(&self, asked: Asked<'p>, article: &str) {
        let (rows, columns, key) = self.board(asked, ["statement", "source"]);
        self.expect(rows.len() >= 2, asked.id, "rows", "fewer than two");
        let n_left = (0..columns.len()).filter(|column| !key.contains(column)).count();
        self.expect(n_left == 1, asked.id, "columns", format_args!("{n_left} speakers left over"));
        let speaks_here = |source: &str| {
            let mut here = self.reading().statements.iter().filter(|st| st.article.as_str() == article);
            here.any(|st| credited(st).contains(&source))
        };
        for column in &columns {
            self.expect(
                speaks_here(column.id),
                asked.id,
                "columns",
                format_args!("{} is not here", column.id),
            );
        }
        for (row, column) in rows.iter().zip(&key) {
            let Some(st) = self.reading().statement(row.id) else { continue };
            self.expect(
                st.article.as_str() == article,
                asked.id,
                "rows",
                format_args!("{} is elsewhere", row.id),
            );
            let speaker = columns[*column];
            let is_theirs = credited(st) == [speaker.id];
            self.expect(is_theirs, asked.id, "key", format_args!("{} -> {}", row.id, speaker.id));
            for other in columns.iter().filter(|column| column.id != speaker.id) {
                self.no_speaker(asked, other, st);
                let (a, b) = (fold(speaker.text), fold(other.text));
                let is_apart = !a.contains(&b) && !b.contains(&a);
                self.expect(is_apart, asked.id, "name", format_args!("{a:?} and {b:?}"));
            }
            let content = self.reading().content(st).into_iter().map(|c| (article, c)).collect::<Vec<_>>();
            let theirs = asked.evidence_for(&format!("statement:{}", row.id));
            self.lies_in(asked, &theirs, &content);
        }
    }

    pub fn via(&self, asked: Asked<'p>, id: &str) {
        let Some(st) = self.reading().statement(id) else { return };
        let Some(last) = st.via.last() else {
            self.bad(asked.id, "built", "nobody passed it on");
            return;
        };
        let options = self.options(asked, Some("source"));
        for option in &options {
            self.expect(option.right == (option.id == last.as_str()), asked.id, "key", option.id);
            if option.right {
                continue;
            }
            let has_said = credited(st).contains(&option.id);
            self.expect(!has_said, asked.id, "sound", format_args!("{} is its source", option.id));
            let is_in_chain = st.via.iter().any(|reporter| reporter.as_str() == option.id);
            self.expect(!is_in_chain, asked.id, "sound", format_args!("{} is in the chain", option.id));
            let why = self.reading().related(last.as_str(), option.id);
            self.expect(why.is_none(), asked.id, "sound", format_args!("{} {why:?}", option.id));
            let passed_on = |o: &&&Statement| {
                o.id != st.id
                    && o.via.iter().any(|reporter| reporter.as_str() == option.id)
                    && (self.reading().is_same_claim(o, st) || has_same_words(o, st))
            };
            let other = self.reading().statements.iter().find(passed_on).map(|o| &o.id);
            self.expect(
                other.is_none(),
                asked.id,
                "sound",
                format_args!("{} passed on {other:?}", option.id),
            );
        }
        self.names_apart(asked, &options);
        if let Some(gist) = &st.gist {
            self.set_off(asked, gist);
        }
    }
}
