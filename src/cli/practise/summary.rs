//! The end of a session: what it came to, what was missed, what to practise next, what became known later.

use super::super::outside::Exit;
use super::article::said_date;
use super::lines::{Lines, Tone};
use super::tell::right;
use crate::message;
use crate::quiz::summary::{ENOUGH, Missed, Summary};
use crate::quiz::{Verdict, summary};
use crate::record::sitting::Sitting;
use crate::words::Message;

pub(super) fn show(lines: &mut Lines<'_, '_>, sitting: &Sitting) -> Result<(), Exit> {
    let summary = summary(&sitting.session, &sitting.book().ledger);
    lines.gap()?;
    let (answered, n_right) = (summary.n_answered, summary.n_right);
    lines.say_in(
        Tone::Strong,
        &message!("practise-done", n = summary.n, answered = answered, right = n_right),
    )?;
    if !summary.skipped.is_empty() {
        lines.say(&message!("practise-skipped", n = summary.skipped.len()))?;
    }
    for skill in &summary.skills {
        let percent = skill.mean.percent();
        lines.say(&message!("practise-skill", skill = skill.name(), n = skill.n, percent = percent))?;
    }
    show_missed(lines, &summary)?;
    show_advice(lines, &summary)?;
    show_since(lines, sitting)
}

fn show_missed(lines: &mut Lines<'_, '_>, summary: &Summary) -> Result<(), Exit> {
    if summary.missed.is_empty() {
        return Ok(());
    }
    lines.gap()?;
    lines.say_in(Tone::Strong, &message!("practise-missed"))?;
    for missed in &summary.missed {
        show_one_missed(lines, missed)?;
    }
    Ok(())
}

fn show_one_missed(lines: &mut Lines<'_, '_>, missed: &Missed) -> Result<(), Exit> {
    lines.gap()?;
    let verdict = Verdict::of(missed.mark).said();
    let asked = match &missed.prompt {
        Some(prompt) => {
            let prompt = lines.said(prompt);
            message!("practise-missed-one", prompt = prompt, verdict = verdict)
        }
        None => message!("practise-missed-one", prompt = missed.skill_name(), verdict = verdict),
    };
    lines.say(&asked)?;
    if missed.is_in_order {
        in_order(lines, &missed.right)?;
    } else {
        right(lines, &missed.right)?;
    }
    let answers: Vec<String> = missed.right.iter().map(|answer| lines.said(answer)).collect();
    for evidence in missed.evidence.iter().filter(|evidence| !answers.contains(&evidence.exact)) {
        lines.say(&message!("practise-evidence", words = &evidence.exact))?;
    }
    Ok(())
}

/// The right answer, each line with its place.
fn in_order(lines: &mut Lines<'_, '_>, items: &[Message]) -> Result<(), Exit> {
    for (ix, item) in items.iter().enumerate() {
        let text = lines.said(item);
        let placed = lines.outside.words.say(&message!("practise-in-place", number = ix + 1, told = text));
        lines.say(&message!("practise-right-answer", text = placed))?;
    }
    Ok(())
}

fn show_advice(lines: &mut Lines<'_, '_>, summary: &Summary) -> Result<(), Exit> {
    lines.gap()?;
    let has_enough = summary.skills.iter().any(|skill| skill.n >= ENOUGH);
    match summary.advice.first() {
        Some(advice) => lines.say(&advice.said()),
        None if summary.missed.is_empty() => lines.say(&message!("practise-all-right")),
        None if has_enough => lines.say(&message!("practise-solid")),
        None => lines.say(&message!("practise-few-answers", n = ENOUGH)),
    }
}

fn show_since(lines: &mut Lines<'_, '_>, sitting: &Sitting) -> Result<(), Exit> {
    let since = sitting.book().pack.articles.iter().flat_map(|article| &article.since);
    for (ix, known) in since.enumerate() {
        if ix == 0 {
            lines.gap()?;
            lines.say_in(Tone::Strong, &message!("practise-since"))?;
        }
        let line = message!("practise-since-one", date = said_date(&known.date), text = &known.text);
        lines.say(&line)?;
        if let Some(url) = &known.url {
            lines.line(url)?;
        }
    }
    Ok(())
}
