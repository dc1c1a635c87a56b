//! Articles in files and on the clipboard: what other programs write, what is hostile, packs in their zip form.

#![expect(clippy::unwrap_used, reason = "helpers of tests: a sample that cannot be read fails the test")]

use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use hearsay::import::{Bundle, ImportError, Imported, Kind, MAX_BYTES, Picture, Why, pasted, read};
use hearsay::words::{Told, Words};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import")
}

/// The samples whose names end so, in the order of their names.
fn of_kind(endings: &[&str]) -> Vec<PathBuf> {
    let is_one = |path: &PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        endings.contains(&ending) && path.file_name().is_some_and(|name| name != "README.md")
    };
    let mut files: Vec<PathBuf> =
        fs::read_dir(samples()).unwrap().map(|entry| entry.unwrap().path()).filter(is_one).collect();
    files.sort();
    files
}

/// An article as a person would look it over.
fn shown(article: &Imported) -> String {
    let words = Words::new("en");
    let mut out = String::new();
    let fields = [
        ("title", &article.title),
        ("byline", &article.byline),
        ("publisher", &article.publisher),
        ("published", &article.published),
        ("url", &article.url),
        ("language", &article.language),
    ];
    for (name, value) in fields {
        if let Some(value) = value {
            writeln!(out, "{name}: {value}").unwrap();
        }
    }
    for text in &article.paragraphs {
        writeln!(out, "¶ {text}").unwrap();
    }
    for piece in &article.dropped {
        writeln!(out, "- {}", words.say(&piece.told())).unwrap();
    }
    for warning in &article.warnings {
        writeln!(out, "! {}", words.say(warning)).unwrap();
    }
    out
}

/// Holds every sample of a format against what is expected of it; there are at least five.
fn check(endings: &[&str], kind: Kind) {
    let files = of_kind(endings);
    assert!(files.len() >= 5, "{endings:?}");
    for path in files {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let article = read(&path, &fs::read(&path).unwrap()).unwrap();
        assert_eq!(article.kind, kind, "{name}");
        let settings = || {
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(samples().join("expected"));
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings
        };
        settings().bind(|| insta::assert_snapshot!(name, shown(&article)));
    }
}

#[test]
fn texts() {
    check(&["txt"], Kind::Text);
}

#[test]
fn markdown() {
    check(&["md"], Kind::Markdown);
}

#[test]
fn pages() {
    check(&["html"], Kind::Html);
}

#[test]
fn word_files() {
    check(&["docx"], Kind::Word);
}

#[test]
fn pdfs() {
    check(&["pdf"], Kind::Pdf);
}

#[test]
fn packs_in_their_zip_form() {
    check(&["hearsay"], Kind::Pack);
}

#[test]
fn the_content_says_what_a_file_is_and_not_its_name() {
    for (file, name, kind) in [
        ("pandoc.docx", "a.txt", Kind::Word),
        ("libreoffice.pdf", "a.docx", Kind::Pdf),
        ("pandoc.html", "a.pdf", Kind::Html),
        ("pandoc.txt", "a.html", Kind::Text),
        ("python.hearsay", "a.docx", Kind::Pack),
    ] {
        let bytes = fs::read(samples().join(file)).unwrap();
        assert_eq!(read(Path::new(name), &bytes).unwrap().kind, kind, "{file} as {name}");
    }
}

#[test]
fn a_page_in_the_encoding_that_it_has_and_not_that_it_claims() {
    let page = |label: &str| {
        format!(
            "<html><head><meta charset={label}></head><body><p>Käthe sagte, die Brücke sei für Fußgänger zu.</p>\
             <p>Die Prüfung koste 40 Mark, hieß es später im Rathaus, und mehr sei dazu nicht zu sagen.</p></body></html>"
        )
    };
    let latin = |text: &str| text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect::<Vec<u8>>();
    for bytes in [
        page("utf-8").into_bytes(),
        page("iso-8859-1").into_bytes(),
        latin(&page("iso-8859-1")),
        latin(&page("utf-8")),
    ] {
        let article = read(Path::new("a.html"), &bytes).unwrap();
        assert_eq!(article.paragraphs.first().unwrap(), "Käthe sagte, die Brücke sei für Fußgänger zu.");
    }
}

#[test]
fn plain_text_keeps_its_characters() {
    let text = "\u{feff}Zoë’s café\r\n\r\nBrook said so.\r\n";
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [text.as_bytes(), utf16.as_slice()] {
        let article = read(Path::new("a.txt"), bytes).unwrap();
        assert_eq!(article.as_written.as_deref(), Some(text));
        assert_eq!(article.text(), text);
        assert_eq!(
            (article.title.as_deref(), article.paragraphs.as_slice()),
            (Some("Zoë’s café"), &["Brook said so.".to_owned()][..])
        );
    }
}

#[test]
fn what_was_pasted_is_a_page_or_a_text() {
    let article = pasted("Bridge closed\n\nBy Ana Fox\n\nThe bridge will close in May, Brook said.").unwrap();
    assert_eq!(
        (article.title.as_deref(), article.byline.as_deref()),
        (Some("Bridge closed"), Some("Ana Fox"))
    );
    let windows = "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\nStartFragment:0000000141\r\n\
        EndFragment:0000000260\r\n<html><body>\r\n<!--StartFragment--><h2>Bridge closed</h2><p>The bridge will \
        close in <b>May</b>, <q>for good</q>, Brook said.</p><p>No date is set.</p><!--EndFragment-->\r\n</body></html>";
    let article = pasted(windows).unwrap();
    assert_eq!(article.title.as_deref(), Some("Bridge closed"));
    assert_eq!(
        article.paragraphs,
        ["The bridge will close in May, “for good”, Brook said.", "No date is set."]
    );
    assert_eq!(pasted(" \n"), Err(ImportError::NoText));
}

#[test]
fn what_is_known_goes_into_the_pack() {
    let page = fs::read(samples().join("chromium-dom.html")).unwrap();
    let article = read(Path::new("a.html"), &page).unwrap();
    let mut pack = hearsay::pack::Pack {
        articles: vec![hearsay::pack::Article { byline: Some("somebody".to_owned()), ..Default::default() }],
        ..Default::default()
    };
    article.credit(&mut pack);
    let row = pack.articles.first().unwrap();
    assert_eq!(pack.title, "Quarry village to get its bus back");
    assert_eq!(row.byline.as_deref(), Some("Marta Lindqvist, Ruth Adeyemi"));
    assert_eq!(row.publisher.as_deref(), Some("The Fenwick Courier"));
    assert_eq!(row.published.as_deref(), Some("2026-03-13"));
    assert_eq!(row.url.as_deref(), Some("https://courier.example/news/2026/03/quarry-bus"));
}

/// A zip file of these entries.
fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in entries {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A PDF of one page with this content stream.
fn pdf(content: &[u8], entry: &str) -> Vec<u8> {
    let mut objects: Vec<Vec<u8>> = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources\
          <</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>"
            .to_vec(),
    ];
    let stream = |entry: &str, bytes: &[u8]| {
        let mut out = format!("<</Length {}{entry}>>stream\n", bytes.len()).into_bytes();
        out.extend_from_slice(bytes);
        out.extend_from_slice(b"\nendstream");
        out
    };
    objects.push(stream(entry, content));
    objects.push(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec());
    let form = "/Type/XObject/Subtype/Form/BBox[0 0 600 800]";
    objects.push(stream(form, b"/X Do /X Do BT /F 12 Tf 50 700 Td (Words) Tj ET"));
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut table = String::new();
    for (ix, object) in objects.iter().enumerate() {
        writeln!(table, "{:010} 00000 n ", out.len()).unwrap();
        out.extend_from_slice(format!("{} 0 obj\n", ix + 1).as_bytes());
        out.extend_from_slice(object);
        out.extend_from_slice(b"\nendobj\n");
    }
    let at = out.len();
    let end = format!(
        "xref\n0 7\n0000000000 65535 f \n{table}trailer<</Size 7/Root 1 0 R>>\nstartxref\n{at}\n%%EOF"
    );
    out.extend_from_slice(end.as_bytes());
    out
}

#[test]
fn what_cannot_be_read_ends_in_one_sentence() {
    let sample = |name: &str| fs::read(samples().join(name)).unwrap();
    let half = |bytes: Vec<u8>| bytes.get(..bytes.len() / 3).unwrap().to_vec();
    let bomb = [b"<w:p><w:r><w:t>".as_slice(), &vec![b'A'; 60_000_000]].concat();
    let names: Vec<String> = (0..5000).map(|n| format!("f{n}")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    for (name, bytes, key) in [
        ("large.html", b"<p>word</p>".repeat(MAX_BYTES / 10), "import-too-large"),
        ("tangled.html", b"<p>word</p>".repeat(400_000), "import-too-tangled"),
        ("empty.txt", Vec::new(), "import-no-text"),
        ("blank.txt", b" \r\n\r\n\t".to_vec(), "import-no-text"),
        ("empty.html", b"<html><body><nav>Home</nav></body></html>".to_vec(), "import-no-text"),
        ("program.txt", (0..=255).cycle().take(9000).collect(), "import-not-text"),
        ("picture.pdf", b"\x89PNG\r\n\x1a\n....".to_vec(), "import-picture"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1......".to_vec(), "import-old-word"),
        ("a.rtf", b"{\\rtf1 Hello}".to_vec(), "import-format"),
        ("a.mhtml", b"From: <Saved by Blink>\r\nSubject: x".to_vec(), "import-format"),
        ("a.odt", zip(&[("mimetype", b"x"), ("content.xml", b"<x/>")]), "import-format"),
        ("a.zip", zip(&[("a.txt", b"words")]), "import-other-zip"),
        ("many.zip", zip(&many), "import-zip-too-much"),
        ("bomb.docx", zip(&[("word/document.xml", &bomb)]), "import-zip-too-much"),
        ("cut.docx", half(sample("pandoc.docx")), "import-zip-damaged"),
        ("no-xml.docx", zip(&[("word/document.xml", b"<w:p <<< ")]), "import-word-damaged"),
        ("pictures.pdf", pdf(b"0 0 100 100 re f", ""), "import-pdf-no-text"),
        ("cut.pdf", half(sample("libreoffice.pdf")), "import-pdf-damaged"),
        ("garbage.pdf", [b"%PDF-1.7\n".as_slice(), &vec![7; 5000]].concat(), "import-pdf-damaged"),
        ("pack.json", b"{\"hearsay\": 1, \"articles\": [".to_vec(), "pack-not-json"),
        ("none.json", b"{\"hearsay\": 1, \"id\": \"a\", \"title\": \"A\"}".to_vec(), "import-pack-no-text"),
    ] {
        let error = read(Path::new(name), &bytes).expect_err(name);
        assert_eq!(error.told().key, key, "{name}: {error:?}");
        for tag in Words::tags() {
            let sentence = Words::new(tag).say(&error.told());
            assert!(sentence.ends_with('.') && sentence.len() > 30, "{name}: {sentence}");
        }
    }
}

#[test]
fn a_pdf_with_a_password_to_open_it_is_refused_and_one_without_is_read() {
    let locked = fs::read(samples().join("locked/needs-password.pdf")).unwrap();
    assert_eq!(read(Path::new("a.pdf"), &locked), Err(ImportError::PdfLocked));
    let owned = fs::read(samples().join("locked/may-not-print.pdf")).unwrap();
    assert!(read(Path::new("a.pdf"), &owned).unwrap().paragraphs.len() > 3);
}

#[test]
fn what_is_packed_in_a_pdf_is_counted_before_it_is_unpacked() {
    let pack = |bytes: &[u8]| {
        let mut zip = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        zip.write_all(bytes).unwrap();
        zip.finish().unwrap()
    };
    let words = b"BT /F 12 Tf 50 700 Td (The council said so.) Tj ET";
    let good = read(Path::new("a.pdf"), &pdf(&pack(words), "/Filter/FlateDecode")).unwrap();
    assert_eq!(good.paragraphs, ["The council said so."]);
    let once = pack(&[words.as_slice(), &vec![b' '; 80 << 20]].concat());
    let twice = pack(&once);
    for (bytes, filter) in [(once, "/Filter/FlateDecode"), (twice, "/Filter[/FlateDecode/FlateDecode]")] {
        assert_eq!(read(Path::new("a.pdf"), &pdf(&bytes, filter)), Err(ImportError::ZipTooMuch));
    }
}

#[test]
fn what_is_nested_or_endless_is_read_in_good_time_and_on_a_small_stack() {
    let deep =
        |open: &str, n: usize| format!("<html><body>{}Words of the article.", open.repeat(n)).into_bytes();
    let forms = pdf(b"/X Do", "");
    let brackets = pdf(&[b"BT /F 12 Tf 50 700 Td (Words) Tj ".as_slice(), &vec![b'['; 300_000]].concat(), "");
    let states =
        pdf(&[b"q ".repeat(300_000).as_slice(), b"BT /F 12 Tf 50 700 Td (Words) Tj ET"].concat(), "");
    let xml = format!("<w:document>{}<w:t>Words</w:t>", "<w:p>".repeat(40_000)).into_bytes();
    for (name, bytes) in [
        ("div.html", deep("<div>", 100_000)),
        ("table.html", deep("<table><tr><td>", 30_000)),
        ("font.html", deep("<b><font color=red>", 50_000)),
        ("link.html", deep("<span><a href=x>", 30_000)),
        ("svg.html", deep("<svg>", 100_000)),
        ("quote.html", deep("<a href=\"", 100_000)),
        ("attributes.html", deep(&format!("<div {}>", "a=1 b ".repeat(100_000)), 1)),
        ("comment.html", deep("<!-- x --><!--> ", 50_000)),
        ("forms.pdf", forms),
        ("brackets.pdf", brackets),
        ("states.pdf", states),
        ("deep.docx", zip(&[("word/document.xml", &xml)])),
    ] {
        let read = read(Path::new(name), &bytes);
        assert_ne!(read, Err(ImportError::Broken), "{name}");
    }
}

#[test]
fn a_changed_byte_or_a_missing_end_never_panics() {
    for path in of_kind(&["docx", "pdf", "html", "hearsay", "md", "txt"]) {
        let bytes = fs::read(&path).unwrap();
        for round in 0..24_usize {
            let mut changed = bytes.clone();
            for step in 0..=round % 4 {
                let at = (round * 7919 + step * 104_729) % changed.len();
                *changed.get_mut(at).unwrap() ^= u8::try_from(1 << (round % 8)).unwrap();
            }
            if round % 5 == 4 {
                changed.truncate(bytes.len() * round / 24);
            }
            assert_ne!(read(&path, &changed), Err(ImportError::Broken), "{} {round}", path.display());
        }
    }
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and so on";

#[test]
fn a_bundle_comes_back_as_it_was_and_is_the_same_every_time() {
    let picture = |name: &str| Picture { name: name.to_owned(), bytes: PNG.to_vec() };
    let bundle = Bundle {
        pack: b"{\"hearsay\": 1}".to_vec(),
        pictures: vec![picture("a/plan.png"), picture("map.png")],
    };
    let bytes = bundle.write().unwrap();
    assert_eq!(bytes, bundle.write().unwrap());
    assert!(Bundle::is_zip(&bytes));
    assert_eq!(Bundle::read(&bytes).unwrap(), bundle);
    for name in ["../map.png", "map.txt", "con.png"] {
        let wrong = Bundle { pictures: vec![picture(name)], ..bundle.clone() };
        assert_eq!(wrong.write(), Err(ImportError::ZipName { name: name.to_owned() }));
    }
}

#[test]
fn a_bundle_holds_pictures_and_nothing_that_leads_out_of_it() {
    for name in [
        "../map.png",
        "a/../../map.png",
        "/map.png",
        "\\map.png",
        "a\\map.png",
        "C:/map.png",
        "a//map.png",
        "./map.png",
        ".map.png",
        "a./map.png",
        "con.png",
        "com1.png",
        "a\u{7}.png",
        "map.exe",
        "notes.txt",
        "map",
    ] {
        let found = Bundle::read(&zip(&[("pack.json", b"{}"), (name, PNG)]));
        assert!(matches!(found, Err(ImportError::ZipName { .. })), "{name}: {found:?}");
    }
    let no_picture = Bundle::read(&zip(&[("pack.json", b"{}"), ("map.png", b"MZ, a program")]));
    assert_eq!(no_picture, Err(ImportError::ZipName { name: "map.png".to_owned() }));
    assert_eq!(Bundle::read(&zip(&[("map.png", PNG)])), Err(ImportError::OtherZip));
    let large = [PNG, &vec![0; 20 << 20]].concat();
    let too_much = Bundle::read(&zip(&[("pack.json", b"{}"), ("map.png", &large)]));
    assert_eq!(too_much, Err(ImportError::ZipTooMuch));
}

#[test]
fn what_was_taken_out_says_why() {
    let of = |name: &str| {
        let path = samples().join(name);
        read(&path, &fs::read(&path).unwrap()).unwrap().dropped
    };
    let has = |name: &str, why: Why| of(name).iter().any(|piece| piece.why == why);
    assert!(has("chromium-dom.html", Why::Around) && has("chromium-dom.html", Why::Caption));
    assert!(has("chromium.pdf", Why::EveryPage) && has("chromium.pdf", Why::PageNumber));
    let word = "libreoffice-tracked.docx";
    assert!([Why::Deleted, Why::TextBox, Why::Footnote, Why::EveryPage].iter().all(|why| has(word, *why)));
    assert!(has("python-docx.docx", Why::Hidden));
}
