//! The ledger.
mod date;
mod id;
mod vocabulary;
pub use date::Date;
pub use id::{ArticleId, PackId, PolicyId, PropositionId, SourceId, StatementId};
pub use vocabulary::{Form, Level, PolicyKind, PolicyRole, PolicyStatus, SourceKind, Stance};
