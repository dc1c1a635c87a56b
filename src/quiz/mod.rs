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
pub mod guess;
pub mod hand;
pub mod listing;
mod mark;
mod phrase;
pub mod plan;
pub mod positions;
pub mod print;
mod question;
mod resume;
mod seed;
pub mod session;
pub mod setup;
mod short;
mod silence;
pub mod summary;
mod told;

pub use answer::Answer;
pub use content::content_hash;
pub use derive::{Derived, derive, derive_ledger, finish, skill};
pub use feedback::{Feedback, Verdict};
pub use guess::{Guessed, guess};
pub use hand::hand_written;
pub use mark::{Mark, Misfit, Part, evidence_article, evidence_mark, mark, parts};
pub use plan::{Wish, plan, plan_mixed};
pub use question::{
    Board, Choice, Evidence, Fact, GridCell, GridKey, Place, Question, QuestionId, Ref, Response, Unbuilt,
};
pub use resume::{Planned, Pool, Resumed, Stored, resume};
pub use seed::{Chance, Seed};
pub use session::{Event, Given, Located, Outcome, Session, State};
pub use setup::{Mode, Setup};
pub use summary::{Summary, summary, summary_over};
pub use told::{PartTold, part_by_part};
