//! Learns the drafting models from an annotated corpus and writes them into `assets/draft/`, the same bytes every
//! time: `cargo run --release --features train --example train_draft -- FOLDER`. Before that it learns without some
//! months and prints how well that finds what was marked in these; `--measure` stops there. `--stance`
//! learns `stance.weights` alone, beside the `model.bin` that is there; how well positions come out on articles left
//! out is printed each time.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command that tells what it does")]

use std::path::Path;
use std::process::ExitCode;

use hearsay::draft::train::{self, Error};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(folder) = arguments.iter().find(|argument| !argument.starts_with("--")) else {
        eprintln!("Name the folder that holds train/ and ledger-train.jsonl.");
        return ExitCode::from(2);
    };
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    match run(Path::new(folder), has("--measure"), has("--stance")) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(folder: &Path, only_measures: bool, only_stance: bool) -> Result<(), Error> {
    let corpus = train::Corpus::read(folder)?;
    let say = |step: &str| eprintln!("{step}");
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/draft");
    let model = assets.join("model.bin");
    let learnt = if only_stance {
        let bytes = std::fs::read(&model).map_err(|source| Error::File { path: model.clone(), source })?;
        train::learn_stance(&corpus, &bytes)?
    } else {
        println!("{}", train::measure(&corpus, &say));
        if only_measures {
            return Ok(());
        }
        train::learn(&corpus, &say)
    };
    println!("{}", learnt.positions);
    if !only_stance {
        write(&model, &learnt.model)?;
    }
    write(&assets.join("stance.weights"), &learnt.stance)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    use std::io::Write as _;
    let error = |source| Error::File { path: path.to_owned(), source };
    std::fs::File::create(path).and_then(|mut file| file.write_all(bytes)).map_err(error)
}
