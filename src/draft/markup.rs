//! HTML and Markdown to plain text, a paragraph a line with a blank line between. Not a browser: what is no part
//! of an article (scripts, menus, forms) is left out, the rest is text.

/// Elements whose insides are no part of an article.
const SILENT: &[&str] = &[
    "script", "style", "noscript", "template", "nav", "footer", "form", "aside", "svg", "button", "select",
    "head", "iframe", "object", "math", "dialog", "menu",
];

/// Elements that begin and end a paragraph.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "br",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ul",
    "ol",
    "section",
    "article",
    "main",
    "header",
    "blockquote",
    "table",
    "tr",
    "figure",
    "figcaption",
    "hr",
    "pre",
    "dd",
    "dt",
    "dl",
    "address",
    "td",
    "th",
    "body",
    "html",
    "title",
    "time",
    "summary",
    "details",
    "caption",
];

/// The text of a page.
pub(super) fn html(page: &str) -> String {
    let article = element(page, "article").or_else(|| element(page, "main")).unwrap_or(page);
    let mut out = Lines::default();
    let has_heading = article.to_ascii_lowercase().contains("<h1");
    if let Some(title) = element(page, "title").filter(|_| !has_heading) {
        out.text(title);
        out.end();
    }
    let mut rest = article;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        out.text(text);
        rest = after_tag(tag, &mut out);
    }
    out.text(rest);
    out.end();
    out.lines.join("\n\n")
}

/// Goes on after the tag that `rest` begins with, and after all that is silent.
fn after_tag<'t>(rest: &'t str, out: &mut Lines) -> &'t str {
    if let Some(comment) = rest.strip_prefix("<!--") {
        return comment.find("-->").and_then(|end| comment.get(end + 3..)).unwrap_or_default();
    }
    let inner = rest.get(1..).unwrap_or_default();
    let is_tag = inner.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
    let Some(end) = tag_end(inner).filter(|_| is_tag) else {
        out.text("<");
        return inner;
    };
    let tag = inner.get(..end).unwrap_or_default();
    let after = inner.get(end + 1..).unwrap_or_default();
    let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
    let name = name.to_ascii_lowercase();
    if BLOCKS.contains(&name.as_str()) {
        out.end();
    }
    if SILENT.contains(&name.as_str()) && !tag.starts_with('/') && !tag.ends_with('/') {
        out.end();
        return after_element(after, &name);
    }
    after
}

/// Where a tag ends: at a `>` outside of attribute values.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quoted = None;
    for (at, c) in tag.char_indices() {
        match (c, quoted) {
            ('>', None) => return Some(at),
            ('"' | '\'', None) if tag.get(..at).is_some_and(|before| before.trim_end().ends_with('=')) => {
                quoted = Some(c);
            }
            (c, Some(mark)) if c == mark => quoted = None,
            _ => {}
        }
    }
    tag.find('>')
}

/// The text after the end of an element, and nothing where it does not end.
fn after_element<'t>(rest: &'t str, name: &str) -> &'t str {
    let Some(at) = closing(rest, name) else { return "" };
    let tail = rest.get(at..).unwrap_or_default();
    tail.find('>').and_then(|end| tail.get(end + 1..)).unwrap_or_default()
}

/// Where `</name` stands, whatever its case.
fn closing(text: &str, name: &str) -> Option<usize> {
    text.match_indices("</").map(|(at, _)| at).find(|at| {
        let tag = text.get(at + 2..at + 2 + name.len()).unwrap_or_default();
        let next = text.get(at + 2 + name.len()..).and_then(|rest| rest.chars().next());
        tag.eq_ignore_ascii_case(name) && !next.is_some_and(char::is_alphanumeric)
    })
}

/// The inside of the first element of a name.
fn element<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let is_open = |at: &usize| {
        let tag = text.get(at + 1..at + 1 + name.len()).unwrap_or_default();
        let next = text.get(at + 1 + name.len()..).and_then(|rest| rest.chars().next());
        tag.eq_ignore_ascii_case(name) && next.is_some_and(|c| c == '>' || c.is_whitespace())
    };
    let open = text.match_indices('<').map(|(at, _)| at).find(is_open)?;
    let inner = text.get(open + 1..)?;
    let inner = inner.get(tag_end(inner)? + 1..)?;
    inner.get(..closing(inner, name)?)
}

/// Lines of text in the making.
#[derive(Default)]
struct Lines {
    lines: Vec<String>,
    line: String,
}

impl Lines {
    /// Adds text, with white space as one space and entities as characters.
    fn text(&mut self, text: &str) {
        for c in unescaped(text).chars() {
            if c.is_whitespace() && c != '\u{a0}' {
                if !self.line.is_empty() && !self.line.ends_with(' ') {
                    self.line.push(' ');
                }
            } else {
                self.line.push(c);
            }
        }
    }

    /// Ends the line, if anything stands in it.
    fn end(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = line.trim();
        if !line.is_empty() {
            self.lines.push(line.to_owned());
        }
    }
}

/// Names of characters that articles hold.
const ENTITIES: &[(&str, &str)] = &[
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("bdquo", "„"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("mdash", "—"),
    ("ndash", "–"),
    ("hellip", "…"),
    ("shy", "\u{ad}"),
    ("bull", "•"),
    ("middot", "·"),
    ("euro", "€"),
    ("pound", "£"),
    ("yen", "¥"),
    ("cent", "¢"),
    ("copy", "©"),
    ("reg", "®"),
    ("trade", "™"),
    ("deg", "°"),
    ("frac12", "½"),
    ("frac14", "¼"),
    ("frac34", "¾"),
    ("times", "×"),
    ("sect", "§"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("ecirc", "ê"),
    ("euml", "ë"),
    ("aacute", "á"),
    ("agrave", "à"),
    ("acirc", "â"),
    ("auml", "ä"),
    ("aring", "å"),
    ("aelig", "æ"),
    ("ccedil", "ç"),
    ("iacute", "í"),
    ("igrave", "ì"),
    ("icirc", "î"),
    ("iuml", "ï"),
    ("ntilde", "ñ"),
    ("oacute", "ó"),
    ("ograve", "ò"),
    ("ocirc", "ô"),
    ("ouml", "ö"),
    ("oslash", "ø"),
    ("szlig", "ß"),
    ("uacute", "ú"),
    ("ugrave", "ù"),
    ("ucirc", "û"),
    ("uuml", "ü"),
    ("Auml", "Ä"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
    ("Eacute", "É"),
    ("ensp", " "),
    ("emsp", " "),
    ("thinsp", " "),
    ("zwnj", ""),
    ("zwj", ""),
];

/// Text with its entities as characters.
fn unescaped(text: &str) -> String {
    const LONGEST: usize = 10;
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(rest.get(..at).unwrap_or_default());
        rest = rest.get(at + 1..).unwrap_or_default();
        let end = rest.bytes().take(LONGEST).position(|byte| byte == b';');
        let known = end.and_then(|end| Some((end, character(rest.get(..end)?)?)));
        match known {
            Some((end, character)) => {
                out.push_str(&character);
                rest = rest.get(end + 1..).unwrap_or_default();
            }
            None => out.push('&'),
        }
    }
    out + rest
}

fn character(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']).map(|hex| u32::from_str_radix(hex, 16));
        let code = hex.unwrap_or_else(|| number.parse()).ok()?;
        return char::from_u32(code).map(String::from);
    }
    ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, character)| (*character).to_owned())
}

/// The text of a Markdown file: marks of headings, lists and emphasis gone, links as their words.
pub(super) fn markdown(text: &str) -> String {
    let mut out = Vec::new();
    let mut is_fenced = false;
    let mut lines = without_front_matter(text).lines();
    for line in lines.by_ref() {
        let line = line.trim();
        if line.starts_with("```") || line.starts_with("~~~") {
            is_fenced = !is_fenced;
            continue;
        }
        let is_rule = line.len() >= 3 && line.chars().all(|c| matches!(c, '-' | '*' | '_' | '=' | ' '));
        if is_fenced || is_rule || line.starts_with("![") || line.starts_with("<!--") {
            out.push(String::new());
            continue;
        }
        let is_heading = line.starts_with('#');
        out.push(unescaped(&inline(unlisted(line))));
        if is_heading {
            out.push(String::new());
        }
    }
    out.join("\n").trim().to_owned()
}

/// Skips the lines between `---` at the beginning.
fn without_front_matter(text: &str) -> &str {
    let body = text.strip_prefix("---\n").or_else(|| text.strip_prefix("---\r\n"));
    body.and_then(|body| body.split_once("\n---")).map_or(text, |(_, rest)| rest)
}

/// A line without the marks at its beginning.
fn unlisted(line: &str) -> &str {
    let line = line.trim_start_matches('>').trim_start().trim_start_matches('#').trim();
    let bullet = ["- ", "* ", "+ "].iter().find_map(|mark| line.strip_prefix(mark));
    bullet.unwrap_or(line)
}

/// A line without emphasis and with links as their words.
fn inline(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        match c {
            '\\' => {
                let escaped = after.chars().next();
                out.extend(escaped);
                rest = after.get(escaped.map_or(0, char::len_utf8)..).unwrap_or_default();
                continue;
            }
            '*' | '`' => {}
            '_' if !(out.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric)) => {}
            '[' => {
                if let Some((words, after)) = link(after) {
                    out.push_str(&inline(words));
                    rest = after;
                    continue;
                }
                out.push(c);
            }
            _ => out.push(c),
        }
        rest = after;
    }
    out
}

/// The words of a link and what comes after it.
fn link(text: &str) -> Option<(&str, &str)> {
    let (words, rest) = text.split_once("](").filter(|(words, _)| !words.contains(']'))?;
    Some((words, rest.split_once(')')?.1))
}
