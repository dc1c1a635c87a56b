//! Rows that mean nothing.

use super::{Case, case};

pub(in crate::check) const RESOLVING: &[Case] = &[
    case(
        "id-malformed",
        &[
            ("/policies/-", r#"{"id": "a/b", "name": "A", "kind": "law"}"#),
            ("/statements/5/policies/-", r#"{"policy": "a/b"}"#),
        ],
        &[
            ("/policies/-", r#"{"id": "a-b", "name": "A", "kind": "law"}"#),
            ("/statements/5/policies/-", r#"{"policy": "a-b"}"#),
        ],
    ),
    case("id-malformed", &[("/questions/3/id", r#""a/b""#)], &[("/questions/3/id", r#""Ω.1""#)]),
    case(
        "duplicate-id",
        &[("/sources/5/id", r#""brandt""#)],
        &[
            ("/articles/0/id", r#""brandt""#),
            ("/statements", "[]"),
            ("/questions", "[]"),
            ("/sources", "[]"),
            ("/propositions", "[]"),
            ("/policies", "[]"),
            ("/omit", "[]"),
            ("/reword", "{}"),
            ("/assignment", "null"),
            ("/articles/0/paragraphs", "[]"),
        ],
    ),
    case(
        "duplicate-id",
        &[("/statements/1/id", r#""brandt-closing""#)],
        &[("/statements/1/id", r#""brandt-Closing""#), ("/omit", "[]")],
    ),
    case("duplicate-id", &[("/questions/3/id", r#""purpose""#)], &[("/questions/3/id", r#""purpose-2""#)]),
    case(
        "dangling-id",
        &[("/statements/0/source/0", r#""brant""#)],
        &[("/statements/0/source/0", r#""city""#)],
    ),
    case(
        "dangling-id",
        &[("/statements/0/same_as", r#""brandt""#)],
        &[("/statements/0/same_as", r#""brandt-work""#)],
    ),
    case(
        "dangling-id",
        &[("/questions/0/about/0", r#""source:brant""#)],
        &[("/questions/0/about/0", r#""stance:not-addressed""#)],
    ),
    case(
        "dangling-id",
        &[("/questions/0/options/0/ref", r#""brandt""#)],
        &[("/questions/0/options/0/ref", r#""form:own""#)],
    ),
    case(
        "dangling-id",
        &[("/questions/0/evidence/0/article", r#""second""#)],
        &[("/questions/0/evidence", "[]")],
    ),
    case("blank-name", &[("/sources/0/name", r#"" ""#)], &[("/sources/0/name", r#""I""#)]),
    case("blank-name", &[("/policies/0/name", r#""""#)], &[("/policies/0/name", r#""The Act""#)]),
    case(
        "paragraph-line-feed",
        &[("/articles/0/paragraphs/-", r#""One\ntwo""#)],
        &[("/articles/0/paragraphs/-", r#""One\ttwo""#)],
    ),
    case("of-circle", &[("/sources/1/of", r#"["brandt"]"#)], &[("/sources/1/at", r#"["brandt"]"#)]),
    case(
        "source-twice",
        &[("/statements/0/source/-", r#""brandt""#)],
        &[("/statements/0/source/-", r#""rehm""#)],
    ),
    case(
        "bad-date",
        &[("/statements/0/date", r#""2025-02-29""#)],
        &[("/statements/0/date", r#""2024-02-29""#)],
    ),
    case(
        "bad-date",
        &[("/articles/0/published", r#""5 March 2025""#)],
        &[("/articles/0/published", r#""2025""#)],
    ),
    case(
        "bad-date",
        &[("/articles/0/since/0/date", r#""2025-5-2""#)],
        &[("/articles/0/since/0/date", r#""2025-05""#)],
    ),
    case("own-with-source", &[("/statements/5/source/-", r#""city""#)], &[("/statements/5/source", "[]")]),
    case("own-with-cue", &[("/statements/5/cue", r#""Under""#)], &[("/statements/5/why", r#""Under""#)]),
    case(
        "no-source-no-cue",
        &[("/statements/0/source", "[]"), ("/statements/0/stances", ""), ("/statements/0/cue", "")],
        &[("/statements/1/source", "[]")],
    ),
    case(
        "no-content",
        &[("/statements/1/content", "")],
        &[
            ("/statements/1/content", ""),
            ("/statements/1/evidence", r#""Nobody will lose their way to work""#),
            ("/statements/1/form", r#""indirect""#),
        ],
    ),
    case("quote-empty", &[("/statements/0/cue", r#""""#)], &[("/statements/0/cue", r#"["announced"]"#)]),
    case(
        "quote-empty",
        &[("/questions/0/evidence/0/exact", r#""""#)],
        &[("/questions/0/evidence/0/exact", r#""Ida Brandt""#)],
    ),
    case(
        "quote-not-found",
        &[("/statements/1/content", r#""Nobody will loose their way to work""#)],
        &[("/statements/1/content", r#"{"exact": "lose their way to work", "prefix": "will "}"#)],
    ),
    case(
        "quote-not-found",
        &[("/questions/0/evidence/0/exact", r#""the city's mayor""#)],
        &[("/questions/0/evidence/0/exact", r#""the city’s mayor""#)],
    ),
    case(
        "quote-not-found",
        &[("/questions/5/right/0/0", r#""a breach of trust""#)],
        &[("/questions/5/right/0/0", r#"{"exact": "a breach"}"#)],
    ),
    case(
        "quote-ambiguous",
        &[("/statements/6/content", r#""March""#)],
        &[("/statements/6/content", r#"{"exact": "March", "prefix": "4 "}"#)],
    ),
    case(
        "quote-ambiguous",
        &[("/questions/0/evidence/0/exact", r#""March""#)],
        &[
            ("/questions/0/evidence/0/exact", r#""March""#),
            ("/questions/0/evidence/0/start", "98"),
            ("/questions/0/evidence/0/end", "103"),
        ],
    ),
    case(
        "quotes-overlap",
        &[("/statements/0/content", r#"["Weir Bridge will", "will be closed"]"#)],
        &[("/statements/0/content", r#"["Weir Bridge will", "be closed"]"#)],
    ),
    case(
        "inside-word",
        &[("/statements/0/cue", r#""announce""#)],
        &[("/statements/0/cue", r#""announced on 3 March""#)],
    ),
    case("inside-word", &[("/statements/1/named", r#""sh""#)], &[("/statements/1/named", r#""she""#)]),
    case(
        "direct-without-quotation-marks",
        &[("/statements/1/content", r#""The town’s traders’ association""#)],
        &[("/statements/1/content", r#""Nobody will lose""#)],
    ),
    case(
        "stance-twice",
        &[("/statements/0/stances/-", r#"{"on": "closing", "stance": "alleges"}"#)],
        &[("/statements/0/stances/-", r#"{"on": "moves", "stance": "alleges"}"#)],
    ),
    case(
        "breached-without-source",
        &[("/statements/5/policies/0/role", r#""breached""#)],
        &[("/statements/0/policies", r#"[{"policy": "charter", "role": "breached"}]"#)],
    ),
];
