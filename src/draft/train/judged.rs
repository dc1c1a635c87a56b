//! More attributions of the corpus, judged by language models that read the whole article, as `judged.txt`: no text,
//! only which one and its position.

use crate::draft::stance::train::name;
use crate::pack::Stance;

/// The rows, by article.
const TABLE: &str = include_str!("judged.txt");

/// The position of an attribution that was judged: by the number of its article's name and its id there.
pub(super) fn judged(article: &str) -> Vec<(&'static str, Stance)> {
    let key = format!("{:08x}", name(article));
    TABLE
        .lines()
        .filter_map(|row| {
            let mut cells = row.split(' ');
            let is_its = cells.next() == Some(key.as_str());
            let (id, stance) = (cells.next()?, Stance::from_wire(cells.next()?)?);
            is_its.then_some((id, stance))
        })
        .collect()
}
