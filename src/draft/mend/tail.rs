//! The end of a report that another one begins in: "said the bridge was safe, as | the mayor | had claimed | …".

use super::owners::Owners;
use crate::draft::doc::{Doc, Found};

/// Fewer tokens are left as they are.
const LEAST: usize = 3;

/// Cuts off a content the source of the report that goes on where it ends, and the words that lead there.
pub(super) fn cut(doc: &Doc<'_>, found: &mut [Found]) {
    let owners = Owners::new(doc, found);
    let starts: Vec<Option<usize>> =
        found.iter().map(|one| one.source.iter().map(|run| run.start).max()).collect();
    for (at, one) in found.iter_mut().enumerate() {
        let Some(content) = one.content.last_mut() else { continue };
        let next = owners.cue(content.end).filter(|next| *next != at);
        let source = next.and_then(|next| starts.get(next).copied().flatten());
        let Some(mut end) = source.filter(|start| (content.start + LEAST..content.end).contains(start))
        else {
            continue;
        };
        let is_last = |at: usize| doc.sentence_of.get(at) == doc.sentence_of.get(content.end);
        let leads = |at: usize| {
            matches!(doc.tag(at), "," | "CC" | "IN" | "RB" | "WDT" | "WRB" | ":" | "TO") && is_last(at)
        };
        while end > content.start + LEAST && leads(end - 1) {
            end -= 1;
        }
        content.end = end;
    }
}

#[cfg(test)]
mod tests {
    use super::cut;
    use crate::draft::doc::{Doc, Found};

    #[test]
    fn a_report_ends_where_another_begins() {
        let mut doc = Doc::new("Kern said the dam was safe, as Tom Weld has said it is new.");
        doc.tags = (0..doc.len())
            .map(|at| match doc.word(at) {
                "," => ",",
                "as" => "IN",
                _ => "NN",
            })
            .collect();
        let report = |runs: [std::ops::Range<usize>; 3]| {
            let [source, cue, content] = runs.map(|run| std::iter::once(run).collect());
            Found { source, cue, content, confidence: 1.0 }
        };
        let mut found = [report([0..1, 1..2, 2..10]), report([8..10, 10..12, 12..15])];
        cut(&doc, &mut found);
        let words: Vec<&str> =
            found[0].content.iter().flat_map(Clone::clone).map(|at| doc.word(at)).collect();
        assert_eq!(words, ["the", "dam", "was", "safe"]);
        assert_eq!(found[1].content, std::iter::once(12..15).collect::<Vec<_>>());
    }
}
