//! PINs: they keep curious neighbours out of a name. Nothing in the file is encrypted, and who may read the
//! file may read the answers; that is why a teacher can take a forgotten PIN away.

use rusqlite::OptionalExtension;
use sha2::{Digest, Sha256};

use super::{ProfileId, Record, RecordError, Writer};

/// How often a PIN is hashed: trying all of four digits takes minutes, one takes no time.
const ROUNDS: u32 = 50_000;

/// Four to eight digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// The fewest and the most digits.
    pub const DIGITS: std::ops::RangeInclusive<usize> = 4..=8;

    /// What was typed, without white space at its ends, if it is a PIN.
    pub fn parse(typed: &str) -> Result<Self, RecordError> {
        let typed = typed.trim();
        let is_pin = Self::DIGITS.contains(&typed.len()) && typed.bytes().all(|byte| byte.is_ascii_digit());
        if is_pin { Ok(Self(typed.to_owned())) } else { Err(RecordError::PinForm) }
    }

    fn hashed(&self, salt: &[u8], rounds: u32) -> String {
        let mut hash: [u8; 32] = Sha256::new().chain_update(salt).chain_update(&self.0).finalize().into();
        for _ in 1..rounds {
            hash = Sha256::new().chain_update(salt).chain_update(hash).finalize().into();
        }
        hex(&hash)
    }
}

impl std::fmt::Debug for Pin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pin(…)")
    }
}

impl Record {
    /// Whether this is the learner's PIN. Any is where there is none.
    pub fn pin_fits(&self, profile: ProfileId, pin: &Pin) -> Result<bool, RecordError> {
        self.read(|sql| {
            let kept: Option<Option<String>> = sql
                .prepare_cached("SELECT pin FROM profiles WHERE id = ?1")?
                .query_row([profile.0], |row| row.get(0))
                .optional()?;
            let kept = kept.ok_or(RecordError::NoProfile { profile })?;
            Ok(kept.is_none_or(|kept| fits(&kept, pin)))
        })
    }

    /// See [`Writer::set_pin`].
    pub fn set_pin(
        &mut self,
        profile: ProfileId,
        pin: Option<&Pin>,
        salt: [u8; 10],
    ) -> Result<(), RecordError> {
        self.write(|writer| writer.set_pin(profile, pin, salt))
    }
}

impl Writer<'_> {
    /// Gives a learner a PIN, another one, or none. `salt` is chance.
    pub fn set_pin(&self, profile: ProfileId, pin: Option<&Pin>, salt: [u8; 10]) -> Result<(), RecordError> {
        self.require_profile(profile)?;
        let kept = pin.map(|pin| format!("{ROUNDS}:{}:{}", hex(&salt), pin.hashed(&salt, ROUNDS)));
        self.sql.prepare_cached("UPDATE profiles SET pin = ?2 WHERE id = ?1")?.execute((profile.0, kept))?;
        Ok(())
    }
}

/// A PIN that was kept in a way we do not know fits nothing.
fn fits(kept: &str, pin: &Pin) -> bool {
    let mut parts = kept.split(':');
    let rounds = parts.next().and_then(|rounds| rounds.parse().ok()).filter(|n| *n <= 100 * ROUNDS);
    let salt = parts.next().and_then(unhex);
    match (rounds, salt, parts.next()) {
        (Some(rounds), Some(salt), Some(hash)) => pin.hashed(&salt, rounds) == hash,
        _ => false,
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .chars()
        .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    Some(digits.chunks_exact(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect())
}
