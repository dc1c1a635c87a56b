//! Packs in other languages: what a learner is asked and told is said in the pack's language, none of it in English
//! by default.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;

use hearsay::message;
use hearsay::pack::{HandQuestion, Pack, Stance, resolve};
use hearsay::quiz::feedback::feedback;
use hearsay::quiz::{Answer, Board, Place, Question, Response, Seed, derive, part_by_part};
use hearsay::words::{Arg, Message, Words};

use crate::app::kinds::{LEDGER, SECOND};
use crate::house::keys;
use crate::ledger_text;

/// A ledger from which every kind can be made, whose sources have names that begin with an article or are plural.
fn pack(tag: &str) -> Pack {
    let ledger = format!("{LEDGER}{SECOND}")
        .replace("min: the Ports Office", "min: el Ministerio")
        .replace("gull: the Daily Gull", "gull: el Diario")
        .replace("dag: Dag Holm", "dag: los vecinos, plural")
        .replace("bo: Bo Lind", "bo: Inés Lind");
    let mut pack = ledger_text::pack(&ledger);
    tag.clone_into(&mut pack.language);
    for (article, publisher) in pack.articles.iter_mut().zip(["La Gaceta", "El Faro"]) {
        article.publisher = Some(publisher.to_owned());
        article.published = Some("2024-05-03".to_owned());
    }
    let typed =
        r#"{ "id": "typed", "response": "short", "prompt": "…", "accept": ["presa"], "slips": true }"#;
    let chosen = r#"{ "id": "chosen", "response": "choice", "prompt": "…",
        "options": [{ "text": "a", "right": true }, { "text": "b" }, { "text": "c" }] }"#;
    pack.questions = [typed, chosen].map(|text| serde_json::from_str::<HandQuestion>(text).unwrap()).into();
    pack
}

/// Answers that are wrong in every part, and one that is nearly right.
fn answers(question: &Question) -> Vec<Answer> {
    match &question.response {
        Response::Choice(options) | Response::Cue { options, .. } => {
            (0..options.len()).map(Answer::Choice).collect()
        }
        Response::Multiple(options) => {
            let wrong = options.iter().enumerate().filter(|(_, option)| !option.right);
            vec![Answer::Multiple(wrong.map(|(ix, _)| ix).collect())]
        }
        Response::Match(board) | Response::Sort(board) => {
            let other = |(_, column): &(usize, usize)| Some((column + 1) % board.columns.len());
            vec![Answer::Pairs(board.right.iter().map(other).collect())]
        }
        Response::Grid(key) => [Stance::Neither, Stance::Denies]
            .map(|stance| {
                let cells = key.cells.iter().map(|row| row.iter().map(|cell| cell.map(|_| stance)).collect());
                Answer::Grid(cells.collect())
            })
            .into(),
        Response::Order(items) => vec![Answer::Order((0..items.len()).rev().collect())],
        Response::Mark { .. } => vec![Answer::Mark(vec![(0, 1)])],
        Response::Short { .. } => vec![Answer::Short("preesa".to_owned()), Answer::Short("dique".to_owned())],
    }
}

/// Everything of a question that is shown: before it is answered, and after each of these answers.
fn shown(question: &Question) -> Vec<Message> {
    let mut shown = vec![question.prompt.clone()];
    shown.extend(question.explanation.iter().cloned());
    shown.extend(
        question.response.options().iter().flat_map(|option| [option.text.clone(), option.why.clone()]),
    );
    let places: Vec<&Place> = match &question.response {
        Response::Match(Board { rows, columns, .. }) | Response::Sort(Board { rows, columns, .. }) => {
            rows.iter().chain(columns).collect()
        }
        Response::Grid(key) => key.rows.iter().chain(&key.columns).collect(),
        Response::Order(items) => items.iter().collect(),
        _ => Vec::new(),
    };
    shown
        .extend(places.into_iter().flat_map(|place| [Some(place.text.clone()), place.why.clone()]).flatten());
    shown
}

/// Everything that is told after every answer, in every question of a pack, and why others are not built.
fn told(tag: &str) -> Vec<Message> {
    let pack = pack(tag);
    let (ledger, problems) = resolve(&pack);
    assert_eq!(problems, []);
    let derived = derive(&pack, &ledger, Seed(1));
    let kinds: BTreeSet<&str> = derived.questions.iter().map(|question| question.kind.as_str()).collect();
    assert!(kinds.len() >= 22, "{kinds:?}");
    let mut told: Vec<Message> = derived.not_built.iter().map(|unbuilt| unbuilt.why.clone()).collect();
    for question in &derived.questions {
        told.extend(shown(question));
        for answer in answers(question) {
            let feedback = feedback(question, &ledger, &answer).unwrap();
            told.extend(feedback.right.into_iter().chain(feedback.why).chain(feedback.slip));
            told.extend(feedback.wrong.into_iter().flat_map(|wrong| [Some(wrong.text), wrong.why]).flatten());
            let parts = part_by_part(question, &answer).into_iter();
            told.extend(parts.flat_map(|part| [part.given, part.right, part.why]).flatten());
        }
    }
    told
}

/// The sentences that a sentence is made of.
fn add_keys(message: &Message, keys: &mut BTreeSet<&'static str>) {
    fn add(arg: &Arg, keys: &mut BTreeSet<&'static str>) {
        match arg {
            Arg::Message(message) => add_keys(message, keys),
            Arg::List(list) => list.iter().for_each(|arg| add(arg, keys)),
            Arg::Text(_) | Arg::Number(_) => {}
        }
    }
    keys.insert(message.key);
    message.args.iter().for_each(|(_, arg)| add(arg, keys));
}

#[test]
fn nothing_that_is_asked_or_told_falls_back_to_english() {
    for tag in ["de", "es"] {
        let own = keys(tag);
        let mut asked = BTreeSet::new();
        for message in &told(tag) {
            add_keys(message, &mut asked);
        }
        assert!(asked.len() > 100, "{} sentences", asked.len());
        let left: Vec<&&str> = asked.iter().filter(|key| !own.contains(**key)).collect();
        assert!(left.is_empty(), "{tag} says {left:?} in English");
    }
}

#[test]
fn every_part_of_a_spanish_sentence_agrees() {
    let words = Words::new("es-MX");
    let said: Vec<String> = told("es").iter().map(|message| words.say(message)).collect();
    let odd = [
        " de el ",
        " a el ",
        " De el ",
        " A el ",
        "los vecinos es ",
        "los vecinos dice ",
        "  ",
        " ,",
        " ?",
        "{",
    ];
    for said in &said {
        let found = odd.iter().find(|odd| said.contains(**odd));
        assert!(found.is_none(), "{found:?} in {said:?}");
        assert_eq!(said.matches('¿').count(), said.matches('?').count(), "{said:?}");
    }
    for wanted in [
        "A fecha de 1 de marzo de 2024, ¿qué postura adopta Ann Brook ante esta afirmación?: The road is open",
        "¿Qué postura adoptan los vecinos ante esta afirmación?: The dam has broken",
        "¿Qué artículo dice que los vecinos hablan de esta afirmación, pero ni la confirman ni la niegan?: Two bridges are closed",
        "En otro artículo, ¿quién dice lo contrario de lo que dice Inés Lind sobre esta afirmación?: The school is shut",
        "«Article two» (El Faro, 3 de mayo de 2024)",
        "los dos",
    ] {
        assert!(said.iter().any(|said| said.ends_with(wanted)), "{wanted:?} is not among {said:#?}");
    }
}

#[test]
fn and_is_e_before_i_in_spanish() {
    let list = |last: &str| -> String {
        let names: Vec<Arg> = vec!["Ana".into(), last.into()];
        Words::new("es").say(&message!("quiz-came-through", chain = names))
    };
    let said = ["Inés", "Hidalgo", "«Irún»", "el hielo", "Hielo", "Íñigo", "Yago"].map(list);
    let wanted = [
        "Ana e Inés",
        "Ana e Hidalgo",
        "Ana e «Irún»",
        "Ana y el hielo",
        "Ana y Hielo",
        "Ana e Íñigo",
        "Ana y Yago",
    ];
    assert_eq!(said, wanted.map(|names| format!("Así se transmitió: {names}.")));
}

#[test]
fn the_interface_speaks_no_language_that_only_packs_have() {
    assert_eq!(Words::interface("es-ES").tag(), "en");
    assert_eq!(Words::interface("de-AT").tag(), "de");
    assert_eq!(Words::new("es-ES").tag(), "es");
    assert!(!Words::tags().any(|tag| tag == "es") && Words::pack_tags().any(|tag| tag == "es"));
}
