//! A hand-written question while it is written: its lists and its key stay in step.

use hearsay::pack::{HandQuestion, ResponseKind};
use hearsay::studio::hand::{
    HandList, add, alternatives, answered_by, blank, is_blank, judge, move_up, place, placed, set_cell,
    take_out, tidied, with_alternative, with_evidence, with_gap,
};
use hearsay::studio::{Passage, Refused};

use super::port;

fn board() -> HandQuestion {
    let mut hand = blank(ResponseKind::Sort);
    for (ix, row) in hand.rows.iter_mut().flatten().enumerate() {
        row.text = format!("row {ix}");
    }
    for (ix, row) in hand.columns.iter_mut().flatten().enumerate() {
        row.text = format!("column {ix}");
    }
    for row in 0..4 {
        place(&mut hand, row, row % 2);
    }
    hand
}

#[test]
fn what_belongs_where_follows_rows_and_columns() {
    let mut hand = board();
    assert_eq!(placed(&hand), [Some(0), Some(1), Some(0), Some(1)]);
    move_up(&mut hand, HandList::Rows, 1);
    assert_eq!(placed(&hand), [Some(1), Some(0), Some(0), Some(1)]);
    move_up(&mut hand, HandList::Columns, 1);
    assert_eq!(placed(&hand), [Some(0), Some(1), Some(1), Some(0)]);
    take_out(&mut hand, HandList::Rows, 0);
    assert_eq!(placed(&hand), [Some(1), Some(1), Some(0)]);
    take_out(&mut hand, HandList::Columns, 0);
    assert_eq!(placed(&hand), [Some(0), Some(0), None]);
    add(&mut hand, HandList::Rows);
    assert_eq!(placed(&hand), [Some(0), Some(0), None, None]);
    move_up(&mut hand, HandList::Rows, 0);
    take_out(&mut hand, HandList::Rows, 99);
    assert_eq!(placed(&hand).len(), 4, "what is not there is left alone");
}

#[test]
fn a_grid_has_a_cell_for_every_row_and_column() {
    let mut hand = blank(ResponseKind::Grid);
    set_cell(&mut hand, 1, 1, Some("denies"));
    add(&mut hand, HandList::Rows);
    add(&mut hand, HandList::Columns);
    set_cell(&mut hand, 2, 2, Some("not-addressed"));
    take_out(&mut hand, HandList::Rows, 0);
    take_out(&mut hand, HandList::Columns, 0);
    let cell = |word: &str| Some(word.to_owned());
    assert_eq!(hand.cells, Some(vec![vec![cell("denies"), None], vec![None, cell("not-addressed")]]));
}

#[test]
fn another_way_of_answering_keeps_what_it_can() {
    let mut hand = blank(ResponseKind::Choice);
    hand.prompt = "Who?".to_owned();
    for (row, text) in hand.options.iter_mut().flatten().zip(["one", "two", "three"]) {
        row.text = text.to_owned();
    }
    let order = answered_by(&hand, ResponseKind::Order);
    let items: Vec<&str> = order.items.iter().flatten().map(|row| row.text.as_str()).collect();
    assert_eq!((order.prompt.as_str(), items), ("Who?", vec!["one", "two", "three"]));
    assert_eq!(order.options, None, "nothing is left over in the file");
    assert_eq!(answered_by(&hand, ResponseKind::Multiple).options, hand.options);
    let cue = answered_by(&hand, ResponseKind::Cue);
    assert_eq!(answered_by(&cue, ResponseKind::Choice).text, None, "with a text it would be asked as a gap");
    for from in ResponseKind::ALL {
        for to in ResponseKind::ALL {
            let hand = answered_by(&blank(*from), *to);
            assert!(is_blank(&hand), "{from:?} to {to:?}: {hand:?}");
        }
    }
}

#[test]
fn picked_words_are_evidence_right_words_or_a_gap() {
    let pack = port();
    let article = &pack.articles[0];
    let words = article.paragraphs[0].split(' ').nth(2).unwrap().to_owned();
    let start = article.paragraphs[0].find(&words).unwrap();
    let passage = Passage { article: article.id.clone(), paragraph: 0, bytes: start..start + words.len() };
    let passages = [passage];
    let hand = with_evidence(&pack, &blank(ResponseKind::Mark), &passages).unwrap();
    let hand = with_evidence(&pack, &hand, &passages).unwrap();
    assert_eq!(hand.evidence.len(), 1, "not twice");
    let hand = with_alternative(&pack, &hand, &passages).unwrap();
    assert_eq!(alternatives(&hand), [hand.evidence[0].exact.clone()]);
    assert_eq!(hand.article.as_ref(), Some(&article.id));
    let gap = with_gap(&pack, &blank(ResponseKind::Cue), &passages).unwrap();
    let [before, after] = gap.text.clone().unwrap();
    let right = gap.options.iter().flatten().find(|row| row.right).unwrap().text.clone();
    assert!(article.paragraphs[0].starts_with(&format!("{before}{right}{after}")), "{gap:?}");
    assert_eq!(with_gap(&pack, &hand, &[]), Err(Refused::NothingSelected));
}

#[test]
fn what_is_wrong_is_told_before_it_is_in_the_pack() {
    let pack = port();
    let (ledger, _) = hearsay::pack::resolve(&pack);
    let mut hand = blank(ResponseKind::Choice);
    assert!(is_blank(&hand));
    hand.prompt = " Who  spoke? ".to_owned();
    let judged = judge(&pack, &ledger, &hand);
    let codes: Vec<&str> = judged.problems.iter().map(|problem| problem.code).collect();
    assert!(codes.contains(&"question-incomplete") && judged.question.is_none(), "{codes:?}");
    for (row, text) in hand.options.iter_mut().flatten().zip(["Ann", "Bo", "Cy"]) {
        row.text = text.to_owned();
    }
    if let Some(row) = hand.options.iter_mut().flatten().next() {
        row.right = true;
    }
    hand.explanation = Some("She did.".to_owned());
    let judged = judge(&pack, &ledger, &hand);
    assert_eq!((judged.problems, judged.why_not), (Vec::new(), None));
    assert_eq!(tidied(&hand).prompt, "Who spoke?");
}
