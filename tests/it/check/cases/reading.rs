//! Fields and rows that cannot be read.

use super::{Case, case};

pub(in crate::check) const READING: &[Case] = &[
    case("missing-field", &[("/title", "")], &[("/level", "")]),
    case("missing-field", &[("/id", r#""""#)], &[("/revision", "")]),
    case("missing-field", &[("/sources/0/name", "")], &[("/sources/0/role", "")]),
    case("wrong-type", &[("/title", "5")], &[("/title", r#""5""#)]),
    case(
        "wrong-type",
        &[("/statements/0/content", "[1]")],
        &[("/statements/0/content", r#"["Weir Bridge will be closed", "May"]"#)],
    ),
    case("wrong-type", &[("/reword", "[]")], &[("/reword", "{}")]),
    case("bad-number", &[("/assignment/items", "-1")], &[("/assignment/items", "1")]),
    case("bad-number", &[("/revision", "1.5")], &[("/revision", "15")]),
    case(
        "unknown-stance",
        &[("/statements/0/stances/0/stance", r#""confirmed""#)],
        &[("/statements/0/stances/0/why", r#""confirmed""#)],
    ),
    case(
        "unknown-form",
        &[("/statements/0/form", r#""quoted""#)],
        &[("/statements/0/form", r#""indirect""#)],
    ),
    case("unknown-kind", &[("/sources/4/kind", r#""paper""#)], &[("/sources/4/kind", r#""organisation""#)]),
    case(
        "unknown-status",
        &[("/statements/5/policies/0/status", r#""valid""#)],
        &[("/statements/5/policies/0/status", r#""repealed""#)],
    ),
    case(
        "unknown-role",
        &[("/statements/5/policies/0/role", r#""used""#)],
        &[("/statements/5/policies/0/role", r#""invoked""#)],
    ),
    case("unknown-theme", &[("/theme", r#""weather""#)], &[("/theme", r#""disaster""#)]),
    case("unknown-level", &[("/level", r#""easy""#)], &[("/level", r#""advanced""#)]),
    case("unknown-field", &[("/statements/0/gits", r#""A""#)], &[("/statements/0/why", r#""A""#)]),
    case("id-malformed", &[("/id", r#""weir bridge""#)], &[("/id", r#""weir_bridge.2""#)]),
];
