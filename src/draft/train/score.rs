//! How well attributions were found, as the corpus's scorer counts it: an attribution counts as found where a
//! proposal shares half of its content's words and a word of its source; exactly found where all words agree.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::Range;

use super::corpus::{Article, Gold};
use super::ready::within;
use crate::draft::doc::{Doc, Found};

/// Words of an attribution's parts.
struct Words {
    source: BTreeSet<usize>,
    cue: BTreeSet<usize>,
    content: BTreeSet<usize>,
    has_source: bool,
    sorts: Vec<&'static str>,
}

/// Counts by construction: found, marked, proposed and right.
#[derive(Debug, Default, Clone)]
pub(super) struct Tally {
    rows: std::collections::BTreeMap<&'static str, [usize; 4]>,
    exact: [usize; 3],
    /// Per tenth of confidence: proposals, and those that were right.
    bins: [[usize; 2]; 10],
}

const ALL: &str = "all";

impl Tally {
    /// Adds an article.
    pub fn add(&mut self, article: &Article, doc: &Doc<'_>, found: &[Found]) {
        let gold: Vec<Words> = (article.gold.iter())
            .map(|gold| marked(doc, gold))
            .filter(|gold| !gold.content.is_empty())
            .collect();
        let proposed: Vec<Words> = found.iter().map(|found| proposed(doc, found)).collect();
        let hits = matching(&gold, &proposed, is_partial);
        let right: BTreeSet<usize> = hits.iter().flatten().copied().collect();
        for (gold, hit) in gold.iter().zip(&hits) {
            for sort in &gold.sorts {
                let row = self.rows.entry(sort).or_default();
                row[0] += usize::from(hit.is_some());
                row[1] += 1;
            }
        }
        for (at, words) in proposed.iter().enumerate() {
            for sort in &words.sorts {
                let row = self.rows.entry(sort).or_default();
                row[2] += 1;
                row[3] += usize::from(right.contains(&at));
            }
            let bin = found.get(at).map_or(0, |found| ((found.confidence * 10.0) as usize).min(9));
            if let Some(bin) = self.bins.get_mut(bin) {
                *bin = [bin[0] + 1, bin[1] + usize::from(right.contains(&at))];
            }
        }
        let exact = matching(&gold, &proposed, is_exact).iter().flatten().count();
        self.exact = [self.exact[0] + exact, self.exact[1] + gold.len(), self.exact[2] + proposed.len()];
    }

    /// As a table.
    pub fn table(&self) -> String {
        let mut out = String::from("construction      found  marked  proposed  precision  recall    F1\n");
        for (sort, [hit, marked, proposed, right]) in &self.rows {
            let (p, r) = (share(*right, *proposed), share(*hit, *marked));
            let f = if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 };
            let _ = writeln!(out, "{sort:16} {hit:6} {marked:7} {proposed:9} {p:10.1} {r:7.1} {f:5.1}");
        }
        let [hit, marked, proposed] = self.exact;
        let _ = writeln!(
            out,
            "exactly, all     {hit:6} {marked:7} {proposed:9}  F1 {:.1}",
            share(2 * hit, marked + proposed)
        );
        let _ = writeln!(out, "\nconfidence  proposed  right");
        for (at, [n, right]) in self.bins.iter().enumerate().filter(|(_, bin)| bin[0] > 0) {
            let _ = writeln!(out, "0.{at}         {n:9} {:6.1} %", share(*right, *n));
        }
        out
    }
}

fn share(part: usize, of: usize) -> f64 {
    100.0 * part as f64 / of.max(1) as f64
}

fn marked(doc: &Doc<'_>, gold: &Gold) -> Words {
    let runs = |ranges: &[Range<usize>]| ranges.iter().map(|range| within(doc, range)).collect::<Vec<_>>();
    words(doc, &runs(&gold.source), &runs(&gold.cue), &runs(&gold.content))
}

fn proposed(doc: &Doc<'_>, found: &Found) -> Words {
    words(doc, &found.source, &found.cue, &found.content)
}

fn words(doc: &Doc<'_>, source: &[Range<usize>], cue: &[Range<usize>], content: &[Range<usize>]) -> Words {
    let is_word = |at: &usize| doc.word(*at).starts_with(|c: char| c.is_alphanumeric() || c == '_');
    let all = |runs: &[Range<usize>]| runs.iter().cloned().flatten().filter(is_word).collect::<BTreeSet<_>>();
    let [in_source, in_cue, in_content] = [source, cue, content].map(all);
    Words {
        has_source: !source.is_empty(),
        sorts: sorts(doc, source, &in_cue, &in_content),
        source: in_source,
        cue: in_cue,
        content: in_content,
    }
}

/// The constructions of an attribution.
fn sorts(
    doc: &Doc<'_>,
    source: &[Range<usize>],
    cue: &BTreeSet<usize>,
    content: &BTreeSet<usize>,
) -> Vec<&'static str> {
    let quoted = content.iter().filter(|at| doc.is_quoted(**at)).count();
    let form = if quoted * 10 >= content.len() * 8 {
        "direct"
    } else if quoted > 0 {
        "mixed"
    } else {
        "indirect"
    };
    let tag = |at: &usize| doc.tag(*at);
    let paragraphs: BTreeSet<usize> =
        content.iter().chain(cue).filter_map(|at| doc.paragraph_of.get(*at)).copied().collect();
    let has_verb = cue.iter().any(|at| tag(at).starts_with('V'));
    let mut out = vec![ALL, form];
    out.extend(cue.is_empty().then_some("no cue"));
    out.extend(source.is_empty().then_some("no source"));
    out.extend((!has_verb && cue.iter().any(|at| tag(at).starts_with('N'))).then_some("noun cue"));
    let is_passive = cue.iter().any(|at| tag(at) == "VBN")
        && cue
            .first()
            .is_some_and(|first| (first.saturating_sub(3)..first + cue.len()).any(|at| is_be(doc.word(at))));
    out.extend(is_passive.then_some("passive"));
    out.extend((paragraphs.len() > 1).then_some("over paragraphs"));
    out
}

fn is_be(word: &str) -> bool {
    matches!(word, "is" | "are" | "was" | "were" | "be" | "been" | "being")
}

fn is_partial(gold: &Words, proposed: &Words) -> bool {
    let shared = gold.content.intersection(&proposed.content).count();
    let union = gold.content.union(&proposed.content).count();
    shared > 0 && shared * 2 >= union && (!gold.has_source || !gold.source.is_disjoint(&proposed.source))
}

fn is_exact(gold: &Words, proposed: &Words) -> bool {
    gold.source == proposed.source && gold.cue == proposed.cue && gold.content == proposed.content
}

/// The most pairs of one to one: for each marked attribution the proposal it is paired with.
fn matching(gold: &[Words], proposed: &[Words], fits: fn(&Words, &Words) -> bool) -> Vec<Option<usize>> {
    let edges: Vec<Vec<usize>> = (gold.iter())
        .map(|gold| {
            (0..proposed.len()).filter(|at| proposed.get(*at).is_some_and(|p| fits(gold, p))).collect()
        })
        .collect();
    let mut owner = vec![None; proposed.len()];
    for at in 0..gold.len() {
        seek(at, &edges, &mut owner, &mut BTreeSet::new());
    }
    let mut out = vec![None; gold.len()];
    for (proposal, owner) in owner.into_iter().enumerate() {
        if let Some(place) = owner.and_then(|at: usize| out.get_mut(at)) {
            *place = Some(proposal);
        }
    }
    out
}

fn seek(at: usize, edges: &[Vec<usize>], owner: &mut Vec<Option<usize>>, seen: &mut BTreeSet<usize>) -> bool {
    for proposal in edges.get(at).into_iter().flatten() {
        if !seen.insert(*proposal) {
            continue;
        }
        let now = owner.get(*proposal).copied().flatten();
        if now.is_none_or(|now| seek(now, edges, owner, seen)) {
            owner.iter_mut().skip(*proposal).take(1).for_each(|owner| *owner = Some(at));
            return true;
        }
    }
    false
}
