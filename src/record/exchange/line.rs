//! The lines of the file. Each knows which of them cannot be.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::Confidence;
use super::super::flag::Reason;
use super::error::LineFault;
use crate::pack::is_well_formed;

/// The first line, in any version.
#[derive(Debug, Deserialize)]
pub(super) struct AnyHeader {
    #[serde(rename = "hearsay-record")]
    pub(super) version: u64,
}

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Header {
    #[serde(rename = "hearsay-record")]
    pub(super) version: u64,
    pub(super) profile: Who,
}

/// Whose record it is.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Who {
    pub(super) uid: String,
    pub(super) name: String,
    pub(super) colour: String,
    pub(super) shape: String,
    pub(super) created: i64,
}

/// Any other line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Line {
    Setting(Setting),
    Session(Session),
    Attempt(Box<Attempt>),
    Remark(Remark),
    Flag(Flag),
    End(End),
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Setting {
    pub(super) key: String,
    pub(super) value: Value,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Session {
    pub(super) id: String,
    /// Empty where the session has questions of several packs.
    pub(super) pack: String,
    pub(super) revision: u32,
    pub(super) seed: u64,
    pub(super) plan: Value,
    pub(super) started: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) ended: Option<i64>,
    #[serde(default)]
    pub(super) abandoned: bool,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Attempt {
    pub(super) id: String,
    pub(super) session: String,
    pub(super) pack: String,
    pub(super) ordinal: u32,
    pub(super) question: String,
    pub(super) content_hash: String,
    pub(super) kind: String,
    pub(super) skill: String,
    pub(super) about: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) response: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) chosen: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) right: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) n_options: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) mark: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) evidence_mark: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) confidence: Option<Confidence>,
    pub(super) millis: u32,
    pub(super) seed: u64,
    pub(super) at: i64,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Remark {
    pub(super) id: String,
    pub(super) pack: String,
    pub(super) article: String,
    pub(super) exact: String,
    pub(super) start: u32,
    pub(super) end: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<String>,
    #[serde(default)]
    pub(super) removed: bool,
    pub(super) at: i64,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Flag {
    pub(super) id: String,
    pub(super) pack: String,
    pub(super) question: String,
    pub(super) content_hash: String,
    pub(super) reason: Reason,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) words: Option<String>,
    pub(super) at: i64,
}

/// The last line.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct End {
    /// Those between the header and this one.
    pub(super) lines: u64,
}

impl Who {
    pub(super) fn check(&self) -> Result<(), LineFault> {
        uuid(&self.uid)?;
        time(self.created)?;
        let is_name = !self.name.trim().is_empty()
            && self.name.trim().chars().count() <= super::super::NAME_LIMIT
            && !self.name.chars().any(char::is_control);
        if is_name { Ok(()) } else { Err(LineFault::Name) }
    }
}

impl Line {
    pub(super) fn check(&self) -> Result<(), LineFault> {
        match self {
            Self::Setting(_) | Self::End(_) => Ok(()),
            Self::Session(session) => session.check(),
            Self::Attempt(attempt) => attempt.check(),
            Self::Remark(remark) => remark.check(),
            Self::Flag(flag) => uuid(&flag.id).and(pack(&flag.pack)).and(time(flag.at)),
        }
    }
}

impl Session {
    fn check(&self) -> Result<(), LineFault> {
        let is_mixed = self.pack.is_empty();
        let pack = if is_mixed { Ok(()) } else { pack(&self.pack) };
        uuid(&self.id).and(pack).and(time(self.started)).and(self.ended.map_or(Ok(()), time))
    }
}

impl Attempt {
    fn check(&self) -> Result<(), LineFault> {
        uuid(&self.id)?;
        uuid(&self.session)?;
        pack(&self.pack)?;
        time(self.at)?;
        let marks = [self.mark, self.evidence_mark];
        match marks.into_iter().flatten().find(|mark| !(0.0..=1.0).contains(mark)) {
            Some(mark) => Err(LineFault::Mark(mark)),
            None => Ok(()),
        }
    }
}

impl Remark {
    fn check(&self) -> Result<(), LineFault> {
        uuid(&self.id)?;
        pack(&self.pack)?;
        time(self.at)?;
        if self.start <= self.end { Ok(()) } else { Err(LineFault::Passage) }
    }
}

/// In one spelling only, or one row could come twice.
fn uuid(id: &str) -> Result<(), LineFault> {
    let is_uuid = id.len() == 36
        && id.bytes().enumerate().all(|(ix, byte)| match ix {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        });
    if is_uuid { Ok(()) } else { Err(LineFault::Id(id.to_owned())) }
}

fn pack(id: &str) -> Result<(), LineFault> {
    if is_well_formed(id) { Ok(()) } else { Err(LineFault::Id(id.to_owned())) }
}

/// From the year 1 to the year 9999.
fn time(ms: i64) -> Result<(), LineFault> {
    let is_time = (-62_135_596_800_000..=253_402_300_799_999).contains(&ms);
    if is_time { Ok(()) } else { Err(LineFault::Time(ms)) }
}
