//! A long pack, for benches.

use serde_json::{Value, json};

/// A pack of many statements: every source speaks, positions are spread over the propositions.
pub fn large(n_statements: usize) -> Value {
    let stances = ["confirms", "denies", "alleges", "suggests", "neither"];
    let cues = ["said", "denied", "claimed", "suggested", "explained"];
    let statements: Vec<Value> = (0..n_statements)
        .map(|n| {
            json!({
                "id": format!("s{n}"), "article": "main", "source": [format!("p{}", n % 40)], "form": "indirect",
                "date": format!("2024-{:02}-{:02}", n % 12 + 1, n % 28 + 1),
                "cue": cues[n % 5],
                "content": format!("the bridge number {n} will not be open before noon"),
                "gist": format!("Bridge number {n} stays closed in the morning"),
                "stances": [{ "on": format!("q{}", n * 7 % 30), "stance": stances[n % 5] }],
                "draft": { "confidence": 0.8, "reason": "“said” reports what somebody said." }
            })
        })
        .collect();
    let paragraphs: Vec<String> = (0..n_statements)
        .map(|n| {
            let cue = cues[n % 5];
            format!("Speaker Number{} {cue} that the bridge number {n} will not be open before noon. Nobody in the town had expected anything else of the council after the long and wet winter.", n % 40)
        })
        .collect();
    let source =
        |n: usize| json!({ "id": format!("p{n}"), "name": format!("Speaker Number{n}x"), "kind": "person" });
    let proposition = |n: usize| json!({ "id": format!("q{n}"), "text": format!("Town {n} has a bridge"), "short": format!("Bridge in town {n}"), "checked": "bench" });
    json!({
        "hearsay": 1, "id": "large", "title": "Large", "language": "en",
        "articles": [{ "id": "main", "title": "Bridges", "paragraphs": paragraphs }],
        "sources": (0..40).map(source).collect::<Vec<_>>(),
        "propositions": (0..30).map(proposition).collect::<Vec<_>>(),
        "statements": statements
    })
}
