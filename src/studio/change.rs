//! The difference between two states of a pack: small, and exact in both directions.
//!
//! Kept row by row instead of as whole packs: two thousand edits of a long article cost a few megabytes.

use std::mem;

use crate::pack::{Article, ArticleId, HandQuestion, Pack, Policy, Proposition, Source, Statement};

/// What an edit has changed.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Change {
    /// The fields of the pack itself.
    head: Option<Box<(Pack, Pack)>>,
    /// The articles without their paragraphs.
    articles: Rows<Article>,
    /// The paragraphs, by the article's place.
    paragraphs: Vec<(usize, Rows<String>)>,
    sources: Rows<Source>,
    propositions: Rows<Proposition>,
    policies: Rows<Policy>,
    statements: Rows<Statement>,
    questions: Rows<HandQuestion>,
    omit: Rows<String>,
}

/// Which way a change is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Back,
    On,
}

/// The difference between two lists.
#[derive(Debug, Clone, PartialEq, Default)]
enum Rows<T> {
    #[default]
    Same,
    /// As many as before: the rows that differ.
    Each(Vec<(usize, T, T)>),
    /// A stretch of rows gives way to another.
    Splice { at: usize, old: Vec<T>, new: Vec<T> },
}

impl<T: Clone + PartialEq> Rows<T> {
    fn between(old: &[T], new: &[T]) -> Self {
        if old.len() == new.len() {
            let pairs = old.iter().zip(new).enumerate().filter(|(_, (old, new))| old != new);
            let each: Vec<(usize, T, T)> =
                pairs.map(|(ix, (old, new))| (ix, old.clone(), new.clone())).collect();
            return if each.is_empty() { Self::Same } else { Self::Each(each) };
        }
        let at = old.iter().zip(new).take_while(|(old, new)| old == new).count();
        let (old, new) = (old.get(at..).unwrap_or_default(), new.get(at..).unwrap_or_default());
        let tail = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| old == new).count();
        let middle = |rows: &[T]| rows.get(..rows.len() - tail).unwrap_or_default().to_vec();
        Self::Splice { at, old: middle(old), new: middle(new) }
    }

    fn go(&self, way: Way, rows: &mut Vec<T>) {
        match self {
            Self::Same => {}
            Self::Each(each) => {
                for (ix, old, new) in each {
                    if let Some(row) = rows.get_mut(*ix) {
                        *row = if way == Way::Back { old.clone() } else { new.clone() };
                    }
                }
            }
            Self::Splice { at, old, new } => {
                let (from, to) = if way == Way::Back { (new, old) } else { (old, new) };
                let end = (at + from.len()).min(rows.len());
                rows.splice((*at).min(end)..end, to.iter().cloned());
            }
        }
    }

    fn is_same(&self) -> bool {
        matches!(self, Self::Same)
    }
}

impl Change {
    /// The difference between two states of a pack; its revision is not looked at.
    pub fn between(old: &Pack, new: &Pack) -> Self {
        let is_as_many = old.articles.len() == new.articles.len();
        let mut change = Self {
            head: (!is_same_head(old, new)).then(|| Box::new((head(old), head(new)))),
            sources: Rows::between(&old.sources, &new.sources),
            propositions: Rows::between(&old.propositions, &new.propositions),
            policies: Rows::between(&old.policies, &new.policies),
            statements: Rows::between(&old.statements, &new.statements),
            questions: Rows::between(&old.questions, &new.questions),
            omit: Rows::between(&old.omit, &new.omit),
            ..Self::default()
        };
        if !is_as_many {
            change.articles = Rows::between(&old.articles, &new.articles);
        } else if old.articles != new.articles {
            change.articles = Rows::between(&without_text(old), &without_text(new));
            for (ix, (old, new)) in old.articles.iter().zip(&new.articles).enumerate() {
                let rows = Rows::between(&old.paragraphs, &new.paragraphs);
                change.paragraphs.extend((!rows.is_same()).then_some((ix, rows)));
            }
        }
        change
    }

    /// Whether nothing has changed.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    /// Makes the pack what it was before, or after, the change.
    pub fn go(&self, way: Way, pack: &mut Pack) {
        if let Some(heads) = &self.head {
            let to = if way == Way::Back { &heads.0 } else { &heads.1 };
            set_head(pack, to);
        }
        self.go_articles(way, pack);
        self.sources.go(way, &mut pack.sources);
        self.propositions.go(way, &mut pack.propositions);
        self.policies.go(way, &mut pack.policies);
        self.statements.go(way, &mut pack.statements);
        self.questions.go(way, &mut pack.questions);
        self.omit.go(way, &mut pack.omit);
    }

    fn go_articles(&self, way: Way, pack: &mut Pack) {
        if let Rows::Each(each) = &self.articles {
            for (ix, old, new) in each {
                if let Some(article) = pack.articles.get_mut(*ix) {
                    // The paragraphs of the rows are empty: the article keeps its own.
                    let paragraphs = mem::take(&mut article.paragraphs);
                    *article = if way == Way::Back { old.clone() } else { new.clone() };
                    article.paragraphs = paragraphs;
                }
            }
        } else {
            self.articles.go(way, &mut pack.articles);
        }
        for (ix, rows) in &self.paragraphs {
            if let Some(article) = pack.articles.get_mut(*ix) {
                rows.go(way, &mut article.paragraphs);
            }
        }
    }
}

fn without_text(pack: &Pack) -> Vec<Article> {
    let bare = |article: &Article| Article {
        id: ArticleId(article.id.0.clone()),
        title: article.title.clone(),
        publisher: article.publisher.clone(),
        byline: article.byline.clone(),
        published: article.published.clone(),
        url: article.url.clone(),
        rights: article.rights.clone(),
        paragraphs: Vec::new(),
        since: article.since.clone(),
        extra: article.extra.clone(),
    };
    pack.articles.iter().map(bare).collect()
}

/// The fields of the pack that are no lists of rows.
fn head(pack: &Pack) -> Pack {
    Pack {
        hearsay: pack.hearsay,
        id: pack.id.clone(),
        title: pack.title.clone(),
        language: pack.language.clone(),
        level: pack.level,
        licence: pack.licence.clone(),
        authors: pack.authors.clone(),
        reword: pack.reword.clone(),
        assignment: pack.assignment.clone(),
        extra: pack.extra.clone(),
        aside: pack.aside.clone(),
        ..Pack::default()
    }
}

fn is_same_head(old: &Pack, new: &Pack) -> bool {
    (old.hearsay, &old.id, &old.title, &old.language, old.level, &old.licence)
        == (new.hearsay, &new.id, &new.title, &new.language, new.level, &new.licence)
        && (&old.authors, &old.reword, &old.assignment, &old.extra, &old.aside)
            == (&new.authors, &new.reword, &new.assignment, &new.extra, &new.aside)
}

fn set_head(pack: &mut Pack, to: &Pack) {
    pack.hearsay = to.hearsay;
    pack.id = to.id.clone();
    pack.title.clone_from(&to.title);
    pack.language.clone_from(&to.language);
    pack.level = to.level;
    pack.licence.clone_from(&to.licence);
    pack.authors.clone_from(&to.authors);
    pack.reword.clone_from(&to.reword);
    pack.assignment.clone_from(&to.assignment);
    pack.extra.clone_from(&to.extra);
    pack.aside.clone_from(&to.aside);
}
