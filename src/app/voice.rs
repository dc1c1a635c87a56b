//! The system's voice: a program that is there already, or none. It is handed what to say as one argument or
//! through its standard input, never as something to be interpreted.

use std::ffi::OsStr;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How often it is looked whether the voice has finished.
const LOOK: Duration = Duration::from_millis(20);

/// What Windows speaks with: it says what it reads, in a voice of the language named before, if there is one.
const WINDOWS_SCRIPT: &str = "Add-Type -AssemblyName System.Speech; \
    $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; \
    try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, (New-Object Globalization.CultureInfo 'LANGUAGE')) } catch {}; \
    $in = New-Object IO.StreamReader ([Console]::OpenStandardInput()), ([Text.Encoding]::UTF8); \
    $voice.Speak($in.ReadToEnd())";

/// A program that speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    program: PathBuf,
    kind: Kind,
}

/// How it is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// `spd-say` of speech-dispatcher.
    SpeechDispatcher,
    /// `say` of macOS.
    Say,
    /// The speech of .NET, through `PowerShell`.
    PowerShell,
}

/// Why nothing was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the voice does not answer")]
pub struct Mute;

impl Voice {
    /// The voice of this system, looked for in the folders of such a `PATH`.
    pub fn find(path: &OsStr) -> Option<Self> {
        let (name, kind) = if cfg!(windows) {
            ("powershell.exe", Kind::PowerShell)
        } else if cfg!(target_os = "macos") {
            ("say", Kind::Say)
        } else {
            ("spd-say", Kind::SpeechDispatcher)
        };
        let programs = std::env::split_paths(path).filter(|folder| folder.is_absolute());
        let program = programs.map(|folder| folder.join(name)).find(|program| program.is_file())?;
        Some(Self { program, kind })
    }

    /// Begins to say something.
    fn start(&self, words: &str, language: &str) -> std::io::Result<Child> {
        let words = words.replace('\0', " ");
        let language = primary(language);
        let mut command = Command::new(&self.program);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let is_read = match self.kind {
            Kind::SpeechDispatcher => {
                command.args(["--wait", "--language", &language, "--", &words]);
                false
            }
            Kind::Say => {
                command.args(["-f", "-"]);
                true
            }
            Kind::PowerShell => {
                let script = WINDOWS_SCRIPT.replace("LANGUAGE", &language);
                command.args(["-NoProfile", "-NonInteractive", "-Command", &script]);
                true
            }
        };
        without_window(&mut command);
        if is_read {
            command.stdin(Stdio::piped());
        }
        let mut child = command.spawn()?;
        if let Some(mut input) = child.stdin.take() {
            input.write_all(words.as_bytes())?;
        }
        Ok(child)
    }

    /// Breaks off what a service goes on saying though the program that asked for it has ended.
    fn cancel(&self) {
        if self.kind == Kind::SpeechDispatcher {
            let mut command = Command::new(&self.program);
            command.arg("--cancel").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
            // Where it cannot be started, nothing is being said either.
            let _ = command.spawn().and_then(|mut child| child.wait());
        }
    }
}

/// The main part of a language's tag, and nothing that could be more than a tag.
fn primary(language: &str) -> String {
    let letters: String = language.chars().take_while(char::is_ascii_alphabetic).collect();
    if letters.is_empty() { "en".to_owned() } else { letters }
}

#[cfg(windows)]
fn without_window(command: &mut Command) {
    use std::os::windows::process::CommandExt;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

#[cfg(not(windows))]
fn without_window(_command: &mut Command) {}

/// Something being said, which can be broken off from another thread.
#[derive(Debug, Default)]
pub(super) struct Speech {
    is_stopped: AtomicBool,
    child: Mutex<Option<Child>>,
}

impl Speech {
    /// Says these pieces one after the other. Returns when all is said, or it was broken off.
    pub(super) fn say(&self, voice: &Voice, pieces: &[String], language: &str) -> Result<(), Mute> {
        for piece in pieces {
            let child = voice.start(piece, language).map_err(|_| Mute)?;
            *self.child() = Some(child);
            let status = self.wait();
            if self.is_stopped.load(Ordering::Acquire) {
                voice.cancel();
                return Ok(());
            }
            if !status.is_some_and(|status| status.success()) {
                return Err(Mute);
            }
        }
        Ok(())
    }

    /// Breaks it off.
    pub(super) fn stop(&self) {
        self.is_stopped.store(true, Ordering::Release);
        if let Some(child) = &mut *self.child() {
            // One that has ended by itself needs no end.
            let _ = child.kill();
        }
    }

    fn wait(&self) -> Option<ExitStatus> {
        loop {
            if self.is_stopped.load(Ordering::Acquire) {
                self.stop();
            }
            let ended = self.child().as_mut().and_then(|child| child.try_wait().transpose());
            if let Some(ended) = ended {
                *self.child() = None;
                return ended.ok();
            }
            std::thread::sleep(LOOK);
        }
    }

    fn child(&self) -> std::sync::MutexGuard<'_, Option<Child>> {
        self.child.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The voice of the program: what it says ends with it.
#[derive(Debug)]
pub(super) struct Aloud {
    /// What speaks.
    pub voice: Voice,
    /// What is being said.
    pub speech: Option<std::sync::Arc<Speech>>,
}

impl Drop for Aloud {
    fn drop(&mut self) {
        if let Some(speech) = self.speech.take() {
            speech.stop();
            self.voice.cancel();
        }
    }
}
