//! Where is it written: `mark` of a statement and of a proposition.

use std::collections::BTreeSet;

use hearsay::pack::{Stance, Statement};

use super::reading::{self, Span, credited, has_same_words};
use super::{Asked, Oracle, list, pair, str};

/// One alternative: the spans that have to be marked.
type Alternative = BTreeSet<Span>;

impl<'p> Oracle<'p> {
    pub fn mark(&self, asked: Asked<'p>, id: &str) {
        let Some(st) = self.reading().statement(id) else { return };
        let marked = self.alternatives(asked);
        let is_here = str(asked.value, "article") == st.article.as_str();
        self.expect(is_here, asked.id, "article", "is not the statement's");
        let content: Alternative = self.reading().content(st).into_iter().collect();
        self.expect(marked.contains(&content), asked.id, "key", format_args!("{content:?} is missing"));
        let is_same = |o: &&Statement| {
            o.article == st.article && (self.reading().is_same_claim(o, st) || has_same_words(o, st))
        };
        let same: Vec<&Statement> = self.reading().statements.iter().copied().filter(is_same).collect();
        let mut allowed: BTreeSet<Alternative> =
            same.iter().map(|o| self.reading().content(o).into_iter().collect()).collect();
        if let Some(evidence) = &st.evidence {
            let spans = self.reading().spans(st.article.as_str(), evidence).unwrap_or_default();
            allowed.insert(spans.into_iter().collect());
        }
        for other in marked.difference(&allowed) {
            self.bad(asked.id, "key", format_args!("{other:?} is no place of this claim"));
        }
        if let Some(gist) = &st.gist {
            self.set_off(asked, gist);
        }
        self.rests_on(asked, &same);
    }

    pub fn mark_proposition(&self, asked: Asked<'p>, proposition: &str) {
        let marked = self.alternatives(asked);
        let taken = self.positions_taken(proposition);
        let article = str(asked.value, "article");
        let elsewhere = taken.iter().find(|(st, _)| st.article.as_str() != article).map(|(st, _)| &st.id);
        self.expect(elsewhere.is_none(), asked.id, "built", format_args!("{elsewhere:?} is elsewhere"));
        for (st, place) in &taken {
            self.expect(marked.contains(place), asked.id, "key", format_args!("{place:?} of {}", st.id));
        }
        // An unattributed report takes a position for nobody; some would count its words.
        let unattributed = self.reading().statements.iter().filter(|st| credited(st).is_empty());
        let unattributed = unattributed.flat_map(|st| self.places_on(st, proposition));
        let allowed: BTreeSet<Alternative> =
            taken.iter().map(|(_, place)| place.clone()).chain(unattributed).collect();
        for other in marked.difference(&allowed) {
            self.bad(asked.id, "key", format_args!("{other:?} is no place where a position is taken"));
        }
        if let Some(row) = self.reading().proposition(proposition) {
            self.set_off(asked, &row.text);
        }
        self.rests_on(asked, &taken.iter().map(|(st, _)| *st).collect::<Vec<_>>());
    }

    /// Every statement in which a source takes a position, and the words that do it.
    pub fn positions_taken(&self, proposition: &str) -> Vec<(&'p Statement, Alternative)> {
        let attributed = self.reading().statements.iter().copied().filter(|st| !credited(st).is_empty());
        let taken = attributed
            .flat_map(|st| self.places_on(st, proposition).into_iter().map(move |place| (st, place)));
        taken.collect()
    }

    fn places_on(&self, st: &'p Statement, proposition: &str) -> Vec<Alternative> {
        let takes = |p: &&hearsay::pack::Position| p.on.as_str() == proposition && p.stance != Stance::None;
        reading::positions(st)
            .filter(takes)
            .map(|p| self.reading().place(st, p).into_iter().collect())
            .collect()
    }

    fn alternatives(&self, asked: Asked<'p>) -> BTreeSet<Alternative> {
        let len = self.reading().articles.get(str(asked.value, "article")).map_or(0, |a| a.text.len());
        let mut marked = BTreeSet::new();
        for alternative in list(asked.value, "right") {
            let pairs = alternative.as_array().map_or(&[][..], Vec::as_slice);
            let spans: Vec<Span> =
                pairs.iter().filter_map(pair).filter(|(a, b)| a < b && *b <= len).collect();
            let is_sound = !spans.is_empty() && spans.len() == pairs.len() && spans.is_sorted();
            self.expect(is_sound, asked.id, "right", format_args!("{alternative}"));
            let is_new = marked.insert(spans.into_iter().collect());
            self.expect(is_new, asked.id, "right", format_args!("{alternative} twice"));
        }
        self.expect(!marked.is_empty(), asked.id, "right", "is empty");
        marked
    }
}
