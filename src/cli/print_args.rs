//! The arguments of `hearsay print`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, value_parser};

use super::args::{flag, pack, paths, seed, text};
use super::print::PrintAsked;
use crate::paper::{Format, Paper, Part, Variant, Wish};
use crate::words::Words;

pub(super) fn command(words: &Words) -> clap::Command {
    let one_of = |name: &'static str, value: &'static str, help: String, values: &[&'static str]| {
        text(name, value, help).value_parser(PossibleValuesParser::new(values.to_vec()))
    };
    let out = Arg::new("out")
        .short('o')
        .long("out")
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .help(words.get("cli-arg-print-out"));
    clap::Command::new("print")
        .about(words.get("cli-print"))
        .arg(pack(words).required(true))
        .arg(one_of("as", "FORMAT", words.get("cli-arg-as"), &Format::ALL.map(|(word, _)| word)))
        .arg(flag("key", words.get("cli-arg-key")))
        .arg(one_of("variant", "LETTER", words.get("cli-arg-variant"), &Variant::ALL.map(|(word, _)| word)))
        .arg(flag("large", words.get("cli-arg-large")))
        .arg(one_of("paper", "SIZE", words.get("cli-arg-paper"), &["a4", "letter"]).default_value("a4"))
        .arg(text("items", "N", words.get("cli-arg-items")).value_parser(value_parser!(u32)))
        .arg(seed(words).default_value("0"))
        .arg(out)
}

pub(super) fn meant(given: &ArgMatches) -> PrintAsked {
    let word = |name: &str| given.get_one::<String>(name).map(String::as_str);
    let wish = Wish {
        part: if given.get_flag("key") { Part::Key } else { Part::Worksheet },
        variant: Variant::ALL.iter().find(|(letter, _)| Some(*letter) == word("variant")).map(|(_, it)| *it),
        seed: given.get_one::<u64>("seed").copied().unwrap_or_default(),
        n_items: given.get_one::<u32>("items").map(|n| match usize::try_from(*n) {
            Ok(n) if n > 0 => n,
            _ => usize::MAX,
        }),
        paper: if word("paper") == Some("letter") { Paper::Letter } else { Paper::A4 },
        is_large: given.get_flag("large"),
    };
    PrintAsked {
        pack: paths(given).into_iter().next().unwrap_or_default(),
        format: Format::ALL.iter().find(|(format, _)| Some(*format) == word("as")).map(|(_, it)| *it),
        wish,
        out: given.get_one::<PathBuf>("out").cloned(),
    }
}
