//! `hearsay draft`: packs, spans, encodings, exit codes.

use hearsay::cli::Exit;
use hearsay::pack::check::check;
use serde_json::Value;
use tempfile::TempDir;

use super::run;

const ARTICLE: &str =
    "Bridge closed\n\nBy Ana Fox\n\nEllen Brook said that the old bridge will close in May.\n";

#[expect(clippy::disallowed_methods, reason = "nothing of a user's is lost in a test's own folder")]
fn file(folder: &TempDir, name: &str, bytes: &[u8]) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

/// The words of a run of code points.
fn words(text: &str, run: &Value) -> String {
    let [begin, end] =
        [0, 1].map(|at| usize::try_from(run.get(at).and_then(Value::as_u64).unwrap()).unwrap());
    text.chars().skip(begin).take(end - begin).collect()
}

fn first(line: &str) -> Value {
    let line: Value = serde_json::from_str(line).unwrap();
    line.pointer("/attributions/0").unwrap().clone()
}

#[test]
fn a_draft_passes_the_checker_with_warnings_only() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(&["draft", &file(&folder, "a.txt", ARTICLE.as_bytes())], "");
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""));
    let checked = check(ran.out.as_bytes()).unwrap();
    assert!(!checked.has_errors());
    assert!(checked.findings.iter().any(|finding| finding.problem.code == "unseen-drafts"));
    let article = checked.pack.articles.first().unwrap();
    assert_eq!((article.title.as_str(), article.byline.as_deref()), ("Bridge closed", Some("Ana Fox")));
    assert!(checked.pack.is_draft() && checked.pack.propositions.iter().all(|row| row.checked.is_none()));
}

#[test]
fn spans_count_code_points_of_the_decoded_file() {
    let folder = tempfile::tempdir().unwrap();
    let text = format!("\u{feff}Zoë’s café\r\n\r\n{}", ARTICLE.replace('\n', "\r\n"));
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [text.as_bytes(), utf16.as_slice()] {
        let ran = run(&["draft", "--spans", &file(&folder, "a.txt", bytes)], "");
        let found = first(&ran.out);
        assert_eq!(words(&text, found.pointer("/source/0").unwrap()), "Ellen Brook");
        assert_eq!(words(&text, found.pointer("/cue/0").unwrap()), "said");
    }
}

#[test]
fn html_gives_the_text_that_its_spans_count_in() {
    let folder = tempfile::tempdir().unwrap();
    let page = "<!doctype html><title>No</title><nav>Menu</nav><article><h1>Bridge &amp; road</h1>\
        <p>Ellen Brook said that it&rsquo;s closed.<script>no</script></article><footer>No</footer>";
    let ran = run(&["draft", "--spans", &file(&folder, "a.html", page.as_bytes())], "");
    let line: Value = serde_json::from_str(&ran.out).unwrap();
    let text = line.get("text").and_then(Value::as_str).unwrap();
    assert_eq!(text, "Bridge & road\n\nEllen Brook said that it’s closed.");
    assert_eq!(words(text, first(&ran.out).pointer("/source/0").unwrap()), "Ellen Brook");
}

#[test]
fn many_articles_come_out_in_their_order_and_a_missing_one_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<String> = (0..9).map(|n| file(&folder, &format!("{n}.txt"), ARTICLE.as_bytes())).collect();
    let mut args = vec!["draft", "--spans", "no-such-file.txt"];
    args.extend(files.iter().map(String::as_str));
    let ran = run(&args, "");
    assert_eq!(ran.exit, Exit::BadInput);
    assert!(ran.err.contains("no-such-file.txt"));
    let printed: Vec<String> = ran
        .out
        .lines()
        .map(|line| {
            serde_json::from_str::<Value>(line).unwrap().get("file").unwrap().as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(printed, files);
}

#[test]
fn a_pack_is_made_of_one_article() {
    assert_eq!(run(&["draft", "a.txt", "b.txt"], "").exit, Exit::BadUsage);
}

#[test]
fn another_language_is_told_and_its_quotations_proposed() {
    let folder = tempfile::tempdir().unwrap();
    let text =
        b"Der Stadtrat hat beschlossen, dass die Br\xfccke im Mai geschlossen wird. \x84Wir werden sie vor \
        dem Winter wieder \xf6ffnen\x93, sagte die B\xfcrgermeisterin.";
    let ran = run(&["draft", &file(&folder, "de.txt", text)], "");
    assert_eq!(ran.exit, Exit::Done);
    assert!(ran.err.contains("not in English"));
    let checked = check(ran.out.as_bytes()).unwrap();
    assert!(!checked.has_errors());
    let contents: Vec<&str> = checked
        .pack
        .statements
        .iter()
        .flat_map(|row| row.content.iter().flat_map(hearsay::pack::Quotes::runs))
        .map(hearsay::pack::Quote::exact)
        .collect();
    assert_eq!(contents, ["Wir werden sie vor dem Winter wieder öffnen"]);
    assert_eq!(checked.pack.language, "de");
}

#[test]
fn pages_word_files_and_pdfs_are_drafted_with_what_they_say_of_themselves() {
    let samples = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/import");
    for name in ["chromium-dom.html", "libreoffice-tracked.docx", "libreoffice.pdf", "pandoc.md"] {
        let ran = run(&["draft", &format!("{samples}/{name}")], "");
        assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""), "{name}");
        let checked = check(ran.out.as_bytes()).unwrap();
        assert!(!checked.has_errors() && !checked.pack.statements.is_empty(), "{name}");
        let article = checked.pack.articles.first().unwrap();
        assert_eq!(article.title, "Quarry village to get its bus back", "{name}");
        assert!(article.byline.as_deref().unwrap().starts_with("Marta Lindqvist"), "{name}");
        assert!(article.paragraphs.first().unwrap().starts_with("The bus between"), "{name}");
        assert_eq!(article.url.is_some(), name == "chromium-dom.html", "{name}");
    }
    let locked = format!("{samples}/locked/needs-password.pdf");
    let ran = run(&["draft", &locked], "");
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::BadInput, ""));
    assert!(ran.err.contains(&locked) && ran.err.contains("password"));
}
