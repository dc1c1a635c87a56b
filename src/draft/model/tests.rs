//! Tables are told against sums made the slow way, sequences against all there are, and the exponential against the
//! library's.
#![expect(clippy::cast_possible_truncation, reason = "labels of a chain made here")]

use std::collections::BTreeMap;

use super::crf::{Crf, Scores, best, exp, marginals};
use super::hash::feature;
use super::table::{BYTES, HALVES, MOST_BYTE, MOST_HALF, Table};

/// Weights of features, each of them some number up to the greatest.
fn rows<const N: usize>(n: u32, most: i16) -> BTreeMap<u32, [i16; N]> {
    let weight = |at: u32| {
        let spread = u16::try_from(feature(9, &[at]) >> 16).unwrap_or(0);
        i16::try_from(i32::from(spread) % (2 * i32::from(most) + 1) - i32::from(most)).unwrap_or(0)
    };
    let row = |at: u32| {
        let mut next = at * 8;
        let mut step = || {
            next += 1;
            weight(next)
        };
        (feature(1, &[at]), std::array::from_fn(|_| step()))
    };
    (0..n).map(row).collect()
}

fn slow<const N: usize>(rows: &BTreeMap<u32, [i16; N]>, features: &[u32]) -> [i32; N] {
    let mut out = [0; N];
    for weights in features.iter().filter_map(|feature| rows.get(feature)) {
        out.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += i32::from(*weight));
    }
    out
}

/// Lists of features, each third of them in no table.
fn lists(n: u32) -> impl Iterator<Item = Vec<u32>> {
    (0..n).step_by(97).map(move |from| {
        let known = |at: u32| feature(if at.is_multiple_of(3) { 2 } else { 1 }, &[(from + at * 31) % n]);
        (0..from % 400).map(known).collect()
    })
}

#[test]
fn a_table_adds_up_what_its_rows_say() {
    let (bytes, halves) = (rows::<BYTES>(20_000, MOST_BYTE), rows::<HALVES>(20_000, MOST_HALF));
    let of_bytes = Table::bytes(1.0, &bytes.clone().into_iter().collect::<Vec<_>>());
    let of_halves = Table::halves(1.0, &halves.clone().into_iter().collect::<Vec<_>>());
    let mut wrong = 0;
    for features in lists(20_000) {
        wrong += usize::from(of_bytes.sum_bytes(&features) != slow(&bytes, &features));
        wrong += usize::from(of_halves.sum_halves(&features) != slow(&halves, &features));
    }
    // Of 65,536 features that a table has not, one is taken for another.
    assert!(wrong <= 2, "{wrong} of the sums are wrong");
}

#[test]
fn a_table_of_nothing_adds_nothing() {
    assert_eq!(Table::default().sum_bytes(&[1, 2, 3]), [0; BYTES]);
    assert_eq!(Table::halves(1.0, &[]).sum_halves(&[0, 1, u32::MAX]), [0; HALVES]);
}

#[test]
fn the_exponential_is_right_to_six_digits() {
    for step in 0_u16..8000 {
        let x = -f32::from(step) / 100.0;
        let (ours, theirs) = (exp(x), libm::expf(x));
        assert!((ours - theirs).abs() <= theirs * 2e-6, "{x}: {ours}, not {theirs}");
    }
}

/// A field of four labels and two sorts of border, scores of five tokens, and what lies before each.
fn chain() -> (Crf, Vec<Scores>, Vec<u8>) {
    let mut seed = 7;
    let mut any = || {
        seed += 1;
        f32::from(u8::try_from(feature(3, &[seed]) >> 24).unwrap_or(0)) / 64.0 - 2.0
    };
    let transitions = (0..2).map(|_| std::array::from_fn(|_| std::array::from_fn(|_| any()))).collect();
    let start = std::array::from_fn(|_| any());
    let crf = Crf { n_labels: 4, table: Table::default(), start, transitions };
    (crf, (0..5).map(|_| std::array::from_fn(|_| any())).collect(), vec![1, 0, 1, 1, 0])
}

/// Every sequence of labels, and its score.
fn all_sequences(crf: &Crf, emissions: &[Scores], borders: &[u8]) -> Vec<(Vec<u8>, f32)> {
    let label = |number: usize, at: usize| number >> (2 * at) & 3;
    let score = |number: usize| -> f32 {
        let of = |at: usize| {
            let own = emissions[at][label(number, at)];
            let Some(before) = at.checked_sub(1) else { return own + crf.start[label(number, at)] };
            own + crf.transitions[usize::from(borders[at])][label(number, before)][label(number, at)]
        };
        (0..emissions.len()).map(of).sum()
    };
    let labels = |number: usize| (0..emissions.len()).map(|at| label(number, at) as u8).collect();
    (0..4_usize.pow(5)).map(|number| (labels(number), score(number))).collect()
}

#[test]
fn the_best_sequence_has_the_greatest_score() {
    let (crf, emissions, borders) = chain();
    let all = all_sequences(&crf, &emissions, &borders);
    let greatest = all.iter().reduce(|a, b| if b.1 > a.1 { b } else { a }).map(|(labels, _)| labels.clone());
    assert_eq!(Some(best(&crf, &emissions, &borders)), greatest);
}

#[test]
fn the_chance_of_a_label_is_the_share_of_the_sequences_that_have_it() {
    let (crf, emissions, borders) = chain();
    let all = all_sequences(&crf, &emissions, &borders);
    let total: f32 = all.iter().map(|(_, score)| score.exp()).sum();
    for (at, chances) in marginals(&crf, &emissions, &borders).iter().enumerate() {
        for label in 0..4_u8 {
            let with = all.iter().filter(|(labels, _)| labels[at] == label);
            let share = with.map(|(_, score)| score.exp()).sum::<f32>() / total;
            let chance = chances[usize::from(label)];
            assert!((chance - share).abs() < 1e-4, "token {at}, label {label}: {chance}, not {share}");
        }
    }
}
