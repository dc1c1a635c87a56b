//! For every code that a change of the good pack can bring about: a change that does, and one much like it
//! that does not.

use super::Change;

/// A code, a change that triggers it, one that nearly does.
pub(super) struct Case {
    pub(super) code: &'static str,
    pub(super) bad: &'static [Change],
    pub(super) fine: &'static [Change],
}

const fn case(code: &'static str, bad: &'static [Change], fine: &'static [Change]) -> Case {
    Case { code, bad, fine }
}

/// Reading and resolving.
pub(super) const ROWS: &[Case] = &[
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
    case("unknown-level", &[("/level", r#""easy""#)], &[("/level", r#""advanced""#)]),
    case("unknown-field", &[("/statements/0/gits", r#""A""#)], &[("/statements/0/why", r#""A""#)]),
    case("id-malformed", &[("/id", r#""weir bridge""#)], &[("/id", r#""weir_bridge.2""#)]),
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

/// The pack, its articles, and the lists of the ledger.
pub(super) const LISTS: &[Case] = &[
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
        &[("/articles/0/url", "")],
        &[("/articles/0/url", r#""http://example.org/a?b=c""#)],
    ),
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

/// Statements: relations, words and stances.
pub(super) const STATEMENTS: &[Case] = &[
    case(
        "own-with-stances",
        &[("/statements/5/stances", r#"[{"on": "closing", "stance": "suggests"}]"#)],
        &[("/statements/5/stances", "[]")],
    ),
    case(
        "unattributed-with-stances",
        &[("/statements/4/source", "[]"), ("/sources/0/at", r#""survey""#)],
        &[("/statements/4/source", r#"["city"]"#), ("/sources/0/at", r#""survey""#)],
    ),
    case(
        "stances-undated",
        &[("/statements/1/stances", r#"[{"on": "closing", "stance": "denies"}]"#)],
        &[
            ("/statements/1/stances", r#"[{"on": "closing", "stance": "denies"}]"#),
            ("/statements/1/date", r#""2025-03-04""#),
        ],
    ),
    case(
        "stances-undated",
        &[("/statements/1/stances", r#"[{"on": "closing", "stance": "neither"}]"#)],
        &[("/statements/1/stances", r#"[{"on": "closing", "stance": "none"}]"#)],
    ),
    case(
        "stances-undated",
        &[("/statements/3/stances", r#"[{"on": "reach", "stance": "suggests"}]"#)],
        &[
            ("/statements/3/stances", r#"[{"on": "reach", "stance": "suggests"}]"#),
            ("/statements/3/via", r#"["gazette"]"#),
        ],
    ),
    case(
        "stances-dates-overlap",
        &[
            ("/statements/1/stances", r#"[{"on": "closing", "stance": "denies"}]"#),
            ("/statements/1/date", r#""2025-03""#),
        ],
        &[
            ("/statements/1/stances", r#"[{"on": "closing", "stance": "denies"}]"#),
            ("/statements/1/date", r#""2025-02""#),
        ],
    ),
    case(
        "own-with-via",
        &[("/statements/5/via", r#"["gazette"]"#)],
        &[("/statements/6/via", r#"["gazette"]"#)],
    ),
    case(
        "own-with-via",
        &[("/statements/5/named", r#""cities""#)],
        &[("/statements/4/named", r#""survey""#)],
    ),
    case(
        "via-own-source",
        &[("/statements/4/via/-", r#""survey""#)],
        &[("/statements/4/via/-", r#""city""#)],
    ),
    case(
        "joint-with-own-body",
        &[("/statements/6/source/-", r#""traders""#)],
        &[("/statements/6/source/-", r#""city""#)],
    ),
    case(
        "same-as-itself",
        &[("/statements/0/same_as", r#""brandt-closing""#)],
        &[("/statements/0/same_as", r#""own-act""#)],
    ),
    case(
        "statement-twice",
        &[(
            "/statements/-",
            r#"{"id": "b", "article": "main", "source": ["brandt"], "form": "direct", "content": "Nobody will lose their way to work", "gist": "Work stays near"}"#,
        )],
        &[(
            "/statements/-",
            r#"{"id": "b", "article": "main", "source": ["rehm"], "form": "direct", "content": "Nobody will lose their way to work", "gist": "Work stays near"}"#,
        )],
    ),
    case(
        "date-after-article",
        &[("/statements/0/date", r#""2025-03-06""#)],
        &[("/statements/0/date", r#""2025""#)],
    ),
    case(
        "unseen-drafts",
        &[("/statements/0/draft", r#"{"confidence": 0.5, "reason": "a cue"}"#)],
        &[("/statements/0/why", r#""a draft""#)],
    ),
    case(
        "unseen-drafts",
        &[
            ("/statements/5/policies/0/draft", r#"{"confidence": 0.5}"#),
            ("/statements/0/stances/0/draft", r#"{"confidence": 0.5}"#),
        ],
        &[("/statements/0/stances/0/why", r#""a draft""#)],
    ),
    case("statement-without-gist", &[("/statements/5/gist", "")], &[("/statements/5/gist", r#""So""#)]),
    case("statement-without-gist", &[("/statements/5/gist", r#"" ""#)], &[("/statements/5/why", r#"" ""#)]),
    case(
        "gist-final-stop",
        &[("/statements/0/gist", r#""No cars there.""#)],
        &[("/statements/0/gist", r#""No cars there at 5 p.m.""#)],
    ),
    case(
        "gist-final-stop",
        &[("/statements/0/gist", r#""No cars there!""#)],
        &[("/statements/0/gist", r#""No cars there ...""#)],
    ),
    case(
        "gist-repeats-cue",
        &[("/statements/0/gist", r#""It was Announced that no cars will cross""#)],
        &[("/statements/0/gist", r#""The unannounced change is over""#)],
    ),
    case(
        "gist-names-source",
        &[("/statements/0/gist", r#""Ida Brandt keeps cars away""#)],
        &[("/statements/0/gist", r#""Tom Rehm will miss his car""#)],
    ),
    case(
        "gist-copies-content",
        &[("/statements/6/gist", r#""A breach of the Trade Charter""#)],
        &[("/statements/6/gist", r#""A breach of the charter of trade""#)],
    ),
    case(
        "content-final-stop",
        &[(
            "/statements/5/content",
            r#""Under the Clean Air Act, in force since 2021, cities may close streets to cars.""#,
        )],
        &[("/statements/5/content", r#""cities may close streets to cars""#)],
    ),
    case(
        "content-outer-quotation-marks",
        &[("/statements/3/content", r#""“a gift to the shopping centre”""#)],
        &[
            ("/statements/3/content", r#""called the plan “a gift to the shopping centre”""#),
            ("/statements/3/cue", ""),
        ],
    ),
    case(
        "mixed-without-quotation-marks",
        &[("/statements/0/form", r#""mixed""#)],
        &[("/statements/3/content", r#"["the plan", "“a gift to the shopping centre”"]"#)],
    ),
    case(
        "indirect-with-quotation-marks",
        &[("/statements/3/form", r#""indirect""#)],
        &[("/statements/3/form", r#""indirect""#), ("/statements/3/content", r#""the plan""#)],
    ),
    case(
        "cue-inside-content",
        &[("/statements/3/content", r#""called the plan “a gift to the shopping centre”""#)],
        &[("/statements/3/content", r#"["customers", "“a gift to the shopping centre”"]"#)],
    ),
];

/// Hand-written questions, switches, the assignment.
pub(super) const QUESTIONS: &[Case] = &[
    case(
        "question-id-derived",
        &[("/questions/3/id", r#""who-said/brandt-work""#)],
        &[("/questions/3/id", r#""who-said""#)],
    ),
    case(
        "question-id-derived",
        &[("/questions/3/id", r#""mark-proposition/closing""#)],
        &[("/questions/3/id", r#""mark-proposition.closing""#)],
    ),
    case(
        "unknown-response",
        &[("/questions/0/response", r#""single""#)],
        &[("/questions/1/kind", r#""single""#)],
    ),
    case(
        "unknown-skill",
        &[("/questions/0/skill", r#""reading""#)],
        &[("/questions/0/skill", r#""evidence""#)],
    ),
    case(
        "question-incomplete",
        &[("/questions/0/prompt", r#"" ""#)],
        &[("/questions/0/prompt", r#""Whose?""#)],
    ),
    case(
        "question-incomplete",
        &[("/questions/1/options", "")],
        &[("/questions/1/about", r#"["form:mixed"]"#)],
    ),
    case("question-incomplete", &[("/questions/2/columns", "[]")], &[("/questions/2/columns/2", "")]),
    case("question-incomplete", &[("/questions/3/cells", "")], &[("/questions/3/skill", r#""status""#)]),
    case(
        "question-incomplete",
        &[("/questions/4/items/1", "")],
        &[("/questions/4/items/-", r#"{"text": "The closure"}"#)],
    ),
    case("question-incomplete", &[("/questions/5/article", "")], &[("/questions/5/right/1", "")]),
    case("question-incomplete", &[("/questions/6/text", "")], &[("/questions/6/text/1", r#""""#)]),
    case(
        "question-incomplete",
        &[("/questions/0/options/2/text", r#""""#)],
        &[("/questions/0/options/2/why", r#""""#)],
    ),
    case("question-bad-key", &[("/questions/2/right/1", "[1, 3]")], &[("/questions/2/right/1", "[1, 2]")]),
    case("question-bad-key", &[("/questions/2/right/1", "")], &[("/questions/2/right", "[[1, 0], [0, 0]]")]),
    case(
        "question-bad-key",
        &[("/questions/3/cells/0/0", r#""none""#)],
        &[("/questions/3/cells/0/0", r#""not-addressed""#)],
    ),
    case(
        "question-bad-key",
        &[("/questions/3/cells/0/-", r#""denies""#)],
        &[("/questions/3/cells/1/0", r#""denies""#)],
    ),
    case(
        "question-bad-key",
        &[("/questions/5/right", r#"["a breach of the Trade Charter"]"#)],
        &[("/questions/5/right", r#"[["a breach of the Trade Charter", "Tom Rehm"]]"#)],
    ),
    case(
        "question-bad-key",
        &[("/questions/5/right/1/0", "[104, 100000]")],
        &[("/questions/5/right/1/0", "[0, 1]")],
    ),
    case(
        "question-without-explanation",
        &[("/questions/0/explanation", "")],
        &[("/questions/0/explanation", r#""So it is.""#)],
    ),
    case(
        "question-nothing-right",
        &[("/questions/0/options/0/right", "false")],
        &[("/questions/1/options/0/right", "false")],
    ),
    case(
        "question-everything-right",
        &[("/questions/1/options/2/right", "true")],
        &[("/questions/1/options/-", r#"{"text": "The university"}"#)],
    ),
    case(
        "question-several-right",
        &[("/questions/0/options/1/right", "true")],
        &[("/questions/0/options/1/right", "true"), ("/questions/0/response", r#""multiple""#)],
    ),
    case(
        "question-option-count",
        &[("/questions/0/options/2", "")],
        &[("/questions/0/options/-", r#"{"text": "Nobody’s"}"#)],
    ),
    case(
        "question-option-count",
        &[
            ("/questions/1/options/-", r#"{"text": "1"}"#),
            ("/questions/1/options/-", r#"{"text": "2"}"#),
            ("/questions/1/options/-", r#"{"text": "3"}"#),
            ("/questions/1/options/-", r#"{"text": "4"}"#),
        ],
        &[
            ("/questions/1/options/-", r#"{"text": "1"}"#),
            ("/questions/1/options/-", r#"{"text": "2"}"#),
            ("/questions/1/options/-", r#"{"text": "3"}"#),
        ],
    ),
    case(
        "question-duplicate-options",
        &[("/questions/0/options/2/text", r#""the traders’ ""#)],
        &[("/questions/0/options/2/text", r#""The trader’s""#)],
    ),
    case(
        "question-longest-right",
        &[("/questions/0/options/0/text", r#""The mayor’s, who announced it on 3 March in the town hall""#)],
        &[("/questions/0/options/0/text", r#""The mayor’s, of Arnholt""#)],
    ),
    case("unknown-question", &[("/omit/0", r#""who-said/brandt""#)], &[("/omit/0", r#""what-said/brandt""#)]),
    case(
        "unknown-question",
        &[("/omit/0", r#""who-claimed/brandt-work""#)],
        &[("/omit/0", r#""stated/brandt/closing/denies""#)],
    ),
    case(
        "unknown-question",
        &[("/reword/who-took~1closing~1none", r#""Who?""#)],
        &[("/reword/who-took~1closing~1alleges", r#""Who?""#)],
    ),
    case("unknown-question", &[("/omit/1", r#""gaps""#)], &[("/omit/1", r#""mark-proposition/moves""#)]),
    case("blank-prompt", &[("/reword/grid~1main", r#"" ""#)], &[("/reword/grid~1main", r#""Fill it in""#)]),
    case("unknown-mode", &[("/assignment/mode", r#""exam""#)], &[("/assignment/mode", r#""practice""#)]),
    case(
        "unknown-question-kind",
        &[("/assignment/kinds/0", r#""who-claimed""#)],
        &[("/assignment/kinds/0", r#""headline""#)],
    ),
    case("empty-assignment", &[("/assignment/items", "0")], &[("/assignment/items", "")]),
    case("empty-assignment", &[("/assignment/kinds", "[]")], &[("/assignment/kinds", "null")]),
];
