//! The rules: each looks at what is shown, never at the article or the key.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::desk::{Said, Shown, Thing};
use crate::pack::Stance;
use crate::quiz::answer::Answer;
use crate::quiz::derive::ASKED;
use crate::quiz::question::{Board, GridKey, Question, Response};
use crate::quiz::seed::Chance;

/// A way to answer without having read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// The option with the most letters.
    Longest,
    /// The option with the fewest letters.
    Shortest,
    /// The source that the article names first.
    FirstNamed,
    /// The source with the most statements.
    MostFrequent,
    /// The option that shares the most words with the prompt.
    Overlap,
    /// The option least like the others.
    OddOneOut,
    /// The option most like the others: the one from which they were made.
    MostAlike,
    /// Always *confirms*.
    Confirms,
    /// Always *alleges*.
    Alleges,
    /// Always *the article says so*.
    SaysSo,
}

impl Rule {
    /// All of them, in the order of reports.
    pub const ALL: [Self; 10] = [
        Self::Longest,
        Self::Shortest,
        Self::FirstNamed,
        Self::MostFrequent,
        Self::Overlap,
        Self::OddOneOut,
        Self::MostAlike,
        Self::Confirms,
        Self::Alleges,
        Self::SaysSo,
    ];

    /// Its word in JSON.
    pub fn wire(self) -> &'static str {
        match self {
            Self::Longest => "longest-option",
            Self::Shortest => "shortest-option",
            Self::FirstNamed => "first-named-source",
            Self::MostFrequent => "most-frequent-source",
            Self::Overlap => "most-overlap-with-prompt",
            Self::OddOneOut => "odd-one-out",
            Self::MostAlike => "most-alike",
            Self::Confirms => "always-confirms",
            Self::Alleges => "always-alleges",
            Self::SaysSo => "always-says-so",
        }
    }

    /// Whether it always gives the same answer: then that one question has this answer says nothing.
    pub(super) fn is_constant(self) -> bool {
        matches!(self, Self::Confirms | Self::Alleges | Self::SaysSo)
    }

    /// Its place in [`Rule::ALL`].
    pub(super) fn place(self) -> usize {
        Self::ALL.iter().position(|rule| *rule == self).unwrap_or_default()
    }

    /// Its answer, and whether it had something to say; if not, it guesses.
    pub(super) fn answer(self, question: &Question, shown: &Shown, luck: &mut Chance) -> (Answer, bool) {
        match &question.response {
            Response::Choice(_) | Response::Cue { .. } => {
                let (pick, has_spoken) = self.pick(shown, luck);
                (Answer::Choice(pick), has_spoken)
            }
            Response::Multiple(_) => {
                let (pick, has_spoken) = self.pick(shown, luck);
                (Answer::Multiple(vec![pick]), has_spoken)
            }
            Response::Match(_) => self.matched(shown, luck),
            Response::Sort(board) => self.sorted(board, shown, luck),
            Response::Grid(key) => self.filled(key, shown, luck),
            Response::Order(items) => self.ordered(items.len(), shown, luck),
            Response::Mark { .. } => (Answer::Mark(Vec::new()), false),
            Response::Short { .. } => (Answer::Short(String::new()), false),
        }
    }

    /// One of the choices: at random among the best, or among all where the rule does not tell them apart.
    fn pick(self, shown: &Shown, luck: &mut Chance) -> (usize, bool) {
        let scores: &[i64] = shown.scores.get(self.place()).and_then(Option::as_deref).unwrap_or_default();
        let best = scores.iter().max().copied();
        let tells = best.is_some_and(|best| scores.iter().any(|score| *score != best));
        if !tells {
            return (luck.below(shown.choices.len()), false);
        }
        let of_best = scores.iter().enumerate().filter(|(_, score)| Some(**score) == best);
        let of_best: Vec<usize> = of_best.map(|(ix, _)| ix).collect();
        (of_best.get(luck.below(of_best.len())).copied().unwrap_or_default(), true)
    }

    /// How much speaks for each choice; nothing where the rule has no say.
    pub(super) fn scores(self, choices: &[Thing], prompt: &Said) -> Option<Vec<i64>> {
        let each = |score: &dyn Fn(&Thing) -> Option<i64>| choices.iter().map(score).collect();
        match self {
            Self::Longest => each(&|choice| Some(whole(choice.said.letters))),
            Self::Shortest => each(&|choice| Some(-whole(choice.said.letters))),
            Self::FirstNamed => each(&|choice| Some(-whole(choice.source?.0))),
            Self::MostFrequent => each(&|choice| Some(whole(choice.source?.1))),
            Self::Overlap => each(&|choice| Some(shared(&choice.said, prompt))),
            Self::OddOneOut => each(&|choice| Some(-likeness(choice, choices))),
            Self::MostAlike => each(&|choice| Some(likeness(choice, choices))),
            Self::Confirms => each(&|choice| Some(i64::from(says(choice, Stance::Confirms)))),
            Self::Alleges => each(&|choice| Some(i64::from(says(choice, Stance::Alleges)))),
            Self::SaysSo => each(&|choice| Some(i64::from(choice.key == "stated-says-so"))),
        }
    }

    /// Long rows to long columns, rows to the column that shares the most words with them, or all to one.
    fn matched(self, shown: &Shown, luck: &mut Chance) -> (Answer, bool) {
        let (n_rows, n_columns) = (shown.rows.len(), shown.choices.len());
        let mut rows: Vec<usize> = (0..n_rows).collect();
        let mut columns: Vec<usize> = (0..n_columns).collect();
        luck.shuffle(&mut rows);
        luck.shuffle(&mut columns);
        let letters = |things: &[Thing], ix: &usize| things.get(*ix).map_or(0, |thing| thing.said.letters);
        let has_spoken = match self {
            Self::Longest | Self::Shortest => {
                rows.sort_by_key(|row| Reverse(letters(&shown.rows, row)));
                columns.sort_by_key(|column| letters(&shown.choices, column));
                if self == Self::Longest {
                    columns.reverse();
                }
                true
            }
            Self::Overlap => return overlapping(shown, &rows, &columns),
            Self::FirstNamed | Self::MostFrequent => {
                let (pick, has_spoken) = self.pick(shown, luck);
                if has_spoken {
                    return (Answer::Pairs(vec![Some(pick); n_rows]), true);
                }
                false
            }
            Self::OddOneOut | Self::MostAlike | Self::Confirms | Self::Alleges | Self::SaysSo => false,
        };
        let mut pairs = vec![None; n_rows];
        for (row, column) in rows.into_iter().zip(columns) {
            if let Some(slot) = pairs.get_mut(row) {
                *slot = Some(column);
            }
        }
        (Answer::Pairs(pairs), has_spoken)
    }

    /// All to one column; or each row to the column that shares the most words with it.
    fn sorted(self, board: &Board, shown: &Shown, luck: &mut Chance) -> (Answer, bool) {
        let n = board.columns.len();
        if self != Self::Overlap {
            let (pick, has_spoken) = self.pick(shown, luck);
            if has_spoken {
                return (Answer::Pairs(vec![Some(pick); board.rows.len()]), true);
            }
        }
        let mut has_spoken = false;
        let pairs = shown.rows.iter().map(|row| {
            let shares: Vec<i64> =
                shown.choices.iter().map(|choice| shared(&choice.said, &row.said)).collect();
            let best = shares.iter().max().copied().filter(|best| self == Self::Overlap && *best > 0);
            has_spoken |= best.is_some();
            let best = best.and_then(|best| shares.iter().position(|share| *share == best));
            Some(best.unwrap_or_else(|| luck.below(n)))
        });
        (Answer::Pairs(pairs.collect()), has_spoken)
    }

    /// One position in every cell; or one after the other at random.
    fn filled(self, key: &GridKey, shown: &Shown, luck: &mut Chance) -> (Answer, bool) {
        let (pick, has_spoken) = match self {
            Self::Overlap | Self::OddOneOut | Self::MostAlike => (0, false),
            _ => self.pick(shown, luck),
        };
        let stances = ASKED;
        let mut fill = |is_asked: bool| {
            let word = if has_spoken { pick } else { luck.below(stances.len()) };
            stances.get(word).copied().filter(|_| is_asked)
        };
        let cells = key.cells.iter().map(|row| row.iter().map(|cell| fill(cell.is_some())).collect());
        (Answer::Grid(cells.collect()), has_spoken)
    }

    /// The longest or the shortest first; or as they come.
    fn ordered(self, n: usize, shown: &Shown, luck: &mut Chance) -> (Answer, bool) {
        let mut order: Vec<usize> = (0..n).collect();
        luck.shuffle(&mut order);
        let letters = |ix: &usize| shown.choices.get(*ix).map_or(0, |item| item.said.letters);
        match self {
            Self::Longest => order.sort_by_key(|item| Reverse(letters(item))),
            Self::Shortest => order.sort_by_key(letters),
            _ => return (Answer::Order(order), false),
        }
        (Answer::Order(order), true)
    }
}

/// Rows to columns by the words they share, the most first and each column once; what shares nothing goes where
/// there is room.
fn overlapping(shown: &Shown, rows: &[usize], columns: &[usize]) -> (Answer, bool) {
    let mut shares: Vec<(i64, usize, usize)> = Vec::new();
    for row in rows {
        for column in columns {
            if let (Some(a), Some(b)) = (shown.rows.get(*row), shown.choices.get(*column)) {
                shares.push((shared(&a.said, &b.said), *row, *column));
            }
        }
    }
    let has_spoken = shares.iter().any(|(share, ..)| *share > 0);
    shares.sort_by_key(|(share, ..)| Reverse(*share));
    let mut pairs = vec![None; rows.len()];
    let mut taken = BTreeSet::new();
    for (_, row, column) in shares {
        if let Some(slot @ None) = pairs.get_mut(row)
            && taken.insert(column)
        {
            *slot = Some(column);
        }
    }
    (Answer::Pairs(pairs), has_spoken)
}

/// How many telling words two sentences share.
fn shared(a: &Said, b: &Said) -> i64 {
    whole(common(&a.telling, &b.telling))
}

/// How much of a choice's words the other choices have, in millionths (Jaccard's index, summed).
fn likeness(choice: &Thing, choices: &[Thing]) -> i64 {
    let others = choices.iter().filter(|other| !std::ptr::eq(*other, choice));
    others.map(|other| alike(&choice.said.words, &other.said.words)).sum()
}

fn alike(a: &[usize], b: &[usize]) -> i64 {
    let both = common(a, b);
    let either = a.len() + b.len() - both;
    whole(both * 1_000_000 / either.max(1))
}

/// How many numbers two ascending lists share.
fn common(a: &[usize], b: &[usize]) -> usize {
    a.iter().filter(|number| b.binary_search(number).is_ok()).count()
}

/// Whether a choice stands for a position, or is a headline that gives it.
fn says(choice: &Thing, stance: Stance) -> bool {
    let is_headline = match stance {
        Stance::Confirms => choice.key == "headline-confirms",
        Stance::Alleges => choice.key == "headline-alleges",
        _ => false,
    };
    is_headline
        || choice.reference.as_ref().is_some_and(|of| of.0.strip_prefix("stance:") == Some(stance.wire()))
}

fn whole(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
