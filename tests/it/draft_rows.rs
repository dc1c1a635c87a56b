//! The table of `tests/data/draft/rows.txt`: which statements a drafted pack proposes for a short article.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use hearsay::draft::Engine;
use hearsay::pack::{Pack, Quote, Quotes, Statement};
use hearsay::words::Words;

const TABLE: &str = include_str!("../data/draft/rows.txt");

/// Sources, content, gist and stances.
type Row = [String; 4];

fn row(pack: &Pack, statement: &Statement) -> Row {
    let name = |id| pack.sources.iter().find(|source| source.id == id).unwrap().name.clone();
    let sources: Vec<String> = statement.source.iter().cloned().map(name).collect();
    let quotes = statement.content.as_ref().map(Quotes::runs).into_iter().flatten();
    let content: Vec<&str> = quotes.map(Quote::exact).collect();
    let stances: Vec<String> = statement.stances.iter().map(|one| one.stance.to_string()).collect();
    let told = |list: String| if list.is_empty() { "-".to_owned() } else { list };
    [
        told(sources.join(" + ")),
        content.join(" … "),
        told(statement.gist.clone().unwrap_or_default()),
        told(stances.join(", ")),
    ]
}

fn fits(wanted: &[&str], row: &Row) -> bool {
    wanted.len() == row.len() && wanted.iter().zip(row).all(|(wanted, is)| *wanted == "*" || wanted == is)
}

#[test]
fn drafts_propose_the_statements_of_the_table() {
    let engine = Engine::load().unwrap();
    let words = Words::new("en");
    let mut wrong = Vec::new();
    let mut count = 0;
    for block in TABLE.split("\n\n") {
        let lines = block.lines().filter(|line| !line.starts_with(['#', '~']));
        let (rows, text): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.starts_with("> "));
        let text = text.join("\n\n");
        let pack = engine.read(&text).pack(&words);
        let is: Vec<Row> = pack.statements.iter().map(|one| row(&pack, one)).collect();
        let wanted: Vec<Vec<&str>> = rows
            .iter()
            .filter_map(|row| row.strip_prefix("> "))
            .filter(|row| *row != "nothing")
            .map(|row| row.split(" | ").collect())
            .collect();
        count += usize::from(!text.is_empty());
        if wanted.len() != is.len() || wanted.iter().zip(&is).any(|(wanted, is)| !fits(wanted, is)) {
            wrong.push(format!("{text}\n    {is:?}\n    wanted {wanted:?}"));
        }
    }
    assert!(count > 40 && wrong.is_empty(), "of {count}:\n{}", wrong.join("\n"));
}
