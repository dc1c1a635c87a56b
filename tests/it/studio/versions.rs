//! What differs between two states of a pack, and which questions an edit makes others of.

use hearsay::studio::{Affected, Desk, Differs, Edit, PackField, StatementField};

use super::{port, shipped};

#[test]
fn rows_that_came_went_or_changed_are_told() {
    let mut desk = Desk::new(shipped());
    let before = desk.pack().clone();
    assert!(Differs::between(&before, desk.pack()).is_none());
    let (gone, changed) = (before.statements[0].id.clone(), before.statements[1].id.clone());
    desk.apply(Edit::DeleteStatement(gone.clone())).unwrap();
    desk.apply(Edit::SetStatement(changed.clone(), StatementField::Gist(Some("Another".to_owned()))))
        .unwrap();
    let mut paragraphs = before.articles[0].paragraphs.clone();
    paragraphs.push("Correction.".to_owned());
    desk.apply(Edit::SetText { article: before.articles[0].id.clone(), paragraphs }).unwrap();
    let differs = Differs::between(&before, desk.pack());
    assert_eq!(differs.only_there.iter().map(|row| &row.id).collect::<Vec<_>>(), [&gone]);
    assert_eq!(differs.otherwise.iter().map(|row| &row.id).collect::<Vec<_>>(), [&changed]);
    assert_eq!(differs.texts, [before.articles[0].title.clone()]);
    assert!(differs.only_here.is_empty() && !differs.rest);
    desk.apply(Edit::SetPack(PackField::Title("Another".to_owned()))).unwrap();
    assert!(Differs::between(&before, desk.pack()).rest);
}

#[test]
fn only_questions_on_changed_words_are_others() {
    let mut desk = Desk::new(port());
    let before = desk.view();
    let mut paragraphs = desk.pack().articles[0].paragraphs.clone();
    paragraphs.insert(0, "Correction: it was Monday.".to_owned());
    desk.apply(Edit::SetText { article: "main".into(), paragraphs }).unwrap();
    assert_eq!(Affected::between(&before, &desk.view()), Affected::default(), "only positions are others");
    let gist = StatementField::Gist(Some("The dam holds".to_owned()));
    desk.apply(Edit::SetStatement("s1".into(), gist)).unwrap();
    let affected = Affected::between(&before, &desk.view());
    let about = |id: &String| id.ends_with("/s1") || !id.starts_with("who-said/");
    assert!(!affected.changed.is_empty() && affected.changed.iter().all(about), "{affected:?}");
    desk.apply(Edit::DeleteStatement("s1".into())).unwrap();
    assert!(!Affected::between(&before, &desk.view()).gone.is_empty());
}
