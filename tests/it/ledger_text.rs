//! A ledger for a test in a few lines of text.
//!
//! ```text
//! organisation min: the Ports Office
//! person spokes: Cleo Marsh, of min
//! claim p: The dam has broken, short Dam broken, checked
//! programme salt: the Salt Plan
//! s1 spokes: said “The dam stands firm” -> p denies; on 2024-01; via radio
//! s2 min+spokes: said that rain “may” fall -> salt invoked in-force; gist Rain may fall
//! s3 own: The Salt Plan is in force -> salt in-force
//! s4 nobody: was reported that rain fell -> in two
//! > A paragraph as it stands.
//! published 2024-02-03
//! fill 3
//! ```
//!
//! A source's rest may hold `of`, `at` (ids), `role` and `plural`; a claim's `short`, `checked`, `entails`, `excludes`.
//! A statement makes a paragraph of its article. Its content is *direct* between “ and ”, *mixed* where it
//! begins with “that” and holds a “, and *indirect* otherwise; two quotations are one discontinuous content.
//! After `->` stand positions (`claim stance`, perhaps `by` with the words that show it), references
//! (`policy`, roles, statuses, perhaps `said` with words) and `on`, `via`, `in` (an article), `same_as`,
//! `gist`, `why` (of its positions), `after` (a prefix of the content); `unprinted` where a paragraph of its own holds it already.
//! `fill` adds up to four speakers who say something that has to do with nothing, as distractors.
#![expect(
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise, and cuts where it has found a word"
)]

use hearsay::pack::{
    Article, ArticleId, Extra, Form, OneOrMany, Pack, Policy, PolicyId, PolicyKind, PolicyReference,
    PolicyRole, PolicyStatus, Position, Proposition, PropositionId, Quote, Quotes, Source, SourceId,
    SourceKind, Stance, Statement, StatementId, TextQuote,
};

const FILL: &[&str] = &[
    "person falk: Mira Falk\nfill-falk falk: remarked “The lamp is green”",
    "person berg: Odd Berg\nfill-berg berg: remarked “The road is long”",
    "person lantern: the Lantern\nfill-lantern lantern: remarked “The tea is hot”",
    "person roth: Pavel Roth\nfill-roth roth: remarked “The wall is old”",
];

/// The pack of a ledger in text. Sources and claims stand before the statements that name them.
pub(crate) fn pack(text: &str) -> Pack {
    let mut pack = Pack {
        hearsay: 1,
        id: "ledger-text".into(),
        revision: 1,
        title: "A ledger for a test".to_owned(),
        language: "en".to_owned(),
        articles: vec![article("main")],
        ..Pack::default()
    };
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        read_line(&mut pack, line);
    }
    pack
}

fn read_line(pack: &mut Pack, line: &str) {
    if let Some(paragraph) = line.strip_prefix("> ") {
        pack.articles[0].paragraphs.push(paragraph.to_owned());
        return;
    }
    let (word, rest) = cut(line, " ");
    if word == "fill" {
        let n: usize = rest.parse().expect("fill and a number");
        FILL[..n].iter().flat_map(|lines| lines.lines()).for_each(|line| read_line(pack, line));
        return;
    }
    if word == "published" {
        pack.articles[0].published = Some(rest.to_owned());
        return;
    }
    let (id, rest) = cut(rest, ": ");
    if let Some(kind) = SourceKind::from_wire(word) {
        pack.sources.push(source(kind, id, rest));
    } else if word == "claim" {
        pack.propositions.push(proposition(id, rest));
    } else if let Some(kind) = PolicyKind::from_wire(word) {
        pack.policies.push(Policy { id: id.into(), name: rest.to_owned(), kind, extra: Extra::default() });
    } else {
        add_statement(pack, word, id, rest);
    }
}

fn source(kind: SourceKind, id: &str, rest: &str) -> Source {
    let mut parts = rest.split(", ");
    let mut source = Source {
        id: id.into(),
        name: parts.next().unwrap_or_default().to_owned(),
        role: None,
        kind,
        of: None,
        at: None,
        plural: false,
        extra: Extra::default(),
    };
    for part in parts {
        match cut(part, " ") {
            ("of", bodies) => source.of = Some(OneOrMany::Many(ids(bodies))),
            ("at", bodies) => source.at = Some(OneOrMany::Many(ids(bodies))),
            ("plural", _) => source.plural = true,
            ("role", role) => source.role = Some(role.to_owned()),
            other => panic!("a source with {other:?}"),
        }
    }
    source
}

fn proposition(id: &str, rest: &str) -> Proposition {
    let mut parts = rest.split(", ");
    let text = parts.next().unwrap_or_default().to_owned();
    let mut proposition = Proposition { id: id.into(), text, ..Proposition::default() };
    for part in parts {
        match cut(part, " ") {
            ("short", short) => proposition.short = Some(short.to_owned()),
            ("checked", _) => proposition.checked = Some("T. Ester".to_owned()),
            ("entails", others) => proposition.entails = ids(others),
            ("excludes", others) => proposition.excludes = ids(others),
            other => panic!("a claim with {other:?}"),
        }
    }
    proposition
}

fn add_statement(pack: &mut Pack, id: &str, who: &str, rest: &str) {
    let (said, rows) = rest.split_once(" -> ").unwrap_or((rest, ""));
    let (cue, runs, form) = content(who, said);
    let mut st = Statement {
        source: if who == "own" || who == "nobody" {
            Vec::new()
        } else {
            who.split('+').map(Into::into).collect()
        },
        cue: (form != Form::Own).then(|| Quotes::One(Quote::Bare(cue.to_owned()))),
        gist: Some(format!("Claim {id}")),
        ..Statement::new(StatementId::from(id), ArticleId::from("main"), form)
    };
    let mut prefix = None;
    let mut reason = None;
    let mut is_printed = true;
    for row in rows.split("; ").filter(|row| !row.is_empty()) {
        match cut(row, " ") {
            ("on", date) => st.date = Some(date.to_owned()),
            ("via", reporters) => st.via = ids(reporters),
            ("in", article) => st.article = article.into(),
            ("same_as", other) => st.same_as = Some(other.into()),
            ("gist", gist) => st.gist = Some(gist.to_owned()),
            ("why", why) => reason = Some(why.to_owned()),
            ("after", words) => prefix = Some(words.to_owned()),
            ("unprinted", _) => is_printed = false,
            (on, rest) if pack.propositions.iter().any(|p| p.id.as_str() == on) => {
                st.stances.push(position(on, rest));
            }
            (policy, rest) => st.policies.push(reference(policy, rest)),
        }
    }
    for position in &mut st.stances {
        position.why.clone_from(&reason);
    }
    let quotes: Vec<Quote> = runs.iter().map(|run| quote(run, prefix.as_deref())).collect();
    st.content = Some(match quotes.as_slice() {
        [only] => Quotes::One(only.clone()),
        _ => Quotes::Many(quotes),
    });
    if is_printed {
        print(pack, &st, cue, &runs);
    }
    pack.statements.push(st);
}

/// The cue, the runs of content, and how they are printed.
fn content<'l>(who: &str, said: &'l str) -> (&'l str, Vec<&'l str>, Form) {
    if who == "own" {
        return ("", vec![said], Form::Own);
    }
    let quoted = said.find(" “").map(|at| (at, at + " ".len()));
    let told = said.find(" that ").map(|at| (at, at + " ".len()));
    match (quoted, told) {
        (Some((end, start)), told) if told.is_none_or(|(at, _)| end < at) => {
            let runs = said[start..].split('”').map(|run| run.trim_start_matches([' ', '“']));
            (&said[..end], runs.filter(|run| !run.is_empty()).collect(), Form::Direct)
        }
        (quoted, Some((end, start))) => {
            let form = if quoted.is_some() { Form::Mixed } else { Form::Indirect };
            (&said[..end], vec![&said[start..]], form)
        }
        _ => panic!("{said:?} has no content"),
    }
}

/// Makes the paragraph of a statement.
fn print(pack: &mut Pack, st: &Statement, cue: &str, runs: &[&str]) {
    let name = |id: &SourceId| {
        pack.sources.iter().find(|s| s.id == *id).map_or_else(|| panic!("no source {id}"), |s| s.name.clone())
    };
    let names = st.source.iter().map(name).collect::<Vec<_>>().join(" and ");
    let names = if names.is_empty() { "It".to_owned() } else { names };
    let through = st.via.last().map(|last| format!(", as {} has it", name(last))).unwrap_or_default();
    let paragraph = match (st.form, runs) {
        (Form::Own, _) => format!("{}.", runs.concat()),
        (Form::Direct, [first, rest @ ..]) => {
            let rest: Vec<String> = rest.iter().map(|run| format!(", “{run}”")).collect();
            let rest = rest.concat();
            format!("“{first},” {cue} {names}{rest}{through}.")
        }
        _ => format!("{names} {cue} {}{through}.", runs.concat()),
    };
    if !pack.articles.iter().any(|article| article.id == st.article) {
        pack.articles.push(article(st.article.as_str()));
    }
    let article = pack.articles.iter_mut().find(|article| article.id == st.article);
    article.expect("it was just made").paragraphs.push(paragraph);
}

fn position(on: &str, rest: &str) -> Position {
    let (stance, words) =
        rest.split_once(" by ").map_or((rest, None), |(stance, words)| (stance, Some(words)));
    Position {
        on: PropositionId::from(on),
        stance: Stance::from_wire(stance).unwrap_or_else(|| panic!("{stance:?} is no stance")),
        why: None,
        evidence: words.map(|words| Quotes::One(Quote::Bare(words.to_owned()))),
        draft: None,
        extra: Extra::default(),
    }
}

fn reference(policy: &str, rest: &str) -> PolicyReference {
    let (words, said) = rest.split_once("said ").map_or((rest, None), |(words, said)| (words, Some(said)));
    let mut words: Vec<&str> = words.split_whitespace().collect();
    let role = words.iter().find_map(|word| PolicyRole::from_wire(word));
    let status = words.iter().find_map(|word| PolicyStatus::from_wire(word));
    words.retain(|word| PolicyRole::from_wire(word).is_none() && PolicyStatus::from_wire(word).is_none());
    assert!(words.is_empty(), "{policy} with {words:?}");
    PolicyReference {
        policy: PolicyId::from(policy),
        status,
        role,
        said: said.map(|said| Quotes::One(Quote::Bare(said.to_owned()))),
        why: None,
        evidence: None,
        draft: None,
        extra: Extra::default(),
    }
}

fn quote(exact: &str, prefix: Option<&str>) -> Quote {
    let exact = exact.to_owned();
    match prefix {
        None => Quote::Bare(exact),
        Some(prefix) => {
            Quote::Selector(TextQuote { exact, prefix: Some(prefix.to_owned()), ..TextQuote::default() })
        }
    }
}

fn article(id: &str) -> Article {
    Article { id: id.into(), title: format!("Article {id}"), ..Article::default() }
}

fn ids<T: for<'l> From<&'l str>>(list: &str) -> Vec<T> {
    list.split_whitespace().map(Into::into).collect()
}

fn cut<'l>(text: &'l str, at: &str) -> (&'l str, &'l str) {
    text.split_once(at).unwrap_or((text, ""))
}

#[test]
fn a_statement_stands_in_its_article_as_it_is_told() {
    let pack = pack(
        "person ada: Ada Okoro\nperson radio: Radio Cove\nclaim p: Rain fell
         s1 ada: said “Rain fell, yes” “and hail” -> p confirms by Rain; on 2024; via radio
         s2 nobody: was reported that it “poured” -> in two",
    );
    assert_eq!(
        pack.articles.iter().flat_map(|article| &article.paragraphs).collect::<Vec<_>>(),
        [
            "“Rain fell, yes,” said Ada Okoro, “and hail”, as Radio Cove has it.",
            "It was reported that it “poured”."
        ]
    );
    assert_eq!(pack.statements.iter().map(|st| st.form).collect::<Vec<_>>(), [Form::Direct, Form::Mixed]);
    assert_eq!(pack.statements[0].stances[0].stance, Stance::Confirms);
}
