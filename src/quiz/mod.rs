//! Ledger to questions to session to marks. Knows nothing of files, clocks, windows or languages: prompts are
//! [`Message`](crate::words::Message)s, time and seeds are arguments. Everything here is a pure function of a
//! [`Ledger`](crate::pack::Ledger), so that a session can be replayed. Invariant: every derived question is
//! *sound*: exactly the options the ledger supports are right.

mod alter;
mod answer;
mod content;
mod derive;
pub mod feedback;
mod ground;
pub mod hand;
pub mod listing;
mod mark;
mod phrase;
pub mod plan;
pub mod positions;
pub mod print;
mod question;
mod seed;
pub mod session;
mod short;
pub mod summary;
mod told;

pub use answer::Answer;
pub use content::content_hash;
pub use derive::{Derived, derive, skill};
pub use feedback::{Feedback, Verdict};
pub use hand::hand_written;
pub use mark::{Mark, Misfit, Part, mark, parts};
pub use plan::{Wish, plan};
pub use question::{
    Board, Choice, Evidence, Fact, GridCell, GridKey, Place, Question, QuestionId, Ref, Response, Unbuilt,
};
pub use seed::{Chance, Seed};
pub use session::{Event, Given, Outcome, Planned, Resumed, Session, State, Stored, resume};
pub use summary::{Summary, summary};
pub use told::{PartTold, part_by_part};
