//! The paragraphs of a parsed page, and in what each stands.

use dom_query::NodeRef;

use crate::import::imported::Why;
use crate::import::words::clean;

/// A run of text that begins and ends on a line of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    /// Its words.
    pub text: String,
    /// Why it would be no part of an article, by the elements it stands in.
    pub why: Option<Why>,
}

/// Elements whose words are shown nowhere.
const UNSEEN: &[&str] = &["head", "title", "script", "style", "noscript", "template", "svg", "math"];

/// Elements that stand around an article.
const AROUND: &[&str] = &["nav", "footer", "aside", "form", "menu", "dialog"];

/// Elements that do not begin a line.
const INLINE: &[&str] = &[
    "a", "span", "time", "q", "sub", "sup", "data", "del", "b", "i", "em", "strong", "u", "small", "s",
    "mark", "abbr", "cite", "code", "font", "ins", "kbd", "label", "td", "th", "br",
];

/// The blocks below an element, in the order of the page. Nothing recursive: pages may be deep.
pub(super) fn blocks(root: &NodeRef<'_>) -> Vec<Block> {
    let mut walk = Walk::default();
    let mut next = Some(*root);
    let mut depth = 0_usize;
    while let Some(node) = next.take() {
        let below = if walk.enter(&node) { node.first_child() } else { None };
        if below.is_some() {
            depth += 1;
            next = below;
            continue;
        }
        let mut node = node;
        loop {
            walk.leave(&node);
            if depth == 0 {
                break;
            }
            if let Some(sibling) = node.next_sibling() {
                next = Some(sibling);
                break;
            }
            depth -= 1;
            let Some(parent) = node.parent() else { break };
            node = parent;
        }
    }
    walk.end();
    walk.blocks
}

#[derive(Default)]
struct Walk {
    blocks: Vec<Block>,
    text: String,
    /// For each element that is open, what its words would be left out for.
    whys: Vec<Option<Why>>,
    n_articles: usize,
}

impl Walk {
    /// Goes into a node; whether there is more in it.
    fn enter(&mut self, node: &NodeRef<'_>) -> bool {
        if node.is_text() {
            // Line feeds of the file mean nothing; those put in for <br> do.
            self.text.extend(node.text().chars().map(|c| if c == '\n' { ' ' } else { c }));
            return false;
        }
        let Some(name) = node.node_name() else { return !node.is_comment() && !node.is_doctype() };
        let name: &str = &name;
        match name {
            "br" => self.text.push('\n'),
            "td" | "th" => self.text.push(' '),
            name if !INLINE.contains(&name) => self.end(),
            _ => {}
        }
        let why = self.why(node, name);
        self.whys.push(why);
        self.n_articles += usize::from(matches!(name, "article" | "main"));
        !UNSEEN.contains(&name)
    }

    fn leave(&mut self, node: &NodeRef<'_>) {
        let Some(name) = node.node_name() else { return };
        let name: &str = &name;
        if !INLINE.contains(&name) {
            self.end();
        }
        self.whys.pop();
        self.n_articles = self.n_articles.saturating_sub(usize::from(matches!(name, "article" | "main")));
    }

    fn why(&self, node: &NodeRef<'_>, name: &str) -> Option<Why> {
        let outer = self.whys.last().copied().flatten();
        let is_hidden =
            node.has_attr("hidden") || node.attr("aria-hidden").is_some_and(|value| &*value == "true");
        let own = match name {
            "figure" | "figcaption" | "caption" => Some(Why::Caption),
            "header" if self.n_articles == 0 => Some(Why::Around),
            name if AROUND.contains(&name) => Some(Why::Around),
            "del" => Some(Why::Deleted),
            _ if is_hidden => Some(Why::Hidden),
            _ => None,
        };
        outer.or(own)
    }

    /// Ends the block, if anything stands in it.
    fn end(&mut self) {
        let text = std::mem::take(&mut self.text);
        let why = self.whys.last().copied().flatten();
        // One line break is a space, two end a paragraph.
        let mut paragraph = String::new();
        for line in text.split('\n') {
            if line.trim().is_empty() {
                self.push(&std::mem::take(&mut paragraph), why);
            }
            paragraph.push(' ');
            paragraph.push_str(line);
        }
        self.push(&paragraph, why);
    }

    fn push(&mut self, text: &str, why: Option<Why>) {
        let text = clean(text);
        if text.chars().any(char::is_alphanumeric) {
            self.blocks.push(Block { text, why });
        }
    }
}
