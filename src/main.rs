//! The door: reads the outside world once, and either runs a command or opens the window.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::SystemTime;

use hearsay::app::voice::Voice;
use hearsay::app::{self, Pictured, Shot, Start};
use hearsay::cli::{self, Asked, Command, Exit, Homes, Outside, PictureAsked, Practise, WindowAsked};
use hearsay::message;
use hearsay::pack::disk;
use hearsay::record::{Renderer, Timestamp, platform_folder};
use hearsay::window::{self, WindowError};
use hearsay::words::{Message, Told, Words};

/// Deriving and drafting are mostly small allocations: a quarter of their time goes with the system's own allocator.
/// Without huge pages (its feature `no_thp`), which would take twenty megabytes more.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let words = Words::interface(&language().unwrap_or_default());
    let screens: Vec<&'static str> = Pictured::ALL.iter().map(|screen| screen.word()).collect();
    let exit = match cli::parse(std::env::args_os(), &screens, &words) {
        Asked::Told { text, is_error } => told(&text, is_error),
        Asked::Command(command, data) => run(&command, data, &words),
        Asked::Picture(asked) => picture(&asked, &words),
        Asked::Window(asked) => open(asked, &words),
    };
    ExitCode::from(exit.code())
}

/// Prints what the reading of the arguments had to say. A reader that has gone is no failure.
fn told(text: &str, is_error: bool) -> Exit {
    let written = if is_error {
        io::stderr().write_all(text.as_bytes())
    } else {
        io::stdout().write_all(text.as_bytes())
    };
    match written {
        _ if is_error => Exit::BadUsage,
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Exit::Failed,
        _ => Exit::Done,
    }
}

fn run(command: &Command, data: Option<PathBuf>, words: &Words) -> Exit {
    let (mut out, mut err, mut input) = (io::stdout(), io::stderr(), io::stdin().lock());
    let is_terminal = out.is_terminal() && variable("NO_COLOR").is_none();
    let mut outside = Outside {
        is_terminal,
        out: &mut out,
        err: &mut err,
        input: &mut input,
        words,
        clock,
        chance,
        homes: homes(data),
        is_deaf: false,
    };
    cli::run(command, &mut outside)
}

/// Opens the window; without a display the quiz in the terminal, and without a terminal one sentence.
fn open(asked: WindowAsked, words: &Words) -> Exit {
    let homes = homes(asked.data.clone());
    let place = homes.place();
    let start = Start {
        packs: asked.packs.clone(),
        folder: place.as_ref().ok().map(|place| place.folder.join("packs")),
        papers: papers(),
        place,
        language: asked.language.or_else(language),
        clock,
        chance,
        voice: variable("PATH").and_then(|path| Voice::find(&path)),
    };
    let renderer = asked.renderer.map(|renderer| match renderer {
        Renderer::Software => window::Renderer::Software,
        Renderer::Gl => window::Renderer::Gl,
    });
    match app::run(start, renderer) {
        Ok(_) => Exit::Done,
        Err(WindowError::NoDisplay { why }) => {
            if io::stdin().is_terminal() && io::stdout().is_terminal() {
                complain(&message!("cli-falls-to-terminal", why = why), words);
                let practise = Practise { pack: asked.packs.into_iter().next(), ..Practise::default() };
                run(&Command::Practise(practise), asked.data, words)
            } else {
                complain(&message!("cli-no-screen", why = why), words);
                Exit::Failed
            }
        }
        Err(error) => {
            complain(&error.told(), words);
            Exit::Failed
        }
    }
}

fn picture(asked: &PictureAsked, words: &Words) -> Exit {
    let Some(screen) = Pictured::from_word(&asked.screen) else { return Exit::BadUsage };
    let shot = Shot {
        screen,
        packs: asked.pack.iter().cloned().collect(),
        size: asked.size,
        pixels_per_point: asked.zoom,
        text_size_percent: 100,
        look: asked.look,
        language: asked.language.clone(),
    };
    let picture = match app::picture(&shot) {
        Ok(picture) => picture,
        Err(error) => {
            complain(&error.told(), words);
            return Exit::BadInput;
        }
    };
    let mut png = io::Cursor::new(Vec::new());
    if let Err(error) = picture.write_to(&mut png, image::ImageFormat::Png) {
        complain(&message!("cli-cannot-write", why = error.to_string()), words);
        return Exit::Failed;
    }
    match disk::write(&asked.out, &png.into_inner()) {
        Ok(()) => Exit::Done,
        Err(error) => {
            complain(&error.told(), words);
            Exit::Failed
        }
    }
}

fn complain(message: &Message, words: &Words) {
    let line = words.say(&message!("cli-error", what = message.clone())) + "\n";
    // Where standard error cannot be written to, nobody is left to be told.
    let _ = io::stderr().write_all(line.as_bytes());
}

fn homes(argument: Option<PathBuf>) -> Homes {
    Homes {
        argument,
        variable: variable("HEARSAY_DATA"),
        program: std::env::current_exe().ok(),
        platform: platform_folder(),
    }
}

/// The language the system is set to, such as `de` from `de_DE.UTF-8`.
fn language() -> Option<String> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| variable(name));
    let set = set?.into_string().ok()?;
    let tag = set.split(['.', '@']).next().unwrap_or_default();
    (!tag.is_empty() && tag != "C" && tag != "POSIX").then(|| tag.replace('_', "-"))
}

/// Where somebody looks for a sheet that was printed.
fn papers() -> Option<PathBuf> {
    let dirs = directories::UserDirs::new()?;
    Some(dirs.document_dir().unwrap_or(dirs.home_dir()).to_path_buf())
}

#[expect(clippy::disallowed_methods, reason = "the environment is read here and nowhere else")]
fn variable(name: &str) -> Option<std::ffi::OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

#[expect(clippy::disallowed_methods, reason = "the clock is read here and nowhere else")]
fn clock() -> Timestamp {
    Timestamp::from(SystemTime::now())
}

/// Chance from the system, through the keys that the standard library draws for its hash maps.
fn chance() -> u64 {
    use std::hash::{BuildHasher, Hasher};
    std::collections::hash_map::RandomState::new().build_hasher().finish()
}
