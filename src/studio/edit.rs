//! Everything a teacher does to a pack, as plain data.

use std::ops::Range;
use std::sync::Arc;

use super::field::{ArticleField, PackField, PolicyField, PropositionField, SourceField, StatementField};
use crate::pack::{
    ArticleId, Assignment, Form, HandQuestion, Pack, PolicyId, PolicyKind, PolicyRole, PolicyStatus,
    PropositionId, SourceId, SourceKind, Stance, StatementId,
};

/// Words that were selected in an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The article.
    pub article: ArticleId,
    /// Which of its paragraphs, from 0.
    pub paragraph: usize,
    /// Bytes of the paragraph.
    pub bytes: Range<usize>,
}

/// What selected words can be of a statement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The words that name the source; they also credit it, making a source where no name fits.
    Source,
    /// The words that name the source, whoever is credited.
    Named,
    /// The report word.
    Cue,
    /// What is reported.
    Content,
    /// The words that bear the statement out.
    Evidence,
    /// The words that it corrects.
    Corrects,
    /// The name of a policy, which the statement then refers to.
    Policy,
    /// What is said of a policy, by the place of the reference in the statement.
    Said(usize),
    /// The words that bear a reference out, by its place in the statement.
    ReferenceEvidence(usize),
    /// The words that show a position.
    StanceEvidence(PropositionId),
}

impl Part {
    /// The field of the file that holds it.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Source | Self::Named => "named",
            Self::Cue => "cue",
            Self::Content => "content",
            Self::Corrects => "corrects",
            Self::Policy => "policies",
            Self::Said(_) => "said",
            Self::Evidence | Self::ReferenceEvidence(_) | Self::StanceEvidence(_) => "evidence",
        }
    }

    /// The row it is a part of.
    pub fn row(&self, statement: &StatementId) -> Row {
        match self {
            Self::Said(nth) | Self::ReferenceEvidence(nth) => Row::Reference(statement.clone(), *nth),
            Self::StanceEvidence(on) => Row::Stance(statement.clone(), on.clone()),
            _ => Row::Statement(statement.clone()),
        }
    }
}

/// A place in the pack that a step was about: where to look after it is done or undone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Row {
    /// The pack as a whole.
    Pack,
    /// An article.
    Article(ArticleId),
    /// A source.
    Source(SourceId),
    /// A proposition.
    Proposition(PropositionId),
    /// A policy.
    Policy(PolicyId),
    /// A statement.
    Statement(StatementId),
    /// A position of a statement.
    Stance(StatementId, PropositionId),
    /// A reference of a statement to a policy, by its place among them.
    Reference(StatementId, usize),
    /// A question, hand-written or derived.
    Question(String),
}

/// A quote of the pack.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuotePlace {
    /// A run of words of a statement; never [`Part::Source`] or [`Part::Policy`].
    Statement {
        /// The statement.
        statement: StatementId,
        /// Which of its quotes.
        part: Part,
        /// Which run, from 0.
        run: usize,
    },
    /// Evidence of a hand-written question.
    Question {
        /// Its id.
        question: String,
        /// Which evidence, from 0.
        nth: usize,
    },
}

/// One thing that a teacher does.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Accepts one drafted row.
    Accept(Row),
    /// Accepts a statement with its positions and references.
    AcceptWhole(StatementId),
    /// Takes a drafted row out, and what was there for it alone.
    Reject(Row),
    /// Accepts every drafted row of at least this confidence, from 0 to 1.
    AcceptAbove(f64),
    /// Accepts every drafted row.
    AcceptAll,

    /// Makes selected words a part of a statement.
    Select {
        /// The statement.
        statement: StatementId,
        /// What the words are.
        part: Part,
        /// The words; several where they are discontinuous.
        passages: Vec<Passage>,
    },
    /// Takes a part of a statement away.
    Clear {
        /// The statement.
        statement: StatementId,
        /// Which part.
        part: Part,
    },
    /// Makes a statement of selected words.
    AddStatement {
        /// What is reported.
        content: Vec<Passage>,
        /// Who is credited.
        sources: Vec<SourceId>,
        /// How it is printed; where left open, the quotation marks tell.
        form: Option<Form>,
    },
    /// Takes a statement out.
    DeleteStatement(StatementId),
    /// Sets a field of a statement.
    SetStatement(StatementId, StatementField),
    /// Sets or takes away a statement's position on a proposition.
    SetStance {
        /// The statement.
        statement: StatementId,
        /// The proposition.
        on: PropositionId,
        /// The position, or none entered.
        stance: Option<Stance>,
    },
    /// Says why a position is this one and no other.
    SetStanceWhy {
        /// The statement.
        statement: StatementId,
        /// The proposition.
        on: PropositionId,
        /// A whole sentence.
        why: Option<String>,
    },
    /// Sets what a statement does with a policy.
    SetReference {
        /// The statement.
        statement: StatementId,
        /// The reference's place; one past the last adds one.
        nth: usize,
        /// The policy.
        policy: PolicyId,
        /// Where it stands.
        status: Option<PolicyStatus>,
        /// What the statement does with it.
        role: Option<PolicyRole>,
    },
    /// Takes a reference to a policy out.
    DeleteReference {
        /// The statement.
        statement: StatementId,
        /// The reference's place.
        nth: usize,
    },

    /// Adds a source.
    AddSource {
        /// Its name.
        name: String,
        /// What sort.
        kind: SourceKind,
    },
    /// Sets a field of a source.
    SetSource(SourceId, SourceField),
    /// Takes a source out that nothing names.
    DeleteSource(SourceId),
    /// Makes several sources one.
    MergeSources {
        /// The one that stays.
        keep: SourceId,
        /// Those that become it.
        gone: Vec<SourceId>,
    },
    /// Makes a new source of some statements of another.
    SplitSource {
        /// The source as it is.
        from: SourceId,
        /// Which of its statements are the new one's.
        statements: Vec<StatementId>,
        /// The name of the new one.
        name: String,
    },

    /// Adds a proposition.
    AddProposition(String),
    /// Sets a field of a proposition.
    SetProposition(PropositionId, PropositionField),
    /// Takes a proposition out, with the positions on it.
    DeleteProposition(PropositionId),
    /// Makes several propositions one.
    MergePropositions {
        /// The one that stays.
        keep: PropositionId,
        /// Those that become it.
        gone: Vec<PropositionId>,
    },
    /// Vouches that every position on a proposition is entered, or takes that back.
    Check {
        /// The proposition.
        proposition: PropositionId,
        /// Who vouches.
        by: Option<String>,
    },

    /// Adds a policy.
    AddPolicy {
        /// Its name.
        name: String,
        /// What sort.
        kind: PolicyKind,
    },
    /// Sets a field of a policy.
    SetPolicy(PolicyId, PolicyField),
    /// Takes a policy out, with the references to it.
    DeletePolicy(PolicyId),
    /// Makes several policies one.
    MergePolicies {
        /// The one that stays.
        keep: PolicyId,
        /// Those that become it.
        gone: Vec<PolicyId>,
    },

    /// Switches a derived question off or on again.
    Omit {
        /// Its id.
        question: String,
        /// Whether it is off.
        off: bool,
    },
    /// Words a question differently, or as it was.
    Reword {
        /// Its id.
        question: String,
        /// The words.
        prompt: Option<String>,
    },
    /// Adds a hand-written question (without an id it is given one), or replaces the one of its id.
    PutQuestion(Box<HandQuestion>),
    /// Takes a hand-written question out.
    DeleteQuestion(String),
    /// Makes selected words the evidence of a hand-written question.
    SelectEvidence {
        /// Its id.
        question: String,
        /// The words.
        passages: Vec<Passage>,
    },
    /// Sets the session a class is to do.
    Assign(Option<Assignment>),

    /// Sets a field of the pack.
    SetPack(PackField),
    /// Sets a field of an article.
    SetArticle(ArticleId, ArticleField),
    /// Empties an article's text, which may not be passed on; the quotes stay.
    LinkOnly(ArticleId),
    /// Changes an article's text; every quote is found again or is lost.
    SetText {
        /// The article.
        article: ArticleId,
        /// Its paragraphs from now on.
        paragraphs: Vec<String>,
    },
    /// Puts a lost quote on other words.
    Reanchor {
        /// The quote.
        quote: QuotePlace,
        /// The words.
        to: Passage,
    },
    /// Makes the pack what it was in another version.
    Restore(Arc<Pack>),
}
