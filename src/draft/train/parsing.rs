//! Learning the parser from the corpus's automatic analyses, with a dynamic oracle (Goldberg and Nivre 2013).
#![expect(clippy::indexing_slicing, reason = "tokens of one sentence")]

use super::corpus::Article;
use super::perceptron::Perceptron;
use super::random::Random;
use super::sequence::Places;
use crate::draft::doc::Doc;
use crate::draft::model::table::{HALVES, MOST_HALF, Table};
use crate::draft::model::wide::Wide;
use crate::draft::spans::parser::{MOVES, Move, Parser, RELATIONS, State, Word, likeliest, naming, words};

/// A sentence with the head and the name of each word's dependency.
pub(super) struct Sentence {
    words: Vec<Word>,
    heads: Vec<usize>,
    names: Vec<u8>,
}

#[derive(Default)]
struct Moves {
    places: Places,
    rows: Vec<([f32; 3], [f64; 3])>,
}

/// The sentences of a tagged article, with its analyses' dependencies.
pub(super) fn sentences(doc: &Doc<'_>, article: &Article) -> Vec<Sentence> {
    if article.heads.is_empty() {
        return Vec::new();
    }
    let list = &doc.tokens.list;
    let token_at = |byte: usize| list.partition_point(|token| token.end as usize <= byte);
    let dependency = |at: usize, sentence: &std::ops::Range<usize>| {
        let token = list[at];
        let found = article.heads.range(token.begin as usize..token.end as usize).next();
        let root = (sentence.len(), 1);
        let Some((_, (head, name))) = found else {
            return (at.max(sentence.start + 1) - 1 - sentence.start, 25);
        };
        let head = token_at(*head);
        let name = RELATIONS.iter().position(|known| known == name).unwrap_or(0);
        if head == at || !sentence.contains(&head) { root } else { (head - sentence.start, name as u8) }
    };
    (doc.sentences.iter())
        .map(|sentence| {
            let (heads, names) = sentence.clone().map(|at| dependency(at, sentence)).unzip();
            Sentence { words: words(doc, sentence.clone()), heads, names }
        })
        .collect()
}

/// Learns a parser.
pub(super) fn parser(sentences: &[&Sentence], passes: usize, most_moves: usize, most_names: usize) -> Parser {
    let mut order: Vec<&Sentence> = sentences.to_vec();
    let mut random = Random(3);
    let mut moves = Moves::default();
    let mut names = Perceptron::default();
    let (mut time, mut name_time) = (1.0, 1.0);
    for pass in 0..passes {
        random.shuffle(&mut order);
        for sentence in &order {
            moves.learn(sentence, &mut time, pass > 0);
            if pass < 4 {
                for at in 0..sentence.words.len() {
                    names.learn(&naming(&sentence.words, &sentence.heads, at), sentence.names[at], name_time);
                    name_time += 1.0;
                }
            }
        }
    }
    let names = Wide::new(&names.rounded(name_time, most_names));
    Parser { moves: moves.table(time, most_moves), names }
}

impl Moves {
    fn learn(&mut self, sentence: &Sentence, time: &mut f64, explores: bool) {
        let mut state = State::new(sentence.words.len());
        let mut in_stack = vec![false; sentence.words.len()];
        let mut children = vec![Vec::new(); sentence.words.len() + 1];
        sentence.heads.iter().enumerate().for_each(|(at, head)| children[*head].push(at));
        let mut buffer = Vec::with_capacity(48);
        while !state.is_done() {
            buffer.clear();
            state.features(&sentence.words, &mut buffer);
            let mut sums = [0.0; HALVES];
            for at in buffer.iter().filter_map(|feature| self.places.get(feature)) {
                (0..3).for_each(|m| sums[m] += self.rows[*at as usize].0[m]);
            }
            let Some(guess) = likeliest(&state, &sums) else { break };
            let good: Vec<Move> = (MOVES.into_iter())
                .filter(|m| state.allows(*m) && !is_costly(*m, &state, &sentence.heads, &children, &in_stack))
                .collect();
            *time += 1.0;
            let mut next = guess;
            if !good.is_empty() && !good.contains(&guess) {
                let best = good
                    .iter()
                    .copied()
                    .reduce(|a, b| if sums[b as usize] > sums[a as usize] { b } else { a });
                let best = best.unwrap_or(guess);
                self.change(&buffer, best, guess, *time);
                next = if explores { guess } else { best };
            }
            if next == Move::Shift {
                in_stack[state.next] = true;
            } else if let Some(top) = state.stack.last() {
                in_stack[*top] = false;
            }
            state.make(next);
        }
    }

    fn change(&mut self, features: &[u32], up: Move, down: Move, time: f64) {
        for feature in features {
            let next = self.rows.len() as u32;
            let at = *self.places.entry(*feature).or_insert(next);
            if at == next {
                self.rows.push(([0.0; 3], [0.0; 3]));
            }
            let (now, sums) = &mut self.rows[at as usize];
            for (m, change) in [(up, 1.0_f32), (down, -1.0)] {
                now[m as usize] += change;
                sums[m as usize] += f64::from(change) * time;
            }
        }
    }

    fn table(&self, time: f64, most: usize) -> Table {
        let mut rows: Vec<(u32, [f64; 3])> = (self.places.iter())
            .map(|(key, at)| {
                let (now, sums) = &self.rows[*at as usize];
                (*key, [0, 1, 2].map(|m| f64::from(now[m]) - sums[m] / time))
            })
            .collect();
        let size = |row: &[f64; 3]| row.iter().fold(0.0, |most: f64, w| most.max(w.abs()));
        rows.sort_by(|a, b| size(&b.1).total_cmp(&size(&a.1)).then(a.0.cmp(&b.0)));
        rows.truncate(most);
        let clip = rows.get(rows.len() / 2000).map_or(1.0, |row| size(&row.1));
        rows.sort_by_key(|row| row.0);
        let steps = f64::from(MOST_HALF);
        let round = |weight: f64| (weight / clip * steps).round().clamp(-steps, steps) as i16;
        let rows: Vec<_> = rows.into_iter().map(|(key, row)| (key, row.map(round))).collect();
        Table::halves(1.0, &rows)
    }
}

/// Whether a move makes a right dependency impossible that was still possible.
fn is_costly(what: Move, state: &State, heads: &[usize], children: &[Vec<usize>], in_stack: &[bool]) -> bool {
    let next = state.next;
    let top = state.stack.last().copied();
    let has_later = |word: usize, from: usize| children[word].last().is_some_and(|child| *child >= from);
    match (what, top) {
        (Move::Shift, _) => {
            let head = heads[next];
            let is_below = head < next && in_stack[head] && Some(head) != top;
            is_below || children[next].iter().any(|child| *child < next && in_stack[*child])
        }
        (Move::Left, Some(top)) => {
            let below = state.stack.len().checked_sub(2).map(|at| state.stack[at]);
            let head = heads[top];
            head != next && (head > next || Some(head) == below) || has_later(top, next)
        }
        (Move::Right, Some(top)) => heads[top] >= next || has_later(top, next),
        _ => true,
    }
}
