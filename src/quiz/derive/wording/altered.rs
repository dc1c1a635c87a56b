//! Which version is what was printed: `altered`.

use memchr::memmem::Finder;

use crate::message;
use crate::pack::{Kind, StatementRow};
use crate::quiz::alter::{self, Alteration, Cast, Picked};
use crate::quiz::derive::{Built, Draft, is_choice, unbuilt};
use crate::quiz::ground::Ground;
use crate::quiz::phrase::fact;
use crate::quiz::question::{Choice, Ref, Response};
use crate::words::Message;

/// Which version is what was printed?
pub(in crate::quiz::derive) fn altered(ground: &Ground<'_>) -> Vec<Built> {
    let worded = ground.ledger.statements().filter(|(_, row)| !row.content.is_empty());
    let cast = Cast::new(ground);
    worded.map(|(_, row)| altered_of(ground, &cast, row)).collect()
}

fn altered_of(ground: &Ground<'_>, cast: &Cast<'_>, row: &StatementRow) -> Built {
    let named = vec![Ref::new("statement", &row.id)];
    let not = |why: Message| Err(unbuilt(Kind::Altered, named.clone(), why));
    let [content] = row.content.as_slice() else { return not(message!("not-built-split-content")) };
    let words = ground.ledger[row.article].text.slice(*content);
    let id = super::super::id(Kind::Altered.wire(), &named);
    let mut chance = ground.chance(&id.0);
    let versions = alter::versions(ground, cast, row, words, &mut chance);
    let picked = alter::pick(words, &versions, |text| is_printed(ground, text), &mut chance);
    let Some(picked) = picked else { return not(message!("not-built-few-versions")) };
    let mut options: Vec<Choice> = picked.iter().map(altered_choice).collect();
    options.push(Choice {
        text: as_printed(words),
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

/// Words of the article; where they begin in mid-sentence, what they are cut out of is shown by "…".
fn as_printed(words: &str) -> Message {
    let is_cut_out = words.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase);
    if is_cut_out { message!("quiz-fragment", text = words) } else { Message::verbatim(words) }
}

fn why_altered(version: &Alteration) -> Message {
    message!("quiz-why-altered", printed = &version.printed, altered = &version.altered)
}

fn altered_choice(picked: &Picked) -> Choice {
    let mut whys = picked.altered.iter().map(why_altered);
    let first = whys.next().unwrap_or_else(|| message!("quiz-ex-altered"));
    let why = match whys.next() {
        Some(second) => message!("quiz-two-sentences", first = first, second = second),
        None => first,
    };
    Choice { text: as_printed(&picked.text), reference: None, right: false, why }
}

fn is_printed(ground: &Ground<'_>, words: &str) -> bool {
    let finder = Finder::new(words);
    ground.ledger.articles().any(|(_, article)| finder.find(article.text.as_str().as_bytes()).is_some())
}
