//! What a guesser sees of a question, and the little it knows of the pack without reading: who is named first
//! and who speaks most.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use unicode_segmentation::UnicodeSegmentation;

use super::rule::Rule;
use crate::pack::{Ledger, StatementRow};
use crate::quiz::derive::ASKED;
use crate::quiz::phrase::stance_key;
use crate::quiz::question::{Choice, Place, Question, Ref, Response};
use crate::words::{Message, Words};

/// Words of fewer letters join sentences and tell nothing.
const TELLING: usize = 4;

/// Where the guessers sit.
pub(super) struct Desk<'d> {
    words: &'d Words,
    /// Every source as an option: where it is first named, and how many statements are its.
    sources: BTreeMap<Ref, (usize, usize)>,
    /// Sentences are said once, not once a seed.
    said: HashMap<Message, Rc<Said>>,
    /// Words are numbered, so that sets of them are soon compared.
    numbers: HashMap<String, usize>,
}

/// A sentence as it is said.
pub(super) struct Said {
    /// Its own number.
    pub(super) number: usize,
    /// How long it is.
    pub(super) letters: usize,
    /// Its words whatever their case, as ascending numbers, each once.
    pub(super) words: Vec<usize>,
    /// The longer ones.
    pub(super) telling: Vec<usize>,
}

/// An option, a column, a row or an item.
#[derive(Clone)]
pub(super) struct Thing {
    pub(super) said: Rc<Said>,
    /// The key of its sentence.
    pub(super) key: &'static str,
    pub(super) reference: Option<Ref>,
    /// Where it is first named, and how many statements are its; of sources only.
    pub(super) source: Option<(usize, usize)>,
}

/// A question as it is shown.
pub(super) struct Shown {
    /// What one chooses among: options, columns, positions of a grid, items of an order.
    pub(super) choices: Vec<Thing>,
    /// What is placed.
    pub(super) rows: Vec<Thing>,
    /// What each rule finds for each choice, in the order of [`Rule::ALL`]; nothing where it has no say.
    pub(super) scores: Vec<Option<Vec<i64>>>,
}

impl Shown {
    /// What one chooses among, whatever its order.
    pub(super) fn set(&self) -> Vec<usize> {
        let mut set: Vec<usize> = self.choices.iter().map(|choice| choice.said.number).collect();
        set.sort_unstable();
        set
    }
}

impl<'d> Desk<'d> {
    pub(super) fn new(ledger: &Ledger, words: &'d Words) -> Self {
        Self { words, sources: sources(ledger), said: HashMap::new(), numbers: HashMap::new() }
    }

    pub(super) fn shown(&mut self, question: &Question) -> Shown {
        let (choices, rows) = match &question.response {
            Response::Choice(options) | Response::Multiple(options) | Response::Cue { options, .. } => {
                (self.options(options), Vec::new())
            }
            Response::Match(board) | Response::Sort(board) => {
                (self.places(&board.columns), self.places(&board.rows))
            }
            Response::Grid(_) => (self.positions(), Vec::new()),
            Response::Order(items) => (self.places(items), Vec::new()),
            Response::Mark { .. } | Response::Short { .. } => (Vec::new(), Vec::new()),
        };
        let prompt = self.say(&question.prompt);
        let scores = Rule::ALL.iter().map(|rule| rule.scores(&choices, &prompt)).collect();
        Shown { choices, rows, scores }
    }

    fn options(&mut self, options: &[Choice]) -> Vec<Thing> {
        options.iter().map(|option| self.thing(&option.text, option.reference.as_ref())).collect()
    }

    fn places(&mut self, places: &[Place]) -> Vec<Thing> {
        places.iter().map(|place| self.thing(&place.text, place.reference.as_ref())).collect()
    }

    fn positions(&mut self) -> Vec<Thing> {
        let each = |stance| self.thing(&Message::new(stance_key(stance)), Some(&Ref::new("stance", stance)));
        ASKED.into_iter().map(each).collect()
    }

    fn thing(&mut self, text: &Message, reference: Option<&Ref>) -> Thing {
        let source = reference.and_then(|reference| self.sources.get(reference).copied());
        Thing { said: self.say(text), key: text.key, reference: reference.cloned(), source }
    }

    fn say(&mut self, message: &Message) -> Rc<Said> {
        if let Some(said) = self.said.get(message) {
            return Rc::clone(said);
        }
        let text = self.words.say(message);
        let (mut words, mut telling) = (Vec::new(), Vec::new());
        for word in text.unicode_words() {
            let next = self.numbers.len();
            let number = *self.numbers.entry(word.to_lowercase()).or_insert(next);
            words.push(number);
            if word.chars().count() >= TELLING {
                telling.push(number);
            }
        }
        for list in [&mut words, &mut telling] {
            list.sort_unstable();
            list.dedup();
        }
        let (number, letters) = (self.said.len(), text.graphemes(true).count());
        let said = Rc::new(Said { number, letters, words, telling });
        self.said.insert(message.clone(), Rc::clone(&said));
        said
    }
}

/// Where each source is first named, counted over all articles in their order, and how many statements are its.
fn sources(ledger: &Ledger) -> BTreeMap<Ref, (usize, usize)> {
    let mut begins = 0;
    let mut articles = BTreeMap::new();
    for (ix, article) in ledger.articles() {
        articles.insert(ix, begins);
        begins += article.text.len();
    }
    let spoken = |row: &StatementRow| {
        let at = row.named.iter().chain(row.places()).map(|span| span.start).min().unwrap_or_default();
        articles.get(&row.article).copied().unwrap_or_default() + at
    };
    let mut sources = BTreeMap::new();
    for (source, row) in ledger.sources() {
        let printed = ledger.articles().filter_map(|(ix, article)| {
            let at = article.text.as_str().find(row.name.as_str())?;
            Some(articles.get(&ix).copied().unwrap_or_default() + article.text.code_point(at))
        });
        let speaks = ledger.statements_of(source).map(|(_, row)| spoken(row));
        let first = printed.chain(speaks).min().unwrap_or(begins);
        let n = ledger.statements_of(source).count();
        sources.insert(Ref::new("source", &row.id), (first, n));
    }
    sources
}
