//! What each cell of the position grid may hold by the design, and which rows lie behind it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use hearsay::pack::{PropositionId, Stance, Statement};

use super::reading::{self, Reading, Span, credited, has_same_words};

/// `not-addressed`, as cells and options print it.
pub(super) const NOT_ADDRESSED: &str = "not-addressed";

/// The positions that are asked, in their fixed order.
pub(super) const ASKED: [&str; 5] = ["neither", "denies", "suggests", "confirms", "alleges"];

/// The values a cell may have: a position's word, [`NOT_ADDRESSED`], or `None` where nothing may be asked.
/// More than one where the design can be read in more than one way.
pub(super) type Cell = BTreeSet<Option<&'static str>>;

type Day = (u16, u8, u8);

/// One source's position by one statement.
#[derive(Clone, Copy)]
pub(super) struct Row<'p> {
    pub stance: Stance,
    pub date: Option<(Day, Day)>,
    pub statement: &'p Statement,
    pub place: &'p hearsay::pack::Position,
}

/// A pack's cells.
pub(super) struct Cells<'p> {
    pub reading: Reading<'p>,
    memory: RefCell<BTreeMap<(String, String), Cell>>,
}

impl<'p> Cells<'p> {
    pub fn new(reading: Reading<'p>) -> Self {
        Self { reading, memory: RefCell::default() }
    }

    /// What the cell of a source and a proposition may hold.
    pub fn cell(&self, source: &str, proposition: &str) -> Cell {
        let key = (source.to_owned(), proposition.to_owned());
        if let Some(cell) = self.memory.borrow().get(&key) {
            return cell.clone();
        }
        let cell = self.weigh(source, proposition);
        self.memory.borrow_mut().insert(key, cell.clone());
        cell
    }

    /// The one thing a cell can hold, whichever way the design is read; `None` where it may not be asked.
    pub fn sure(&self, source: &str, proposition: &str) -> Option<&'static str> {
        let cell = self.cell(source, proposition);
        if cell.len() == 1 { cell.first().copied().flatten() } else { None }
    }

    /// Whether the position is certain and only dates made it so.
    pub fn is_settled_by_dates(&self, source: &str, proposition: &str) -> bool {
        let weighed = firm(self.deciding(source, proposition));
        weighed.iter().map(|row| row.stance).collect::<BTreeSet<_>>().len() > 1
    }

    /// The rows a cell rests on: the source's own, else those of its nearest speakers who have any.
    pub fn deciding(&self, source: &str, proposition: &str) -> Vec<Row<'p>> {
        self.nested(source, proposition, false)
    }

    pub fn own_rows(&self, source: &str, proposition: &str) -> Vec<Row<'p>> {
        let theirs = self.reading.statements.iter().filter(|st| credited(st).contains(&source));
        let rows = theirs.flat_map(|st| {
            let on = reading::positions(st).filter(|position| position.on.as_str() == proposition);
            on.map(|place| Row { stance: place.stance, date: days(st), statement: st, place })
        });
        rows.collect()
    }

    fn weigh(&self, source: &str, proposition: &str) -> Cell {
        let position = self.position(source, proposition);
        if !position.is_empty() {
            let mut cell: Cell = position.into_iter().map(|p| p.filter(|word| *word != "none")).collect();
            if cell.len() > 1 {
                cell.insert(None);
            }
            return cell;
        }
        let spoke = |who: &str| !self.own_rows(who, proposition).is_empty();
        let bodies = self.reading.bodies(source);
        let (held, excluded) = self.implied(source);
        let is_checked = self.reading.proposition(proposition).is_some_and(|p| p.checked.is_some());
        if bodies.iter().any(|body| spoke(body))
            || held.contains(proposition)
            || excluded.contains(proposition)
            || !is_checked
        {
            return Cell::from([None]);
        }
        let mut cell = Cell::from([Some(NOT_ADDRESSED)]);
        // Another speaker of its body has spoken, or something weaker than a firm position bears on it: asking
        // nothing is sound as well.
        let colleague_spoke =
            self.reading.source_ids().into_iter().any(|other| {
                other != source && !self.reading.bodies(other).is_disjoint(&bodies) && spoke(other)
            });
        if colleague_spoke || self.might_be_implied(source, proposition) {
            cell.insert(None);
        }
        cell
    }

    /// The positions a source may be said to have; `None` stands for a conflict; empty where nothing is said.
    pub fn position(&self, source: &str, proposition: &str) -> Cell {
        let mut position = Cell::new();
        for none_is_a_position in [false, true] {
            let rows = self.nested(source, proposition, none_is_a_position);
            if rows.is_empty() {
                continue;
            }
            position.extend(resolve(rows));
            if self.own_rows(source, proposition).is_empty() {
                position.extend(self.speaker_by_speaker(source, proposition));
            }
        }
        position
    }

    /// A source's own rows, else those of its speakers, each by the same rule. Rows without a position are
    /// either no position of its own, so that its speakers' counts, or rows like any other.
    fn nested(&self, source: &str, proposition: &str, none_is_a_position: bool) -> Vec<Row<'p>> {
        let own = self.own_rows(source, proposition);
        if !own.is_empty() && (none_is_a_position || !firm(own.clone()).is_empty()) {
            return own;
        }
        let mut rows: Vec<Row<'p>> = Vec::new();
        for speaker in self.reading.near_speakers(source) {
            for row in self.nested(speaker, proposition, none_is_a_position) {
                if !rows.iter().any(|r| std::ptr::eq(r.place, row.place)) {
                    rows.push(row);
                }
            }
        }
        if rows.iter().any(|row| row.stance != Stance::None) || own.is_empty() { rows } else { own }
    }

    /// The speakers' positions, each settled alone before they are weighed against each other.
    fn speaker_by_speaker(&self, source: &str, proposition: &str) -> Cell {
        let mut rows = Vec::new();
        for speaker in self.reading.near_speakers(source) {
            let theirs = firm(self.nested(speaker, proposition, false));
            match resolve(theirs.clone()).into_iter().collect::<Vec<_>>().as_slice() {
                [Some(word)] => {
                    let mut held: Vec<Row<'p>> =
                        theirs.into_iter().filter(|row| row.stance.wire() == *word).collect();
                    held.sort_by_key(|row| row.date);
                    rows.extend(held.pop());
                }
                _ if theirs.is_empty() => {}
                _ => return Cell::from([None]),
            }
        }
        if rows.is_empty() { Cell::new() } else { resolve(rows) }
    }

    /// What a source's firm positions make it hold and reject by `entails` and `excludes`.
    pub fn implied(&self, source: &str) -> (BTreeSet<&'p str>, BTreeSet<&'p str>) {
        let is_all = |p: &&str, words: &[&str]| {
            let position = self.position(source, p);
            !position.is_empty() && position.iter().all(|word| word.is_some_and(|w| words.contains(&w)))
        };
        let ids = self.reading.proposition_ids();
        let held = ids.iter().copied().filter(|p| is_all(p, &["confirms", "alleges"])).collect();
        let rejected = ids.iter().copied().filter(|p| is_all(p, &["denies"])).collect();
        self.close(held, rejected)
    }

    /// Whether anything the source, its bodies, speakers or colleagues say, however weakly, bears on it.
    fn might_be_implied(&self, source: &str, proposition: &str) -> bool {
        let related = |other: &&str| self.reading.related(source, other).is_some();
        self.reading.source_ids().into_iter().filter(related).any(|who| {
            let took =
                |p: &&str, not: &[Stance]| self.own_rows(who, p).iter().any(|r| !not.contains(&r.stance));
            let ids = self.reading.proposition_ids();
            let up = ids.iter().copied().filter(|p| took(p, &[Stance::None, Stance::Denies])).collect();
            let down = ids
                .iter()
                .copied()
                .filter(|p| took(p, &[Stance::None, Stance::Confirms, Stance::Alleges]))
                .collect();
            let (a, b) = self.close(up, BTreeSet::new());
            let (c, d) = self.close(BTreeSet::new(), down);
            [a, b, c, d].iter().any(|set| set.contains(proposition))
        })
    }

    /// What follows from holding some propositions and rejecting others.
    pub fn close(
        &self,
        mut held: BTreeSet<&'p str>,
        mut rejected: BTreeSet<&'p str>,
    ) -> (BTreeSet<&'p str>, BTreeSet<&'p str>) {
        let names =
            |list: &[PropositionId], set: &BTreeSet<&str>| list.iter().any(|p| set.contains(p.as_str()));
        loop {
            let before = held.len() + rejected.len();
            for p in &self.reading.pack.propositions {
                let id = p.id.as_str();
                if held.contains(id) {
                    held.extend(p.entails.iter().map(PropositionId::as_str));
                    rejected.extend(p.excludes.iter().map(PropositionId::as_str));
                }
                if names(&p.excludes, &held) || names(&p.entails, &rejected) {
                    rejected.insert(id);
                }
            }
            if held.len() + rejected.len() == before {
                return (held, rejected);
            }
        }
    }

    /// Why it would be true, by the ledger or by implication, that `source` is the one who says `st`.
    pub fn why_true(&self, source: &str, st: &Statement) -> Option<String> {
        let related = credited(st).into_iter().find_map(|x| self.reading.related(x, source));
        if related.is_some() {
            return related;
        }
        if st.via.iter().any(|reporter| reporter.as_str() == source) {
            return Some("passed it on".to_owned());
        }
        for other in self.reading.statements.iter().filter(|o| o.id != st.id && credited(o).contains(&source))
        {
            if self.reading.is_same_claim(other, st) {
                return Some(format!("makes the same claim in {}", other.id));
            }
            if has_same_words(other, st) {
                return Some(format!("is printed with the same words in {}", other.id));
            }
        }
        reading::positions(st).filter(|p| p.stance != Stance::None).find_map(|p| {
            let (on, stance) = (p.on.as_str(), p.stance.wire());
            let theirs = self.position(source, on);
            if theirs == Cell::from([Some(stance)]) {
                return Some(format!("takes the same position: {stance} {on}"));
            }
            let (held, rejected) = self.implied(source);
            let affirms = matches!(p.stance, Stance::Confirms | Stance::Alleges);
            let implies = affirms && held.contains(on) || p.stance == Stance::Denies && rejected.contains(on);
            (theirs.is_empty() && implies).then(|| format!("implies it: {stance} {on}"))
        })
    }

    /// Where the words stand that bear out one value of a cell.
    pub fn places(&self, source: &str, proposition: &str, value: &str) -> Vec<(&'p str, Span)> {
        let rows = firm(self.deciding(source, proposition));
        let held = rows.into_iter().filter(|row| row.stance.wire() == value);
        let spans = held.flat_map(|row| {
            let st = row.statement;
            self.reading.place(st, row.place).into_iter().map(|span| (st.article.as_str(), span))
        });
        spans.collect()
    }
}

/// The rows that count against each other: without `via` if there are any, and with a position.
pub(super) fn firm(mut rows: Vec<Row<'_>>) -> Vec<Row<'_>> {
    if rows.iter().any(|row| row.statement.via.is_empty()) {
        rows.retain(|row| row.statement.via.is_empty());
    }
    rows.retain(|row| row.stance != Stance::None);
    rows
}

/// What rows come to: a word, `none`, or `None` for a conflict; two values where it can be read both ways.
fn resolve(rows: Vec<Row<'_>>) -> Cell {
    let rows = firm(rows);
    let stances: BTreeSet<Stance> = rows.iter().map(|row| row.stance).collect();
    match stances.first() {
        None => return Cell::from([Some("none")]),
        Some(only) if stances.len() == 1 => return Cell::from([Some(only.wire())]),
        Some(_) => {}
    }
    let Some(dated) = rows.iter().map(|r| Some((r.stance, r.date?))).collect::<Option<Vec<_>>>() else {
        return Cell::from([None]);
    };
    let latest = dated
        .iter()
        .find(|(stance, days)| dated.iter().all(|(other, theirs)| other == stance || days.0 > theirs.1));
    let mut cell = Cell::new();
    let clash = |differ: bool| {
        dated
            .iter()
            .enumerate()
            .any(|(ix, a)| dated.iter().skip(ix + 1).any(|b| (!differ || a.0 != b.0) && meets(a.1, b.1)))
    };
    if clash(true) || clash(false) {
        cell.insert(None);
    }
    if let Some((stance, _)) = latest {
        cell.insert(Some(stance.wire()));
    }
    cell
}

pub(super) fn meets(a: (Day, Day), b: (Day, Day)) -> bool {
    a.0 <= b.1 && b.0 <= a.1
}

/// The first and the last day of a statement's date.
pub(super) fn days(st: &Statement) -> Option<(Day, Day)> {
    days_of(st.date.as_deref()?)
}

/// The first and the last day of a day, month or year.
pub(super) fn days_of(date: &str) -> Option<(Day, Day)> {
    let mut parts = date.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next().and_then(|m| m.parse().ok());
    let day = parts.next().and_then(|d| d.parse().ok());
    Some(((year, month.unwrap_or(1), day.unwrap_or(1)), (year, month.unwrap_or(12), day.unwrap_or(31))))
}
