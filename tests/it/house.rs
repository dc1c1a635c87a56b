//! The house rules that a reader would otherwise have to check by eye.

#![expect(clippy::unwrap_used, reason = "helpers of tests: a file that cannot be read fails the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The rooms, each of which may import only those before it.
const ROOMS: [&str; 11] =
    ["words", "pack", "import", "draft", "quiz", "studio", "record", "exchange", "cli", "window", "app"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut open = vec![root().join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn sources() -> Vec<(String, String)> {
    let name = |path: &PathBuf| path.strip_prefix(root().join("src")).unwrap().display().to_string();
    files("src", "rs").iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

/// The text without `//` comments, so that prose may name what code may not.
fn code(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_room_imports_only_rooms_above_it() {
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        let Some(room) = ROOMS.iter().position(|room| file.starts_with(&format!("{room}/"))) else {
            continue;
        };
        for (ix, line) in code(&text).lines().enumerate() {
            for other in ROOMS.iter().skip(room + 1) {
                if line.contains(&format!("crate::{other}::")) || line.contains(&format!("crate::{other};")) {
                    wrong.push(format!("src/{file}:{}: {}", ix + 1, line.trim()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "upward imports:\n{}", wrong.join("\n"));
}

#[test]
fn only_the_window_rooms_know_the_toolkit() {
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        let is_allowed = file.starts_with("window/") || file.starts_with("app/");
        let knows = ["egui", "winit", "softbuffer", "eframe"]
            .iter()
            .any(|name| code(&text).contains(&format!("{name}::")));
        if knows && !is_allowed {
            wrong.push(file);
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent: Vec<String> =
        sources().into_iter().filter(|(_, text)| !text.starts_with("//! ")).map(|(file, _)| file).collect();
    assert_eq!(silent, Vec::<String>::new());
}

/// The keys of a locale's files.
pub(crate) fn keys(tag: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for path in files(&format!("assets/locales/{tag}"), "ftl") {
        let text = fs::read_to_string(&path).unwrap();
        for line in text.lines() {
            let Some((key, _)) = line.split_once(" =") else { continue };
            let is_key = !key.is_empty()
                && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            if is_key {
                assert!(keys.insert(key.to_owned()), "{key} stands twice, again in {}", path.display());
            }
        }
    }
    keys
}

/// Every `"kebab-case"` literal of the sources: a key may stand in a table as well as in a call.
fn literals(text: &str) -> BTreeSet<String> {
    let is_word = |word: &&str| {
        !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    text.split('"').filter(is_word).map(str::to_owned).collect()
}

#[test]
fn every_sentence_asked_for_is_in_every_locale() {
    let mut asked = BTreeSet::new();
    for (_, text) in sources() {
        for call in ["message!(", "Message::new(", "words.get(", "key!("] {
            for (at, _) in text.match_indices(call) {
                let rest = text.get(at + call.len()..).unwrap_or_default().trim_start();
                if let Some(key) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) {
                    asked.insert(key.to_owned());
                }
            }
        }
    }
    asked.remove("key"); // the example in the documentation of the macro
    for tag in hearsay::words::Words::tags() {
        let missing: Vec<&String> = asked.difference(&keys(tag)).map(|key| asked.get(key).unwrap()).collect();
        assert!(missing.is_empty(), "{tag} lacks {missing:?}");
    }
}

#[test]
fn every_sentence_of_a_locale_is_asked_for_somewhere() {
    let mut known: BTreeSet<String> = BTreeSet::new();
    for (_, text) in sources() {
        known.extend(literals(&text));
    }
    for tag in hearsay::words::Words::tags() {
        let unused: Vec<String> = keys(tag).into_iter().filter(|key| !known.contains(key)).collect();
        assert!(unused.is_empty(), "nobody says {unused:?} of {tag}");
    }
}

/// The gaps of every sentence of a locale; `$Name` and `$name` are one gap, at the start of a sentence or not. The
/// number of a verb, `$plural`, comes with every name, and matters only where the name is what the verb is of.
fn gaps(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut gaps: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for path in files(&format!("assets/locales/{tag}"), "ftl") {
        for line in fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with('#')) {
            if let Some((new, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                new.clone_into(&mut key);
            }
            let names = line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>()
            });
            let names = names.map(|name| name.to_ascii_lowercase()).filter(|name| name != "plural");
            gaps.entry(key.clone()).or_default().extend(names);
        }
    }
    gaps
}

#[test]
fn every_locale_has_the_same_sentences_with_the_same_gaps() {
    let english = gaps("en");
    for tag in hearsay::words::Words::tags() {
        let other = gaps(tag);
        let differ: Vec<&String> =
            english.keys().chain(other.keys()).filter(|key| english.get(*key) != other.get(*key)).collect();
        assert!(differ.is_empty(), "{tag} and en differ in {differ:?}");
    }
}

/// What every language that a pack can be asked in must have.
const FOR_PACKS: [&str; 2] = ["common.ftl", "quiz.ftl"];

#[test]
fn every_language_of_packs_has_the_sentences_of_questions_with_the_same_gaps() {
    let english = gaps("en");
    let wanted = FOR_PACKS.iter().flat_map(|file| {
        let text = fs::read_to_string(root().join("assets/locales/en").join(file)).unwrap();
        let keys = text
            .lines()
            .filter(|line| !line.starts_with([' ', '#', '}']))
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()));
        keys.collect::<Vec<_>>()
    });
    let wanted: Vec<String> = wanted.collect();
    assert!(wanted.len() > 150, "{}", wanted.len());
    for tag in hearsay::words::Words::pack_tags() {
        let mut other = gaps(tag);
        let missing: Vec<&String> = wanted.iter().filter(|key| !other.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{tag} lacks {missing:?}");
        // How a word sounds matters to some languages only.
        other.entry("list-and".to_owned()).or_default().remove("sound");
        let differ: Vec<&String> = other.keys().filter(|key| english.get(*key) != other.get(*key)).collect();
        assert!(differ.is_empty(), "{tag} and en differ in {differ:?}");
    }
}

#[test]
fn every_locale_file_is_well_formed() {
    for path in files("assets/locales", "ftl") {
        let text = fs::read_to_string(&path).unwrap();
        let wrong = fluent_bundle::FluentResource::try_new(text).err().map(|(_, errors)| errors);
        assert!(wrong.is_none(), "{}: {wrong:?}", path.display());
    }
}

#[test]
fn screens_and_commands_hold_no_words_of_their_own() {
    let calls = [
        "label(",
        "heading(",
        "button(",
        "RichText::new(",
        "hint_text(",
        "on_hover_text(",
        "checkbox(",
        "radio(",
        "selectable_label(",
        "writeln!(out, ",
        "println!(",
    ];
    let mut wrong = Vec::new();
    for (file, text) in
        sources().into_iter().filter(|(file, _)| file.starts_with("app/") || file.starts_with("cli/"))
    {
        for (ix, line) in code(&text).lines().enumerate() {
            for call in calls {
                let Some(literal) = line.split(call).nth(1).and_then(|rest| rest.strip_prefix('"')) else {
                    continue;
                };
                let words = literal.split('"').next().unwrap_or_default();
                let mut spoken = words.to_owned();
                while let (Some(from), Some(to)) = (spoken.find('{'), spoken.find('}')) {
                    spoken.replace_range(from..=to.max(from), "");
                }
                if spoken.chars().filter(|c| c.is_alphabetic()).count() > 1 {
                    wrong.push(format!("src/{file}:{}: {words}", ix + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "words that belong into assets/locales:\n{}", wrong.join("\n"));
}

#[test]
fn looks_stand_in_the_theme_alone() {
    let mut wrong = Vec::new();
    for (file, text) in
        sources().into_iter().filter(|(file, _)| file.starts_with("app/") && !file.starts_with("app/theme"))
    {
        for (ix, line) in code(&text).lines().enumerate() {
            if [
                "Color32::from_",
                "Color32::WHITE",
                "Color32::BLACK",
                "Color32::RED",
                "Color32::GREEN",
                "Color32::GRAY",
                "FontId::new(",
            ]
            .iter()
            .any(|name| line.contains(name))
            {
                wrong.push(format!("src/{file}:{}: {}", ix + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "looks outside of app/theme:\n{}", wrong.join("\n"));
}

#[test]
fn the_documents_name_files_that_are_there() {
    for document in ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"] {
        let text = fs::read_to_string(root().join(document)).unwrap();
        for name in text.split('`').skip(1).step_by(2) {
            let is_path =
                name.contains('/') && name.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
            if is_path && !name.starts_with("target/") && !name.contains("//") {
                assert!(root().join(name).exists(), "{document} names {name}, which is not there");
            }
        }
    }
}

#[test]
fn every_licence_is_allowed() {
    let deny = fs::read_to_string(root().join("deny.toml")).unwrap();
    let list = deny.split("allow = [").nth(1).unwrap().split(']').next().unwrap();
    let allowed: BTreeSet<&str> = list.split('"').skip(1).step_by(2).collect();
    // Only what this machine builds with is here to be read; `cargo deny` reads the other platforms' too.
    let version = Command::new("rustc").arg("-vV").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--offline",
            "--filter-platform",
            host,
            "--manifest-path",
        ])
        .arg(root().join("Cargo.toml"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut wrong = Vec::new();
    for package in metadata["packages"].as_array().unwrap() {
        let licence = package["license"].as_str().unwrap_or_default();
        let is_ours = package["source"].is_null();
        let is_from_registry =
            package["source"].as_str().is_some_and(|source| source.starts_with("registry+"));
        let is_allowed =
            spdx::Expression::parse_mode(licence, spdx::ParseMode::LAX).is_ok_and(|expression| {
                expression.evaluate(|wanted| allowed.contains(wanted.to_string().as_str()))
            });
        if !is_allowed || !(is_ours || is_from_registry) {
            wrong.push(format!("{}: {licence:?} from {}", package["name"], package["source"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
