//! Tables are told against sums made the slow way, and the exponential against the library's.

use std::collections::BTreeMap;

use super::crf::exp;
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
