//! What a teacher sees of a learner: how much was done, how well by skill, and what was flagged.

use super::{Flag, ProfileId, Record, RecordError};

/// A learner's results.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Answers and skips.
    pub n_attempts: u64,
    /// By the skill's word in files. Those never marked are left out.
    pub skills: Vec<SkillResult>,
    /// What was flagged, the oldest first.
    pub flags: Vec<Flag>,
}

/// A learner's results in one skill.
#[derive(Debug, Clone, PartialEq)]
pub struct SkillResult {
    /// The skill's word in files; a newer Hearsay may have others.
    pub skill: String,
    /// Answers that were marked.
    pub n: u64,
    /// Their mean mark, 0 to 1.
    pub mean: f64,
}

impl Record {
    /// A learner's results.
    pub fn report(&self, profile: ProfileId) -> Result<Report, RecordError> {
        let (n_attempts, skills) = self.read(|sql| {
            let n: i64 =
                sql.query_row("SELECT count(*) FROM attempts WHERE profile = ?1", [profile.0], |row| {
                    row.get(0)
                })?;
            let mut statement = sql.prepare_cached(include_str!("sql/report.sql"))?;
            let skills = statement.query_map([profile.0], |row| {
                Ok(SkillResult {
                    skill: row.get(0)?,
                    n: row.get::<_, i64>(1)?.cast_unsigned(),
                    mean: row.get(2)?,
                })
            })?;
            Ok((n.cast_unsigned(), skills.collect::<Result<Vec<_>, _>>()?))
        })?;
        Ok(Report { n_attempts, skills, flags: self.flags(profile)? })
    }
}
