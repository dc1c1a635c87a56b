//! Asking for the PIN of a name that has one, as the window does.

use super::super::outside::{Exit, Outside};
use super::{Keeper, lines};
use crate::message;
use crate::record::{Pin, Profile};

/// How often it may be typed wrong.
const TRIES: usize = 3;

/// Goes on where the learner has no PIN or types it. A record that fails meanwhile keeps nothing, and so has
/// nothing to guard.
pub(super) fn ask(profile: &Profile, keeper: &mut Keeper, outside: &mut Outside<'_>) -> Result<(), Exit> {
    if !profile.has_pin {
        return Ok(());
    }
    for _ in 0..TRIES {
        outside.say(&message!("learners-pin-of", name = &profile.name))?;
        let Some(typed) = lines::hear(outside) else { break };
        let pin = Pin::parse(&typed).ok();
        let fits = keeper.keep(outside, |record| match &pin {
            Some(pin) => record.pin_fits(profile.id, pin),
            None => Ok(false),
        });
        match fits {
            Some(true) | None => return Ok(()),
            Some(false) => outside.say(&message!("learners-wrong-pin"))?,
        }
    }
    outside.complain(&message!("practise-no-pin", name = &profile.name));
    Err(Exit::BadUsage)
}
