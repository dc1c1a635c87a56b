//! The JSON Schema of a pack, made from the types, and what can be told from it: which fields are known, and
//! what belongs at a path.

use std::sync::OnceLock;

use serde_json::Value;

use super::model::Pack;
use super::problem::{JsonPath, Problem, Step};
use crate::message;
use crate::words::{Arg, Message};

/// The schema as it stands in `assets/pack.schema.json`.
pub fn text() -> String {
    let mut text = serde_json::to_string_pretty(schema()).unwrap_or_default();
    text.push('\n');
    text
}

/// How many unknown fields are told: who has more of them has not mistyped a few.
const MOST_UNKNOWN: usize = 200;

/// A warning for every field of the file that no type knows, with the known one that looks most like it.
pub fn unknown_fields(value: &Value) -> Vec<Problem> {
    let mut problems = Vec::new();
    walk(value, schema(), &JsonPath::root(), &mut problems);
    problems
}

/// What belongs at a path, in words: "a text", "one of alleges, confirms, …".
pub fn expected(path: &JsonPath) -> Message {
    let node = path.0.iter().try_fold(schema(), |node, step| match step {
        Step::Field(name) => {
            branches(node).into_iter().find_map(|branch| branch.get("properties")?.get(name))
        }
        Step::Index(_) => branches(node).into_iter().find_map(|branch| branch.get("items")),
    });
    let mut words: Vec<Arg> = Vec::new();
    let mut types: Vec<Arg> = Vec::new();
    for branch in node.map(branches).unwrap_or_default() {
        let listed = branch.get("enum").and_then(Value::as_array).into_iter().flatten();
        words.extend(listed.chain(branch.get("const")).filter_map(Value::as_str).map(Arg::from));
        let message = match branch.get("type").and_then(|kind| kind.as_str().or(kind.get(0)?.as_str())) {
            Some("string") => message!("json-string"),
            Some("integer" | "number") => message!("json-number"),
            Some("boolean") => message!("json-bool"),
            Some("array") => message!("json-array"),
            Some("object") => message!("json-object"),
            _ => continue,
        };
        types.push(message.into());
    }
    match (words.is_empty(), types.as_slice()) {
        (false, _) => message!("expected-one-of", words = words),
        (true, []) => message!("expected-other"),
        (true, [only]) => message!("expected-type", kind = only.clone()),
        (true, _) => message!("expected-types", types = types),
    }
}

fn schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| schemars::schema_for!(Pack).to_value())
}

fn walk(value: &Value, node: &'static Value, at: &JsonPath, problems: &mut Vec<Problem>) {
    let branches = branches(node);
    match value {
        Value::Object(fields) => {
            let known: Vec<&serde_json::Map<String, Value>> =
                branches.iter().filter_map(|branch| branch.get("properties")?.as_object()).collect();
            if known.is_empty() {
                return;
            }
            for (name, field) in fields {
                match known.iter().find_map(|known| known.get(name)) {
                    Some(node) => walk(field, node, &at.field(name), problems),
                    None if problems.len() >= MOST_UNKNOWN => return,
                    None => problems.push(unknown_field(name, &known, at)),
                }
            }
        }
        Value::Array(elements) => {
            let Some(items) = branches.iter().find_map(|branch| branch.get("items")) else { return };
            for (ix, element) in elements.iter().enumerate() {
                walk(element, items, &at.index(ix), problems);
            }
        }
        _ => {}
    }
}

fn unknown_field(name: &str, known: &[&serde_json::Map<String, Value>], at: &JsonPath) -> Problem {
    let likeness = |other: &&String| strsim::normalized_damerau_levenshtein(name, other);
    let nearest = known
        .iter()
        .flat_map(|known| known.keys())
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)))
        .filter(|nearest| likeness(nearest) >= 0.5);
    let message = match nearest {
        Some(nearest) => message!("check-unknown-field-near", field = name, nearest = nearest),
        None => message!("check-unknown-field", field = name),
    };
    Problem::warning("unknown-field", at.field(name), message)
}

/// A schema node with its references followed and its alternatives listed.
fn branches(node: &'static Value) -> Vec<&'static Value> {
    let mut open = vec![node];
    let mut done = Vec::new();
    while let Some(node) = open.pop() {
        if let Some(name) = node.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix("#/$defs/"))
        {
            open.extend(schema().get("$defs").and_then(|defs| defs.get(name)));
        }
        let alternatives = ["anyOf", "oneOf", "allOf"].iter().filter_map(|key| node.get(key)?.as_array());
        open.extend(alternatives.flatten());
        done.push(node);
    }
    done
}
