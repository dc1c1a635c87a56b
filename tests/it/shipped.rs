//! The packs that ship, read and derived once for all tests: in an unoptimised build that takes a while.
#![expect(clippy::unwrap_used, reason = "packs that cannot be read fail the tests")]

use std::sync::{Arc, LazyLock};

use hearsay::pack::shelf::SHIPPED;
use hearsay::pack::{Ledger, Pack, read, resolve};
use hearsay::quiz::{Question, Seed, derive};
use rayon::prelude::*;

/// A pack with its questions.
pub(crate) struct Ready {
    pub(crate) pack: Pack,
    pub(crate) ledger: Ledger,
    /// Those of seed 1.
    pub(crate) questions: Vec<Arc<Question>>,
}

static READY: LazyLock<Vec<Ready>> = LazyLock::new(|| {
    let ready = |(_, text): &(&str, &str)| {
        let (pack, _) = read(text.as_bytes()).unwrap();
        let (ledger, _) = resolve(&pack);
        let questions = derive(&pack, &ledger, Seed(1)).questions;
        Ready { pack, ledger, questions }
    };
    SHIPPED.par_iter().map(ready).collect()
});

/// All of them, in the order of their files.
pub(crate) fn shipped() -> &'static [Ready] {
    &READY
}

/// The one that has a question of nearly every kind.
pub(crate) fn troops() -> &'static Ready {
    READY.iter().find(|ready| ready.pack.id.as_str() == "north-korea-troops").unwrap()
}
