//! Statements: relations, words and stances.

use super::{Case, case};

pub(in crate::check) const STATEMENTS: &[Case] = &[
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
