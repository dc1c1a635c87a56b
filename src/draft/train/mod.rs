//! Learning the models from an annotated corpus. Users never build this: it needs the corpus, which is not here.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "counts of a corpus are small"
)]

mod boost;
mod corpus;
mod fit;
mod judged;
mod last;
mod ledger;
mod logistic;
mod parsing;
mod perceptron;
mod pipeline;
mod random;
mod ready;
mod score;
mod sequence;
mod tagging;

use std::path::{Path, PathBuf};

use super::doc::Doc;
use super::{model, spans};
use corpus::Article;
use pipeline::Options;

/// Why nothing could be learnt.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The models beside which to learn could not be read.
    #[error(transparent)]
    Model(#[from] model::file::ModelError),
}

/// Annotated articles.
pub struct Corpus {
    articles: Vec<Article>,
    judged: Vec<ledger::Judged>,
}

/// What was learnt, as the bytes of two files.
pub struct Learnt {
    /// `model.bin`
    pub model: Vec<u8>,
    /// `stance.weights`
    pub stance: Vec<u8>,
    /// How well positions come out on articles left out, as a table.
    pub positions: String,
}

/// Months, the first and the last, that are left out when learning is measured: none of those that the clusters were
/// made with.
const LEFT_OUT: [[&str; 2]; 2] = [["2016-05", "2016-06"], ["2016-07", "2016-09"]];

impl Corpus {
    /// Reads a folder with `train/` and `ledger-train.jsonl`.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let file = |path: PathBuf| move |source| Error::File { path, source };
        let train = folder.join("train");
        let ledger = folder.join("ledger-train.jsonl");
        Ok(Self {
            articles: corpus::read(&train).map_err(file(train.clone()))?,
            judged: ledger::read(&ledger).map_err(file(ledger.clone()))?,
        })
    }
}

/// Learns without some months and tells, as a table, how well that reads them: for each time that is left out, and
/// for both together. Before the last there are none but earlier months to learn from.
pub fn measure(corpus: &Corpus, say: &dyn Fn(&str)) -> String {
    let mut out = String::new();
    let mut both = score::Tally::default();
    for [first, last] in LEFT_OUT {
        let (left_out, others): (Vec<&Article>, Vec<&Article>) =
            corpus.articles.iter().partition(|article| (first..=last).contains(&article.month()));
        let models = pipeline::train(&others, &Options::default(), say);
        let mut tally = score::Tally::default();
        for article in &left_out {
            let mut doc = Doc::new(&article.text);
            models.analyse(&mut doc);
            let found = spans::find(&doc, &models);
            tally.add(article, &doc, &found);
            both.add(article, &doc, &found);
        }
        let (n, of) = (left_out.len(), others.len());
        out += &format!("{n} articles of {first} to {last}, learnt from {of} others\n\n{}\n", tally.table());
    }
    format!("{out}both together\n\n{}", both.table())
}

/// Learns from all articles.
pub fn learn(corpus: &Corpus, say: &dyn Fn(&str)) -> Learnt {
    let articles: Vec<&Article> = corpus.articles.iter().collect();
    let models = pipeline::train(&articles, &Options::default(), say);
    beside(&articles, corpus, &models, model::write::write(&models))
}

/// Learns the weights of stance alone, beside the models of a file.
pub fn learn_stance(corpus: &Corpus, model: &[u8]) -> Result<Learnt, Error> {
    let models = model::file::read(model)?;
    let articles: Vec<&Article> = corpus.articles.iter().collect();
    Ok(beside(&articles, corpus, &models, model.to_vec()))
}

/// The weights of stance that go with models.
fn beside(articles: &[&Article], corpus: &Corpus, models: &spans::Models, model: Vec<u8>) -> Learnt {
    let lots = ledger::lots(articles, &corpus.judged, models);
    Learnt { model, stance: ledger::stance(&lots), positions: ledger::measure(&lots) }
}
