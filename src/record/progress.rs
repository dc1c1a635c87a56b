//! How far a learner is with each pack: what the cards of Home show.

use std::collections::BTreeMap;

use super::{ProfileId, Record, RecordError, Timestamp};
use crate::pack::PackId;

/// What a learner did with one pack.
#[derive(Debug, Clone, PartialEq)]
pub struct PackProgress {
    /// The pack.
    pub pack: PackId,
    /// All answers and skips, repetitions included.
    pub n_attempts: u64,
    /// The latest of them.
    pub last_practised: Timestamp,
    /// By question and content. A question whose prompt, key or evidence has changed since is another one.
    pub questions: Vec<QuestionProgress>,
}

/// What a learner did with one question.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionProgress {
    /// Its id.
    pub question: String,
    /// Its content, see [`super::NewAttempt::content_hash`].
    pub content_hash: String,
    /// Answers and skips.
    pub n_attempts: u64,
    /// The mark of the newest attempt that has one, 0 to 1.
    pub mark: Option<f64>,
    /// When the last attempt was made.
    pub at: Timestamp,
}

impl PackProgress {
    /// The questions that were not wholly right the last time they were answered.
    pub fn missed(&self) -> impl Iterator<Item = &str> {
        let mut latest: BTreeMap<&str, &QuestionProgress> = BTreeMap::new();
        for question in &self.questions {
            let kept = latest.entry(&question.question).or_insert(question);
            if kept.at < question.at {
                *kept = question;
            }
        }
        let is_missed = |question: &&QuestionProgress| question.mark.is_some_and(|mark| mark < 1.0);
        latest.into_values().filter(is_missed).map(|question| question.question.as_str())
    }
}

impl Record {
    /// A learner's progress with every pack practised, by pack.
    pub fn progress(&self, profile: ProfileId) -> Result<Vec<PackProgress>, RecordError> {
        self.read(|sql| {
            let mut statement = sql.prepare_cached(include_str!("sql/progress.sql"))?;
            let mut rows = statement.query([profile.0])?;
            let mut packs: Vec<PackProgress> = Vec::new();
            while let Some(row) = rows.next()? {
                let pack: String = row.get(0)?;
                let question = QuestionProgress {
                    question: row.get(1)?,
                    content_hash: row.get(2)?,
                    n_attempts: row.get::<_, i64>(3)?.cast_unsigned(),
                    mark: row.get(4)?,
                    at: Timestamp(row.get(5)?),
                };
                add(&mut packs, pack, question);
            }
            Ok(packs)
        })
    }
}

/// Adds a question to its pack, which is the last one if it has begun: the rows come by pack.
fn add(packs: &mut Vec<PackProgress>, pack: String, question: QuestionProgress) {
    match packs.last_mut().filter(|last| last.pack.as_str() == pack) {
        Some(last) => {
            last.n_attempts += question.n_attempts;
            last.last_practised = last.last_practised.max(question.at);
            last.questions.push(question);
        }
        None => packs.push(PackProgress {
            pack: PackId(pack),
            n_attempts: question.n_attempts,
            last_practised: question.at,
            questions: vec![question],
        }),
    }
}
