//! A page before it is parsed: what is no text goes out, and so does what would make a parser slow or deep.
//!
//! A parser of HTML has to take any nesting, and some of its rules cost the square of it. Articles nest a few
//! dozen deep. So tags beyond a depth are left out (their words stay), tags of looks go altogether, and a tag of
//! thousands of attributes becomes a bare one. One pass, linear.

use std::collections::{HashMap, HashSet};

/// The deepest nesting that is kept.
const DEEPEST: usize = 128;

/// The longest tag whose attributes are kept, in bytes.
const LONGEST_TAG: usize = 8 * 1024;

/// Elements that go with all that is in them.
const SILENT: &[&str] = &[
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select", "button",
    "canvas", "video", "audio", "textarea", "map", "datalist", "noframes", "noembed", "applet",
];

/// Tags of looks, and pictures: the words in between stay.
const LOOKS: &[&str] = &[
    "b",
    "i",
    "em",
    "strong",
    "font",
    "u",
    "small",
    "big",
    "tt",
    "s",
    "strike",
    "nobr",
    "mark",
    "abbr",
    "acronym",
    "bdi",
    "bdo",
    "ins",
    "code",
    "kbd",
    "samp",
    "var",
    "dfn",
    "cite",
    "wbr",
    "img",
    "picture",
    "source",
    "input",
    "embed",
    "param",
    "track",
    "area",
    "label",
    "center",
    "col",
    "colgroup",
    "frame",
    "frameset",
    "plaintext",
    "xmp",
    "listing",
    "marquee",
    "blink",
    "rp",
    "rt",
    "ruby",
];

/// Elements that have no end.
const VOID: &[&str] = &["br", "hr", "meta", "link", "base", "basefont", "bgsound", "keygen"];

/// Elements whose next of the same name ends them.
const IMPLIED: &[&str] = &["p", "li", "dt", "dd", "tr", "td", "th", "option", "thead", "tbody", "tfoot"];

/// Elements that may stand in a paragraph.
const INLINE: &[&str] = &["a", "span", "time", "q", "sub", "sup", "data", "del", "br", "meta", "link"];

/// A page that is safe to parse.
#[derive(Debug, Default)]
pub(super) struct Sifted {
    /// The page.
    pub html: String,
    /// The texts of its `application/ld+json`.
    pub json_ld: Vec<String>,
    /// Where a browser says that it saved the page from.
    pub saved_from: Option<String>,
    /// How many elements and entities were left.
    pub n_elements: usize,
}

/// Sifts a page.
pub(super) fn sift(page: &str) -> Sifted {
    let mut sifter = Sifter {
        out: Sifted::default(),
        open: Vec::new(),
        counts: HashMap::new(),
        n_deep: 0,
        endless: HashSet::new(),
    };
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        let (text, markup) = rest.split_at(at);
        sifter.out.html.push_str(text);
        rest = sifter.markup(markup);
    }
    sifter.out.html.push_str(rest);
    // The parser hands over each one by itself.
    sifter.out.n_elements += sifter.out.html.matches('&').count();
    sifter.out
}

struct Sifter {
    out: Sifted,
    /// The names of the elements that are open.
    open: Vec<String>,
    /// How many of each name are open.
    counts: HashMap<String, usize>,
    /// How many are open that were left out for their depth.
    n_deep: usize,
    /// Names of which no end follows: it is not looked for again.
    endless: HashSet<String>,
}

impl Sifter {
    /// Takes what begins with `<`; returns what comes after it.
    fn markup<'t>(&mut self, markup: &'t str) -> &'t str {
        if let Some(comment) = markup.strip_prefix("<!--") {
            let (inside, after) = comment.split_once("-->").unwrap_or((comment, ""));
            self.comment(inside);
            return after;
        }
        let inner = markup.get(1..).unwrap_or_default();
        if !inner.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
            // The parser takes it for a letter as well.
            self.out.html.push('<');
            self.out.n_elements += 1;
            return inner;
        }
        let Some(end) = tag_end(inner) else {
            return "";
        };
        let (tag, after) = (inner.get(..end).unwrap_or_default(), inner.get(end + 1..).unwrap_or_default());
        if tag.starts_with(['!', '?']) {
            return after;
        }
        match tag.strip_prefix('/') {
            Some(tag) => {
                self.close(&name_of(tag));
                after
            }
            None => self.open(&name_of(tag), tag, after),
        }
    }

    fn comment(&mut self, inside: &str) {
        if self.out.saved_from.is_some() {
            return;
        }
        let chrome = inside.trim().strip_prefix("saved from url=");
        let single_file = inside.contains("SingleFile").then(|| inside.split_once("url:")).flatten();
        let address = chrome
            .map(|rest| rest.split_once(')').map_or(rest, |(_, address)| address))
            .or(single_file.map(|(_, rest)| rest))
            .and_then(|rest| rest.split_whitespace().next());
        self.out.saved_from = address.map(str::to_owned);
    }

    fn open<'t>(&mut self, name: &str, tag: &str, after: &'t str) -> &'t str {
        if SILENT.contains(&name) {
            return self.silent(name, tag, after);
        }
        if LOOKS.contains(&name) {
            return after;
        }
        if name == "q" {
            self.out.html.push('“');
            return after;
        }
        if VOID.contains(&name) {
            self.put(name, tag);
            return after;
        }
        self.end_implied(name);
        if self.open.len() >= DEEPEST {
            self.n_deep += 1;
            self.out.html.push(' ');
            return after;
        }
        self.put(name, tag);
        // What is never open twice needs no place: `<html>` and `<body>` may come more than once.
        self.open.push(name.to_owned());
        *self.counts.entry(name.to_owned()).or_default() += 1;
        after
    }

    fn put(&mut self, name: &str, tag: &str) {
        self.out.n_elements += 1;
        self.out.html.push('<');
        self.out.html.push_str(if tag.len() > LONGEST_TAG { name } else { tag });
        self.out.html.push('>');
    }

    /// Skips an element with all that is in it, or its tag alone where it never ends.
    fn silent<'t>(&mut self, name: &str, tag: &str, after: &'t str) -> &'t str {
        if tag.ends_with('/') && matches!(name, "svg" | "math") || self.endless.contains(name) {
            return after;
        }
        let Some(at) = closing(after, name) else {
            self.endless.insert(name.to_owned());
            return if matches!(name, "script" | "style") { "" } else { after };
        };
        let inside = after.get(..at).unwrap_or_default();
        if name == "script" && tag.to_ascii_lowercase().contains("ld+json") {
            self.out.json_ld.push(inside.to_owned());
        }
        let tail = after.get(at..).unwrap_or_default();
        tail.split_once('>').map_or("", |(_, after)| after)
    }

    /// Ends what the beginning of an element ends by itself.
    fn end_implied(&mut self, name: &str) {
        let ends = |last: &String| {
            last == name && IMPLIED.contains(&name)
                || last == "p" && !INLINE.contains(&name)
                || name == "tr" && matches!(last.as_str(), "td" | "th")
        };
        for _ in 0..2 {
            if self.open.last().is_some_and(ends) {
                self.pop();
            }
        }
    }

    fn close(&mut self, name: &str) {
        if name == "q" {
            self.out.html.push('”');
            return;
        }
        let is_plain = !SILENT.contains(&name) && !LOOKS.contains(&name);
        if !is_plain || name == "p" && self.counts.get(name).is_none_or(|n| *n == 0) {
            return;
        }
        if self.n_deep > 0 {
            self.n_deep -= 1;
            self.out.html.push(' ');
            return;
        }
        if self.counts.get(name).is_none_or(|n| *n == 0) {
            return;
        }
        while let Some(last) = self.pop() {
            if last == name {
                break;
            }
        }
        self.out.html.push_str("</");
        self.out.html.push_str(name);
        self.out.html.push('>');
    }

    fn pop(&mut self) -> Option<String> {
        let last = self.open.pop()?;
        if let Some(n) = self.counts.get_mut(&last) {
            *n = n.saturating_sub(1);
        }
        Some(last)
    }
}

fn name_of(tag: &str) -> String {
    let is_name = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | ':');
    tag.chars().take_while(is_name).collect::<String>().to_ascii_lowercase()
}

/// Where a tag ends: at a `>` outside of attribute values.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quoted = None;
    let mut is_value = false;
    for (at, byte) in tag.bytes().enumerate() {
        match (byte, quoted) {
            (b'>', None) => return Some(at),
            (b'"' | b'\'', None) if is_value => quoted = Some(byte),
            (byte, Some(mark)) if byte == mark => quoted = None,
            _ => {}
        }
        is_value = byte == b'=' || is_value && byte.is_ascii_whitespace();
    }
    tag.find('>')
}

/// Where `</name` stands, whatever its case.
fn closing(text: &str, name: &str) -> Option<usize> {
    text.match_indices("</").map(|(at, _)| at).find(|at| {
        let tag = text.get(at + 2..at + 2 + name.len()).unwrap_or_default();
        let next = text.get(at + 2 + name.len()..).and_then(|rest| rest.chars().next());
        tag.eq_ignore_ascii_case(name) && !next.is_some_and(char::is_alphanumeric)
    })
}
