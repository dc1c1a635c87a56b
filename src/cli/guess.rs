//! `hearsay check --guess`: what rules get right that have not read the article.

use std::path::Path;

use serde_json::{Value, json};

use super::outside::{Exit, Outside};
use crate::message;
use crate::pack::check::Checked;
use crate::quiz::guess::{Fared, Guessed, OfKind, OfQuestion, Rule, SEEDS, guess, pooled};
use crate::words::{Message, Words};

/// How many questions are named in the text; the JSON names all.
const NAMED: usize = 12;

/// How much better than chance a rule may be over a pack, and over several, in points of a hundred.
const POINTS: f64 = 12.0;
const POOLED_POINTS: f64 = 5.0;

/// Guesses at one pack and tells how it went.
pub(super) fn one(
    path: &Path,
    checked: &Checked,
    json: bool,
    outside: &mut Outside<'_>,
) -> Result<Guessed, Exit> {
    let of_pack = Words::new(&checked.ledger.language);
    let guessed = guess(&checked.pack, &checked.ledger, &of_pack, SEEDS);
    let file = path.display().to_string();
    if json {
        outside.print(&format!("{}\n", as_json(&file, &guessed)))?;
    } else {
        tell(&file, &guessed, outside)?;
    }
    Ok(guessed)
}

/// Tells how the rules fared over several packs.
pub(super) fn pool(all: &[Guessed], json: bool, outside: &mut Outside<'_>) -> Result<(), Exit> {
    let pooled = pooled(all);
    if json {
        let rules: Vec<Value> = pooled.iter().map(fared).collect();
        let value = json!({ "pooled": { "packs": all.len(), "most_points": POOLED_POINTS, "rules": rules } });
        return outside.print(&format!("{value}\n"));
    }
    let questions = pooled.first().map_or(0, |fared| fared.questions);
    outside.say(&message!("guess-pooled", packs = all.len(), n = questions))?;
    rules(&pooled, POOLED_POINTS, outside)
}

fn tell(file: &str, guessed: &Guessed, outside: &mut Outside<'_>) -> Result<(), Exit> {
    let head = message!("guess-head", file = file, n = guessed.questions, seeds = guessed.seeds);
    outside.say(&head)?;
    if guessed.left_out > 0 {
        outside.say(&message!("guess-left-out", n = guessed.left_out))?;
    }
    if guessed.questions == 0 {
        return Ok(());
    }
    rules(&guessed.rules, POINTS, outside)?;
    let beyond: Vec<&OfKind> = guessed.kinds.iter().filter(|of| of.is_beyond).collect();
    outside.say(&match beyond.len() {
        0 => message!("guess-no-kind"),
        n => message!("guess-kinds", n = n),
    })?;
    for of in beyond {
        let line = with_shares(message!("guess-kind", kind = &of.kind, n = of.fared.questions), &of.fared);
        outside.say(&line.with("why", Message::new(why(of.fared.rule))))?;
    }
    questions(&guessed.suspicious, outside)
}

/// A line a rule, then whether one is too good.
fn rules(all: &[Fared], most: f64, outside: &mut Outside<'_>) -> Result<(), Exit> {
    for fared in all {
        let line = with_shares(message!("guess-rule"), fared);
        let line = line.with("points", signed(fared.excess())).with("spoke", fared.spoke);
        outside.say(&line.with("n", fared.questions))?;
    }
    let is_far = |fared: &&Fared| fared.excess() * 100.0 > most;
    let most = format!("{most}");
    match all.iter().filter(is_far).count() {
        0 => outside.say(&message!("guess-within", points = most)),
        n => outside.say(&message!("guess-far", n = n, points = most)),
    }
}

fn questions(suspicious: &[OfQuestion], outside: &mut Outside<'_>) -> Result<(), Exit> {
    if suspicious.is_empty() {
        return outside.say(&message!("guess-no-question"));
    }
    outside.say(&message!("guess-questions", n = suspicious.len()))?;
    for of in suspicious.iter().take(NAMED) {
        let line = message!("guess-question", question = &of.id.0, why = Message::new(why(of.rule)));
        let line = line.with("right", percent(of.right)).with("chance", percent(of.chance));
        outside.say(&line)?;
    }
    match suspicious.len().saturating_sub(NAMED) {
        0 => Ok(()),
        more => outside.say(&message!("guess-more", n = more)),
    }
}

fn with_shares(message: Message, fared: &Fared) -> Message {
    let message = message.with("rule", Message::new(name(fared.rule)));
    message.with("right", percent(fared.right)).with("chance", percent(fared.chance))
}

fn percent(share: f64) -> String {
    format!("{:.0}", share * 100.0)
}

fn signed(share: f64) -> String {
    format!("{:+.1}", share * 100.0)
}

fn as_json(file: &str, guessed: &Guessed) -> Value {
    let kinds = guessed.kinds.iter().map(|of| {
        let mut value = fared(&of.fared);
        put(&mut value, "kind", json!(of.kind));
        put(&mut value, "p", json!(of.p));
        put(&mut value, "beyond_chance", json!(of.is_beyond));
        value
    });
    let suspicious = guessed.suspicious.iter().map(|of| {
        json!({
            "question": of.id.0, "kind": of.kind, "rule": of.rule.wire(), "right": round(of.right),
            "chance": round(of.chance), "p": of.p, "in_kind": of.in_kind,
        })
    });
    json!({
        "file": file,
        "guess": {
            "seeds": guessed.seeds, "questions": guessed.questions, "left_out": guessed.left_out,
            "most_points": POINTS,
            "rules": guessed.rules.iter().map(fared).collect::<Vec<_>>(),
            "kinds": kinds.collect::<Vec<_>>(),
            "suspicious": suspicious.collect::<Vec<_>>(),
        },
    })
}

fn fared(fared: &Fared) -> Value {
    json!({
        "rule": fared.rule.wire(), "questions": fared.questions, "spoke": fared.spoke,
        "right": round(fared.right), "chance": round(fared.chance),
    })
}

fn put(value: &mut Value, field: &str, what: Value) {
    if let Some(object) = value.as_object_mut() {
        object.insert(field.to_owned(), what);
    }
}

/// To four digits.
fn round(share: f64) -> f64 {
    (share * 10_000.0).round() / 10_000.0
}

fn name(rule: Rule) -> &'static str {
    match rule {
        Rule::Longest => "guess-longest",
        Rule::Shortest => "guess-shortest",
        Rule::FirstNamed => "guess-first-named",
        Rule::MostFrequent => "guess-most-frequent",
        Rule::Overlap => "guess-overlap",
        Rule::OddOneOut => "guess-odd-one-out",
        Rule::MostAlike => "guess-most-alike",
        Rule::Confirms => "guess-confirms",
        Rule::Alleges => "guess-alleges",
        Rule::SaysSo => "guess-says-so",
    }
}

/// Why a rule is right more often than chance.
fn why(rule: Rule) -> &'static str {
    match rule {
        Rule::Longest => "guess-why-longest",
        Rule::Shortest => "guess-why-shortest",
        Rule::FirstNamed => "guess-why-first-named",
        Rule::MostFrequent => "guess-why-most-frequent",
        Rule::Overlap => "guess-why-overlap",
        Rule::OddOneOut => "guess-why-odd-one-out",
        Rule::MostAlike => "guess-why-most-alike",
        Rule::Confirms => "guess-why-confirms",
        Rule::Alleges => "guess-why-alleges",
        Rule::SaysSo => "guess-why-says-so",
    }
}
