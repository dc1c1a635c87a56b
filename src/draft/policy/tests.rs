//! The table of sentences in `tests/data/draft/policy.txt`, pointers, and the article's own voice.

use super::{own, policies, policies_of};
use crate::draft::doc::{Doc, Found};
use crate::pack::{PolicyKind, PolicyRole, PolicyStatus};

const TABLE: &str = include_str!("../../../tests/data/draft/policy.txt");

/// Whether an expectation, `name =kind role status`, is met.
fn is_met(text: &str, expected: &str) -> bool {
    let (name, rest) = expected.split_once('=').unwrap_or((expected, ""));
    policies(&Doc::new(text)).iter().any(|policy| {
        let mention = policy.mentions.first().expect("a policy is mentioned");
        policy.name.to_lowercase().contains(&name.trim().to_lowercase())
            && rest.split_whitespace().all(|word| {
                PolicyKind::from_wire(word) == Some(policy.kind)
                    || PolicyRole::from_wire(word) == Some(mention.role)
                    || PolicyStatus::from_wire(word).is_some_and(|status| Some(status) == mention.status)
            })
    })
}

#[test]
fn sentences_of_the_table_name_their_policies() {
    let mut wrong = Vec::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let Some((expected, text)) = line.split_once('|') else { continue };
        let found = policies(&Doc::new(text));
        let is_right = if expected.trim().is_empty() {
            found.is_empty()
        } else {
            expected.split(';').all(|one| is_met(text, one))
        };
        if !is_right {
            wrong.push(format!("{line}\n   {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_law_is_the_one_named_before() {
    let doc = Doc::new(
        "Parliament passed the Clean Rivers Act. Farmers dislike the housing bill. The bill is long.",
    );
    let found = policies(&doc);
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!(found.last().map(|policy| policy.mentions.len()), Some(2));
}

#[test]
fn a_sentence_outside_all_attributions_is_the_articles_own() {
    let doc = Doc::new("The Clean Rivers Act took effect in May. He said the Clean Rivers Act was good.");
    let found = policies(&doc);
    let run = |start: usize, end: usize| std::iter::once(start..end).collect();
    let said = Found { source: run(9, 10), cue: run(10, 11), content: run(11, 17), confidence: 1.0 };
    assert_eq!(policies_of(&found, std::slice::from_ref(&said)), [vec![0]]);
    let own = own(&doc, &found, &[said]);
    assert_eq!(own.len(), 1);
    assert_eq!(own.first().map(|one| one.content.start), Some(0));
}
