//! Lines and columns: from a path in a JSON text, from a byte, and from what the JSON reader reports.

use super::problem::{JsonPath, Step};

/// A place in a text: line and column from 1, the column in code points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LineColumn {
    /// From 1.
    pub line: usize,
    /// From 1, in code points.
    pub column: usize,
}

/// Finds lines and columns in a JSON text that has been read before.
pub struct Locator<'t> {
    text: &'t str,
    line_starts: Vec<usize>,
    root: Option<jsonc_parser::ast::Value<'t>>,
}

impl<'t> Locator<'t> {
    /// Reads the text once more, keeping positions. It must be JSON that [`read`] took: the nesting is
    /// bounded then.
    pub fn new(text: &'t str) -> Self {
        let parsed = jsonc_parser::parse_to_ast(
            text,
            &jsonc_parser::CollectOptions::default(),
            &jsonc_parser::ParseOptions::default(),
        );
        let line_starts =
            std::iter::once(0).chain(text.match_indices('\n').map(|(byte, _)| byte + 1)).collect();
        Self { text, line_starts, root: parsed.ok().and_then(|parsed| parsed.value) }
    }

    /// Where a path begins; where the path leads nowhere, where its nearest parent begins.
    pub fn place(&self, path: &JsonPath) -> LineColumn {
        use jsonc_parser::ast::Value as Node;
        use jsonc_parser::common::Ranged;
        let mut node = self.root.as_ref();
        let mut at = node.map_or(0, Ranged::start);
        for step in &path.0 {
            node = match (node, step) {
                (Some(Node::Object(object)), Step::Field(name)) => {
                    // The last of several wins, as it does when the file is read.
                    object.properties.iter().rfind(|prop| prop.name.as_str() == name).map(|prop| &prop.value)
                }
                (Some(Node::Array(array)), Step::Index(ix)) => array.elements.get(*ix),
                _ => None,
            };
            match node {
                Some(node) => at = node.start(),
                None => break,
            }
        }
        self.line_column(at)
    }

    /// Fields that stand twice in one object: all but the last are lost when the file is read.
    pub fn duplicate_fields(&self) -> Vec<JsonPath> {
        let mut found = Vec::new();
        if let Some(root) = &self.root {
            duplicates(root, &JsonPath::root(), &mut found);
        }
        found
    }

    fn line_column(&self, byte: usize) -> LineColumn {
        let line = self.line_starts.partition_point(|start| *start <= byte);
        let start = self.line_starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let column = self.text.get(start..byte).map_or(0, |before| before.chars().count()) + 1;
        LineColumn { line, column }
    }
}

fn duplicates(node: &jsonc_parser::ast::Value<'_>, at: &JsonPath, found: &mut Vec<JsonPath>) {
    use jsonc_parser::ast::Value as Node;
    match node {
        Node::Object(object) => {
            let mut seen = std::collections::BTreeSet::new();
            for prop in &object.properties {
                let path = at.field(prop.name.as_str());
                if !seen.insert(prop.name.as_str().to_owned()) {
                    found.push(path.clone());
                }
                duplicates(&prop.value, &path, found);
            }
        }
        Node::Array(array) => {
            for (ix, element) in array.elements.iter().enumerate() {
                duplicates(element, &at.index(ix), found);
            }
        }
        _ => {}
    }
}

/// Line and column of a byte, or of the end.
pub(super) fn line_column(text: &str, byte: usize) -> LineColumn {
    let before = text.get(..byte).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    LineColumn {
        line: before.matches('\n').count() + 1,
        column: before.get(line_start..).map_or(0, |line| line.chars().count()) + 1,
    }
}

/// Turns the byte column of `serde_json` into one of code points.
pub(super) fn byte_column(text: &str, line: usize, column: usize) -> LineColumn {
    let content = text.split('\n').nth(line.saturating_sub(1)).unwrap_or_default();
    let before = content.as_bytes().get(..column.saturating_sub(1)).unwrap_or(content.as_bytes());
    LineColumn { line: line.max(1), column: String::from_utf8_lossy(before).chars().count() + 1 }
}
