//! The order of learning: tagger, first pass, second pass on what the first says of articles it did not learn
//! from, last model on what both say of such articles.

use std::collections::BTreeSet;
use std::ops::Range;

use super::corpus::{Article, Gold};
use super::fit::{Fitted, Plan, Sequence, fit, logistic};
use super::{boost, parsing, tagging};
use crate::draft::doc::Doc;
use crate::draft::model::crf::Crf;
use crate::draft::model::forest::Forest;
use crate::draft::model::hash::hash;
use crate::draft::spans::accept::{Accept, Proposal, features, numbers};
use crate::draft::spans::attributes::{Attributes, Lexicon};
use crate::draft::spans::candidate::{Stage, part};
use crate::draft::spans::parser::Parser;
use crate::draft::spans::roles::{Context, Marked, label};
use crate::draft::spans::tagger::Tagger;
use crate::draft::spans::view::View;
use crate::draft::spans::{self, Models};

/// What can be tried.
pub(super) struct Options {
    /// Folds of the jackknife.
    pub folds: usize,
    /// Passes over the data for the parser.
    pub parser_passes: usize,
    /// Features kept for its moves.
    pub most_moves: usize,
    /// Features kept for its names.
    pub most_names: usize,
    /// How strongly the last model's weights are held to nothing.
    pub decay: f32,
    /// Trees of the last model.
    pub trees: usize,
    /// Features kept in the first pass.
    pub most_roles: usize,
    /// Features kept in the second.
    pub most_parts: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            folds: 4,
            parser_passes: 5,
            most_moves: 120_000,
            most_names: 12_000,
            decay: 1e-3,
            trees: 200,
            most_roles: 200_000,
            most_parts: 250_000,
        }
    }
}

/// An article ready to learn from: tokens of each attribution's parts.
struct Ready<'a> {
    doc: Doc<'a>,
    gold: Vec<Parts>,
    fold: usize,
}

struct Parts {
    source: BTreeSet<usize>,
    cue: BTreeSet<usize>,
    content: BTreeSet<usize>,
}

/// Learns everything.
pub(super) fn train(articles: &[&Article], options: &Options, say: &dyn Fn(&str)) -> Models {
    let tagger = tagging::tagger(articles, 6, 30_000);
    say("tagger");
    let mut ready: Vec<Ready<'_>> = articles
        .iter()
        .enumerate()
        .map(|(at, article)| ready(article, &tagger, at % options.folds))
        .collect();
    let parser = parse(&mut ready, articles, options);
    say("parser");
    let all = |_: &Ready<'_>| true;
    let lexicon = lexicon(&ready, all);
    let roles = fit_roles(&ready, options);
    say("first pass");
    let without: Vec<(Lexicon, Crf)> = folds(options.folds, |fold| {
        let rest = |article: &Ready<'_>| article.fold != fold;
        (self::lexicon(&ready, rest), first(&ready, options, rest).crf())
    });
    say("first pass, folds");
    let parts = second(&ready, &without, options, all).crf();
    let parts_without: Vec<Crf> =
        folds(options.folds, |fold| second(&ready, &without, options, |article| article.fold != fold).crf());
    say("second pass");
    let judged: Vec<Judged<'_>> = ready
        .iter()
        .map(|article| {
            let (lexicon, roles) = &without[article.fold];
            judged(article, lexicon, roles, &parts_without[article.fold])
        })
        .collect();
    let accept = accept(&judged, options);
    say("last model");
    Models { tagger, parser, lexicon, roles, parts, accept, threshold: 0.33 }
}

/// Learns a parser, and parses each article with one that did not learn from it.
fn parse(ready: &mut [Ready<'_>], articles: &[&Article], options: &Options) -> Parser {
    let sentences: Vec<(usize, parsing::Sentence)> = (ready.iter().zip(articles))
        .flat_map(|(ready, article)| {
            parsing::sentences(&ready.doc, article).into_iter().map(|s| (ready.fold, s))
        })
        .collect();
    let learn = |fold: usize| {
        let rest: Vec<_> =
            sentences.iter().filter(|(of, _)| *of != fold).map(|(_, sentence)| sentence).collect();
        parsing::parser(&rest, options.parser_passes, options.most_moves, options.most_names)
    };
    let mut parsers = folds(options.folds + 1, learn);
    let all = parsers.pop().unwrap_or_default();
    ready.iter_mut().for_each(|article| parsers[article.fold].parse(&mut article.doc));
    all
}

fn fit_roles(ready: &[Ready<'_>], options: &Options) -> Crf {
    first(ready, options, |_| true).crf()
}

/// Runs two folds at a time.
fn folds<T: Send>(n: usize, make: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let mut out = Vec::new();
    for pair in (0..n).collect::<Vec<_>>().chunks(2) {
        std::thread::scope(|scope| {
            let make = &make;
            let running: Vec<_> = pair.iter().map(|fold| scope.spawn(move || make(*fold))).collect();
            out.extend(running.into_iter().filter_map(|thread| thread.join().ok()));
        });
    }
    out
}

fn ready<'a>(article: &'a Article, tagger: &Tagger, fold: usize) -> Ready<'a> {
    let mut doc = Doc::new(&article.text);
    tagger.tag(&mut doc);
    let gold = article.gold.iter().map(|gold| parts(&doc, gold)).collect();
    Ready { doc, gold, fold }
}

fn parts(doc: &Doc<'_>, gold: &Gold) -> Parts {
    let tokens = |ranges: &[Range<usize>]| {
        ranges.iter().flat_map(|range| within(doc, range)).collect::<BTreeSet<usize>>()
    };
    Parts { source: tokens(&gold.source), cue: tokens(&gold.cue), content: tokens(&gold.content) }
}

/// Tokens that share a byte with a range.
pub(super) fn within(doc: &Doc<'_>, range: &Range<usize>) -> Range<usize> {
    let list = &doc.tokens.list;
    let start = list.partition_point(|token| token.end as usize <= range.start);
    start..list.partition_point(|token| (token.begin as usize) < range.end).max(start)
}

/// Labels of the first pass.
fn labels(article: &Ready<'_>) -> Vec<u8> {
    let mut out = vec![label::OUT; article.doc.len()];
    for gold in &article.gold {
        for (tokens, first) in
            [(&gold.source, label::SOURCE), (&gold.cue, label::CUE), (&gold.content, label::CONTENT)]
        {
            for at in tokens {
                if out[*at] == label::OUT {
                    let goes_on = at.checked_sub(1).is_some_and(|before| {
                        tokens.contains(&before) && (out[before] == first || out[before] == first + 1)
                    });
                    out[*at] = if goes_on { first + 1 } else { first };
                }
            }
        }
    }
    out
}

fn lexicon(ready: &[Ready<'_>], is_in: impl Fn(&Ready<'_>) -> bool) -> Lexicon {
    let mut counts: std::collections::BTreeMap<u32, [u32; 3]> = std::collections::BTreeMap::new();
    for article in ready.iter().filter(|article| is_in(article)) {
        for (at, label) in labels(article).into_iter().enumerate() {
            let count = counts.entry(hash(article.doc.word(at))).or_default();
            count[0] += 1;
            count[1] += u32::from(matches!(label, 3 | 4));
            count[2] += u32::from(matches!(label, 1 | 2));
        }
    }
    let step = |share: f32| [0.05, 0.15, 0.35, 0.6].iter().filter(|limit| share >= **limit).count() as u8;
    let row = |(word, [all, cue, source]): (&u32, &[u32; 3])| {
        let [cue, source] = [cue, source].map(|n| *n as f32 / *all as f32);
        (*all >= 4 && (cue >= 0.03 || source >= 0.05)).then(|| (*word, [step(cue), step(source)]))
    };
    Lexicon { rows: counts.iter().filter_map(row).collect() }
}

/// Learns the first pass; each article is read with the lexicon of the other folds.
fn first(ready: &[Ready<'_>], options: &Options, is_in: impl Fn(&Ready<'_>) -> bool) -> Fitted {
    let lexicons: Vec<Lexicon> = (0..options.folds)
        .map(|fold| lexicon(ready, |article| article.fold != fold && is_in(article)))
        .collect();
    let mut data = Vec::new();
    let mut buffer = Vec::new();
    for article in ready.iter().filter(|article| is_in(article)) {
        let doc = &article.doc;
        let attributes = spans::attributes_of(doc, &lexicons[article.fold]);
        let labels = labels(article);
        for paragraph in &doc.paragraphs {
            let context = Context::new(doc, &attributes, paragraph.clone());
            let mut sequence = Sequence::default();
            for sentence in context.sentences() {
                let view = context.sentence(sentence);
                for at in view.range.clone() {
                    buffer.clear();
                    view.features(at, &mut buffer);
                    sequence.push(labels[at], &buffer);
                }
            }
            data.push(sequence);
        }
    }
    let plan = Plan {
        n_labels: label::COUNT,
        least: 3,
        passes: 7,
        rate: 0.06,
        start: 1.0,
        dropout: 0.5,
        most: options.most_roles,
        seed: 7,
    };
    fit(data, &plan)
}

/// Which attribution each candidate is the cue of.
fn matched<'a>(stage: &Stage<'_>, article: &'a Ready<'_>) -> Vec<Option<&'a Parts>> {
    let mut used = BTreeSet::new();
    let find = |cue: &Range<usize>| {
        let overlap = |gold: &Parts| gold.cue.range(cue.clone()).count();
        let best = article.gold.iter().enumerate().rev().max_by_key(|(_, gold)| overlap(gold));
        let (at, gold) = best.filter(|(_, gold)| overlap(gold) > 0)?;
        used.insert(at).then_some(gold)
    };
    stage.candidates.iter().map(find).collect()
}

/// Learns the second pass, on true cues only.
fn second(
    ready: &[Ready<'_>],
    without: &[(Lexicon, Crf)],
    options: &Options,
    is_in: impl Fn(&Ready<'_>) -> bool,
) -> Fitted {
    let mut data = Vec::new();
    let mut buffer = Vec::new();
    for article in ready.iter().filter(|article| is_in(article)) {
        let (lexicon, roles) = &without[article.fold];
        let attributes = spans::attributes_of(&article.doc, lexicon);
        let marked = spans::mark(&article.doc, &attributes, roles);
        let stage = Stage::new(&article.doc, &attributes, &marked);
        for (cue, gold) in stage.candidates.iter().zip(matched(&stage, article)) {
            let Some(gold) = gold else { continue };
            let view = View::new(&stage, cue.clone());
            let mut sequence = Sequence::default();
            for at in view.window.clone() {
                buffer.clear();
                view.features(at, &mut buffer);
                sequence.push(part_of(gold, at), &buffer);
            }
            data.push(sequence);
        }
    }
    let plan = Plan {
        n_labels: part::COUNT,
        least: 4,
        passes: 4,
        rate: 0.02,
        start: 0.01,
        dropout: 0.4,
        most: options.most_parts,
        seed: 7,
    };
    fit(data, &plan)
}

fn part_of(gold: &Parts, at: usize) -> u8 {
    if gold.cue.contains(&at) {
        part::CUE
    } else if gold.source.contains(&at) {
        part::SOURCE
    } else if gold.content.contains(&at) {
        part::CONTENT
    } else {
        part::OUT
    }
}

/// An article's proposals with their features, and whether each would count as found.
struct Judged<'a> {
    article: &'a Ready<'a>,
    attributes: Vec<Attributes>,
    marked: Vec<Marked>,
    proposals: Vec<Proposal>,
    rows: Vec<(Vec<(u32, f32)>, bool)>,
}

fn judged<'a>(article: &'a Ready<'a>, lexicon: &Lexicon, roles: &Crf, parts: &Crf) -> Judged<'a> {
    let attributes = spans::attributes_of(&article.doc, lexicon);
    let marked = spans::mark(&article.doc, &attributes, roles);
    let stage = Stage::new(&article.doc, &attributes, &marked);
    let proposals = spans::proposals(&stage, parts);
    let row = |at: usize| (features(&stage, &proposals, at), is_right(article, &proposals[at]));
    let rows = (0..proposals.len()).map(row).collect();
    Judged { article, proposals, rows, attributes, marked }
}

/// Learns the last model: weights, and trees over what weights learnt from other articles say.
fn accept(judged: &[Judged<'_>], options: &Options) -> Accept {
    let weights = |is_in: &dyn Fn(&Judged<'_>) -> bool| {
        let rows: Vec<_> = judged.iter().filter(|j| is_in(j)).flat_map(|j| j.rows.iter().cloned()).collect();
        Accept { weights: logistic(&rows, 4, 24, 0.1, options.decay), forest: Forest::default() }
    };
    let without: Vec<Accept> = (0..options.folds).map(|fold| weights(&|j| j.article.fold != fold)).collect();
    let (mut rows, mut right) = (Vec::new(), Vec::new());
    for j in judged {
        let stage = Stage::new(&j.article.doc, &j.attributes, &j.marked);
        let sums: Vec<f32> = j.rows.iter().map(|row| without[j.article.fold].sum(&row.0)).collect();
        for (at, row) in j.rows.iter().enumerate() {
            rows.push(numbers(&stage, &j.proposals, &sums, at));
            right.push(row.1);
        }
    }
    Accept { forest: boost::forest(&rows, &right, options.trees, 0.08), ..weights(&|_| true) }
}

/// Whether a proposal shares its cue with an attribution, half its content and a word of its source.
fn is_right(article: &Ready<'_>, proposal: &Proposal) -> bool {
    let is_word = |at: &usize| article.doc.word(*at).starts_with(|c: char| c.is_alphanumeric() || c == '_');
    let content: BTreeSet<usize> = proposal.content.iter().copied().filter(is_word).collect();
    article.gold.iter().any(|gold| {
        let wanted: BTreeSet<usize> = gold.content.iter().copied().filter(is_word).collect();
        let shared = content.intersection(&wanted).count();
        let has_source = gold.source.is_empty() || proposal.source.iter().any(|at| gold.source.contains(at));
        let has_cue = gold.cue.is_empty() || proposal.cue.iter().any(|at| gold.cue.contains(at));
        has_cue && has_source && shared > 0 && shared * 2 >= content.union(&wanted).count()
    })
}
