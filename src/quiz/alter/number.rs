//! Other numbers: near the printed one, of its own sort, and such as could be.

use super::tokens::{Tokens, find_words, is_capital};
use super::{Alteration, Sort};
use crate::pack::Date;
use crate::quiz::phrase::capitalised;

/// How far a small number, a month or a year is moved at most.
const NEAR: usize = 3;
/// Years are counted from here on: what is below, or above [`LAST_YEAR`], is a number like others.
const FIRST_YEAR: u32 = 1500;
const LAST_YEAR: u32 = 2100;
/// How far a day is.
const NEAR_DAYS: u32 = 4;
/// Every month has as many days.
const DAYS: u32 = 28;

/// All versions with another number; no year is `latest`'s year's future.
pub(super) fn versions(tokens: &Tokens<'_>, latest: Option<Date>) -> Vec<Alteration> {
    let mut versions = phrases(tokens);
    for ix in tokens.places().filter(|ix| !is_bound(tokens, *ix)) {
        let word = tokens.word(ix);
        let others = if word.starts_with(|c: char| c.is_ascii_digit()) {
            digits(tokens, ix, latest)
        } else {
            number_words(tokens, ix, latest)
        };
        let others = others.into_iter().filter(|other| other != word);
        versions
            .extend(others.filter_map(|other| tokens.replaced(tokens.at(ix), word, &other, Sort::Number)));
    }
    versions
}

/// Whether a number is part of a name, a code, a longer number or a range.
fn is_bound(tokens: &Tokens<'_>, ix: usize) -> bool {
    let (before, after) = (tokens.character_before(ix), tokens.character_after(ix));
    let next_word = tokens.word(ix + 1);
    let is_joined = before.is_some_and(|c| matches!(c, '-' | '–' | '/' | ':' | '’' | '\'' | '.' | '_' | '#'))
        || after.is_some_and(|c| matches!(c, '–' | '/' | ':' | '’' | '\'' | '_' | '&'))
        || after == Some('-') && !next_word.starts_with(char::is_lowercase);
    let is_counted = |word: Option<&str>| word.is_some_and(|word| tokens.is_number(word));
    let is_said_again = tokens
        .places()
        .any(|other| other != ix && tokens.word(other).to_lowercase() == tokens.word(ix).to_lowercase());
    is_joined
        || is_said_again && tokens.is_number(tokens.word(ix))
        || tokens.follows_a_name(ix)
        || is_counted(tokens.previous(ix)) && !is_calendar(tokens, ix)
        || is_counted(tokens.next(ix)) && !is_calendar(tokens, ix)
        || is_range(tokens, ix)
}

/// Whether a day, month or weekday stands here: "3 March" is two words of one date.
fn is_calendar(tokens: &Tokens<'_>, ix: usize) -> bool {
    let word = tokens.word(ix);
    tokens.lexicon.is_some_and(|lexicon| {
        lexicon.numbers.months.iter().chain(&lexicon.numbers.days).any(|other| other == word)
    })
}

/// Which month of the year a word names, from 1.
fn month(tokens: &Tokens<'_>, word: &str) -> Option<u32> {
    let place = tokens.lexicon?.numbers.months.iter().position(|month| month == word)?;
    u32::try_from(place + 1).ok()
}

fn is_month(tokens: &Tokens<'_>, word: Option<&str>) -> bool {
    word.is_some_and(|word| month(tokens, word).is_some())
}

/// Days near by, on the same side of the article's day as the printed one.
fn days(day: u32, month: u32, latest: Option<Date>) -> impl Iterator<Item = u32> {
    let today = latest.map(Date::ends_in).filter(|(_, of, _)| u32::try_from(*of) == Ok(month));
    let today = today.and_then(|(_, _, today)| u32::try_from(today).ok());
    let is_over = move |day: u32| today.is_none_or(|today| day <= today);
    (2..=DAYS).filter(move |other| {
        *other != day && other.abs_diff(day) <= NEAR_DAYS && is_over(*other) == is_over(day)
    })
}

fn is_range(tokens: &Tokens<'_>, ix: usize) -> bool {
    let Some(lexicon) = tokens.lexicon else { return false };
    let joins = |word: &str| lexicon.numbers.range.iter().any(|other| other == word);
    let ahead =
        tokens.next(ix).is_some_and(joins) && tokens.next(ix + 1).is_some_and(|word| tokens.is_number(word));
    let behind = tokens.previous(ix).is_some_and(joins)
        && ix.checked_sub(1).and_then(|ix| tokens.previous(ix)).is_some_and(|word| tokens.is_number(word));
    ahead || behind
}

/// The number of which this one is a part: eight of *ten*.
fn whole(tokens: &Tokens<'_>, ix: usize) -> Option<u32> {
    let share = &tokens.lexicon?.numbers.share;
    let rest = tokens.clause_after(ix);
    // Up to a word between: out of the ten, of all ten.
    let is_share =
        |n: usize| rest.get(..n).is_some_and(|words| share.contains(&words.join(" ").to_lowercase()));
    let after = [2, 1].into_iter().find(|n| is_share(*n))?;
    rest.iter().skip(after).take(2).find_map(|word| tokens.value(word))
}

/// Whether this number is the whole of a share.
fn is_whole(tokens: &Tokens<'_>, ix: usize) -> bool {
    (1..=4).filter_map(|back| ix.checked_sub(back)).any(|part| {
        tokens.is_number(tokens.word(part))
            && whole(tokens, part).is_some_and(|n| tokens.value(tokens.word(ix)) == Some(n))
    })
}

fn digits(tokens: &Tokens<'_>, ix: usize, latest: Option<Date>) -> Vec<String> {
    let word = tokens.word(ix);
    if !word.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) || is_whole(tokens, ix) {
        return Vec::new();
    }
    let Ok(value) = word.parse::<u32>() else { return first_digits(word) };
    if (FIRST_YEAR..=LAST_YEAR).contains(&value) {
        return years(value, latest);
    }
    let month =
        [tokens.next(ix), tokens.previous(ix)].into_iter().flatten().find_map(|word| month(tokens, word));
    if let Some(month) = month.filter(|_| value <= 31) {
        return days(value, month, latest).map(|day| day.to_string()).collect();
    }
    let most = whole(tokens, ix).unwrap_or(u32::MAX);
    let others: Vec<String> = match value {
        0 | 1 | 100 => Vec::new(),
        2..=12 => near(value, 2, 12).map(|n| n.to_string()).collect(),
        _ => first_digits(word),
    };
    others.into_iter().filter(|other| other.parse::<u32>().is_ok_and(|n| n < most)).collect()
}

/// Another first digit, not far from it.
fn first_digits(word: &str) -> Vec<String> {
    let Some(first) = word.chars().next().and_then(|c| c.to_digit(10)) else { return Vec::new() };
    if first == 0 {
        return Vec::new();
    }
    let rest = word.get(1..).unwrap_or_default();
    near(first, 1, 9).map(|digit| format!("{digit}{rest}")).collect()
}

/// Years near by, none in the future of the article.
fn years(year: u32, latest: Option<Date>) -> Vec<String> {
    let latest = latest.and_then(|date| u32::try_from(date.ends_in().0).ok()).unwrap_or(year);
    near(year, FIRST_YEAR, latest).filter(|_| year <= latest).map(|other| other.to_string()).collect()
}

fn near(value: u32, least: u32, most: u32) -> impl Iterator<Item = u32> {
    let by = u32::try_from(NEAR).unwrap_or(3);
    (value.saturating_sub(by)..=value.saturating_add(by))
        .filter(move |other| *other != value && (least..=most).contains(other))
}

fn number_words(tokens: &Tokens<'_>, ix: usize, latest: Option<Date>) -> Vec<String> {
    let Some(lexicon) = tokens.lexicon else { return Vec::new() };
    let (word, numbers) = (tokens.word(ix), &lexicon.numbers);
    let lower = word.to_lowercase();
    let is_first = tokens.begins_sentence(ix);
    if let Some(place) = numbers.months.iter().position(|month| month == word) {
        return if is_dated(tokens, ix) { months(tokens, ix, place, latest) } else { Vec::new() };
    }
    if numbers.days.iter().any(|day| day == word) {
        let is_name = tokens.next(ix).is_some_and(|next| is_capital(next) && !is_month(tokens, Some(next)));
        return if is_name { Vec::new() } else { numbers.days.clone() };
    }
    if is_capital(word) && !is_first {
        return Vec::new();
    }
    if let Some(place) = numbers.ordinals.iter().position(|ordinal| *ordinal == lower) {
        let is_ordinal =
            tokens.previous(ix).is_some_and(|before| numbers.ordinal_after.contains(&before.to_lowercase()));
        let is_rank = |next: &str| numbers.ordinal_not_before.iter().any(|other| other == next);
        let is_alone =
            tokens.character_after(ix) != Some('-') && tokens.next(ix).is_some_and(|next| !is_rank(next));
        let others = neighbours(&numbers.ordinals, place, 2);
        return if is_ordinal && is_alone { others } else { Vec::new() };
    }
    let Some(value) = numbers.cardinals.get(&lower).copied().filter(|_| !is_whole(tokens, ix)) else {
        return Vec::new();
    };
    let is_pair = || tokens.lower().any(|word| numbers.pair.iter().any(|other| other == word));
    if value == 2 && is_pair() {
        return Vec::new();
    }
    let most = whole(tokens, ix).unwrap_or(u32::MAX);
    let is_like = |other: u32| match value {
        2..=12 => (2..=12).contains(&other) && other.abs_diff(value) <= 3,
        13..=19 => (13..=19).contains(&other),
        _ => other >= 20 && other.abs_diff(value) <= 30,
    };
    let others = numbers.cardinals.iter().filter(|(_, other)| is_like(**other) && **other < most);
    others.map(|(other, _)| other.clone()).filter(|other| *other != lower).collect()
}

/// Whether a month's name is one here: "May" is a name and a verb as well.
fn is_dated(tokens: &Tokens<'_>, ix: usize) -> bool {
    let is_number =
        |word: Option<&str>| word.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let after = |word: &str| {
        tokens.lexicon.is_some_and(|lexicon| lexicon.numbers.month_after.contains(&word.to_lowercase()))
    };
    is_number(tokens.previous(ix)) || is_number(tokens.next(ix)) || tokens.previous(ix).is_some_and(after)
}

/// Months near by, none later than the article's where the printed one is not.
fn months(tokens: &Tokens<'_>, ix: usize, place: usize, latest: Option<Date>) -> Vec<String> {
    let Some(lexicon) = tokens.lexicon else { return Vec::new() };
    let late_day =
        |word: Option<&str>| word.and_then(|word| tokens.value(word)).is_some_and(|n| (29..=31).contains(&n));
    if late_day(tokens.previous(ix)) || late_day(tokens.next(ix)) {
        return Vec::new();
    }
    let of_article =
        latest.and_then(|date| usize::try_from(date.ends_in().1).ok()).map(|month| month.saturating_sub(1));
    let last = of_article.filter(|month| place <= *month).unwrap_or(11);
    let others = lexicon.numbers.months.iter().enumerate();
    let near = others.filter(|(other, _)| other.abs_diff(place) <= NEAR && *other <= last && *other != place);
    near.map(|(_, month)| month.clone()).collect()
}

fn neighbours(row: &[String], place: usize, by: usize) -> Vec<String> {
    let others = row.iter().enumerate().filter(|(other, _)| *other != place && other.abs_diff(place) <= by);
    others.map(|(_, word)| word.clone()).collect()
}

/// Shares and round amounts become their neighbours.
fn phrases(tokens: &Tokens<'_>) -> Vec<Alteration> {
    let Some(lexicon) = tokens.lexicon else { return Vec::new() };
    let mut versions = Vec::new();
    for row in &lexicon.numbers.phrases {
        for (place, phrase) in row.iter().enumerate() {
            for candidate in [phrase.clone(), capitalised(phrase)] {
                for at in find_words(tokens.text, &candidate) {
                    let others = neighbours(row, place, 1).into_iter();
                    versions.extend(
                        others.filter_map(|other| tokens.replaced(at, &candidate, &other, Sort::Number)),
                    );
                }
            }
        }
    }
    versions
}
