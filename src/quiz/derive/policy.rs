//! Which policies are referred to: `which-policy`, `who-invoked`, `policy-status`, `match-policies`.

use std::collections::BTreeSet;

use super::{Built, Draft, is_choice, unbuilt};
use crate::message;
use crate::pack::{
    ArticleIx, Form, Kind, PolicyIx, PolicyStatus, PropositionIx, ReferenceRow, SourceIx, Span, StatementIx,
    StatementRow,
};
use crate::quiz::ground::Ground;
use crate::quiz::phrase::{capitalised, contain_each_other, fact, gives_away, is_named_in, normal, quoted};
use crate::quiz::question::{Board, Choice, Place, Ref, Response};
use crate::words::{Message, told_by_name};

/// Rows of a board at most, with the one left over.
const ROWS: usize = 7;

/// A statement that refers to exactly one policy → which.
pub(super) fn which_policy(ground: &Ground<'_>) -> Vec<Built> {
    let referring = ground.ledger.statements().filter(|(_, row)| !row.references.is_empty());
    referring.map(|(ix, row)| which_policy_of(ground, ix, row)).collect()
}

fn which_policy_of(ground: &Ground<'_>, ix: StatementIx, row: &StatementRow) -> Built {
    let named = vec![Ref::new("statement", &row.id)];
    let not = |why: Message| Err(unbuilt(Kind::WhichPolicy, named.clone(), why));
    // Several things may be said of the one policy.
    let policies: BTreeSet<PolicyIx> = row.references.iter().map(|reference| reference.policy).collect();
    let reference = match (row.references.first(), policies.len()) {
        (Some(first), 1) if !ground.ledger.is_clouded(first.policy) => first,
        (_, 1) => return not(message!("not-built-clouded")),
        _ => return not(message!("not-built-several-policies")),
    };
    let name = &ground.ledger[reference.policy].name;
    // A company's rule is meant where the company speaks.
    let is_theirs = |who: SourceIx| is_named_in(name, &ground.ledger[who].name, false);
    if row.sources.iter().any(|source| ground.voices(*source).any(is_theirs)) {
        return not(message!("not-built-names-policy"));
    }
    // Whatever the same claim refers to elsewhere would be right here too.
    let also: BTreeSet<PolicyIx> = ground
        .ledger
        .statements()
        .filter(|(other, _)| ground.is_same_claim(*other, ix))
        .flat_map(|(_, row)| row.references.iter().map(|reference| reference.policy))
        .collect();
    let mut chance = ground.chance(&super::id(Kind::WhichPolicy.wire(), &named).0);
    let all = ground.ledger.policies().map(|(ix, _)| ix);
    let may: Vec<PolicyIx> = all.filter(|other| !also.contains(other)).collect();
    let drawn = ground.draw_policies(&mut chance, reference.policy, &may);
    let others: Vec<&str> = may.iter().map(|other| ground.ledger[*other].name.as_str()).collect();
    let is_clear = |text: &str| !shares_a_word(text, name, &others);
    let Some((_, prompt)) = prompts(ground, row).into_iter().find(|(text, _)| is_clear(text)) else {
        return not(message!("not-built-names-policy"));
    };
    let mut options =
        vec![policy_choice(ground, reference.policy, true, message!("quiz-why-policy-referred"))];
    options.extend(drawn.into_iter().map(|other| {
        let why = message!("quiz-why-other-policy", policy = &ground.ledger[other].name);
        policy_choice(ground, other, false, why)
    }));
    if !is_choice(&options) {
        return not(message!("not-built-few-policies"));
    }
    chance.shuffle(&mut options);
    let mut draft = Draft::new(Kind::WhichPolicy, named, prompt);
    draft.explanation = explained(ground, row, reference);
    let places: Vec<Span> = row.references.iter().flat_map(|reference| reference.evidence.clone()).collect();
    draft.evidence = ground.evidence(row.article, &places);
    draft.about = vec![Ref::new("policy", &ground.ledger[reference.policy].id)];
    draft.asks = vec![fact("refers", &row.id)];
    draft.shows = vec![fact("said", &row.id)];
    Ok(draft.build(Response::Choice(options)))
}

/// The ways to put a statement before a learner, the clearest first.
fn prompts(ground: &Ground<'_>, row: &StatementRow) -> Vec<(String, Message)> {
    let who = |message: Message| {
        let own = if row.form == Form::Own { "yes" } else { "no" };
        ground.with_sources(message.with("own", own), row)
    };
    let mut prompts = Vec::new();
    if let Some(gist) = &row.gist {
        prompts.push((gist.clone(), who(message!("quiz-which-policy", said = gist))));
    }
    if !row.content.is_empty() {
        let words = ground.ledger.words_of(row);
        let said = quoted(&words);
        prompts.push((words, who(message!("quiz-which-policy", said = said))));
    }
    prompts
}

/// Whether a text shares a telling word with a policy's name that no other option has. Policies are named by
/// common words ("the partnership treaty"), so that length must tell here what capitals tell of people.
fn shares_a_word(text: &str, name: &str, others: &[&str]) -> bool {
    use unicode_segmentation::UnicodeSegmentation;
    let telling = |text: &str| -> BTreeSet<String> {
        let words = text.unicode_words().filter(|word| word.chars().count() >= 5);
        words.map(str::to_lowercase).collect()
    };
    let (in_text, in_name) = (telling(text), telling(name));
    let in_others: BTreeSet<String> = others.iter().flat_map(|other| telling(other)).collect();
    gives_away(text, name, others)
        || in_name.iter().any(|word| in_text.contains(word) && !in_others.contains(word))
}

fn policy_choice(ground: &Ground<'_>, policy: PolicyIx, right: bool, why: Message) -> Choice {
    let row = &ground.ledger[policy];
    let text = Message::verbatim(capitalised(&row.name));
    Choice { text, reference: Some(Ref::new("policy", &row.id)), right, why }
}

fn explained(ground: &Ground<'_>, row: &StatementRow, reference: &ReferenceRow) -> Vec<Message> {
    let text = &ground.ledger[row.article].text;
    let policy = &ground.ledger[reference.policy].name;
    let own = if row.form == Form::Own { "yes" } else { "no" };
    let mut sentences = Vec::new();
    let said: Vec<&str> = reference.said.iter().map(|span| text.slice(*span)).collect();
    let message = message!("quiz-ex-refers", policy = policy, own = own);
    sentences.push(ground.with_sources(message, row));
    if !said.is_empty() {
        sentences.push(message!("quiz-ex-in-the-words", words = quoted(&said.join(" … "))));
    }
    if let Some(role) = reference.role {
        use crate::pack::PolicyRole;
        // To speak of a draft need not be to rely on it.
        let is_proposed = reference.status == Some(PolicyStatus::Proposed);
        sentences.extend(match role {
            PolicyRole::Invoked if is_proposed => None,
            PolicyRole::Invoked => Some(message!("quiz-role-invoked")),
            PolicyRole::Breached => Some(ground.with_sources(message!("quiz-role-breached"), row)),
            PolicyRole::Mentioned => None,
        });
    }
    sentences.extend(reference.why.iter().map(|why| crate::quiz::phrase::sentence(why)));
    sentences
}

/// All references to a policy.
fn references<'g>(
    ground: &'g Ground<'_>,
    policy: PolicyIx,
) -> impl Iterator<Item = (StatementIx, &'g StatementRow, &'g ReferenceRow)> {
    ground.ledger.statements().flat_map(move |(ix, row)| {
        let here = row.references.iter().filter(move |reference| reference.policy == policy);
        here.map(move |reference| (ix, row, reference))
    })
}

/// A policy that exactly one source refers to → which.
pub(super) fn who_invoked(ground: &Ground<'_>) -> Vec<Built> {
    ground.ledger.policies().map(|(ix, _)| who_invoked_of(ground, ix)).collect()
}

fn who_invoked_of(ground: &Ground<'_>, policy: PolicyIx) -> Built {
    let named = vec![Ref::new("policy", &ground.ledger[policy].id)];
    let not = |why: Message| Err(unbuilt(Kind::WhoInvoked, named.clone(), why));
    if ground.ledger.is_clouded(policy) {
        return not(message!("not-built-clouded"));
    }
    let by: Vec<&StatementRow> =
        references(ground, policy).map(|(_, row, _)| row).filter(|row| !row.sources.is_empty()).collect();
    if by.iter().any(|row| row.sources.len() > 1) {
        return not(message!("not-built-joint"));
    }
    let sources: BTreeSet<SourceIx> = by.iter().flat_map(|row| row.sources.iter().copied()).collect();
    let source = match (sources.first(), sources.len()) {
        (Some(source), 1) => *source,
        _ => return not(message!("not-built-not-one-source")),
    };
    let name = &ground.ledger[policy].name;
    let carriers: BTreeSet<SourceIx> = by.iter().flat_map(|row| row.via.iter().copied()).collect();
    let claimed: Vec<StatementIx> = references(ground, policy).map(|(ix, _, _)| ix).collect();
    let mut chance = ground.chance(&super::id(Kind::WhoInvoked.wire(), &named).0);
    // Who takes a position on a claim that names it refers to it.
    let claims = ground.ledger.propositions().filter(|(_, claim)| is_named_in(&claim.text, name, false));
    let naming: Vec<PropositionIx> = claims.map(|(on, _)| on).collect();
    let may = ground.sources_that(|other| {
        !carriers.contains(&other)
            && !ground.is_one_voice(other, source)
            && claimed.iter().all(|ix| ground.is_false_of(other, *ix))
            && !naming.iter().any(|on| ground.grid.stance(other, *on).is_some())
    });
    let article = by.first().map(|row| row.article);
    let drawn = ground.draw_sources(&mut chance, &[source], article, &may);
    if gives_away(name, &ground.ledger[source].name, &ground.names(&may)) {
        return not(message!("not-built-names-source"));
    }
    let why = ground.with_source(message!("quiz-why-invoked", policy = name), source);
    let mut options = vec![ground.source_choice(source, true, why)];
    options.extend(drawn.into_iter().map(|other| {
        let why = match claimed.first() {
            Some(statement) => ground.says_instead(other, *statement),
            None => ground.with_source(message!("quiz-why-not-credited"), other),
        };
        ground.source_choice(other, false, why)
    }));
    if !is_choice(&options) {
        return not(message!("not-built-few-sources"));
    }
    chance.shuffle(&mut options);
    let mut draft = Draft::new(Kind::WhoInvoked, named, message!("quiz-who-invoked", policy = name));
    for (_, row, reference) in references(ground, policy).filter(|(_, row, _)| !row.sources.is_empty()) {
        draft.evidence.extend(ground.evidence(row.article, &reference.evidence));
        draft.about.push(Ref::new("statement", &row.id));
        draft.shows.push(fact("refers", &row.id));
        if draft.explanation.is_empty() {
            draft.explanation = explained(ground, row, reference);
        }
    }
    draft.asks = vec![fact("invokes", &ground.ledger[policy].id)];
    Ok(draft.build(Response::Choice(options)))
}

/// A policy with exactly one status → which.
pub(super) fn policy_status(ground: &Ground<'_>) -> Vec<Built> {
    ground.ledger.policies().map(|(ix, _)| policy_status_of(ground, ix)).collect()
}

fn policy_status_of(ground: &Ground<'_>, policy: PolicyIx) -> Built {
    let named = vec![Ref::new("policy", &ground.ledger[policy].id)];
    let name = &ground.ledger[policy].name;
    let told: Vec<(StatementIx, &StatementRow, &ReferenceRow)> =
        references(ground, policy).filter(|(_, _, reference)| reference.status.is_some()).collect();
    let statuses: BTreeSet<PolicyStatus> =
        told.iter().filter_map(|(_, _, reference)| reference.status).collect();
    let status = match (statuses.first(), statuses.len(), ground.ledger.is_clouded(policy)) {
        (_, _, true) => return Err(unbuilt(Kind::PolicyStatus, named, message!("not-built-clouded"))),
        // What is under review is in force meanwhile: both would be right.
        (Some(PolicyStatus::UnderReview), 1, false) => {
            return Err(unbuilt(Kind::PolicyStatus, named, message!("not-built-under-review")));
        }
        (Some(status), 1, false) if told_by_name(name) != Some(status.wire()) => *status,
        (Some(_), 1, false) => {
            return Err(unbuilt(Kind::PolicyStatus, named, message!("not-built-names-status")));
        }
        (_, 0, false) => return Err(unbuilt(Kind::PolicyStatus, named, message!("not-built-no-status"))),
        _ => return Err(unbuilt(Kind::PolicyStatus, named, message!("not-built-two-statuses"))),
    };
    let mut draft = Draft::new(Kind::PolicyStatus, named, message!("quiz-policy-status", policy = name));
    for (_, row, reference) in &told {
        draft.evidence.extend(ground.evidence(row.article, &reference.evidence));
        draft.about.push(Ref::new("statement", &row.id));
        let own = if row.form == Form::Own { "yes" } else { "no" };
        let status = Message::new(status_name(status));
        let message = message!("quiz-ex-status", own = own, status = status);
        draft.explanation.push(ground.with_sources(message, row));
        draft.explanation.extend(reference.why.iter().map(|why| crate::quiz::phrase::sentence(why)));
    }
    let truth = Message::new(status_name(status));
    let options = PolicyStatus::ALL.iter().map(|other| Choice {
        text: Message::new(status_name(*other)),
        reference: Some(Ref::new("status", other)),
        right: *other == status,
        why: if *other == status {
            message!("quiz-why-status", status = truth.clone())
        } else {
            message!(
                "quiz-why-not-status",
                meaning = Message::new(status_meaning(*other)),
                status = truth.clone()
            )
        },
    });
    draft.asks = vec![fact("status", &ground.ledger[policy].id)];
    Ok(draft.build(Response::Choice(options.collect())))
}

/// What it would take for a policy to have the status.
fn status_meaning(status: PolicyStatus) -> &'static str {
    match status {
        PolicyStatus::Proposed => "status-proposed-means",
        PolicyStatus::InForce => "status-in-force-means",
        PolicyStatus::UnderReview => "status-under-review-means",
        PolicyStatus::Repealed => "status-repealed-means",
    }
}

fn status_name(status: PolicyStatus) -> &'static str {
    match status {
        PolicyStatus::Proposed => "status-proposed",
        PolicyStatus::InForce => "status-in-force",
        PolicyStatus::UnderReview => "status-under-review",
        PolicyStatus::Repealed => "status-repealed",
    }
}

/// Policies to what is said of them.
pub(super) fn match_policies(ground: &Ground<'_>) -> Vec<Built> {
    ground.ledger.articles().map(|(ix, _)| match_policies_of(ground, ix)).collect()
}

fn match_policies_of(ground: &Ground<'_>, article: ArticleIx) -> Built {
    let named = vec![Ref::new("article", &ground.ledger[article].id)];
    let mut pairs = policy_pairs(ground, article);
    if pairs.len() < 3 {
        return Err(unbuilt(Kind::MatchPolicies, named, message!("not-built-few-policies")));
    }
    // With a policy more than a board must have, its words are left over: else the last row follows from the others.
    let left_over = if pairs.len() > 3 { pairs.pop() } else { None };
    let mut chance = ground.chance(&super::id(Kind::MatchPolicies.wire(), &named).0);
    chance.shuffle(&mut pairs);
    let mut columns: Vec<usize> = (0..pairs.len() + usize::from(left_over.is_some())).collect();
    chance.shuffle(&mut columns);
    let left = if left_over.is_some() { "yes" } else { "no" };
    let mut draft = Draft::new(Kind::MatchPolicies, named, message!("quiz-match-policies", left = left));
    let mut board = Board { rows: Vec::new(), columns: Vec::new(), right: Vec::new() };
    for (row_ix, (row, reference, _)) in pairs.iter().enumerate() {
        let policy = &ground.ledger[reference.policy];
        let of = Ref::new("policy", &policy.id);
        let own = if row.form == Form::Own { "yes" } else { "no" };
        let why = ground.with_sources(message!("quiz-ex-refers", policy = &policy.name, own = own), row);
        board.rows.push(Place {
            text: Message::verbatim(capitalised(&policy.name)),
            reference: Some(of.clone()),
            why: Some(why),
        });
        let column = columns.iter().position(|pair| *pair == row_ix);
        board.right.extend(column.map(|column| (row_ix, column)));
        for mut words in ground.evidence(row.article, &reference.said) {
            words.part = Some(of.clone());
            draft.evidence.push(words);
        }
        draft.about.push(of);
        draft.about.push(Ref::new("statement", &row.id));
        draft.asks.push(fact("refers", &row.id));
    }
    for pair in &columns {
        let Some((row, _, words)) = pairs.get(*pair).or(left_over.as_ref()) else { continue };
        board.columns.push(Place {
            text: quoted(words),
            reference: Some(Ref::new("statement", &row.id)),
            why: None,
        });
    }
    draft.explanation = vec![match &left_over {
        Some((_, reference, words)) => message!(
            "quiz-ex-left-over",
            words = quoted(words),
            policy = &ground.ledger[reference.policy].name
        ),
        None => message!("quiz-ex-none-left-over"),
    }];
    Ok(draft.build(Response::Match(board)))
}

/// One reference a policy, whose words say something of it alone and do not name it.
fn policy_pairs<'g>(
    ground: &'g Ground<'_>,
    article: ArticleIx,
) -> Vec<(&'g StatementRow, &'g ReferenceRow, String)> {
    let mut pairs: Vec<(&StatementRow, &ReferenceRow, String)> = Vec::new();
    for (_, row) in ground.ledger.statements().filter(|(_, row)| row.article == article) {
        for reference in row.references.iter().filter(|reference| !reference.said.is_empty()) {
            let text = &ground.ledger[row.article].text;
            let runs: Vec<&str> = reference.said.iter().map(|span| text.slice(*span)).collect();
            let words = runs.join(" … ");
            let name = &ground.ledger[reference.policy].name;
            let is_shared = ground.ledger.statements().any(|(_, other)| {
                other.references.iter().any(|other_reference| {
                    other_reference.policy != reference.policy
                        && other.article == row.article
                        && other_reference.said.iter().any(|a| reference.said.iter().any(|b| a.overlaps(*b)))
                })
            });
            let others = ground.ledger.policies().filter(|(other, _)| *other != reference.policy);
            let others: Vec<&str> = others.map(|(_, row)| row.name.as_str()).collect();
            let fits = pairs.len() < ROWS
                && !is_shared
                && !shares_a_word(&words, name, &others)
                && pairs.iter().all(|(_, other, told)| {
                    other.policy != reference.policy
                        && normal(told) != normal(&words)
                        && !contain_each_other(&ground.ledger[other.policy].name, name)
                });
            if fits {
                pairs.push((row, reference, words));
            }
        }
    }
    pairs
}
