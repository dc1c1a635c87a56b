//! The obvious mend of a finding, where there is one.

use super::edit::{Edit, QuotePlace, Row};
use super::field::{ArticleField, PropositionField, SourceField};
use super::live::Finding;
use super::lookup::{proposition, source, statement};
use super::{act, anchor, fix_statement};
use crate::pack::{ArticleId, OneOrMany, Pack, PropositionId, SourceId, Step};

/// The edit that mends a finding, where there is one that nobody would argue with.
pub fn fix(pack: &Pack, finding: &Finding) -> Option<Edit> {
    match finding.problem.code {
        "unknown-question" | "blank-prompt" => switch(finding),
        "empty-assignment" => Some(Edit::Assign(None)),
        "quote-not-found" => lost(pack, finding),
        _ => match &finding.at {
            Row::Article(id) => article(pack, id, finding),
            Row::Source(id) => of_source(pack, id, finding),
            Row::Proposition(id) => of_proposition(pack, id, finding),
            Row::Policy(id) => {
                (finding.problem.code == "policy-unused").then(|| Edit::DeletePolicy(id.clone()))
            }
            Row::Statement(id) | Row::Stance(id, _) | Row::Reference(id, _) => {
                fix_statement::fix(pack, id, finding)
            }
            Row::Question(id) => of_question(pack, id, finding),
            Row::Pack => None,
        },
    }
}

fn switch(finding: &Finding) -> Option<Edit> {
    let Row::Question(question) = finding.at.clone() else { return None };
    Some(match finding.field.as_deref()? {
        "omit" => Edit::Omit { question, off: false },
        _ => Edit::Reword { question, prompt: None },
    })
}

/// The nearest match of a quote that is lost.
fn lost(pack: &Pack, finding: &Finding) -> Option<Edit> {
    let (Row::Statement(row) | Row::Stance(row, _) | Row::Reference(row, _)) = &finding.at else {
        return None;
    };
    let field = finding.field.as_deref()?;
    let found =
        anchor::lost_of(pack, statement(pack, row).ok()?).into_iter().find(|lost| match &lost.quote {
            QuotePlace::Statement { part, .. } => part.field() == field && part.row(row) == finding.at,
            QuotePlace::Question { .. } => false,
        })?;
    Some(Edit::Reanchor { quote: found.quote, to: found.nearest? })
}

fn article(pack: &Pack, id: &ArticleId, finding: &Finding) -> Option<Edit> {
    let row = pack.articles.iter().find(|row| row.id == *id)?;
    match finding.problem.code {
        // Setting the text leaves blank paragraphs out, and makes two of one with a line feed.
        "paragraph-blank" | "paragraph-line-feed" => {
            Some(Edit::SetText { article: id.clone(), paragraphs: row.paragraphs.clone() })
        }
        "odd-url" => {
            let url = row.url.as_deref()?.trim();
            let is_bare = url.starts_with("www.") && !url.contains(char::is_whitespace);
            is_bare.then(|| Edit::SetArticle(id.clone(), ArticleField::Url(Some(format!("https://{url}")))))
        }
        _ => None,
    }
}

fn of_source(pack: &Pack, id: &SourceId, finding: &Finding) -> Option<Edit> {
    let row = source(pack, id).ok()?;
    let list = |list: &Option<OneOrMany<SourceId>>| {
        list.as_ref().map(|list| list.items().to_vec()).unwrap_or_default()
    };
    match finding.problem.code {
        "source-unused" => Some(Edit::DeleteSource(id.clone())),
        "of-and-at" => {
            let of = list(&row.of);
            let at = list(&row.at).into_iter().filter(|body| !of.contains(body)).collect();
            Some(Edit::SetSource(id.clone(), SourceField::At(at)))
        }
        "same-name" => {
            let is_same = |name: &str| name.trim().to_lowercase() == row.name.trim().to_lowercase();
            let keep = pack.sources.iter().find(|other| other.id != *id && is_same(&other.name))?;
            Some(Edit::MergeSources { keep: keep.id.clone(), gone: vec![id.clone()] })
        }
        _ => None,
    }
}

fn of_proposition(pack: &Pack, id: &PropositionId, finding: &Finding) -> Option<Edit> {
    let row = proposition(pack, id).ok()?;
    let without = |list: &[PropositionId]| list.iter().filter(|other| *other != id).cloned().collect();
    match finding.problem.code {
        "proposition-without-stance" => Some(Edit::DeleteProposition(id.clone())),
        "proposition-final-stop" => {
            let text = act::without_stop(&row.text);
            (text != row.text).then(|| Edit::SetProposition(id.clone(), PropositionField::Text(text)))
        }
        "proposition-names-itself" => {
            let field = match finding.field.as_deref()? {
                "entails" => PropositionField::Entails(without(&row.entails)),
                _ => PropositionField::Excludes(without(&row.excludes)),
            };
            Some(Edit::SetProposition(id.clone(), field))
        }
        "same-name" => {
            let is_same = |text: &str| text.trim().to_lowercase() == row.text.trim().to_lowercase();
            let keep = pack.propositions.iter().find(|other| other.id != *id && is_same(&other.text))?;
            Some(Edit::MergePropositions { keep: keep.id.clone(), gone: vec![id.clone()] })
        }
        _ => None,
    }
}

fn of_question(pack: &Pack, id: &str, finding: &Finding) -> Option<Edit> {
    let mut row = pack.questions.iter().find(|row| row.id == id)?.clone();
    // The option or the spelling that is one too many.
    let nth = finding.problem.at.0.iter().rev().find_map(|step| match step {
        Step::Index(ix) => Some(*ix),
        Step::Field(_) => None,
    })?;
    match finding.problem.code {
        "question-duplicate-spellings" => {
            let accept = row.accept.as_mut().filter(|accept| nth < accept.len())?;
            accept.remove(nth);
        }
        "question-duplicate-options" => {
            let options = row.options.as_mut().filter(|options| nth < options.len() && options.len() > 3)?;
            let is_right = options.get(nth)?.right;
            if is_right {
                return None;
            }
            options.remove(nth);
        }
        "question-spelling-near-name" => row.slips = false,
        _ => return None,
    }
    Some(Edit::PutQuestion(Box::new(row)))
}
