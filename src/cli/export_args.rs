//! The arguments of `hearsay export`.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, value_parser};

use super::args::{flag, pack, paths, seed, text};
use super::export::ExportAsked;
use crate::exchange::worksheet::{Format, Order, Paper, Part, Questions, Variant, Wish};
use crate::words::Words;

pub(super) fn command(words: &Words) -> clap::Command {
    let one_of = |name: &'static str, value: &'static str, help: &'static str, values: Vec<&'static str>| {
        text(name, value, words.get(help)).value_parser(PossibleValuesParser::new(values))
    };
    let many_of = |name: &'static str, value: &'static str, help: &'static str, values: Vec<&'static str>| {
        one_of(name, value, help, values).value_delimiter(',').action(ArgAction::Append)
    };
    let out = Arg::new("out")
        .short('o')
        .long("out")
        .value_name("FILE")
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help(words.get("cli-arg-export-out"));
    let parts = Part::ALL.map(Part::wire).to_vec();
    let letters = Variant::ALL.map(Variant::letter).to_vec();
    let items = text("items", "N", words.get("cli-arg-items")).value_parser(value_parser!(NonZeroUsize));
    clap::Command::new("export")
        .about(words.get("cli-export"))
        .arg(pack(words).required(true))
        .arg(one_of("to", "FORMAT", "cli-arg-to", Format::ALL.map(Format::wire).to_vec()))
        .arg(out)
        .arg(many_of("part", "PART", "cli-arg-part", parts).default_value(Part::Worksheet.wire()))
        .arg(many_of("variants", "LETTERS", "cli-arg-variants", letters).ignore_case(true))
        .arg(items.conflicts_with("all"))
        .arg(flag("all", words.get("cli-arg-all")))
        .arg(
            one_of("paper", "SIZE", "cli-arg-paper", Paper::ALL.map(Paper::wire).to_vec())
                .default_value("a4"),
        )
        .arg(flag("large", words.get("cli-arg-large")))
        .arg(seed(words).default_value("0"))
        .arg(flag("json", words.get("cli-arg-json")))
}

pub(super) fn meant(given: &ArgMatches) -> ExportAsked {
    let word = |name: &str| given.get_one::<String>(name).map(String::as_str);
    let words = |name: &str| {
        given.get_many::<String>(name).into_iter().flatten().map(String::as_str).collect::<Vec<_>>()
    };
    let format = Format::ALL.into_iter().find(|format| Some(format.wire()) == word("to"));
    let questions = match given.get_one::<NonZeroUsize>("items") {
        Some(n) => Questions::AtMost(n.get()),
        None if given.get_flag("all") => Questions::All,
        None => Questions::Assigned,
    };
    let wish = Wish {
        seed: given.get_one::<u64>("seed").copied().unwrap_or_default(),
        questions,
        paper: Paper::ALL.into_iter().find(|paper| Some(paper.wire()) == word("paper")).unwrap_or_default(),
        is_large: given.get_flag("large"),
        ..Wish::default()
    };
    let (parts, letters) = (words("part"), words("variants"));
    let is_asked = |variant: &Variant| letters.iter().any(|word| word.eq_ignore_ascii_case(variant.letter()));
    let order = Order {
        parts: Part::ALL.into_iter().filter(|part| parts.contains(&part.wire())).collect(),
        variants: Variant::ALL.into_iter().filter(is_asked).collect(),
        format: format.unwrap_or(Format::Pdf),
        wish,
    };
    ExportAsked {
        pack: paths(given).into_iter().next().unwrap_or_default(),
        order,
        format,
        out: given.get_one::<PathBuf>("out").cloned().unwrap_or_default(),
        json: given.get_flag("json"),
    }
}
