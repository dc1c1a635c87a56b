//! Learning the models from an annotated corpus. Users never build this: it needs the corpus, which is not here.

pub mod corpus;
mod fit;
mod parsing;
mod perceptron;
mod pipeline;
mod tagging;

pub use pipeline::{Options, agreement, parse_experiment, predict, train};
