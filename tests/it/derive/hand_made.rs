//! Packs made by hand, each aimed at one rule of the design.

mod cells;
mod conflict;
mod distractors;
mod kinds;
mod silences;
mod told;
mod versions;
mod wording;

use std::collections::BTreeSet;

use hearsay::pack::Pack;
use serde_json::Value;

use super::{parsed, printed};
use crate::ledger_text;
use crate::oracle::{differences, violations};

/// Sources and a claim that many cases share.
const PEOPLE: &str = "
    person ada: Ada Okoro
    person ben: Ben Lund
    person cato: Cato Voss
    organisation min: the Ports Office
    person spokes: Cleo Marsh, of min
    claim p: The dam has broken, short Dam broken, checked
    ";

/// A pack's questions under several seeds, all sound by the oracle.
struct Questions {
    pack: Pack,
    by_seed: Vec<Value>,
}

/// The questions of [`PEOPLE`], these lines and four speakers to fill up with.
fn ask(lines: &str) -> Questions {
    ask_all(ledger_text::pack(&format!("{PEOPLE}{lines}\nfill 4")))
}

/// The questions of these lines alone.
fn ask_alone(lines: &str) -> Questions {
    ask_all(ledger_text::pack(lines))
}

fn ask_all(pack: Pack) -> Questions {
    let by_seed: Vec<Value> = (0..6).map(|seed| parsed(&printed(&pack, seed))).collect();
    for json in &by_seed {
        assert_eq!(violations(&pack, json), [""; 0]);
        assert_eq!(differences(&by_seed[0], json), [""; 0]);
    }
    Questions { pack, by_seed }
}

impl Questions {
    /// One question under each seed; empty where it is not built.
    fn all(&self, id: &str) -> Vec<&Value> {
        let questions = self.by_seed.iter().flat_map(|json| json["questions"].as_array().unwrap());
        questions.filter(|question| question["id"] == id).collect()
    }

    fn one(&self, id: &str) -> &Value {
        let all = self.all(id);
        all.first().unwrap_or_else(|| panic!("{id} is not built: {:?}", self.by_seed[0]["not_built"]))
    }

    fn built(&self, id: &str) -> bool {
        !self.all(id).is_empty()
    }

    /// Whether any derived id begins so.
    fn any_built(&self, prefix: &str) -> bool {
        let questions = self.by_seed[0]["questions"].as_array().unwrap();
        questions.iter().any(|question| question["id"].as_str().unwrap().starts_with(prefix))
    }

    /// What the right options stand for, in alphabetical order.
    fn right(&self, id: &str) -> Vec<&str> {
        self.one(id);
        let options = self.all(id).into_iter().flat_map(|question| question["options"].as_array().unwrap());
        let right: BTreeSet<&str> =
            options.filter(|option| option["right"] == true).map(|o| o["ref"].as_str().unwrap()).collect();
        right.into_iter().collect()
    }

    /// Whether any seed offers this row.
    fn offers(&self, id: &str, reference: &str) -> bool {
        let options = self.all(id).into_iter().flat_map(|question| question["options"].as_array().unwrap());
        options.into_iter().any(|option| option["ref"] == reference)
    }

    /// Whether any seed offers this row as a wrong answer.
    fn offers_as_wrong(&self, id: &str, reference: &str) -> bool {
        let options = self.all(id).into_iter().flat_map(|question| question["options"].as_array().unwrap());
        options.into_iter().any(|option| option["ref"] == reference && option["right"] == false)
    }

    /// The key of a cell, by its own question and, in a pack of one article, by the grid.
    fn position(&self, source: &str, proposition: &str) -> String {
        let right = self.right(&format!("stance/{source}/{proposition}"));
        let [only] = right.as_slice() else { panic!("{right:?}") };
        let word = only.strip_prefix("stance:").unwrap();
        let grids =
            if self.pack.articles.len() == 1 { self.grid_cells(source, proposition) } else { Vec::new() };
        for cell in grids {
            assert_eq!(cell, word, "in the grid: {source} × {proposition}");
        }
        word.to_owned()
    }

    /// Whether nothing at all is asked of a cell.
    fn is_unasked(&self, source: &str, proposition: &str) -> bool {
        let named = format!("{source}/{proposition}");
        let is_asked =
            ["stance", "stated", "headline"].iter().any(|k| self.any_built(&format!("{k}/{named}")));
        let stances = ["neither", "denies", "suggests", "confirms", "alleges"];
        let is_offered = stances.iter().any(|stance| {
            self.offers(&format!("who-took/{proposition}/{stance}"), &format!("source:{source}"))
        });
        !is_asked && !is_offered && self.grid_cells(source, proposition).iter().all(|cell| cell.is_null())
    }

    fn grid_cells(&self, source: &str, proposition: &str) -> Vec<&Value> {
        let questions = self.by_seed.iter().flat_map(|json| json["questions"].as_array().unwrap());
        let grids = questions.filter(|question| question["response"] == "grid");
        let at = |grid: &Value, field: &str, reference: String| {
            grid[field].as_array().unwrap().iter().position(|place| place["ref"] == reference)
        };
        let cells = grids.filter_map(|grid| {
            let row = at(grid, "rows", format!("source:{source}"))?;
            Some(&grid["cells"][row][at(grid, "columns", format!("proposition:{proposition}"))?])
        });
        cells.collect()
    }

    fn prompt(&self, id: &str) -> &str {
        self.one(id)["prompt"].as_str().unwrap()
    }

    /// The words of the evidence.
    fn evidence(&self, id: &str) -> Vec<&str> {
        let evidence = self.one(id)["evidence"].as_array().unwrap();
        evidence.iter().map(|evidence| evidence["exact"].as_str().unwrap()).collect()
    }

    /// Which option is right, from 0.
    fn right_ix(&self, id: &str) -> usize {
        let options = self.one(id)["options"].as_array().unwrap();
        options.iter().position(|option| option["right"] == true).unwrap()
    }

    /// The words that a mark question wants, alternative by alternative, with where each run begins.
    fn marked(&self, id: &str) -> Vec<Vec<(usize, String)>> {
        let question = self.one(id);
        let article = self.pack.articles.iter().find(|a| question["article"] == a.id.as_str()).unwrap();
        let text: Vec<char> = article.paragraphs.join("\n\n").chars().collect();
        let run = |span: &Value| {
            let at = |ix: usize| usize::try_from(span[ix].as_u64().unwrap()).unwrap();
            (at(0), text[at(0)..at(1)].iter().collect())
        };
        let alternatives = question["right"].as_array().unwrap().iter();
        alternatives.map(|alternative| alternative.as_array().unwrap().iter().map(run).collect()).collect()
    }

    /// The words alone, run by run.
    fn words_marked(&self, id: &str) -> Vec<Vec<String>> {
        let marked = self.marked(id).into_iter();
        marked.map(|alternative| alternative.into_iter().map(|(_, words)| words).collect()).collect()
    }

    /// What is said of the right answer.
    fn explanation(&self, id: &str) -> &str {
        self.one(id)["explanation"].as_str().unwrap()
    }

    /// Every wrong option that any seed offers.
    fn wrong(&self, id: &str) -> BTreeSet<&str> {
        let options = self.all(id).into_iter().flat_map(|question| question["options"].as_array().unwrap());
        options.filter(|option| option["right"] == false).map(|o| o["text"].as_str().unwrap()).collect()
    }

    /// The ids of rows, columns or items, without their sort.
    fn ids(&self, id: &str, field: &str) -> Vec<&str> {
        let places = self.one(id)[field].as_array().unwrap().iter();
        places.map(|place| place["ref"].as_str().unwrap().split_once(':').unwrap().1).collect()
    }
}
