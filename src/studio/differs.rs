//! In what two states of a pack differ, row by row: what a teacher sees of an earlier version before going back to
//! it.

use crate::pack::{Article, Pack, Statement};

/// In what one state of a pack differs from another.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Differs {
    /// Statements that only the first has.
    pub only_there: Vec<Statement>,
    /// Statements that only the second has.
    pub only_here: Vec<Statement>,
    /// Statements that both have, as the first has them, where the second has them otherwise.
    pub otherwise: Vec<Statement>,
    /// Titles of the articles whose text is another, or that only one of them has.
    pub texts: Vec<String>,
    /// Whether anything else is different.
    pub rest: bool,
}

impl Differs {
    /// What an earlier state has otherwise than the one of now.
    pub fn between(there: &Pack, here: &Pack) -> Self {
        let of =
            |pack: &Pack, row: &Statement| pack.statements.iter().find(|other| other.id == row.id).cloned();
        let only_there = there.statements.iter().filter(|row| of(here, row).is_none()).cloned().collect();
        let only_here = here.statements.iter().filter(|row| of(there, row).is_none()).cloned().collect();
        let is_otherwise = |row: &&Statement| of(here, row).is_some_and(|other| other != **row);
        Self {
            only_there,
            only_here,
            otherwise: there.statements.iter().filter(is_otherwise).cloned().collect(),
            texts: texts(there, here),
            rest: without(there) != without(here),
        }
    }

    /// Whether there is no difference.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

fn texts(there: &Pack, here: &Pack) -> Vec<String> {
    let is_in = |pack: &Pack, row: &Article| {
        pack.articles.iter().any(|other| other.id == row.id && other.paragraphs == row.paragraphs)
    };
    let left = there.articles.iter().filter(|row| !is_in(here, row));
    let is_new = |row: &&Article| !there.articles.iter().any(|other| other.id == row.id);
    let new = here.articles.iter().filter(is_new);
    left.chain(new).map(|row| row.title.clone()).collect()
}

/// What is looked at as a whole.
fn without(pack: &Pack) -> Pack {
    let mut rest = Pack { revision: 0, statements: Vec::new(), ..pack.clone() };
    for article in &mut rest.articles {
        article.paragraphs.clear();
    }
    rest
}
