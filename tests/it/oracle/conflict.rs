//! Several articles: `disagree`, `both-confirm`, `which-article`; and what held when: `as-of`.

use std::collections::BTreeSet;

use hearsay::pack::{Stance, Statement};

use super::built::Refusal::{Allowed, Unfounded};
use super::cells::{ASKED, Row, days_of, firm, meets};
use super::reading::{self, credited};
use super::{Asked, Oracle, list, str};

/// Whether two firm positions are contrary.
pub(super) fn are_contrary(a: &str, b: &str) -> bool {
    let affirms = |word: &str| matches!(word, "confirms" | "alleges");
    affirms(a) && b == "denies" || a == "denies" && affirms(b)
}

/// Positions that a reader may take for one another.
fn family(stance: Stance) -> u8 {
    match stance {
        Stance::Confirms | Stance::Alleges | Stance::Suggests => 0,
        Stance::Denies => 1,
        Stance::Neither => 2,
        Stance::None => 3,
    }
}

impl<'p> Oracle<'p> {
    /// The firm words of a source's cell that rows of its own bear out.
    pub fn firm_words(&self, source: &str, proposition: &str) -> Vec<&'static str> {
        let own = self.cells.own_rows(source, proposition);
        let is_own = |word: &&str| own.iter().any(|row| row.stance.wire() == *word);
        let words = self.cells.cell(source, proposition).into_iter().flatten();
        words.filter(|word| matches!(*word, "confirms" | "alleges" | "denies")).filter(is_own).collect()
    }

    pub fn disagree(&self, asked: Asked<'p>, source: &str, proposition: &str) {
        let options = self.options(asked, Some("source"));
        let held = self.firm_words(source, proposition);
        let [word] = held.as_slice() else {
            self.bad(asked.id, "built", format_args!("{source} holds {held:?}"));
            return;
        };
        self.lies_in(asked, &asked.evidence(), &self.cells.places(source, proposition, word));
        for option in &options {
            let why = self.reading().related(source, option.id);
            self.expect(why.is_none(), asked.id, "sound", format_args!("{} {why:?}", option.id));
            if option.right {
                self.says_the_opposite(asked, (source, word), option.id, proposition);
            } else {
                self.leaves_it_alone(asked, word, option.id, proposition);
            }
        }
        let right: BTreeSet<&str> = options.iter().filter(|o| o.right).map(|o| o.id).collect();
        for other in self.reading().source_ids().into_iter().filter(|other| !right.contains(other)) {
            let is_another = self.reading().related(source, other).is_none()
                && self.firm_words(other, proposition).iter().any(|theirs| are_contrary(word, theirs))
                && self.cells.sure(other, proposition).is_some();
            self.expect(!is_another, asked.id, "built", format_args!("{other} says the opposite too"));
        }
        self.names_apart(asked, &options);
        self.names_and_sets_off(asked, source, proposition);
    }

    /// The right one: contrary, and nowhere in one article with what it is contrary to.
    fn says_the_opposite(&self, asked: Asked<'p>, (source, word): (&str, &str), right: &str, on: &str) {
        let theirs = self.firm_words(right, on);
        let [opposite] = theirs.as_slice() else {
            self.bad(asked.id, "key", format_args!("{right} holds {theirs:?}"));
            return;
        };
        let is_so = are_contrary(word, opposite);
        self.expect(is_so, asked.id, "key", format_args!("{right} {opposite}, {source} {word}"));
        let places = |who: &str, word: &str| self.cells.places(who, on, word);
        self.lies_in(asked, &asked.evidence(), &places(right, opposite));
        let (here, there) = (places(source, word), places(right, opposite));
        let both = here.iter().find(|(article, _)| there.iter().any(|(other, _)| other == article));
        self.expect(both.is_none(), asked.id, "built", format_args!("both stand in {both:?}"));
    }

    /// A wrong one: nothing that it, its body or another of its speakers ever said comes to the opposite.
    fn leaves_it_alone(&self, asked: Asked<'p>, word: &str, wrong: &str, on: &str) {
        let is_askable = self.cells.cell(wrong, on).iter().any(Option::is_some);
        self.expect(is_askable, asked.id, "sound", format_args!("{wrong} may not be asked"));
        let side = self
            .reading()
            .source_ids()
            .into_iter()
            .filter(|who| self.reading().related(wrong, who).is_some());
        let said: Vec<&str> =
            side.flat_map(|who| self.cells.own_rows(who, on)).map(|row| row.stance.wire()).collect();
        let against = said
            .iter()
            .find(|theirs| are_contrary(word, theirs) || word == "denies" && **theirs == "suggests");
        self.expect(against.is_none(), asked.id, "sound", format_args!("{wrong} {against:?}"));
        let (so, not_so) = self.cells.implied(wrong);
        let implies = if word == "denies" { so.contains(on) } else { not_so.contains(on) };
        self.expect(!implies, asked.id, "sound", format_args!("{wrong} says it by implication"));
    }

    /// The statements of an article in which somebody confirms a claim.
    pub fn confirming(&self, article: &str, proposition: &str) -> Vec<&'p Statement> {
        let confirms = |st: &&Statement| {
            reading::positions(st).any(|p| p.on.as_str() == proposition && p.stance == Stance::Confirms)
        };
        self.credited_in(article).filter(confirms).collect()
    }

    fn credited_in(&self, article: &str) -> impl Iterator<Item = &'p Statement> {
        let here = self.reading().statements.iter().copied();
        here.filter(move |st| st.article.as_str() == article && !credited(st).is_empty())
    }

    pub fn both_confirm(&self, asked: Asked<'p>, pair: [&str; 2]) {
        let options = self.options(asked, Some("proposition"));
        self.expect(options.len() >= 3, asked.id, "options", "fewer than three");
        for article in pair {
            self.is_titled(asked, str(asked.value, "prompt"), article);
        }
        for option in &options {
            let by = pair.map(|article| self.confirming(article, option.id));
            if option.right {
                let theirs = asked.evidence_for(&format!("proposition:{}", option.id));
                for (article, by) in pair.iter().zip(&by) {
                    self.expect(!by.is_empty(), asked.id, "key", format_args!("{} in {article}", option.id));
                    let here = by.iter().flat_map(|st| {
                        let on = reading::positions(st).filter(|p| p.on.as_str() == option.id);
                        on.flat_map(|p| self.reading().place(st, p)).map(|span| (*article, span))
                    });
                    self.lies_in(asked, &theirs, &here.collect::<Vec<_>>());
                }
            } else {
                let is_wrong = pair.iter().any(|article| self.nobody_confirms(article, option.id));
                self.expect(
                    is_wrong,
                    asked.id,
                    "sound",
                    format_args!("{} may be confirmed in both", option.id),
                );
            }
        }
    }

    /// Whether nobody in the article confirms it, nor anything that it follows from, and somebody vouches for that.
    fn nobody_confirms(&self, article: &str, proposition: &str) -> bool {
        let ids = self.reading().proposition_ids();
        let confirmed = ids.into_iter().filter(|p| !self.confirming(article, p).is_empty()).collect();
        let (held, _) = self.cells.close(confirmed, BTreeSet::new());
        let is_checked = self.reading().proposition(proposition).is_some_and(|p| p.checked.is_some());
        is_checked && !held.contains(proposition)
    }

    fn is_titled(&self, asked: Asked<'p>, text: &str, article: &str) {
        let row = self.pack.articles.iter().find(|row| row.id.as_str() == article);
        let says = row.is_some_and(|row| {
            let publisher = row.publisher.as_deref().unwrap_or_default();
            text.contains(&row.title) && text.contains(publisher)
        });
        self.expect(
            says || self.is_reworded(asked),
            asked.id,
            "text",
            format_args!("{text:?} is not {article}"),
        );
    }

    pub fn which_article(&self, asked: Asked<'p>, source: &str, proposition: &str, stance: &str) {
        let articles: Vec<&str> = self.pack.articles.iter().map(|row| row.id.as_str()).collect();
        let options = list(asked.value, "options");
        let is_shaped = (3..=6).contains(&options.len()) && options.len() == articles.len() + 1;
        self.expect(is_shaped, asked.id, "options", format_args!("{}", options.len()));
        for (option, article) in options.iter().zip(&articles) {
            self.fields(asked.id, option, &["text", "ref", "right", "why"], &[]);
            let is_it = str(option, "ref") == format!("article:{article}");
            self.expect(is_it, asked.id, "ref", format_args!("{option} is not {article}"));
            self.is_titled(asked, str(option, "text"), article);
        }
        let texts: BTreeSet<&str> = options.iter().map(|option| str(option, "text")).collect();
        self.expect(texts.len() == options.len(), asked.id, "options", "some look the same");
        let rows = self.cells.own_rows(source, proposition);
        let theirs: Vec<&Row<'p>> = rows.iter().filter(|row| row.stance.wire() == stance).collect();
        let saying: BTreeSet<&str> = theirs.iter().map(|row| row.statement.article.as_str()).collect();
        let right: Vec<usize> =
            (0..options.len()).filter(|ix| options[*ix].get("right") == Some(&true.into())).collect();
        let key = match saying.len() {
            1 => articles.iter().position(|article| saying.contains(article)),
            _ => Some(articles.len()),
        };
        let is_keyed = !saying.is_empty() && right == key.into_iter().collect::<Vec<_>>();
        self.expect(is_keyed, asked.id, "key", format_args!("{right:?}, but it stands in {saying:?}"));
        let is_checked = self.reading().proposition(proposition).is_some_and(|p| p.checked.is_some());
        self.expect(is_checked, asked.id, "built", "silence proves nothing");
        for article in articles.iter().filter(|article| !saying.contains(*article)) {
            self.is_not_reported(asked, article, source, (proposition, stance));
        }
        for article in &saying {
            let here = theirs.iter().filter(|row| row.statement.article.as_str() == *article);
            let here = here.flat_map(|row| self.reading().place(row.statement, row.place));
            let here: Vec<_> = here.map(|span| (*article, span)).collect();
            self.lies_in(asked, &asked.evidence(), &here);
        }
        self.rests_on(asked, &theirs.iter().map(|row| row.statement).collect::<Vec<_>>());
        self.names_and_sets_off(asked, source, proposition);
    }

    /// An article that is a wrong option: neither the source nor anybody of its side says it there, whether in so
    /// many words or by implication.
    fn is_not_reported(&self, asked: Asked<'p>, article: &str, source: &str, (on, stance): (&str, &str)) {
        let is_theirs = |st: &&Statement| {
            credited(st).iter().any(|who| *who == source || self.reading().related(source, who).is_some())
        };
        let side: Vec<&Statement> = self.credited_in(article).filter(is_theirs).collect();
        let wanted = Stance::from_wire(stance).map(family);
        let told = side.iter().flat_map(|st| reading::positions(st));
        let told: Vec<(&str, Stance)> = told.map(|p| (p.on.as_str(), p.stance)).collect();
        let is_said = told.iter().any(|(p, theirs)| *p == on && Some(family(*theirs)) == wanted);
        self.expect(!is_said, asked.id, "sound", format_args!("{article} reports it too"));
        let of = |family_of: u8| {
            let ids = self.reading().proposition_ids();
            ids.into_iter()
                .filter(|p| told.iter().any(|(on, s)| on == p && family(*s) == family_of))
                .collect()
        };
        let (so, not_so) = self.cells.close(of(0), of(1));
        let is_implied = match wanted {
            Some(0) => so.contains(on),
            Some(1) => not_so.contains(on),
            _ => false,
        };
        self.expect(!is_implied, asked.id, "sound", format_args!("{article} reports it by implication"));
    }

    /// A source's own dated positions, where they have changed and the dates tell when.
    pub fn changes(&self, source: &str, proposition: &str) -> Vec<Row<'p>> {
        let rows = firm(self.cells.own_rows(source, proposition));
        let is_dated = rows.iter().all(|row| row.date.is_some());
        let is_clear = rows.iter().all(|a| {
            rows.iter().all(|b| a.stance == b.stance || !a.date.zip(b.date).is_some_and(|(a, b)| meets(a, b)))
        });
        let stances: BTreeSet<Stance> = rows.iter().map(|row| row.stance).collect();
        if is_dated && is_clear && stances.len() > 1 { rows } else { Vec::new() }
    }

    pub fn as_of(&self, asked: Asked<'p>, source: &str, proposition: &str, date: &str) {
        let options = self.options(asked, Some("stance"));
        let order: Vec<&str> = options.iter().map(|option| option.id).collect();
        self.expect(order == ASKED, asked.id, "options", format_args!("in the order {order:?}"));
        let rows = self.changes(source, proposition);
        let then: Vec<&Row<'p>> =
            rows.iter().filter(|row| row.statement.date.as_deref() == Some(date)).collect();
        self.expect(!then.is_empty(), asked.id, "built", format_args!("{source} said nothing on {date}"));
        // The latest of what was said up to that date.
        let last_day = days_of(date).map(|(_, last)| last);
        let up_to = rows.iter().filter(|row| row.date.map(|(_, last)| last) <= last_day);
        let latest = up_to.max_by_key(|row| row.date.map(|(first, last)| (last, first)));
        let right: Vec<&str> = options.iter().filter(|option| option.right).map(|option| option.id).collect();
        let key: Vec<&str> = latest.map(|row| row.stance.wire()).into_iter().collect();
        self.expect(right == key, asked.id, "key", format_args!("{right:?}, but {key:?} was the latest"));
        self.rests_on(asked, &then.iter().map(|row| row.statement).collect::<Vec<_>>());
        let year = date.split('-').next().unwrap_or_default();
        let says = str(asked.value, "prompt").contains(year) || self.is_reworded(asked);
        self.expect(says, asked.id, "prompt", format_args!("does not say as of {date}"));
        self.names_and_sets_off(asked, source, proposition);
    }

    /// What must be asked of several articles, or said not to be.
    pub fn of_several_articles(&self) {
        let articles: Vec<&str> = self.pack.articles.iter().map(|row| row.id.as_str()).collect();
        for (ix, a) in articles.iter().enumerate() {
            for b in articles.iter().skip(ix + 1) {
                self.need("both-confirm", &[a, b], Allowed);
            }
        }
        for source in self.reading().source_ids() {
            for on in self.reading().proposition_ids() {
                let changes = self.changes(source, on);
                for row in &changes {
                    let has_words = !self.reading().place(row.statement, row.place).is_empty();
                    // Of what it held last `stance` asks.
                    let is_last = changes.iter().all(|other| other.date <= row.date);
                    let refusal = if has_words && !is_last { Unfounded } else { Allowed };
                    let date = row.statement.date.as_deref().unwrap_or_default();
                    self.need("as-of", &[source, on, date], refusal);
                }
                if articles.len() > 1 {
                    self.of_source_in_several(source, on);
                }
            }
        }
    }

    fn of_source_in_several(&self, source: &str, on: &str) {
        for row in self.cells.own_rows(source, on).iter().filter(|row| row.stance != Stance::None) {
            self.need("which-article", &[source, on, row.stance.wire()], Allowed);
        }
        let Some(word) =
            self.cells.sure(source, on).filter(|word| self.firm_words(source, on).contains(word))
        else {
            return;
        };
        let opposes = |other: &&str| {
            let theirs = self.cells.sure(other, on);
            self.reading().related(source, other).is_none()
                && theirs.is_some_and(|t| are_contrary(word, t) && self.firm_words(other, on).contains(&t))
        };
        if self.reading().source_ids().iter().any(opposes) {
            self.need("disagree", &[source, on], Allowed);
        }
    }
}
