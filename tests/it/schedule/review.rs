//! Which questions a review asks, and in which order.

use std::sync::Arc;

use hearsay::message;
use hearsay::pack::Skill;
use hearsay::quiz::{Choice, Fact, QuestionId, Response};
use hearsay::record::schedule::{Reviewable, review};
use hearsay::words::Message;

use super::*;

/// A question of a kind about one row; `about` begins with it.
fn question(id: &str, skill: Skill, about: &[&str]) -> Arc<Question> {
    Arc::new(Question {
        id: QuestionId(id.to_owned()),
        kind: id.split('/').next().unwrap().to_owned(),
        skill,
        about: about.iter().map(|row| Ref((*row).to_owned())).collect(),
        prompt: Message::verbatim("?"),
        response: Response::Choice(Vec::new()),
        explanation: Vec::new(),
        evidence: Vec::new(),
        asks: Vec::new(),
        shows: Vec::new(),
    })
}

fn facts(question: Arc<Question>, asks: &[&str], shows: &[&str]) -> Arc<Question> {
    let facts = |names: &[&str]| names.iter().map(|name| Fact((*name).to_owned())).collect();
    Arc::new(Question { asks: facts(asks), shows: facts(shows), ..Arc::unwrap_or_clone(question) })
}

/// What is asked of one pack, long after.
fn asked(attempts: &[Attempt], questions: &[Arc<Question>], n_items: usize) -> Vec<String> {
    let schedule = Schedule::replay(attempts, 0.9);
    let packs = [Reviewable { pack: &PackId::from("a"), questions }];
    review(&schedule, &packs, after(90.0), n_items).into_iter().map(|(_, question)| question.0).collect()
}

fn who_said(id: &str) -> Arc<Question> {
    question(&format!("who-said/{id}"), Skill::Attribution, &[&format!("statement:{id}")])
}

fn via(id: &str) -> Arc<Question> {
    question(&format!("via/{id}"), Skill::Attribution, &[&format!("statement:{id}")])
}

#[test]
fn each_review_asks_another_kind_than_the_last_time_the_one_asked_longest_ago() {
    let stated = |source: &str| {
        let row = format!("source:{source}");
        question(&format!("stated/{source}/p/denies"), Skill::Status, &[&row, "proposition:p"])
    };
    let took = question("who-took/p/denies", Skill::Status, &["proposition:p"]);
    let headline = question("headline/a/p", Skill::Status, &["source:a", "proposition:p"]);
    let pool = [stated("a"), stated("b"), took, headline];
    let mut attempts = Vec::new();
    let mut order = Vec::new();
    for day in 0..8 {
        let schedule = Schedule::replay(&attempts, 0.9);
        let question = match day {
            0 => pool[0].id.0.clone(),
            _ => {
                let packs = [Reviewable { pack: &PackId::from("a"), questions: &pool }];
                let found = review(&schedule, &packs, after(f64::from(day) * 1000.0), 5);
                assert_eq!(found.len(), 1);
                found[0].1.0.clone()
            }
        };
        let at = after(f64::from(day) * 1000.0);
        let mut attempt = attempt(u64::from(day as u32), &question, "proposition:p", 0.0, at);
        if question != "who-took/p/denies" {
            attempt.given.about.insert(0, "source:x".to_owned());
        }
        attempts.push(attempt);
        order.push(question);
    }
    assert_eq!(
        order,
        [
            "stated/a/p/denies",
            "who-took/p/denies",
            "headline/a/p",
            "stated/b/p/denies",
            "who-took/p/denies",
            "headline/a/p",
            "stated/a/p/denies",
            "who-took/p/denies",
        ]
    );
}

#[test]
fn a_unit_with_one_kind_is_asked_by_that_again_and_one_whose_questions_are_gone_is_not() {
    let attempts = [
        attempt(1, "who-said/one", "statement:one", 1.0, NOW),
        attempt(2, "who-said/gone", "statement:gone", 0.0, NOW),
    ];
    assert_eq!(asked(&attempts, &[who_said("one"), who_said("new")], 5), ["who-said/one"]);
}

#[test]
fn what_is_not_due_or_of_another_pack_is_not_asked() {
    let attempts = [attempt(1, "who-said/one", "statement:one", 1.0, after(89.9))];
    assert_eq!(asked(&attempts, &[who_said("one")], 5), Vec::<String>::new());
    let schedule = Schedule::replay(&attempts, 0.9);
    let packs = [Reviewable { pack: &PackId::from("b"), questions: &[who_said("one")] }];
    assert_eq!(review(&schedule, &packs, after(900.0), 5), []);
}

#[test]
fn the_most_forgotten_come_first_and_no_more_than_wanted() {
    let marks = [("known", 1.0), ("missed", 0.0), ("half", 0.7)];
    let attempts: Vec<_> = marks
        .iter()
        .enumerate()
        .map(|(n, (id, mark))| {
            attempt(n as u64, &format!("who-said/{id}"), &format!("statement:{id}"), *mark, NOW)
        })
        .collect();
    let pool = ["known", "half", "missed"].map(who_said);
    assert_eq!(asked(&attempts, &pool, 2), ["who-said/missed", "who-said/half"]);
    assert_eq!(asked(&attempts, &pool, 0), Vec::<String>::new());
}

#[test]
fn a_question_is_asked_before_the_one_that_shows_its_answer() {
    let attempts = [
        attempt(1, "who-said/first", "statement:first", 0.0, NOW),
        attempt(2, "who-said/second", "statement:second", 1.0, NOW),
    ];
    let pool = [facts(who_said("first"), &["a"], &["a", "b"]), facts(who_said("second"), &["b"], &["b"])];
    assert_eq!(asked(&attempts, &pool, 5), ["who-said/second", "who-said/first"]);
    // Each shows the other's: one is asked today.
    let pool = [pool[0].clone(), facts(who_said("second"), &["b"], &["a", "b"])];
    assert_eq!(asked(&attempts, &pool, 5), ["who-said/first"]);
    // But where another kind of it is left, by that.
    let pool = [pool[0].clone(), pool[1].clone(), via("second")];
    assert_eq!(asked(&attempts, &pool, 5), ["who-said/first", "via/second"]);
}

#[test]
fn a_statement_is_asked_about_once_in_five() {
    let mut attempts = vec![
        attempt(1, "who-said/s", "statement:s", 0.0, NOW),
        attempt(2, "mark/s", "statement:s", 0.0, NOW),
    ];
    let mut pool = vec![who_said("s"), question("mark/s", Skill::Evidence, &["statement:s"])];
    assert_eq!(asked(&attempts, &pool, 9).len(), 1);
    for id in ["a", "b", "c", "d"] {
        attempts.push(attempt(
            pool.len() as u64 + 10,
            &format!("who-said/{id}"),
            &format!("statement:{id}"),
            1.0,
            NOW,
        ));
        pool.push(who_said(id));
    }
    let order = asked(&attempts, &pool, 9);
    assert_eq!(order.len(), 6);
    assert_eq!([&order[0], &order[5]], ["who-said/s", "mark/s"]);
}

#[test]
fn at_most_a_quarter_ask_for_a_position_that_nobody_takes() {
    let option = |word: &str, right| Choice {
        text: Message::verbatim(word),
        reference: Some(Ref(format!("stance:{word}"))),
        right,
        why: message!("hand-why-right"),
    };
    let stance = |id: usize, silent: bool| {
        let response = vec![option("denies", !silent), option("not-addressed", silent)];
        let about = [format!("source:{id}"), format!("proposition:{id}")];
        let about: Vec<&str> = about.iter().map(String::as_str).collect();
        let question = question(&format!("stance/{id}/{id}"), Skill::Status, &about);
        Arc::new(Question { response: Response::Choice(response), ..Arc::unwrap_or_clone(question) })
    };
    let pool: Vec<Arc<Question>> = (0..12).map(|id| stance(id, id < 6)).collect();
    let attempts: Vec<_> = (0..12)
        .map(|id| {
            let mut attempt = attempt(id, &format!("stance/{id}/{id}"), "source:x", 1.0, NOW);
            attempt.given.about.push(format!("proposition:{id}"));
            attempt
        })
        .collect();
    let silent =
        |order: &[String]| order.iter().filter(|id| pool[..6].iter().any(|q| q.id.0 == **id)).count();
    let order = asked(&attempts, &pool, 8);
    assert_eq!((order.len(), silent(&order)), (8, 2));
}
