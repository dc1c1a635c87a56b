//! Sessions: pure values that can be replayed, resumed and summed up.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, OnceLock};

use hearsay::pack::{Ledger, Skill, Stance};
use hearsay::quiz::session::OutOfTurn;
use hearsay::quiz::{
    Answer, Event, Given, Located, Mark, Mode, Outcome, Planned, Pool, Question, Response, Seed, Session,
    State, Stored, Summary, Verdict, Wish, content_hash, derive, evidence_article, evidence_mark, plan,
    resume, summary,
};
use hearsay::words::{Message, Words};
use proptest::prelude::*;
use serde_json::json;

use crate::cases::cases;
use crate::shipped::{Ready, shipped, troops};

/// The pack with a question of every kind, and its questions by seed: deriving them for every case of a property would take minutes.
fn first() -> &'static Ready {
    troops()
}

fn pool(seed: u64) -> &'static [Arc<Question>] {
    static POOLS: [OnceLock<Vec<Arc<Question>>>; 8] = [const { OnceLock::new() }; 8];
    POOLS[usize::try_from(seed).unwrap()].get_or_init(|| derived(first(), seed))
}

/// The first questions of a session with the first pack.
fn planned(n: usize, seed: u64) -> Vec<Arc<Question>> {
    let ids = plan(pool(seed), &Wish { n_items: Some(n), ..Wish::default() }, Seed(seed));
    ids.iter().map(|id| pool(seed).iter().find(|question| question.id == *id).unwrap().clone()).collect()
}

/// The first pack's questions, to resume a session by.
fn to_resume(seed: u64) -> Pool<'static> {
    Pool { pack: &first().pack.id, ledger: &first().ledger, questions: pool(seed) }
}

fn derived(ready: &Ready, seed: u64) -> Vec<Arc<Question>> {
    derive(&ready.pack, &ready.ledger, Seed(seed)).questions
}

/// All questions of the first pack; of the others one in ten, for all are answered by the same code.
fn few(ready: &Ready) -> impl Iterator<Item = &Arc<Question>> {
    let step = if ready.pack.id == first().pack.id { 1 } else { 10 };
    ready.questions.iter().step_by(step)
}

/// The right answer.
fn right(question: &Question) -> Answer {
    let rights = |options: &[hearsay::quiz::Choice]| -> Vec<usize> {
        options.iter().enumerate().filter(|(_, option)| option.right).map(|(ix, _)| ix).collect()
    };
    match &question.response {
        Response::Choice(options) | Response::Cue { options, .. } => Answer::Choice(rights(options)[0]),
        Response::Multiple(options) => Answer::Multiple(rights(options)),
        Response::Match(board) | Response::Sort(board) => {
            Answer::Pairs(board.right.iter().map(|(_, column)| Some(*column)).collect())
        }
        Response::Grid(key) => {
            let cell = |cell: &Option<hearsay::quiz::GridCell>| match cell {
                Some(hearsay::quiz::GridCell::Takes(stance)) => Some(*stance),
                _ => None,
            };
            Answer::Grid(key.cells.iter().map(|row| row.iter().map(cell).collect()).collect())
        }
        Response::Order(items) => Answer::Order((0..items.len()).collect()),
        Response::Mark { right, .. } => {
            Answer::Mark(right[0].iter().map(|span| (span.start, span.end)).collect())
        }
        Response::Short { accepted, .. } => Answer::Short(accepted[0].clone()),
    }
}

/// An answer that gets no mark.
fn wrong(question: &Question) -> Answer {
    match &question.response {
        Response::Choice(options) | Response::Cue { options, .. } => {
            Answer::Choice(options.iter().position(|option| !option.right).unwrap())
        }
        Response::Multiple(options) => {
            let wrong = options.iter().enumerate().filter(|(_, option)| !option.right);
            Answer::Multiple(wrong.map(|(ix, _)| ix).collect())
        }
        Response::Match(board) | Response::Sort(board) => Answer::Pairs(vec![None; board.rows.len()]),
        Response::Grid(key) => Answer::Grid(key.cells.iter().map(|row| vec![None; row.len()]).collect()),
        Response::Order(items) => Answer::Order((0..items.len()).rev().collect()),
        Response::Mark { .. } => Answer::Mark(Vec::new()),
        Response::Short { .. } => Answer::Short("something else".to_owned()),
    }
}

fn answer(session: &mut Session, ledger: &Ledger, pick: fn(&Question) -> Answer) {
    let State::Asking { question, .. } = session.state() else { panic!("nothing is asked") };
    let outcome = session.judge(ledger, &pick(question)).unwrap();
    session.apply(Event::Answered(Box::new(outcome))).unwrap();
}

fn asked(session: &Session) -> Option<String> {
    match session.state() {
        State::Asking { question, .. } => Some(question.id.0.clone()),
        State::Feedback { .. } | State::Finished => None,
    }
}

#[test]
fn every_derived_question_gets_full_marks_for_its_key_and_none_for_a_wrong_answer() {
    for shipped in shipped() {
        for question in few(shipped) {
            let judge = |answer: &Answer| hearsay::quiz::session::judge(question, &shipped.ledger, answer);
            let outcome = judge(&right(question)).unwrap();
            assert_eq!(outcome.mark, Mark::FULL, "{}", question.id);
            assert_eq!((outcome.feedback.verdict, outcome.feedback.wrong), (Verdict::Right, vec![]));
            let outcome = judge(&wrong(question)).unwrap();
            assert_eq!(outcome.mark, Mark::NONE, "{}", question.id);
            assert!(!outcome.feedback.right.is_empty() && !outcome.feedback.evidence.is_empty());
            let is_order = matches!(question.response, Response::Order(_));
            let has_choices = is_order || !question.response.options().is_empty();
            assert_eq!(has_choices, !outcome.feedback.wrong.is_empty(), "{}", question.id);
        }
    }
}

#[test]
fn feedback_says_the_right_answer_and_why_the_one_chosen_is_wrong() {
    let shipped = first();
    let question = pool(0).iter().find(|question| question.id.0 == "who-said/kim-lawful").unwrap();
    let outcome = hearsay::quiz::session::judge(question, &shipped.ledger, &wrong(question)).unwrap();
    let words = Words::new("en");
    let said = |messages: &[Message]| messages.iter().map(|m| words.say(m)).collect::<Vec<_>>();
    assert_eq!(said(&outcome.feedback.right), ["Kim Jong Gyu"]);
    let made = &outcome.feedback.wrong[0];
    let option = question.response.options().iter().find(|option| option.text == made.text).unwrap();
    assert_eq!(made.why.as_ref(), Some(&option.why));
    assert_eq!(words.say(&outcome.feedback.verdict.said()), "Not right");
}

#[test]
fn a_session_asks_in_order_and_shows_feedback_after_each_answer() {
    let shipped = first();
    let questions = planned(6, 1);
    let ids: Vec<String> = questions.iter().map(|question| question.id.0.clone()).collect();
    let mut session = Session::new(questions);
    for id in &ids {
        assert_eq!(asked(&session).as_ref(), Some(id));
        answer(&mut session, &shipped.ledger, right);
        let State::Feedback { question, outcome, .. } = session.state() else { panic!("no feedback") };
        assert_eq!((&question.id.0, outcome.mark), (id, Mark::FULL));
        session.apply(Event::Continued).unwrap();
    }
    assert_eq!(session.state(), State::Finished);
    assert_eq!(session.progress().n_answered, 6);
}

#[test]
fn a_skipped_question_comes_back_once_at_the_end() {
    let shipped = first();
    let questions = planned(3, 1);
    let ids: Vec<String> = questions.iter().map(|question| question.id.0.clone()).collect();
    let mut session = Session::new(questions);
    session.apply(Event::Skipped).unwrap();
    answer(&mut session, &shipped.ledger, right);
    session.apply(Event::Continued).unwrap();
    session.apply(Event::Skipped).unwrap();
    assert_eq!(asked(&session).as_ref(), Some(&ids[0]));
    assert_eq!((session.progress().n_aside, session.progress().n_left), (2, 0));
    session.apply(Event::Skipped).unwrap();
    assert_eq!(asked(&session).as_ref(), Some(&ids[2]));
    answer(&mut session, &shipped.ledger, wrong);
    session.apply(Event::Continued).unwrap();
    assert_eq!(session.state(), State::Finished);
    assert_eq!(session.progress().n_left, 1);
    assert_eq!(session.skipped().map(|question| question.id.0.clone()).collect::<Vec<_>>(), [ids[0].clone()]);
}

#[test]
fn skipping_the_only_open_question_leaves_it() {
    let mut session = Session::new(planned(1, 0));
    session.apply(Event::Skipped).unwrap();
    assert_eq!(session.state(), State::Finished);
    assert_eq!(session.progress().n_left, 1);
}

#[test]
fn what_is_out_of_turn_is_refused_and_changes_nothing() {
    let shipped = first();
    let mut session = Session::new(planned(2, 0));
    assert_eq!(session.apply(Event::Continued), Err(OutOfTurn::NoFeedback));
    let State::Asking { question, .. } = session.state() else { panic!() };
    let of_first = session.judge(&shipped.ledger, &right(question)).unwrap();
    assert!(matches!(session.judge(&shipped.ledger, &Answer::Choice(99)), Err(OutOfTurn::Misfit(_))));
    session.apply(Event::Answered(Box::new(of_first.clone()))).unwrap();
    let before = session.clone();
    assert_eq!(session.apply(Event::Skipped), Err(OutOfTurn::NotAsked));
    assert_eq!(session.judge(&shipped.ledger, &Answer::Choice(0)), Err(OutOfTurn::NotAsked));
    assert_eq!(session, before);
    session.apply(Event::Continued).unwrap();
    // An outcome of another question than the one asked.
    assert_eq!(session.apply(Event::Answered(Box::new(of_first))), Err(OutOfTurn::NotAsked));
}

/// What a learner does with one question.
#[derive(Debug, Clone, Copy)]
enum Deed {
    Right,
    Wrong,
    Skip,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    prop::collection::vec(prop::sample::select(vec![Deed::Right, Deed::Wrong, Deed::Skip]), 0..24)
}

/// Does the deeds until the session is over, and records them as the record does.
fn act(session: &mut Session, ledger: &Ledger, deeds: &[Deed]) -> (Vec<Given>, Vec<Stored>) {
    let (mut given, mut stored) = (Vec::new(), Vec::new());
    for deed in deeds {
        let progress = session.progress();
        if progress.n_answered + progress.n_left == progress.n {
            break;
        }
        let _ = session.apply(Event::Continued);
        let State::Asking { question, .. } = session.state() else { break };
        let question = question.clone();
        let (what, mark) = match deed {
            Deed::Skip => {
                session.apply(Event::Skipped).unwrap();
                (Given::Skipped, None)
            }
            Deed::Right | Deed::Wrong => {
                let pick = if matches!(deed, Deed::Right) { right } else { wrong };
                let outcome = session.judge(ledger, &pick(&question)).unwrap();
                let mark = outcome.mark.value();
                session.apply(Event::Answered(Box::new(outcome))).unwrap();
                (Given::Answered(pick(&question)), Some(mark))
            }
        };
        stored.push(Stored {
            pack: None,
            question: question.id.0.clone(),
            content: content_hash(&question, ledger),
            given: Some(what.clone()),
            mark,
            evidence_mark: None,
        });
        given.push(what);
    }
    (given, stored)
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn replaying_what_was_recorded_gives_the_same_session(deeds in deeds(), seed in 0..8_u64) {
        let shipped = first();
        let questions = planned(8, seed);
        let mut live = Session::new(questions.clone());
        let (given, _) = act(&mut live, &shipped.ledger, &deeds);
        let recorded = serde_json::to_string(&given).unwrap();
        let given: Vec<Given> = serde_json::from_str(&recorded).unwrap();
        let again = Session::replay(questions, &shipped.ledger, &given).unwrap();
        prop_assert_eq!(again.state(), live.state());
        prop_assert_eq!(again.progress(), live.progress());
        prop_assert_eq!(summary(&again, &shipped.ledger), summary(&live, &shipped.ledger));
        prop_assert_eq!(again, live);
    }

    #[test]
    fn a_broken_session_goes_on_with_the_question_that_was_asked(deeds in deeds(), seed in 0..8_u64) {
        let shipped = first();
        let questions = planned(8, seed);
        let plan: Vec<Planned> = questions.iter().map(|q| Planned::of(q, &shipped.ledger)).collect();
        let mut live = Session::new(questions);
        let (_, stored) = act(&mut live, &shipped.ledger, &deeds);
        let _ = live.apply(Event::Continued);
        let resumed = resume(&[to_resume(seed)], Mode::Practice, &plan, &stored);
        prop_assert_eq!(resumed.n_dropped, 0);
        prop_assert_eq!(resumed.session.state(), live.state());
        prop_assert_eq!(summary(&resumed.session, &shipped.ledger), summary(&live, &shipped.ledger));
        prop_assert_eq!(resumed.session, live);
    }

    #[test]
    fn a_summary_counts_what_was_done(deeds in deeds(), seed in 0..8_u64) {
        let shipped = first();
        let mut live = Session::new(planned(10, seed));
        act(&mut live, &shipped.ledger, &deeds);
        let summary = summary(&live, &shipped.ledger);
        prop_assert_eq!(summary.skills.iter().map(|skill| skill.n).sum::<usize>(), summary.n_answered);
        prop_assert!(summary.skills.iter().all(|skill| skill.n > 0));
        prop_assert_eq!(summary.missed.len(), summary.n_answered - summary.n_right);
        prop_assert!(summary.missed.windows(2).all(|pair| pair[0].mark <= pair[1].mark));
        let has_enough = |skill: Skill| summary.skills.iter().any(|s| s.skill == skill && s.n >= 5);
        prop_assert!(summary.advice.iter().all(|advice| has_enough(advice.skill)));
    }
}

#[test]
fn questions_that_are_gone_or_rewritten_are_dropped_and_counted() {
    let shipped = first();
    let questions = planned(6, 2);
    let mut plan: Vec<Planned> = questions.iter().map(|q| Planned::of(q, &shipped.ledger)).collect();
    plan[1].question = "who-said/nobody".to_owned();
    plan[2].content = "0".repeat(32);
    let mut stored = Vec::new();
    for (question, planned) in questions.iter().zip(&plan).take(1) {
        let given = Given::Answered(right(question));
        // The mark it had then is not the one it gets now: its options have changed.
        let mark = Some(0.25);
        stored.push(Stored {
            pack: None,
            question: planned.question.clone(),
            content: planned.content.clone(),
            given: Some(given),
            mark,
            evidence_mark: None,
        });
    }
    // An attempt at a question that is not planned at all does no harm.
    stored.push(Stored {
        pack: None,
        question: "who-said/x".to_owned(),
        content: String::new(),
        given: None,
        mark: None,
        evidence_mark: None,
    });
    let resumed = resume(&[to_resume(2)], Mode::Practice, &plan, &stored);
    assert_eq!(resumed.n_dropped, 3);
    assert_eq!(asked(&resumed.session), Some(questions[3].id.0.clone()));
}

#[test]
fn a_questions_hash_is_fixed_by_its_prompt_key_and_evidence_alone() {
    for shipped in [&shipped()[0], first()] {
        let hashes = |seed: u64| -> BTreeMap<String, String> {
            let questions = derived(shipped, seed);
            questions.iter().map(|q| (q.id.0.clone(), content_hash(q, &shipped.ledger))).collect()
        };
        let (one, other) = (hashes(0), hashes(77));
        let is_other = |(id, hash): &(&String, &String)| other.get(*id).is_some_and(|other| other != *hash);
        let differ: Vec<&String> = one.iter().filter(is_other).map(|(id, _)| id).collect();
        assert!(differ.is_empty(), "the seed is in the hash: {differ:?}");
        let distinct: BTreeSet<&String> = one.values().collect();
        // Questions alike in all three are told apart by their ids.
        assert!(distinct.len() * 10 >= one.len() * 9);
        assert!(one.values().all(|hash| hash.len() == 32 && hash.chars().all(|c| c.is_ascii_hexdigit())));
    }
    let shipped = first();
    let question = Arc::unwrap_or_clone(derived(shipped, 0).swap_remove(0));
    let before = content_hash(&question, &shipped.ledger);
    let mut reworded = question.clone();
    reworded.prompt = Message::verbatim("Something else?");
    let mut unproved = question.clone();
    unproved.evidence.clear();
    let mut explained = question.clone();
    explained.explanation.clear();
    assert_ne!(content_hash(&reworded, &shipped.ledger), before);
    assert_ne!(content_hash(&unproved, &shipped.ledger), before);
    assert_eq!(content_hash(&explained, &shipped.ledger), before);
}

#[test]
fn a_questions_hash_is_the_same_on_every_machine_and_day() {
    let text = json!({
        "hearsay": 1, "id": "hash", "title": "Hash",
        "articles": [{ "id": "main", "title": "An article", "paragraphs": ["The minister denied it."] }],
        "questions": [{
            "id": "q", "response": "choice", "prompt": "Who denied it?",
            "options": [{ "text": "Seoul" }, { "text": "the minister", "right": true }],
            "evidence": [{ "article": "main", "exact": "The minister denied it" }],
        }],
    });
    let (pack, _) = hearsay::pack::read(text.to_string().as_bytes()).unwrap();
    let (ledger, _) = hearsay::pack::resolve(&pack);
    let question = derive(&pack, &ledger, Seed(0)).questions.swap_remove(0);
    // If this changes, the progress of every learner is lost: write a migration first.
    insta::assert_snapshot!(content_hash(&question, &ledger), @"313131deee531f750787346fb110c340");
}

/// A pack in which one proposition is only denied, one is alleged, and one follows from the alleged one.
fn denied() -> Ready {
    let text = json!({
        "hearsay": 1, "id": "denied", "title": "Denied",
        "articles": [{ "id": "main", "title": "An article", "paragraphs": [
            "The minister denied that gold was found. Seoul claims that soldiers left by ship. Paris said nothing new. It rained, said Paris."
        ] }],
        "sources": [
            { "id": "minister", "name": "the minister", "kind": "person" },
            { "id": "seoul", "name": "Seoul", "kind": "state" },
            { "id": "paris", "name": "Paris", "kind": "state" },
        ],
        "propositions": [
            { "id": "gold", "text": "Gold was found", "short": "Gold found", "checked": "A" },
            { "id": "ship", "text": "Soldiers left by ship", "short": "Soldiers shipped", "checked": "A", "entails": ["left"] },
            { "id": "left", "text": "Soldiers left", "short": "Soldiers gone", "checked": "A" },
        ],
        "statements": [
            { "id": "s1", "article": "main", "source": ["minister"], "form": "indirect", "cue": "denied",
              "content": "gold was found", "gist": "There is no gold", "stances": [{ "on": "gold", "stance": "denies" }] },
            { "id": "s2", "article": "main", "source": ["seoul"], "form": "indirect", "cue": "claims",
              "content": "soldiers left by ship", "gist": "Soldiers are gone", "stances": [{ "on": "ship", "stance": "alleges" }] },
            { "id": "s3", "article": "main", "source": ["paris"], "form": "indirect", "cue": "said",
              "content": "It rained", "gist": "It rained", "stances": [{ "on": "left", "stance": "neither" }] },
        ],
    });
    let (pack, problems) = hearsay::pack::read(text.to_string().as_bytes()).unwrap();
    assert!(problems.is_empty(), "{problems:?}");
    let (ledger, problems) = hearsay::pack::resolve(&pack);
    assert!(problems.is_empty(), "{problems:?}");
    let questions = derive(&pack, &ledger, Seed(0)).questions;
    Ready { pack, ledger, questions }
}

/// Everything a summary says after wrong answers, and after right ones shown at the wrong place, in one text: the
/// same in every mode.
fn all_words(shipped: &Ready, questions: &[Arc<Question>]) -> String {
    let said = [Mode::Practice, Mode::Test, Mode::Review].map(|mode| {
        let (missed, misplaced) =
            (worked(shipped, questions, mode, wrong), worked(shipped, questions, mode, right));
        said_in(&missed) + &said_in(&misplaced)
    });
    assert!(said.iter().all(|other| *other == said[0]));
    said[0].clone()
}

fn worked(
    shipped: &Ready,
    questions: &[Arc<Question>],
    mode: Mode,
    pick: fn(&Question) -> Answer,
) -> Summary {
    let numbered = questions.iter().map(|question| (0, question.clone())).collect();
    let mut session = Session::of(numbered, mode);
    while session.state() != State::Finished {
        if let State::Asking { question, .. } = session.state() {
            let outcome = session.judge(&shipped.ledger, &pick(question)).unwrap();
            let located = Some(Located { spans: Vec::new(), mark: Mark::NONE });
            session.apply(Event::Answered(Box::new(Outcome { located, ..outcome }))).unwrap();
        } else {
            session.apply(Event::Continued).unwrap();
        }
    }
    let summary = summary(&session, &shipped.ledger);
    assert_eq!(summary.missed.len() + summary.misplaced.len(), summary.n);
    summary
}

/// Its files are read once: doing that for every question would take minutes.
static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::new("en"));

fn said_in(summary: &Summary) -> String {
    let words = &*ENGLISH;
    let mut said = String::new();
    for missed in summary.missed.iter().chain(&summary.misplaced) {
        for message in missed.prompt.iter().chain(&missed.right) {
            said.push_str(&words.say(message));
            said.push('\n');
        }
    }
    said
}

#[test]
fn the_last_screen_repeats_no_claim_that_nobody_makes() {
    let shipped = &denied();
    let questions = &shipped.questions;
    assert!(questions.iter().any(|question| question.id.0.contains("gold")));
    let said = all_words(shipped, questions);
    assert!(!said.contains("Gold"), "{said}");
    assert!(said.contains("Soldiers left by ship"), "{said}");
    // It follows from what Seoul alleges.
    assert!(said.lines().any(|line| line.ends_with(": Soldiers left")), "{said}");
}

#[test]
fn the_last_screen_shows_no_wrong_option_and_no_sentence_that_is_not_so() {
    let words = &*ENGLISH;
    for shipped in shipped() {
        // Six sessions are summed up for each: of the many that are alike a few will do.
        for question in few(shipped).step_by(5) {
            let said = all_words(shipped, std::slice::from_ref(question));
            let is_right = |text: &str| {
                question.response.options().iter().any(|o| o.right && words.say(&o.text).contains(text))
            };
            let prompt = words.say(&question.prompt);
            for option in question.response.options().iter().filter(|option| !option.right) {
                let text = words.say(&option.text);
                let is_new = !is_right(&text) && !prompt.contains(&text);
                assert!(!is_new || !said.lines().any(|line| line == text), "{}: {text}", question.id);
            }
            if question.kind == "stated" && !question.response.options()[0].right {
                assert!(!said.contains(&prompt), "{}", question.id);
            }
        }
    }
}

#[test]
fn advice_needs_five_answers_of_a_skill() {
    let shipped = first();
    let of = |skill: Skill, n: usize| -> Vec<Arc<Question>> {
        pool(0).iter().filter(|question| question.skill == skill).take(n).cloned().collect()
    };
    let advised = |questions: Vec<Arc<Question>>, pick: fn(&Question) -> Answer| {
        let mut session = Session::new(questions);
        while let State::Asking { .. } = session.state() {
            answer(&mut session, &shipped.ledger, pick);
            session.apply(Event::Continued).unwrap();
        }
        let summary = summary(&session, &shipped.ledger);
        summary.advice.iter().map(|advice| advice.skill).collect::<Vec<_>>()
    };
    assert_eq!(advised(of(Skill::Status, 4), wrong), []);
    assert_eq!(advised(of(Skill::Status, 5), wrong), [Skill::Status]);
    assert_eq!(advised(of(Skill::Status, 5), right), []);
}

#[test]
fn stances_have_a_word_each() {
    // A guard for the match in feedback: the vocabulary and its words grow together.
    let words = Words::new("en");
    for stance in Stance::ALL {
        assert!(words.has(&format!("stance-{}", stance.wire())), "{stance}");
    }
}

#[test]
fn a_test_keeps_its_feedback_for_the_end_and_leaves_what_is_open_when_the_time_is_up() {
    let shipped = first();
    let numbered = planned(4, 1).into_iter().map(|question| (0, question)).collect();
    let mut session = Session::of(numbered, Mode::Test);
    assert_eq!(session.apply(Event::Continued), Err(OutOfTurn::NoFeedback));
    session.apply(Event::Skipped).unwrap();
    answer(&mut session, &shipped.ledger, right);
    answer(&mut session, &shipped.ledger, wrong);
    assert!(matches!(session.state(), State::Asking { ix: 3, .. }));
    assert_eq!(session.reading(), None);
    session.apply(Event::TimeUp).unwrap();
    for (ix, place) in [(1, (1, 2)), (2, (2, 2))] {
        assert!(matches!(session.state(), State::Feedback { ix: shown, .. } if shown == ix));
        assert_eq!(session.reading(), Some(place));
        assert_eq!(session.apply(Event::TimeUp), Err(OutOfTurn::NotAsked));
        session.apply(Event::Continued).unwrap();
    }
    assert_eq!(session.state(), State::Finished);
    assert_eq!(session.progress().n_left, 2);
}

#[test]
fn evidence_counts_piece_by_piece_and_together_and_apart_from_the_answer() {
    let shipped = first();
    let question = pool(0).iter().find(|question| question.id.0 == "who-took/sent/neither").unwrap();
    let article = evidence_article(question).unwrap();
    let mark = |spans: &[(usize, usize)]| evidence_mark(question, &shipped.ledger, article, spans).unwrap();
    let all: Vec<(usize, usize)> = question.evidence.iter().map(|w| (w.span.start, w.span.end)).collect();
    assert_eq!((mark(&all), mark(&all[..1]), mark(&[])), (Mark::FULL, Mark::FULL, Mark::NONE));
    assert!(mark(&all[..2]) < Mark::FULL);
    assert!(evidence_mark(question, &shipped.ledger, article, &[(5, 5)]).is_err());
    let marked = pool(0).iter().find(|question| question.kind == "mark").unwrap();
    assert_eq!(evidence_article(marked), None);
}
