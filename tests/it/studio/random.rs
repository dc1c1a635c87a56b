//! Any edits at all: undone they give the exact pack, redone the exact result.

use hearsay::pack::{self, Assignment, HandQuestion, Pack, PolicyKind, Quotes, SourceKind, Stance};
use hearsay::quiz::Seed;
use hearsay::studio::{
    ArticleField, Desk, Edit, PackField, Part, Passage, PolicyField, PropositionField, Row, SourceField,
    StatementField, View, lost,
};
use proptest::prelude::*;

use super::{drafted, shipped};

/// Numbers that choose an edit and what it is about.
type Dice = (u8, u16, u16, u16);

fn dice() -> impl Strategy<Value = Dice> {
    (0..40_u8, any::<u16>(), any::<u16>(), any::<u16>())
}

fn pick<T: Clone>(list: &[T], n: u16) -> Option<T> {
    list.get(usize::from(n).checked_rem(list.len())?).cloned()
}

fn passage(pack: &Pack, n: u16, from: u16, len: u16) -> Option<Passage> {
    let article = pick(&pack.articles, n / 64)?;
    let paragraph = usize::from(n).checked_rem(article.paragraphs.len())?;
    let start = usize::from(from).checked_rem(article.paragraphs[paragraph].len())?;
    Some(Passage { article: article.id, paragraph, bytes: start..start + usize::from(len % 80) })
}

/// The edit that some numbers choose in a pack as it is now.
#[expect(clippy::too_many_lines, reason = "a table")]
fn edit(pack: &Pack, (what, a, b, c): Dice) -> Option<Edit> {
    let statement = pick(&pack.statements, a)?;
    let id = statement.id.clone();
    let source = |n| pick(&pack.sources, n).map(|row| row.id);
    let proposition = |n| pick(&pack.propositions, n).map(|row| row.id);
    let policy = |n| pick(&pack.policies, n).map(|row| row.id);
    let text = format!("words {b}");
    let set = |field| Some(Edit::SetStatement(id.clone(), field));
    match what {
        0 => Some(Edit::Accept(Row::Statement(id))),
        1 => Some(Edit::Reject(Row::Statement(id))),
        2 => Some(Edit::Reject(Row::Stance(id, pick(&statement.stances, b)?.on))),
        3 => Some(Edit::AcceptAbove(f64::from(b % 100) / 100.0)),
        4 => Some(Edit::AcceptAll),
        5 => Some(Edit::Reject(Row::Reference(id, usize::from(b % 2)))),
        6..=11 => {
            let parts = [
                Part::Source,
                Part::Cue,
                Part::Content,
                Part::Policy,
                Part::Evidence,
                Part::Corrects,
                Part::Said(0),
            ];
            let passages = vec![passage(pack, a, b, c)?];
            Some(Edit::Select { statement: id, part: pick(&parts, c)?, passages })
        }
        12 => Some(Edit::Clear { statement: id, part: pick(&[Part::Cue, Part::Source, Part::Policy], b)? }),
        13 => {
            let content = vec![passage(pack, a, b, c)?];
            Some(Edit::AddStatement { content, sources: vec![source(b)?], form: None })
        }
        14 => Some(Edit::DeleteStatement(id)),
        15 => set(StatementField::Sources(vec![source(b)?, source(c)?])),
        16 => set(StatementField::Via(vec![source(b)?])),
        17 => set(StatementField::Date(Some(format!("2024-{:02}", b % 14)))),
        18 => set(StatementField::Form(pick(pack::Form::ALL, b)?)),
        19 => set(StatementField::SameAs(Some(pick(&pack.statements, b)?.id))),
        20 => set(StatementField::Gist(Some(text))),
        21 | 22 => {
            let stance = pick(Stance::ALL, c).filter(|_| c % 3 > 0);
            Some(Edit::SetStance { statement: id, on: proposition(b)?, stance })
        }
        23 => Some(Edit::SetReference {
            statement: id,
            nth: usize::from(b % 3),
            policy: policy(b)?,
            status: None,
            role: None,
        }),
        24 => Some(Edit::DeleteReference { statement: id, nth: 0 }),
        25 => Some(Edit::AddSource { name: text, kind: SourceKind::Person }),
        26 => Some(Edit::SetSource(source(a)?, SourceField::Of(vec![source(b)?]))),
        27 => Some(Edit::DeleteSource(source(a)?)),
        28 => Some(Edit::MergeSources { keep: source(a)?, gone: vec![source(b)?] }),
        29 => Some(Edit::SplitSource {
            from: source(a)?,
            statements: vec![pick(&pack.statements, b)?.id],
            name: text,
        }),
        30 => Some(Edit::AddProposition(text)),
        31 => Some(Edit::SetProposition(proposition(a)?, PropositionField::Excludes(vec![proposition(b)?]))),
        32 => Some(Edit::DeleteProposition(proposition(a)?)),
        33 => Some(Edit::MergePropositions { keep: proposition(a)?, gone: vec![proposition(b)?] }),
        34 => Some(Edit::Check { proposition: proposition(a)?, by: Some(text).filter(|_| b % 2 > 0) }),
        35 => Some(match b % 4 {
            0 => Edit::AddPolicy { name: text, kind: PolicyKind::Law },
            1 => Edit::SetPolicy(policy(a)?, PolicyField::Name(text)),
            2 => Edit::DeletePolicy(policy(a)?),
            _ => Edit::MergePolicies { keep: policy(a)?, gone: vec![policy(c)?] },
        }),
        36 => Some(questions(&statement.id, b, text)),
        37 => Some(Edit::SetPack(PackField::Title(text))),
        38 => Some(article(pack, a, b)?),
        _ => {
            Some(Edit::SetText { article: pick(&pack.articles, a)?.id, paragraphs: reworked(pack, a, b, c)? })
        }
    }
}

fn questions(id: &pack::StatementId, b: u16, text: String) -> Edit {
    let question = format!("who-said/{id}");
    match b % 5 {
        0 => Edit::Omit { question, off: b.is_multiple_of(2) },
        1 => Edit::Reword { question, prompt: Some(text) },
        2 => Edit::PutQuestion(Box::new(HandQuestion { prompt: text, ..HandQuestion::default() })),
        3 => Edit::DeleteQuestion("words-1".to_owned()),
        _ => Edit::Assign(Some(Assignment { items: Some(u32::from(b)), ..Assignment::default() })),
    }
}

fn article(pack: &Pack, a: u16, b: u16) -> Option<Edit> {
    let id = pick(&pack.articles, a)?.id;
    let since = vec![("2025-01".to_owned(), format!("Later {b}."), None)];
    Some(match b % 4 {
        0 => Edit::SetArticle(id, ArticleField::Publisher(Some(format!("Paper {b}")))),
        1 => Edit::SetArticle(id, ArticleField::Since(since)),
        2 if b % 16 == 2 => Edit::LinkOnly(id),
        _ => Edit::SetArticle(id, ArticleField::Published(Some("2024-10-27".to_owned()))),
    })
}

/// The paragraphs of an article after some change of its text.
fn reworked(pack: &Pack, a: u16, b: u16, c: u16) -> Option<Vec<String>> {
    let mut paragraphs = pick(&pack.articles, a)?.paragraphs;
    let nth = usize::from(b).checked_rem(paragraphs.len())?;
    match c % 6 {
        0 => paragraphs.insert(nth, format!("Correction {c}: the number was wrong.")),
        1 => drop(paragraphs.remove(nth)),
        2 => {
            let words: Vec<&str> = paragraphs[nth].split(' ').collect();
            let gone = usize::from(c) % words.len();
            let left: Vec<&str> =
                words.iter().enumerate().filter(|(ix, _)| *ix != gone).map(|(_, word)| *word).collect();
            paragraphs[nth] = left.join(" ");
        }
        3 => paragraphs.swap(0, nth),
        4 => paragraphs.push(paragraphs[nth].clone()),
        _ => paragraphs[nth].insert_str(0, "Meanwhile, "),
    }
    Some(paragraphs)
}

fn bytes(desk: &Desk) -> String {
    pack::write(desk.pack())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn edits_undone_give_the_exact_pack(rolls in prop::collection::vec(dice(), 1..60), is_draft: bool, turn in 0..60_usize) {
        let mut desk = Desk::new(if is_draft { drafted() } else { shipped() });
        desk.sign("A. Author");
        let mut states = vec![bytes(&desk)];
        for (n, roll) in rolls.into_iter().enumerate() {
            let Some(edit) = edit(desk.pack(), roll) else { continue };
            let n_steps = desk.n_steps();
            let _ = desk.apply(edit);
            if desk.n_steps() > n_steps {
                states.push(bytes(&desk));
            }
            prop_assert!(states.last() == Some(&bytes(&desk)), "a refused edit has changed something");
            if n == turn && desk.undo() {
                states.pop();
            }
        }
        for state in states.iter().rev().skip(1) {
            prop_assert!(desk.undo());
            prop_assert!(bytes(&desk) == *state, "undone, it is not as it was");
        }
        prop_assert!(!desk.undo() && desk.undo_name().is_none());
        for state in states.iter().skip(1) {
            prop_assert!(desk.redo() && bytes(&desk) == *state, "done again, it is not as it was");
        }
    }

    #[test]
    fn no_edit_leaves_an_id_that_names_nothing(rolls in prop::collection::vec(dice(), 1..60)) {
        let mut desk = Desk::new(drafted());
        for roll in rolls {
            if let Some(edit) = edit(desk.pack(), roll) {
                let _ = desk.apply(edit);
            }
        }
        let view = View::of(desk.pack(), Seed(1));
        for finding in &view.findings {
            let code = finding.problem.code;
            prop_assert!(!["dangling-id", "duplicate-id", "id-malformed", "of-circle", "stance-twice", "source-twice", "bad-date", "inside-word"].contains(&code), "{:?}", finding);
        }
    }

    #[test]
    fn selected_content_is_found_where_it_was_selected(a: u16, b: u16, c in 1..200_u16) {
        let mut desk = Desk::new(shipped());
        let Some(passage) = passage(desk.pack(), a, b, c) else { return Ok(()) };
        let sources = vec![desk.pack().sources[0].id.clone()];
        if desk.apply(Edit::AddStatement { content: vec![passage.clone()], sources, form: None }).is_err() {
            return Ok(());
        }
        let Row::Statement(id) = desk.at().clone() else { panic!("{:?}", desk.at()) };
        let text = pack::Text::new(&desk.pack().articles.iter().find(|row| row.id == passage.article).unwrap().paragraphs);
        let row = desk.pack().statements.iter().find(|row| row.id == id).unwrap();
        let Some(Quotes::One(quote)) = &row.content else { panic!("{:?}", row.content) };
        let span = pack::selector::place(&text, quote).unwrap();
        let base = text.byte(text.paragraphs()[passage.paragraph].start);
        let found = text.byte(span.start) - base..text.byte(span.end) - base;
        prop_assert!(found.start < passage.bytes.end.max(found.start + 1) && passage.bytes.start < found.end);
        prop_assert!(lost(desk.pack()).is_empty());
    }

    #[test]
    fn a_changed_text_keeps_or_loses_every_quote_openly(rolls in prop::collection::vec((any::<u16>(), any::<u16>(), any::<u16>()), 1..8)) {
        let mut desk = Desk::new(shipped());
        for (a, b, c) in rolls {
            let Some(paragraphs) = reworked(desk.pack(), a, b, c) else { continue };
            let article = pick(&desk.pack().articles, a).unwrap().id;
            desk.apply(Edit::SetText { article, paragraphs }).unwrap();
        }
        let n_lost = lost(desk.pack()).len();
        let view = desk.view();
        let is_quote = |code: &str| ["quote-not-found", "quote-ambiguous"].contains(&code);
        let n_told = view.findings.iter().filter(|finding| is_quote(finding.problem.code)).count();
        prop_assert_eq!(n_lost > 0, n_told > 0);
        let before = shipped();
        for (old, new) in before.statements.iter().zip(&desk.pack().statements) {
            let exact = |row: &pack::Statement| row.content.iter().flat_map(|quotes| quotes.runs().iter().map(|run| run.exact().to_owned()).collect::<Vec<_>>()).collect::<Vec<_>>();
            prop_assert_eq!(exact(old), exact(new), "no edit of the text rewrites what was said");
        }
    }
}
