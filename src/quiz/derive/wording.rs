//! How it is worded: `form`, `cue`, `altered`.

use super::{Built, Draft, is_choice, unbuilt};
use crate::message;
use crate::pack::{Form, Kind, Span, StatementRow};
use crate::quiz::alter::{self, Alteration};
use crate::quiz::ground::{DRAWN, Ground};
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
    cued.map(|(_, row)| cue_of(ground, row)).collect()
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

/// Which version is what was printed?
pub(super) fn altered(ground: &Ground<'_>) -> Vec<Built> {
    let worded = ground.ledger.statements().filter(|(_, row)| !row.content.is_empty());
    worded.map(|(_, row)| altered_of(ground, row)).collect()
}

fn altered_of(ground: &Ground<'_>, row: &StatementRow) -> Built {
    let named = vec![Ref::new("statement", &row.id)];
    let not = |why: Message| Err(unbuilt(Kind::Altered, named.clone(), why));
    let [content] = row.content.as_slice() else { return not(message!("not-built-split-content")) };
    let words = ground.ledger[row.article].text.slice(*content);
    let mut chance = ground.chance(&super::id(Kind::Altered.wire(), &named).0);
    let versions = alter::versions(words, ground.ledger, ground.lexicon, &mut chance);
    let drawn = varied(ground, versions);
    let mut options = match crossed(ground, words, &drawn) {
        Some(options) => options,
        None => drawn.iter().map(|version| altered_choice(&version.text, why_altered(version))).collect(),
    };
    options.push(Choice {
        text: Message::verbatim(words),
        reference: None,
        right: true,
        why: message!("quiz-why-verbatim"),
    });
    if !is_choice(&options) {
        return not(message!("not-built-few-versions"));
    }
    chance.shuffle(&mut options);
    let own = if row.sources.is_empty() { "yes" } else { "no" };
    let prompt = ground.with_sources(message!("quiz-altered", own = own), row);
    let mut draft = Draft::new(Kind::Altered, named, prompt);
    draft.explanation = vec![message!("quiz-ex-altered")];
    draft.evidence = ground.evidence(row.article, &row.content);
    draft.asks = vec![fact("words", &row.id)];
    draft.shows = vec![fact("said", &row.id)];
    Ok(draft.build(Response::Choice(options)))
}

/// Two alterations, each alone and both at once. Were each wrong version the printed one with one change, the
/// printed one would be the version most like all others, and could be told without the article.
fn crossed(ground: &Ground<'_>, words: &str, drawn: &[Alteration]) -> Option<Vec<Choice>> {
    let pairs = drawn.iter().enumerate().flat_map(|(ix, a)| drawn.iter().skip(ix + 1).map(move |b| (a, b)));
    let fits = |text: &String| text != words && !is_printed(ground, text);
    let (a, b, both) = pairs.into_iter().find_map(|(a, b)| Some((a, b, a.with(b, words).filter(fits)?)))?;
    let why = message!("quiz-two-sentences", first = why_altered(a), second = why_altered(b));
    Some(vec![
        altered_choice(&a.text, why_altered(a)),
        altered_choice(&b.text, why_altered(b)),
        altered_choice(&both, why),
    ])
}

fn why_altered(version: &Alteration) -> Message {
    message!("quiz-why-altered", printed = &version.printed, altered = &version.altered)
}

fn altered_choice(text: &str, why: Message) -> Choice {
    Choice { text: Message::verbatim(text), reference: None, right: false, why }
}

/// A few versions that stand in no article, of as many sorts and at as many places as there are. Every version
/// gets its turn, so that it does not hang on chance whether there are enough.
fn varied(ground: &Ground<'_>, mut versions: Vec<Alteration>) -> Vec<Alteration> {
    let mut drawn: Vec<Alteration> = Vec::new();
    let is_alike: [fn(&Alteration, &Alteration) -> bool; 3] =
        [|a, b| a.sort == b.sort, |a, b| a.printed == b.printed, |a, b| a.text == b.text];
    for is_alike in is_alike {
        let mut rest = Vec::new();
        for version in versions {
            let is_wanted = drawn.len() < DRAWN
                && drawn.iter().all(|other| other.text != version.text && !is_alike(other, &version));
            if is_wanted && !is_printed(ground, &version.text) {
                drawn.push(version);
            } else {
                rest.push(version);
            }
        }
        versions = rest;
    }
    drawn
}

fn is_printed(ground: &Ground<'_>, words: &str) -> bool {
    ground.ledger.articles().any(|(_, article)| article.text.as_str().contains(words))
}
