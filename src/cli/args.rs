//! Arguments: as typed (clap), then as meant ([`Asked`]).

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, value_parser};

use super::draft::DraftAsked;
use super::export::ExportAsked;
use super::export_args;
use super::record::{self, RecordAsked};
use crate::record::{Look, Renderer};
use crate::words::Words;

/// What was asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Asked {
    /// The window.
    Window(WindowAsked),
    /// A picture of a screen.
    Picture(PictureAsked),
    /// Something that needs no screen, and the folder `--data` names.
    Command(Command, Option<PathBuf>),
    /// Nothing more: help or version for standard output, a usage error for standard error.
    Told {
        /// What to print.
        text: String,
        /// Whether it was wrong usage.
        is_error: bool,
    },
}

/// A command that needs no screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// `hearsay check`
    Check {
        /// The files.
        packs: Vec<PathBuf>,
        /// One object a line.
        json: bool,
        /// Whether rules that have not read the article are to answer it, too.
        guess: bool,
    },
    /// `hearsay questions`
    Questions {
        /// The file.
        pack: PathBuf,
        /// What picks distractors and orders.
        seed: u64,
        /// As JSON.
        json: bool,
    },
    /// `hearsay practise`
    Practise(Practise),
    /// `hearsay draft`
    Draft(DraftAsked),
    /// `hearsay export`
    Export(ExportAsked),
    /// `hearsay record`
    Record(RecordAsked),
}

/// `hearsay practise`
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Practise {
    /// The file; without one the first pack that ships.
    pub pack: Option<PathBuf>,
    /// Who practises.
    pub profile: Option<String>,
    /// What picks questions, distractors and orders; chance without it.
    pub seed: Option<u64>,
}

/// The window.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WindowAsked {
    /// Packs to open.
    pub packs: Vec<PathBuf>,
    /// The folder of the record.
    pub data: Option<PathBuf>,
    /// What draws it, where not the setting.
    pub renderer: Option<Renderer>,
    /// BCP 47 tag.
    pub language: Option<String>,
}

/// A picture.
#[derive(Debug, Clone, PartialEq)]
pub struct PictureAsked {
    /// The screen's word.
    pub screen: String,
    /// The pack it shows.
    pub pack: Option<PathBuf>,
    /// Where the picture goes.
    pub out: PathBuf,
    /// Width and height in pixels.
    pub size: [u32; 2],
    /// How much larger than at 100 % everything is.
    pub zoom: f32,
    /// The look.
    pub look: Look,
    /// BCP 47 tag.
    pub language: Option<String>,
}

/// The most pixels on a side of a picture, and the largest zoom.
const MOST_PIXELS: u32 = 8192;
const MOST_ZOOM: f32 = 4.0;

/// Reads the arguments, the program's name first. `screens` are the words of the screens that can be pictured.
pub fn parse(args: impl IntoIterator<Item = OsString>, screens: &[&'static str], words: &Words) -> Asked {
    match command(screens, words).try_get_matches_from(args) {
        Ok(matches) => meant(&matches),
        Err(error) => Asked::Told { text: error.render().to_string(), is_error: error.use_stderr() },
    }
}

fn command(screens: &[&'static str], words: &Words) -> clap::Command {
    let data = Arg::new("data").long("data").value_name("DIR").value_parser(value_parser!(PathBuf));
    let json = || flag("json", words.get("cli-arg-json"));
    clap::Command::new("hearsay")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.get("cli-about"))
        .after_help(words.get("cli-examples"))
        .args_conflicts_with_subcommands(true)
        .disable_help_subcommand(true)
        .arg(packs(words).required(false))
        .arg(data.help(words.get("cli-arg-data")).global(true))
        .arg(renderer(words))
        .arg(language(words))
        .subcommand(
            clap::Command::new("check")
                .about(words.get("cli-check"))
                .arg(packs(words).required(true))
                .arg(flag("guess", words.get("cli-arg-guess")))
                .arg(json()),
        )
        .subcommand(
            clap::Command::new("questions")
                .about(words.get("cli-questions"))
                .arg(pack(words).required(true))
                .arg(seed(words).default_value("0"))
                .arg(json()),
        )
        .subcommand(
            clap::Command::new("practise")
                .about(words.get("cli-practise"))
                .arg(pack(words))
                .arg(text("profile", "NAME", words.get("cli-arg-profile")))
                .arg(seed(words)),
        )
        .subcommand(draft(words))
        .subcommand(export_args::command(words))
        .subcommand(record::command(words))
        .subcommand(picture(screens, words))
}

fn draft(words: &Words) -> clap::Command {
    let articles = Arg::new("article")
        .value_name("ARTICLE")
        .num_args(1..)
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help(words.get("cli-arg-article"));
    let out = Arg::new("out")
        .short('o')
        .long("out")
        .value_name("PACK")
        .value_parser(value_parser!(PathBuf))
        .help(words.get("cli-arg-draft-out"));
    clap::Command::new("draft")
        .about(words.get("cli-draft"))
        .arg(articles)
        .arg(out)
        .arg(flag("spans", words.get("cli-arg-spans")))
}

fn picture(screens: &[&'static str], words: &Words) -> clap::Command {
    let screen = Arg::new("screen")
        .value_name("SCREEN")
        .required(true)
        .value_parser(PossibleValuesParser::new(screens.to_vec()))
        .help(words.get("cli-arg-screen"));
    let out = Arg::new("out")
        .short('o')
        .long("out")
        .value_name("FILE.png")
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help(words.get("cli-arg-out"));
    let look = text("theme", "LOOK", words.get("cli-arg-theme"))
        .value_parser(PossibleValuesParser::new(["light", "dark", "contrast"]))
        .default_value("light");
    clap::Command::new("picture")
        .about(words.get("cli-picture"))
        .arg(screen)
        .arg(pack(words))
        .arg(out)
        .arg(
            text("size", "WIDTHxHEIGHT", words.get("cli-arg-size"))
                .value_parser(size)
                .default_value("1366x768"),
        )
        .arg(text("zoom", "FACTOR", words.get("cli-arg-zoom")).value_parser(zoom).default_value("1"))
        .arg(look)
        .arg(language(words))
}

pub(super) fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

pub(super) fn text(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn packs(words: &Words) -> Arg {
    pack(words).num_args(1..).help(words.get("cli-arg-packs"))
}

pub(super) fn pack(words: &Words) -> Arg {
    Arg::new("pack").value_name("PACK").value_parser(value_parser!(PathBuf)).help(words.get("cli-arg-pack"))
}

pub(super) fn seed(words: &Words) -> Arg {
    text("seed", "N", words.get("cli-arg-seed")).value_parser(value_parser!(u64))
}

fn renderer(words: &Words) -> Arg {
    text("renderer", "HOW", words.get("cli-arg-renderer"))
        .value_parser(PossibleValuesParser::new(["software", "gl"]))
}

fn language(words: &Words) -> Arg {
    text("lang", "TAG", words.get("cli-arg-lang"))
}

fn meant(matches: &ArgMatches) -> Asked {
    let data = matches.get_one::<PathBuf>("data").cloned();
    match matches.subcommand() {
        Some(("check", given)) => {
            let (json, guess) = (given.get_flag("json"), given.get_flag("guess"));
            Asked::Command(Command::Check { packs: paths(given), json, guess }, data)
        }
        Some(("questions", given)) => {
            let pack = paths(given).into_iter().next().unwrap_or_default();
            let seed = given.get_one::<u64>("seed").copied().unwrap_or_default();
            Asked::Command(Command::Questions { pack, seed, json: given.get_flag("json") }, data)
        }
        Some(("practise", given)) => {
            let practise = Practise {
                pack: paths(given).into_iter().next(),
                profile: given.get_one::<String>("profile").cloned(),
                seed: given.get_one::<u64>("seed").copied(),
            };
            Asked::Command(Command::Practise(practise), data)
        }
        Some(("draft", given)) => {
            let articles = given.get_many::<PathBuf>("article").into_iter().flatten().cloned().collect();
            let out = given.get_one::<PathBuf>("out").cloned();
            let asked = DraftAsked { articles, out, spans: given.get_flag("spans") };
            Asked::Command(Command::Draft(asked), data)
        }
        Some(("export", given)) => Asked::Command(Command::Export(export_args::meant(given)), data),
        Some(("record", given)) => match record::meant(given) {
            Some(asked) => Asked::Command(Command::Record(asked), data),
            // clap lets no other word through.
            None => Asked::Told { text: String::new(), is_error: true },
        },
        Some(("picture", given)) => Asked::Picture(meant_picture(given)),
        _ => Asked::Window(WindowAsked {
            packs: paths(matches),
            data,
            renderer: matches.get_one::<String>("renderer").map(|word| match word.as_str() {
                "gl" => Renderer::Gl,
                _ => Renderer::Software,
            }),
            language: matches.get_one::<String>("lang").cloned(),
        }),
    }
}

fn meant_picture(given: &ArgMatches) -> PictureAsked {
    PictureAsked {
        screen: given.get_one::<String>("screen").cloned().unwrap_or_default(),
        pack: paths(given).into_iter().next(),
        out: given.get_one::<PathBuf>("out").cloned().unwrap_or_default(),
        size: given.get_one::<[u32; 2]>("size").copied().unwrap_or([1366, 768]),
        zoom: given.get_one::<f32>("zoom").copied().unwrap_or(1.0),
        look: match given.get_one::<String>("theme").map(String::as_str) {
            Some("dark") => Look::Dark,
            Some("contrast") => Look::Contrast,
            _ => Look::Light,
        },
        language: given.get_one::<String>("lang").cloned(),
    }
}

pub(super) fn paths(matches: &ArgMatches) -> Vec<PathBuf> {
    matches.get_many::<PathBuf>("pack").into_iter().flatten().cloned().collect()
}

fn size(word: &str) -> Result<[u32; 2], String> {
    let sides =
        word.split_once('x').and_then(|(width, height)| Some([width.parse().ok()?, height.parse().ok()?]));
    sides
        .filter(|sides: &[u32; 2]| sides.iter().all(|side| (16..=MOST_PIXELS).contains(side)))
        .ok_or_else(|| format!("16x16 … {MOST_PIXELS}x{MOST_PIXELS}"))
}

fn zoom(word: &str) -> Result<f32, String> {
    let factor = word.parse().ok().filter(|factor| (0.5..=MOST_ZOOM).contains(factor));
    factor.ok_or_else(|| format!("0.5 … {MOST_ZOOM}"))
}
