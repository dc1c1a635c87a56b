//! Whatever the pack, every question is sound.

use std::collections::BTreeMap;
use std::fmt;

use hearsay::pack::Pack;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::{parsed, printed, random_pack};
use crate::cases::cases;
use crate::oracle::{differences, violations};

/// A pack that shows itself as its author would read it.
#[derive(Clone)]
struct Written(Pack);

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hearsay::pack::write(&self.0))
    }
}

fn packs() -> impl Strategy<Value = Written> {
    let tapes = prop::collection::vec(any::<u16>(), 0..400);
    tapes.prop_filter_map("a pack with errors", |tape| random_pack::pack(tape).map(Written))
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn every_question_of_a_random_pack_is_sound(Written(pack) in packs(), seed in 0..1000_u64) {
        let text = printed(&pack, seed);
        prop_assert_eq!(&text, &printed(&pack, seed), "the same seed gives the same bytes");
        let json = parsed(&text);
        prop_assert_eq!(violations(&pack, &json), [""; 0]);
        let other = parsed(&printed(&pack, seed + 1));
        prop_assert_eq!(differences(&json, &other), [""; 0]);
    }
}

#[test]
fn random_packs_have_questions_of_every_kind() {
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let mut runner = TestRunner::new(cases(64));
    for seed in 0..192 {
        let pack = packs().new_tree(&mut runner).unwrap().current().0;
        for question in parsed(&printed(&pack, seed))["questions"].as_array().unwrap() {
            let kind = question["id"].as_str().unwrap().split('/').next().unwrap();
            *kinds.entry(kind.to_owned()).or_default() += 1;
        }
    }
    assert!(kinds.len() >= 24, "{kinds:?}");
}
