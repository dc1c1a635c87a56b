//! Lines of text as an article has them, and lines of metadata as they are kept.

/// The letters and digits of a text, small: what two headlines are compared by.
pub(super) fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// One line: white space as one space each, what nobody sees left out.
pub(super) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{200e}' | '\u{200f}' => {}
            c if c.is_whitespace() || c.is_control() => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// One line of metadata, and nothing where it says nothing.
pub(super) fn said(text: &str) -> Option<String> {
    const LONGEST: usize = 400;
    let text = clean(text);
    (text.chars().any(char::is_alphanumeric) && text.chars().count() <= LONGEST).then_some(text)
}

/// A byline without its "By".
pub(super) fn byline(text: &str) -> Option<String> {
    let text = said(text)?;
    let rest = ["By ", "by ", "BY ", "Von ", "von "].iter().find_map(|by| text.strip_prefix(by));
    said(rest.unwrap_or(&text)).filter(|name| !name.contains("://"))
}

/// An address, if it is one of the web.
pub(super) fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let is_one =
        !rest.is_empty() && text.len() <= 2000 && !text.contains(|c: char| c.is_whitespace() || c == '…');
    is_one.then(|| text.to_owned())
}

/// A title without " | The Paper" at its end.
pub(super) fn without_site(title: &str, publisher: Option<&str>) -> String {
    const MOST_WORDS: usize = 4;
    for mark in [" | ", " – ", " — ", " - ", " :: ", " · "] {
        let Some((head, site)) = title.rsplit_once(mark) else { continue };
        let is_named = publisher.is_some_and(|name| letters(name) == letters(site));
        let is_short = site.split_whitespace().count() <= MOST_WORDS && head.split_whitespace().count() >= 3;
        if is_named || mark == " | " && is_short {
            return head.trim().to_owned();
        }
    }
    title.to_owned()
}
