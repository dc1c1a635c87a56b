//! Load and check a pack; derive the questions of a thousand statements. Prints medians in milliseconds.
//!
//! `cargo bench --bench pack`

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a bench reads the clock and prints"
)]

use std::time::Instant;

use hearsay::pack;
use hearsay::quiz::{Seed, derive};
use serde_json::{Value, json};

fn main() {
    let shipped = include_bytes!("../quizzes/north-korea-troops.json");
    report("shipped pack", shipped);
    let large = serde_json::to_vec(&large()).unwrap();
    report("1,000 statements, 60 sources, 40 propositions", &large);
}

fn report(name: &str, bytes: &[u8]) {
    println!("{name} ({} kB)", bytes.len() / 1024);
    println!("  read and resolve  {:8.2} ms", median(|| pack::resolve(&pack::read(bytes).unwrap().0)));
    println!("  check             {:8.2} ms", median(|| pack::check::check(bytes).unwrap()));
    let (pack, _) = pack::read(bytes).unwrap();
    let (ledger, _) = pack::resolve(&pack);
    let mut n_questions = 0;
    let ms = median(|| n_questions = derive(&pack, &ledger, Seed(1)).questions.len());
    println!("  derive            {ms:8.2} ms for {n_questions} questions");
}

fn median<T>(mut work: impl FnMut() -> T) -> f64 {
    let mut times: Vec<f64> = (0..7)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(work());
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// A pack as large as a book's: every source speaks, positions are spread over the propositions.
fn large() -> Value {
    let stances = ["confirms", "denies", "alleges", "suggests", "neither"];
    let cues = ["said", "denied", "claimed", "suggested", "explained"];
    let statements: Vec<Value> = (0..1000)
        .map(|n| {
            json!({
                "id": format!("s{n}"), "article": "main", "source": [format!("p{}", n % 60)], "form": "indirect",
                "date": format!("2024-{:02}-{:02}", n % 12 + 1, n % 28 + 1),
                "cue": cues[n % 5],
                "content": format!("the bridge number {n} will not be open before noon"),
                "gist": format!("Bridge number {n} stays closed in the morning"),
                "stances": [{ "on": format!("q{}", n * 7 % 40), "stance": stances[n % 5] }],
                "policies": if n % 50 == 0 { json!([{ "policy": format!("l{}", n % 9), "status": "in-force" }]) } else { json!([]) }
            })
        })
        .collect();
    let paragraphs: Vec<String> = (0..1000)
        .map(|n| {
            let cue = cues[n % 5];
            format!("Speaker Number{} {cue} that the bridge number {n} will not be open before noon.", n % 60)
        })
        .collect();
    json!({
        "hearsay": 1, "id": "large", "title": "Large", "language": "en",
        "articles": [{ "id": "main", "title": "Bridges", "paragraphs": paragraphs }],
        "sources": (0..60).map(|n| json!({ "id": format!("p{n}"), "name": format!("Speaker Number{n}x"), "kind": "person" })).collect::<Vec<_>>(),
        "propositions": (0..40).map(|n| json!({ "id": format!("q{n}"), "text": format!("Town {n} has a bridge"), "short": format!("Bridge in town {n}"), "checked": "bench" })).collect::<Vec<_>>(),
        "policies": (0..9).map(|n| json!({ "id": format!("l{n}"), "name": format!("Bridge Act {n}x"), "kind": "law" })).collect::<Vec<_>>(),
        "statements": statements
    })
}
