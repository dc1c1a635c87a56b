//! `assets/pack.schema.json`: current, and what an independent validator makes of packs by it.

use std::fs;
use std::path::Path;

use hearsay::pack::schema;
use serde_json::Value;

use super::{in_project, packs_in};

const FILE: &str = "assets/pack.schema.json";

/// Whether an environment variable asks to rewrite what is checked in.
fn is_blessing() -> bool {
    #[expect(clippy::disallowed_methods, reason = "a developer's switch of the tests")]
    std::env::var_os("HEARSAY_BLESS").is_some()
}

#[test]
fn the_schema_is_current() {
    if is_blessing() {
        #[expect(clippy::disallowed_methods, reason = "the working copy, at a developer's wish")]
        fs::write(in_project(FILE), schema::text()).unwrap();
    }
    let there = fs::read_to_string(in_project(FILE)).unwrap_or_default();
    assert!(
        there == schema::text(),
        "{FILE} is out of date; run HEARSAY_BLESS=1 cargo test --test it schema"
    );
}

/// Whether the checked-in schema takes a file.
fn is_valid(path: &Path) -> Result<(), String> {
    let schema: Value = serde_json::from_str(&fs::read_to_string(in_project(FILE)).unwrap()).unwrap();
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.add_resource("pack.schema.json", schema).unwrap();
    let index = compiler.compile("pack.schema.json", &mut schemas).unwrap();
    let pack: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    schemas.validate(&pack, index).map_err(|error| error.to_string())
}

#[test]
fn packs_are_valid_by_it() {
    for path in packs_in("quizzes").into_iter().chain(packs_in("tests/packs/good")) {
        assert_eq!(is_valid(&path), Ok(()), "{}", path.display());
    }
}

#[test]
fn packs_that_are_only_poor_are_valid_too() {
    for path in packs_in("tests/packs/warnings") {
        assert_eq!(is_valid(&path), Ok(()), "{}", path.display());
    }
}

#[test]
fn packs_with_unreadable_rows_are_not() {
    let broken = [
        "array",
        "bad-number",
        "empty-object",
        "missing-form",
        "missing-on",
        "missing-title",
        "string",
        "unknown-form",
        "unknown-kind",
        "unknown-level",
        "unknown-role",
        "unknown-stance",
        "unknown-status",
        "unknown-theme",
        "wrong-type-list",
        "wrong-type-paragraph",
        "wrong-type-quote",
        "wrong-type-row",
        "wrong-types",
    ];
    for name in broken {
        let path = in_project("tests/packs").join(format!("{name}.json"));
        assert!(is_valid(&path).is_err(), "{name}");
    }
}
