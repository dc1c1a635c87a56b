//! Which questions stand on a sheet, in which order, with which options where. Sheet and key are both made of
//! these, so that they cannot differ.

use std::collections::BTreeMap;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::wish::{Questions, Wish};
use crate::pack::{Kind, Ledger, Pack};
use crate::quiz::setup::N_ITEMS;
use crate::quiz::{self, Board, Choice, Place, Question, QuestionId, Response, Seed, Setup, derive, plan};
use crate::words::Words;

/// A question as it stands on a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The question, its options and rows in the order of the sheet.
    pub question: Arc<Question>,
    /// Where an order is asked: the numbers of its items as they are printed.
    pub printed: Vec<usize>,
}

/// Letters and digits that are not taken for one another (Crockford's base 32).
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The questions of a sheet.
pub fn asked(pack: &Pack, ledger: &Ledger, wish: &Wish) -> Vec<Asked> {
    let seed = Seed(wish.seed);
    let mut questions = chosen(pack, derive(pack, ledger, seed).questions, wish);
    let Some(variant) = wish.variant else {
        return questions.into_iter().map(|question| as_derived(question, seed)).collect();
    };
    let name = format!("paper/{}", variant.letter());
    seed.chance(&name).shuffle(&mut questions);
    questions.into_iter().map(|question| shuffled(question, &name, seed)).collect()
}

/// The questions of the pack that are wished for, in the order in which they are asked.
fn chosen(pack: &Pack, questions: Vec<Arc<Question>>, wish: &Wish) -> Vec<Arc<Question>> {
    let (wanted, seed) = match (wish.questions, &pack.assignment) {
        (Questions::All, _) => return questions,
        (Questions::Assigned, Some(assignment)) => {
            // A sheet has the article on it, so that words can be marked.
            let setup = Setup { is_closed_book: false, ..Setup::assigned(assignment) };
            (setup.wish(None), assignment.seed.unwrap_or(wish.seed))
        }
        (Questions::Assigned, None) => (at_most(N_ITEMS), wish.seed),
        (Questions::AtMost(n), _) => (at_most(n), wish.seed),
    };
    let planned = plan::plan(&questions, &wanted, Seed(seed));
    let mut by_id: BTreeMap<QuestionId, Arc<Question>> =
        questions.into_iter().map(|question| (question.id.clone(), question)).collect();
    planned.iter().filter_map(|id| by_id.remove(id)).collect()
}

fn at_most(n: usize) -> quiz::Wish {
    quiz::Wish { n_items: Some(n), ..quiz::Wish::default() }
}

fn as_derived(question: Arc<Question>, seed: Seed) -> Asked {
    let printed = question.shown_order(seed);
    Asked { question, printed }
}

fn shuffled(mut question: Arc<Question>, variant: &str, seed: Seed) -> Asked {
    let purpose = format!("{variant}/{}", question.id);
    let mut chance = seed.chance(&purpose);
    let is_fixed = has_fixed_order(&question);
    match &mut Arc::make_mut(&mut question).response {
        Response::Choice(options) | Response::Multiple(options) | Response::Cue { options, .. }
            if !is_fixed =>
        {
            chance.shuffle(options);
        }
        Response::Match(board) => {
            board.rows = reordered(board, &mut chance);
            turn_columns(board, &mut chance);
        }
        // The places of a sort are a vocabulary or the author's order.
        Response::Sort(board) => board.rows = reordered(board, &mut chance),
        Response::Choice(_)
        | Response::Multiple(_)
        | Response::Cue { .. }
        | Response::Grid(_)
        | Response::Order(_)
        | Response::Mark { .. }
        | Response::Short { .. } => {}
    }
    let mut printed = question.shown_order(seed);
    let in_order: Vec<usize> = (0..printed.len()).collect();
    chance.shuffle(&mut printed);
    if printed == in_order && printed.len() > 1 {
        printed.rotate_left(1);
    }
    Asked { question, printed }
}

/// The rows in another order; the pairs of the key go with them.
fn reordered(board: &mut Board, chance: &mut quiz::Chance) -> Vec<Place> {
    let mut order: Vec<usize> = (0..board.rows.len()).collect();
    chance.shuffle(&mut order);
    let now_at = |old: usize| order.iter().position(|ix| *ix == old).unwrap_or(old);
    for (row, _) in &mut board.right {
        *row = now_at(*row);
    }
    board.right.sort_unstable();
    order.iter().filter_map(|ix| board.rows.get(*ix).cloned()).collect()
}

fn turn_columns(board: &mut Board, chance: &mut quiz::Chance) {
    let mut order: Vec<usize> = (0..board.columns.len()).collect();
    chance.shuffle(&mut order);
    let now_at = |old: usize| order.iter().position(|ix| *ix == old).unwrap_or(old);
    for (_, column) in &mut board.right {
        *column = now_at(*column);
    }
    board.columns = order.iter().filter_map(|ix| board.columns.get(*ix).cloned()).collect();
}

/// Whether the options are a vocabulary, which keeps its order.
fn has_fixed_order(question: &Question) -> bool {
    let is_word = |option: &Choice| {
        let reference = option.reference.as_ref().map(|reference| reference.0.as_str()).unwrap_or_default();
        ["stance:", "status:", "form:"].iter().any(|sort| reference.starts_with(sort))
    };
    let options = question.response.options();
    let is_vocabulary = !options.is_empty() && options.iter().all(is_word);
    let kinds = [Kind::Stance, Kind::Stated, Kind::Form, Kind::PolicyStatus];
    is_vocabulary || kinds.iter().any(|kind| kind.wire() == question.kind)
}

/// The code on a sheet and its key: the variant's letter and four characters that change with anything a key
/// depends on, and not with format, paper or size of print.
pub fn code(asked: &[Asked], ledger: &Ledger, words: &Words, wish: &Wish) -> String {
    let mut hash = Sha256::new();
    let mut field = |text: &str| {
        hash.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_le_bytes());
        hash.update(text.as_bytes());
    };
    field(ledger.id.as_str());
    ledger.articles().for_each(|(_, article)| field(article.text.as_str()));
    for one in asked {
        field(&one.question.id.0);
        field(&quiz::content_hash(&one.question, ledger));
        for text in &texts(one, words) {
            field(text);
        }
    }
    let bytes = hash.finalize();
    let number = bytes.iter().take(4).fold(0_u32, |number, byte| (number << 8) | u32::from(*byte));
    let digit = |place: u32| usize::try_from((number >> (5 * place)) & 31).unwrap_or_default();
    let digits = (0..4).filter_map(|place| DIGITS.get(digit(place)));
    let digits: String = digits.map(|digit| char::from(*digit)).collect();
    match wish.variant {
        Some(variant) => format!("{}-{digits}", variant.letter()),
        None => digits,
    }
}

/// Everything whose place on the sheet a key names.
fn texts(one: &Asked, words: &Words) -> Vec<String> {
    let places = |list: &[Place]| list.iter().map(|place| words.say(&place.text)).collect::<Vec<_>>();
    match &one.question.response {
        Response::Choice(options) | Response::Multiple(options) | Response::Cue { options, .. } => {
            options.iter().map(|option| words.say(&option.text)).collect()
        }
        Response::Match(board) | Response::Sort(board) => {
            [places(&board.rows), places(&board.columns)].concat()
        }
        Response::Grid(key) => [places(&key.rows), places(&key.columns)].concat(),
        Response::Order(items) => {
            let items = places(items);
            one.printed.iter().filter_map(|ix| items.get(*ix).cloned()).collect()
        }
        Response::Mark { .. } | Response::Short { .. } => Vec::new(),
    }
}
