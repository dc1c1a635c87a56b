//! A desk with 300 statements: one edit, its undo, the view after it, the working copy, and what two thousand
//! edits take of memory. Prints medians in milliseconds.
//! The least of the runs is what a busy machine cannot falsify.
//!
//! `cargo bench --bench studio`

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a bench reads the clock and prints"
)]

mod large;

use std::time::Instant;

use hearsay::pack::{self, Pack};
use hearsay::studio::{Desk, Edit, Row, StatementField};

use self::large::large;

/// The program's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let bytes = serde_json::to_vec(&large(300)).unwrap();
    let (pack, _) = pack::read(&bytes).unwrap();
    println!("300 statements, 40 sources, 30 propositions ({} kB)", pack::write(&pack).len() / 1024);
    let mut desk = Desk::new(pack.clone());
    let mut n = 0;
    println!("  edit                       {}", median(|| gist(&mut desk, &mut n)));
    println!(
        "  undo                       {}",
        median(|| {
            desk.undo();
        })
    );
    let view = |desk: &mut Desk, n: &mut usize| {
        gist(desk, n);
        desk.view()
    };
    let glance = |desk: &mut Desk, n: &mut usize| {
        gist(desk, n);
        desk.glance()
    };
    let accept = |desk: &mut Desk, n: &mut usize| {
        *n += 1;
        let row = Row::Statement(desk.pack().statements[*n % 300].id.clone());
        desk.apply(Edit::Accept(row)).unwrap();
        desk.view()
    };
    println!("  edit, ledger, findings     {}", median(|| glance(&mut desk, &mut n)));
    println!("  the same with questions    {}", median(|| view(&mut desk, &mut n)));
    println!("  accept, with questions     {}", median(|| accept(&mut desk, &mut n)));
    let n_questions = desk.view().derived.questions.len();
    println!("  questions                  {n_questions:8}");
    text(&pack);
    working_copy(&pack);
    memory(&pack);
}

fn gist(desk: &mut Desk, n: &mut usize) {
    *n += 1;
    let field = StatementField::Gist(Some(format!("Bridge number {n} stays closed in the morning")));
    let id = desk.pack().statements[*n * 7 % 300].id.clone();
    desk.apply(Edit::SetStatement(id, field)).unwrap();
}

/// An edit of the article's text, with every quote found again.
fn text(pack: &Pack) {
    let mut desk = Desk::new(pack.clone());
    let mut n = 0;
    let ms = median(|| {
        n += 1;
        let mut paragraphs = desk.pack().articles[0].paragraphs.clone();
        paragraphs.insert(0, format!("Correction {n}: it was Monday."));
        desk.apply(Edit::SetText { article: "main".into(), paragraphs }).unwrap();
    });
    println!("  edit of the text           {ms}");
}

fn working_copy(pack: &Pack) {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::new(pack.clone());
    desk.keep_in(folder.path());
    let mut n = 0;
    println!("  edit, kept on the disk     {}", median(|| gist(&mut desk, &mut n)));
    desk.close();
}

/// What the history of two thousand edits takes, by what the system says of this process.
fn memory(pack: &Pack) {
    let mut desk = Desk::new(pack.clone());
    let before = resident();
    let mut n = 0;
    (0..2000).for_each(|_| gist(&mut desk, &mut n));
    println!("  2,000 edits of a row       {:8} kB", resident().saturating_sub(before));
    let before = resident();
    for n in 0..200 {
        let mut paragraphs = desk.pack().articles[0].paragraphs.clone();
        paragraphs[n % 300].push_str(" So it was.");
        desk.apply(Edit::SetText { article: "main".into(), paragraphs }).unwrap();
    }
    println!("  200 edits of the text      {:8} kB", resident().saturating_sub(before));
    assert_eq!(desk.n_steps(), 2200);
}

/// Kilobytes of memory of this process; 0 where the system does not say.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

/// The median of some runs, and the least.
fn median<T>(mut work: impl FnMut() -> T) -> String {
    let mut times: Vec<f64> = (0..15)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(work());
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    format!("{:8.2} ms (least {:.2})", times[times.len() / 2], times[0])
}
