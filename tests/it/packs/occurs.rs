//! Whether something occurs in a pack, read from its rows. What a row cannot say by itself (that a denial is one
//! of something else) is read from what stands beside it; each function says how.

use hearsay::pack::{
    OneOrMany, PolicyKind, PolicyStatus, PropositionId, Source, SourceId, SourceKind, Stance, Statement,
};

use crate::shipped::Ready;

/// Numbers as words, of which a proposition can be made.
const NUMBERS: &[&str] = &[
    "two",
    "three",
    "ten",
    "twenty",
    "forty",
    "hundred",
    "thousand",
    "thousands",
    "million",
    "zwei",
    "drei",
    "zehn",
    "hundert",
    "tausend",
    "dos",
    "tres",
    "diez",
    "cien",
    "mil",
];

/// A source's position on a proposition, and the statement it is taken in.
struct Taken<'p> {
    statement: &'p Statement,
    source: &'p SourceId,
    on: &'p PropositionId,
    stance: Stance,
}

fn taken(pack: &Ready) -> impl Iterator<Item = Taken<'_>> {
    pack.pack.statements.iter().flat_map(|statement| {
        statement.stances.iter().flat_map(move |row| {
            let of = move |source| Taken { statement, source, on: &row.on, stance: row.stance };
            statement.source.iter().map(of)
        })
    })
}

fn is_for(stance: Stance) -> bool {
    matches!(stance, Stance::Confirms | Stance::Alleges | Stance::Suggests)
}

fn source<'p>(pack: &'p Ready, id: &SourceId) -> &'p Source {
    pack.pack.sources.iter().find(|source| source.id == *id).unwrap()
}

/// A source and the bodies it speaks for, over all steps.
fn with_bodies<'p>(pack: &'p Ready, id: &SourceId) -> Vec<&'p Source> {
    let mut all = vec![source(pack, id)];
    let mut ix = 0;
    while let Some(one) = all.get(ix) {
        let bodies = one.of.iter().flat_map(OneOrMany::items).map(|id| source(pack, id));
        let new: Vec<&Source> = bodies.filter(|body| all.iter().all(|known| known.id != body.id)).collect();
        all.extend(new);
        ix += 1;
    }
    all
}

/// *Confirms*, which takes first-hand knowledge or competence, by a body or by somebody who speaks for one.
pub(super) fn confirmed_by_a_body(pack: &Ready) -> bool {
    let is_body = |source: &&Source| matches!(source.kind, SourceKind::Organisation | SourceKind::State);
    taken(pack).any(|row| row.stance == Stance::Confirms && with_bodies(pack, row.source).iter().any(is_body))
}

/// Somebody denies what others say, and the claim names them or the body they speak for.
pub(super) fn denied_by_its_target(pack: &Ready) -> bool {
    let denied = taken(pack).filter(|row| row.stance == Stance::Denies);
    denied.into_iter().any(|denial| {
        let is_claimed = taken(pack)
            .any(|other| other.on == denial.on && is_for(other.stance) && other.source != denial.source);
        let claim = &pack.pack.propositions.iter().find(|claim| claim.id == *denial.on).unwrap().text;
        is_claimed && with_bodies(pack, denial.source).iter().any(|source| names(claim, source))
    })
}

/// Whether a claim has a proper name out of a source's name in it.
fn names(claim: &str, source: &Source) -> bool {
    let names = source.name.split(|c: char| !c.is_alphanumeric());
    names
        .filter(|word| word.chars().count() > 3 && word.chars().next().is_some_and(char::is_uppercase))
        .any(|word| claim.split(|c: char| !c.is_alphanumeric()).any(|other| other == word))
}

/// In one statement a source denies one claim and takes no side on another, of which somebody else takes a side.
pub(super) fn denied_beside_the_point(pack: &Ready) -> bool {
    pack.pack.statements.iter().any(|statement| {
        let open = statement.stances.iter().filter(|row| row.stance == Stance::Neither);
        let is_of_others = |on: &PropositionId| {
            taken(pack).any(|row| row.on == on && is_for(row.stance) && row.statement.id != statement.id)
        };
        statement.stances.iter().any(|row| row.stance == Stance::Denies)
            && open.into_iter().any(|row| is_of_others(&row.on))
    })
}

pub(super) fn left_open(pack: &Ready) -> bool {
    taken(pack).any(|row| row.stance == Stance::Neither)
}

/// An unnamed source that is credited with a statement.
pub(super) fn unnamed(pack: &Ready) -> bool {
    taken(pack).any(|row| source(pack, row.source).kind == SourceKind::Unnamed)
}

/// Of an unnamed source the article says only what it knows of.
pub(super) fn familiar(pack: &Ready) -> bool {
    let words = ["familiar with", "vertraut", "conocedor"];
    let is_it = |source: &&Source| words.iter().any(|word| source.name.contains(word));
    let unnamed = pack.pack.sources.iter().filter(|source| source.kind == SourceKind::Unnamed);
    unnamed.filter(is_it).any(|source| pack.pack.statements.iter().any(|row| row.source.contains(&source.id)))
}

/// So many passed a statement on, or more.
pub(super) fn chain(pack: &Ready, n: usize) -> bool {
    pack.pack.statements.iter().any(|statement| statement.via.len() >= n)
}

pub(super) fn joint(pack: &Ready) -> bool {
    pack.pack.statements.iter().any(|statement| statement.source.len() > 1)
}

/// Somebody whose role it is to speak, for a body, and who is credited with a statement.
pub(super) fn spokesperson(pack: &Ready) -> bool {
    let is_it = |source: &Source| {
        let role = source.role.as_deref().unwrap_or_default().to_lowercase();
        source.of.is_some() && ["spokes", "sprecher", "portavoz"].iter().any(|word| role.contains(word))
    };
    pack.pack.statements.iter().flat_map(|row| &row.source).any(|id| is_it(source(pack, id)))
}

/// One source takes two sides on one claim, on two dates.
pub(super) fn changed(pack: &Ready) -> bool {
    let rows: Vec<Taken<'_>> = taken(pack).filter(|row| row.stance != Stance::None).collect();
    rows.iter().any(|one| {
        rows.iter().any(|other| {
            let dates = (&one.statement.date, &other.statement.date);
            (one.source, one.on) == (other.source, other.on)
                && one.stance != other.stance
                && matches!(dates, (Some(one), Some(other)) if one != other)
        })
    })
}

/// A policy of some kind to which a statement refers, with some status where one is wanted.
fn refers(pack: &Ready, kind: Option<PolicyKind>, status: Option<PolicyStatus>) -> bool {
    let references = pack.pack.statements.iter().flat_map(|statement| &statement.policies);
    let mut fitting = references.filter(|row| status.is_none() || row.status == status);
    fitting.any(|row| {
        let policy = pack.pack.policies.iter().find(|policy| policy.id == row.policy).unwrap();
        kind.is_none_or(|kind| policy.kind == kind)
    })
}

pub(super) fn law_in_force(pack: &Ready) -> bool {
    refers(pack, Some(PolicyKind::Law), Some(PolicyStatus::InForce))
}

pub(super) fn proposed(pack: &Ready) -> bool {
    refers(pack, None, Some(PolicyStatus::Proposed))
}

pub(super) fn under_review(pack: &Ready) -> bool {
    refers(pack, None, Some(PolicyStatus::UnderReview))
}

pub(super) fn treaty(pack: &Ready) -> bool {
    refers(pack, Some(PolicyKind::Treaty), None)
}

pub(super) fn ruling(pack: &Ready) -> bool {
    refers(pack, Some(PolicyKind::Ruling), None)
}

pub(super) fn programme(pack: &Ready) -> bool {
    refers(pack, Some(PolicyKind::Programme), None)
}

/// A policy that is no state's: who refers to it speaks for an organisation.
pub(super) fn company_policy(pack: &Ready) -> bool {
    let policies = pack.pack.policies.iter().filter(|policy| policy.kind == PolicyKind::Policy);
    let is_of_company = |statement: &Statement| {
        let bodies: Vec<&Source> = statement.source.iter().flat_map(|id| with_bodies(pack, id)).collect();
        bodies.iter().any(|body| body.kind == SourceKind::Organisation)
            && !bodies.iter().any(|body| body.kind == SourceKind::State)
    };
    policies.into_iter().any(|policy| {
        let mut of_it =
            pack.pack.statements.iter().filter(|row| row.policies.iter().any(|row| row.policy == policy.id));
        of_it.any(is_of_company)
    })
}

pub(super) fn correction(pack: &Ready) -> bool {
    pack.pack.statements.iter().any(|statement| statement.corrects.is_some())
}

/// Several articles, and a question that asks who of them disagree, agree or report something.
pub(super) fn conflict(pack: &Ready) -> bool {
    let across = ["disagree", "both-confirm", "which-article"];
    pack.pack.articles.len() > 1
        && pack.questions.iter().any(|question| across.contains(&question.kind.as_str()))
}

/// A claim that is a number, which one source makes and another denies.
pub(super) fn numbers(pack: &Ready) -> bool {
    let claims = pack.pack.propositions.iter().filter(|claim| {
        claim.text.split(|c: char| !c.is_alphanumeric()).any(|word| {
            NUMBERS.contains(&word) || (word.len() > 2 && word.chars().all(|c| c.is_ascii_digit()))
        })
    });
    claims.into_iter().any(|claim| {
        let rows: Vec<Taken<'_>> = taken(pack).filter(|row| *row.on == claim.id).collect();
        let denied: Vec<&SourceId> =
            rows.iter().filter(|row| row.stance == Stance::Denies).map(|row| row.source).collect();
        rows.iter().any(|row| is_for(row.stance) && denied.iter().any(|other| *other != row.source))
    })
}

/// Every article is from before the year 2007, and what became known later is told.
pub(super) fn history(pack: &Ready) -> bool {
    let is_old = |published: &Option<String>| {
        let year =
            published.as_deref().and_then(|date| date.get(..4)).and_then(|year| year.parse::<u32>().ok());
        year.is_some_and(|year| year < 2007)
    };
    let articles = &pack.pack.articles;
    articles.iter().all(|article| is_old(&article.published))
        && articles.iter().any(|article| !article.since.is_empty())
}

/// The first paragraph of every article says that it is invented.
pub(super) fn invented(pack: &Ready) -> bool {
    let words = ["invented", "erfunden", "inventad"];
    pack.pack.articles.iter().all(|article| {
        article.paragraphs.first().is_some_and(|first| words.iter().any(|word| first.contains(word)))
    })
}

/// In all articles, without their titles.
pub(super) fn n_words(pack: &Ready) -> usize {
    let paragraphs = pack.pack.articles.iter().flat_map(|article| &article.paragraphs);
    paragraphs.map(|paragraph| paragraph.split_whitespace().count()).sum()
}
