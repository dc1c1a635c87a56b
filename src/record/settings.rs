//! Choices that outlive the run: each learner's own, and the machine's for who has made none.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{ProfileId, Record, RecordError, Writer};
use crate::quiz::Setup;

/// Colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// As the system has it, light or dark.
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Strongest contrast.
    Contrast,
}

impl Look {
    /// Every look, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Contrast];
}

/// How the window gets on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Renderer {
    /// Our own painter; works everywhere.
    Software,
    /// OpenGL.
    Gl,
}

/// How much longer than usual a test may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExtraTime {
    /// No longer.
    #[default]
    Usual,
    /// A quarter longer.
    Quarter,
    /// Half as long again.
    Half,
    /// Twice as long.
    Double,
    /// As long as it takes.
    Unlimited,
}

impl ExtraTime {
    /// Every value, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Usual, Self::Quarter, Self::Half, Self::Double, Self::Unlimited];

    /// The time in percent of the usual; none without an end.
    pub const fn percent(self) -> Option<u32> {
        match self {
            Self::Usual => Some(100),
            Self::Quarter => Some(125),
            Self::Half => Some(150),
            Self::Double => Some(200),
            Self::Unlimited => None,
        }
    }
}

/// What a learner has chosen. Each field is one row in the file; rows of a newer Hearsay are left alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Size of the text in percent, within [`Settings::TEXT_SIZES`]; others are brought to the nearer end.
    pub text_size_percent: u16,
    /// Colours.
    pub look: Look,
    /// Nothing slides or fades.
    pub reduced_motion: bool,
    /// The machine's, whoever sits before it: it is needed before anybody has picked a name.
    pub renderer: Renderer,
    /// BCP 47 tag of the language of the buttons; without one, the system's.
    pub language: Option<String>,
    /// How much longer tests may take.
    pub extra_time: ExtraTime,
    /// Whether a test shows how much time is left.
    pub shows_clock: bool,
    /// How much of what was learned is to be remembered when it comes up for review, in percent, within
    /// [`Settings::RETENTIONS`].
    pub retention_percent: u8,
    /// How practice was last set up.
    pub setup: Setup,
    /// How many answers a week the learner has in mind; none where they want no goal.
    pub weekly_goal: Option<u16>,
    /// From line to line of an article, in percent of the usual, within [`Settings::LINE_SPACINGS`].
    pub line_spacing_percent: u16,
    /// More room between the letters of an article, in percent of their size, within
    /// [`Settings::LETTER_SPACINGS`].
    pub letter_spacing_percent: u16,
    /// A band goes along with the line of the article that is being read.
    pub reading_ruler: bool,
}

impl Settings {
    /// The smallest and the largest text, in percent.
    pub const TEXT_SIZES: std::ops::RangeInclusive<u16> = 80..=200;

    /// The least and the most that is to be remembered, in percent.
    pub const RETENTIONS: std::ops::RangeInclusive<u8> = 70..=97;
    /// The narrowest and the widest lines, in percent.
    pub const LINE_SPACINGS: std::ops::RangeInclusive<u16> = 100..=200;

    /// The narrowest and the widest letters, in percent of their size.
    pub const LETTER_SPACINGS: std::ops::RangeInclusive<u16> = 0..=12;

    /// The keys that are the machine's, whoever changes them.
    const OF_MACHINE: [&'static str; 1] = ["renderer"];

    /// Whether a key is the machine's, whoever changes it.
    pub(super) fn is_of_machine(key: &str) -> bool {
        Self::OF_MACHINE.contains(&key)
    }

    fn within_limits(mut self) -> Self {
        let within =
            |value: u16, limits: std::ops::RangeInclusive<u16>| value.clamp(*limits.start(), *limits.end());
        self.text_size_percent = within(self.text_size_percent, Self::TEXT_SIZES);
        self.line_spacing_percent = within(self.line_spacing_percent, Self::LINE_SPACINGS);
        self.letter_spacing_percent = within(self.letter_spacing_percent, Self::LETTER_SPACINGS);
        let (least, most) = (*Self::RETENTIONS.start(), *Self::RETENTIONS.end());
        self.retention_percent = self.retention_percent.clamp(least, most);
        self
    }

    fn to_rows(&self) -> Map<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(rows)) => rows,
            // Plain fields always make an object.
            _ => Map::new(),
        }
    }

    /// The rows over the defaults. A value that makes no sense here leaves the one below it.
    fn from_rows(rows: impl IntoIterator<Item = (String, Value)>) -> Self {
        let mut settings = Self::default();
        for (key, value) in rows {
            let mut known = settings.to_rows();
            if known.insert(key, value).is_some() {
                settings = serde_json::from_value(Value::Object(known)).unwrap_or(settings);
            }
        }
        settings.within_limits()
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            text_size_percent: 100,
            look: Look::System,
            reduced_motion: false,
            renderer: Renderer::Software,
            language: None,
            extra_time: ExtraTime::Usual,
            shows_clock: false,
            retention_percent: 90,
            setup: Setup::default(),
            weekly_goal: Some(50),
            line_spacing_percent: 100,
            letter_spacing_percent: 0,
            reading_ruler: false,
        }
    }
}

impl Record {
    /// The settings of a profile, laid over the machine's; without a profile, the machine's.
    pub fn settings(&self, profile: Option<ProfileId>) -> Result<Settings, RecordError> {
        self.read(|sql| settings(sql, profile))
    }

    /// See [`Writer::save_settings`].
    pub fn save_settings(
        &mut self,
        profile: Option<ProfileId>,
        settings: &Settings,
    ) -> Result<(), RecordError> {
        self.write(|writer| writer.save_settings(profile, settings))
    }
}

impl Writer<'_> {
    /// Saves what differs from [`Record::settings`]: what nobody changed goes on following the machine's,
    /// and a value only a newer Hearsay understands stays.
    pub fn save_settings(&self, profile: Option<ProfileId>, wanted: &Settings) -> Result<(), RecordError> {
        profile.map_or(Ok(()), |profile| self.require_profile(profile))?;
        let old = settings(self.sql, profile)?.to_rows();
        let wanted = wanted.clone().within_limits().to_rows();
        let mut put = self.sql.prepare_cached(include_str!("sql/setting_put.sql"))?;
        for (key, value) in wanted {
            if old.get(&key) != Some(&value) {
                let of = profile.filter(|_| !Settings::is_of_machine(key.as_str()));
                put.execute((of.map(|profile| profile.0), key, value.to_string()))?;
            }
        }
        Ok(())
    }
}

fn settings(sql: &rusqlite::Connection, profile: Option<ProfileId>) -> Result<Settings, RecordError> {
    let mut statement = sql.prepare_cached(include_str!("sql/settings_of.sql"))?;
    let rows = statement
        .query_map([profile.map_or(0, |profile| profile.0)], |row| {
            let value: String = row.get(1)?;
            Ok((row.get::<_, String>(0)?, serde_json::from_str(&value).unwrap_or(Value::Null)))
        })?
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Settings::from_rows(rows))
}
