//! What a screen looks like, without a window.

use std::cell::Cell;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use image::RgbaImage;

use super::action::{Action, Route};
use super::app::App;
use super::catalogue::{Entry, OpenPack};
use super::dialog::{Dialog, Profiles};
use super::jobs::Workers;
use super::notice::Notices;
use super::screens::Screen;
use super::screens::home::Home;
use super::start::Start;
use crate::message;
use crate::pack::shelf::Origin;
use crate::pack::{PackId, Stance};
use crate::quiz::{Answer, GridCell, Response, State};
use crate::record::sitting::Said;
use crate::record::{Look, RecordError, Settings, Timestamp};
use crate::window;
use crate::words::{Message, Told};

/// A screen that can be pictured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pictured {
    /// The packs.
    Home,
    /// The article.
    Read,
    /// The first question.
    Question,
    /// What follows its answer.
    Feedback,
    /// The end of a session.
    Summary,
    /// The settings.
    Settings,
    /// The keys.
    Help,
    /// Who practises.
    Profiles,
    /// How far one has come, after one session.
    Progress,
    /// How to practise.
    SetUp,
    /// The first question before a class.
    Class,
}

/// What is to be pictured, and how.
#[derive(Debug, Clone)]
pub struct Shot {
    /// Which screen.
    pub screen: Pictured,
    /// The packs at hand, without those that are built in; none: those. Screens of one pack show the first.
    pub packs: Vec<PathBuf>,
    /// Width and height, in pixels.
    pub size: [u32; 2],
    /// Pixels per point: 2 on a screen with fine pixels.
    pub pixels_per_point: f32,
    /// Size of the text, in percent.
    pub text_size_percent: u16,
    /// The look.
    pub look: Look,
    /// BCP 47 tag of the language.
    pub language: Option<String>,
}

/// Why there is no picture.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// The screen shows a pack, and none was given that can be opened.
    #[error("{screen} needs a pack")]
    NoPack {
        /// The screen.
        screen: &'static str,
        /// What is wrong with the one that was given.
        why: Option<Message>,
    },
}

impl Told for PictureError {
    fn told(&self) -> Message {
        match self {
            Self::NoPack { screen, why: None } => message!("app-picture-no-pack", screen = *screen),
            Self::NoPack { why: Some(why), .. } => why.clone(),
        }
    }
}

impl Pictured {
    /// Every screen.
    pub const ALL: [Self; 11] = [
        Self::Home,
        Self::Read,
        Self::Question,
        Self::Feedback,
        Self::Summary,
        Self::Settings,
        Self::Help,
        Self::Profiles,
        Self::Progress,
        Self::SetUp,
        Self::Class,
    ];

    /// Its word on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Read => "read",
            Self::Question => "question",
            Self::Feedback => "feedback",
            Self::Summary => "summary",
            Self::Settings => "settings",
            Self::Help => "help",
            Self::Profiles => "profiles",
            Self::Progress => "progress",
            Self::SetUp => "setup",
            Self::Class => "class",
        }
    }

    /// The screen of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|screen| screen.word() == word)
    }
}

/// Pictures a screen: the same pixel for pixel wherever it is done.
pub fn picture(shot: &Shot) -> Result<RgbaImage, PictureError> {
    let mut app = app_at(shot)?;
    let picture = window::picture(shot.size, shot.pixels_per_point, App::prepare_bundled, |ui| app.frame(ui));
    Ok(picture)
}

thread_local! {
    /// How often chance was asked since the picture was begun.
    static COUNT: Cell<u64> = const { Cell::new(0) };
}

/// Chance that is the same for every picture, and never gives two ids alike.
fn counted() -> u64 {
    COUNT.set(COUNT.get() + 1);
    COUNT.get()
}

/// The program, as far as the screen that is wanted. Its clock stands still and nothing is kept.
fn app_at(shot: &Shot) -> Result<App, PictureError> {
    let start = Start {
        packs: shot.packs.clone(),
        folder: None,
        papers: None,
        place: Err(RecordError::NoFolder),
        language: shot.language.clone(),
        clock: || Timestamp(1_735_689_600_000), // 1 January 2025
        chance: counted,
        voice: None,
    };
    COUNT.set(0);
    let mut app = App::new(start, Workers::AtOnce);
    app.settle(Duration::ZERO);
    if !shot.packs.is_empty() {
        keep_named(&mut app);
    }
    // The packs named have opened one.
    app.screen = Screen::Home(Home::default());
    app.notices = Notices::default();
    let settings = Settings {
        text_size_percent: shot.text_size_percent,
        look: shot.look,
        reduced_motion: true,
        ..Settings::default()
    };
    app.apply(Action::Save(settings));
    go(&mut app, shot.screen)?;
    Ok(app)
}

/// Leaves only the packs that were named: what ships changes, and such a picture does not change with it.
fn keep_named(app: &mut App) {
    let shipped =
        |entry: &&Entry| matches!(entry, Entry::Open(open) if !matches!(open.origin, Origin::Named(_)));
    let named = app.catalogue.entries().iter().filter(|entry| !shipped(entry)).cloned().collect();
    app.catalogue.replace(named);
}

fn go(app: &mut App, screen: Pictured) -> Result<(), PictureError> {
    match screen {
        Pictured::Home => {}
        Pictured::Settings => app.apply(Action::Go(Route::Settings)),
        Pictured::Help => app.apply(Action::Go(Route::Help)),
        Pictured::Profiles => app.apply(Action::Ask(Dialog::Profiles(Profiles::default()))),
        Pictured::Read => {
            let pack = pack(app, screen)?;
            app.apply(Action::Go(Route::Read(pack)));
        }
        Pictured::SetUp => {
            let pack = pack(app, screen)?;
            app.apply(Action::Go(Route::SetUp(Some(pack))));
        }
        Pictured::Class => {
            let pack = pack(app, screen)?;
            app.apply(Action::Go(Route::Class(pack)));
        }
        Pictured::Question | Pictured::Feedback | Pictured::Summary | Pictured::Progress => {
            let pack = pack(app, screen)?;
            app.apply(Action::AddProfile {
                name: app.words.get("app-default-name"),
                badge: None,
                then: None,
            });
            app.receive_all();
            app.apply(Action::Practise(pack));
            app.receive_all();
            match screen {
                Pictured::Feedback => answer(app),
                // More answers than any session has questions.
                Pictured::Summary | Pictured::Progress => (0..1000).for_each(|_| answer_and_go_on(app)),
                _ => {}
            }
            if screen == Pictured::Progress {
                app.apply(Action::Go(Route::Progress));
            }
        }
    }
    Ok(())
}

/// Answers the question shown, if one is: with the first option, so that some answers are right and some wrong.
fn answer(app: &mut App) {
    let Screen::Quiz(quiz) = &app.screen else { return };
    let State::Asking { question, .. } = quiz.sitting().session.state() else { return };
    let answer = match &question.response {
        Response::Choice(_) | Response::Cue { .. } => Some(Answer::Choice(0)),
        Response::Multiple(_) => Some(Answer::Multiple(vec![0])),
        Response::Mark { right, .. } => {
            right.first().map(|spans| Answer::Mark(spans.iter().map(|span| (span.start, span.end)).collect()))
        }
        Response::Short { accepted, .. } => accepted.first().cloned().map(Answer::Short),
        Response::Match(board) | Response::Sort(board) => {
            Some(Answer::Pairs((0..board.rows.len()).map(|row| (row > 0).then_some(row % 2)).collect()))
        }
        Response::Grid(key) => Some(Answer::Grid(key.cells.iter().map(|row| filled(row)).collect())),
        Response::Order(_) => Some(Answer::Order(question.shown_order(quiz.sitting().seed))),
    };
    app.apply(Action::Answer(Said { answer, confidence: None, evidence: None, millis: 0 }));
    app.receive_all();
}

/// A row of a grid, with one position in every cell that holds one.
fn filled(row: &[Option<GridCell>]) -> Vec<Option<Stance>> {
    let fill = |cell: &Option<GridCell>| matches!(cell, Some(GridCell::Takes(_))).then_some(Stance::Alleges);
    row.iter().map(fill).collect()
}

fn answer_and_go_on(app: &mut App) {
    answer(app);
    if matches!(app.screen, Screen::Quiz(_)) {
        app.apply(Action::NextQuestion);
        app.receive_all();
    }
}

/// A pack that opens, or what is wrong with the first that does not.
fn pack(app: &App, screen: Pictured) -> Result<PackId, PictureError> {
    let broken = || app.catalogue.broken().next().map(|broken| broken.why.clone());
    let first = first(app).map(|open| open.pack.id.clone());
    first.ok_or_else(|| PictureError::NoPack { screen: screen.word(), why: broken() })
}

/// The first pack of the command line, else the first of all.
fn first(app: &App) -> Option<&Arc<OpenPack>> {
    let named = |open: &&Arc<OpenPack>| matches!(open.origin, Origin::Named(_));
    app.catalogue.packs().find(named).or_else(|| app.catalogue.packs().next())
}
