//! Saying lines and hearing replies: plain text, colours only where somebody sits before a terminal.

use std::io::{BufRead, Read};

use super::super::outside::{Exit, Outside};
use super::reply;
use crate::message;
use crate::quiz::Place;
use crate::words::{Message, Words};

/// The most bytes of one reply; nobody types more.
const MOST_BYTES: u64 = 64 * 1024;

/// Where lines go and replies come from.
pub(super) struct Lines<'l, 'o> {
    pub(super) outside: &'l mut Outside<'o>,
    /// Says prompts and options in the pack's language.
    pub(super) of_pack: &'l Words,
}

/// What a colour adds to words that are clear without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Right,
    Partly,
    Wrong,
    /// What is asked, and the words of the article.
    Strong,
}

impl Lines<'_, '_> {
    /// A sentence of the program.
    pub(super) fn say(&mut self, message: &Message) -> Result<(), Exit> {
        let line = self.outside.words.say(message);
        self.line(&line)
    }

    pub(super) fn say_in(&mut self, tone: Tone, message: &Message) -> Result<(), Exit> {
        let line = self.outside.words.say(message);
        self.line_in(tone, &line)
    }

    /// A sentence or a name in the pack's language.
    pub(super) fn said(&self, message: &Message) -> String {
        self.of_pack.say(message)
    }

    pub(super) fn line(&mut self, text: &str) -> Result<(), Exit> {
        self.outside.print(&(clean(text) + "\n"))
    }

    pub(super) fn line_in(&mut self, tone: Tone, text: &str) -> Result<(), Exit> {
        if !self.outside.is_terminal {
            return self.line(text);
        }
        let code = match tone {
            Tone::Right => "1;32",
            Tone::Partly => "1;33",
            Tone::Wrong => "1;31",
            Tone::Strong => "1",
        };
        self.outside.print(&format!("\u{1b}[{code}m{}\u{1b}[0m\n", clean(text)))
    }

    /// Things with numbers from 1, in the pack's language.
    pub(super) fn numbered(&mut self, places: &[Place]) -> Result<(), Exit> {
        for (ix, place) in places.iter().enumerate() {
            let text = self.said(&place.text);
            self.say(&message!("practise-option", number = ix + 1, text = text))?;
        }
        Ok(())
    }

    /// Places with letters, in the pack's language.
    pub(super) fn lettered(&mut self, places: &[Place]) -> Result<(), Exit> {
        for (ix, place) in places.iter().enumerate() {
            let text = self.said(&place.text);
            self.say(&message!("practise-place", letter = reply::letter(ix), text = text))?;
        }
        Ok(())
    }

    pub(super) fn gap(&mut self) -> Result<(), Exit> {
        self.outside.print("\n")
    }

    /// The next reply without white space at its ends; `None` at the end of the input, or when it cannot be
    /// read any more.
    pub(super) fn hear(&mut self) -> Option<String> {
        hear(self.outside)
    }
}

/// See [`Lines::hear`].
pub(super) fn hear(outside: &mut Outside<'_>) -> Option<String> {
    let mut bytes = Vec::new();
    let n = (&mut outside.input).take(MOST_BYTES).read_until(b'\n', &mut bytes).ok()?;
    (n > 0 && !outside.is_deaf).then(|| String::from_utf8_lossy(&bytes).trim().to_owned())
}

/// One line of text: a pack's control characters could move the cursor or change the terminal.
fn clean(text: &str) -> String {
    text.trim_end().chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
