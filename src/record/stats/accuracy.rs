//! How good the answers were, by skill and week.

use super::Week;
use crate::pack::Skill;

/// Marks of one skill in one week.
#[derive(Debug, Clone, PartialEq)]
pub struct Marks {
    /// When.
    pub week: Week,
    /// Wire name of the skill, perhaps one that only an older or newer Hearsay knows.
    pub skill: String,
    /// How many.
    pub n: u32,
    /// Their sum.
    pub sum: f64,
}

/// A mean mark.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Mean {
    /// Of so many.
    pub n: u32,
    /// Their sum.
    pub sum: f64,
}

/// How good the answers to one skill's questions were.
#[derive(Debug, Clone, PartialEq)]
pub struct SkillAccuracy {
    /// Which.
    pub skill: Skill,
    /// All of them.
    pub all: Mean,
    /// By week, the oldest first; weeks without an answer are left out.
    pub weeks: Vec<(Week, Mean)>,
}

/// How good the answers were.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Accuracy {
    /// All of them.
    pub all: Mean,
    /// By week, the oldest first; weeks without an answer are left out.
    pub weeks: Vec<(Week, Mean)>,
    /// By skill, in the order of the design, only those with answers.
    pub skills: Vec<SkillAccuracy>,
}

impl Mean {
    /// The mean; none of nothing.
    pub fn value(self) -> Option<f64> {
        (self.n > 0).then(|| self.sum / f64::from(self.n))
    }

    fn add(&mut self, marks: &Marks) {
        self.n += marks.n;
        self.sum += marks.sum;
    }
}

/// How good the answers were. The rows may come in any order.
pub fn accuracy(rows: &[Marks]) -> Accuracy {
    let of = |skill: Skill| {
        let (all, weeks) = means(rows.iter().filter(|row| row.skill == skill.wire()));
        (all.n > 0).then_some(SkillAccuracy { skill, all, weeks })
    };
    let (all, weeks) = means(rows.iter());
    Accuracy { all, weeks, skills: Skill::ALL.iter().filter_map(|skill| of(*skill)).collect() }
}

fn means<'r>(rows: impl Iterator<Item = &'r Marks>) -> (Mean, Vec<(Week, Mean)>) {
    let mut all = Mean::default();
    let mut weeks = std::collections::BTreeMap::<Week, Mean>::new();
    for row in rows {
        all.add(row);
        weeks.entry(row.week).or_default().add(row);
    }
    (all, weeks.into_iter().collect())
}
