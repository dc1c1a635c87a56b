//! Learning the tagger from the corpus's automatic analyses.
#![expect(clippy::indexing_slicing, reason = "rows made by this file")]

use std::collections::HashMap;

use super::corpus::Article;
use super::fit::Random;
use crate::draft::doc::Doc;
use crate::draft::spans::tagger::{Row, TAGS, Tagger, Word, features, words};

struct Sentence {
    words: Vec<Word>,
    tags: Vec<u8>,
}

struct Weights {
    places: HashMap<u32, usize>,
    now: Vec<[f32; TAGS.len()]>,
    sums: Vec<[f64; TAGS.len()]>,
}

/// Learns a tagger.
pub fn tagger(articles: &[&Article], passes: usize, most: usize) -> Tagger {
    let mut sentences: Vec<Sentence> = articles.iter().flat_map(|article| sentences(article)).collect();
    let certain = certain(&sentences);
    let known: HashMap<u32, u8> = certain.iter().copied().collect();
    let mut weights = Weights { places: HashMap::new(), now: Vec::new(), sums: Vec::new() };
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
    Tagger::new(certain, weights.rounded(time, most))
}

impl Weights {
    fn learn(&mut self, features: &[u32], gold: u8, time: f64) -> u8 {
        let mut sums = [0.0; TAGS.len()];
        for at in features.iter().filter_map(|feature| self.places.get(feature)) {
            sums.iter_mut().zip(&self.now[*at]).for_each(|(sum, weight)| *sum += weight);
        }
        let best = (0..TAGS.len()).reduce(|a, b| if sums[b] > sums[a] { b } else { a }).unwrap_or(0);
        if best == usize::from(gold) {
            return gold;
        }
        for feature in features {
            let next = self.places.len();
            let at = *self.places.entry(*feature).or_insert(next);
            if at == self.now.len() {
                self.now.push([0.0; TAGS.len()]);
                self.sums.push([0.0; TAGS.len()]);
            }
            for (label, change) in [(usize::from(gold), 1.0_f32), (best, -1.0)] {
                self.now[at][label] += change;
                self.sums[at][label] += f64::from(change) * time;
            }
        }
        u8::try_from(best).unwrap_or(0)
    }

    /// Averaged, the strongest kept, as bytes.
    fn rounded(&self, time: f64, most: usize) -> Vec<(u32, Row)> {
        let mut rows: Vec<(u32, [f64; TAGS.len()], f64)> = (self.places.iter())
            .map(|(key, at)| {
                let mut mean = [0.0; TAGS.len()];
                for label in 0..TAGS.len() {
                    mean[label] = f64::from(self.now[*at][label]) - self.sums[*at][label] / time;
                }
                (*key, mean, mean.iter().fold(0.0, |most: f64, weight| most.max(weight.abs())))
            })
            .collect();
        rows.sort_by(|a, b| b.2.total_cmp(&a.2).then(a.0.cmp(&b.0)));
        rows.truncate(most);
        let clip = rows.get(rows.len() / 500).map_or(1.0, |row| row.2);
        let round = |weight: f64| (weight / clip * 127.0).round().clamp(-127.0, 127.0) as i8;
        let mut out: Vec<(u32, Row)> = rows.into_iter().map(|(key, mean, _)| (key, mean.map(round))).collect();
        out.sort_by_key(|row| row.0);
        out
    }
}

fn sentences(article: &Article) -> Vec<Sentence> {
    let doc = Doc::new(&article.text);
    if article.tags.is_empty() {
        return Vec::new();
    }
    let number = |at: usize| {
        let token = doc.tokens.list.get(at)?;
        let inside = article.tags.range(token.begin as usize..token.end as usize).next().map(|(_, tag)| tag.as_str());
        let tag = inside.unwrap_or(",");
        TAGS.iter().position(|known| *known == tag).and_then(|at| u8::try_from(at).ok())
    };
    let tags = |range: std::ops::Range<usize>| range.map(|at| number(at).unwrap_or(0)).collect();
    doc.sentences.iter().map(|range| Sentence { words: words(&doc, range.clone()), tags: tags(range.clone()) }).collect()
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

/// Share of words tagged as in the analyses.
pub fn agreement(tagger: &Tagger, articles: &[&Article]) -> f64 {
    let (mut right, mut all) = (0, 0);
    for article in articles {
        let gold: Vec<u8> = sentences(article).into_iter().flat_map(|sentence| sentence.tags).collect();
        let mut doc = Doc::new(&article.text);
        tagger.tag(&mut doc);
        for (tag, gold) in doc.tags.iter().zip(gold) {
            all += 1;
            right += usize::from(*tag == TAGS[usize::from(gold)]);
        }
    }
    right as f64 / all.max(1) as f64
}
