//! The order of learning: tagger, parser, first pass, second pass on what the first says of articles it did not learn
//! from, last model on what both say of such articles. What ships of both passes is the mean of what was learnt
//! without each fold and without none.

use std::collections::BTreeMap;

use super::corpus::Article;
use super::fit::{Fitted, Plan, fit};
use super::ready::{Ready, labels, matched, part_of};
use super::sequence::Sequence;
use super::{last, parsing, tagging};
use crate::draft::model::crf::Crf;
use crate::draft::model::hash::hash;
use crate::draft::spans::attributes::Lexicon;
use crate::draft::spans::breaks::border;
use crate::draft::spans::candidate::{Stage, part};
use crate::draft::spans::parser::Parser;
use crate::draft::spans::roles::{Context, label};
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
            most_roles: 190_000,
            most_parts: 237_000,
        }
    }
}

/// Learns everything.
pub(super) fn train(articles: &[&Article], options: &Options, say: &dyn Fn(&str)) -> Models {
    let tagger = tagging::tagger(articles, 6, 30_000);
    say("tagger");
    let mut ready: Vec<Ready<'_>> = (articles.iter().enumerate())
        .map(|(at, article)| Ready::new(article, &tagger, at % options.folds))
        .collect();
    let parser = parse(&mut ready, articles, options);
    say("parser");
    let learn = |fold: usize| first(&ready, options, |article| article.fold != fold);
    let roles = folds(options.folds + 1, learn);
    let mut lexicons = folds(options.folds + 1, |fold| lexicon(&ready, |article| article.fold != fold));
    let lexicon = lexicons.pop().unwrap_or_default();
    let without: Vec<(Lexicon, Crf)> = lexicons.into_iter().zip(roles.iter().map(Fitted::crf)).collect();
    say("first pass");
    let learn = |fold: usize| second(&ready, &without, options, |article| article.fold != fold);
    let parts = folds(options.folds + 1, learn);
    let parts_without: Vec<Crf> = parts.iter().map(Fitted::crf).collect();
    say("second pass");
    let accept = last::accept(&ready, &without, &parts_without, options);
    say("last model");
    let roles = Fitted::mean(&roles, options.most_roles).crf();
    let parts = Fitted::mean(&parts, options.most_parts).crf();
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

/// What is learnt without each fold, two at a time; a number that no fold has leaves none out.
pub(super) fn folds<T: Send>(n: usize, make: impl Fn(usize) -> T + Sync) -> Vec<T> {
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

fn lexicon(ready: &[Ready<'_>], is_in: impl Fn(&Ready<'_>) -> bool) -> Lexicon {
    let mut counts: BTreeMap<u32, [u32; 3]> = BTreeMap::new();
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
                    sequence.push(labels[at], border::PLAIN, &buffer);
                }
            }
            data.push(sequence);
        }
    }
    let plan = Plan {
        n_labels: label::COUNT,
        n_borders: 1,
        least: 3,
        passes: 8,
        after: 3,
        averaged: 2,
        rate: 0.06,
        start: 1.0,
        dropout: 0.5,
        most: options.most_roles,
        seed: 7,
    };
    fit(data, &plan)
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
                sequence.push(part_of(gold, at), view.border(at), &buffer);
            }
            data.push(sequence);
        }
    }
    let plan = Plan {
        n_labels: part::COUNT,
        n_borders: border::COUNT,
        least: 4,
        passes: 5,
        after: 3,
        averaged: 2,
        rate: 0.02,
        start: 0.01,
        dropout: 0.4,
        most: options.most_parts,
        seed: 7,
    };
    fit(data, &plan)
}
