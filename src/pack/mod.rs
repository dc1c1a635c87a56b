//! The ledger.
mod date;
mod id;
pub mod json;
mod model;
mod problem;
pub mod schema;
pub mod selector;
mod text;
mod vocabulary;
pub use date::Date;
pub use id::{ArticleId, PackId, PolicyId, PropositionId, SourceId, StatementId};
pub use json::{ReadError, read, write};
pub use model::*;
pub use problem::{JsonPath, Problem, Severity, Step};
pub use text::{Span, Text};
pub use vocabulary::{Form, Level, PolicyKind, PolicyRole, PolicyStatus, SourceKind, Stance};
