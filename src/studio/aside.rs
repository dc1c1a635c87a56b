//! Values that could not be read keep their row: what was set aside out of a statement goes with it when other
//! statements come or go.

use std::collections::BTreeSet;

use crate::pack::json::Aside;
use crate::pack::{Pack, Step};

/// Corrects the places of what was set aside after an edit has moved rows.
pub(super) fn follow(before: &Pack, after: &mut Pack) {
    let has_nested = |aside: &Aside| aside.at.0.len() > 2;
    if !after.aside.iter().any(has_nested) {
        return;
    }
    let whole: Vec<Aside> = after.aside.iter().filter(|aside| !has_nested(aside)).cloned().collect();
    let moved = |aside: &Aside| {
        let [Step::Field(list), Step::Index(ix), rest @ ..] = aside.at.0.as_slice() else {
            return Some(aside.clone());
        };
        if rest.is_empty() {
            return Some(aside.clone());
        }
        let gone = gone_rows(&whole, list);
        let id = id_at(before, list, in_pack(&gone, *ix))?;
        let now = place_of(after, list, id)?;
        let mut moved = aside.clone();
        if let Some(step) = moved.at.0.get_mut(1) {
            *step = Step::Index(in_file(&gone, now));
        }
        Some(moved)
    };
    after.aside = after.aside.iter().filter_map(moved).collect();
}

/// The places in the file of rows that were set aside whole.
fn gone_rows(whole: &[Aside], list: &str) -> BTreeSet<usize> {
    let of_list = |aside: &Aside| match aside.at.0.as_slice() {
        [Step::Field(name), Step::Index(ix)] if name == list => Some(*ix),
        _ => None,
    };
    whole.iter().filter_map(of_list).collect()
}

fn in_pack(gone: &BTreeSet<usize>, in_file: usize) -> usize {
    in_file - gone.iter().filter(|ix| **ix < in_file).count()
}

fn in_file(gone: &BTreeSet<usize>, in_pack: usize) -> usize {
    gone.iter().fold(in_pack, |ix, gone| if *gone <= ix { ix + 1 } else { ix })
}

fn id_at<'p>(pack: &'p Pack, list: &str, ix: usize) -> Option<&'p str> {
    match list {
        "statements" => pack.statements.get(ix).map(|row| row.id.as_str()),
        "articles" => pack.articles.get(ix).map(|row| row.id.as_str()),
        _ => None,
    }
}

fn place_of(pack: &Pack, list: &str, id: &str) -> Option<usize> {
    match list {
        "statements" => pack.statements.iter().position(|row| row.id.as_str() == id),
        _ => pack.articles.iter().position(|row| row.id.as_str() == id),
    }
}
