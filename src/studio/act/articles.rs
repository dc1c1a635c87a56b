//! Articles of a pack of several: one comes with what is said in it, goes, or changes its place.

use std::collections::BTreeMap;

use super::super::edit::Row;
use super::super::lookup::{article, new_id, unread_ids};
use super::super::refused::Refused;
use super::source::listed;
use crate::pack::{
    ArticleId, OneOrMany, Pack, PolicyId, PropositionId, SourceId, SourceKind, Statement, StatementId,
};

/// What the rows of a pack are called in the pack that takes them.
#[derive(Default)]
struct Names {
    articles: BTreeMap<ArticleId, ArticleId>,
    sources: BTreeMap<SourceId, SourceId>,
    propositions: BTreeMap<PropositionId, PropositionId>,
    policies: BTreeMap<PolicyId, PolicyId>,
    statements: BTreeMap<StatementId, StatementId>,
}

/// Takes the articles of another pack and what is said in them. Who or what has the same name is the same.
pub(super) fn add(pack: &mut Pack, other: &Pack) -> Result<Row, Refused> {
    let mut names = Names::default();
    for row in &other.articles {
        let taken = pack.articles.iter().map(|row| row.id.as_str()).chain(unread_ids(pack, "articles"));
        let id = ArticleId(new_id(row.id.as_str(), taken));
        names.articles.insert(row.id.clone(), id.clone());
        pack.articles.push(crate::pack::Article { id, ..row.clone() });
    }
    let first = other.articles.first().and_then(|row| names.articles.get(&row.id)).cloned();
    let first = first.ok_or(Refused::NoText)?;
    add_sources(pack, other, &mut names);
    add_propositions(pack, other, &mut names);
    add_policies(pack, other, &mut names);
    add_statements(pack, other, &mut names);
    Ok(Row::Article(first))
}

fn add_sources(pack: &mut Pack, other: &Pack, names: &mut Names) {
    let n_before = pack.sources.len();
    for row in &other.sources {
        // People who are not named are not the same people because they are called the same.
        let is_same = |known: &&crate::pack::Source| {
            row.kind != SourceKind::Unnamed
                && known.kind == row.kind
                && known.name.eq_ignore_ascii_case(&row.name)
        };
        let known = pack.sources.iter().take(n_before).find(is_same);
        // Two that the other pack tells apart stay two.
        if let Some(known) = known.filter(|known| !names.sources.values().any(|id| *id == known.id)) {
            names.sources.insert(row.id.clone(), known.id.clone());
            continue;
        }
        let taken = pack.sources.iter().map(|row| row.id.as_str()).chain(unread_ids(pack, "sources"));
        let id = SourceId(new_id(row.id.as_str(), taken));
        names.sources.insert(row.id.clone(), id.clone());
        pack.sources.push(crate::pack::Source { id, ..row.clone() });
    }
    let called = |id: &SourceId| names.sources.get(id).cloned();
    for row in pack.sources.iter_mut().skip(n_before) {
        let id = row.id.clone();
        for list in [&mut row.of, &mut row.at] {
            let bodies = list.iter().flat_map(OneOrMany::items).filter_map(called);
            *list = listed(bodies.filter(|body| *body != id).collect());
        }
    }
}

fn add_propositions(pack: &mut Pack, other: &Pack, names: &mut Names) {
    let n_before = pack.propositions.len();
    for row in &other.propositions {
        let is_taken = |id: &PropositionId| names.propositions.values().any(|other| other == id);
        let is_same = |known: &&mut crate::pack::Proposition| known.text == row.text && !is_taken(&known.id);
        if let Some(known) = pack.propositions.iter_mut().take(n_before).find(is_same) {
            // Nobody has vouched for what the other article says of it.
            known.checked = None;
            names.propositions.insert(row.id.clone(), known.id.clone());
            continue;
        }
        let taken = pack.propositions.iter().map(|row| row.id.as_str());
        let id = PropositionId(new_id(row.id.as_str(), taken.chain(unread_ids(pack, "propositions"))));
        names.propositions.insert(row.id.clone(), id.clone());
        pack.propositions.push(crate::pack::Proposition { id, ..row.clone() });
    }
    for row in pack.propositions.iter_mut().skip(n_before) {
        for list in [&mut row.entails, &mut row.excludes] {
            *list = list.iter().filter_map(|id| names.propositions.get(id)).cloned().collect();
        }
    }
}

fn add_policies(pack: &mut Pack, other: &Pack, names: &mut Names) {
    let n_before = pack.policies.len();
    for row in &other.policies {
        let is_same = |known: &&crate::pack::Policy| known.name.eq_ignore_ascii_case(&row.name);
        let known = pack.policies.iter().take(n_before).find(is_same);
        if let Some(known) = known.filter(|known| !names.policies.values().any(|id| *id == known.id)) {
            names.policies.insert(row.id.clone(), known.id.clone());
            continue;
        }
        let taken = pack.policies.iter().map(|row| row.id.as_str()).chain(unread_ids(pack, "policies"));
        let id = PolicyId(new_id(row.id.as_str(), taken));
        names.policies.insert(row.id.clone(), id.clone());
        pack.policies.push(crate::pack::Policy { id, ..row.clone() });
    }
}

fn add_statements(pack: &mut Pack, other: &Pack, names: &mut Names) {
    let n_before = pack.statements.len();
    for row in &other.statements {
        let taken = pack.statements.iter().map(|row| row.id.as_str());
        let id = StatementId(new_id(row.id.as_str(), taken.chain(unread_ids(pack, "statements"))));
        names.statements.insert(row.id.clone(), id.clone());
        pack.statements.push(Statement { id, ..row.clone() });
    }
    for row in pack.statements.iter_mut().skip(n_before) {
        if let Some(id) = names.articles.get(&row.article) {
            row.article = id.clone();
        }
        for list in [&mut row.source, &mut row.via] {
            *list = list.iter().filter_map(|id| names.sources.get(id)).cloned().collect();
        }
        row.stances.retain_mut(|row| follow(&mut row.on, &names.propositions));
        row.policies.retain_mut(|row| follow(&mut row.policy, &names.policies));
        row.same_as = row.same_as.take().and_then(|id| names.statements.get(&id)).cloned();
    }
}

/// Renames an id; `false` where it named nothing.
fn follow<T: Ord + Clone>(id: &mut T, names: &BTreeMap<T, T>) -> bool {
    let Some(name) = names.get(id) else { return false };
    *id = name.clone();
    true
}

/// Takes an article out with what is said in it. The last one stays.
pub(super) fn delete(pack: &mut Pack, id: &ArticleId) -> Result<Row, Refused> {
    article(pack, id)?;
    if pack.articles.len() < 2 {
        return Err(Refused::LastArticle);
    }
    let gone: Vec<StatementId> =
        pack.statements.iter().filter(|row| row.article == *id).map(|row| row.id.clone()).collect();
    for statement in &gone {
        super::statement::delete(pack, statement)?;
    }
    for question in &mut pack.questions {
        question.evidence.retain(|row| row.article != *id);
    }
    pack.questions.retain(|question| question.article.as_ref() != Some(id));
    super::question::forget(pack, "article", id.as_str());
    let nth = pack.articles.iter().position(|row| row.id == *id).unwrap_or_default();
    pack.articles.remove(nth);
    let next = pack.articles.get(nth).or(pack.articles.last());
    Ok(next.map_or(Row::Pack, |row| Row::Article(row.id.clone())))
}

/// Puts an article at another place among them; beyond the last it is the last.
pub(super) fn place(pack: &mut Pack, id: &ArticleId, at: usize) -> Result<Row, Refused> {
    article(pack, id)?;
    let from = pack.articles.iter().position(|row| row.id == *id).unwrap_or_default();
    let row = pack.articles.remove(from);
    let at = at.min(pack.articles.len());
    pack.articles.insert(at, row);
    Ok(Row::Article(id.clone()))
}
