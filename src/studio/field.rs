//! Fields that a form sets.

use crate::pack::{Form, Level, PolicyKind, PropositionId, SourceId, SourceKind, StatementId, Theme};

/// A field of the pack itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackField {
    /// What it is called.
    Title(String),
    /// How hard it is.
    Level(Option<Level>),
    /// What it is about.
    Theme(Option<Theme>),
    /// BCP 47 tag.
    Language(String),
    /// Licence of the pack.
    Licence(Option<String>),
    /// Who made it.
    Authors(Vec<String>),
}

/// A field of an article that is not its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArticleField {
    /// The headline.
    Title(String),
    /// Who published it.
    Publisher(Option<String>),
    /// Who wrote it.
    Byline(Option<String>),
    /// When: an ISO day, month or year.
    Published(Option<String>),
    /// Where it can be found.
    Url(Option<String>),
    /// Under which terms it may be passed on.
    Rights(Option<String>),
    /// What became known later: date, text, address.
    Since(Vec<(String, String, Option<String>)>),
}

/// A field of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceField {
    /// As it reads in the middle of a sentence.
    Name(String),
    /// Office or function.
    Role(Option<String>),
    /// What sort of source.
    Kind(SourceKind),
    /// The bodies it speaks for.
    Of(Vec<SourceId>),
    /// Bodies it only belongs to.
    At(Vec<SourceId>),
    /// Whether the verb is plural.
    Plural(bool),
}

/// A field of a proposition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PropositionField {
    /// A whole sentence without its final stop.
    Text(String),
    /// A few words.
    Short(Option<String>),
    /// What follows from it.
    Entails(Vec<PropositionId>),
    /// What cannot be true together with it.
    Excludes(Vec<PropositionId>),
}

/// A field of a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PolicyField {
    /// As it reads in the middle of a sentence.
    Name(String),
    /// What sort of rule.
    Kind(PolicyKind),
}

/// A field of a statement that is not words of the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StatementField {
    /// Who is credited; two make it joint.
    Sources(Vec<SourceId>),
    /// Who passed it on.
    Via(Vec<SourceId>),
    /// How it is printed.
    Form(Form),
    /// When it was made.
    Date(Option<String>),
    /// The content in the author's words.
    Gist(Option<String>),
    /// A statement that makes the same claim.
    SameAs(Option<StatementId>),
    /// Why it is entered as it is.
    Why(Option<String>),
}
