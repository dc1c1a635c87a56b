//! The arguments of `hearsay record`.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, value_parser};

use super::RecordAsked;
use crate::cli::args::{flag, text};
use crate::words::Words;

/// The subcommand with its own subcommands.
pub(in crate::cli) fn command(words: &Words) -> clap::Command {
    let profile = || text("profile", "NAME", words.get("record-arg-profile"));
    let json = || flag("json", words.get("cli-arg-json"));
    let out = || {
        Arg::new("out")
            .short('o')
            .long("out")
            .value_name("FILE")
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .help(words.get("cli-arg-out"))
    };
    let files = Arg::new("file")
        .value_name("FILE")
        .required(true)
        .num_args(1..)
        .value_parser(value_parser!(PathBuf))
        .help(words.get("record-arg-files"));
    let clear = flag("clear", words.get("record-arg-clear")).required(true);
    let named = |name: &'static str, about: &'static str| clap::Command::new(name).about(words.get(about));
    clap::Command::new("record")
        .about(words.get("cli-record"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand(named("export", "record-export").arg(profile()).arg(out()))
        .subcommand(named("merge", "record-merge").arg(files))
        .subcommand(named("report", "record-report").arg(profile()).arg(json()))
        .subcommand(named("backup", "record-backup").arg(out()))
        .subcommand(named("check", "record-check").arg(json()))
        .subcommand(named("pin", "record-pin").arg(profile()).arg(clear))
}

/// What was meant.
pub(in crate::cli) fn meant(matches: &ArgMatches) -> Option<RecordAsked> {
    let (name, given) = matches.subcommand()?;
    let profile = || given.get_one::<String>("profile").cloned();
    let out = || given.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    match name {
        "export" => Some(RecordAsked::Export { profile: profile(), out: out() }),
        "merge" => {
            let files = given.get_many::<PathBuf>("file").into_iter().flatten().cloned().collect();
            Some(RecordAsked::Merge { files })
        }
        "report" => Some(RecordAsked::Report { profile: profile(), json: given.get_flag("json") }),
        "backup" => Some(RecordAsked::Backup { out: out() }),
        "check" => Some(RecordAsked::Check { json: given.get_flag("json") }),
        "pin" => Some(RecordAsked::ClearPin { profile: profile() }),
        _ => None,
    }
}
