//! Profiles: a name with a badge, at most a PIN. Whoever sits before the screen picks one.

use rusqlite::{OptionalExtension, Row};

use super::session::exists;
use super::{Badge, ProfileId, ProfileUid, Record, RecordError, Timestamp, Writer};

/// The most characters a profile's name may have.
pub const NAME_LIMIT: usize = 60;

/// A learner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Its number in this record.
    pub id: ProfileId,
    /// The same in every record.
    pub uid: ProfileUid,
    /// As written, without white space at the ends. No two differ only in capitals.
    pub name: String,
    /// Colour and shape.
    pub badge: Badge,
    /// Whether choosing it asks for a PIN.
    pub has_pin: bool,
    /// When it was added.
    pub created: Timestamp,
    /// When its newest session started.
    pub last_practised: Option<Timestamp>,
}

impl Record {
    /// Everybody but those deleted, by name.
    pub fn profiles(&self) -> Result<Vec<Profile>, RecordError> {
        self.read(|sql| {
            let mut statement = sql.prepare_cached(include_str!("sql/profiles.sql"))?;
            Ok(statement.query_map([], row_to_profile)?.collect::<Result<_, _>>()?)
        })
    }

    /// See [`Writer::add_profile`].
    pub fn add_profile(&mut self, name: &str, now: Timestamp) -> Result<ProfileId, RecordError> {
        self.write(|writer| writer.add_profile(name, now))
    }

    /// See [`Writer::rename_profile`].
    pub fn rename_profile(&mut self, profile: ProfileId, name: &str) -> Result<(), RecordError> {
        self.write(|writer| writer.rename_profile(profile, name))
    }

    /// See [`Writer::set_badge`].
    pub fn set_badge(&mut self, profile: ProfileId, badge: Badge) -> Result<(), RecordError> {
        self.write(|writer| writer.set_badge(profile, badge))
    }
}

impl Writer<'_> {
    /// Adds a learner. The name must be free, whatever its capitals, and 1 to [`NAME_LIMIT`] characters long.
    pub fn add_profile(&self, name: &str, now: Timestamp) -> Result<ProfileId, RecordError> {
        let name = self.free_name(name, None)?;
        self.sql
            .prepare_cached("INSERT INTO profiles (name, name_key, created) VALUES (?1, ?2, ?3)")?
            .execute((name, name_key(name), now.0))?;
        Ok(ProfileId(self.sql.last_insert_rowid()))
    }

    /// Gives a learner another name, under the same rules.
    pub fn rename_profile(&self, profile: ProfileId, name: &str) -> Result<(), RecordError> {
        let name = self.free_name(name, Some(profile))?;
        let n_changed = self
            .sql
            .prepare_cached("UPDATE profiles SET name = ?2, name_key = ?3 WHERE id = ?1")?
            .execute((profile.0, name, name_key(name)))?;
        if n_changed == 0 { Err(RecordError::NoProfile { profile }) } else { Ok(()) }
    }

    /// Gives a learner another badge. Several may have the same.
    pub fn set_badge(&self, profile: ProfileId, badge: Badge) -> Result<(), RecordError> {
        self.require_profile(profile)?;
        self.sql.prepare_cached("UPDATE profiles SET colour = ?2, shape = ?3 WHERE id = ?1")?.execute((
            profile.0,
            badge.colour.wire(),
            badge.shape.wire(),
        ))?;
        Ok(())
    }

    /// The name, with a number after it if somebody else has it.
    pub(super) fn numbered_name(&self, name: &str, but: Option<ProfileId>) -> Result<String, RecordError> {
        let mut n = 1_u32;
        let mut numbered = name.trim().to_owned();
        loop {
            match self.free_name(&numbered, but) {
                Err(RecordError::NameTaken { .. }) => n += 1,
                other => return other.map(str::to_owned),
            }
            let number = format!(" ({n})");
            let room = NAME_LIMIT.saturating_sub(number.chars().count());
            numbered = name.trim().chars().take(room).collect::<String>() + &number;
        }
    }

    /// Refuses a profile that is not there.
    pub(super) fn require_profile(&self, profile: ProfileId) -> Result<(), RecordError> {
        let is_there = exists(self.sql, "SELECT 1 FROM profiles WHERE id = ?1", [profile.0])?;
        if is_there { Ok(()) } else { Err(RecordError::NoProfile { profile }) }
    }

    /// The name without white space at its ends, if nobody else has it.
    fn free_name<'n>(&self, name: &'n str, but: Option<ProfileId>) -> Result<&'n str, RecordError> {
        let name = name.trim();
        let len = name.chars().count();
        if len == 0 || len > NAME_LIMIT {
            return Err(RecordError::NameLength { len, limit: NAME_LIMIT });
        }
        let holder: Option<i64> = self
            .sql
            .prepare_cached("SELECT id FROM profiles WHERE name_key = ?1")?
            .query_row([name_key(name)], |row| row.get(0))
            .optional()?;
        if holder.is_some_and(|holder| but != Some(ProfileId(holder))) {
            return Err(RecordError::NameTaken { name: name.to_owned() });
        }
        Ok(name)
    }
}

/// The name as it is compared.
pub(super) fn name_key(name: &str) -> String {
    name.to_lowercase()
}

fn row_to_profile(row: &Row<'_>) -> rusqlite::Result<Profile> {
    let id = row.get(0)?;
    let (colour, shape): (Option<String>, Option<String>) = (row.get(5)?, row.get(6)?);
    Ok(Profile {
        id: ProfileId(id),
        uid: ProfileUid::read(row.get(4)?),
        badge: Badge::read(id, colour.as_deref(), shape.as_deref()),
        has_pin: row.get(7)?,
        name: row.get(1)?,
        created: Timestamp(row.get(2)?),
        last_practised: row.get::<_, Option<i64>>(3)?.map(Timestamp),
    })
}
