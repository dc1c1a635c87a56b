//! `hearsay record report`: results of one learner or of a class.

use serde_json::{Value, json};

use super::{failed, learner};
use crate::cli::outside::{Exit, Outside};
use crate::message;
use crate::pack::Skill;
use crate::quiz::summary::skill_name;
use crate::record::{Flag, Profile, Reason, Record, Report, SkillResult};
use crate::words::Message;

pub(super) fn run(
    record: &Record,
    name: Option<&str>,
    json: bool,
    outside: &mut Outside<'_>,
) -> Result<Exit, Exit> {
    let learners = match name {
        Some(_) => vec![learner(record, name, outside)?],
        None => record.profiles().map_err(|error| failed(&error, outside))?,
    };
    for learner in &learners {
        let report = record.report(learner.id).map_err(|error| failed(&error, outside))?;
        if json {
            outside.print(&format!("{}\n", as_json(learner, &report)))?;
        } else {
            tell(learner, &report, outside)?;
        }
    }
    Ok(Exit::Done)
}

fn tell(learner: &Profile, report: &Report, outside: &mut Outside<'_>) -> Result<(), Exit> {
    outside.say(&message!("record-report-of", name = &learner.name, n = report.n_attempts))?;
    for result in &report.skills {
        outside.print("  ")?;
        outside.say(&message!(
            "practise-skill",
            skill = skill(result),
            percent = percent(result.mean),
            n = result.n
        ))?;
    }
    for flag in &report.flags {
        outside.print("  ")?;
        outside.say(&told(flag))?;
    }
    Ok(())
}

/// The skill's name; one of a newer Hearsay by its word.
fn skill(result: &SkillResult) -> Message {
    let known = Skill::ALL.iter().find(|skill| skill.wire() == result.skill);
    known.map_or_else(|| Message::verbatim(&result.skill), |skill| skill_name(*skill))
}

fn told(flag: &Flag) -> Message {
    let reason = match flag.reason {
        Reason::Wrong => message!("record-flag-wrong"),
        Reason::Confusing => message!("record-flag-confusing"),
        Reason::Other => message!("record-flag-other"),
    };
    let (question, pack) = (&flag.question, flag.pack.as_str());
    match &flag.words {
        Some(words) => {
            message!(
                "record-flagged-words",
                question = question,
                pack = pack,
                reason = reason,
                words = words.split_whitespace().collect::<Vec<_>>().join(" ")
            )
        }
        None => message!("record-flagged", question = question, pack = pack, reason = reason),
    }
}

fn as_json(learner: &Profile, report: &Report) -> Value {
    let skills = report
        .skills
        .iter()
        .map(|result| json!({ "skill": result.skill, "n": result.n, "mean": result.mean }));
    let flags = report.flags.iter().map(|flag| {
        json!({
            "pack": flag.pack.as_str(), "question": flag.question, "content_hash": flag.content_hash,
            "reason": flag.reason.wire(), "words": flag.words, "at": flag.at.unix_ms(),
        })
    });
    json!({
        "uid": learner.uid.as_str(), "name": learner.name, "n_attempts": report.n_attempts,
        "last_practised": learner.last_practised.map(crate::record::Timestamp::unix_ms),
        "skills": skills.collect::<Vec<_>>(), "flags": flags.collect::<Vec<_>>(),
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a mean mark is 0 to 1, so that its percentage is 0 to 100"
)]
fn percent(mean: f64) -> u32 {
    (mean * 100.0).round().clamp(0.0, 100.0) as u32
}
