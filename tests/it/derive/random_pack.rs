//! Random packs, small and valid: joint statements, plural sources, `of` over several steps, `at`, chains of
//! `via`, every form, discontinuous content, dates of all precisions, claims that entail or exclude others,
//! the same claim twice, names that contain each other or end in a stop, several articles, other scripts.
//!
//! Every choice is read off a tape of numbers, of which 0 is the plainest, so that proptest finds a small pack
//! by making the tape shorter and its numbers smaller.

use hearsay::pack::{self, Pack};
use serde_json::{Map, Value, json};

/// Sources that belong together: id, name, kind, bodies, body it is at, whether plural.
type Family =
    &'static [(&'static str, &'static str, &'static str, &'static [&'static str], &'static str, bool)];

const FAMILIES: &[Family] = &[
    &[("mbeki", "Professor Mbeki", "person", &[], "", false)],
    &[("monitors", "the Reef Monitors", "organisation", &[], "", true)],
    &[
        ("vesland", "Vesland", "state", &[], "", false),
        ("ministry", "the Vesland ministry of ports", "organisation", &["vesland"], "", false),
        ("okoro", "Ada Okoro", "person", &["ministry"], "", false),
        ("envoys", "Vesland’s envoys at the Harbour Union", "organisation", &["vesland"], "", true),
        ("leaker", "a worker at the ports office", "unnamed", &[], "ministry", false),
    ],
    &[
        ("nordia", "Nordia", "state", &[], "", false),
        ("kim", "Kim", "person", &["nordia"], "", false),
        ("kim-gyu", "Kim Gyu", "person", &[], "", false),
    ],
    &[
        ("acme", "Acme", "organisation", &[], "", false),
        ("acme-inc", "Acme Inc.", "organisation", &[], "", false),
        ("lum", "Dr. Lum", "person", &["acme-inc"], "", false),
    ],
    &[
        ("court", "the Tide Court", "organisation", &[], "", false),
        ("ruling", "the ruling of March", "document", &["court"], "", false),
        ("judge", "Judge Orr", "person", &[], "court", false),
    ],
    &[
        ("guild", "the Guild", "organisation", &[], "", false),
        ("guild-two", "the Guild of Pilots", "organisation", &[], "", false),
        ("hanna", "Hanna Weiss", "person", &["guild", "guild-two"], "", false),
    ],
    &[("ivanova", "Лариса Иванова", "person", &[], "", false)],
    &[("li", "李明", "person", &[], "", false)],
    &[("rashid", "أحمد رشيد", "person", &[], "", false)],
    &[("zoe", "Zoe\u{308} Brandt", "person", &[], "", false)],
    &[("squid", "Team 🐙 Labs", "organisation", &[], "", false)],
    &[("farmers", "local farmers", "unnamed", &[], "", true)],
];
const REPORTERS: &[(&str, &str)] = &[
    ("wire", "the Daily Wire"),
    ("radio", "Radio Cove"),
    ("agency", "the Shore Agency"),
    ("blog", "Pier Blog"),
];
const PUBLISHERS: &[&str] = &["Evening Tide", "The Jetty"];
const THINGS: &[&str] = &["dam", "bridge", "ferry", "canal", "depot", "reactor", "harbour", "tunnel"];
const DID: &[&str] = &[
    "lost # gates",
    "may close in # days",
    "was built by # workers",
    "is not safe for # ships",
    "took in # refugees",
    "probably burnt for # hours",
    "holds # barrels of tar e\u{301}tuve",
    "sent # boats 🚤 south",
];
const CUES: &[&str] = &["said", "claimed", "insisted", "announced", "denied", "warned", "admitted"];
const POLICIES: &[(&str, &str, &str)] = &[
    ("harbour-act", "the Harbour Act", "law"),
    ("reef-treaty", "the Reef Treaty", "treaty"),
    ("salt-plan", "the Salt Plan", "programme"),
    ("salt-plan-two", "the Salt Plan for the North", "programme"),
    ("tide-rule", "the tide rule", "regulation"),
];
const STANCES: &[&str] = &["alleges", "confirms", "denies", "suggests", "neither", "none"];
/// What positions are taken from: all of them, mostly agreement, or mostly quarrel.
const MOODS: &[&[&str]] = &[
    STANCES,
    STANCES,
    &["confirms", "confirms", "confirms", "alleges", "neither"],
    &["denies", "alleges", "confirms", "neither", "denies"],
];
const STATUSES: &[&str] = &["in-force", "proposed", "under-review", "repealed"];

/// The pack of a tape; `None` where chance made one with errors.
pub(super) fn pack(tape: Vec<u16>) -> Option<Pack> {
    let value = Maker::new(tape).pack();
    let (pack, problems) = pack::read(value.to_string().as_bytes()).unwrap();
    (problems.is_empty() && pack::resolve(&pack).1.is_empty()).then_some(pack)
}

/// What has been read off the tape so far.
struct Maker {
    tape: std::vec::IntoIter<u16>,
    /// A number that no two claims share.
    number: usize,
    speakers: Vec<(&'static str, &'static str)>,
    reporters: Vec<(&'static str, &'static str)>,
    propositions: Vec<String>,
    policies: Vec<(&'static str, &'static str)>,
    mood: &'static [&'static str],
}

impl Maker {
    fn new(tape: Vec<u16>) -> Self {
        let tape = tape.into_iter();
        let mood = STANCES;
        Self {
            tape,
            number: 3,
            speakers: vec![],
            reporters: vec![],
            propositions: vec![],
            policies: vec![],
            mood,
        }
    }

    fn below(&mut self, n: usize) -> usize {
        self.tape.next().map_or(0, |number| usize::from(number) % n.max(1))
    }

    /// True in so many of a hundred cases; false at the tape's end.
    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) >= 100 - percent
    }

    fn one<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    /// `n` of a list, in some order.
    fn some<T: Copy>(&mut self, list: &[T], n: usize) -> Vec<T> {
        let mut left = list.to_vec();
        (0..n.min(list.len())).map(|_| left.remove(self.below(left.len()))).collect()
    }

    /// A clause that stands nowhere else.
    fn claim(&mut self) -> String {
        self.number += 1 + self.below(3);
        let did = self.one(DID).replace('#', &self.number.to_string());
        format!("the {} {did}", self.one(THINGS))
    }

    fn pack(&mut self) -> Value {
        self.mood = self.one(MOODS);
        let sources = self.sources();
        let propositions = self.propositions();
        let n_policies = self.below(POLICIES.len() + 1);
        let policies = self.some(POLICIES, n_policies);
        self.policies = policies.iter().map(|(id, name, _)| (*id, *name)).collect();
        let mut articles: Vec<Vec<String>> = vec![vec![]; 1 + self.below(5) / 2];
        let mut statements = Vec::new();
        for ix in 0..3 + self.below(9) {
            let article_ix = self.below(articles.len());
            let (statement, sentence) = self.statement(ix, article_ix);
            statements.push(statement);
            match articles[article_ix].last_mut() {
                Some(paragraph) if self.chance(40) => paragraph.extend([" ", &sentence]),
                _ => articles[article_ix].push(sentence),
            }
        }
        self.sameness(&mut statements, &mut articles);
        let articles: Vec<Value> =
            articles.iter().enumerate().map(|(ix, text)| self.article(ix, text)).collect();
        let policies =
            policies.iter().map(|(id, name, kind)| json!({ "id": id, "name": name, "kind": kind }));
        json!({
            "hearsay": 1, "id": "random", "revision": 1, "title": "Ports and rumours", "language": "en",
            "articles": articles, "sources": sources, "propositions": propositions,
            "policies": policies.collect::<Vec<_>>(), "statements": statements,
        })
    }

    /// An article; some have one headline.
    fn article(&mut self, ix: usize, paragraphs: &[String]) -> Value {
        let title = if self.chance(80) { format!("Tidings {ix}") } else { "Tidings of the week".to_owned() };
        let mut article = json!({ "id": article_id(ix), "title": title, "paragraphs": paragraphs });
        put(&mut article, "publisher", self.chance(50).then(|| json!(self.one(PUBLISHERS))));
        let published = if self.chance(50) { Some(json!(self.date())) } else { None };
        put(&mut article, "published", published);
        article
    }

    fn sources(&mut self) -> Vec<Value> {
        let n_families = 3 + self.below(3);
        let families = self.some(FAMILIES, n_families);
        let n_reporters = 1 + self.below(REPORTERS.len());
        self.reporters = self.some(REPORTERS, n_reporters);
        self.speakers = families.iter().flat_map(|family| family.iter().map(|s| (s.0, s.1))).collect();
        // Few speakers meet on few claims: positions agree, differ and supersede one another.
        let keep = [self.speakers.len(), 5, 2][self.below(3)];
        self.speakers.truncate(keep);
        if self.chance(20) {
            self.speakers.push(self.reporters[0]);
        }
        let members = families.iter().flat_map(|family| family.iter());
        let mut sources: Vec<Value> = members
            .map(|(id, name, kind, of, at, plural)| {
                let mut source = json!({ "id": id, "name": name, "kind": kind });
                put(&mut source, "of", (!of.is_empty()).then(|| json!(of)));
                put(&mut source, "at", (!at.is_empty()).then(|| json!(at)));
                put(&mut source, "plural", plural.then(|| json!(true)));
                source
            })
            .collect();
        let reporters = self.reporters.iter();
        sources.extend(reporters.map(|(id, name)| json!({ "id": id, "name": name, "kind": "organisation" })));
        sources
    }

    fn propositions(&mut self) -> Vec<Value> {
        let n = 2 + self.below(4);
        let mut propositions = Vec::new();
        for ix in 0..n {
            let text = capital(&self.claim());
            let mut proposition = json!({ "id": format!("p{ix}"), "text": text });
            let short = self.chance(60).then(|| json!(format!("Case {ix} of the {}", self.one(THINGS))));
            put(&mut proposition, "short", short);
            put(&mut proposition, "checked", self.chance(65).then(|| json!("T. Ester")));
            let later = ix + 1 < n;
            let entails = later && self.chance(20);
            put(&mut proposition, "entails", entails.then(|| json!([format!("p{}", ix + 1)])));
            let excludes = later && !entails && self.chance(15);
            put(&mut proposition, "excludes", excludes.then(|| json!([format!("p{}", n - 1)])));
            propositions.push(proposition);
            self.propositions.push(format!("p{ix}"));
        }
        propositions
    }

    fn date(&mut self) -> String {
        let (month, day) = (1 + self.below(4), 1 + self.below(28));
        match self.below(8) {
            0..=4 => format!("2024-{month:02}-{day:02}"),
            5 | 6 => format!("2024-{month:02}"),
            _ => format!("{}", 2022 + day % 3),
        }
    }

    /// A statement and the sentence of the article that holds it.
    fn statement(&mut self, ix: usize, article_ix: usize) -> (Value, String) {
        let claim = self.claim();
        let (references, tail) = self.references();
        let body = claim.clone() + &tail;
        let shape = self.below(12);
        let who = if shape == 10 || shape == 11 { vec![] } else { self.credited() };
        let via = if shape == 10 || !self.chance(40) { vec![] } else { self.chain(&who) };
        let mut st = json!({
            "id": format!("s{ix}"), "article": article_id(article_ix),
            "source": who.iter().map(|(id, _)| id).collect::<Vec<_>>(),
            "via": via.iter().map(|(id, _)| id).collect::<Vec<_>>(),
        });
        let names = who.iter().map(|(_, name)| *name).collect::<Vec<_>>().join(" and ");
        let tag = via.last().map(|(_, name)| format!(", {name} reported")).unwrap_or_default();
        let cue = if shape == 11 { "was reported" } else { self.one(CUES) };
        let (form, content, sentence) = self.sentence(shape, &body, cue, &names, &tag);
        put(&mut st, "cue", (form != "own").then(|| json!(cue)));
        put(&mut st, "form", Some(json!(form)));
        put(&mut st, "content", Some(content.clone()));
        let gist = (!self.chance(12)).then(|| json!(format!("{} (item {ix})", capital(&claim))));
        put(&mut st, "gist", gist);
        let date = if self.chance(70) { Some(json!(self.date())) } else { None };
        put(&mut st, "date", date);
        if form != "own" {
            let stances = self.stances(&content);
            put(&mut st, "stances", Some(stances));
        }
        put(&mut st, "policies", Some(json!(references)));
        (st, sentence)
    }

    /// One source, or two whose names can be told apart.
    fn credited(&mut self) -> Vec<(&'static str, &'static str)> {
        let n = if self.chance(15) { 2 } else { 1 };
        let speakers = self.speakers.clone();
        let mut who = self.some(&speakers, n);
        if let [a, b] = who.as_slice()
            && (a.1.contains(b.1) || b.1.contains(a.1))
        {
            who.pop();
        }
        who
    }

    fn chain(&mut self, who: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
        let reporters: Vec<_> = self.reporters.iter().copied().filter(|r| !who.contains(r)).collect();
        let n = 1 + self.below(3);
        self.some(&reporters, n)
    }

    /// The form, the content and the printed sentence.
    fn sentence(
        &mut self,
        shape: usize,
        body: &str,
        cue: &str,
        names: &str,
        tag: &str,
    ) -> (&'static str, Value, String) {
        let (big, start) = (capital(body), capital(names));
        match shape {
            0 | 1 => ("direct", json!(big), stop(&format!("“{big},” {cue} {names}{tag}"))),
            2 | 3 => ("direct", json!(big), format!("{start} {cue}{tag}: “{big}.”")),
            4..=6 => ("indirect", json!(body), stop(&format!("{start} {cue} that {body}{tag}"))),
            7 | 8 => {
                let (told, quoted) = body.split_at(body.find(' ').unwrap());
                let mixed = format!("{told} “{}”", quoted.trim());
                ("mixed", json!(mixed), stop(&format!("{start} {cue} that {mixed}{tag}")))
            }
            9 => {
                self.number += 1;
                let rest = format!("and the {} number {} stays shut", self.one(THINGS), self.number);
                let sentence = format!("“{big},” {names} {cue}{tag}, “{rest}.”");
                ("direct", json!([big, rest]), sentence)
            }
            10 => ("own", json!(big), format!("{big}.")),
            _ => ("indirect", json!(body), format!("It {cue} that {body}{tag}.")),
        }
    }

    fn stances(&mut self, content: &Value) -> Value {
        let n = [1, 0, 2, 3, 4][self.below(5)];
        let propositions: Vec<String> = self.propositions.clone();
        let on: Vec<&str> = propositions.iter().map(String::as_str).collect();
        let rows = self.some(&on, n).into_iter().map(|on| {
            let mut row = json!({ "on": on, "stance": self.one(self.mood) });
            let evidence = content.as_str().and_then(|content| Some(content.split_once(' ')?.1.to_owned()));
            put(&mut row, "evidence", evidence.filter(|_| self.chance(15)).map(Value::from));
            put(&mut row, "why", self.chance(30).then(|| json!("So it is worded")));
            row
        });
        json!(rows.collect::<Vec<_>>())
    }

    /// References to policies and the words that make them.
    fn references(&mut self) -> (Vec<Value>, String) {
        let n = if self.chance(55) { 1 + self.below(4) / 3 } else { 0 };
        let policies = self.policies.clone();
        let mut words = String::new();
        let mut references = Vec::new();
        for (id, name) in self.some(&policies, n) {
            self.number += 1;
            let name = if self.chance(40) { format!("of {name}") } else { "thereof".to_owned() };
            let said = format!("clause {} {name}", self.number);
            words.extend([if words.is_empty() { " under " } else { " and " }, &said]);
            let mut row = json!({ "policy": id, "said": said });
            put(&mut row, "status", self.chance(50).then(|| json!(self.one(STATUSES))));
            put(&mut row, "role", self.chance(60).then(|| json!(self.one(&["mentioned", "invoked"]))));
            references.push(row);
        }
        (references, words)
    }

    /// The same claim twice: by gist, by `same_as`, or in the same words.
    fn sameness(&mut self, statements: &mut Vec<Value>, articles: &mut [Vec<String>]) {
        let (a, b) = (self.below(statements.len()), self.below(statements.len()));
        let how = self.below(5);
        if how == 1 && a != b && statements[a]["gist"].is_string() {
            statements[b]["gist"] = statements[a]["gist"].clone();
        } else if how == 2 && a != b {
            statements[b]["same_as"] = statements[a]["id"].clone();
        } else if how == 3 && statements[a]["form"] == "direct" && articles.len() > 1 {
            let from = articles.iter().position(|paragraphs| {
                statements[a]["content"].as_str().is_some_and(|c| paragraphs.concat().contains(c))
            });
            let (Some(from), Some(words)) = (from, statements[a]["content"].as_str()) else { return };
            let (who, name) = self.one(&self.speakers.clone());
            let to = (from + 1) % articles.len();
            articles[to].push(format!("“{words}.” That is what {name} whispered to us."));
            statements.push(json!({
                "id": "echo", "article": article_id(to), "source": [who], "form": "direct", "cue": "whispered",
                "content": words, "gist": "An echo of another claim",
            }));
        }
    }
}

fn article_id(ix: usize) -> String {
    if ix == 0 { "main".to_owned() } else { format!("a{ix}") }
}

fn put(object: &mut Value, field: &str, value: Option<Value>) {
    let fields: &mut Map<String, Value> = object.as_object_mut().unwrap();
    if let Some(value) = value {
        fields.insert(field.to_owned(), value);
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn stop(sentence: &str) -> String {
    if sentence.ends_with('.') { sentence.to_owned() } else { format!("{sentence}.") }
}
