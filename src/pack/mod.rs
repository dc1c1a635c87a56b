//! The ledger of an article: who said what, with which words, on what footing. No window, no clock; files
//! only in [`disk`].
//!
//! A [`Pack`] is what an author wrote; a [`Ledger`] is what it means. [`read`] and [`write`] turn text into
//! the one, [`resolve`] turns it into the other, [`check`](check::check) says what is wrong. Nothing but an
//! unreadable file is refused whole: rows with errors stay out of the ledger and are reported as
//! [`Problem`]s.
//!
//! The smallest pack:
//!
//! ```
//! let text = r#"{ "hearsay": 1, "id": "smallest", "title": "The smallest pack" }"#;
//! let (pack, problems) = hearsay::pack::read(text.as_bytes())?;
//! assert!(problems.is_empty());
//! let (ledger, problems) = hearsay::pack::resolve(&pack);
//! assert!(problems.is_empty() && ledger.statements().next().is_none());
//! # Ok::<(), hearsay::pack::ReadError>(())
//! ```

pub mod check;
mod date;
pub mod disk;
mod grid;
mod hand_question;
mod id;
pub mod json;
mod ledger;
mod locate;
mod model;
mod problem;
pub mod quotation;
mod resolve;
pub mod schema;
pub mod selector;
pub mod shelf;
pub mod spelling;
mod text;
mod vocabulary;

pub use date::{Date, NotADate};
pub use grid::{Cell, Grid, PositionAt, Reach, Unasked, position};
pub use hand_question::{HAND_WRITTEN, HandEvidence, HandOption, HandPlace, HandQuestion};
pub use id::{ArticleId, PackId, PolicyId, PropositionId, SourceId, StatementId, is_well_formed, slug};
pub use json::{ReadError, read, write};
pub use ledger::{
    ArticleIx, ArticleRow, Ledger, PolicyIx, PolicyRow, PositionRow, PropositionIx, PropositionRow,
    ReferenceRow, SourceIx, SourceRow, StatementIx, StatementRow,
};
pub use locate::{LineColumn, Locator};
pub use model::{
    Article, Assignment, Draft, Extra, FORMAT, OneOrMany, Pack, Policy, PolicyReference, Position,
    Proposition, Quote, Quotes, Since, Source, Statement, TextQuote,
};
pub use problem::{JsonPath, Problem, Severity, Step};
pub use resolve::resolve;
pub use text::{Span, Text};
pub use vocabulary::{
    Form, Kind, Level, PolicyKind, PolicyRole, PolicyStatus, ResponseKind, Skill, SourceKind, Stance, Theme,
    id_parts,
};
