//! What is printed on every page: running heads, page numbers, the address at the foot of a printed web page.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::lines::Line;
use crate::import::imported::Why;

/// How many lines at the top and at the foot of a page may be such.
const EDGE: usize = 3;

/// For each line, why it is no part of the text, if it is not.
pub(super) fn running(lines: &[Line], n_pages: usize) -> Vec<Option<Why>> {
    let edges = edges(lines, n_pages);
    let mut pages: HashMap<String, HashSet<usize>> = HashMap::new();
    for line in edges.iter().filter_map(|at| lines.get(*at)) {
        pages.entry(key(&line.text)).or_default().insert(line.page);
    }
    let is_often =
        |text: &str| pages.get(&key(text)).is_some_and(|on| on.len() >= 2 && on.len() * 2 >= n_pages);
    let why = |(at, line): (usize, &Line)| {
        let is_edge = edges.contains(&at);
        if is_edge && is_number(&line.text) {
            return Some(Why::PageNumber);
        }
        // Beside an address at the edge there is the title or the number; in a text it has a line for itself.
        let is_beside =
            |other: &Line| other.page == line.page && other != line && (other.y - line.y).abs() < 3.0;
        let is_printed = || is_stamp(&line.text) || is_address(&line.text) && lines.iter().any(is_beside);
        let is_running = line.is_artifact || is_edge && (is_often(&line.text) || is_printed());
        is_running.then_some(Why::EveryPage)
    };
    lines.iter().enumerate().map(why).collect()
}

/// The places of the lines at the top and the foot of each page.
fn edges(lines: &[Line], n_pages: usize) -> BTreeSet<usize> {
    let mut by_page: Vec<Vec<usize>> = vec![Vec::new(); n_pages];
    for (at, line) in lines.iter().enumerate() {
        if let Some(page) = by_page.get_mut(line.page) {
            page.push(at);
        }
    }
    let mut edges = BTreeSet::new();
    for mut page in by_page {
        let height = |at: &usize| lines.get(*at).map_or(0.0, |line| line.y);
        page.sort_by(|a, b| height(b).total_cmp(&height(a)));
        edges.extend(page.iter().take(EDGE));
        edges.extend(page.iter().rev().take(EDGE));
    }
    edges
}

/// What stays the same from page to page.
fn key(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).map(|c| if c.is_numeric() { '#' } else { c }).collect()
}

/// "3", "- 3 -", "Page 3 of 5", "3/5", "Seite 3 von 5".
fn is_number(text: &str) -> bool {
    const WORDS: &[&str] = &["page", "of", "seite", "von", "p", "s", "pg"];
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let is_digits = |word: &String| word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let n_digits = words.iter().filter(|word| is_digits(word)).count();
    (1..=2).contains(&n_digits)
        && words.len() <= 4
        && words.iter().all(|word| is_digits(word) || WORDS.contains(&word.as_str()))
}

/// The address that a browser prints at the edge of a page.
fn is_address(text: &str) -> bool {
    ["https://", "http://", "file://"].iter().any(|start| text.trim().starts_with(start))
}

/// The date and the time that a browser prints at the edge of a page.
fn is_stamp(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let is_date = words.next().is_some_and(|day| {
        let n_marks = day.chars().filter(|c| matches!(c, '/' | '.')).count();
        let is_part = |c: char| c.is_ascii_digit() || matches!(c, '/' | '.');
        n_marks == 2 && day.trim_end_matches(',').chars().all(is_part)
    });
    let is_time = |time: &str| {
        time.split_once(':').is_some_and(|(hours, rest)| {
            !hours.is_empty() && hours.bytes().all(|byte| byte.is_ascii_digit()) && rest.len() >= 2
        })
    };
    is_date && words.next().is_some_and(is_time)
}
