//! `hearsay practise`: the quiz in the terminal, with the same sessions and the same record as the window.
//!
//! Everything is plain lines from top to bottom, so that a screen reader can follow; nothing is told by
//! colour alone. An answer is on the disk before its feedback is said.

mod answer;
mod article;
mod begin;
mod board;
mod grid;
mod lines;
mod mark;
mod order;
mod pin;
mod reply;
mod summary;
mod tell;
mod time;
mod turn;

use super::args::Practise;
use super::outside::{Exit, Outside};
use crate::message;
use crate::quiz::{Event, State};
use crate::record::sitting::{Moment, Said, Sitting};
use crate::record::{Ending, Record, RecordError};
use crate::words::{Message, Told, Words};
use begin::Begun;
use lines::Lines;
use turn::Turn;

/// Practises until the session is done or the learner stops; then a stopped session waits in the record.
pub(super) fn run(asked: &Practise, outside: &mut Outside<'_>) -> Exit {
    match begin::begin(asked, outside).and_then(|begun| practise(begun, outside)) {
        Ok(exit) | Err(exit) => exit,
    }
}

/// A session that is being done.
struct Desk<'d, 'o> {
    lines: Lines<'d, 'o>,
    sitting: Sitting,
    keeper: Keeper,
    /// The learner's time for tests, in percent of the usual; none without an end.
    percent: Option<u32>,
    /// Whether it was said that time is short.
    is_warned: bool,
}

/// The record, as long as it works.
struct Keeper {
    record: Record,
    is_working: bool,
}

fn practise(begun: Begun, outside: &mut Outside<'_>) -> Result<Exit, Exit> {
    let Begun { sitting, keeper, percent, exit, is_new } = begun;
    let of_pack = Words::new(&sitting.book().ledger.language);
    let lines = Lines { outside, of_pack: &of_pack };
    let mut desk = Desk { lines, sitting, keeper, percent, is_warned: false };
    if is_new && !desk.sitting.setup.is_closed_book {
        article::show_all(&mut desk.lines, &desk.sitting)?;
    }
    desk.say_time()?;
    desk.lines.say(&message!("practise-keys-short"))?;
    while let Turn::On = desk.turn()? {}
    if desk.sitting.session.state() == State::Finished {
        let (now, id) = ((desk.lines.outside.clock)(), &desk.sitting.id);
        let end = |record: &mut Record| record.end_session(id, Ending::Finished, now);
        desk.keeper.keep(desk.lines.outside, end);
        summary::show(&mut desk.lines, &desk.sitting)?;
    } else {
        let is_kept = desk.keeper.is_working && desk.keeper.record.file().is_some();
        let stopped = if is_kept { message!("practise-stopped") } else { message!("practise-stopped-lost") };
        desk.lines.say(&stopped)?;
    }
    Ok(exit)
}

impl Desk<'_, '_> {
    /// Judges an answer or a skip, has it kept, and only then goes on: to its feedback, or by another event.
    fn settle(&mut self, said: &Said, instead: Option<Event>) -> Result<(), Message> {
        let at = moment(self.lines.outside);
        let (event, attempt) = self.sitting.judge(said, at).map_err(|error| error.told())?;
        self.keeper.keep(self.lines.outside, |record| record.add_attempt(&attempt));
        self.sitting.spent_ms += u64::from(said.millis);
        self.go_on(instead.unwrap_or(event))
    }

    fn go_on(&mut self, event: Event) -> Result<(), Message> {
        self.sitting.session.apply(event).map_err(|error| error.told())
    }
}

impl Keeper {
    /// Does something with the record. The first failure is told, and nothing is tried after it: the learner
    /// goes on without.
    fn keep<T>(
        &mut self,
        outside: &mut Outside<'_>,
        step: impl FnOnce(&mut Record) -> Result<T, RecordError>,
    ) -> Option<T> {
        if !self.is_working {
            return None;
        }
        match step(&mut self.record) {
            Ok(done) => Some(done),
            Err(error) => {
                self.is_working = false;
                outside.complain(&message!("record-not-kept", reason = error.told()));
                None
            }
        }
    }
}

/// The time, and random bytes for an id.
fn moment(outside: &Outside<'_>) -> Moment {
    let bytes = [(outside.chance)(), (outside.chance)()].map(u64::to_le_bytes);
    let mut random = [0; 10];
    random.iter_mut().zip(bytes.as_flattened()).for_each(|(byte, chance)| *byte = *chance);
    Moment { now: (outside.clock)(), random }
}
