//! Selected words become a part of a statement.

use super::super::edit::{Part, Passage, Row};
use super::super::lookup::{reference_mut, stance_mut, statement, statement_mut};
use super::super::passage::{self, Tidy, placed, placed_near};
use super::super::refused::Refused;
use super::{policy, source};
use crate::pack::{Form, Pack, Quotes, Span, Statement, StatementId, Text};

pub(super) fn select(
    pack: &mut Pack,
    id: &StatementId,
    part: &Part,
    passages: &[Passage],
) -> Result<Row, Refused> {
    let tidy = match part {
        Part::Source | Part::Named | Part::Cue | Part::Policy => Tidy::Words,
        Part::Content => Tidy::Content,
        _ => Tidy::AsIs,
    };
    let (article, text, spans) = passage::spans(pack, passages, tidy)?;
    let row = statement(pack, id)?;
    // Only the corrected words may stand in another article.
    if row.article != article && *part != Part::Corrects {
        return Err(Refused::OtherArticle);
    }
    match part {
        Part::Source => {
            let name = words(&text, &spans);
            let found = source::of_words(pack, &name)?;
            let row = statement_mut(pack, id)?;
            row.source = vec![found];
            if row.form == Form::Own {
                row.form = Form::Indirect;
            }
            set_quotes(row, &Part::Named, &text, &spans)?;
        }
        Part::Policy => {
            let found = policy::of_words(pack, &words(&text, &spans))?;
            let nth = policy::refer(statement_mut(pack, id)?, found);
            return Ok(Row::Reference(id.clone(), nth));
        }
        _ => set_quotes(statement_mut(pack, id)?, part, &text, &spans)?,
    }
    Ok(Row::Statement(id.clone()))
}

fn words(text: &Text, spans: &[Span]) -> String {
    spans.iter().map(|span| text.slice(*span)).collect::<Vec<_>>().join(" ")
}

fn set_quotes(row: &mut Statement, part: &Part, text: &Text, spans: &[Span]) -> Result<(), Refused> {
    let content = placed(text, row.content.as_ref());
    match part {
        Part::Content => {
            // A bare report word is the one nearest the content: it stays where it was.
            let cue = placed_near(text, row.cue.as_ref(), &content);
            let named = placed_near(text, row.named.as_ref(), &content);
            row.content = passage::quotes(text, spans);
            row.cue = passage::quotes_near(text, &cue, spans).or(row.cue.take());
            row.named = passage::quotes_near(text, &named, spans).or(row.named.take());
        }
        Part::Cue => row.cue = passage::quotes_near(text, spans, &content),
        Part::Source | Part::Named => row.named = passage::quotes_near(text, spans, &content),
        _ => {
            let quotes = passage::quotes(text, spans);
            *place(row, part)? = quotes;
        }
    }
    Ok(())
}

/// Where a statement keeps a part.
pub(in super::super) fn place<'s>(
    row: &'s mut Statement,
    part: &Part,
) -> Result<&'s mut Option<Quotes>, Refused> {
    Ok(match part {
        Part::Source | Part::Named => &mut row.named,
        Part::Cue => &mut row.cue,
        Part::Content => &mut row.content,
        Part::Evidence => &mut row.evidence,
        Part::Corrects => &mut row.corrects,
        Part::Said(nth) => &mut reference_mut(row, *nth)?.said,
        Part::ReferenceEvidence(nth) => &mut reference_mut(row, *nth)?.evidence,
        Part::StanceEvidence(on) => &mut stance_mut(row, on)?.evidence,
        Part::Policy => return Err(Refused::NothingSelected),
    })
}

pub(super) fn clear(pack: &mut Pack, id: &StatementId, part: &Part) -> Result<Row, Refused> {
    let row = statement_mut(pack, id)?;
    match part {
        Part::Policy => row.policies.clear(),
        Part::Source => {
            row.source.clear();
            row.named = None;
        }
        _ => *place(row, part)? = None,
    }
    Ok(Row::Statement(id.clone()))
}
