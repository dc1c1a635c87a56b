//! Markdown: what a reader of the page would read, by `pulldown-cmark`, and what the lines before it say.

use pulldown_cmark::{Event, HeadingLevel, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use super::date::date;
use super::encoding::Decoded;
use super::imported::{Imported, Why};
use super::kind::Kind;
use super::words::{address, byline, said};

/// Reads a Markdown text.
pub(super) fn read(decoded: &Decoded) -> Imported {
    let mut reader = Reader { read: Imported::new(Kind::Markdown), text: String::new(), skips: Vec::new() };
    reader.read.warnings.clone_from(&decoded.warnings);
    let text = decoded.text.trim_start_matches('\u{feff}');
    let text = reader.title_block(text);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_TASKLISTS;
    for event in Parser::new_ext(text, options) {
        reader.event(event);
    }
    reader.end();
    reader.read
}

struct Reader {
    read: Imported,
    text: String,
    /// Why what is read now is no part of the text, and where it began.
    skips: Vec<(Option<Why>, usize)>,
}

impl Reader {
    /// The title block of pandoc: three lines that begin with `%`.
    fn title_block<'t>(&mut self, text: &'t str) -> &'t str {
        let mut rest = text;
        for field in 0..3 {
            let Some(after) = rest.strip_prefix('%') else { break };
            let (line, after) = after.split_once('\n').unwrap_or((after, ""));
            match field {
                0 => self.read.title = said(line),
                1 => self.read.byline = byline(&line.replace(';', ",")),
                _ => self.read.published = date(line),
            }
            rest = after;
        }
        rest
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.finish(tag),
            Event::Text(text) | Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.text.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            Event::Rule => self.end(),
            // What stands in angle brackets is markup, and shown by no reader.
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::MetadataBlock(MetadataBlockKind::YamlStyle | MetadataBlockKind::PlusesStyle) => {
                self.skip(None);
            }
            Tag::CodeBlock(_) => self.skip(Some(Why::Code)),
            Tag::FootnoteDefinition(_) => self.skip(Some(Why::Footnote)),
            Tag::Image { .. } => self.skips.push((Some(Why::Caption), self.text.len())),
            Tag::Strikethrough => self.skips.push((Some(Why::Deleted), self.text.len())),
            Tag::TableCell => self.text.push(' '),
            Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Superscript | Tag::Subscript => {}
            _ => self.end(),
        }
    }

    /// Begins a block that is no part of the text.
    fn skip(&mut self, why: Option<Why>) {
        self.end();
        self.skips.push((why, self.text.len()));
    }

    fn finish(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::MetadataBlock(_) => {
                if let Some((_, from)) = self.skips.pop() {
                    let block = self.text.split_off(from);
                    self.metadata(&block);
                }
            }
            TagEnd::CodeBlock | TagEnd::FootnoteDefinition | TagEnd::Image | TagEnd::Strikethrough => {
                if let Some((why, from)) = self.skips.pop() {
                    let skipped = self.text.split_off(from.min(self.text.len()));
                    if let Some(why) = why {
                        self.read.drop(why, &skipped);
                    }
                }
            }
            TagEnd::Heading(level) => {
                let is_title = level == HeadingLevel::H1 && self.read.title.is_none();
                if is_title && self.read.paragraphs.len() < 3 {
                    self.read.title = said(&self.text);
                }
                self.end();
            }
            TagEnd::TableCell
            | TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Link
            | TagEnd::Superscript
            | TagEnd::Subscript => {}
            _ => self.end(),
        }
    }

    /// Ends a paragraph; not within what is skipped.
    fn end(&mut self) {
        if self.skips.is_empty() {
            let text = std::mem::take(&mut self.text);
            self.read.add(&text);
        } else {
            self.text.push(' ');
        }
    }

    /// The fields of a block of YAML, as far as articles have them: a name, a colon, a word, or a list.
    fn metadata(&mut self, block: &str) {
        let mut name = String::new();
        for line in block.lines() {
            let item = line.trim_start().strip_prefix("- ");
            let is_field = item.is_none() && !line.starts_with([' ', '\t', '#']);
            let value = match line.split_once(':').filter(|_| is_field) {
                Some((field, value)) => {
                    name = field.trim().to_ascii_lowercase();
                    value
                }
                None => item.unwrap_or_default(),
            };
            let value =
                value.trim().trim_matches(['[', ']']).trim_matches(['"', '\'']).trim().replace('\\', "");
            if !value.is_empty() {
                self.field(&name, &value);
            }
        }
    }

    fn field(&mut self, name: &str, value: &str) {
        let read = &mut self.read;
        match name {
            "title" | "headline" => read.title = said(value),
            "author" | "authors" | "byline" => {
                let name = byline(&value.replace("\", \"", ", "));
                let both = read.byline.take().zip(name.clone()).map(|(one, other)| format!("{one}, {other}"));
                read.byline = both.or(name);
            }
            "date" | "published" => read.published = date(value),
            "publisher" | "source" | "publication" | "site" => match address(value) {
                Some(url) => read.url = Some(url),
                None => read.publisher = said(value),
            },
            "url" | "link" | "canonical" | "original" => read.url = address(value),
            "lang" | "language" => read.language = said(value),
            _ => {}
        }
    }
}
