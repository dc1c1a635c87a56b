//! Tables: a piece a row, with lines around its cells.

use super::super::face::Face;
use super::flow::{Draw, Piece, Setter, count};

impl Setter<'_> {
    /// Sets a table; its first column is as wide as two others.
    pub(super) fn table(&mut self, rows: &[Vec<String>], indent: f32) {
        let n = rows.first().map(Vec::len).unwrap_or_default().max(1);
        let share = (self.width - indent) / count(n + 1);
        let edges: Vec<f32> =
            (0..=n).map(|ix| if ix == 0 { indent } else { indent + share * count(ix + 1) }).collect();
        let from = self.pieces.len();
        for (ix, row) in rows.iter().enumerate() {
            let mut piece = self.row(row, &edges);
            piece.before = if ix == 0 { self.size * 0.5 } else { 0.0 };
            self.pieces.push(piece);
        }
        // The head stays with the first row.
        if let Some(head) = self.pieces.get_mut(from).filter(|_| rows.len() > 1) {
            head.keeps = true;
        }
    }

    fn row(&self, row: &[String], edges: &[f32]) -> Piece {
        let kind = self.type_of(Face::Sans, 0.85);
        let pad = self.size * 0.35;
        let mut draws = Vec::new();
        let mut n_lines = 1;
        for (cell, edge) in row.iter().zip(edges.windows(2)) {
            let &[left, right] = edge else { continue };
            let lines = self.wrapped(cell, kind, right - left - 2.0 * pad);
            n_lines = n_lines.max(lines.len());
            for (ix, line) in lines.into_iter().enumerate() {
                draws.push(self.text(left + pad, pad + kind.leading * count(ix), kind, line));
            }
        }
        let height = kind.leading * count(n_lines) + 2.0 * pad;
        let (left, right) = (edges.first().copied().unwrap_or(0.0), edges.last().copied().unwrap_or(0.0));
        // Every row draws its top too, for a page may begin with it.
        draws.push(Draw::Stroke([left, 0.0], [right, 0.0]));
        draws.push(Draw::Stroke([left, height], [right, height]));
        draws.extend(edges.iter().map(|x| Draw::Stroke([*x, 0.0], [*x, height])));
        Piece { height, draws, ..Piece::default() }
    }
}
