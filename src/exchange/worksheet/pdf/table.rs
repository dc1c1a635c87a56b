//! Tables: a row is as many pieces as it has lines, so that even one higher than a page is shown whole.

use super::super::face::Face;
use super::super::sheet::column_shares;
use super::flow::{Draw, Keep, Piece, Setter, line_at};

impl Setter<'_> {
    /// Sets a table. A page that begins inside it begins with its head.
    pub(super) fn table(&mut self, rows: &[Vec<String>], indent: f32) {
        let n = rows.first().map(Vec::len).unwrap_or_default().max(1);
        let mut edges = vec![indent];
        let mut edge = indent;
        for share in column_shares(n) {
            edge += share * (self.width - indent);
            edges.push(edge);
        }
        let head = rows.first().map(|row| self.row(row, &edges)).unwrap_or_default();
        for (ix, row) in rows.iter().enumerate() {
            let mut pieces = self.row(row, &edges);
            if let Some(first) = pieces.first_mut() {
                first.before = if ix == 0 { self.size * 0.5 } else { 0.0 };
            }
            if ix == 0 {
                // The head stays with the first row.
                let keeps = if rows.len() > 1 { Keep::Tight } else { Keep::No };
                for piece in &mut pieces {
                    piece.keeps = keeps;
                }
            } else {
                for piece in &mut pieces {
                    piece.head.clone_from(&head);
                }
            }
            self.pieces.extend(pieces);
        }
    }

    fn row(&self, row: &[String], edges: &[f32]) -> Vec<Piece> {
        let kind = self.type_of(Face::Sans, self.small);
        let pad = self.size * 0.35;
        let wrapped: Vec<(f32, Vec<String>)> = row
            .iter()
            .zip(edges.windows(2))
            .filter_map(|(cell, edge)| {
                let &[left, right] = edge else { return None };
                Some((left + pad, self.wrapped(cell, kind, right - left - 2.0 * pad)))
            })
            .collect();
        let n_lines = wrapped.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0).max(1);
        let (left, right) = (edges.first().copied().unwrap_or(0.0), edges.last().copied().unwrap_or(0.0));
        let mut pieces = Vec::with_capacity(n_lines);
        for ix in 0..n_lines {
            let (is_first, is_last) = (ix == 0, ix + 1 == n_lines);
            let above = if is_first { pad } else { 0.0 };
            let height = above + kind.leading + if is_last { pad } else { 0.0 };
            let line = |(x, lines): &(f32, Vec<String>)| {
                lines.get(ix).map(|line| line_at(*x, above, kind, line.clone()))
            };
            let mut draws: Vec<Draw> = wrapped.iter().filter_map(line).collect();
            // Every row draws its top too, for a page may begin with it.
            draws.extend(is_first.then_some(Draw::Stroke([left, 0.0], [right, 0.0])));
            draws.extend(is_last.then_some(Draw::Stroke([left, height], [right, height])));
            draws.extend(edges.iter().map(|x| Draw::Stroke([*x, 0.0], [*x, height])));
            let keeps = if is_last { Keep::No } else { Keep::Tight };
            pieces.push(Piece { height, draws, keeps, ..Piece::default() });
        }
        pieces
    }
}
