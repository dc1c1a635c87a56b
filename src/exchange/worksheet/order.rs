//! Sheets that are wanted together: which they are, and what their files are called.

use super::sheet::Sheet;
use super::wish::{Format, PaperError, Part, Variant, Wish};
use super::{Printed, worksheet, write};
use crate::pack::{Ledger, Pack};

/// What is wanted at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// What stands on the sheets.
    pub parts: Vec<Part>,
    /// A worksheet and a key for each of these; without one a single sheet.
    pub variants: Vec<Variant>,
    /// As which files.
    pub format: Format,
    /// Everything else; its part and variant do not count.
    pub wish: Wish,
}

/// A sheet, made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// What it was made for.
    pub wish: Wish,
    /// The code on it; a grid has none.
    pub code: Option<String>,
    /// How many questions stand on it.
    pub n_questions: usize,
    /// The file.
    pub printed: Printed,
}

impl Order {
    /// The wish for each sheet, a key after its worksheet.
    pub fn wishes(&self) -> Vec<Wish> {
        let has = |part: Part| self.parts.contains(&part);
        let varied = Part::ALL.into_iter().filter(|part| part.varies() && has(*part));
        let varied: Vec<Part> = varied.collect();
        let mut variants: Vec<Option<Variant>> = self.variants.iter().copied().map(Some).collect();
        variants.sort_unstable();
        variants.dedup();
        if variants.is_empty() {
            variants.push(None);
        }
        let of_variant = |variant: Option<Variant>| {
            varied.iter().map(move |part| Wish { part: *part, variant, ..self.wish })
        };
        let mut wishes: Vec<Wish> = variants.into_iter().flat_map(of_variant).collect();
        let single = Part::ALL.into_iter().filter(|part| !part.varies() && has(*part));
        wishes.extend(single.map(|part| Wish { part, variant: None, ..self.wish }));
        wishes
    }

    /// Makes one of its sheets.
    pub fn make(&self, pack: &Pack, ledger: &Ledger, wish: Wish) -> Result<Made, PaperError> {
        let sheet = worksheet(pack, ledger, &wish)?;
        let printed = write(&sheet, self.format)?;
        let Sheet { code, n_questions, .. } = sheet;
        Ok(Made { wish, code, n_questions, printed })
    }

    /// The name of a sheet's file: `name.pdf`, its key `name-key.pdf`, a variant's `name-A-key.pdf`.
    pub fn file_name(&self, stem: &str, wish: &Wish) -> String {
        let variant = wish.variant.map(|variant| format!("-{}", variant.letter())).unwrap_or_default();
        let part = match wish.part {
            Part::Worksheet => String::new(),
            part => format!("-{}", part.wire()),
        };
        format!("{stem}{variant}{part}.{}", self.format.wire())
    }
}
