//! Ledger to questions to session to marks. Knows nothing of files, clocks, windows or languages: prompts are
//! [`Message`](crate::words::Message)s, time and seeds are arguments. Everything here is a pure function of a
//! [`Ledger`](crate::pack::Ledger), so that a session can be replayed. Invariant: every derived question is
//! *sound*: exactly the options the ledger supports are right.

mod alter;
mod answer;
mod derive;
mod ground;
pub mod print;
mod question;
mod seed;

pub use answer::Answer;
pub use derive::{Derived, derive, skill};
pub use question::{
    Board, Choice, Evidence, Fact, GridCell, GridKey, Place, Question, QuestionId, Ref, Response, Unbuilt,
};
pub use seed::{Chance, Seed};
