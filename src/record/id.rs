//! Who and when: profile, session and attempt ids, and the moment something happened.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

/// A moment: milliseconds since 1970-01-01 UTC. The record never reads a clock; it is told.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// Milliseconds since 1970-01-01 UTC.
    pub fn unix_ms(self) -> i64 {
        self.0
    }

    /// The day in UTC, such as `2026-08-01`, for file names; a moment no calendar reaches is `undated`.
    pub(super) fn day(self) -> String {
        jiff::Timestamp::from_millisecond(self.0)
            .map_or_else(|_| "undated".to_owned(), |moment| moment.strftime("%Y-%m-%d").to_string())
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let ms = |duration: std::time::Duration| i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        match time.duration_since(UNIX_EPOCH) {
            Ok(after) => Self(ms(after)),
            Err(before) => Self(-ms(before.duration())),
        }
    }
}

/// A learner of this record. A number of this file only: it means nothing in another record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct ProfileId(pub i64);

/// Declares ids that are unique beyond this record, so that records can be merged.
macro_rules! uuid {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// A UUID of version 7 (RFC 9562): sorted by time, told apart by chance. 74 of the 80 random
            /// bits are used.
            pub fn new(now: Timestamp, random: [u8; 10]) -> Self {
                Self(uuid_v7(now, random))
            }

            /// The 36 characters of the UUID.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// As it stood in the file.
            pub(super) fn read(id: String) -> Self {
                Self(id)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

uuid! {
    /// A learner, in whatever record.
    ProfileUid,
    /// One sitting with one pack.
    SessionId,
    /// One answer, or one question skipped.
    AttemptId,
    /// A highlight or a note.
    RemarkId,
    /// A question flagged.
    FlagId,
}

fn uuid_v7(now: Timestamp, random: [u8; 10]) -> String {
    let ms = u128::from(now.0.cast_unsigned() & 0xffff_ffff_ffff);
    let random = random.iter().fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
    let (high, low) = ((random >> 62) & 0xfff, random & 0x3fff_ffff_ffff_ffff);
    let bits = (ms << 80) | (0x7 << 76) | (high << 64) | (0b10 << 62) | low;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        bits >> 96,
        (bits >> 80) & 0xffff,
        (bits >> 64) & 0xffff,
        (bits >> 48) & 0xffff,
        bits & 0xffff_ffff_ffff
    )
}
