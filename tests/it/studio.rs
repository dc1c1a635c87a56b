//! The teacher's workbench: edits, undo, selections, the inbox, mends.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

mod disk;
mod random;
mod text;

use std::collections::BTreeSet;

use hearsay::message;
use hearsay::pack::{
    self, ArticleId, Draft, Extra, Form, HandQuestion, Pack, PolicyKind, Quotes, SourceKind, Stance,
    StatementId,
};
use hearsay::quiz::Seed;
use hearsay::studio::{
    Desk, Edit, Grade, PackField, Part, Passage, PropositionField, Refused, Row, SourceField, StatementField,
    View, fix,
};

use super::ledger_text;

/// The pack that ships, as if the drafting engine had proposed it.
pub(super) fn drafted() -> Pack {
    let mut pack = shipped();
    let mut n = 0;
    let mut draft = || {
        n += 7;
        Some(Draft { confidence: f64::from(n % 100) / 100.0, reason: "why".to_owned(), extra: Extra::new() })
    };
    for row in &mut pack.statements {
        row.draft = draft();
        row.stances.iter_mut().for_each(|row| row.draft = draft());
        row.policies.iter_mut().for_each(|row| row.draft = draft());
    }
    pack
}

pub(super) fn shipped() -> Pack {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/quizzes/north-korea-troops.json");
    pack::read(&std::fs::read(path).unwrap()).unwrap().0
}

fn port() -> Pack {
    ledger_text::pack(
        "organisation office: the Ports Office\n\
         person marsh: Cleo Marsh, of office\n\
         person cleo: Marsh\n\
         claim dam: The dam has broken, short Dam broken, checked\n\
         claim broke: The dam broke\n\
         law salt: the Salt Act\n\
         s1 marsh: said “The dam stands firm” -> dam denies; gist The dam is whole\n\
         s2 cleo: said that rain fell -> broke suggests\n\
         s3 office: remarked that the Salt Act is in force -> salt in-force",
    )
}

fn desk() -> Desk {
    Desk::new(port())
}

/// Some words of the only article as a selection.
fn words(pack: &Pack, wanted: &str) -> Vec<Passage> {
    let article = &pack.articles[0];
    let (paragraph, at) = article
        .paragraphs
        .iter()
        .enumerate()
        .find_map(|(nth, paragraph)| Some((nth, paragraph.find(wanted)?)))
        .unwrap_or_else(|| panic!("{wanted} is not in {:?}", article.paragraphs));
    vec![Passage { article: article.id.clone(), paragraph, bytes: at..at + wanted.len() }]
}

fn quoted(quotes: Option<&Quotes>) -> String {
    quotes.unwrap().runs().iter().map(|run| run.exact().to_owned()).collect::<Vec<_>>().join(" … ")
}

fn statement<'p>(pack: &'p Pack, id: &str) -> &'p pack::Statement {
    pack.statements.iter().find(|row| row.id.as_str() == id).unwrap()
}

#[test]
fn accepting_takes_the_draft_away_and_names_the_author() {
    let mut desk = Desk::new(drafted());
    desk.sign("M. Weber");
    let n_before = desk.inbox().n_left();
    let row = desk.inbox().items()[0].row.clone();
    desk.apply(Edit::Accept(row.clone())).unwrap();
    assert_eq!(desk.inbox().n_left(), n_before - 1);
    assert!(desk.inbox().item(&row).is_none());
    assert!(desk.pack().authors.contains(&"M. Weber".to_owned()));
    assert_eq!(desk.apply(Edit::Accept(row)), Err(Refused::NotDrafted));
    assert_eq!(desk.undo_name(), Some(message!("studio-undo", what = message!("studio-do-accept"))));
    assert!(desk.undo() && !desk.undo());
    assert_eq!(**desk.pack(), drafted());
}

#[test]
fn accepting_above_a_grade_leaves_the_less_certain() {
    let mut desk = Desk::new(drafted());
    let least = Grade::Probably.least();
    let (n_left, n_above) = (desk.inbox().n_left(), desk.inbox().n_above(least));
    desk.apply(Edit::AcceptAbove(least)).unwrap();
    assert_eq!(desk.inbox().n_left(), n_left - n_above);
    assert!(desk.inbox().items().iter().all(|item| item.grade < Grade::Probably));
    desk.apply(Edit::AcceptAll).unwrap();
    assert!(!desk.pack().is_draft());
    assert_eq!(desk.apply(Edit::AcceptAll), Err(Refused::NotDrafted));
}

#[test]
fn rejecting_everything_leaves_nothing_that_was_there_for_it_alone() {
    let mut desk = Desk::new(drafted());
    while let Some(item) = desk.inbox().items().first() {
        let id = match &item.row {
            Row::Statement(id) | Row::Stance(id, _) | Row::Reference(id, _) => id.clone(),
            other => panic!("{other:?}"),
        };
        desk.apply(Edit::Reject(Row::Statement(id))).unwrap();
    }
    assert!(desk.pack().statements.is_empty() && desk.pack().policies.is_empty());
    let view = View::of(desk.pack(), Seed(1));
    assert!(view.findings.iter().all(|finding| finding.problem.code != "dangling-id"), "{:?}", view.findings);
}

#[test]
fn the_inbox_goes_through_every_row_and_round() {
    let mut desk = Desk::new(drafted());
    let inbox = desk.inbox();
    let mut seen = BTreeSet::new();
    let mut at = None;
    for _ in 0..inbox.n_left() {
        let item = inbox.next(at.as_ref()).unwrap();
        assert!(seen.insert(item.row.clone()));
        at = Some(item.row.clone());
    }
    assert_eq!(inbox.next(at.as_ref()).unwrap().row, inbox.items()[0].row);
    assert_eq!(inbox.previous(Some(&inbox.items()[0].row)).unwrap().row, at.unwrap());
    let second = inbox.items()[1].row.clone();
    desk.apply(Edit::Accept(inbox.items()[0].row.clone())).unwrap();
    assert_eq!(desk.inbox().at_or_after(desk.at()).unwrap().row, second);
}

#[test]
fn selected_words_become_a_statement_and_its_parts() {
    let mut desk = desk();
    let content = words(desk.pack(), "stands firm,”");
    desk.apply(Edit::AddStatement { content, sources: vec!["office".into()], form: None }).unwrap();
    let Row::Statement(id) = desk.at().clone() else { panic!("{:?}", desk.at()) };
    assert_eq!(id.as_str(), "office-stands-firm");
    let row = statement(desk.pack(), id.as_str());
    assert_eq!((quoted(row.content.as_ref()).as_str(), row.form), ("stands firm", Form::Direct));
    let select = |desk: &mut Desk, part: Part, wanted: &str| {
        let passages = words(desk.pack(), wanted);
        desk.apply(Edit::Select { statement: id.clone(), part, passages }).unwrap();
    };
    select(&mut desk, Part::Cue, "sai");
    select(&mut desk, Part::Source, "Cleo Mar");
    select(&mut desk, Part::Policy, "Salt Act");
    let row = statement(desk.pack(), id.as_str());
    assert_eq!(quoted(row.cue.as_ref()), "said");
    assert_eq!((quoted(row.named.as_ref()).as_str(), row.source[0].as_str()), ("Cleo Marsh", "marsh"));
    assert_eq!(row.policies[0].policy.as_str(), "salt");
    let view = desk.view();
    let codes: Vec<_> = view.findings_in(&Row::Statement(id)).map(|finding| finding.problem.code).collect();
    assert_eq!(codes, ["statement-without-gist"]);
}

#[test]
fn a_selection_must_be_words_of_the_statements_article() {
    let mut desk = desk();
    let select = |passages| Edit::Select { statement: "s1".into(), part: Part::Cue, passages };
    assert_eq!(desk.apply(select(Vec::new())), Err(Refused::NothingSelected));
    let nowhere = Passage { article: "main".into(), paragraph: 99, bytes: 0..3 };
    assert_eq!(desk.apply(select(vec![nowhere])), Err(Refused::NothingSelected));
    let elsewhere = Passage { article: "other".into(), paragraph: 0, bytes: 0..3 };
    assert_eq!(desk.apply(select(vec![elsewhere])), Err(Refused::Unknown { id: "other".to_owned() }));
    assert_eq!(**desk.pack(), port());
}

#[test]
fn merged_sources_are_one_everywhere() {
    let mut desk = desk();
    desk.apply(Edit::Omit { question: "what-said/cleo".to_owned(), off: true }).unwrap();
    desk.apply(Edit::MergeSources { keep: "marsh".into(), gone: vec!["cleo".into()] }).unwrap();
    let pack = desk.pack();
    assert_eq!(statement(pack, "s2").source, ["marsh".into()]);
    assert!(pack.sources.iter().all(|row| row.id.as_str() != "cleo"));
    assert_eq!(pack.omit, ["what-said/marsh"]);
    let merge = Edit::MergeSources { keep: "marsh".into(), gone: vec!["marsh".into()] };
    assert_eq!(desk.apply(merge), Err(Refused::Itself));
    // A speaker merged into the body it spoke for does not speak for itself.
    desk.apply(Edit::MergeSources { keep: "office".into(), gone: vec!["marsh".into()] }).unwrap();
    assert!(desk.pack().sources[0].of.is_none());
}

#[test]
fn a_split_source_takes_the_chosen_statements() {
    let mut desk = desk();
    desk.apply(Edit::MergeSources { keep: "marsh".into(), gone: vec!["cleo".into()] }).unwrap();
    let split = Edit::SplitSource {
        from: "marsh".into(),
        statements: vec!["s2".into()],
        name: "Tom Marsh".to_owned(),
    };
    desk.apply(split).unwrap();
    assert_eq!(statement(desk.pack(), "s2").source, ["tom-marsh".into()]);
    assert_eq!(statement(desk.pack(), "s1").source, ["marsh".into()]);
    let joint = StatementField::Sources(vec!["marsh".into(), "tom-marsh".into()]);
    desk.apply(Edit::SetStatement("s1".into(), joint)).unwrap();
    assert_eq!(statement(desk.pack(), "s1").source.len(), 2);
    assert_eq!(desk.apply(Edit::DeleteSource("tom-marsh".into())), Err(Refused::InUse { rows: 2 }));
}

#[test]
fn merged_propositions_carry_their_stances_and_links() {
    let mut desk = desk();
    let excludes = PropositionField::Excludes(vec!["broke".into()]);
    desk.apply(Edit::AddProposition("The dam is whole.".to_owned())).unwrap();
    let Row::Proposition(whole) = desk.at().clone() else { panic!() };
    assert_eq!(whole.as_str(), "dam-is-whole");
    desk.apply(Edit::SetProposition(whole, excludes)).unwrap();
    let stance = Edit::SetStance { statement: "s1".into(), on: "broke".into(), stance: Some(Stance::None) };
    desk.apply(stance).unwrap();
    desk.apply(Edit::MergePropositions { keep: "dam".into(), gone: vec!["broke".into()] }).unwrap();
    let pack = desk.pack();
    assert_eq!(statement(pack, "s2").stances[0].on.as_str(), "dam");
    assert_eq!(statement(pack, "s1").stances.len(), 1);
    assert_eq!(statement(pack, "s1").stances[0].stance, Stance::Denies);
    assert_eq!(pack.propositions.last().unwrap().excludes, ["dam".into()]);
    assert!(pack.propositions[0].checked.is_none(), "nobody has vouched for both");
}

#[test]
fn what_may_not_be_is_refused_and_changes_nothing() {
    let mut desk = desk();
    let refused = [
        (Edit::SetPack(PackField::Title("  ".to_owned())), Refused::Blank),
        (Edit::SetSource("office".into(), SourceField::Of(vec!["marsh".into()])), Refused::Itself),
        (
            Edit::SetStatement("s1".into(), StatementField::Date(Some("May".to_owned()))),
            Refused::NotADate { text: "May".to_owned() },
        ),
        (Edit::Check { proposition: "dam".into(), by: Some(" ".to_owned()) }, Refused::NoAuthor),
        (
            Edit::PutQuestion(Box::new(HandQuestion { id: "a/b".to_owned(), ..HandQuestion::default() })),
            Refused::BadId { id: "a/b".to_owned() },
        ),
        (
            Edit::SetStatement("s1".into(), StatementField::Via(vec!["cleo".into(), "cleo".into()])),
            Refused::Twice,
        ),
    ];
    for (edit, why) in refused {
        assert_eq!(desk.apply(edit), Err(why));
    }
    assert_eq!(**desk.pack(), port());
    assert_eq!(desk.n_steps(), 0);
}

#[test]
fn an_edit_that_changes_nothing_is_no_step() {
    let mut desk = desk();
    desk.apply(Edit::SetPack(PackField::Title(desk.pack().title.clone()))).unwrap();
    assert_eq!((desk.n_steps(), desk.is_changed()), (0, false));
}

#[test]
fn new_rows_have_ids_made_of_their_names() {
    let mut desk = desk();
    let name = "Émile Zola".to_owned();
    desk.apply(Edit::AddSource { name: name.clone(), kind: SourceKind::Person }).unwrap();
    desk.apply(Edit::AddSource { name, kind: SourceKind::Person }).unwrap();
    assert_eq!(*desk.at(), Row::Source("emile-zola-2".into()));
    desk.apply(Edit::AddPolicy { name: "the Tide Act".to_owned(), kind: PolicyKind::Law }).unwrap();
    assert_eq!(*desk.at(), Row::Policy("tide-act".into()));
    let hand = HandQuestion { prompt: "Who spoke first?".to_owned(), ..HandQuestion::default() };
    desk.apply(Edit::PutQuestion(Box::new(hand))).unwrap();
    assert_eq!(*desk.at(), Row::Question("who-spoke-first".to_owned()));
}

#[test]
fn every_mend_takes_its_finding_away() {
    let mut pack = port();
    let extra = "organisation idle: the Idle Board\norganisation twin: the Ports Office\nclaim stop: It rains.\n\
                 s1 twin: said “It rains” -> stop alleges; gist It rains.";
    let other = ledger_text::pack(extra);
    pack.sources.extend(other.sources);
    pack.propositions.extend(other.propositions);
    pack.articles[0].paragraphs.extend(other.articles[0].paragraphs.iter().cloned());
    pack.articles[0].paragraphs.push(" ".to_owned());
    let mut row = other.statements[0].clone();
    row.id = StatementId("s9".to_owned());
    row.via = row.source.clone();
    row.same_as = Some(row.id.clone());
    pack.statements.push(row);
    pack.statements[1].form = Form::Direct;
    pack.omit.push("who-said/nobody".to_owned());
    pack.reword.insert("who-said/s1".to_owned(), " ".to_owned());
    let mut desk = Desk::new(pack);
    let mut mended = BTreeSet::new();
    for _ in 0..40 {
        let view = desk.view();
        let mend = view.findings.iter().find_map(|finding| Some((finding, fix(desk.pack(), finding)?)));
        let Some((finding, edit)) = mend else { break };
        let code = finding.problem.code;
        let n_before = view.findings.iter().filter(|finding| finding.problem.code == code).count();
        desk.apply(edit).unwrap_or_else(|refused| panic!("{code}: {refused}"));
        let n_after = desk.view().findings.iter().filter(|finding| finding.problem.code == code).count();
        assert!(n_after < n_before, "{code} is not mended");
        mended.insert(code);
    }
    for code in [
        "source-unused",
        "same-name",
        "proposition-final-stop",
        "gist-final-stop",
        "paragraph-blank",
        "via-own-source",
        "same-as-itself",
        "direct-without-quotation-marks",
        "unknown-question",
        "blank-prompt",
    ] {
        assert!(mended.contains(code), "{code} is not among {mended:?}");
    }
}

#[test]
fn a_finding_names_its_row_and_field() {
    let mut desk = desk();
    desk.apply(Edit::SetStatement("s1".into(), StatementField::Gist(None))).unwrap();
    let view = desk.view();
    let finding =
        view.findings.iter().find(|finding| finding.problem.code == "statement-without-gist").unwrap();
    assert_eq!(finding.at, Row::Statement("s1".into()));
    assert!(view.questions_about(&Row::Statement("s1".into())).count() > 0);
}

#[test]
fn a_link_only_article_keeps_its_quotes() {
    let mut desk = desk();
    let article = ArticleId("main".to_owned());
    desk.apply(Edit::LinkOnly(article)).unwrap();
    assert!(desk.pack().articles[0].paragraphs.is_empty());
    assert_eq!(quoted(statement(desk.pack(), "s1").content.as_ref()), "The dam stands firm");
    let passage = Passage { article: "main".into(), paragraph: 0, bytes: 0..3 };
    let select = Edit::Select { statement: "s1".into(), part: Part::Cue, passages: vec![passage] };
    assert_eq!(desk.apply(select), Err(Refused::NoText));
    assert!(desk.undo());
    assert_eq!(**desk.pack(), port());
}

#[test]
fn what_could_not_be_read_stays_in_its_statement() {
    let mut value: serde_json::Value = serde_json::from_str(&pack::write(&port())).unwrap();
    let shouted = serde_json::json!({ "on": "broke", "stance": "shouts" });
    value["statements"][1]["stances"].as_array_mut().unwrap().push(shouted.clone());
    let (pack, problems) = pack::read(value.to_string().as_bytes()).unwrap();
    assert_eq!(problems.len(), 1);
    let before = pack::write(&pack);
    let mut desk = Desk::new(pack);
    let written =
        |desk: &Desk| -> serde_json::Value { serde_json::from_str(&pack::write(desk.pack())).unwrap() };
    desk.apply(Edit::DeleteStatement("s1".into())).unwrap();
    assert_eq!(written(&desk)["statements"][0]["stances"][1], shouted);
    desk.apply(Edit::DeleteStatement("s2".into())).unwrap();
    assert!(!pack::write(desk.pack()).contains("shouts"));
    assert!(desk.undo() && desk.undo());
    assert_eq!(pack::write(desk.pack()), before);
}

#[test]
fn a_glance_shows_the_former_questions_until_a_worker_has_the_new_ones() {
    let mut desk = Desk::new(drafted());
    let whole = desk.view();
    let row = desk.inbox().items()[0].row.clone();
    desk.apply(Edit::Accept(row)).unwrap();
    assert!(desk.glance().is_current, "accepting changes nothing of what the pack means");
    desk.apply(Edit::SetStatement("kim-lawful".into(), StatementField::Gist(Some("New".to_owned()))))
        .unwrap();
    let (state, glance) = (desk.state(), desk.glance());
    assert!(!glance.is_current && glance.derived == whole.derived);
    let made = glance.whole(desk.pack(), desk.seed());
    desk.receive(state, std::sync::Arc::new(made.clone()));
    assert!(desk.glance().is_current);
    assert_eq!(made.derived, View::of(desk.pack(), desk.seed()).derived);
    assert!(desk.undo());
    assert!(!desk.glance().is_current);
    assert_eq!(desk.view().derived, whole.derived);
}
