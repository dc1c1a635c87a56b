//! The lines above an article, whatever the file was: headline, byline, date. What they say goes into the fields,
//! unless the file said it better; what labels a place for advertisements goes out.

use super::date::date;
use super::imported::{Imported, Why};
use super::words::{byline, letters, without_site};

/// How many paragraphs may stand above an article.
const WITHIN: usize = 6;

/// The most words of a headline, a byline and a line with a date.
const LONGEST_TITLE: usize = 22;
const LONGEST_BYLINE: usize = 14;
const LONGEST_DATE: usize = 8;

/// Sorts the first paragraphs out.
pub(super) fn settle(read: &mut Imported) {
    drop_labels(read);
    read.title = read.title.take().map(|title| without_site(&title, read.publisher.as_deref()));
    let mut at = 0;
    for n_seen in 0..WITHIN {
        // The last paragraph is the article, whatever it looks like.
        if at + 1 >= read.paragraphs.len() {
            break;
        }
        let Some(text) = read.paragraphs.get(at).cloned() else { break };
        if is_headline(read, &text, n_seen == 0) || is_byline(read, &text) || is_date(read, &text) {
            read.paragraphs.remove(at);
        } else {
            at += 1;
        }
    }
}

fn is_headline(read: &mut Imported, text: &str, is_first: bool) -> bool {
    let Some(title) = &read.title else {
        let is_one = is_first && text.split_whitespace().count() <= LONGEST_TITLE && !is_sentence(text);
        if is_one && !is_by(text) {
            read.title = Some(text.to_owned());
        }
        return read.title.is_some();
    };
    let (known, here) = (letters(title), letters(text));
    if known == here {
        return true;
    }
    // The page's own heading words it without the name of the paper.
    if known.starts_with(&here) && here.len() * 2 > known.len() {
        read.title = Some(text.to_owned());
        return true;
    }
    here.starts_with(&known) && letters(&without_site(text, read.publisher.as_deref())) == known
}

fn is_byline(read: &mut Imported, text: &str) -> bool {
    if read.byline.as_deref().is_some_and(|name| letters(name) == letters(text)) {
        return true;
    }
    if !is_by(text) || text.split_whitespace().count() > LONGEST_BYLINE || is_sentence(text) {
        return false;
    }
    let end = text.find([',', '|', '•', '·', ';']).unwrap_or(text.len());
    let end = text.find(|c: char| c.is_ascii_digit()).map_or(end, |digit| digit.min(end));
    let Some(name) = text.get(..end).and_then(byline) else { return false };
    read.published = read.published.take().or_else(|| date(text));
    read.byline = read.byline.take().or(Some(name));
    true
}

fn is_by(text: &str) -> bool {
    ["By ", "BY ", "by ", "Von ", "von "].iter().any(|by| text.starts_with(by))
}

fn is_date(read: &mut Imported, text: &str) -> bool {
    if text.split_whitespace().count() > LONGEST_DATE || is_sentence(text) {
        return false;
    }
    let Some(day) = date(text) else { return false };
    read.published = read.published.take().or(Some(day));
    true
}

/// Whether a line ends as a sentence does.
fn is_sentence(text: &str) -> bool {
    let end = text.trim_end_matches(['"', '”', '’', ')', '\'', '“', '»']);
    end.len() < text.len() || end.ends_with(['.', '!', ':', ',', ';'])
}

/// Takes out paragraphs that are nothing but a label.
fn drop_labels(read: &mut Imported) {
    const TABLE: &str = include_str!("../../assets/import/labels.txt");
    let labels: Vec<&str> = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let is_label = |text: &str| {
        let text = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        labels.contains(&text.as_str())
    };
    let (out, kept): (Vec<String>, Vec<String>) =
        std::mem::take(&mut read.paragraphs).into_iter().partition(|text| is_label(text));
    read.paragraphs = kept;
    for text in &out {
        read.drop(Why::Around, text);
    }
}
