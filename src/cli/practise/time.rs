//! The time of a test. It is looked at when a question is asked and when something was typed; what was typed too
//! late does not count.

use super::super::outside::Exit;
use super::Desk;
use super::turn::Turn;
use crate::message;
use crate::quiz::Event;
use crate::record::sitting::Said;

/// So many milliseconds before the end it is said once.
const SHORT: u64 = 60_000;

impl Desk<'_, '_> {
    /// How many milliseconds are left after so many at the question, where there is a limit.
    pub(super) fn left_ms(&self, at_question: u32) -> Option<u64> {
        self.sitting.left_ms(self.percent, u64::from(at_question))
    }

    /// How much time is left, where there is a limit.
    pub(super) fn say_time(&mut self) -> Result<(), Exit> {
        let Some(left) = self.left_ms(0) else { return Ok(()) };
        self.is_warned |= left <= SHORT;
        let left = left.div_ceil(1000);
        let (minutes, seconds) = ((left / 60).to_string(), format!("{:02}", left % 60));
        self.lines.say(&message!("modes-time-for-test", minutes = minutes, seconds = seconds))
    }

    /// Says once that time is short.
    pub(super) fn warn(&mut self) -> Result<(), Exit> {
        if self.is_warned || self.left_ms(0).is_none_or(|left| left > SHORT) {
            return Ok(());
        }
        self.say_time()
    }

    /// Leaves what is not answered; the time spent at the question that was asked, if any was, is kept.
    pub(super) fn time_up(&mut self, millis: u32) -> Result<Turn, Exit> {
        self.lines.gap()?;
        self.lines.say(&message!("modes-time-is-up"))?;
        let said = Said { answer: None, confidence: None, evidence: None, millis };
        let left =
            if millis == 0 { self.go_on(Event::TimeUp) } else { self.settle(&said, Some(Event::TimeUp)) };
        if let Err(why) = left {
            self.lines.say(&why)?;
            return Ok(Turn::Over);
        }
        Ok(Turn::On)
    }
}
