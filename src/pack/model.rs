//! A pack as its author wrote it: the types of the file, field by field. What it means is the
//! [`Ledger`](super::Ledger)'s business.
//!
//! Fields we do not know are kept in `extra` and written back. The JSON Schema is made from these types.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::hand_question::HandQuestion;
use super::id::{ArticleId, PackId, PolicyId, PropositionId, SourceId, StatementId};
use super::json::Aside;
use super::vocabulary::{Form, Level, PolicyKind, PolicyRole, PolicyStatus, SourceKind, Stance, Theme};

/// Fields that this version does not know.
pub type Extra = Map<String, Value>;

/// A quiz pack: articles and the ledger of what is attributed to whom in them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Hearsay pack")]
pub struct Pack {
    /// Version of the format.
    pub hearsay: u32,
    /// Unique among all packs, kebab-case.
    pub id: PackId,
    /// Raised when the pack is changed after it was given out.
    #[serde(default = "first_revision")]
    pub revision: u32,
    /// What the pack is called on its card.
    pub title: String,
    /// BCP 47 tag of the language of articles and prompts.
    #[serde(default = "english")]
    pub language: String,
    /// How hard it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// Licence of the pack, as an SPDX expression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Who made the pack.
    #[serde(default)]
    pub authors: Vec<String>,
    /// The articles.
    #[serde(default)]
    pub articles: Vec<Article>,
    /// Who is credited.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// What sources take positions on.
    #[serde(default)]
    pub propositions: Vec<Proposition>,
    /// Laws, treaties, programmes.
    #[serde(default)]
    pub policies: Vec<Policy>,
    /// The attributions.
    #[serde(default)]
    pub statements: Vec<Statement>,
    /// Hand-written questions.
    #[serde(default)]
    pub questions: Vec<HandQuestion>,
    /// Ids of derived questions that are switched off.
    #[serde(default)]
    pub omit: Vec<String>,
    /// Other wordings of prompts, by question id.
    #[serde(default)]
    pub reword: BTreeMap<String, String>,
    /// The session a class is to do.
    #[serde(default)]
    pub assignment: Option<Assignment>,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
    /// What could not be read; written back where it stood.
    #[serde(skip)]
    pub aside: Vec<Aside>,
}

/// A report.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Article {
    /// Unique in the pack.
    pub id: ArticleId,
    /// The headline.
    pub title: String,
    /// Who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub byline: Option<String>,
    /// When: an ISO day, month or year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// Where it can be found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Under which terms it may be passed on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rights: Option<String>,
    /// The text, a paragraph each; empty where it may not be passed on.
    #[serde(default)]
    pub paragraphs: Vec<String>,
    /// What became known later; never part of a key.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub since: Vec<Since>,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// Something that became known after the article.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Since {
    /// When: an ISO day, month or year.
    pub date: String,
    /// What, in whole sentences.
    pub text: String,
    /// Where to read of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// Who is credited with statements.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    /// Unique in the pack.
    pub id: SourceId,
    /// As it reads in the middle of a sentence.
    pub name: String,
    /// Office or function.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// What sort of source.
    pub kind: SourceKind,
    /// The body or bodies it speaks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<OneOrMany<SourceId>>,
    /// A body it only belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<OneOrMany<SourceId>>,
    /// Whether the verb is plural.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub plural: bool,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// Something that is true or false and on which sources take positions.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Proposition {
    /// Unique in the pack.
    pub id: PropositionId,
    /// A whole sentence without its final stop.
    pub text: String,
    /// A few words, for headlines and the grid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// Who vouches that every source's position on it has been entered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<String>,
    /// Propositions that follow from this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entails: Vec<PropositionId>,
    /// Propositions that cannot be true together with this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excludes: Vec<PropositionId>,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// A law, treaty, ruling, official policy or programme, or a concrete proposal of one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Policy {
    /// Unique in the pack.
    pub id: PolicyId,
    /// As it reads in the middle of a sentence.
    pub name: String,
    /// What sort of rule.
    pub kind: PolicyKind,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// One attribution relation: sources, cue and content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Statement {
    /// Unique in the pack.
    pub id: StatementId,
    /// The article it stands in.
    pub article: ArticleId,
    /// Who is credited; two make it joint, none makes it unattributed.
    #[serde(default)]
    pub source: Vec<SourceId>,
    /// Who passed it on, from the source towards the reader.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub via: Vec<SourceId>,
    /// How it is printed.
    pub form: Form,
    /// When it was made: an ISO day, month or year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The words that mark the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cue: Option<Quotes>,
    /// What is reported, without its outer quotation marks and final stop.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Quotes>,
    /// The words that name the source there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named: Option<Quotes>,
    /// The content in our words: a whole sentence without final stop.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gist: Option<String>,
    /// Positions taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stances: Vec<Position>,
    /// Policies referred to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub policies: Vec<PolicyReference>,
    /// The words of an article that this statement corrects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<Quotes>,
    /// A statement that makes the same claim in other words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub same_as: Option<StatementId>,
    /// The words that bear it out, where the content alone does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Quotes>,
    /// Why it is entered as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Proposed by the drafting engine, accepted by nobody yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// A position that a statement's sources take on a proposition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Position {
    /// The proposition.
    pub on: PropositionId,
    /// The position.
    pub stance: Stance,
    /// Why this position and no other, as a whole sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The words that show it, where the content alone does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Quotes>,
    /// Proposed by the drafting engine, accepted by nobody yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// A statement's reference to a policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PolicyReference {
    /// The policy.
    pub policy: PolicyId,
    /// Where it stands, if the article says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PolicyStatus>,
    /// What the statement does with it, if the article says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<PolicyRole>,
    /// What is said of it, in the article's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<Quotes>,
    /// Why it is entered as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The words that show it, where neither `said` nor the content does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Quotes>,
    /// Proposed by the drafting engine, accepted by nobody yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// The drafting engine's word on a row it proposed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Draft {
    /// From 0 to 1.
    pub confidence: f64,
    /// In words a teacher understands.
    #[serde(default)]
    pub reason: String,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// Words of the article; a list where they are discontinuous.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Quotes {
    /// One run of words.
    One(Quote),
    /// Several runs, in the article's order.
    Many(Vec<Quote>),
}

/// One run of words of the article.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Quote {
    /// The words alone.
    Bare(String),
    /// The words with what stands around them.
    Selector(TextQuote),
}

/// A W3C `TextQuoteSelector` (Web Annotation Data Model, section 4.2.4).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct TextQuote {
    /// The words.
    pub exact: String,
    /// What stands immediately before them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// What stands immediately after them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suffix: Option<String>,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// One id, or a list of them; written back as it was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum OneOrMany<T> {
    /// A single one.
    One(T),
    /// A list.
    Many(Vec<T>),
}

/// The session a class is to do.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Assignment {
    /// `practice`, `test` or `review`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// Question kinds, all if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Vec<String>>,
    /// How many questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<u32>,
    /// Time limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// Whether the article is hidden while answering.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_book: Option<bool>,
    /// Which distractors and which order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// The format version this program reads and writes.
pub const FORMAT: u32 = 1;

fn first_revision() -> u32 {
    1
}

fn english() -> String {
    "en".to_owned()
}

impl Pack {
    /// Whether rows of it were proposed by the drafting engine and accepted by nobody.
    pub fn is_draft(&self) -> bool {
        let is_row = |row: &Statement| {
            row.draft.is_some()
                || row.stances.iter().any(|row| row.draft.is_some())
                || row.policies.iter().any(|row| row.draft.is_some())
        };
        self.statements.iter().any(is_row)
    }
}

impl Statement {
    /// A statement of nobody about nothing, to be filled in.
    pub fn new(id: StatementId, article: ArticleId, form: Form) -> Self {
        Self {
            id,
            article,
            source: Vec::new(),
            via: Vec::new(),
            form,
            date: None,
            cue: None,
            content: None,
            named: None,
            gist: None,
            stances: Vec::new(),
            policies: Vec::new(),
            corrects: None,
            same_as: None,
            evidence: None,
            why: None,
            draft: None,
            extra: Extra::new(),
        }
    }
}

impl Quotes {
    /// The runs of words, in order.
    pub fn runs(&self) -> &[Quote] {
        match self {
            Self::One(quote) => std::slice::from_ref(quote),
            Self::Many(quotes) => quotes,
        }
    }
}

impl Quote {
    /// The words.
    pub fn exact(&self) -> &str {
        match self {
            Self::Bare(exact) => exact,
            Self::Selector(quote) => &quote.exact,
        }
    }
}

impl<T> OneOrMany<T> {
    /// All of them.
    pub fn items(&self) -> &[T] {
        match self {
            Self::One(item) => std::slice::from_ref(item),
            Self::Many(items) => items,
        }
    }
}
