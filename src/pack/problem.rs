//! What is wrong with a pack, how badly, and where.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::words::Message;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// What is wrong stays out of the questions.
    Error,
    /// Worth mending; the questions are built all the same.
    Warning,
}

/// One finding of the checker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// How bad.
    pub severity: Severity,
    /// Stable, kebab-case, listed in `docs/checks.md`.
    pub code: &'static str,
    /// Where in the pack.
    pub at: JsonPath,
    /// Which sentence tells it.
    pub message: Message,
}

impl Problem {
    /// Something that keeps a row out of the questions.
    pub fn error(code: &'static str, at: JsonPath, message: Message) -> Self {
        Self { severity: Severity::Error, code, at, message }
    }

    /// Something worth mending.
    pub fn warning(code: &'static str, at: JsonPath, message: Message) -> Self {
        Self { severity: Severity::Warning, code, at, message }
    }
}

/// A place in a JSON text, written as `$.statements[3].cue`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct JsonPath(pub Vec<Step>);

/// One step of a [`JsonPath`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Into a field of an object.
    Field(String),
    /// Into an element of a list, from 0.
    Index(usize),
}

impl JsonPath {
    /// The whole text.
    pub fn root() -> Self {
        Self::default()
    }

    /// The path one field deeper.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        let mut path = self.clone();
        path.0.push(Step::Field(name.to_owned()));
        path
    }

    /// The path one element deeper.
    #[must_use]
    pub fn index(&self, ix: usize) -> Self {
        let mut path = self.clone();
        path.0.push(Step::Index(ix));
        path
    }

    /// A row of one of the pack's lists, such as `$.statements[3]`.
    pub fn row(list: &str, ix: usize) -> Self {
        Self::root().field(list).index(ix)
    }
}

impl fmt::Display for JsonPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$")?;
        for step in &self.0 {
            match step {
                Step::Field(name) if is_plain(name) => write!(f, ".{name}")?,
                Step::Field(name) => write!(f, "[{}]", serde_json::Value::from(name.as_str()))?,
                Step::Index(ix) => write!(f, "[{ix}]")?,
            }
        }
        Ok(())
    }
}

fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
