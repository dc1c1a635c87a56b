//! The drafting engine through its public face: a table of our own sentences, properties of what it proposes for
//! any text, and models that are no models.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::sync::LazyLock;

use hearsay::draft::{Engine, ModelError};
use hearsay::words::{Told, Words};
use proptest::prelude::*;
use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::load().unwrap());

const TABLE: &str = include_str!("../data/draft/spans.txt");
const MODEL: &[u8] = include_bytes!("../../assets/draft/model.bin");

/// Where the words of one part of an attribution stand, in code points.
type Runs = Vec<[usize; 2]>;

/// Source, cue and content.
type Found = [Runs; 3];

fn line(text: &str) -> String {
    ENGINE.read(text).spans_json("a.txt", None)
}

fn found(text: &str) -> Vec<Found> {
    let line: Value = serde_json::from_str(&line(text)).unwrap();
    let part = |one: &Value, part: &str| serde_json::from_value(one.get(part).unwrap().clone()).unwrap();
    let attributions = line.get("attributions").and_then(Value::as_array).unwrap();
    attributions.iter().map(|one| ["source", "cue", "content"].map(|name| part(one, name))).collect()
}

/// All runs of an article: attributions and own statements.
fn runs(text: &str) -> Runs {
    let line: Value = serde_json::from_str(&line(text)).unwrap();
    let own = line.get("own").and_then(Value::as_array).unwrap();
    let own = own
        .iter()
        .flat_map(|one| -> Runs { serde_json::from_value(one.get("content").unwrap().clone()).unwrap() });
    found(text).into_iter().flatten().flatten().chain(own).collect()
}

// ---- the table ----

/// A block of the table.
struct Block {
    text: String,
    expected: Vec<Expected>,
    is_empty: bool,
}

struct Expected {
    row: &'static str,
    is_required: bool,
    /// Words of source, cue and content.
    parts: [Vec<String>; 3],
}

/// `\r`, `\n`, `\t` and `\u{...}` as the characters they stand for.
fn unescaped(text: &str) -> String {
    let mut parts = text.split('\\');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_at(1) {
            ("r", rest) => out.extend(["\r", rest]),
            ("n", rest) => out.extend(["\n", rest]),
            ("t", rest) => out.extend(["\t", rest]),
            (_, rest) => {
                let (code, rest) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')).unwrap();
                out.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
                out.push_str(rest);
            }
        }
    }
    out
}

fn words(text: &str) -> Vec<String> {
    let text = text.replace(['\u{ad}', '\u{200b}'], "");
    text.unicode_words().map(str::to_lowercase).collect()
}

fn block(lines: &[&'static str]) -> Block {
    let mut text: Vec<String> = Vec::new();
    let mut expected = Vec::new();
    for &row in lines {
        let is_required = row.starts_with("> ");
        match row.split_once(' ') {
            Some(("#" | "~", _) | (">" | "?", "nothing")) => {}
            Some((">" | "?", cells)) => {
                let cells: Vec<&str> = cells.split(" | ").collect();
                let parts: [&str; 3] = cells.try_into().unwrap();
                expected.push(Expected {
                    row,
                    is_required,
                    parts: parts.map(|part| words(&unescaped(part))),
                });
            }
            _ => text.push(unescaped(row)),
        }
    }
    Block { text: text.join("\n\n"), expected, is_empty: lines.contains(&"> nothing") }
}

fn table() -> Vec<Block> {
    let lines: Vec<&str> = TABLE.lines().collect();
    lines.split(|line| line.is_empty()).map(block).filter(|block| !block.text.is_empty()).collect()
}

/// How many words two lists have in common.
fn shared(a: &[String], b: &[String]) -> usize {
    let mut rest = b.to_vec();
    let taken = a
        .iter()
        .filter(|word| rest.iter().position(|other| other == *word).map(|at| rest.remove(at)).is_some());
    taken.count()
}

fn fits(expected: &[Vec<String>; 3], found: &[Vec<String>; 3]) -> bool {
    let [source, cue, content] = expected;
    let [found_source, found_cue, found_content] = found;
    let meets = |wanted: &[String], found: &[String]| {
        if wanted.is_empty() { found.is_empty() } else { shared(wanted, found) > 0 }
    };
    let common = 2 * shared(content, found_content);
    meets(source, found_source) && meets(cue, found_cue) && common >= content.len().max(found_content.len())
}

/// The words of each part.
fn read(text: &str) -> Vec<[Vec<String>; 3]> {
    let points: Vec<char> = text.chars().collect();
    let of = |runs: Runs| {
        let printed =
            runs.iter().map(|[begin, end]| points.get(*begin..*end).unwrap().iter().collect::<String>());
        words(&printed.collect::<Vec<_>>().join(" "))
    };
    found(text).into_iter().map(|parts| parts.map(of)).collect()
}

#[test]
fn the_attributions_of_the_table_are_found() {
    let mut wrong = Vec::new();
    for block in table() {
        let read = read(&block.text);
        let said = || read.iter().map(|one| format!("\n    {one:?}")).collect::<Vec<_>>().concat();
        if block.is_empty && !read.is_empty() {
            wrong.push(format!("{}: nothing, please{}", block.text, said()));
        }
        for expected in &block.expected {
            let is_found = read.iter().any(|found| fits(&expected.parts, found));
            if expected.is_required && !is_found {
                wrong.push(format!("{}{}", expected.row, said()));
            }
            if !expected.is_required && is_found {
                println!("is found now: {}", expected.row);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

// ---- any text ----

/// Sentences of articles, to be put together in any order.
const SENTENCES: [&str; 12] = [
    "Ellen Brook said that the old bridge will close in May.",
    "\"We lost the first half,\" Coach Dana Reed said. \"We never came back.\"",
    "According to the ministry, three villages were flooded on Sunday.",
    "The company denied that it had poured waste into the river.",
    "“Nobody asked us,” he told reporters, “and nobody will.",
    "“That is how it is,” he added.",
    "The train left the station at nine and reached the coast before noon.",
    "The suspect is said to have fled, but police would not confirm the report.",
    "MODERATOR: Good evening, Mr. Smith. SMITH: Thank you.",
    "Residents don't believe the council's promise to ban lorries under the Clean Roads Act.",
    "She has called the plan ``a waste of good land,'' and so did the mayor, who wants to raise taxes.",
    "Zoe\u{308} Nova\u{301}k 👩‍👩‍👧‍👦 wrote that the cafe\u{301} would close.",
];

/// What an article is joined with or broken by.
const BREAKS: [&str; 14] = [
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\u{a0}",
    "\u{ad}",
    "\u{301}",
    "\u{200d}",
    "\u{2028}",
    "\"",
    "''",
    "(",
    "…",
    "🇩🇪🇫",
];

fn paragraph() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&SENTENCES[..]), 1..4).prop_map(|list| list.join(" "))
}

/// A paragraph whose quotations are all closed: of two sources that claim the same words, little decides.
fn plain() -> impl Strategy<Value = String> {
    let sentences: Vec<&str> =
        SENTENCES.into_iter().filter(|one| one.matches('“').count() == one.matches('”').count()).collect();
    prop::collection::vec(prop::sample::select(sentences), 1..4).prop_map(|list| list.join(" "))
}

fn article(paragraphs: std::ops::Range<usize>) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(paragraph(), paragraphs)
}

/// An article with pieces cut out, doubled or put between, wherever a character begins.
fn mutated() -> impl Strategy<Value = String> {
    let change = (any::<prop::sample::Index>(), 0..40_usize, prop::sample::select(&BREAKS[..]), 0..3_u8);
    (article(1..4), prop::collection::vec(change, 1..12)).prop_map(|(paragraphs, changes)| {
        let mut points: Vec<char> = paragraphs.join("\n\n").chars().collect();
        for (place, len, between, sort) in changes {
            let at = place.index(points.len() + 1);
            let end = (at + len).min(points.len());
            let piece: Vec<char> = match sort {
                0 => Vec::new(),
                1 => points[at..end]
                    .iter()
                    .copied()
                    .chain(between.chars())
                    .chain(points[at..end].iter().copied())
                    .collect(),
                _ => between.chars().chain(points[at..end].iter().copied()).collect(),
            };
            points.splice(at..end, piece);
        }
        points.into_iter().collect()
    })
}

/// Every run has characters in it, lies in the text, and begins and ends where a grapheme cluster does; the runs of
/// one part come one after the other; and a second reading says the same.
fn keeps_the_rules(text: &str) -> Result<(), TestCaseError> {
    let borders: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
    let points: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    for [begin, end] in runs(text) {
        prop_assert!(begin < end && end < points.len(), "{begin}..{end} of {} in {text:?}", points.len() - 1);
        for at in [begin, end] {
            prop_assert!(borders.binary_search(&points[at]).is_ok(), "{at} in {text:?}");
        }
    }
    for part in found(text).iter().flatten() {
        prop_assert!(part.is_sorted_by(|a, b| a[1] <= b[0]), "{part:?} in {text:?}");
    }
    let is_english = ENGINE.read(text).is_english();
    for [_, cue, content] in found(text) {
        prop_assert!(!content.is_empty() && cue.is_empty() != is_english, "{text:?}");
    }
    prop_assert_eq!(line(text), line(text));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        keeps_the_rules(&text)?;
    }

    #[test]
    fn any_mixture_of_words_and_marks_is_read(text in "(said|that|\"|''|'|“|”|’|``| |\n|\r\n|\t|the|[A-Z]{1,3}:|Ann|[.,:;!?—-]|according to|\\PC|[0-9]){0,80}") {
        keeps_the_rules(&text)?;
    }

    #[test]
    fn any_article_with_pieces_cut_out_and_put_in_is_read(text in mutated()) {
        keeps_the_rules(&text)?;
    }

    /// What is found depends on what stands before it and in the next paragraph, not on what comes later.
    #[test]
    fn a_paragraph_more_changes_nothing_before_the_last(paragraphs in prop::collection::vec(plain(), 2..6), more in plain()) {
        let before = paragraphs.join("\n\n");
        let last = before.chars().count() - paragraphs.last().map_or(0, |last| last.chars().count());
        let is_earlier = |parts: &[Runs; 3]| parts.iter().flatten().all(|run| run[1] <= last);
        let earlier = |text: &str| found(text).into_iter().filter(is_earlier).collect::<Vec<_>>();
        prop_assert_eq!(earlier(&before), earlier(&format!("{before}\n\n{more}")), "{} with {}", before, more);
    }

    /// Whatever is proposed can be shown and checked.
    #[test]
    fn a_pack_of_any_article_is_read_back(text in mutated()) {
        let pack = ENGINE.read(&text).pack(&Words::new("en"));
        let (again, problems) = hearsay::pack::read(hearsay::pack::write(&pack).as_bytes()).unwrap();
        prop_assert_eq!(problems, []);
        prop_assert_eq!(hearsay::pack::write(&again), hearsay::pack::write(&pack));
    }
}

// ---- models ----

fn refused(bytes: &[u8]) -> (ModelError, String) {
    let error = Engine::from_bytes(bytes).unwrap_err();
    (error, Words::new("en").say(&error.told()))
}

#[test]
fn a_model_that_is_none_is_refused_in_a_sentence() {
    let mut newer = MODEL.to_vec();
    newer[8..12].copy_from_slice(&7_u32.to_le_bytes());
    let told = "The drafting model has version 7, which this program does not read. Install Hearsay again.";
    assert_eq!(refused(&newer), (ModelError::Version { found: 7 }, told.to_owned()));
    let told = "The drafting model is not a model file. Install Hearsay again.";
    for foreign in [&b""[..], b"HSY", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", &MODEL[1..]] {
        assert_eq!(refused(foreign), (ModelError::Foreign, told.to_owned()));
    }
    let told = "The drafting model is damaged. Install Hearsay again.";
    for len in [8, 11, 12, 19, 20, 1000, MODEL.len() / 2, MODEL.len() - 8, MODEL.len() - 1] {
        assert_eq!(refused(&MODEL[..len]), (ModelError::Damaged, told.to_owned()), "{len} bytes");
    }
    let longer = [MODEL, b"\0"].concat();
    assert_eq!(refused(&longer).0, ModelError::Damaged);
    for at in (12..MODEL.len()).step_by(MODEL.len() / 12) {
        let mut changed = MODEL.to_vec();
        changed[at] ^= 0x10;
        assert_eq!(refused(&changed), (ModelError::Damaged, told.to_owned()), "byte {at}");
    }
}

#[test]
fn one_engine_serves_many_threads_alike() {
    let text = SENTENCES.join("\n\n");
    let alone = line(&text);
    let read = || {
        std::thread::scope(|scope| {
            let readers: Vec<_> = (0..4).map(|_| scope.spawn(|| line(&text))).collect();
            readers.into_iter().map(|reader| reader.join().unwrap()).collect::<Vec<_>>()
        })
    };
    assert!(read().iter().all(|one| *one == alone));
}
