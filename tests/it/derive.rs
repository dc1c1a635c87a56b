//! Questions from a ledger: sound by the oracle, for the packs that ship, for packs made by hand for one rule
//! each, and for random ones.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod hand_made;
mod random;
mod random_pack;
mod shipped;

use hearsay::pack::{self, Pack};
use hearsay::quiz::{self, Seed, print};
use hearsay::words::Words;
use serde_json::Value;

/// What `hearsay questions --json` prints.
fn printed(pack: &Pack, seed: u64) -> String {
    let (ledger, problems) = pack::resolve(pack);
    assert_eq!(problems, [], "the pack has errors");
    let derived = quiz::derive(pack, &ledger, Seed(seed));
    print::json(&ledger, &derived, Seed(seed), &Words::new(&pack.language))
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}
