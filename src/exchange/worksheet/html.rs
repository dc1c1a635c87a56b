//! A sheet as one HTML file without scripts, that prints well.

use std::fmt::Write;

use super::sheet::{Block, GUTTER, Look, MEASURE, Paper, Sheet};

/// Everything but the sizes.
const STYLE: &str = include_str!("sheet.css");

/// Writes the sheet.
pub fn write(sheet: &Sheet) -> String {
    let paper = match sheet.paper {
        Paper::A4 => "A4",
        Paper::Letter => "letter",
    };
    let (language, title) = (escaped(&sheet.language), escaped(&sheet.title));
    let (size, small) = (sheet.size(), sheet.small());
    let direction = if sheet.is_right_to_left() { " dir=\"rtl\"" } else { "" };
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\"{direction}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>\n\
         @page {{ size: {paper}; margin: 17mm; }}\n:root {{ font-size: {size}pt; --measure: {MEASURE}em; \
         --gutter: {GUTTER}em; --small: {small}rem; }}\n{STYLE}</style>\n</head>\n<body>\n"
    );
    sheet.blocks.iter().for_each(|block| put(block, &mut html));
    let foot = escaped(&sheet.foot);
    put_line(&mut html, &format!("<footer>{foot}</footer>\n</body>\n</html>"));
    html
}

fn put(block: &Block, html: &mut String) {
    match block {
        Block::Title(text) => put_line(html, &format!("<h1>{}</h1>", escaped(text))),
        Block::Heading(text) => put_line(html, &format!("<h2>{}</h2>", escaped(text))),
        Block::Fields(labels) => {
            let fields = labels.iter().map(|label| format!("<span>{}</span>", escaped(label)));
            put_line(html, &format!("<p class=\"fields\">{}</p>", fields.collect::<String>()));
        }
        Block::Text(look, text) => {
            let class = match look {
                Look::Plain => "plain",
                Look::Strong => "strong",
                Look::Small => "small",
            };
            put_line(html, &format!("<p class=\"{class}\">{}</p>", escaped(text)));
        }
        Block::Lines(lines) => {
            let lines = lines.iter().map(|line| {
                let number =
                    if line.is_counted() { format!(" data-n=\"{}\"", line.number) } else { String::new() };
                format!("<span{number}>{}</span>", escaped(&line.text))
            });
            put_line(html, &format!("<p class=\"lines\">{}</p>", lines.collect::<Vec<_>>().join("\n")));
        }
        Block::Prompt { number, text, points } => {
            let points = match points.as_str() {
                "" => String::new(),
                points => format!(" <span class=\"points\">{}</span>", escaped(points)),
            };
            put_line(html, &format!("<h3><span>{number}.</span> {}{points}</h3>", escaped(text)));
        }
        Block::Item { label, text } => {
            let (label, text) = (escaped(label), escaped(text));
            put_line(html, &format!("<p class=\"item\"><span>{label}</span> {text}</p>"));
        }
        Block::Rules(n) => html.extend(std::iter::repeat_n("<div class=\"rule\"></div>\n", *n)),
        Block::Table(rows) => put_table(rows, html),
        Block::Together(blocks) => {
            put_line(html, "<section>");
            for block in blocks {
                put(block, html);
            }
            put_line(html, "</section>");
        }
    }
}

fn put_table(rows: &[Vec<String>], html: &mut String) {
    put_line(html, "<table>");
    for (row_ix, row) in rows.iter().enumerate() {
        let cell = |(ix, text): (usize, &String)| match (row_ix, ix) {
            (0, 0) => format!("<td>{}</td>", escaped(text)),
            (0, _) => format!("<th scope=\"col\">{}</th>", escaped(text)),
            (_, 0) => format!("<th scope=\"row\">{}</th>", escaped(text)),
            _ => format!("<td>{}</td>", escaped(text)),
        };
        let cells: String = row.iter().enumerate().map(cell).collect();
        put_line(html, &format!("<tr>{cells}</tr>"));
    }
    put_line(html, "</table>");
}

fn put_line(html: &mut String, line: &str) {
    // Writing into a string cannot fail.
    let _ = writeln!(html, "{line}");
}

fn escaped(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}
