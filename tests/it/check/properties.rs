//! Whatever the bytes: no panic; what is read and written is read again; a quote leads back to its span.

use hearsay::pack::selector::{self, place, quote_of};
use hearsay::pack::{self, ReadError, Span, Text, check};
use hearsay::words::Words;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

use super::GOOD;
use crate::cases::cases;

/// What is hard about text: combining marks, joined emoji, right-to-left, line ends, quotation marks.
const PIECES: &[&str] = &[
    "a",
    "A",
    "e\u{301}",
    "é",
    "\u{301}",
    "👩‍👩‍👧",
    "🇩🇪",
    "🇫",
    "שלום",
    "سلام",
    "\u{202e}",
    "\r\n",
    "\r",
    "\n",
    "\n\n",
    " ",
    "“",
    "”",
    "„",
    "«",
    "»",
    "'",
    "’",
    "''",
    "\"",
    ".",
    "?",
    "…",
    "हिन्दी",
    "각",
    "한",
    "\u{0}",
    "\u{feff}",
    "\u{fffd}",
    "0",
    "said",
    "that",
    "-",
    "_",
    "/",
    "ﬁ",
    "İ",
    "ß",
];

fn text() -> impl Strategy<Value = String> {
    vec(prop_oneof![9 => proptest::sample::select(PIECES).prop_map(str::to_owned), 1 => ".{0,3}"], 0..40)
        .prop_map(|pieces| pieces.concat())
}

/// Any JSON that might stand where it should not.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
        proptest::sample::select(&["brandt", "closing", "main", "own", "direct", "denies"][..])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let key = prop_oneof![
            text(),
            proptest::sample::select(&["id", "exact", "on", "stance", "text", "of", "content"][..])
                .prop_map(str::to_owned)
        ];
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((key, inner), 0..4).prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// What is done to one value of a good pack.
#[derive(Debug, Clone)]
enum Mutation {
    Remove,
    Replace(Value),
    Double,
}

fn mutation() -> impl Strategy<Value = Mutation> {
    prop_oneof![Just(Mutation::Remove), value().prop_map(Mutation::Replace), Just(Mutation::Double)]
}

/// The JSON pointers of all values below the root.
fn pointers(value: &Value, at: &str, into: &mut Vec<String>) {
    let mut add = |step: String, child: &Value| {
        let at = format!("{at}/{}", step.replace('~', "~0").replace('/', "~1"));
        into.push(at.clone());
        pointers(child, &at, into);
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, child)| add(name.clone(), child)),
        Value::Array(list) => list.iter().enumerate().for_each(|(ix, child)| add(ix.to_string(), child)),
        _ => {}
    }
}

fn mutate(pack: &mut Value, nth: usize, mutation: Mutation) {
    let mut all = Vec::new();
    pointers(pack, "", &mut all);
    let Some(pointer) = all.get(nth % all.len().max(1)) else { return };
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let name = last.replace("~1", "/").replace("~0", "~");
    match (pack.pointer_mut(parent).unwrap(), mutation) {
        (Value::Object(fields), Mutation::Remove) => drop(fields.shift_remove(&name)),
        (Value::Object(fields), Mutation::Replace(value)) => drop(fields.insert(name, value)),
        (Value::Object(fields), Mutation::Double) => {
            let value = fields[&name].clone();
            fields.insert(format!("{name}2"), value);
        }
        (Value::Array(rows), Mutation::Remove) => drop(rows.remove(name.parse().unwrap())),
        (Value::Array(rows), Mutation::Replace(value)) => rows[name.parse::<usize>().unwrap()] = value,
        (Value::Array(rows), Mutation::Double) => {
            let ix: usize = name.parse().unwrap();
            rows.insert(ix, rows[ix].clone());
        }
        _ => {}
    }
}

/// A good pack with some of its values removed, replaced or doubled.
fn mutated() -> impl Strategy<Value = String> {
    vec((any::<usize>(), mutation()), 1..6).prop_map(|mutations| {
        let mut pack: Value = serde_json::from_str(GOOD).unwrap();
        for (nth, mutation) in mutations {
            mutate(&mut pack, nth, mutation);
        }
        serde_json::to_string_pretty(&pack).unwrap()
    })
}

/// Checks bytes to the last sentence: it must end, and every place must be in the text.
fn survives(bytes: &[u8]) {
    let words = Words::new("en");
    let Ok(checked) = check::check(bytes) else { return };
    let n_lines = String::from_utf8_lossy(bytes).matches('\n').count() + 1;
    for finding in checked.findings {
        assert!((1..=n_lines).contains(&finding.line) && finding.column >= 1, "{finding:?}");
        assert!(words.has(finding.problem.message.key), "{finding:?}");
        assert!(!words.say(&finding.problem.message).is_empty());
    }
    check::broken_questions(&checked.pack, &checked.ledger);
    pack::Grid::new(&checked.ledger);
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn no_bytes_make_it_panic(bytes in vec(any::<u8>(), 0..400)) {
        survives(&bytes);
    }

    #[test]
    fn no_damage_to_the_bytes_makes_it_panic(at in 0..GOOD.len(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = GOOD.as_bytes().to_vec();
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        survives(&bytes);
    }

    #[test]
    fn no_json_makes_it_panic(value in value()) {
        survives(value.to_string().as_bytes());
    }

    #[test]
    fn no_change_of_a_good_pack_makes_it_panic(text in mutated()) {
        survives(text.as_bytes());
    }

    #[test]
    fn what_is_written_reads_as_what_was_read(text in mutated()) {
        if let Ok((read, _)) = pack::read(text.as_bytes()) {
            let written = pack::write(&read);
            let (again, _) = pack::read(written.as_bytes()).unwrap();
            prop_assert!(again == read && pack::write(&again) == written, "{written}");
        }
    }

    #[test]
    fn odd_words_in_every_quote_make_it_no_worse(
        paragraph in text(), content in text(), cue in text(), prefix in text(), gist in text(),
    ) {
        let mut pack: Value = serde_json::from_str(GOOD).unwrap();
        pack["articles"][0]["paragraphs"][1] = Value::from(paragraph);
        let statement = &mut pack["statements"][1];
        statement["content"] = serde_json::json!([{ "exact": content, "prefix": prefix }]);
        statement["cue"] = Value::from(cue);
        statement["gist"] = Value::from(gist);
        survives(pack.to_string().as_bytes());
    }

    #[test]
    fn the_quote_of_a_span_leads_back_to_it(paragraphs in vec(text(), 1..4), a in any::<usize>(), b in any::<usize>()) {
        let text = Text::new(&paragraphs);
        let borders: Vec<usize> = (0..=text.len()).filter(|at| text.is_grapheme_border(text.byte(*at))).collect();
        let (a, b) = (borders[a % borders.len()], borders[b % borders.len()]);
        let span = Span { start: a.min(b), end: a.max(b) };
        let expected = if a == b { Err(selector::Unplaced::Empty) } else { Ok(span) };
        prop_assert_eq!(place(&text, &quote_of(&text, span)), expected);
    }

    #[test]
    fn the_nearest_match_lies_in_the_text(paragraphs in vec(text(), 1..4), wanted in text()) {
        let text = Text::new(&paragraphs);
        if let Some(span) = selector::nearest(&text, &wanted) {
            prop_assert!(span.start < span.end && span.end <= text.len());
        }
    }
}

#[test]
fn a_text_over_the_limit_is_too_large() {
    let bytes = vec![b' '; pack::json::MAX_BYTES + 1];
    assert!(matches!(check::check(&bytes), Err(ReadError::TooLarge { .. })));
    assert!(matches!(check::check(&bytes[1..]), Err(ReadError::Empty)));
}

#[test]
fn deep_nesting_ends_at_the_limit() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        for depth in [100, 127, 128, 129, 10_000, 1_000_000] {
            survives(format!("{}0{}", open.repeat(depth), close.repeat(depth)).as_bytes());
        }
    }
}
