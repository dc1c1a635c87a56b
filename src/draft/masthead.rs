//! The lines above a report: headline, byline, date, the paper's name.

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
        let name = name.get(..end).unwrap_or(name).trim().to_owned();
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

/// Whether a line ends as a sentence does, or is speech.
fn is_sentence(text: &str) -> bool {
    let end = text.trim_end_matches(['"', '”', '’', ')', '\'']);
    (end.ends_with(['.', '!']) && !end.ends_with("...")) || end.ends_with([':', ',', ';']) || end.is_empty()
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
