//! What a user can want, in the domain's words. Screens return an [`Action`]; `apply.rs` carries it out.

use std::path::PathBuf;

use crate::pack::{ArticleId, PackId};
use crate::quiz::Setup;
use crate::record::sitting::Said;
use crate::record::stats::Filter;
use crate::record::{Badge, ProfileId, Reason, RemarkId, SessionId, Settings};
use crate::studio::{Edit, Unfinished};

use super::dialog::Dialog;
use super::notice::NoticeId;
use super::paper::{Printable, Printing};
use super::reading::{Doubted, NewRemark};

/// What a screen wants done. Carries ids and values, never references into a screen; what changes only a
/// screen's own fields is no action.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Show another screen.
    Go(Route),
    /// Count the answers that pass a filter, for the progress screen.
    Count(Filter),
    /// Leave this screen for the one it was opened from.
    Back,
    /// Go on with the pack's unfinished session, or start one.
    Practise(PackId),
    /// Give the pack's unfinished session up and start a new one.
    StartAgain(PackId),
    /// Go on with a session that has not ended.
    Resume(SessionId),
    /// Go on with the daily review, or start one.
    Review,
    /// Give a session up that has not ended.
    GiveUp(SessionId),
    /// Start a session as it was set up, and remember how.
    Start(Box<Wanted>),
    /// Start a session of the questions that were not wholly right in the one just finished.
    PractiseMissed,
    /// Keep an answer (or a skip) to the current question, then show its feedback.
    Answer(Said),
    /// The time of a test is up, after so many milliseconds at the current question.
    TimeUp(u32),
    /// Say that the time of a test is nearly up.
    TimeIsShort,
    /// Leave the feedback for the next question, or for the summary.
    NextQuestion,
    /// Choose who practises, then do what waited for it.
    ChooseProfile {
        /// Who.
        profile: ProfileId,
        /// What was typed as their PIN, where they have one.
        pin: Option<String>,
        /// What waited.
        then: Option<Box<Action>>,
    },
    /// Add somebody and choose them, then do what waited for it.
    AddProfile {
        /// Their name.
        name: String,
        /// Their colour and shape; else the next ones.
        badge: Option<Badge>,
        /// What waited.
        then: Option<Box<Action>>,
    },
    /// Change something about somebody.
    ChangeProfile {
        /// Who.
        profile: ProfileId,
        /// What.
        change: Change,
    },
    /// Save what somebody did as a file.
    ExportProfile {
        /// Who.
        profile: ProfileId,
        /// Where; else the user is asked.
        to: Option<PathBuf>,
    },
    /// Take in what somebody did from a file; without one, the user is asked.
    ImportProfile(Option<PathBuf>),
    /// Keep these settings for who practises.
    Save(Settings),
    /// Let the user choose a pack's file.
    ChooseFile,
    /// Let the user choose an article to draft a pack from.
    OpenArticle,
    /// Draft a pack from a pasted article, and open it.
    DraftText(String),
    /// Put files on the shelf; of articles draft packs.
    AddPacks(Vec<PathBuf>),
    /// Look at the shelf again: a file may have been mended.
    LookAgain,
    /// Keep a highlight or a note.
    PutRemark(NewRemark),
    /// Take a highlight or a note away.
    RemoveRemark(RemarkId),
    /// Read these pieces aloud, one after the other.
    ReadAloud {
        /// What to say.
        pieces: Vec<String>,
        /// BCP 47 tag of its language.
        language: String,
    },
    /// Stop reading aloud.
    Hush,
    /// Ask what is the matter with the question on the screen.
    DoubtQuestion,
    /// Keep what a learner finds the matter with a question.
    AddFlag {
        /// Which question.
        doubted: Doubted,
        /// What is the matter.
        reason: Reason,
        /// In their own words.
        words: Option<String>,
    },
    /// Change the pack in the studio.
    Edit(Box<Edit>),
    /// Make the questions of the pack in the studio.
    Derive,
    /// Take the last change in the studio back.
    StepBack,
    /// Do again what was taken back.
    StepOn,
    /// Say who works in the studio.
    Sign(String),
    /// Save the pack in the studio to its file.
    SavePack,
    /// Save it to another file; `replaces` one that is there already.
    SavePackAs {
        /// Which file.
        path: PathBuf,
        /// Whether the user has said so.
        replaces: bool,
    },
    /// Save it beside its own file, so that both versions are kept.
    SavePackBeside,
    /// Go on with what was left in the studio when the program ended.
    ResumePack(Unfinished),
    /// Give that up.
    DiscardPack(Unfinished),
    /// Read the versions that are kept of a file.
    LookAtVersions(PathBuf),
    /// Draft a pasted article into the pack in the studio.
    AddArticle(String),
    /// Hold a pasted text against the quotes of an article that may not be passed on.
    BringArticle {
        /// The pack.
        pack: PackId,
        /// Which of its articles.
        article: ArticleId,
        /// The text.
        text: String,
    },
    /// Ask what is to be printed of a pack.
    AskPaper(Printable),
    /// Print it.
    Print(Box<Printing>),
    /// Open the one dialog.
    Ask(Dialog),
    /// Close the dialog.
    CloseDialog,
    /// A notice has been read.
    Dismiss(NoticeId),
}

/// A session as somebody has set it up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// With which pack; with all of them without one.
    pub pack: Option<PackId>,
    /// How it is to go.
    pub setup: Setup,
    /// Whether only what was missed the last time is asked.
    pub is_only_missed: bool,
}

/// What can be changed about somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Their name.
    Name(String),
    /// Their colour and shape.
    Badge(Badge),
    /// Their PIN, as typed; none takes it away.
    Pin(Option<String>),
    /// They are deleted, and can be brought back for some days.
    Delete,
    /// They are brought back.
    BringBack,
}

/// A screen to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The packs.
    Home,
    /// A pack's article, to be read before practice.
    Read(PackId),
    /// How to practise: with this pack, or with all.
    SetUp(Option<PackId>),
    /// One question at a time for a whole class.
    Class(PackId),
    /// Text size, look and the like.
    Settings,
    /// The keys.
    Help,
    /// How far somebody has come.
    Progress,
    /// The studio, on a pack.
    Studio(PackId),
}
