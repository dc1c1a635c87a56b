//! Which report word was printed: `cue`.

use unicode_segmentation::UnicodeSegmentation;

use super::super::{Built, Draft, is_choice, unbuilt};
use super::cue_frame::{Around, around, frames, printed};
use crate::message;
use crate::pack::{ArticleIx, Kind, Span, Stance, StatementRow, Text};
use crate::quiz::ground::Ground;
use crate::quiz::phrase::{capitalised, fact};
use crate::quiz::question::{Choice, Ref, Response};
use crate::quiz::seed::Chance;
use crate::words::{CueWord, Force, Frame, Lexicon, Message, Shade};

/// The report word as printed, among words of other force.
pub(in crate::quiz::derive) fn cue(ground: &Ground<'_>) -> Vec<Built> {
    let cued = ground.ledger.statements().filter(|(_, row)| !row.cue.is_empty());
    let mut asked: Vec<(ArticleIx, &[Span])> = Vec::new();
    let mut built = Vec::new();
    for (_, row) in cued {
        // Several statements under one report word make one gap.
        let gap = (row.article, row.cue.as_slice());
        built.push(if asked.contains(&gap) {
            let named = vec![Ref::new("statement", &row.id)];
            Err(unbuilt(Kind::Cue, named, message!("not-built-asked-already")))
        } else {
            asked.push(gap);
            cue_of(ground, row)
        });
    }
    built
}

/// A report word as it stands in a text: which, in which form, and the words around it in the cue.
pub(super) struct Printed<'x> {
    pub(super) word: &'x CueWord,
    pub(super) form: &'x str,
    pub(super) before: String,
    pub(super) after: String,
    pub(super) is_capital: bool,
}

fn cue_of(ground: &Ground<'_>, row: &StatementRow) -> Built {
    let named = vec![Ref::new("statement", &row.id)];
    let not = |why: Message| Err(unbuilt(Kind::Cue, named.clone(), why));
    let Some(lexicon) = ground.lexicon else { return not(message!("not-built-no-lexicon")) };
    let [cue] = row.cue.as_slice() else { return not(message!("not-built-split-cue")) };
    let text = &ground.ledger[row.article].text;
    let printed_cue = text.slice(*cue);
    let Some(around) = around(text, *cue) else { return not(message!("not-built-split-cue")) };
    let Some(printed) = printed(lexicon, printed_cue, &around) else {
        return not(message!("not-built-unknown-cue"));
    };
    if has_object_of_its_own(text, row, *cue, &printed.after) {
        return not(message!("not-built-few-cues"));
    }
    let mut chance = ground.chance(&super::super::id(Kind::Cue.wire(), &named).0);
    let mut options = options(ground, row, lexicon, (&printed, printed_cue), &around, &mut chance);
    if !is_choice(&options) {
        return not(message!("not-built-few-cues"));
    }
    chance.shuffle(&mut options);
    let mut draft = Draft::new(Kind::Cue, named, message!("quiz-cue"));
    draft.explanation = vec![message!("quiz-ex-cue", word = printed_cue), told(printed.word, printed_cue)];
    draft.evidence = ground.evidence(row.article, &row.cue);
    draft.asks = vec![fact("cue", &row.id)];
    draft.shows = vec![fact("said", &row.id)];
    let (before, after) = (around.before.to_owned(), around.after.to_owned());
    Ok(draft.build(Response::Cue { before, after, options }))
}

/// Whether what is reported follows a colon after a thing that the report word has already: "rejected the charge: all
/// had been paid". Another word would turn round what stands behind the colon.
fn has_object_of_its_own(text: &Text, row: &StatementRow, cue: Span, after: &str) -> bool {
    let Some(content) = row.content.iter().find(|run| run.start >= cue.end) else { return false };
    let between = text.slice(Span { start: cue.end, end: content.start });
    between
        .split_once(':')
        .is_some_and(|(object, _)| format!("{after}{object}").contains(char::is_alphabetic))
}

fn options(
    ground: &Ground<'_>,
    row: &StatementRow,
    lexicon: &Lexicon,
    (printed, printed_cue): (&Printed<'_>, &str),
    around: &Around<'_>,
    chance: &mut Chance,
) -> Vec<Choice> {
    let option = |text: &str, right: bool, why: Message| Choice {
        text: Message::verbatim(text),
        reference: None,
        right,
        why,
    };
    let mut options = vec![option(printed_cue, true, told(printed.word, printed_cue))];
    let takes = |stance: Stance| row.positions.iter().any(|position| position.stance == stance);
    let place = Place {
        frames: frames(printed, row, around),
        content: ground.ledger.words_of(row),
        is_announced: around.after.starts_with(':'),
        around: format!("{} {}", around.before, around.after).to_lowercase(),
        is_possible: takes(Stance::Suggests),
        is_charge: takes(Stance::Alleges),
    };
    for entry in drawn(lexicon, printed, &place, chance) {
        let Some(word) = entry.forms.get(printed.form) else { continue };
        let word = if printed.is_capital { capitalised(word) } else { word.clone() };
        let text = format!("{}{word}{}", printed.before, printed.after);
        let why = message!("quiz-why-not-printed", printed = printed_cue, means = told(entry, &text));
        options.push(option(&text, false, why));
    }
    options
}

/// Where another word must fit.
struct Place {
    frames: Vec<Frame>,
    /// What is reported.
    content: String,
    /// Whether it follows a colon: nobody denied: “…”.
    is_announced: bool,
    /// The sentence around the gap, in small letters.
    around: String,
    /// Whether what is reported is held possible: a word that says so would be true of it.
    is_possible: bool,
    /// Whether it is claimed of others, or at least cannot be settled by who says it.
    is_charge: bool,
}

impl Place {
    fn has(&self, is_it: impl Fn(&str) -> bool) -> bool {
        self.content.unicode_words().any(|word| is_it(&word.to_lowercase().replace('’', "'")))
    }

    /// Whether the word can stand there. To deny what is itself denied is no English; nobody guesses at what
    /// they themselves do, or at a thing; what is predicted is to come.
    fn fits(&self, entry: &CueWord, lexicon: &Lexicon) -> bool {
        let denies =
            |word: &str| word.ends_with("n't") || lexicon.grammar.negative.iter().any(|no| no == word);
        let is_own = |word: &str| matches!(word, "i" | "we" | "my" | "our" | "me" | "us");
        let mut words = self.content.unicode_words().map(str::to_lowercase).skip_while(|word| word == "that");
        let is_theirs =
            words.next().is_some_and(|word| matches!(word.as_str(), "he" | "she" | "it" | "they"));
        let by_force = match entry.force {
            Force::Denying => !self.has(denies) && !self.is_announced,
            Force::Guessing => {
                let is_of_themselves = self.has(is_own) || is_theirs;
                let is_thing = self.frames.contains(&Frame::Thing);
                !self.is_possible && !is_thing && !is_of_themselves
            }
            Force::Admitting => !(entry.owns && self.is_charge),
            Force::Plain => true,
        };
        // A word that the sentence has already would be printed twice in it.
        let is_here = |form: &String| self.around.unicode_words().any(|word| word == form);
        by_force
            && !entry.forms.values().any(is_here)
            && self.frames.iter().all(|frame| entry.frames.contains(frame))
            && (entry.needs.is_empty() || self.has(|word| entry.needs.iter().any(|need| need == word)))
    }
}

/// One word of each other force that has the form and fits the place.
fn drawn<'x>(
    lexicon: &'x Lexicon,
    printed: &Printed<'_>,
    place: &Place,
    chance: &mut Chance,
) -> Vec<&'x CueWord> {
    let forces = [Force::Plain, Force::Denying, Force::Admitting, Force::Guessing];
    let mut drawn = Vec::new();
    for force in forces.into_iter().filter(|force| *force != printed.word.force) {
        let of_force = lexicon.cues.iter().filter(|entry| entry.force == force);
        let fitting: Vec<&CueWord> = of_force
            .filter(|entry| entry.forms.contains_key(printed.form) && place.fits(entry, lexicon))
            .collect();
        drawn.extend(chance.some(fitting, 1));
    }
    drawn
}

/// What it means to print the word.
fn told(entry: &CueWord, printed: &str) -> Message {
    let key = match (entry.shade, entry.force) {
        (Some(Shade::Distant), _) => "quiz-force-distant",
        (Some(Shade::Factual), _) => "quiz-force-factual",
        (None, Force::Plain) => "quiz-force-plain",
        (None, Force::Denying) => "quiz-force-denying",
        (None, Force::Admitting) if entry.owns => "quiz-force-owning",
        (None, Force::Admitting) => "quiz-force-admitting",
        (None, Force::Guessing) => "quiz-force-guessing",
    };
    Message::new(key).with("word", printed)
}
