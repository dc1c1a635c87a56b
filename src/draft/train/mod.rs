//! Learning the models from an annotated corpus. Users never build this: it needs the corpus, which is not here.

mod boost;
pub mod corpus;
mod fit;
mod parsing;
mod perceptron;
mod pipeline;
mod tagging;

pub use pipeline::{Options, agreement, ceiling, parse_experiment, predict, train};

/// The models as a file.
pub fn to_bytes(models: &super::spans::Models) -> Vec<u8> {
    super::model::file::write(models)
}

/// The models of a file.
pub fn from_bytes(bytes: &[u8]) -> Result<super::spans::Models, super::model::file::ModelError> {
    super::model::file::read(bytes)
}
