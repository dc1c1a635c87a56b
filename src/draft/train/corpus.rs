//! Reading the annotated corpus: texts, attributions in brat's standoff format, automatic analyses.
#![expect(clippy::indexing_slicing, reason = "rows of seven cells at least")]

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

/// One article of the corpus.
pub(super) struct Article {
    /// File name without its ending; the outlet, the date and some words of the headline.
    pub name: String,
    /// The text.
    pub text: String,
    /// Of the first annotator, in bytes of the text.
    pub gold: Vec<Gold>,
    /// Part of speech by the first byte of the analysis's token.
    pub tags: BTreeMap<usize, String>,
    /// Head (first byte) and relation by first byte.
    pub heads: BTreeMap<usize, (usize, String)>,
}

/// One attribution, as marked by an annotator; ranges are bytes.
#[derive(Debug, Clone, Default)]
pub(super) struct Gold {
    /// Its id in the annotations.
    pub id: String,
    /// Source.
    pub source: Vec<Range<usize>>,
    /// Cue.
    pub cue: Vec<Range<usize>>,
    /// Content.
    pub content: Vec<Range<usize>>,
}

impl Article {
    /// The month, such as `2016-07`.
    pub fn month(&self) -> &str {
        self.name.split('_').nth(1).and_then(|date| date.get(..7)).unwrap_or_default()
    }
}

/// Every article of a folder with `text`, `attributions` and `syntax`, by name.
pub(super) fn read(folder: &Path) -> std::io::Result<Vec<Article>> {
    let mut names: Vec<String> = std::fs::read_dir(folder.join("text"))?
        .filter_map(|entry| {
            entry.ok()?.file_name().into_string().ok()?.strip_suffix(".txt").map(str::to_owned)
        })
        .collect();
    names.sort();
    let mut annotations: BTreeMap<String, String> = BTreeMap::new();
    let mut files: Vec<_> = std::fs::read_dir(folder.join("attributions"))?.filter_map(Result::ok).collect();
    files.sort_by_key(std::fs::DirEntry::file_name);
    for file in files {
        let name = file.file_name().into_string().unwrap_or_default();
        if let Some(name) =
            name.strip_suffix(".ann").and_then(|name| name.get(..name.len().saturating_sub(5)))
        {
            annotations.entry(name.to_owned()).or_insert(std::fs::read_to_string(file.path())?);
        }
    }
    let article = |name: String| {
        let text = std::fs::read_to_string(folder.join("text").join(format!("{name}.txt")))?;
        let places = places(&text);
        let syntax =
            std::fs::read_to_string(folder.join("syntax").join(format!("{name}.tsv"))).unwrap_or_default();
        let gold = annotations.get(&name).map(|file| gold(file, &places)).unwrap_or_default();
        Ok(Article { tags: tags(&syntax, &places), heads: heads(&syntax, &places), gold, text, name })
    };
    names.into_iter().map(article).collect()
}

/// Byte of each code point, and the length.
fn places(text: &str) -> Vec<usize> {
    text.char_indices().map(|(at, _)| at).chain([text.len()]).collect()
}

fn tags(syntax: &str, places: &[usize]) -> BTreeMap<usize, String> {
    let row = |line: &str| {
        let mut cells = line.split('\t');
        let begin: usize = cells.next()?.parse().ok()?;
        Some((*places.get(begin)?, cells.nth(2)?.to_owned()))
    };
    syntax.lines().filter_map(row).collect()
}

/// Attributions of an `.ann` file, as `polnear_io.py` reads them.
fn gold(file: &str, places: &[usize]) -> Vec<Gold> {
    let mut spans: BTreeMap<&str, Vec<Range<usize>>> = BTreeMap::new();
    let mut events = Vec::new();
    for line in file.split('\n') {
        let mut cells = line.trim_end_matches('\r').split('\t');
        let (Some(id), Some(cell)) = (cells.next(), cells.next()) else { continue };
        if is_id(id, 'T') {
            let ranges = cell.split_once(' ').map_or("", |(_, ranges)| ranges);
            spans.insert(id, ranges.split(';').filter_map(|range| place(range, places)).collect());
        } else if is_id(id, 'E') {
            events.push((id, cell));
        }
    }
    let attribution = |(id, event): (&str, &str)| Gold { id: id.to_owned(), ..attribution(event, &spans) };
    events.into_iter().map(attribution).filter(|a| !a.content.is_empty() || !a.cue.is_empty()).collect()
}

fn is_id(id: &str, sort: char) -> bool {
    id.strip_prefix(sort).is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
}

fn place(range: &str, places: &[usize]) -> Option<Range<usize>> {
    let (begin, end) = range.split_once(' ')?;
    let at = |n: &str| places.get(n.parse::<usize>().ok()?).copied();
    Some(at(begin)?..at(end)?)
}

fn attribution(event: &str, spans: &BTreeMap<&str, Vec<Range<usize>>>) -> Gold {
    let mut out = Gold::default();
    for (role, id) in event.split_whitespace().filter_map(|argument| argument.split_once(':')) {
        let list = match role.trim_end_matches(|c: char| c.is_ascii_digit()).to_lowercase().as_str() {
            "source" => &mut out.source,
            "cue" => &mut out.cue,
            "content" => &mut out.content,
            _ => continue,
        };
        list.extend(spans.get(id).into_iter().flatten().cloned());
    }
    for list in [&mut out.source, &mut out.cue, &mut out.content] {
        list.sort_by_key(|range| (range.start, range.end));
    }
    out
}

fn heads(syntax: &str, places: &[usize]) -> BTreeMap<usize, (usize, String)> {
    let mut out = BTreeMap::new();
    for sentence in syntax.split("#coref").next().unwrap_or_default().split("\n\n") {
        let rows: Vec<Vec<&str>> = sentence
            .lines()
            .map(|line| line.split('\t').collect())
            .filter(|row: &Vec<&str>| row.len() >= 7)
            .collect();
        let byte = |row: &Vec<&str>| row[0].parse::<usize>().ok().and_then(|at| places.get(at).copied());
        for row in &rows {
            let head: usize = row[5].parse().unwrap_or(0);
            let Some(own) = byte(row) else { continue };
            let head = if head == 0 { own } else { rows.get(head - 1).and_then(byte).unwrap_or(own) };
            out.insert(own, (head, row[6].to_owned()));
        }
    }
    out
}
