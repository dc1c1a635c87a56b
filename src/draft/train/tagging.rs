//! Learning the tagger from the corpus's automatic analyses.
#![expect(clippy::indexing_slicing, reason = "rows made by this file")]

use std::collections::HashMap;

use super::corpus::Article;
use super::perceptron::Perceptron;
use super::random::Random;
use crate::draft::doc::Doc;
use crate::draft::model::wide::Wide;
use crate::draft::spans::tagger::{TAGS, Tagger, Word, features, words};

struct Sentence {
    words: Vec<Word>,
    tags: Vec<u8>,
}

/// Learns a tagger.
pub(super) fn tagger(articles: &[&Article], passes: usize, most: usize) -> Tagger {
    let mut sentences: Vec<Sentence> = articles.iter().flat_map(|article| sentences(article)).collect();
    let certain = certain(&sentences);
    let known: HashMap<u32, u8> = certain.iter().copied().collect();
    let mut weights = Perceptron::default();
    let mut random = Random(5);
    let mut time = 1.0_f64;
    for _ in 0..passes {
        random.shuffle(&mut sentences);
        for sentence in &sentences {
            let mut last = [TAGS.len() as u32; 2];
            for at in 0..sentence.words.len() {
                let gold = sentence.tags[at];
                let tag = known.get(&sentence.words[at].word).copied().unwrap_or_else(|| {
                    let features = features(&sentence.words, at, last);
                    weights.learn(&features, gold, time)
                });
                time += 1.0;
                last = [last[1], u32::from(tag)];
            }
        }
    }
    Tagger { certain, weights: Wide::new(&weights.rounded(time, most)) }
}

fn sentences(article: &Article) -> Vec<Sentence> {
    let doc = Doc::new(&article.text);
    if article.tags.is_empty() {
        return Vec::new();
    }
    let number = |at: usize| {
        let token = doc.tokens.list.get(at)?;
        let inside =
            article.tags.range(token.begin as usize..token.end as usize).next().map(|(_, tag)| tag.as_str());
        let tag = inside.unwrap_or(",");
        TAGS.iter().position(|known| *known == tag).and_then(|at| u8::try_from(at).ok())
    };
    let tags = |range: std::ops::Range<usize>| range.map(|at| number(at).unwrap_or(0)).collect();
    doc.sentences
        .iter()
        .map(|range| Sentence { words: words(&doc, range.clone()), tags: tags(range.clone()) })
        .collect()
}

/// Words seen often, nearly always with one tag.
fn certain(sentences: &[Sentence]) -> Vec<(u32, u8)> {
    let mut counts: HashMap<u32, [u32; TAGS.len()]> = HashMap::new();
    for sentence in sentences {
        for (word, tag) in sentence.words.iter().zip(&sentence.tags) {
            counts.entry(word.word).or_insert([0; TAGS.len()])[usize::from(*tag)] += 1;
        }
    }
    let certain = |(word, counts): (&u32, &[u32; TAGS.len()])| {
        let total: u32 = counts.iter().sum();
        let tag = (0..TAGS.len()).max_by_key(|tag| counts[*tag])?;
        (total >= 50 && counts[tag] * 1000 >= total * 997).then_some((*word, u8::try_from(tag).ok()?))
    };
    let mut out: Vec<(u32, u8)> = counts.iter().filter_map(certain).collect();
    out.sort_unstable();
    out
}
