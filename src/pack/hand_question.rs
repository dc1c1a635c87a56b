//! A hand-written question as its author wrote it, in the shape that `hearsay questions --json` prints. What it
//! comes to is the quiz's business.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::id::ArticleId;
use super::model::Extra;

/// The kind of a hand-written question whose author gives none.
pub const HAND_WRITTEN: &str = "hand-written";

/// A hand-written question, in the shape that `hearsay questions --json` prints.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct HandQuestion {
    /// Unique in the pack and unlike any derived id.
    pub id: String,
    /// Any kind of the design, or a word of the author's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `attribution`, `status`, `policy`, `evidence`, `wording` or `sequence`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skill: Option<String>,
    /// `choice`, `multiple`, `match`, `sort`, `grid`, `order`, `mark`, `cue` or `short`.
    pub response: String,
    /// Rows of the ledger it rests on, such as `source:kim`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<String>,
    /// What is asked.
    pub prompt: String,
    /// Of choice, multiple and cue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<HandOption>>,
    /// Of match, sort and grid: the things placed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<HandPlace>>,
    /// Of match, sort and grid: the places.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<Vec<HandPlace>>,
    /// Of match and sort: pairs of row and column from 0. Of mark: a list of alternatives, each a list of
    /// quotes or of pairs of positions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right: Option<Value>,
    /// Of grid: a stance word, `not-addressed` or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cells: Option<Vec<Vec<Option<String>>>>,
    /// Of order: the items in the right order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<HandPlace>>,
    /// Of cue: what stands before and after the gap.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<[String; 2]>,
    /// Of short: the spellings that are right, the best first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accept: Option<Vec<String>>,
    /// Of short: whether small slips of spelling do not count.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub slips: bool,
    /// Of mark: the article the words are marked in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<ArticleId>,
    /// Why the right answer is right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
    /// The words that bear it out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<HandEvidence>,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// An option of a hand-written question.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct HandOption {
    /// As shown.
    pub text: String,
    /// The row of the ledger it stands for.
    #[serde(default, rename = "ref", skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Whether it is a right answer.
    #[serde(default)]
    pub right: bool,
    /// Why it is right or wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// A row, a column or an item of a hand-written question.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct HandPlace {
    /// As shown.
    pub text: String,
    /// The row of the ledger it stands for.
    #[serde(default, rename = "ref", skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Why it belongs where it belongs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}

/// Evidence of a hand-written question: found by its words, so that positions may be left out.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct HandEvidence {
    /// The article the words stand in.
    pub article: ArticleId,
    /// The words.
    pub exact: String,
    /// What stands immediately before them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// What stands immediately after them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suffix: Option<String>,
    /// Position in code points; the words decide where they disagree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<usize>,
    /// Position in code points; the words decide where they disagree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<usize>,
    /// Which row it bears out, where an explanation has parts.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// Fields we do not know.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: Extra,
}
