//! How it is worded: `form`, `cue`, `altered`.

mod altered;

pub(super) use altered::altered;

use super::{Built, Draft, is_choice, unbuilt};
use crate::message;
use crate::pack::{ArticleIx, Form, Kind, Span, StatementRow};
use crate::quiz::ground::Ground;
use crate::quiz::phrase::{capitalised, fact};
use crate::quiz::question::{Choice, Ref, Response};
use crate::quiz::seed::Chance;
use crate::words::{CueWord, Force, Frame, Lexicon, Message};

/// Exact words, paraphrase, or partly quoted?
pub(super) fn form(ground: &Ground<'_>) -> Vec<Built> {
    let reported = ground.ledger.statements().filter(|(_, row)| row.form != Form::Own);
    reported.map(|(_, row)| form_of(ground, row)).collect()
}

fn form_of(ground: &Ground<'_>, row: &StatementRow) -> Built {
    let named = vec![Ref::new("statement", &row.id)];
    let Some(gist) = &row.gist else {
        return Err(unbuilt(Kind::Form, named, message!("not-built-no-gist")));
    };
    if row.places().is_empty() {
        return Err(unbuilt(Kind::Form, named, message!("not-built-no-words")));
    }
    let truth = Message::new(form_why_key(row.form));
    let options = [Form::Direct, Form::Indirect, Form::Mixed].map(|form| Choice {
        text: Message::new(form_key(form)),
        reference: Some(Ref::new("form", form)),
        right: form == row.form,
        why: if form == row.form {
            truth.clone()
        } else {
            message!("quiz-two-sentences", first = Message::new(form_meaning(form)), second = truth.clone())
        },
    });
    let prompt = ground.with_sources(message!("quiz-form", gist = gist), row);
    let mut draft = Draft::new(Kind::Form, named, prompt);
    draft.explanation = vec![truth];
    draft.evidence = ground.evidence(row.article, row.places());
    draft.asks = vec![fact("form", &row.id)];
    draft.shows = vec![fact("said", &row.id)];
    Ok(draft.build(Response::Choice(options.into())))
}

fn form_key(form: Form) -> &'static str {
    match form {
        Form::Direct => "form-direct",
        Form::Indirect => "form-indirect",
        Form::Mixed => "form-mixed",
        Form::Own => "form-own",
    }
}

/// What it would look like in print.
fn form_meaning(form: Form) -> &'static str {
    match form {
        Form::Direct => "form-direct-means",
        Form::Indirect => "form-indirect-means",
        Form::Mixed | Form::Own => "form-mixed-means",
    }
}

fn form_why_key(form: Form) -> &'static str {
    match form {
        Form::Direct => "quiz-why-direct",
        Form::Indirect => "quiz-why-indirect",
        Form::Mixed | Form::Own => "quiz-why-mixed",
    }
}

/// The report word as printed, among words of other force.
pub(super) fn cue(ground: &Ground<'_>) -> Vec<Built> {
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
struct Printed<'x> {
    word: &'x CueWord,
    form: &'x str,
    before: String,
    after: String,
    is_capital: bool,
}

fn cue_of(ground: &Ground<'_>, row: &StatementRow) -> Built {
    let named = vec![Ref::new("statement", &row.id)];
    let not = |why: Message| Err(unbuilt(Kind::Cue, named.clone(), why));
    let Some(lexicon) = ground.lexicon else { return not(message!("not-built-no-lexicon")) };
    let [cue] = row.cue.as_slice() else { return not(message!("not-built-split-cue")) };
    let text = &ground.ledger[row.article].text;
    let printed_cue = text.slice(*cue);
    let paragraph = text.paragraph_of(*cue);
    let Some(sentence) = text.sentences(paragraph).into_iter().find(|sentence| sentence.contains(*cue))
    else {
        return not(message!("not-built-split-cue"));
    };
    let before = text.slice(Span { start: sentence.start, end: cue.start });
    let after = text.slice(Span { start: cue.end, end: sentence.end });
    let Some(printed) = printed(lexicon, printed_cue, before, after) else {
        return not(message!("not-built-unknown-cue"));
    };
    let frames = frames(&printed, row, *cue, after);
    let mut chance = ground.chance(&super::id(Kind::Cue.wire(), &named).0);
    let mut options = vec![Choice {
        text: Message::verbatim(printed_cue),
        reference: None,
        right: true,
        why: Message::new(force_key(printed.word.force)).with("word", printed_cue),
    }];
    for (word, force) in drawn(lexicon, &printed, &frames, &mut chance) {
        let word = if printed.is_capital { capitalised(word) } else { word.to_owned() };
        let text = format!("{}{word}{}", printed.before, printed.after);
        let why = Message::new(force_key(force)).with("word", &text);
        options.push(Choice {
            text: Message::verbatim(text),
            reference: None,
            right: false,
            why: message!("quiz-why-not-printed", printed = printed_cue, means = why),
        });
    }
    if !is_choice(&options) {
        return not(message!("not-built-few-cues"));
    }
    chance.shuffle(&mut options);
    let mut draft = Draft::new(Kind::Cue, named, message!("quiz-cue"));
    let force = Message::new(force_key(printed.word.force)).with("word", printed_cue);
    draft.explanation = vec![message!("quiz-ex-cue", word = printed_cue), force];
    draft.evidence = ground.evidence(row.article, &row.cue);
    draft.asks = vec![fact("cue", &row.id)];
    draft.shows = vec![fact("said", &row.id)];
    Ok(draft.build(Response::Cue { before: before.to_owned(), after: after.to_owned(), options }))
}

/// Reads a cue: exactly one word of it is a report word, and nothing turns its force around.
fn printed<'x>(lexicon: &'x Lexicon, cue: &str, before: &str, after: &str) -> Option<Printed<'x>> {
    let words: Vec<&str> = cue.split(' ').collect();
    let turns = ["not", "never", "neither", "nor", "declined", "refused", "n't", "reportedly"];
    if words.iter().any(|word| turns.contains(&word.to_lowercase().as_str()) || word.ends_with("n’t")) {
        return None;
    }
    // A preposition binds the word: “accused of”, “said to be”, “hinted at” fit no other report word.
    let binds = ["of", "to", "at", "on", "about", "against", "for", "as", "by", "with", "into", "in", "from"];
    let next = after.split_whitespace().next().unwrap_or_default().to_lowercase();
    if binds.contains(&next.as_str()) || next == "not" || next.ends_with("n’t") {
        return None;
    }
    let previous = |at: usize| {
        let inside = at.checked_sub(1).and_then(|at| words.get(at).copied());
        inside.or_else(|| before.split_whitespace().next_back()).unwrap_or_default().to_lowercase()
    };
    let mut found = None;
    for (at, word) in words.iter().enumerate() {
        let lower = word.to_lowercase();
        let is_perfect = ["has", "have", "had", "been", "be", "was", "were", "is", "are", "already", "long"]
            .contains(&previous(at).as_str());
        let Some((entry, form)) = form_in(lexicon, &lower, is_perfect) else { continue };
        if found.is_some() {
            return None;
        }
        let join = |words: &[&str]| words.join(" ");
        let mut before = join(words.get(..at)?);
        let mut after = join(words.get(at + 1..)?);
        if !before.is_empty() {
            before.push(' ');
        }
        if !after.is_empty() {
            after.insert(0, ' ');
        }
        let is_capital = word.chars().next().is_some_and(char::is_uppercase);
        found = Some(Printed { word: entry, form, before, after, is_capital });
    }
    found
}

/// The entry and form of a word; the participle where the perfect or the passive asks for it.
fn form_in<'x>(lexicon: &'x Lexicon, word: &str, is_perfect: bool) -> Option<(&'x CueWord, &'x str)> {
    let wanted = if is_perfect { "pp" } else { "past" };
    lexicon.cues.iter().find_map(|entry| {
        let mut forms: Vec<&str> = entry
            .forms
            .iter()
            .filter(|(_, form)| form.as_str() == word)
            .map(|(name, _)| name.as_str())
            .collect();
        forms.sort_by_key(|name| *name != wanted);
        Some((entry, *forms.first()?))
    })
}

/// The frames another word must fit: the one seen, or, where the text does not tell, all the word has.
fn frames(printed: &Printed<'_>, row: &StatementRow, cue: Span, after: &str) -> Vec<Frame> {
    let is_clause = matches!(row.form, Form::Direct)
        || after.trim_start().starts_with("that ")
        || after
            .trim_start()
            .starts_with(|c: char| matches!(c, ',' | ':' | '.') || crate::pack::quotation::is_mark(c))
        || row.content.iter().any(|run| run.end <= cue.start);
    if is_clause && printed.word.frames.contains(&Frame::Clause) {
        vec![Frame::Clause]
    } else {
        printed.word.frames.clone()
    }
}

/// One word of each other force that has the form and fits the frames.
fn drawn<'x>(
    lexicon: &'x Lexicon,
    printed: &Printed<'_>,
    frames: &[Frame],
    chance: &mut Chance,
) -> Vec<(&'x str, Force)> {
    let forces = [Force::Plain, Force::Denying, Force::Admitting, Force::Guessing];
    let mut drawn = Vec::new();
    for force in forces.into_iter().filter(|force| *force != printed.word.force) {
        let fitting: Vec<&str> = lexicon
            .cues
            .iter()
            .filter(|entry| entry.force == force && frames.iter().all(|frame| entry.frames.contains(frame)))
            .filter_map(|entry| entry.forms.get(printed.form).map(String::as_str))
            .collect();
        drawn.extend(chance.some(fitting, 1).into_iter().map(|word| (word, force)));
    }
    drawn
}

fn force_key(force: Force) -> &'static str {
    match force {
        Force::Plain => "quiz-force-plain",
        Force::Denying => "quiz-force-denying",
        Force::Admitting => "quiz-force-admitting",
        Force::Guessing => "quiz-force-guessing",
    }
}
