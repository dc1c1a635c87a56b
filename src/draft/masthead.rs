//! The lines above a report: headline, byline, date, the paper's name.

use std::ops::Range;
use std::sync::LazyLock;

use super::doc::Doc;
use super::morph::rows;

/// What a line above a report is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// The headline.
    Title,
    /// "By …", without the "By".
    Byline(String),
    /// A date alone, as ISO.
    Date(String),
    /// Both in one line.
    BylineAndDate(String, String),
    /// The name of a paper or an agency.
    Publisher(String),
    /// No such line but the report; with the agency that its first words name.
    Report(Option<String>),
}

/// The most words of a headline, a byline and a line with a date.
const LONGEST_TITLE: usize = 22;
const LONGEST_BYLINE: usize = 14;
const LONGEST_DATE: usize = 12;

/// What a line is; `has_title` where the headline has been seen.
pub(super) fn line(text: &str, has_title: bool) -> Line {
    let n_words = text.split_whitespace().count();
    if let Some(name) = publisher(text) {
        return Line::Publisher(name);
    }
    let by =
        text.strip_prefix("By ").or_else(|| text.strip_prefix("by ")).or_else(|| text.strip_prefix("BY "));
    if let Some(name) = by.filter(|_| n_words <= LONGEST_BYLINE && !is_sentence(text)) {
        let end = name.find([',', '|', '•', '·', ';']).unwrap_or(name.len());
        let name = name.get(..end).unwrap_or(name);
        let name = name.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
        let name = without_date(name).trim().to_owned();
        return match date(text) {
            Some(date) => Line::BylineAndDate(name, date),
            None => Line::Byline(name),
        };
    }
    if let Some(date) = date(text).filter(|_| n_words <= LONGEST_DATE && !is_sentence(text)) {
        return Line::Date(date);
    }
    if !has_title && n_words <= LONGEST_TITLE && !is_sentence(text) {
        return Line::Title;
    }
    Line::Report(agency(text))
}

/// A byline without the date that stands after it: "Ada Field 3 May".
fn without_date(name: &str) -> &str {
    let end = name.find(|c: char| c.is_ascii_digit()).unwrap_or(name.len());
    name.get(..end).unwrap_or(name)
}

/// Whether a line ends as a sentence does, or is speech.
fn is_sentence(text: &str) -> bool {
    let end = text.trim_end_matches(['"', '”', '’', ')', '\'']);
    (end.ends_with(['.', '!']) && !end.ends_with("...")) || end.ends_with([':', ',', ';']) || end.is_empty()
}

/// Whether a line may be a headline or the line below it: short, and no sentence.
pub(super) fn is_heading(text: &str) -> bool {
    text.split_whitespace().count() <= LONGEST_TITLE && !is_sentence(text)
}

/// Marks and words of what is no part of an article.
static FURNITURE: LazyLock<Vec<(char, &'static str)>> = LazyLock::new(|| {
    let table = include_str!("../../assets/draft/furniture.txt");
    rows(table).filter_map(|row| Some((row.chars().next()?, row.get(1..)?.trim_start()))).collect()
});

/// What a line is that is no part of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Furniture {
    Line,
    /// The lines after it belong to it.
    Head,
}

fn furniture_of(text: &str) -> Option<Furniture> {
    const LONGEST: usize = 25;
    let low = text.trim().to_lowercase();
    let is_short = low.split_whitespace().count() <= LONGEST;
    FURNITURE.iter().find_map(|(mark, words)| match mark {
        '=' => (low == *words).then_some(Furniture::Line),
        '^' => (is_short && low.starts_with(words)).then_some(Furniture::Line),
        '>' => (is_short && low.starts_with(words) && !is_sentence(text)).then_some(Furniture::Head),
        _ => (is_short && !is_sentence(text) && low.contains(words)).then_some(Furniture::Line),
    })
}

/// Whether a paragraph is a heading that claims nothing: "Official Statement on the Deployment".
pub(super) fn is_label(doc: &Doc<'_>, paragraph: &Range<usize>) -> bool {
    const LONGEST: usize = 12;
    let is_verb = |at: usize| matches!(doc.tag(at), "VBD" | "VBZ" | "VBP" | "MD");
    let tells = |at: usize| is_verb(at) || doc.is_quoted(at) || doc.word(at) == ":";
    paragraph.len() <= LONGEST && is_heading(doc.slice(paragraph.clone())) && !paragraph.clone().any(tells)
}

/// Which paragraphs are no part of the article: buttons, captions, links to other articles.
pub(super) fn furniture(doc: &Doc<'_>) -> Vec<bool> {
    const LONGEST: usize = 400;
    let mut is_after_head = false;
    let is_furniture = |paragraph: &Range<usize>| {
        let text = doc.slice(paragraph.clone());
        if text.len() > LONGEST {
            is_after_head = false;
            return false;
        }
        let found = furniture_of(text);
        is_after_head = found == Some(Furniture::Head) || (is_after_head && is_heading(text));
        found.is_some() || is_after_head
    };
    doc.paragraphs.iter().map(is_furniture).collect()
}

/// One past the dateline of a paragraph, its start where it has none: "LONDON, 9 May (Reuters) – ".
pub(super) fn after_dateline(doc: &Doc<'_>, paragraph: &Range<usize>) -> usize {
    const LONGEST: usize = 12;
    let near = paragraph.start + 1..paragraph.end.min(paragraph.start + LONGEST);
    let Some(dash) = near.into_iter().find(|at| matches!(doc.word(*at), "-" | "–" | "—" | "--")) else {
        return paragraph.start;
    };
    let is_capital = |at: usize| {
        let printed = doc.printed(at);
        printed.chars().any(char::is_alphabetic) && !printed.chars().any(char::is_lowercase)
    };
    let is_place = is_capital(paragraph.start) && doc.printed(paragraph.start).chars().count() > 2;
    let has_agency =
        doc.word(dash - 1) == ")" && doc.printed(paragraph.start).starts_with(char::is_uppercase);
    let is_part = |at: usize| {
        let word = doc.word(at);
        is_capital(at)
            || matches!(word, "," | "." | "(" | ")" | "/")
            || word.starts_with(|c: char| c.is_ascii_digit())
            || month(word).is_some()
    };
    let is_dateline = has_agency || (is_place && (paragraph.start..dash).all(is_part));
    if is_dateline && dash + 1 < paragraph.end { dash + 1 } else { paragraph.start }
}

fn publisher(text: &str) -> Option<String> {
    let name = text.trim().trim_start_matches("Source:").trim();
    rows(include_str!("../../assets/draft/publishers.txt")).find(|known| *known == name).map(str::to_owned)
}

/// The agency in "LONDON (Reuters) - ".
fn agency(text: &str) -> Option<String> {
    const WITHIN: usize = 60;
    let open = text.find('(').filter(|open| *open <= WITHIN)?;
    let rest = text.get(open + 1..)?;
    let name = rest.get(..rest.find(')')?)?;
    publisher(name)
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The first date of a line, as ISO: "26 October 2024", "Oct. 26, 2024", "2024-10-26".
pub(super) fn date(text: &str) -> Option<String> {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c == ',')
        .map(|word| word.trim_matches(['.', '(', ')']))
        .filter(|word| !word.is_empty())
        .collect();
    if let Some(iso) = words.iter().find_map(|word| iso(word)) {
        return Some(iso);
    }
    words.windows(3).find_map(|three| {
        let [a, b, c] = three else { return None };
        let year = year(c)?;
        let (month, day) = month(a).zip(day(b)).or_else(|| month(b).zip(day(a)))?;
        Some(format!("{year}-{month:02}-{day:02}"))
    })
}

fn iso(word: &str) -> Option<String> {
    let day = word.get(..10)?;
    let is_rest = word.get(10..).is_some_and(|rest| rest.is_empty() || rest.starts_with('T'));
    let (year, month, of) = (self::year(day.get(..4)?)?, day.get(5..7)?, day.get(8..10)?);
    let is_marked = day.get(4..5) == Some("-") && day.get(7..8) == Some("-");
    let is_date = (1..=12).contains(&month.parse::<u8>().ok()?) && self::day(of).is_some();
    (is_rest && is_marked && is_date).then(|| format!("{year}-{month}-{of}"))
}

fn year(word: &str) -> Option<u16> {
    word.parse().ok().filter(|year| word.len() == 4 && (1800..=2200).contains(year))
}

fn month(word: &str) -> Option<usize> {
    let start = word.get(..3)?.to_ascii_lowercase();
    let is_name = word.chars().all(char::is_alphabetic) && word.len() <= 9;
    MONTHS.iter().position(|month| is_name && *month == start).map(|at| at + 1)
}

fn day(word: &str) -> Option<u8> {
    let digits = word.trim_end_matches(char::is_alphabetic);
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}
