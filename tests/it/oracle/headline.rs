//! `headline`: invented text, so that its frames are learned from the right ones.

use std::collections::{BTreeMap, BTreeSet};

use super::{Asked, Oracle, Shown, fold, list, str};

impl<'p> Oracle<'p> {
    pub fn headline(&self, asked: Asked<'p>, source: &str, proposition: &str) {
        let cell = self.cells.cell(source, proposition);
        let is_held = cell.iter().flatten().any(|word| *word != super::cells::NOT_ADDRESSED);
        self.expect(is_held, asked.id, "built", format_args!("the cell is {cell:?}"));
        let row = self.reading().proposition(proposition);
        let Some(short) = row.and_then(|p| p.short.as_deref()) else {
            self.bad(asked.id, "built", "there is no `short`");
            return;
        };
        let name = fold(self.reading().name(source));
        for right in self.options(asked, None).iter().filter(|o| o.right) {
            let says = fold(right.text).contains(&name) && fold(right.text).contains(&fold(short));
            self.expect(says, asked.id, "key", format_args!("{:?} does not say who and what", right.text));
        }
        self.says_as_of(asked, source, proposition);
        if let Some(value) = self.cells.sure(source, proposition) {
            let places = self.cells.places(source, proposition, value);
            self.lies_in(asked, &asked.evidence(), &places);
        }
    }

    /// No wrong headline is true: neither the right one of another question, nor one whose frame says what the
    /// ledger says.
    pub fn headlines(&self) {
        let mut frames: BTreeMap<String, BTreeSet<&'static str>> = BTreeMap::new();
        let mut true_ones = BTreeSet::new();
        let mut wrong_ones: Vec<(&str, Shown<'p>)> = Vec::new();
        for value in list(self.json, "questions").iter().filter(|q| str(q, "kind") == "headline") {
            let asked = Asked { id: str(value, "id"), value };
            let parts: Vec<&str> = asked.id.split('/').collect();
            let [_, source, proposition] = parts.as_slice() else { continue };
            for option in list(value, "options").iter().map(|option| self.shown(asked, option, None)) {
                if !option.right {
                    wrong_ones.push((asked.id, option));
                    continue;
                }
                true_ones.insert(fold(option.text));
                let word = self.cells.sure(source, proposition);
                if let (Some(word), (frame, Some(_), Some(_))) = (word, self.frame(option.text)) {
                    frames.entry(frame).or_default().insert(word);
                }
            }
        }
        for (frame, words) in &frames {
            self.expect(
                words.len() == 1,
                "headline",
                "frame",
                format_args!("{frame:?} stands for {words:?}"),
            );
        }
        for (id, option) in wrong_ones {
            let (frame, source, proposition) = self.frame(option.text);
            let is_true = source.zip(proposition).is_some_and(|(source, proposition)| {
                let word = self.cells.sure(source, proposition);
                word.is_some_and(|word| frames.get(&frame).is_some_and(|words| words.contains(word)))
            });
            let is_true = is_true || true_ones.contains(&fold(option.text));
            self.expect(!is_true, id, "sound", format_args!("{:?} is true", option.text));
        }
    }

    /// A headline with gaps for whom and what it names, and whom and what it names.
    fn frame(&self, text: &str) -> (String, Option<&'p str>, Option<&'p str>) {
        let mut frame = fold(text);
        let shorts = self.pack.propositions.iter().filter_map(|p| Some((p.short.as_deref()?, p.id.as_str())));
        let names = self.pack.sources.iter().map(|s| (s.name.as_str(), s.id.as_str()));
        let proposition = cut(&mut frame, shorts.collect(), "<what>");
        let source = cut(&mut frame, names.collect(), "<who>");
        (frame, source, proposition)
    }
}

/// Takes the longest of these words out of the text; the id it stands for.
fn cut<'p>(text: &mut String, mut words: Vec<(&'p str, &'p str)>, gap: &str) -> Option<&'p str> {
    words.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    let (word, id) = words.into_iter().find(|(word, _)| text.contains(&fold(word)))?;
    *text = text.replacen(&fold(word), gap, 1);
    Some(id)
}
