//! What stands on the cards, in which order, and which of them a search finds.

use std::path::Path;
use std::sync::Arc;

use crate::app::catalogue::{BrokenPack, Catalogue, Entry, OpenPack, Turn, file_of};
use crate::app::phrase::{level_name, theme_name};
use crate::app::view::Learner;
use crate::message;
use crate::pack::PackId;
use crate::quiz::content_hash;
use crate::record::{PackProgress, QuestionProgress, Timestamp};
use crate::words::Words;

/// A card.
#[derive(Debug, Clone)]
pub enum Card {
    /// A pack.
    Pack(PackCard),
    /// A file that is none.
    Broken(BrokenPack),
}

/// What stands on a pack's card.
#[derive(Debug, Clone)]
pub struct PackCard {
    /// The pack.
    pub open: Arc<OpenPack>,
    /// How many questions can be asked.
    pub n_questions: usize,
    /// How many of them were answered or skipped at least once.
    pub n_seen: usize,
    /// How many of them were wholly right the last time.
    pub n_right: usize,
    /// When an answer was last given.
    pub last_practised: Option<Timestamp>,
    /// Whether a session with it has not ended.
    pub is_unfinished: bool,
    /// Title, headlines and sources, in small letters.
    found_by: String,
}

/// All cards in their order: packs begun, the latest first; then new ones, the user's own and what is broken of
/// it before those that ship, these by their turn; then those that are all right.
pub fn cards(catalogue: &Catalogue, learner: &Learner, words: &Words) -> Vec<Card> {
    let mut cards: Vec<Card> = catalogue.entries().iter().map(|entry| card(entry, learner, words)).collect();
    cards.sort_by_cached_key(|card| rank(card, words));
    cards
}

impl Card {
    /// Whether every word of a search, in small letters, is found in it. A broken pack is found by its file.
    pub fn is_found(&self, words: &[String]) -> bool {
        let within = match self {
            Self::Pack(card) => card.found_by.clone(),
            Self::Broken(broken) => broken.file.display().to_string().to_lowercase(),
        };
        words.iter().all(|word| within.contains(word))
    }

    /// The pack, if it is one.
    pub fn pack(&self) -> Option<&PackId> {
        match self {
            Self::Pack(card) => Some(&card.open.pack.id),
            Self::Broken(_) => None,
        }
    }

    /// What tells it from other cards.
    pub fn key(&self) -> &Path {
        match self {
            Self::Pack(card) => file_of(&card.open.origin),
            Self::Broken(broken) => &broken.file,
        }
    }
}

fn card(entry: &Entry, learner: &Learner, words: &Words) -> Card {
    match entry {
        Entry::Broken(broken) => Card::Broken(broken.clone()),
        Entry::Open(open) => Card::Pack(pack_card(open, learner, words)),
    }
}

fn pack_card(open: &Arc<OpenPack>, learner: &Learner, words: &Words) -> PackCard {
    let id = &open.pack.id;
    let progress = learner.progress_with(id);
    let (n_seen, n_right) = progress.map_or((0, 0), |progress| count(open, progress));
    PackCard {
        open: Arc::clone(open),
        n_questions: open.questions.len(),
        n_seen,
        n_right,
        last_practised: progress.map(|progress| progress.last_practised),
        is_unfinished: learner.unfinished_with(id).is_some(),
        found_by: found_by(open, words),
    }
}

/// How many of today's questions were met, and how many were wholly right the last time. What was asked in
/// other words than today's does not count.
fn count(open: &OpenPack, progress: &PackProgress) -> (usize, usize) {
    let met: Vec<_> = open
        .questions
        .iter()
        .filter_map(|question| {
            let same = |met: &&QuestionProgress| {
                met.question == question.id.0 && met.content_hash == content_hash(question, &open.ledger)
            };
            progress.questions.iter().find(same)
        })
        .collect();
    let n_right = met.iter().filter(|met| met.mark.is_some_and(|mark| mark >= 1.0)).count();
    (met.len(), n_right)
}

fn found_by(open: &OpenPack, words: &Words) -> String {
    let pack = &open.pack;
    let headlines = pack.articles.iter().map(|article| article.title.clone());
    let sources = pack.sources.iter().map(|source| source.name.clone());
    let found_by =
        std::iter::once(pack.title.clone()).chain(about(open, words)).chain(headlines).chain(sources);
    found_by.collect::<Vec<_>>().join("\n").to_lowercase()
}

/// How hard a pack is, what it is about, and its language where the user's is another.
pub fn about(open: &OpenPack, words: &Words) -> impl Iterator<Item = String> {
    let (level, theme) = (open.pack.level.map(level_name), open.pack.theme.map(theme_name));
    let language = Some(open.language()).filter(|tag| tag != words.tag());
    let language = language.map(|tag| message!("app-pack-language", tag = tag));
    [level, theme, language].into_iter().flatten().map(|word| words.say(&word))
}

/// What cards are sorted by: which sort of card; how long ago it was practised; the turn of a new one; title.
type Rank = (u8, i64, Option<Turn>, String);

fn rank(card: &Card, words: &Words) -> Rank {
    // What is broken is the user's own: they have to see it before what ships.
    let Card::Pack(card) = card else { return (2, 0, None, String::new()) };
    let title = card.open.pack.title.to_lowercase();
    let latest_first = -card.last_practised.map_or(0, Timestamp::unix_ms);
    let is_all_right = card.n_questions > 0 && card.n_right == card.n_questions;
    match (card.last_practised, is_all_right) {
        (Some(_), false) => (0, latest_first, None, title),
        (None, _) => {
            let sort = if card.open.ships() { 3 } else { 1 };
            (sort, 0, Some(card.open.turn(words.tag())), title)
        }
        (Some(_), true) => (4, latest_first, None, title),
    }
}
