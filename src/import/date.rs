//! Dates of metadata as ISO days.

use crate::pack::Date;

/// Months by their first three letters, English and German.
const MONTHS: [&[&str]; 12] = [
    &["jan", "jän"],
    &["feb"],
    &["mar", "mär", "mrz"],
    &["apr"],
    &["may", "mai"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["oct", "okt"],
    &["nov"],
    &["dec", "dez"],
];

/// The day, month or year that a text begins with or names: `2024-10-26T08:00+01:00`, `20241026`,
/// "Sat, 26 Oct 2024", "October 26, 2024", "26. Oktober 2024".
pub(super) fn date(text: &str) -> Option<String> {
    let text = text.trim();
    [10, 7, 4].into_iter().find_map(|len| iso(text, len)).or_else(|| compact(text)).or_else(|| named(text))
}

/// An ISO date of `len` bytes that more digits do not follow.
fn iso(text: &str, len: usize) -> Option<String> {
    let (date, rest) = (text.get(..len)?, text.get(len..)?);
    let is_whole = len == 10 && !rest.starts_with(|c: char| c.is_ascii_digit()) || rest.is_empty();
    (is_whole && date.parse::<Date>().is_ok()).then(|| date.to_owned())
}

fn compact(text: &str) -> Option<String> {
    let digits = text.get(..8).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    if text.get(8..)?.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    valid(digits.get(..4)?, digits.get(4..6)?.parse().ok()?, digits.get(6..)?)
}

fn named(text: &str) -> Option<String> {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(40).collect();
    words.windows(3).find_map(|three| {
        let [a, b, year] = three else { return None };
        let (month, day) = month(a).zip(Some(b)).or_else(|| month(b).zip(Some(a)))?;
        let day = day.trim_end_matches(char::is_alphabetic);
        valid(year, month, day)
    })
}

fn valid(year: &str, month: usize, day: &str) -> Option<String> {
    let date = format!("{year}-{month:02}-{day:0>2}");
    (day.len() <= 2 && date.parse::<Date>().is_ok()).then_some(date)
}

fn month(word: &str) -> Option<usize> {
    let start: String = word.chars().take(3).flat_map(char::to_lowercase).collect();
    let is_name = word.chars().all(char::is_alphabetic);
    MONTHS.iter().position(|names| is_name && names.contains(&start.as_str())).map(|at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn dates_of_metadata() {
        for (text, is) in [
            ("2024-10-26T08:00:00+01:00", "2024-10-26"),
            ("2024-10-26 08:00", "2024-10-26"),
            ("2024-10", "2024-10"),
            ("20241026", "2024-10-26"),
            ("20241026T0800", "2024-10-26"),
            ("Sat, 26 Oct 2024 08:00:00 GMT", "2024-10-26"),
            ("October 26th, 2024", "2024-10-26"),
            ("Samstag, 26. Oktober 2024, 8 Uhr", "2024-10-26"),
            ("3. März 2021", "2021-03-03"),
        ] {
            assert_eq!(date(text).as_deref(), Some(is), "{text}");
        }
        for text in ["", "soon", "2024-13-01", "31 Feb 2024", "1729929600", "10/26/2024", "May it be 2024 so"]
        {
            assert_eq!(date(text), None, "{text}");
        }
    }
}
