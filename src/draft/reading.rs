//! What the engine understood of an article: the people, the policies, and who said what of which. Ranges are
//! over the tokens of the [`Doc`](super::doc::Doc).

use std::ops::Range;

use super::doc::Found;
use crate::pack::{PolicyKind, PolicyRole, PolicyStatus, SourceKind, Stance};

/// Somebody who is credited.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Person {
    /// The fullest name the article prints, without title: "Kim Jong Gyu"; for the unnamed, the article's words
    /// ("two former officials").
    pub name: String,
    /// Office or description as printed: "vice foreign minister for Russian affairs".
    pub role: Option<String>,
    /// What sort of source.
    pub kind: SourceKind,
    /// Whether its verb is plural.
    pub plural: bool,
    /// Whether it is kept unnamed by its own wish, or is only known to know: "people familiar with the talks".
    pub anonymous: bool,
    /// Whom it speaks for, as indexes into [`Reading::people`].
    pub of: Vec<usize>,
    /// To whom it only belongs.
    pub at: Vec<usize>,
}

/// A law, treaty, ruling or the like that the article names.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Policy {
    /// Its fullest name as printed.
    pub name: String,
    /// What sort.
    pub kind: PolicyKind,
    /// Where it is mentioned.
    pub mentions: Vec<Mention>,
}

/// One place where a policy is mentioned.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mention {
    /// The words.
    pub words: Range<usize>,
    /// Its standing, where the article says so here.
    pub status: Option<PolicyStatus>,
    /// What it is mentioned for.
    pub role: PolicyRole,
}

/// One attribution, understood.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Attribution {
    /// Its words.
    pub found: Found,
    /// Who is credited, as indexes into [`Reading::people`]; several for a joint statement, none where nobody is.
    pub speakers: Vec<usize>,
    /// Who passed it on, from the source towards the reader.
    pub via: Vec<usize>,
    /// The words that name the source there.
    pub named: Option<Range<usize>>,
    /// The source's position on the content as worded.
    pub stance: Stance,
    /// Policies it refers to, as indexes into [`Reading::policies`].
    pub policies: Vec<usize>,
}

/// What the article says of a policy in its own voice.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Own {
    /// The words.
    pub content: Range<usize>,
    /// Policies it refers to.
    pub policies: Vec<usize>,
}

/// An article, understood.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Reading {
    /// Everyone who is credited or passes on.
    pub people: Vec<Person>,
    /// Every policy named.
    pub policies: Vec<Policy>,
    /// In the order of the text.
    pub attributions: Vec<Attribution>,
    /// In the order of the text.
    pub own: Vec<Own>,
}
