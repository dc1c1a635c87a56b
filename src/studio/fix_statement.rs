//! The obvious mends of a statement.

use super::act;
use super::edit::{Edit, Part, Row};
use super::field::StatementField;
use super::live::Finding;
use super::lookup::{article, statement};
use super::passage::{passage, placed};
use crate::pack::{Form, Pack, SourceId, Statement, StatementId, Text};

pub(super) fn fix(pack: &Pack, id: &StatementId, finding: &Finding) -> Option<Edit> {
    let row = statement(pack, id).ok()?;
    let set = |field| Some(Edit::SetStatement(id.clone(), field));
    match finding.problem.code {
        "content-final-stop" | "content-outer-quotation-marks" => tidied(pack, row),
        "gist-final-stop" => {
            let gist = act::without_stop(row.gist.as_deref()?);
            if Some(&gist) == row.gist.as_ref() { None } else { set(StatementField::Gist(Some(gist))) }
        }
        "direct-without-quotation-marks" => set(StatementField::Form(form_of(pack, row)?)),
        "indirect-with-quotation-marks" => set(StatementField::Form(Form::Mixed)),
        // A source has been credited: then it is not the article's own voice.
        "mixed-without-quotation-marks" | "own-with-source" => set(StatementField::Form(Form::Indirect)),
        "own-with-cue" | "own-with-via" | "own-with-stances" if row.source.is_empty() => {
            set(StatementField::Form(Form::Own))
        }
        "unattributed-with-stances" if row.stances.len() == 1 => {
            let on = row.stances.first()?.on.clone();
            Some(Edit::SetStance { statement: id.clone(), on, stance: None })
        }
        "source-twice" => {
            let list = |list: &[SourceId]| {
                let mut once: Vec<SourceId> = Vec::new();
                for id in list {
                    if !once.contains(id) {
                        once.push(id.clone());
                    }
                }
                once
            };
            match finding.field.as_deref()? {
                "via" => set(StatementField::Via(list(&row.via))),
                _ => set(StatementField::Sources(list(&row.source))),
            }
        }
        "via-own-source" => {
            let via = row.via.iter().filter(|reporter| !row.source.contains(reporter)).cloned().collect();
            set(StatementField::Via(via))
        }
        "same-as-itself" => set(StatementField::SameAs(None)),
        "statement-twice" => Some(Edit::DeleteStatement(id.clone())),
        "policy-twice" => match &finding.at {
            Row::Reference(id, nth) => Some(Edit::DeleteReference { statement: id.clone(), nth: *nth }),
            _ => None,
        },
        _ => None,
    }
}

/// The content selected once more: selecting takes stops and outer quotation marks off.
fn tidied(pack: &Pack, row: &Statement) -> Option<Edit> {
    let article = article(pack, &row.article).ok()?;
    let text = Text::new(&article.paragraphs);
    let spans = placed(&text, row.content.as_ref());
    let is_whole = spans.len() == row.content.as_ref()?.runs().len();
    let passages = spans.iter().map(|span| passage(&row.article, &text, *span)).collect();
    is_whole.then(|| Edit::Select { statement: row.id.clone(), part: Part::Content, passages })
}

fn form_of(pack: &Pack, row: &Statement) -> Option<Form> {
    let article = article(pack, &row.article).ok()?;
    let text = Text::new(&article.paragraphs);
    let form = act::form_of(&text, &placed(&text, row.content.as_ref()));
    (form != Form::Direct).then_some(form)
}
