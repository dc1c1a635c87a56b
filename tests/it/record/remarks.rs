//! Highlights, notes and flags.

use hearsay::pack::ArticleId;
use hearsay::record::{Flag, FlagId, Reason, Remark, RemarkId};

use super::*;

fn remark(n: u64, note: Option<&str>, at: i64) -> Remark {
    Remark {
        id: RemarkId::new(NOW, bytes(n)),
        pack: PackId::from("a"),
        article: ArticleId::from("article"),
        exact: "the troops".to_owned(),
        start: 10 + n as usize,
        end: 20 + n as usize,
        note: note.map(str::to_owned),
        at: Timestamp(at),
    }
}

#[test]
fn remarks_come_back_in_the_articles_order_and_are_changed_and_taken_back() {
    let mut record = Record::in_memory().unwrap();
    let ada = record.add_profile("Ada", NOW).unwrap();
    let bea = record.add_profile("Bea", NOW).unwrap();
    let pack = PackId::from("a");
    record.put_remark(ada, &remark(2, Some("who says so?"), 5)).unwrap();
    record.put_remark(ada, &remark(1, None, 6)).unwrap();
    assert_eq!(record.remarks(ada, &pack).unwrap(), [remark(1, None, 6), remark(2, Some("who says so?"), 5)]);
    assert!(record.remarks(bea, &pack).unwrap().is_empty());
    assert!(record.remarks(ada, &PackId::from("b")).unwrap().is_empty());
    // The clock was set back: what is done last still counts.
    record.put_remark(ada, &remark(2, Some(""), 3)).unwrap();
    assert_eq!(record.remarks(ada, &pack).unwrap()[1], remark(2, None, 6));
    record.remove_remark(bea, &remark(2, None, 0).id, NOW).unwrap();
    assert_eq!(record.remarks(ada, &pack).unwrap().len(), 2, "nobody removes another's");
    record.remove_remark(ada, &remark(2, None, 0).id, Timestamp(1)).unwrap();
    assert_eq!(record.remarks(ada, &pack).unwrap(), [remark(1, None, 6)]);
}

#[test]
fn flags_are_kept_oldest_first_and_never_change() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = quietly(folder.path());
    let ada = record.add_profile("Ada", NOW).unwrap();
    let flag = |n: u64, reason, words: Option<&str>, at| Flag {
        id: FlagId::new(NOW, bytes(n)),
        pack: PackId::from("a"),
        question: "who-said/s1".to_owned(),
        content_hash: "00ff".to_owned(),
        reason,
        words: words.map(str::to_owned),
        at: Timestamp(at),
    };
    record.add_flag(ada, &flag(1, Reason::Other, Some("It was Kim."), 9)).unwrap();
    record.add_flag(ada, &flag(2, Reason::Wrong, None, 8)).unwrap();
    record.add_flag(ada, &flag(2, Reason::Confusing, None, 8)).unwrap();
    let wanted = [flag(2, Reason::Wrong, None, 8), flag(1, Reason::Other, Some("It was Kim."), 9)];
    assert_eq!(record.flags(ada).unwrap(), wanted);
    drop(record);
    for change in ["UPDATE flags SET words = 'no'", "DELETE FROM flags"] {
        assert!(raw(folder.path()).execute(change, []).is_err(), "{change}");
    }
}
