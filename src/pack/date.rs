//! A date as a newspaper gives it: a day, a month or a year.

use std::fmt;
use std::str::FromStr;

use crate::message;
use crate::words::Message;

/// An ISO 8601 calendar date of reduced precision: `2024-10-25`, `2024-10` or `2024`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    first: jiff::civil::Date,
    last: jiff::civil::Date,
}

/// The text is not a day, month or year in ISO form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an ISO day, month or year")]
pub struct NotADate;

impl Date {
    /// Whether the two have a day in common, so that neither can be said to be the later.
    pub fn overlaps(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// Whether every day of this one is before every day of the other.
    pub fn is_before(self, other: Self) -> bool {
        self.last < other.first
    }

    /// Year, month and day of its last day, the latter two from 1.
    pub fn ends_in(self) -> (i16, i8, i8) {
        (self.last.year(), self.last.month(), self.last.day())
    }

    /// The date as a language says it, such as "25 October 2024".
    pub fn said(self) -> Message {
        let month = || message!("month", number = i64::from(self.first.month()));
        let year = i64::from(self.first.year());
        if self.first == self.last {
            message!("date-day", day = i64::from(self.first.day()), month = month(), year = year)
        } else if self.first.month() == self.last.month() {
            message!("date-month", month = month(), year = year)
        } else {
            message!("date-year", year = year)
        }
    }
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let part = |part: &str, width: usize| {
            (part.len() == width && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<i16>().ok())
                .flatten()
                .ok_or(NotADate)
        };
        let parts: Vec<&str> = text.split('-').collect();
        let (year, month, day) = match parts.as_slice() {
            [year] => (part(year, 4)?, None, None),
            [year, month] => (part(year, 4)?, Some(part(month, 2)?), None),
            [year, month, day] => (part(year, 4)?, Some(part(month, 2)?), Some(part(day, 2)?)),
            _ => return Err(NotADate),
        };
        let date = |month: i16, day: i16| {
            let (month, day) = (i8::try_from(month), i8::try_from(day));
            let (Ok(month), Ok(day)) = (month, day) else { return Err(NotADate) };
            jiff::civil::Date::new(year, month, day).map_err(|_| NotADate)
        };
        Ok(match (month, day) {
            (Some(month), Some(day)) => Self { first: date(month, day)?, last: date(month, day)? },
            (Some(month), None) => {
                let first = date(month, 1)?;
                Self { first, last: first.last_of_month() }
            }
            _ => Self { first: date(1, 1)?, last: date(12, 31)? },
        })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last {
            write!(f, "{}", self.first)
        } else if self.first.month() == self.last.month() {
            write!(f, "{:04}-{:02}", self.first.year(), self.first.month())
        } else {
            write!(f, "{:04}", self.first.year())
        }
    }
}
