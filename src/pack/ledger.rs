//! A pack resolved: what it means. Ids are places in lists, quotes are spans, and only rows without an error
//! are left. Built once by [`resolve`](super::resolve), then only read.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Index;

use super::date::Date;
use super::id::{ArticleId, PackId, PolicyId, PropositionId, SourceId, StatementId};
use super::text::{Span, Text};
use super::vocabulary::{Form, PolicyKind, PolicyRole, PolicyStatus, SourceKind, Stance};

/// Declares places in the ledger's lists, and reading a ledger by them. A place is only made by `resolve`
/// for a row that is there, so that looking it up cannot fail.
macro_rules! places {
    ($($(#[$doc:meta])* $place:ident => $list:ident: $row:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $place(pub(super) usize);

        impl Index<$place> for Ledger {
            type Output = $row;

            #[expect(clippy::indexing_slicing, reason = "a place is only made for a row that is there")]
            fn index(&self, place: $place) -> &$row {
                &self.$list[place.0]
            }
        }
    )*};
}

places! {
    /// An article's place in its ledger.
    ArticleIx => articles: ArticleRow,
    /// A source's place in its ledger.
    SourceIx => sources: SourceRow,
    /// A proposition's place in its ledger.
    PropositionIx => propositions: PropositionRow,
    /// A policy's place in its ledger.
    PolicyIx => policies: PolicyRow,
    /// A statement's place in its ledger.
    StatementIx => statements: StatementRow,
}

/// A resolved pack.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ledger {
    /// The pack's id.
    pub id: PackId,
    /// The pack's revision.
    pub revision: u32,
    /// BCP 47 tag of the articles' language.
    pub language: String,
    pub(super) articles: Vec<ArticleRow>,
    pub(super) sources: Vec<SourceRow>,
    pub(super) propositions: Vec<PropositionRow>,
    pub(super) policies: Vec<PolicyRow>,
    pub(super) statements: Vec<StatementRow>,
    /// The statements of each source: asked for by nearly every question.
    pub(super) said_by: BTreeMap<SourceIx, Vec<StatementIx>>,
    /// Positions that a left-out row might have held: nothing is asked of these. Without a source: of any.
    pub(super) clouded: BTreeSet<(Option<SourceIx>, PropositionIx)>,
    /// Policies that a left-out row might refer to: nothing is counted on them.
    pub(super) clouded_policies: BTreeSet<PolicyIx>,
}

/// An article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleRow {
    /// Its id.
    pub id: ArticleId,
    /// Its headline.
    pub title: String,
    /// Who published it.
    pub publisher: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// When it was published.
    pub published: Option<Date>,
    /// Its paragraphs joined.
    pub text: Text,
}

/// A source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceRow {
    /// Its id.
    pub id: SourceId,
    /// Its name as it reads mid-sentence.
    pub name: String,
    /// Office or function.
    pub role: Option<String>,
    /// What sort of source.
    pub kind: SourceKind,
    /// The bodies it speaks for, directly.
    pub of: Vec<SourceIx>,
    /// Bodies it only belongs to.
    pub at: Vec<SourceIx>,
    /// Whether the verb is plural.
    pub plural: bool,
}

/// A proposition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PropositionRow {
    /// Its id.
    pub id: PropositionId,
    /// A whole sentence without its final stop.
    pub text: String,
    /// A few words for it.
    pub short: Option<String>,
    /// Whether somebody vouches that all positions on it are entered.
    pub is_checked: bool,
    /// What follows from it, directly.
    pub entails: Vec<PropositionIx>,
    /// What cannot be true with it, directly.
    pub excludes: Vec<PropositionIx>,
}

/// A policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyRow {
    /// Its id.
    pub id: PolicyId,
    /// Its name as it reads mid-sentence.
    pub name: String,
    /// What sort of rule.
    pub kind: PolicyKind,
}

/// A statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementRow {
    /// Its id.
    pub id: StatementId,
    /// The article it stands in.
    pub article: ArticleIx,
    /// Who is credited.
    pub sources: Vec<SourceIx>,
    /// Who passed it on, the last nearest to the reader.
    pub via: Vec<SourceIx>,
    /// How it is printed.
    pub form: Form,
    /// When it was made.
    pub date: Option<Date>,
    /// Where the report words stand.
    pub cue: Vec<Span>,
    /// Where the content stands, in the article's order.
    pub content: Vec<Span>,
    /// Where the words that name the source stand.
    pub named: Vec<Span>,
    /// The content in our words.
    pub gist: Option<String>,
    /// Positions taken.
    pub positions: Vec<PositionRow>,
    /// Policies referred to.
    pub references: Vec<ReferenceRow>,
    /// The same claim in other words.
    pub same_as: Option<StatementIx>,
    /// Words that bear the statement out, where the content alone does not.
    pub evidence: Vec<Span>,
    /// Why it is entered as it is.
    pub why: Option<String>,
}

/// A position on a proposition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PositionRow {
    /// The proposition.
    pub on: PropositionIx,
    /// The position.
    pub stance: Stance,
    /// Why this one.
    pub why: Option<String>,
    /// The words that show it: the row's own, else the statement's, else the content.
    pub evidence: Vec<Span>,
}

/// A reference to a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReferenceRow {
    /// The policy.
    pub policy: PolicyIx,
    /// Where it stands.
    pub status: Option<PolicyStatus>,
    /// What the statement does with it.
    pub role: Option<PolicyRole>,
    /// Where what is said of it stands.
    pub said: Vec<Span>,
    /// Why it is entered as it is.
    pub why: Option<String>,
    /// The words that show it: the row's own, else `said`, else the statement's evidence or content.
    pub evidence: Vec<Span>,
}

impl StatementRow {
    /// Where the statement can be read: its own evidence, else its content.
    pub fn places(&self) -> &[Span] {
        if self.evidence.is_empty() { &self.content } else { &self.evidence }
    }

    /// The source of a statement that has exactly one.
    pub fn only_source(&self) -> Option<SourceIx> {
        match self.sources.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }
}

impl Ledger {
    /// All articles, in the pack's order.
    pub fn articles(&self) -> impl DoubleEndedIterator<Item = (ArticleIx, &ArticleRow)> {
        self.articles.iter().enumerate().map(|(ix, row)| (ArticleIx(ix), row))
    }

    /// All sources, in the pack's order.
    pub fn sources(&self) -> impl DoubleEndedIterator<Item = (SourceIx, &SourceRow)> {
        self.sources.iter().enumerate().map(|(ix, row)| (SourceIx(ix), row))
    }

    /// All propositions, in the pack's order.
    pub fn propositions(&self) -> impl DoubleEndedIterator<Item = (PropositionIx, &PropositionRow)> {
        self.propositions.iter().enumerate().map(|(ix, row)| (PropositionIx(ix), row))
    }

    /// All policies, in the pack's order.
    pub fn policies(&self) -> impl DoubleEndedIterator<Item = (PolicyIx, &PolicyRow)> {
        self.policies.iter().enumerate().map(|(ix, row)| (PolicyIx(ix), row))
    }

    /// All statements, in the pack's order.
    pub fn statements(&self) -> impl DoubleEndedIterator<Item = (StatementIx, &StatementRow)> {
        self.statements.iter().enumerate().map(|(ix, row)| (StatementIx(ix), row))
    }

    /// The statements credited to a source, joint ones included.
    pub fn statements_of(&self, source: SourceIx) -> impl Iterator<Item = (StatementIx, &StatementRow)> {
        let said = self.said_by.get(&source).map(Vec::as_slice).unwrap_or_default();
        said.iter().map(|ix| (*ix, &self[*ix]))
    }

    /// The article with this id.
    pub fn article(&self, id: &str) -> Option<ArticleIx> {
        self.articles().find(|(_, row)| row.id.as_str() == id).map(|(ix, _)| ix)
    }

    /// The bodies a source speaks for, over all steps, without itself.
    pub fn bodies_of(&self, source: SourceIx) -> BTreeSet<SourceIx> {
        let mut bodies = BTreeSet::new();
        let mut open = self[source].of.clone();
        while let Some(body) = open.pop() {
            if body != source && bodies.insert(body) {
                open.extend(&self[body].of);
            }
        }
        bodies
    }

    /// Those who speak for a body directly.
    pub fn speakers_of(&self, body: SourceIx) -> impl Iterator<Item = SourceIx> {
        self.sources().filter(move |(_, row)| row.of.contains(&body)).map(|(ix, _)| ix)
    }

    /// The printed words of a statement's content, its runs joined by " … ".
    pub fn words_of(&self, statement: &StatementRow) -> String {
        let text = &self[statement.article].text;
        let runs: Vec<&str> = statement.content.iter().map(|run| text.slice(*run)).collect();
        runs.join(" … ")
    }

    /// Whether a left-out row might refer to the policy.
    pub fn is_clouded(&self, policy: PolicyIx) -> bool {
        self.clouded_policies.contains(&policy)
    }
}
