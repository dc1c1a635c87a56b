//! Reading and writing a pack's JSON.
//!
//! Refused whole is only what gives nothing to work with ([`ReadError`]). A row that cannot be read is set
//! aside with a [`Problem`], the rest of the pack opens, and on writing the row stands where it stood.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::locate::{LineColumn, Locator, byte_column, line_column};
use super::model::{FORMAT, Pack};
use super::problem::{JsonPath, Problem, Step};
use super::schema;
use crate::message;
use crate::words::{Message, Told};

/// The largest text that is read, in bytes.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// The deepest nesting of lists and objects that is read (the limit of `serde_json`).
pub const MAX_DEPTH: usize = 128;

/// Why a text is no pack at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Larger than [`MAX_BYTES`].
    #[error("too large: {bytes} bytes")]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// The bytes are not UTF-8.
    #[error("not UTF-8 at line {}", at.line)]
    NotUtf8 {
        /// The first wrong byte.
        at: LineColumn,
    },
    /// Nothing but blanks.
    #[error("empty")]
    Empty,
    /// Nested deeper than [`MAX_DEPTH`].
    #[error("too deep at {path}")]
    TooDeep {
        /// Where it got too deep.
        at: LineColumn,
        /// The same place as a path.
        path: JsonPath,
    },
    /// Not JSON.
    #[error("not JSON at line {}: {why}", at.line)]
    NotJson {
        /// Where reading stopped.
        at: LineColumn,
        /// The same place as a path.
        path: JsonPath,
        /// What the JSON reader says.
        why: String,
    },
    /// Made for a later version of the program.
    #[error("format {version} is newer than {FORMAT}")]
    Newer {
        /// The version it names.
        version: u64,
        /// Where it names it.
        at: LineColumn,
    },
}

impl ReadError {
    /// The stable code of `hearsay check`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too-large",
            Self::NotUtf8 { .. } => "not-utf8",
            Self::TooDeep { .. } => "too-deep",
            Self::Empty | Self::NotJson { .. } => "not-json",
            Self::Newer { .. } => "newer-format",
        }
    }

    /// Where the trouble is.
    pub fn at(&self) -> LineColumn {
        match self {
            Self::TooLarge { .. } | Self::Empty => LineColumn { line: 1, column: 1 },
            Self::NotUtf8 { at }
            | Self::TooDeep { at, .. }
            | Self::NotJson { at, .. }
            | Self::Newer { at, .. } => *at,
        }
    }

    /// The same place as a path.
    pub fn path(&self) -> JsonPath {
        match self {
            Self::TooLarge { .. } | Self::NotUtf8 { .. } | Self::Empty => JsonPath::root(),
            Self::TooDeep { path, .. } | Self::NotJson { path, .. } => path.clone(),
            Self::Newer { .. } => JsonPath::root().field("hearsay"),
        }
    }
}

impl Told for ReadError {
    fn told(&self) -> Message {
        let at = self.at();
        let placed = |message: Message| {
            message.with("line", at.line).with("column", at.column).with("path", self.path().to_string())
        };
        placed(match self {
            Self::TooLarge { bytes } => message!(
                "pack-too-large",
                megabytes = bytes.div_ceil(1024 * 1024),
                most = MAX_BYTES / 1024 / 1024
            ),
            Self::NotUtf8 { .. } => message!("pack-not-utf8"),
            Self::Empty => message!("pack-empty-file"),
            Self::TooDeep { .. } => message!("pack-too-deep", most = MAX_DEPTH),
            Self::NotJson { why, .. } => message!("pack-not-json", why = why),
            Self::Newer { version, .. } => {
                message!("pack-newer", version = version.to_string(), known = FORMAT)
            }
        })
    }
}

/// A value that stood in the file but could not be read as what belongs there.
#[derive(Debug, Clone, PartialEq)]
pub struct Aside {
    /// Where it stood in the file.
    pub at: JsonPath,
    /// As it stood there.
    pub value: Value,
}

/// Reads a pack. The problems are those of reading alone: what the rows mean is checked later.
pub fn read(bytes: &[u8]) -> Result<(Pack, Vec<Problem>), ReadError> {
    let text = text_of(bytes)?;
    let value = value_of(text)?;
    if let Some(version) = value.get("hearsay").and_then(Value::as_u64).filter(|v| *v > u64::from(FORMAT)) {
        let at = Locator::new(text).place(&JsonPath::root().field("hearsay"));
        return Err(ReadError::Newer { version, at });
    }
    let mut reading = Reading { problems: schema::unknown_fields(&value), aside: Vec::new() };
    let mut pack = reading.pack(value);
    pack.aside = reading.aside;
    Ok((pack, reading.problems))
}

/// Writes a pack: two spaces, fields in the order of the types, a final line feed.
pub fn write(pack: &Pack) -> String {
    // Serialising plain structs into a value fails only on non-string keys, of which there are none.
    let mut value = serde_json::to_value(pack).unwrap_or_default();
    for aside in &pack.aside {
        put_back(&mut value, &aside.at.0, &aside.value);
    }
    let mut text = pretty(&value);
    text.push('\n');
    text
}

/// The text of bytes that are small enough and UTF-8, without a byte order mark.
pub fn text_of(bytes: &[u8]) -> Result<&str, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge { bytes: bytes.len() });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        ReadError::NotUtf8 { at: line_column(&String::from_utf8_lossy(good), usize::MAX) }
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn pretty(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn value_of(text: &str) -> Result<Value, ReadError> {
    if text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    serde_json::from_str(text).map_err(|_| {
        // Read once more, this time watching the path: it costs time that only a broken file is worth.
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let (path, error) = match serde_path_to_error::deserialize::<_, Value>(&mut deserializer) {
            Ok(_) => (JsonPath::root(), deserializer.end().err()),
            Err(error) => (steps(error.path()), Some(error.into_inner())),
        };
        let why = error.as_ref().map(ToString::to_string).unwrap_or_default();
        let at = error.map_or_else(LineColumn::default, |e| byte_column(text, e.line(), e.column()));
        if why.starts_with("recursion limit") {
            return ReadError::TooDeep { at, path: JsonPath(path.0.into_iter().take(8).collect()) };
        }
        let why = why.split(" at line ").next().unwrap_or_default().to_owned();
        ReadError::NotJson { at, path, why }
    })
}

/// What has been found while reading.
struct Reading {
    problems: Vec<Problem>,
    aside: Vec<Aside>,
}

impl Reading {
    fn pack(&mut self, value: Value) -> Pack {
        let mut fields = match value {
            Value::Object(fields) => fields,
            other => {
                self.set_aside(JsonPath::root(), other, "wrong-type", message!("pack-not-an-object"));
                Map::new()
            }
        };
        let mut pack = Pack { hearsay: FORMAT, revision: 1, language: "en".to_owned(), ..Pack::default() };
        self.required(&fields);
        self.scalar(&mut fields, "hearsay", &mut pack.hearsay);
        self.scalar(&mut fields, "id", &mut pack.id);
        self.scalar(&mut fields, "revision", &mut pack.revision);
        self.scalar(&mut fields, "title", &mut pack.title);
        self.scalar(&mut fields, "language", &mut pack.language);
        self.scalar(&mut fields, "level", &mut pack.level);
        self.scalar(&mut fields, "theme", &mut pack.theme);
        self.scalar(&mut fields, "licence", &mut pack.licence);
        self.rows(&mut fields, "authors", &mut pack.authors);
        self.rows(&mut fields, "articles", &mut pack.articles);
        self.rows(&mut fields, "sources", &mut pack.sources);
        self.rows(&mut fields, "propositions", &mut pack.propositions);
        self.rows(&mut fields, "policies", &mut pack.policies);
        self.rows(&mut fields, "statements", &mut pack.statements);
        self.rows(&mut fields, "questions", &mut pack.questions);
        self.rows(&mut fields, "omit", &mut pack.omit);
        self.scalar(&mut fields, "reword", &mut pack.reword);
        self.scalar(&mut fields, "assignment", &mut pack.assignment);
        pack.extra = fields;
        pack
    }

    fn required(&mut self, fields: &Map<String, Value>) {
        for name in ["hearsay", "id", "title"] {
            if fields.get(name).is_none_or(|value| value.as_str() == Some("")) {
                let message = message!("pack-missing-field", field = name);
                self.problems.push(Problem::error("missing-field", JsonPath::root(), message));
            }
        }
    }

    /// Reads one field of the pack; what cannot be read leaves the default and is set aside.
    fn scalar<T: DeserializeOwned>(&mut self, fields: &mut Map<String, Value>, name: &str, into: &mut T) {
        let Some(value) = fields.shift_remove(name) else { return };
        match serde_path_to_error::deserialize::<_, T>(&value) {
            Ok(read) => *into = read,
            Err(error) => {
                let path = JsonPath(
                    JsonPath::root().field(name).0.into_iter().chain(steps(error.path()).0).collect(),
                );
                let (code, message) = complaint(&path, error.inner(), &value_at(&value, error.path()));
                self.problems.push(Problem::error(code, path, message));
                self.aside.push(Aside { at: JsonPath::root().field(name), value });
            }
        }
    }

    /// Reads a list row by row; a row that cannot be read is set aside.
    fn rows<T: DeserializeOwned>(&mut self, fields: &mut Map<String, Value>, name: &str, into: &mut Vec<T>) {
        let at = JsonPath::root().field(name);
        match fields.shift_remove(name) {
            None => {}
            Some(Value::Array(rows)) => {
                for (ix, row) in rows.into_iter().enumerate() {
                    into.extend(self.row(&at.index(ix), row));
                }
            }
            Some(other) => {
                let message =
                    message!("pack-wrong-type", found = found(&other), expected = schema::expected(&at));
                self.set_aside(at, other, "wrong-type", message);
            }
        }
    }

    fn row<T: DeserializeOwned>(&mut self, at: &JsonPath, row: Value) -> Option<T> {
        let mut error = match serde_path_to_error::deserialize::<_, T>(&row) {
            Ok(read) => return Some(read),
            Err(error) => error,
        };
        let mut left = row.clone();
        let mut nested: Vec<Aside> = Vec::new();
        // A nested row that cannot be read is taken out and the rest tried again; a row with more wrong
        // ones than this is not worth the time.
        for _ in 0..64 {
            let inner = steps(error.path());
            let deep = JsonPath(at.0.iter().chain(&inner.0).cloned().collect());
            let path = in_file(&nested, &deep);
            let (code, message) = complaint(&path, error.inner(), &value_at(&left, error.path()));
            self.problems.push(Problem::error(code, path.clone(), message));
            let Some(gone) = nested_row(&inner) else { break };
            let value = remove(&mut left, &gone);
            let depth = at.0.len() + gone.len();
            nested.push(Aside { at: JsonPath(path.0.into_iter().take(depth).collect()), value });
            error = match serde_path_to_error::deserialize::<_, T>(&left) {
                Ok(read) => {
                    self.aside.extend(nested);
                    return Some(read);
                }
                Err(error) => error,
            };
        }
        self.aside.push(Aside { at: at.clone(), value: row });
        None
    }

    fn set_aside(&mut self, at: JsonPath, value: Value, code: &'static str, message: Message) {
        self.problems.push(Problem::error(code, at.clone(), message));
        self.aside.push(Aside { at, value });
    }
}

/// The path in the file of a path in the pack: rows that were set aside before it are counted again.
pub fn in_file(aside: &[Aside], path: &JsonPath) -> JsonPath {
    let mut done: Vec<Step> = Vec::with_capacity(path.0.len());
    for step in &path.0 {
        let mut step = step.clone();
        if let Step::Index(ix) = &mut step {
            let mut removed: Vec<usize> = aside
                .iter()
                .filter_map(|aside| match aside.at.0.split_last() {
                    Some((Step::Index(ix), parent)) if *parent == *done => Some(*ix),
                    _ => None,
                })
                .collect();
            removed.sort_unstable();
            for gone in removed {
                if gone <= *ix {
                    *ix += 1;
                }
            }
        }
        done.push(step);
    }
    JsonPath(done)
}

/// The part of a path up to the last row that can be left out without changing what the others say.
fn nested_row(inner: &JsonPath) -> Option<Vec<Step>> {
    let is_row = |pair: &[Step]| match pair {
        [Step::Field(list), Step::Index(_)] => matches!(list.as_str(), "stances" | "policies" | "since"),
        _ => false,
    };
    let at = inner.0.windows(2).rposition(is_row)?;
    inner.0.get(..at + 2).map(<[Step]>::to_vec)
}

fn remove(row: &mut Value, path: &[Step]) -> Value {
    let Some((last, parents)) = path.split_last() else { return Value::Null };
    let parent = parents.iter().try_fold(row, |value, step| match step {
        Step::Field(name) => value.get_mut(name),
        Step::Index(ix) => value.get_mut(ix),
    });
    match (parent, last) {
        (Some(Value::Array(list)), Step::Index(ix)) if *ix < list.len() => list.remove(*ix),
        _ => Value::Null,
    }
}

fn put_back(value: &mut Value, path: &[Step], aside: &Value) {
    match (path, value) {
        ([], value) => *value = aside.clone(),
        ([Step::Field(name), rest @ ..], Value::Object(fields)) => {
            put_back(fields.entry(name.clone()).or_insert_with(|| default_for(rest)), rest, aside);
        }
        ([Step::Index(ix)], Value::Array(list)) => list.insert((*ix).min(list.len()), aside.clone()),
        ([Step::Index(ix), rest @ ..], Value::Array(list)) => {
            if let Some(element) = list.get_mut(*ix) {
                put_back(element, rest, aside);
            }
        }
        _ => {}
    }
}

fn default_for(rest: &[Step]) -> Value {
    match rest.first() {
        Some(Step::Index(_)) => Value::Array(Vec::new()),
        _ => Value::Object(Map::new()),
    }
}

/// What to say of a value that does not fit: a code, and the sentence.
fn complaint(path: &JsonPath, error: &serde_json::Error, value: &Value) -> (&'static str, Message) {
    let why = error.to_string();
    let quoted = why.split('`').nth(1).unwrap_or_default().to_owned();
    let expected = schema::expected(path);
    if why.starts_with("missing field") {
        return ("missing-field", message!("pack-missing-field", field = quoted));
    }
    if why.starts_with("unknown variant") {
        let field = path.0.iter().rev().find_map(|step| match step {
            Step::Field(name) => Some(name.as_str()),
            Step::Index(_) => None,
        });
        let code = match field.unwrap_or_default() {
            "stance" => "unknown-stance",
            "form" => "unknown-form",
            "kind" => "unknown-kind",
            "status" => "unknown-status",
            "role" => "unknown-role",
            "level" => "unknown-level",
            "theme" => "unknown-theme",
            _ => "wrong-type",
        };
        return (code, message!("pack-unknown-word", word = quoted, expected = expected));
    }
    if value.is_number() && ["u32", "u64", "usize"].iter().any(|whole| why.ends_with(whole)) {
        return ("bad-number", message!("pack-bad-number", found = value.to_string()));
    }
    ("wrong-type", message!("pack-wrong-type", found = found(value), expected = expected))
}

/// What sort of value it is, in words.
fn found(value: &Value) -> Message {
    match value {
        Value::Null => message!("json-null"),
        Value::Bool(_) => message!("json-bool"),
        Value::Number(_) => message!("json-number"),
        Value::String(_) => message!("json-string"),
        Value::Array(_) => message!("json-array"),
        Value::Object(_) => message!("json-object"),
    }
}

fn value_at(value: &Value, path: &serde_path_to_error::Path) -> Value {
    let at = steps(path).0.iter().try_fold(value, |value, step| match step {
        Step::Field(name) => value.get(name),
        Step::Index(ix) => value.get(ix),
    });
    at.cloned().unwrap_or_default()
}

fn steps(path: &serde_path_to_error::Path) -> JsonPath {
    use serde_path_to_error::Segment;
    let step = |segment: &Segment| match segment {
        Segment::Seq { index } => Some(Step::Index(*index)),
        Segment::Map { key } => Some(Step::Field(key.clone())),
        Segment::Enum { .. } | Segment::Unknown => None,
    };
    JsonPath(path.iter().map_while(step).collect())
}
