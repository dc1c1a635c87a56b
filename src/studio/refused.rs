//! Why an edit is not done, in one sentence each.

use crate::message;
use crate::words::{Message, Told};

/// Why an edit was not done; the pack is as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Nothing in the pack has this id.
    #[error("nothing has the id {id}")]
    Unknown {
        /// The id.
        id: String,
    },
    /// No words are selected, or the selection is not in the text.
    #[error("no words selected")]
    NothingSelected,
    /// The words stand in another article than the statement's others.
    #[error("another article")]
    OtherArticle,
    /// It may not be blank.
    #[error("blank")]
    Blank,
    /// Not an ISO day, month or year.
    #[error("not a date: {text}")]
    NotADate {
        /// What was written.
        text: String,
    },
    /// Other rows name it.
    #[error("in use by {rows} rows")]
    InUse {
        /// How many.
        rows: usize,
    },
    /// It would name, follow from or speak for itself.
    #[error("itself")]
    Itself,
    /// It stands in the list twice.
    #[error("twice")]
    Twice,
    /// It is no row of the draft.
    #[error("not a draft")]
    NotDrafted,
    /// The article has no text, because it may not be passed on.
    #[error("no text")]
    NoText,
    /// The author has not given a name.
    #[error("no author")]
    NoAuthor,
    /// The id has the form of a derived question's.
    #[error("no id for a hand-written question: {id}")]
    BadId {
        /// The id.
        id: String,
    },
}

impl Told for Refused {
    fn told(&self) -> Message {
        match self {
            Self::Unknown { id } => message!("studio-unknown", id = id),
            Self::NothingSelected => message!("studio-nothing-selected"),
            Self::OtherArticle => message!("studio-other-article"),
            Self::Blank => message!("studio-blank"),
            Self::NotADate { text } => message!("check-bad-date", date = text),
            Self::InUse { rows } => message!("studio-in-use", rows = *rows),
            Self::Itself => message!("studio-itself"),
            Self::Twice => message!("studio-twice"),
            Self::NotDrafted => message!("studio-not-drafted"),
            Self::NoText => message!("studio-no-text"),
            Self::NoAuthor => message!("studio-no-author"),
            Self::BadId { id } => message!("studio-bad-id", id = id),
        }
    }
}
