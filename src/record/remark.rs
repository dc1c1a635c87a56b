//! Remarks: a learner's own highlights and notes in an article.
//!
//! Copies of a remark on several computers become one again: the one changed last stays, and of two changed in
//! the same millisecond the one that sorts last. What was taken back leaves its id and none of its words.

use rusqlite::{OptionalExtension, Row, named_params};

use super::{ProfileId, Record, RecordError, RemarkId, Timestamp, Writer};
use crate::pack::{ArticleId, PackId};

/// A passage a learner marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Made by the caller with [`RemarkId::new`].
    pub id: RemarkId,
    /// The pack of the article.
    pub pack: PackId,
    /// The article.
    pub article: ArticleId,
    /// The words marked, by which the passage is found again in an article that was changed.
    pub exact: String,
    /// The first of them in the article, in Unicode code points.
    pub start: usize,
    /// Behind the last of them.
    pub end: usize,
    /// The learner's words; a mere highlight has none.
    pub note: Option<String>,
    /// When it was last changed.
    pub at: Timestamp,
}

impl Record {
    /// A learner's remarks on a pack, in the article's order.
    pub fn remarks(&self, profile: ProfileId, pack: &PackId) -> Result<Vec<Remark>, RecordError> {
        self.read(|sql| {
            let mut statement = sql.prepare_cached(include_str!("sql/remarks_of.sql"))?;
            Ok(statement.query_map((profile.0, pack.as_str()), row_to_remark)?.collect::<Result<_, _>>()?)
        })
    }

    /// A learner's remarks on all packs, those of one article in its order.
    pub fn all_remarks(&self, profile: ProfileId) -> Result<Vec<Remark>, RecordError> {
        self.read(|sql| {
            let mut statement = sql.prepare_cached(include_str!("sql/remarks_all.sql"))?;
            Ok(statement.query_map([profile.0], row_to_remark)?.collect::<Result<_, _>>()?)
        })
    }

    /// See [`Writer::put_remark`].
    pub fn put_remark(&mut self, profile: ProfileId, remark: &Remark) -> Result<(), RecordError> {
        self.write(|writer| writer.put_remark(profile, remark))
    }

    /// See [`Writer::remove_remark`].
    pub fn remove_remark(
        &mut self,
        profile: ProfileId,
        remark: &RemarkId,
        now: Timestamp,
    ) -> Result<(), RecordError> {
        self.write(|writer| writer.remove_remark(profile, remark, now))
    }
}

impl Writer<'_> {
    /// Adds a remark, or changes the one with its id. It counts as the newest even where the clock was set back.
    pub fn put_remark(&self, profile: ProfileId, remark: &Remark) -> Result<(), RecordError> {
        self.require_profile(profile)?;
        let at = self.remark_time(&remark.id, remark.at)?;
        self.merge_remark(profile, &Remark { at, ..remark.clone() }, false).map(drop)
    }

    /// Takes a remark back. One that is not there, or somebody else's, is left alone.
    pub fn remove_remark(
        &self,
        profile: ProfileId,
        remark: &RemarkId,
        now: Timestamp,
    ) -> Result<(), RecordError> {
        let at = self.remark_time(remark, now)?;
        self.sql.prepare_cached(include_str!("sql/remark_remove.sql"))?.execute((
            remark.as_str(),
            profile.0,
            at.0,
        ))?;
        Ok(())
    }

    /// Brings in a copy, whole or taken back; whether it is newer than what was here.
    pub(super) fn merge_remark(
        &self,
        profile: ProfileId,
        remark: &Remark,
        is_removed: bool,
    ) -> Result<bool, RecordError> {
        let n_changed =
            self.sql.prepare_cached(include_str!("sql/remark_put.sql"))?.execute(named_params! {
                ":id": remark.id.as_str(),
                ":profile": profile.0,
                ":pack": remark.pack.as_str(),
                ":article": remark.article.as_str(),
                ":exact": remark.exact,
                ":start": i64::try_from(remark.start).unwrap_or(i64::MAX),
                ":end": i64::try_from(remark.end).unwrap_or(i64::MAX),
                ":note": remark.note.as_deref().filter(|note| !note.is_empty()),
                ":removed": is_removed,
                ":at": remark.at.0,
            })?;
        Ok(n_changed > 0)
    }

    /// A time after the last change.
    fn remark_time(&self, remark: &RemarkId, now: Timestamp) -> Result<Timestamp, RecordError> {
        let before: Option<i64> = self
            .sql
            .prepare_cached("SELECT at FROM remarks WHERE id = ?1")?
            .query_row([remark.as_str()], |row| row.get(0))
            .optional()?;
        Ok(before.map_or(now, |before| Timestamp(now.0.max(before.saturating_add(1)))))
    }
}

fn row_to_remark(row: &Row<'_>) -> rusqlite::Result<Remark> {
    Ok(Remark {
        id: RemarkId::read(row.get(0)?),
        pack: PackId(row.get(1)?),
        article: ArticleId(row.get(2)?),
        exact: row.get(3)?,
        start: code_points(row, 4)?,
        end: code_points(row, 5)?,
        note: row.get(6)?,
        at: Timestamp(row.get(7)?),
    })
}

fn code_points(row: &Row<'_>, column: usize) -> rusqlite::Result<usize> {
    let number: i64 = row.get(column)?;
    usize::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, number))
}
