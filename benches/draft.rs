//! How fast articles are read: `cargo bench --bench draft`. Loading the models, one article of 700 words (the
//! median and the slowest of twenty in a hundred, and each step of it), 84 articles one after the other, and long
//! texts, whose time by megabyte must not grow, with the most memory that Linux held for the process meanwhile.
#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a bench prints, and reads the clock")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a bench stops at the first error")]

use std::time::{Duration, Instant};

use hearsay::draft::Engine;
use hearsay::words::Words;

/// Words of an article as papers have them.
const ARTICLE_WORDS: usize = 700;
const ARTICLES: usize = 84;

/// Names, and sentences that they are put into.
const NAMES: [&str; 7] =
    ["Ellen Brook", "Martin Hale", "Dana Reed", "Nadia Osman", "Owen Price", "Amina Cole", "Kofi Mensah"];
const SENTENCES: [&str; 14] = [
    "{}, the mayor of Dorfstadt, said on Monday that the old bridge would close in May.",
    "\"We lost a year over this,\" {} told reporters. \"Nobody wants to lose another one.\"",
    "According to figures released by the ministry, three villages were flooded last spring.",
    "The company denied that it had poured waste into the river, and {} called the claim \"a fairy tale.\"",
    "Engineers who looked at the pillars in March found cracks as long as a hand in two of them.",
    "The council has promised to repeal the Clean Roads Act, but {} doubts that it will happen before the vote.",
    "“It is not for me to say who is right,” said {}, who runs the reading room. “I only count.”",
    "He added that the work would cost four million and that half of it had been spent.",
    "A spokesman for the ministry declined to comment on the report.",
    "The train left the station at nine and reached the coast before noon, as it does every day.",
    "Residents have complained for years that the lorries keep them awake, {} wrote in a letter to the paper.",
    "It is expected that the court will rule on the matter by the end of the month.",
    "The opposition accused the government of hiding what it knew about the ground below the dam.",
    "Rain fell on the northern hills all week, and the river rose by a metre between Sunday and Tuesday.",
];

/// An article of some words, each seed another.
fn article(seed: usize, words: usize) -> String {
    let mut state = seed as u64 ^ 0x9e37_79b9;
    let mut any = |n: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % n
    };
    let mut text = format!("Bridge {seed} to close\n\nBy Ana Fox\n\n");
    let mut n = 0;
    while n < words {
        let sentence = SENTENCES[any(SENTENCES.len())].replace("{}", NAMES[any(NAMES.len())]);
        n += sentence.split_whitespace().count();
        text += &sentence;
        text += if any(3) == 0 { "\n\n" } else { " " };
    }
    text
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let made = work();
    (made, start.elapsed())
}

fn millis(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

/// A line of `/proc/self/status`, where there is one.
fn memory(name: &str) -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.map_or("?".to_owned(), |rest| rest.trim_start_matches(':').trim().to_owned())
}

fn report(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |share: usize| times.get(times.len() * share / 100).map_or("-".to_owned(), |time| millis(*time));
    println!("{name:<34} {:>11} median {:>11} slowest of twenty", at(50), at(95));
}

/// Each step of reading the articles, in milliseconds by article.
fn steps(engine: &Engine, words: &Words, articles: &[String]) {
    let mut spent: Vec<(&str, Duration)> = Vec::new();
    let mut add = |step, time| match spent.iter_mut().find(|(name, _)| *name == step) {
        Some((_, sum)) => *sum += time,
        None => spent.push((step, time)),
    };
    for text in articles {
        let mut last = Instant::now();
        let drafted = engine.read_in_steps(text, &mut |step| {
            add(step, last.elapsed());
            last = Instant::now();
        });
        add("spans as JSON", timed(|| drafted.spans_json("a.txt", None)).1);
        add("pack", timed(|| drafted.pack(words)).1);
    }
    let each = |time: Duration| millis(time / u32::try_from(articles.len()).unwrap());
    for (step, time) in &spent {
        println!("    {step:<30} {:>11}", each(*time));
    }
    let all: Duration = spent.iter().filter(|(step, _)| *step != "pack").map(|(_, time)| *time).sum();
    println!("    {:<30} {:>11}", "all but the pack", each(all));
}

/// Long texts: how long, and how much memory at most.
fn long(engine: &Engine) {
    const ONE: &str = "xxxxxxx said that the bridge will close ";
    let bodies = [("news", article(1, 2_000_000)), ("one sentence", ONE.repeat(10_500_000 / ONE.len()))];
    println!(
        "{:<24} {:>10} {:>14} {:>12} {:>16}",
        "long texts", "bytes", "time", "by megabyte", "memory at most"
    );
    for (sort, text) in bodies {
        for bytes in [42_000_u32, 420_000, 1_000_000, 10_000_000] {
            let part = text.get(..text.floor_char_boundary(bytes as usize)).unwrap();
            // The greatest amount is counted anew from here on, where Linux lets it.
            let _ = std::fs::write("/proc/self/clear_refs", "5");
            let (_, time) = timed(|| engine.read(part).spans_json("a.txt", None).len());
            let by_megabyte = time.as_secs_f64() * 1000.0 * 1e6 / f64::from(bytes);
            let (time, most) = (millis(time), memory("VmHWM"));
            println!("    {sort:<20} {bytes:>10} {time:>14} {by_megabyte:>9.0} ms {most:>16}");
        }
    }
}

/// The program's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    println!("resident before loading: {}", memory("VmRSS"));
    let loads = (0..10).map(|_| timed(|| Engine::load().unwrap()).1).collect();
    report("loading the models", loads);
    let (engine, words) = (Engine::load().unwrap(), Words::new("en"));
    println!("resident with the models: {}", memory("VmRSS"));

    let articles: Vec<String> = (0..ARTICLES).map(|seed| article(seed, ARTICLE_WORDS)).collect();
    let spans = |text: &str| engine.read(text).spans_json("a.txt", None).len();
    let found = articles.iter().map(|text| timed(|| spans(text)).1);
    report("700 words, spans", found.collect());
    let packs = articles.iter().map(|text| timed(|| engine.read(text).pack(&words)).1);
    report("700 words, pack", packs.collect());
    println!("each step, 700 words:");
    steps(&engine, &words, &articles);
    let (_, all) = timed(|| articles.iter().map(|text| spans(text)).sum::<usize>());
    println!("{ARTICLES} articles in one go: {}", millis(all));
    println!("resident after them: {}, at most {}", memory("VmRSS"), memory("VmHWM"));
    long(&engine);
}
