//! Where a sentence may break off: at commas, joints, quotation marks and whatever ends a clause. What is reported
//! often begins or ends there, and the words between two of them mostly belong together.
#![expect(clippy::indexing_slicing, reason = "tokens of the article")]

use super::attributes::{Attributes, Class};
use crate::draft::doc::Doc;

/// The nearest break on either side of each token, itself included.
pub(super) struct Breaks {
    before: Vec<Option<usize>>,
    after: Vec<Option<usize>>,
}

impl Breaks {
    /// Of an article.
    pub fn new(attributes: &[Attributes]) -> Self {
        let is_break = |at: usize| {
            matches!(attributes[at].class, Class::Comma | Class::Stop | Class::Joint | Class::Mark)
        };
        let nearest = |last: &mut Option<usize>, at: usize| {
            if is_break(at) {
                *last = Some(at);
            }
            Some(*last)
        };
        let before = (0..attributes.len()).scan(None, nearest).collect();
        let mut after: Vec<_> = (0..attributes.len()).rev().scan(None, nearest).collect();
        after.reverse();
        Self { before, after }
    }

    /// The last break up to a token, if it comes no earlier than another token.
    pub fn since(&self, earliest: usize, at: usize) -> Option<usize> {
        self.before[at].filter(|found| *found >= earliest)
    }

    /// The first break from a token on, if it comes before another token.
    pub fn until(&self, end: usize, at: usize) -> Option<usize> {
        self.after[at].filter(|found| *found < end)
    }
}

/// What lies between two tokens, as the second pass tells it apart: which labels may follow each other there.
pub(in crate::draft) mod border {
    /// Nothing of what follows.
    pub const PLAIN: u8 = 0;
    /// A sentence begins.
    pub const SENTENCE: u8 = 1;
    /// Quotation marks open or close.
    pub const MARK: u8 = 2;
    /// A comma, and a joint after it.
    pub const COMMA_JOINT: u8 = 3;
    /// A comma, and a verb after it.
    pub const COMMA_VERB: u8 = 4;
    /// A comma, and something else after it.
    pub const AFTER_COMMA: u8 = 5;
    /// A comma comes next.
    pub const COMMA: u8 = 6;
    /// `and` or `but` comes next.
    pub const AND: u8 = 7;
    /// `who`, `as` and the like come next.
    pub const WHO: u8 = 8;
    /// `that` and the like come next.
    pub const THAT: u8 = 9;
    /// `to` comes next.
    pub const TO: u8 = 10;
    /// Another preposition comes next.
    pub const PREPOSITION: u8 = 11;
    /// What ends a clause.
    pub const STOP: u8 = 12;
    /// A finite verb comes next.
    pub const VERB: u8 = 13;
    /// The cue begins.
    pub const CUE: u8 = 14;
    /// The cue has ended.
    pub const AFTER_CUE: u8 = 15;
    /// How many sorts there are.
    pub const COUNT: usize = 16;
}

/// The border before a token, from no cue's view.
pub(super) fn before(doc: &Doc<'_>, attributes: &[Attributes], at: usize) -> u8 {
    let Some(last) = at.checked_sub(1).filter(|_| doc.sentences[doc.sentence_of[at]].start < at) else {
        return border::SENTENCE;
    };
    let (last, own, tag) = (&attributes[last], &attributes[at], doc.tag(at));
    if own.quoted != last.quoted {
        return border::MARK;
    }
    let is_finite = matches!(tag, "VBD" | "VBZ" | "VBP" | "MD");
    match (last.class, own.class) {
        (Class::Mark, _) | (_, Class::Mark) => border::MARK,
        (Class::Comma, Class::Joint) => border::COMMA_JOINT,
        (Class::Comma, _) if is_finite || tag == "VBG" => border::COMMA_VERB,
        (Class::Comma, _) => border::AFTER_COMMA,
        (_, Class::Comma) => border::COMMA,
        (_, Class::Joint) if tag == "CC" => border::AND,
        (_, Class::Joint) => border::WHO,
        (_, Class::That) => border::THAT,
        (_, Class::To) => border::TO,
        (_, Class::Stop) | (Class::Stop, _) => border::STOP,
        _ if tag == "IN" => border::PREPOSITION,
        _ if is_finite => border::VERB,
        _ => border::PLAIN,
    }
}

#[cfg(test)]
mod tests {
    use super::super::attributes::{Attributes, Lexicon, attributes};
    use super::{Breaks, before, border};
    use crate::draft::doc::Doc;

    fn sentence() -> (Doc<'static>, Vec<Attributes>) {
        let mut doc = Doc::new("He said it rained, and left");
        doc.tags = vec!["PRP", "VBD", "PRP", "VBD", ",", "CC", "VBD"];
        let attributes = attributes(&doc, &Lexicon::default());
        (doc, attributes)
    }

    #[test]
    fn a_break_is_looked_for_between_a_token_and_the_cue() {
        let breaks = Breaks::new(&sentence().1);
        assert_eq!(breaks.since(2, 6), Some(5));
        assert_eq!(breaks.since(2, 3), None);
        assert_eq!(breaks.until(6, 2), Some(4));
        assert_eq!(breaks.until(4, 2), None);
    }

    #[test]
    fn a_border_is_named_by_what_is_on_both_sides_of_it() {
        let (doc, attributes) = sentence();
        let borders: Vec<u8> = (0..doc.len()).map(|at| before(&doc, &attributes, at)).collect();
        let [sentence, verb, plain, comma, joint] =
            [border::SENTENCE, border::VERB, border::PLAIN, border::COMMA, border::COMMA_JOINT];
        assert_eq!(borders, [sentence, verb, plain, verb, comma, joint, verb]);
    }
}
