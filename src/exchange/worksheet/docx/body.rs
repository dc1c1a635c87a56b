//! The text of a Word document.

use super::super::sheet::{Block, GUTTER, Line, Look, MARGIN, Sheet, column_shares};
use super::parts::NAMESPACE;
use super::{escaped, twips};

/// `word/document.xml`
pub fn document(sheet: &Sheet) -> String {
    let [width, height] = sheet.paper.points();
    let size = sheet.size();
    let mut body = Body {
        text: String::new(),
        points: width - 2.0 * MARGIN,
        width: twips(width - 2.0 * MARGIN),
        indent: twips(size * 2.0),
    };
    sheet.blocks.iter().for_each(|block| body.put(block, false));
    let (width, height, margin) = (twips(width), twips(height), twips(MARGIN));
    // The numbers of the lines stand in the gutter before the article.
    let distance = twips(size * GUTTER * 0.3);
    let text = body.text;
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="{NAMESPACE}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>{text}<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar w:top="{margin}" w:right="{margin}" w:bottom="{margin}" w:left="{margin}" w:header="480" w:footer="480" w:gutter="0"/><w:lnNumType w:countBy="5" w:distance="{distance}" w:restart="continuous"/></w:sectPr></w:body></w:document>"#
    )
}

struct Body {
    text: String,
    /// Of the lines, in points.
    points: f32,
    /// The same in twentieths of a point.
    width: i32,
    indent: i32,
}

impl Body {
    /// Puts a block; `keeps`: on the page of the next one.
    fn put(&mut self, block: &Block, keeps: bool) {
        match block {
            Block::Title(text) => self.paragraph("Title", keeps, "", &run(text)),
            Block::Heading(text) => self.paragraph("Heading1", keeps, "", &run(text)),
            Block::Fields(labels) => self.fields(labels),
            Block::Text(look, text) => {
                let style = match look {
                    Look::Plain => "Plain",
                    Look::Strong => "Strong",
                    Look::Small => "Small",
                };
                // What belongs to a question stands under its words.
                let indent = self.indent;
                let more = if keeps { format!(r#"<w:ind w:left="{indent}"/>"#) } else { String::new() };
                self.paragraph(style, keeps, &more, &run(text));
            }
            Block::Lines(lines) => self.lines(lines),
            Block::Prompt { number, text, points } => self.prompt(*number, text, points),
            Block::Item { label, text } => {
                self.paragraph("Option", keeps, "", &format!("{}{}{}", run(label), TAB, run(text)));
            }
            Block::Rules(n) => (0..*n).for_each(|_| self.rule(keeps)),
            Block::Table(rows) => self.table(rows),
            Block::Together(blocks) => {
                let last = blocks.len().saturating_sub(1);
                blocks.iter().enumerate().for_each(|(ix, block)| self.put_of_group(block, ix < last));
            }
        }
    }

    fn put_of_group(&mut self, block: &Block, keeps: bool) {
        match block {
            Block::Text(look, text) if !keeps => {
                let indent = self.indent;
                let style = if *look == Look::Small { "Small" } else { "Plain" };
                self.paragraph(style, false, &format!(r#"<w:ind w:left="{indent}"/>"#), &run(text));
            }
            other => self.put(other, keeps),
        }
    }

    fn paragraph(&mut self, style: &str, keeps: bool, more: &str, runs: &str) {
        let keep = if keeps { "<w:keepNext/><w:keepLines/>" } else { "" };
        let paragraph = format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}{more}</w:pPr>{runs}</w:p>"#);
        self.text.push_str(&paragraph);
    }

    fn fields(&mut self, labels: &[String]) {
        let n = i32::try_from(labels.len()).unwrap_or(i32::MAX).saturating_add(1);
        let ends = (2..=n).map(|part| self.width / n.max(1) * part);
        let tabs =
            joined(ends.map(|end| format!(r#"<w:tab w:val="left" w:leader="underscore" w:pos="{end}"/>"#)));
        let field = |label: &String| format!("{}{TAB}{}", run(&format!("{label} ")), run("  "));
        let runs = joined(labels.iter().map(field));
        self.paragraph("Plain", false, &format!("<w:tabs>{tabs}</w:tabs>"), &runs);
    }

    fn lines(&mut self, lines: &[Line]) {
        let lines: Vec<String> = lines.iter().map(|line| text(&line.text)).collect();
        let runs = format!("<w:r>{}</w:r>", lines.join("<w:br/>"));
        self.paragraph("Article", false, "", &runs);
    }

    fn prompt(&mut self, number: usize, words: &str, points: &str) {
        let (right, indent) = (self.width, self.indent);
        let tabs = format!(
            r#"<w:tabs><w:tab w:val="left" w:pos="{indent}"/><w:tab w:val="right" w:pos="{right}"/></w:tabs>"#
        );
        let mut runs = format!("{}{TAB}{}", run(&format!("{number}.")), run(words));
        if !points.is_empty() {
            let points = text(points);
            let points = format!(r#"<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:tab/>{points}</w:r>"#);
            runs.push_str(&points);
        }
        self.paragraph("Question", true, &tabs, &runs);
    }

    fn rule(&mut self, keeps: bool) {
        let (indent, right) = (self.indent, self.width);
        let look = format!(
            r#"<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="{right}"/></w:tabs><w:spacing w:before="200"/><w:ind w:left="{indent}"/>"#
        );
        self.paragraph("Plain", keeps, &look, TAB);
    }

    fn table(&mut self, rows: &[Vec<String>]) {
        let n = rows.first().map_or(1, Vec::len).max(1);
        let widths: Vec<i32> = column_shares(n).iter().map(|share| twips(share * self.points)).collect();
        let grid = joined(widths.iter().map(|width| format!(r#"<w:gridCol w:w="{width}"/>"#)));
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].iter();
        let border = |side| format!(r#"<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>"#);
        let borders = joined(sides.map(border));
        let rows = joined(rows.iter().enumerate().map(|(ix, cells)| row(cells, &widths, ix == 0)));
        let full = self.width;
        let table = format!(
            r#"<w:tbl><w:tblPr><w:tblW w:w="{full}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr></w:p>"#
        );
        self.text.push_str(&table);
    }
}

/// A row of a table; its head is said again on every page.
fn row(cells: &[String], widths: &[i32], is_head: bool) -> String {
    let cell = |(words, width): (&String, &i32)| {
        let runs = run(words);
        format!(
            r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr>{runs}</w:p></w:tc>"#
        )
    };
    let cells = joined(cells.iter().zip(widths).map(cell));
    let head = if is_head { "<w:tblHeader/>" } else { "" };
    format!("<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{cells}</w:tr>")
}

fn joined(pieces: impl Iterator<Item = String>) -> String {
    pieces.collect::<Vec<_>>().concat()
}

const TAB: &str = "<w:r><w:tab/></w:r>";

fn run(words: &str) -> String {
    format!("<w:r>{}</w:r>", text(words))
}

fn text(words: &str) -> String {
    format!(r#"<w:t xml:space="preserve">{}</w:t>"#, escaped(words))
}
