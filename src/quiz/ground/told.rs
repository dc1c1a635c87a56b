//! Sentences about sources and statements that many explanations share, and the words that bear them out.

use std::collections::BTreeSet;

use super::Ground;
use crate::message;
use crate::pack::{ArticleIx, Cell, SourceIx, Span, StatementIx, StatementRow};
use crate::quiz::phrase::{capitalised, fact, said, sentence};
use crate::quiz::question::{Choice, Evidence, Fact, Ref};
use crate::words::Message;

/// Of how many rows an explanation tells what they say.
const TOLD: usize = 3;

impl Ground<'_> {
    /// The names of sources.
    pub fn names(&self, sources: &[SourceIx]) -> Vec<&str> {
        sources.iter().map(|source| self.ledger[*source].name.as_str()).collect()
    }

    /// A source as an option.
    pub fn source_choice(&self, source: SourceIx, right: bool, why: Message) -> Choice {
        let row = &self.ledger[source];
        Choice {
            text: Message::verbatim(capitalised(&row.name)),
            reference: Some(Ref::new("source", &row.id)),
            right,
            why,
        }
    }

    /// What a source said instead: of the same proposition if it can be, else anything in the same article.
    pub fn says_instead(&self, source: SourceIx, statement: StatementIx) -> Message {
        let row = &self.ledger[statement];
        let shares = |other: &StatementRow| {
            other.positions.iter().any(|p| row.positions.iter().any(|position| position.on == p.on))
        };
        let best = self
            .ledger
            .statements_of(source)
            .filter(|(ix, other)| other.gist.is_some() && !self.is_same_claim(*ix, statement))
            .min_by_key(|(_, other)| (!shares(other), other.article != row.article));
        self.said_instead(source, best.map(|(_, other)| other))
    }

    fn said_instead(&self, source: SourceIx, said: Option<&StatementRow>) -> Message {
        let named = |key: &'static str| self.with_source(Message::new(key), source);
        match said.and_then(|said| said.gist.as_ref()) {
            Some(gist) => named("quiz-why-says-other").with("gist", gist),
            None if self.ledger.statements().any(|(_, row)| row.via.contains(&source)) => {
                named("quiz-why-passes-on")
            }
            None if self.ledger.speakers_of(source).next().is_some() => named("quiz-why-through-others"),
            None => named("quiz-why-not-credited"),
        }
    }

    /// A sentence with a source's name at its start (`Name`), in its middle (`name`), and its number.
    pub fn with_source(&self, message: Message, source: SourceIx) -> Message {
        let row = &self.ledger[source];
        message
            .with("Name", capitalised(&row.name))
            .with("name", &row.name)
            .with("plural", if row.plural { "yes" } else { "no" })
    }

    /// The same for all sources of a statement.
    pub fn with_sources(&self, message: Message, row: &StatementRow) -> Message {
        match row.sources.as_slice() {
            [] => {
                let somebody = message!("quiz-somebody-mid");
                message.with("Name", message!("quiz-somebody")).with("name", somebody).with("plural", "no")
            }
            [only] => self.with_source(message, *only),
            [first, ..] => {
                let name = |source: &SourceIx| self.ledger[*source].name.as_str().into();
                let names: Vec<crate::words::Arg> = row.sources.iter().map(name).collect();
                let mut starting = names.clone();
                if let Some(slot) = starting.first_mut() {
                    *slot = capitalised(&self.ledger[*first].name).into();
                }
                message.with("Name", starting).with("name", names).with("plural", "yes")
            }
        }
    }

    /// What the article says of where a statement comes from, as sentences.
    pub fn credit(&self, row: &StatementRow) -> Vec<Message> {
        let mut sentences = Vec::new();
        let cue: Vec<&str> = row.cue.iter().map(|span| self.ledger[row.article].text.slice(*span)).collect();
        let n_words: usize = cue.iter().map(|run| run.split_whitespace().count()).sum();
        sentences.push(match (row.sources.is_empty(), cue.is_empty()) {
            (true, _) => message!("quiz-credit-nobody", cue = cue.join(" … "), words = n_words),
            (false, true) => self.with_sources(message!("quiz-credit"), row),
            (false, false) => {
                self.with_sources(message!("quiz-credit-cue", cue = cue.join(" … "), words = n_words), row)
            }
        });
        if !row.via.is_empty() {
            let chain: Vec<crate::words::Arg> =
                row.via.iter().map(|via| self.ledger[*via].name.as_str().into()).collect();
            sentences.push(message!("quiz-came-through", chain = chain));
        }
        sentences.extend(row.why.iter().map(|why| sentence(why)));
        sentences
    }

    /// The evidence of some spans of an article.
    pub fn evidence(&self, article: ArticleIx, spans: &[Span]) -> Vec<Evidence> {
        spans.iter().map(|span| Evidence::new(self.ledger, article, *span)).collect()
    }

    /// The rows that show a cell, with what they say: evidence, the sentences, and the statements' refs.
    pub fn shown(&self, cell: &Cell) -> Shown {
        let mut shown = Shown::default();
        let Cell::Takes { shown: rows, .. } = cell else { return shown };
        for at in rows {
            let statement = &self.ledger[at.statement];
            let Some(position) = crate::pack::position(self.ledger, *at) else { continue };
            shown.evidence.extend(self.evidence(statement.article, &position.evidence));
            shown.about.push(Ref::new("statement", &statement.id));
            shown.facts.push(fact("said", &statement.id));
            let says = said(self.ledger, statement)
                .map(|said| self.with_sources(message!("quiz-says", gist = said), statement));
            let why = position.why.iter().map(|why| sentence(why));
            if shown.about.len() <= TOLD {
                shown.told.extend(says.clone().into_iter().chain(why.clone()));
            }
            shown.says.extend(says);
            shown.why.extend(why);
        }
        shown.evidence.dedup();
        shown.says.dedup();
        shown.why.dedup();
        shown.told.dedup();
        shown
    }

    /// What a source did say in some articles, for keys like *not addressed*: something of each of them, since the
    /// prompt names those that the words are from. Nothing if it said nothing there.
    pub fn did_say(&self, source: SourceIx, articles: &[ArticleIx]) -> Shown {
        let (mut shown, mut told) = (Shown::default(), Vec::new());
        let rows: Vec<&StatementRow> = self
            .ledger
            .statements_of(source)
            .map(|(_, row)| row)
            .filter(|row| !row.places().is_empty())
            .collect();
        let first = |article: &ArticleIx| rows.iter().position(|row| row.article == *article);
        let mut chosen: BTreeSet<usize> = articles.iter().filter_map(first).collect();
        let here: Vec<usize> = (0..rows.len())
            .filter(|ix| rows.get(*ix).is_some_and(|row| articles.contains(&row.article)))
            .collect();
        let more = if here.len() > 2 { "yes" } else { "no" };
        for ix in here {
            if chosen.len() < TOLD {
                chosen.insert(ix);
            }
        }
        for row in chosen.into_iter().filter_map(|ix| rows.get(ix).copied()) {
            shown.evidence.extend(self.evidence(row.article, row.places()));
            shown.about.push(Ref::new("statement", &row.id));
            shown.facts.push(fact("said", &row.id));
            if let Some(said) = said(self.ledger, row) {
                shown.says.push(self.with_sources(message!("quiz-says", gist = said.clone()), row));
                told.push((row, said));
            }
        }
        shown.told = match told.as_slice() {
            // Two of one speaker are told in one sentence.
            [(a, first), (b, second), ..] if a.sources == b.sources => {
                let both = message!("quiz-says-both", first = first.clone(), second = second.clone());
                vec![self.with_sources(both.with("more", more), a)]
            }
            _ => shown.says.iter().take(2).cloned().collect(),
        };
        shown
    }
}

/// What can be shown for a key.
#[derive(Debug, Default)]
pub struct Shown {
    /// The words of the articles.
    pub evidence: Vec<Evidence>,
    /// "X says: …", a sentence a statement.
    pub says: Vec<Message>,
    /// Why the rows are entered as they are.
    pub why: Vec<Message>,
    /// Both of the first rows: what one says, and after it why that is the position.
    pub told: Vec<Message>,
    /// The statements.
    pub about: Vec<Ref>,
    /// What these sentences give away.
    pub facts: Vec<Fact>,
}
