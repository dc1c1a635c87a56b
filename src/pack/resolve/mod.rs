//! Pack to ledger: ids looked up, quotes found, what is wrong left out and reported.

mod cloud;
mod quotes;
mod statement;

use std::collections::BTreeMap;

use super::id::{SourceId, is_well_formed};
use super::ledger::{
    ArticleIx, ArticleRow, Ledger, PolicyIx, PolicyRow, PropositionIx, PropositionRow, SourceIx, SourceRow,
    StatementIx,
};
use super::model::{OneOrMany, Pack};
use super::problem::{JsonPath, Problem, Step};
use super::text::Text;
use crate::message;
use crate::words::Message;

pub(super) use quotes::unplaced_message;

/// What a pack means. Never fails: a row with an error stays out of the ledger and is among the problems.
pub fn resolve(pack: &Pack) -> (Ledger, Vec<Problem>) {
    let mut resolving = Resolving::new(pack);
    resolving.articles();
    resolving.sources();
    resolving.propositions();
    resolving.policies();
    resolving.statements();
    resolving.cloud_unread();
    resolving.index();
    (resolving.ledger, resolving.problems)
}

struct Resolving<'p> {
    pack: &'p Pack,
    ledger: Ledger,
    problems: Vec<Problem>,
    articles: Ids<ArticleIx>,
    sources: Ids<SourceIx>,
    propositions: Ids<PropositionIx>,
    policies: Ids<PolicyIx>,
    n_nearest: usize,
}

/// Which ids are taken, and by which row; `None` where that row has an error and was left out.
type Ids<T> = BTreeMap<String, Option<T>>;

impl<'p> Resolving<'p> {
    fn new(pack: &'p Pack) -> Self {
        let ledger = Ledger {
            id: pack.id.clone(),
            revision: pack.revision,
            language: pack.language.clone(),
            ..Ledger::default()
        };
        let mut resolving = Self {
            pack,
            ledger,
            problems: Vec::new(),
            articles: Ids::new(),
            sources: Ids::new(),
            propositions: Ids::new(),
            policies: Ids::new(),
            n_nearest: 0,
        };
        resolving.articles = unread(pack, "articles");
        resolving.sources = unread(pack, "sources");
        resolving.propositions = unread(pack, "propositions");
        resolving.policies = unread(pack, "policies");
        if !pack.aside.iter().any(|aside| aside.at == JsonPath::root().field("id")) && !pack.id.0.is_empty() {
            resolving.id_is_well_formed(pack.id.as_str(), &JsonPath::root());
        }
        resolving
    }

    fn index(&mut self) {
        for (ix, row) in self.ledger.statements.iter().enumerate() {
            for source in &row.sources {
                self.ledger.said_by.entry(*source).or_default().push(StatementIx(ix));
            }
        }
    }

    fn error(&mut self, code: &'static str, at: JsonPath, message: Message) {
        self.problems.push(Problem::error(code, at, message));
    }

    fn id_is_well_formed(&mut self, id: &str, row: &JsonPath) -> bool {
        let is_well_formed = is_well_formed(id);
        if !is_well_formed {
            self.error("id-malformed", row.field("id"), message!("check-id-malformed", id = id));
        }
        is_well_formed
    }

    /// Takes an id for a row, unless it is malformed or taken.
    fn take<T>(&mut self, ids: fn(&mut Self) -> &mut Ids<T>, id: &str, row: &JsonPath) -> bool {
        if !self.id_is_well_formed(id, row) {
            ids(self).entry(id.to_owned()).or_insert(None);
            return false;
        }
        if ids(self).contains_key(id) {
            self.error("duplicate-id", row.field("id"), message!("check-duplicate-id", id = id));
            return false;
        }
        ids(self).insert(id.to_owned(), None);
        true
    }

    /// A row whose name is blank would leave a gap in every sentence that names it.
    fn is_named(&mut self, name: &str, at: JsonPath) -> bool {
        let is_named = !name.trim().is_empty();
        if !is_named {
            self.error("blank-name", at, message!("check-blank-name"));
        }
        is_named
    }

    fn articles(&mut self) {
        for (ix, article) in self.pack.articles.iter().enumerate() {
            let at = JsonPath::row("articles", ix);
            let id = article.id.as_str();
            if !self.take(|s| &mut s.articles, id, &at) {
                continue;
            }
            for (nth, paragraph) in article.paragraphs.iter().enumerate() {
                if paragraph.contains('\n') {
                    let message = message!("check-paragraph-line-feed");
                    self.error("paragraph-line-feed", at.field("paragraphs").index(nth), message);
                }
            }
            let place = ArticleIx(self.ledger.articles.len());
            self.ledger.articles.push(ArticleRow {
                id: article.id.clone(),
                title: article.title.clone(),
                publisher: article.publisher.clone(),
                byline: article.byline.clone(),
                published: article.published.as_deref().and_then(|date| date.parse().ok()),
                text: Text::new(&article.paragraphs),
            });
            self.articles.insert(id.to_owned(), Some(place));
        }
    }

    fn sources(&mut self) {
        let mut kept = Vec::new();
        for (ix, source) in self.pack.sources.iter().enumerate() {
            let at = JsonPath::row("sources", ix);
            let is_free = self.take(|s| &mut s.sources, source.id.as_str(), &at);
            if self.is_named(&source.name, at.field("name")) && is_free {
                let place = SourceIx(kept.len());
                self.sources.insert(source.id.0.clone(), Some(place));
                kept.push((at, source));
            }
        }
        for (at, source) in kept {
            let of = self.source_list(source.of.as_ref(), &at.field("of"));
            let belongs = self.source_list(source.at.as_ref(), &at.field("at"));
            self.ledger.sources.push(SourceRow {
                id: source.id.clone(),
                name: source.name.clone(),
                role: source.role.clone(),
                kind: source.kind,
                of,
                at: belongs,
                plural: source.plural,
            });
        }
        self.cut_circles();
    }

    /// A body that speaks for itself over some steps would have no end: the last step of it is dropped.
    fn cut_circles(&mut self) {
        for ix in 0..self.ledger.sources.len() {
            let source = SourceIx(ix);
            let circles: Vec<SourceIx> = self.ledger[source]
                .of
                .iter()
                .copied()
                .filter(|body| *body == source || self.ledger.bodies_of(*body).contains(&source))
                .collect();
            if circles.is_empty() {
                continue;
            }
            let id = self.ledger[source].id.clone();
            let nth = self.pack.sources.iter().position(|source| source.id == id).unwrap_or_default();
            let at = JsonPath::row("sources", nth).field("of");
            self.error("of-circle", at, message!("check-of-circle", id = id.as_str()));
            if let Some(row) = self.ledger.sources.get_mut(ix) {
                row.of.retain(|body| !circles.contains(body));
            }
        }
    }

    fn source_list(&mut self, list: Option<&OneOrMany<SourceId>>, at: &JsonPath) -> Vec<SourceIx> {
        let ids = list.map(OneOrMany::items).unwrap_or_default();
        let is_list = matches!(list, Some(OneOrMany::Many(_)));
        let mut found = Vec::new();
        for (ix, id) in ids.iter().enumerate() {
            let at = if is_list { at.index(ix) } else { at.clone() };
            found.extend(self.look_up(|s| &s.sources, id.as_str(), &at));
        }
        found
    }

    /// The row an id names. An id that names nothing is an error; one that names a left-out row is not a
    /// second one.
    fn look_up<T: Copy>(&mut self, ids: fn(&Self) -> &Ids<T>, id: &str, at: &JsonPath) -> Option<T> {
        match ids(self).get(id) {
            Some(place) => *place,
            None => {
                let likeness = |known: &String| strsim::normalized_damerau_levenshtein(known, id);
                let near = ids(self)
                    .keys()
                    .map(|known| (likeness(known), known))
                    .filter(|(likeness, _)| *likeness >= 0.5)
                    .max_by(|a, b| a.0.total_cmp(&b.0));
                let message = match near {
                    Some((_, nearest)) => message!("check-dangling-id-near", id = id, nearest = nearest),
                    None => message!("check-dangling-id", id = id),
                };
                self.error("dangling-id", at.clone(), message);
                None
            }
        }
    }

    fn propositions(&mut self) {
        let mut kept = Vec::new();
        for (ix, proposition) in self.pack.propositions.iter().enumerate() {
            let at = JsonPath::row("propositions", ix);
            let is_free = self.take(|s| &mut s.propositions, proposition.id.as_str(), &at);
            if self.is_named(&proposition.text, at.field("text")) && is_free {
                let place = PropositionIx(kept.len());
                self.propositions.insert(proposition.id.0.clone(), Some(place));
                kept.push((at, proposition));
            }
        }
        for (at, proposition) in kept {
            let mut linked = |name: &str, ids: &[super::id::PropositionId]| -> Vec<PropositionIx> {
                let at = at.field(name);
                ids.iter()
                    .enumerate()
                    .filter_map(|(ix, id)| self.look_up(|s| &s.propositions, id.as_str(), &at.index(ix)))
                    .collect()
            };
            let entails = linked("entails", &proposition.entails);
            let excludes = linked("excludes", &proposition.excludes);
            self.ledger.propositions.push(PropositionRow {
                id: proposition.id.clone(),
                text: proposition.text.clone(),
                short: proposition.short.clone().filter(|short| !short.trim().is_empty()),
                is_checked: proposition.checked.as_ref().is_some_and(|name| !name.trim().is_empty()),
                entails,
                excludes,
            });
        }
    }

    fn policies(&mut self) {
        for (ix, policy) in self.pack.policies.iter().enumerate() {
            let at = JsonPath::row("policies", ix);
            let is_free = self.take(|s| &mut s.policies, policy.id.as_str(), &at);
            if self.is_named(&policy.name, at.field("name")) && is_free {
                self.policies.insert(policy.id.0.clone(), Some(PolicyIx(self.ledger.policies.len())));
                let row = PolicyRow { id: policy.id.clone(), name: policy.name.clone(), kind: policy.kind };
                self.ledger.policies.push(row);
            }
        }
    }
}

/// The ids of rows that could not be read, so that whatever names them is not a second error.
fn unread<T>(pack: &Pack, list: &str) -> Ids<T> {
    let is_row = |path: &JsonPath| match path.0.as_slice() {
        [Step::Field(name), Step::Index(_)] => name == list,
        _ => false,
    };
    let rows = pack.aside.iter().filter(|aside| is_row(&aside.at));
    let ids = rows.filter_map(|aside| aside.value.get("id")?.as_str());
    ids.map(|id| (id.to_owned(), None)).collect()
}
