//! Confirmed or denied: `stance`, `who-took`, `sort-status`, `grid`, `stated`.

use std::collections::BTreeSet;

use hearsay::pack::{SourceId, Stance, Statement};
use serde_json::Value;

use super::cells::{ASKED, Cell, NOT_ADDRESSED};
use super::reading::{self, credited};
use super::{Asked, Oracle, Shown, list, str};

impl<'p> Oracle<'p> {
    pub fn stance(&self, asked: Asked<'p>, source: &str, proposition: &str) {
        let cell = self.cells.cell(source, proposition);
        let options = self.options(asked, Some("stance"));
        let order: Vec<&str> = options.iter().map(|o| o.id).collect();
        let is_fixed = order == [&ASKED[..], &[NOT_ADDRESSED]].concat();
        self.expect(is_fixed, asked.id, "options", format_args!("in the order {order:?}"));
        for right in options.iter().filter(|o| o.right) {
            self.holds(asked, &cell, right.id);
            self.bears_out(asked, source, proposition, right.id);
        }
        self.says_as_of(asked, source, proposition);
        self.names_and_sets_off(asked, source, proposition);
    }

    /// A key is a value that the cell can have.
    fn holds(&self, asked: Asked<'p>, cell: &Cell, value: &str) {
        let is_so = cell.contains(&Some(value));
        self.expect(is_so, asked.id, "key", format_args!("{value}, but the cell is {cell:?}"));
    }

    /// The evidence is where the position is taken, or, for silence, what that source did say.
    fn bears_out(&self, asked: Asked<'p>, source: &str, proposition: &str, value: &str) {
        if value == NOT_ADDRESSED {
            let said = self.reading().said_by(source, true);
            self.expect(!said.is_empty(), asked.id, "built", format_args!("{source} said nothing"));
            self.rests_on(asked, &said);
            return;
        }
        let places = self.cells.places(source, proposition, value);
        self.lies_in(asked, &asked.evidence(), &places);
        let rows = self.cells.deciding(source, proposition);
        let statements: Vec<&Statement> = rows.iter().map(|row| row.statement).collect();
        self.rests_on(asked, &statements);
        let about = list(asked.value, "about");
        let is_named =
            statements.iter().any(|st| about.contains(&Value::from(format!("statement:{}", st.id))));
        self.expect(is_named, asked.id, "about", "names no statement it rests on");
    }

    /// Where only dates settle a position, the prompt says as of when.
    pub fn says_as_of(&self, asked: Asked<'p>, source: &str, proposition: &str) {
        let is_sure = self.cells.sure(source, proposition).is_some();
        if !is_sure || !self.cells.is_settled_by_dates(source, proposition) || self.is_reworded(asked) {
            return;
        }
        let rows = self.cells.deciding(source, proposition);
        let year = rows.iter().filter_map(|row| row.date).map(|(first, _)| first.0).max().unwrap_or_default();
        let prompt = str(asked.value, "prompt");
        let says = prompt.to_lowercase().contains("as of") && prompt.contains(&year.to_string());
        self.expect(says, asked.id, "prompt", format_args!("does not say as of {year}: {prompt:?}"));
    }

    pub fn names_and_sets_off(&self, asked: Asked<'p>, source: &str, proposition: &str) {
        let (prompt, name) = (str(asked.value, "prompt"), self.reading().name(source));
        let is_named = prompt.to_lowercase().contains(&name.to_lowercase()) || self.is_reworded(asked);
        self.expect(is_named, asked.id, "prompt", format_args!("does not name {name:?}: {prompt:?}"));
        if let Some(row) = self.reading().proposition(proposition) {
            self.set_off(asked, &row.text);
        }
    }

    pub fn who_took(&self, asked: Asked<'p>, proposition: &str, stance: &'p str) {
        let options = self.options(asked, Some("source"));
        let rights: Vec<&Shown> = options.iter().filter(|o| o.right).collect();
        for option in &options {
            let cell = self.cells.cell(option.id, proposition);
            let is_askable = cell.iter().any(Option::is_some);
            self.expect(is_askable, asked.id, "sound", format_args!("{} may not be asked", option.id));
            let is_keyed = if option.right {
                cell.contains(&Some(stance))
            } else {
                cell.iter().any(|value| value.is_some_and(|word| word != stance))
            };
            self.expect(is_keyed, asked.id, "key", format_args!("{}, whose cell is {cell:?}", option.id));
            let has_own = !self.cells.own_rows(option.id, proposition).is_empty();
            for right in rights.iter().filter(|_| !option.right && !has_own) {
                let why = self.reading().related(right.id, option.id);
                self.expect(why.is_none(), asked.id, "sound", format_args!("{} {why:?}", option.id));
            }
            if option.right {
                let theirs = asked.evidence_for(&format!("source:{}", option.id));
                self.lies_in(asked, &theirs, &self.cells.places(option.id, proposition, stance));
            }
        }
        for source in self.reading().source_ids() {
            let takes = self.cells.sure(source, proposition) == Some(stance);
            let is_offered = rights.iter().any(|right| right.id == source);
            self.expect(!takes || is_offered, asked.id, "key", format_args!("{source} is not offered"));
        }
        self.names_apart(asked, &options);
        if let Some(row) = self.reading().proposition(proposition) {
            self.set_off(asked, &row.text);
        }
    }

    pub fn sort_status(&self, asked: Asked<'p>, source: &str) {
        let (rows, columns, key) = self.board(asked, ["proposition", "stance"]);
        self.expect(rows.len() >= 4, asked.id, "rows", "fewer than four");
        self.expect(columns.len() >= 2, asked.id, "columns", "fewer than two");
        for (row, column) in rows.iter().zip(&key) {
            let value = columns[*column].id;
            self.holds(asked, &self.cells.cell(source, row.id), value);
            let theirs = asked.evidence_for(&format!("proposition:{}", row.id));
            self.lies_in(asked, &theirs, &self.cells.places(source, row.id, value));
        }
    }

    pub fn grid(&self, asked: Asked<'p>, article: &str) {
        let [rows, columns] = [("rows", "source"), ("columns", "proposition")].map(|(field, sort)| {
            let places = list(asked.value, field).iter();
            let shown: Vec<Shown> = places.map(|place| self.shown(asked, place, Some(sort))).collect();
            self.distinct(asked, field, &shown);
            shown
        });
        self.occur_in(asked, article, &rows, &columns);
        let cells = list(asked.value, "cells");
        let mut n_filled = 0;
        self.expect(cells.len() == rows.len(), asked.id, "cells", "not as many as rows");
        for (row, cells) in rows.iter().zip(cells) {
            let cells = cells.as_array().map_or(&[][..], Vec::as_slice);
            self.expect(cells.len() == columns.len(), asked.id, "cells", "not as many as columns");
            for (column, cell) in columns.iter().zip(cells) {
                self.grid_cell(asked, row.id, column.id, cell);
                let is_filled = cell.as_str().is_some_and(|word| word != NOT_ADDRESSED);
                n_filled += usize::from(is_filled);
            }
        }
        self.expect(n_filled > 0, asked.id, "cells", "none is filled");
    }

    fn grid_cell(&self, asked: Asked<'p>, source: &str, proposition: &str, value: &'p Value) {
        let cell = self.cells.cell(source, proposition);
        let is_silent = self.reading().said_by(source, false).is_empty();
        let is_so = match value.as_str() {
            Some(NOT_ADDRESSED) if self.reading().said_by(source, true).is_empty() => false,
            Some(word) => cell.contains(&Some(word)),
            // Nothing is asked of one who said nothing that could be shown.
            None => {
                value.is_null()
                    && (cell.contains(&None) || (is_silent && cell.contains(&Some(NOT_ADDRESSED))))
            }
        };
        self.expect(
            is_so,
            asked.id,
            "cells",
            format_args!("{source} × {proposition} is {value}, not {cell:?}"),
        );
        if let Some(word) = value.as_str().filter(|word| *word != NOT_ADDRESSED) {
            let places = self.cells.places(source, proposition, word);
            let evidence = asked.evidence();
            self.lies_in(asked, &evidence, &places);
        }
    }

    /// The sources and propositions that occur in the article, and no others.
    fn occur_in(&self, asked: Asked<'p>, article: &str, rows: &[Shown<'p>], columns: &[Shown<'p>]) {
        let here: Vec<&Statement> =
            self.reading().statements.iter().copied().filter(|st| st.article.as_str() == article).collect();
        let takes = |st: &&&Statement| reading::positions(st).any(|p| p.stance != Stance::None);
        let speakers: BTreeSet<&str> = here.iter().filter(takes).flat_map(|st| credited(st)).collect();
        let mut around: BTreeSet<&str> = here.iter().flat_map(|st| credited(st)).collect();
        around.extend(here.iter().flat_map(|st| &st.via).map(SourceId::as_str));
        let bodies: Vec<&str> = around.iter().flat_map(|source| self.reading().bodies(source)).collect();
        around.extend(bodies);
        let of_here = here.iter().filter(|st| !credited(st).is_empty());
        let positions: Vec<_> = of_here.flat_map(|st| reading::positions(st)).collect();
        for source in &speakers {
            let is_shown = rows.iter().any(|row| row.id == *source);
            self.expect(is_shown, asked.id, "rows", format_args!("{source} occurs and has none"));
        }
        for row in rows {
            self.expect(around.contains(row.id), asked.id, "rows", format_args!("{} is not here", row.id));
        }
        for position in positions.iter().filter(|p| p.stance != Stance::None) {
            let is_shown = columns.iter().any(|column| column.id == position.on.as_str());
            self.expect(is_shown, asked.id, "columns", format_args!("{} occurs and has none", position.on));
        }
        for column in columns {
            let is_here = positions.iter().any(|position| position.on.as_str() == column.id);
            self.expect(is_here, asked.id, "columns", format_args!("{} is not here", column.id));
        }
    }

    pub fn stated(&self, asked: Asked<'p>, source: &str, proposition: &str, stance: &str) {
        let cell = self.cells.cell(source, proposition);
        let options = list(asked.value, "options");
        self.expect(options.len() == 3, asked.id, "options", format_args!("{}", options.len()));
        for option in options {
            self.fields(asked.id, option, &["text", "right", "why"], &[]);
        }
        let texts: Vec<&str> = options.iter().map(|o| str(o, "text")).collect();
        let one = ["The article says so.", "The article says the opposite.", "The article does not say."];
        let many = ["The articles say so.", "The articles say the opposite.", "The articles do not say."];
        let evidence = list(asked.value, "evidence").iter().map(|words| str(words, "article"));
        let same = if evidence.collect::<BTreeSet<&str>>().len() > 1 { many } else { one };
        self.expect(texts == same, asked.id, "options", format_args!("{texts:?}"));
        let affirms = |word: &str| matches!(word, "confirms" | "alleges");
        let keys: BTreeSet<usize> = cell
            .iter()
            .flatten()
            .filter_map(|word| match *word {
                word if word == stance => Some(0),
                NOT_ADDRESSED => Some(2),
                word if affirms(word) && stance == "denies" || word == "denies" && affirms(stance) => Some(1),
                _ => None,
            })
            .collect();
        let right: Vec<usize> = options
            .iter()
            .enumerate()
            .filter(|(_, o)| o.get("right") == Some(&Value::Bool(true)))
            .map(|o| o.0)
            .collect();
        let is_keyed = matches!(right.as_slice(), [only] if keys.contains(only));
        self.expect(is_keyed, asked.id, "key", format_args!("{right:?}, but the cell is {cell:?}"));
        let value = if right == [2] { Some(NOT_ADDRESSED) } else { self.cells.sure(source, proposition) };
        if let Some(value) = value {
            self.bears_out(asked, source, proposition, value);
        }
        self.says_as_of(asked, source, proposition);
        self.names_and_sets_off(asked, source, proposition);
    }
}
