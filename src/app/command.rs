//! The table of commands and their keys: shortcuts are read from it, and the key help is made from it.

mod table;

use egui::{Key, KeyboardShortcut, Modifiers};

use Where as W;

pub use table::COMMANDS;

/// Something that has a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Command {
    /// Show the keys.
    Help,
    /// Show the settings.
    Settings,
    /// Leave a dialog or a screen.
    Back,
    /// Larger text.
    LargerText,
    /// Smaller text.
    SmallerText,
    /// Text of the usual size.
    UsualText,
    /// A window's height back.
    PageBack,
    /// A window's height on.
    PageOn,
    /// To the beginning.
    ToTop,
    /// To the end.
    ToEnd,
    /// To the search field.
    Search,
    /// Add a pack from a file.
    AddPack,
    /// Open an article and draft a pack from it.
    OpenArticle,
    /// Draft a pack from what is on the clipboard.
    PasteArticle,
    /// Choose who practises.
    Profiles,
    /// Go on with the session left unfinished.
    Continue,
    /// Start practising.
    Start,
    /// Choose how to practise, with all packs.
    SetUp,
    /// Choose how to practise, with this pack.
    SetUpHere,
    /// Review what is about to be forgotten.
    Review,
    /// A few lines back.
    LinesBack,
    /// A few lines on.
    LinesOn,
    /// Choose or tick an option by its number.
    Option(u8),
    /// Say how sure one is, the least sure first, and give the answer.
    Sure(u8),
    /// The option or sentence before.
    Previous,
    /// The option or sentence after.
    Next,
    /// To the word before.
    PreviousWord,
    /// To the word after.
    NextWord,
    /// Let the marking end a word sooner.
    LessMarked,
    /// Let the marking end a word later.
    MoreMarked,
    /// Mark or unmark.
    Toggle,
    /// Take every marking away.
    Unmark,
    /// Give the answer; go on.
    Confirm,
    /// Leave the question out.
    Skip,
    /// Between question and article.
    SwitchPane,
    /// One hand more for an option, before a class.
    HandUp(u8),
    /// The next question before a class.
    NextInClass,
    /// The question before it.
    PreviousInClass,
    /// Into the place before, or to the cell at the left.
    PlaceBefore,
    /// Into the place after, or to the cell at the right.
    PlaceAfter,
    /// Empty the cell, or take the card back.
    TakeBack,
    /// Move the card up.
    MoveUp,
    /// Move the card down.
    MoveDown,
    /// Practise what was missed.
    PractiseMissed,
    /// Start the next pack.
    NextPack,
    /// Show how far one has come.
    Progress,
    /// Highlight the words picked.
    Highlight,
    /// Write a note to them.
    Note,
    /// Keep the note.
    KeepNote,
    /// Remove a highlight or a note.
    RemoveRemark,
    /// Read aloud, or stop.
    ReadAloud,
    /// The reading ruler on or off.
    Ruler,
    /// Say what is the matter with a question.
    Flag,
    /// Edit the pack of a card.
    EditCard,
    /// Edit the pack that is read.
    EditPack,
    /// Save the pack.
    SavePack,
    /// Print the pack in the studio.
    PrintPack,
    /// Print the pack that is read.
    PrintHere,
    /// Take the last change back.
    StepBack,
    /// Do it again.
    StepOn,
    /// To the next column of the studio.
    NextColumn,
    /// Go to where the article is from.
    EnterRights,
    /// To a part of the ledger, from 1.
    LedgerPart(u8),
    /// The next claim.
    NextClaim,
    /// The claim before.
    PreviousClaim,
    /// Accept the claim.
    Accept,
    /// Accept all that are very sure.
    AcceptSure,
    /// Change the claim.
    EditClaim,
    /// Reject the claim.
    Reject,
    /// The words picked name the source.
    AsSource,
    /// They are the report word.
    AsCue,
    /// They are what is reported.
    AsContent,
    /// They name a policy.
    AsPolicy,
    /// They bear the claim out.
    AsEvidence,
    /// They are a claim of their own.
    AsClaim,
    /// They are right to mark, in the question that is written.
    AsRightWords,
    /// They are the gap of the question that is written.
    AsGap,
    /// Write a question.
    WriteQuestion,
    /// See the pack as learners do.
    PreviewPack,
    /// The next question of the list.
    NextListed,
    /// The question before.
    PreviousListed,
    /// Try the question.
    TryListed,
    /// Change or reword the question.
    ChangeListed,
    /// Switch the question off, or delete it.
    DropListed,
    /// Empty a cell of the grid.
    ClearCell,
    /// Vouch for a column of the grid.
    CheckColumn,
    /// Put a lost quote on the nearest words, or on the words picked.
    Reanchor,
    /// The words picked are what the claim corrects.
    AsCorrected,
    /// Accept a claim's position by itself.
    AcceptPosition,
    /// Reject it by itself.
    RejectPosition,
}

/// Where a command can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Where {
    /// On every screen.
    Everywhere,
    /// Among the packs.
    Home,
    /// While reading the article.
    Read,
    /// At a question.
    Question,
    /// At a question that is answered by marking words.
    Marking,
    /// At a question with cards to place or cells to fill.
    Placing,
    /// On the last screen of a session.
    Summary,
    /// Before a class.
    Class,
    /// In the studio.
    Studio,
    /// At the claims of the studio.
    StudioClaims,
    /// In the studio, with words picked.
    StudioWords,
    /// At the questions of the studio.
    StudioQuestions,
    /// At a cell of the studio's grid, or at a claim's position.
    StudioGrid,
}

impl Where {
    /// All places, in the order of the help.
    pub const ALL: [Self; 13] = [
        W::Everywhere,
        W::Home,
        W::Read,
        W::Question,
        W::Marking,
        W::Placing,
        W::Summary,
        W::Class,
        W::Studio,
        W::StudioClaims,
        W::StudioWords,
        W::StudioQuestions,
        W::StudioGrid,
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            W::Everywhere => "app-where-everywhere",
            W::Home => "app-where-home",
            W::Read => "app-where-read",
            W::Question => "app-where-question",
            W::Marking => "app-where-marking",
            W::Placing => "forms-where-placing",
            W::Summary => "app-where-summary",
            W::Class => "modes-where-class",
            W::Studio => "bench-where",
            W::StudioClaims => "bench-where-claims",
            W::StudioWords => "bench-where-words",
            W::StudioQuestions => "bench-where-questions",
            W::StudioGrid => "bench-where-grid",
        }
    }

    /// Whether a key of one place can also be meant for the other.
    pub fn meets(self, other: Self) -> bool {
        let is_a_question = |place: Self| matches!(place, W::Question | W::Marking | W::Placing);
        let is_one_of_them = is_a_question(self) && is_a_question(other);
        let is_same = self == other || (is_one_of_them && (self == W::Question || other == W::Question));
        let is_claims = |place: Self| matches!(place, W::StudioClaims | W::StudioWords);
        let is_studio = |place: Self| is_claims(place) || matches!(place, W::StudioQuestions | W::StudioGrid);
        let is_there = is_claims(self) && is_claims(other);
        let is_in = (self == W::Studio && is_studio(other)) || (other == W::Studio && is_studio(self));
        is_same || is_there || is_in || self == W::Everywhere || other == W::Everywhere
    }
}

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// What.
    pub command: Command,
    /// Key of its name.
    pub name: &'static str,
    /// Its keys; any of them will do.
    pub keys: &'static [KeyboardShortcut],
    /// Where it can be given.
    pub on: Where,
}

/// The rows of one place, in the table's order.
pub fn commands_on(on: Where) -> impl Iterator<Item = &'static Row> {
    COMMANDS.iter().filter(move |row| row.on == on)
}

/// The keys of one place as they are explained: rows of one name together.
pub fn explained(on: Where) -> Vec<(&'static str, Vec<KeyboardShortcut>)> {
    let mut explained: Vec<(&'static str, Vec<KeyboardShortcut>)> = Vec::new();
    for row in commands_on(on) {
        match explained.last_mut().filter(|(name, _)| *name == row.name) {
            Some((_, keys)) => keys.extend(row.keys),
            None => explained.push((row.name, row.keys.to_vec())),
        }
    }
    explained
}

/// The row of a command.
pub fn row_of(command: Command) -> Option<&'static Row> {
    COMMANDS.iter().find(|row| row.command == command)
}

/// Whether the command's key was pressed just now; the press is used up. Single keys are left alone while
/// text is being typed, all but Escape and F1.
pub fn pressed(ui: &egui::Ui, command: Command) -> bool {
    let Some(row) = row_of(command) else { return false };
    // A dialog above takes all keys.
    if !ui.memory(|memory| memory.allows_interaction(ui.layer_id())) {
        return false;
    }
    let is_typing = ui.ctx().text_edit_focused();
    let is_pressed = row.keys.iter().any(|shortcut| {
        let is_single = !shortcut.modifiers.command && !matches!(shortcut.logical_key, Key::Escape | Key::F1);
        !(is_typing && is_single) && ui.input_mut(|input| take(input, *shortcut))
    });
    if is_pressed {
        // An arrow that means something here is not also egui's way of moving the keyboard.
        ui.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
    }
    is_pressed
}

/// Whether a letter that a language gives to something was typed just now; the press is used up.
pub fn typed(ui: &egui::Ui, letter: &str) -> bool {
    let is_above = ui.memory(|memory| memory.allows_interaction(ui.layer_id()));
    if !is_above || ui.ctx().text_edit_focused() {
        return false;
    }
    ui.input_mut(|input| match Key::from_name(&letter.to_uppercase()) {
        Some(key) => input.consume_key(Modifiers::NONE, key),
        None => {
            let is_it = |event: &egui::Event| {
                matches!(event, egui::Event::Text(text) if text.to_lowercase() == letter.to_lowercase())
            };
            input.events.iter().any(is_it)
        }
    })
}

/// Uses up a press of exactly this shortcut. Shift and Alt are only looked at for keys that mean something
/// else with them: `?` needs Shift on some keyboards and not on others.
fn take(input: &mut egui::InputState, shortcut: KeyboardShortcut) -> bool {
    let means_something_else = matches!(
        shortcut.logical_key,
        Key::ArrowLeft | Key::ArrowRight | Key::ArrowUp | Key::ArrowDown | Key::Enter | Key::Space
    );
    if shortcut.modifiers.shift && digits(shortcut.logical_key) {
        return take_digit(input, shortcut.logical_key);
    }
    let (held, asked) = (input.modifiers, shortcut.modifiers);
    if means_something_else && (held.shift, held.alt) != (asked.shift, asked.alt) {
        return false;
    }
    input.consume_shortcut(&shortcut)
}

fn digits(key: Key) -> bool {
    matches!(key, Key::Num1 | Key::Num2 | Key::Num3)
}

/// Uses up a press of Shift and a digit's key, whatever that writes on this keyboard: `!` on many.
fn take_digit(input: &mut egui::InputState, digit: Key) -> bool {
    let is_it = |event: &egui::Event| match event {
        egui::Event::Key { key, physical_key, pressed: true, modifiers, .. } => {
            let is_shift = modifiers.shift && !modifiers.command && !modifiers.alt;
            is_shift && physical_key.unwrap_or(*key) == digit
        }
        _ => false,
    };
    let n_before = input.events.len();
    input.events.retain(|event| !is_it(event));
    input.events.len() < n_before
}
