//! The pack, its articles, and the lists of the ledger.

use super::{Case, case};

pub(in crate::check) const LISTS: &[Case] = &[
    case("unknown-format", &[("/hearsay", "0")], &[("/hearsay", "1")]),
    case("blank-title", &[("/title", r#""  ""#)], &[("/title", r#""?""#)]),
    case("blank-title", &[("/articles/0/title", r#""""#)], &[("/articles/0/title", r#""A""#)]),
    case("unknown-language", &[("/language", r#""english""#)], &[("/language", r#""en-GB""#)]),
    case("unknown-language", &[("/language", r#""""#)], &[("/language", "")]),
    case(
        "no-article",
        &[
            ("/articles", ""),
            ("/statements", "[]"),
            ("/questions", "[]"),
            ("/sources", "[]"),
            ("/propositions", "[]"),
            ("/policies", "[]"),
            ("/omit", "[]"),
            ("/reword", "{}"),
            ("/assignment", "null"),
        ],
        &[("/licence", "")],
    ),
    case(
        "article-without-text-or-link",
        &[("/articles/-", r#"{"id": "b", "title": "B"}"#)],
        &[("/articles/-", r#"{"id": "b", "title": "B", "url": "https://example.org"}"#)],
    ),
    case(
        "article-without-rights",
        &[("/articles/0/rights", "")],
        &[("/articles/0/rights", ""), ("/articles/0/paragraphs", "[]")],
    ),
    case(
        "article-without-url",
        &[("/articles/0/url", ""), ("/articles/0/publisher", r#""The Post""#)],
        &[("/articles/0/url", r#""http://example.org/a?b=c""#), ("/articles/0/publisher", r#""The Post""#)],
    ),
    // What the author publishes has no original elsewhere.
    case("article-without-url", &[("/articles/0/url", ""), ("/authors", "[]")], &[("/articles/0/url", "")]),
    case(
        "article-unused",
        &[(
            "/articles/-",
            r#"{"id": "b", "title": "B", "url": "https://example.org", "rights": "Free", "paragraphs": ["One."]}"#,
        )],
        &[
            (
                "/articles/-",
                r#"{"id": "b", "title": "B", "url": "https://example.org", "rights": "Free", "paragraphs": ["One."]}"#,
            ),
            (
                "/statements/-",
                r#"{"id": "b", "article": "b", "form": "own", "content": "One", "gist": "There is one"}"#,
            ),
        ],
    ),
    case(
        "paragraph-blank",
        &[("/articles/0/paragraphs/-", r#"" \t""#)],
        &[("/articles/0/paragraphs/-", r#"".""#)],
    ),
    case(
        "text-damaged",
        &[("/articles/0/paragraphs/-", r#""The mayor\ufffds plan""#)],
        &[("/articles/0/paragraphs/-", r#""The mayor\u2019s\u00a0plan""#)],
    ),
    case(
        "odd-url",
        &[("/articles/0/url", r#""www.example.org""#)],
        &[("/articles/0/url", r#""https://example.org""#)],
    ),
    case("odd-url", &[("/articles/0/since/0/url", r#""see above""#)], &[("/articles/0/since/0/url", "")]),
    case(
        "since-not-later",
        &[("/articles/0/since/0/date", r#""2025-02""#)],
        &[("/articles/0/since/0/date", r#""2025-03""#)],
    ),
    case(
        "source-unused",
        &[("/sources/-", r#"{"id": "b", "name": "B", "kind": "person"}"#)],
        &[("/sources/-", r#"{"id": "b", "name": "B", "kind": "person"}"#), ("/sources/0/at", r#""b""#)],
    ),
    case(
        "same-name",
        &[("/sources/3/name", r#""ida brandt""#)],
        &[("/sources/3/name", r#""Ida Brandt’s brother""#)],
    ),
    case(
        "same-name",
        &[("/propositions/1/text", r#""The Weir Bridge will be closed to cars""#)],
        &[("/propositions/1/text", r#""The Weir Bridge will be closed""#)],
    ),
    case("of-and-at", &[("/sources/0/at", r#"["city"]"#)], &[("/sources/0/at", r#"["gazette"]"#)]),
    case(
        "proposition-final-stop",
        &[("/propositions/0/text", r#""The bridge will be closed.""#)],
        &[("/propositions/0/text", r#""The bridge belongs to Weir Inc.""#)],
    ),
    case(
        "proposition-without-stance",
        &[("/statements/0/stances", "")],
        &[("/statements/0/stances/0/stance", r#""confirms""#)],
    ),
    case(
        "proposition-without-stance",
        &[("/statements/2/stances/0/stance", r#""none""#)],
        &[("/statements/2/stances/0/stance", r#""neither""#)],
    ),
    case(
        "proposition-names-itself",
        &[("/propositions/0/entails", r#"["closing"]"#)],
        &[("/propositions/0/entails", r#"["reach"]"#)],
    ),
    case(
        "entails-contradiction",
        &[("/propositions/2/entails", r#"["busier", "quieter"]"#)],
        &[("/propositions/2/entails", r#"["busier", "reach"]"#)],
    ),
    case(
        "entails-contradiction",
        &[("/propositions/2/excludes", r#"["busier"]"#)],
        &[("/propositions/2/excludes", r#"["quieter"]"#)],
    ),
    case(
        "policy-unused",
        &[("/policies/-", r#"{"id": "b", "name": "B", "kind": "law"}"#)],
        &[
            ("/policies/-", r#"{"id": "b", "name": "B", "kind": "law"}"#),
            ("/statements/0/policies", r#"[{"policy": "b"}]"#),
        ],
    ),
    case(
        "policy-twice",
        &[("/statements/6/policies/-", r#"{"policy": "charter", "role": "breached"}"#)],
        &[("/statements/6/policies/-", r#"{"policy": "charter", "role": "mentioned"}"#)],
    ),
    case(
        "nothing-attributed",
        &[
            (
                "/statements",
                r#"[{"id": "b", "article": "main", "form": "own", "content": "cities may close streets to cars", "gist": "They may", "policies": [{"policy": "clean-air"}, {"policy": "charter"}]}]"#,
            ),
            ("/sources", "[]"),
            ("/propositions", "[]"),
            ("/questions", "[]"),
            ("/omit", "[]"),
            ("/reword", "{}"),
            ("/assignment", "null"),
        ],
        &[(
            "/statements/-",
            r#"{"id": "b", "article": "main", "form": "own", "content": "in force since 2021", "gist": "It is four years old"}"#,
        )],
    ),
    case(
        "one-source-says-everything",
        &[
            ("/statements/2/source/0", r#""brandt""#),
            ("/statements/3/source/0", r#""brandt""#),
            ("/statements/4/source/0", r#""brandt""#),
            ("/statements/6/source/0", r#""brandt""#),
            ("/sources/0/at", r#"["survey", "rehm"]"#),
        ],
        &[
            ("/statements/2/source/0", r#""brandt""#),
            ("/statements/3/source/0", r#""brandt""#),
            ("/statements/4/source/0", r#""brandt""#),
            ("/sources/0/at", r#"["survey"]"#),
        ],
    ),
    case(
        "nothing-confirmed",
        &[("/statements/0/stances/0/stance", r#""alleges""#)],
        &[("/statements/2/stances/0/stance", r#""alleges""#)],
    ),
    case(
        "everything-confirmed",
        &[
            ("/statements/2/stances/0/stance", r#""confirms""#),
            ("/statements/4/stances/0/stance", r#""confirms""#),
            ("/statements/4/stances/1/stance", r#""confirms""#),
            ("/statements/4/stances/2/stance", r#""confirms""#),
        ],
        &[
            ("/statements/2/stances/0/stance", r#""confirms""#),
            ("/statements/4/stances/1/stance", r#""confirms""#),
            ("/statements/4/stances/2/stance", r#""confirms""#),
        ],
    ),
];
