//! Hand-written questions, switches, the assignment.

use super::{Case, case};

pub(in crate::check) const QUESTIONS: &[Case] = &[
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
    case("question-incomplete", &[("/questions/7/accept", "")], &[("/questions/7/slips", "")]),
    case(
        "question-incomplete",
        &[("/questions/7/accept", "[]")],
        &[("/questions/7/accept/-", r#""Mayor Brandt""#)],
    ),
    case(
        "question-incomplete",
        &[("/questions/7/accept/-", r#"" ""#)],
        &[("/questions/7/accept", r#"["2024"]"#)],
    ),
    case(
        "question-bad-key",
        &[("/questions/7/accept/-", r#"" ... ""#)],
        &[("/questions/7/accept/-", r#""...Brandt""#)],
    ),
    case(
        "question-duplicate-spellings",
        &[("/questions/7/accept/-", r#"" BRANDT. ""#)],
        &[("/questions/7/accept/-", r#""Brand""#)],
    ),
    case(
        "question-spelling-near-name",
        &[("/questions/7/accept", r#"["Tom Rehn"]"#)],
        &[("/questions/7/accept", r#"["Tom Rehn"]"#), ("/questions/7/slips", "false")],
    ),
    case(
        "question-spelling-near-name",
        &[("/questions/7/accept", r#"["Rehn"]"#)],
        &[("/questions/7/accept", r#"["Rehn", "Rehm"]"#)],
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
