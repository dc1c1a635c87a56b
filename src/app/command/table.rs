//! Every command with its keys, place by place, in the order of the help.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::Command as C;
use super::Where as W;
use super::{Command, Row, Where};

const fn plain(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

const fn shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::SHIFT, key)
}

const fn alt(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::ALT, key)
}

const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn row(command: Command, on: Where, name: &'static str, keys: &'static [KeyboardShortcut]) -> Row {
    Row { command, name, keys, on }
}

/// Every command.
pub const COMMANDS: &[Row] = &[
    row(C::Help, W::Everywhere, "app-command-help", &[plain(Key::Questionmark), plain(Key::F1)]),
    row(C::Settings, W::Everywhere, "app-command-settings", &[ctrl(Key::Comma)]),
    row(C::Back, W::Everywhere, "app-command-back", &[plain(Key::Escape)]),
    row(C::LargerText, W::Everywhere, "app-command-larger-text", &[ctrl(Key::Plus), ctrl(Key::Equals)]),
    row(C::SmallerText, W::Everywhere, "app-command-smaller-text", &[ctrl(Key::Minus)]),
    row(C::UsualText, W::Everywhere, "app-command-usual-text", &[ctrl(Key::Num0)]),
    row(C::Progress, W::Everywhere, "stats-command", &[ctrl(Key::G)]),
    row(C::PageBack, W::Everywhere, "app-command-page-back", &[plain(Key::PageUp)]),
    row(C::PageOn, W::Everywhere, "app-command-page-on", &[plain(Key::PageDown)]),
    row(C::ToTop, W::Everywhere, "app-command-to-top", &[plain(Key::Home)]),
    row(C::ToEnd, W::Everywhere, "app-command-to-end", &[plain(Key::End)]),
    row(C::Ruler, W::Everywhere, "reading-command-ruler", &[plain(Key::F7)]),
    row(C::Search, W::Home, "app-command-search", &[plain(Key::Slash), ctrl(Key::F)]),
    row(C::AddPack, W::Home, "app-command-add-pack", &[ctrl(Key::O)]),
    row(C::OpenArticle, W::Home, "draft-command-open", &[ctrl(Key::D)]),
    row(C::PasteArticle, W::Home, "draft-command-paste", &[ctrl(Key::V)]),
    row(C::Profiles, W::Home, "app-command-profiles", &[ctrl(Key::P)]),
    row(C::Continue, W::Home, "app-command-continue", &[plain(Key::C)]),
    row(C::SetUp, W::Home, "modes-command-set-up", &[plain(Key::P)]),
    row(C::Review, W::Home, "modes-command-review", &[plain(Key::R)]),
    row(C::SetUpHere, W::Read, "modes-command-set-up", &[plain(Key::P)]),
    row(C::Start, W::Read, "app-command-start", &[plain(Key::Enter), plain(Key::S)]),
    row(C::LinesBack, W::Read, "app-command-lines-back", &[plain(Key::ArrowUp)]),
    row(C::LinesOn, W::Read, "app-command-lines-on", &[plain(Key::ArrowDown)]),
    row(C::Highlight, W::Read, "reading-command-highlight", &[plain(Key::H)]),
    row(C::Note, W::Read, "reading-command-note", &[plain(Key::N)]),
    row(C::KeepNote, W::Read, "reading-command-keep-note", &[ctrl(Key::Enter)]),
    row(C::RemoveRemark, W::Read, "reading-command-remove", &[plain(Key::Delete)]),
    row(C::ReadAloud, W::Read, "reading-command-aloud", &[plain(Key::R)]),
    row(C::Option(1), W::Question, "app-command-option", &[plain(Key::Num1)]),
    row(C::Option(2), W::Question, "app-command-option", &[plain(Key::Num2)]),
    row(C::Option(3), W::Question, "app-command-option", &[plain(Key::Num3)]),
    row(C::Option(4), W::Question, "app-command-option", &[plain(Key::Num4)]),
    row(C::Option(5), W::Question, "app-command-option", &[plain(Key::Num5)]),
    row(C::Option(6), W::Question, "app-command-option", &[plain(Key::Num6)]),
    row(C::Option(7), W::Question, "app-command-option", &[plain(Key::Num7)]),
    row(C::Option(8), W::Question, "app-command-option", &[plain(Key::Num8)]),
    row(C::Option(9), W::Question, "app-command-option", &[plain(Key::Num9)]),
    row(C::Sure(1), W::Question, "modes-command-sure", &[shift(Key::Num1)]),
    row(C::Sure(2), W::Question, "modes-command-sure", &[shift(Key::Num2)]),
    row(C::Sure(3), W::Question, "modes-command-sure", &[shift(Key::Num3)]),
    row(C::Previous, W::Question, "app-command-previous", &[plain(Key::ArrowUp)]),
    row(C::Next, W::Question, "app-command-next", &[plain(Key::ArrowDown)]),
    row(C::Toggle, W::Question, "app-command-toggle", &[plain(Key::Space)]),
    row(C::Confirm, W::Question, "app-command-confirm", &[plain(Key::Enter)]),
    row(C::Skip, W::Question, "app-command-skip", &[plain(Key::S)]),
    row(C::SwitchPane, W::Question, "app-command-switch-pane", &[plain(Key::A), plain(Key::F6)]),
    row(C::Flag, W::Question, "reading-command-flag", &[plain(Key::F8)]),
    row(C::PreviousWord, W::Marking, "app-command-previous-word", &[plain(Key::ArrowLeft)]),
    row(C::NextWord, W::Marking, "app-command-next-word", &[plain(Key::ArrowRight)]),
    row(C::LessMarked, W::Marking, "app-command-less-marked", &[shift(Key::ArrowLeft)]),
    row(C::MoreMarked, W::Marking, "app-command-more-marked", &[shift(Key::ArrowRight)]),
    row(C::Unmark, W::Marking, "app-command-unmark", &[plain(Key::Delete), plain(Key::Backspace)]),
    row(C::PlaceBefore, W::Placing, "forms-command-sideways", &[plain(Key::ArrowLeft)]),
    row(C::PlaceAfter, W::Placing, "forms-command-sideways", &[plain(Key::ArrowRight)]),
    row(C::MoveUp, W::Placing, "forms-command-move", &[alt(Key::ArrowUp)]),
    row(C::MoveDown, W::Placing, "forms-command-move", &[alt(Key::ArrowDown)]),
    row(
        C::TakeBack,
        W::Placing,
        "forms-command-take-back",
        &[plain(Key::Delete), plain(Key::Backspace), plain(Key::Num0)],
    ),
    row(C::PractiseMissed, W::Summary, "app-command-practise-missed", &[plain(Key::M)]),
    row(C::NextPack, W::Summary, "app-command-next-pack", &[plain(Key::N)]),
    row(C::HandUp(1), W::Class, "modes-command-hand-up", &[plain(Key::Num1)]),
    row(C::HandUp(2), W::Class, "modes-command-hand-up", &[plain(Key::Num2)]),
    row(C::HandUp(3), W::Class, "modes-command-hand-up", &[plain(Key::Num3)]),
    row(C::HandUp(4), W::Class, "modes-command-hand-up", &[plain(Key::Num4)]),
    row(C::HandUp(5), W::Class, "modes-command-hand-up", &[plain(Key::Num5)]),
    row(C::HandUp(6), W::Class, "modes-command-hand-up", &[plain(Key::Num6)]),
    row(C::NextInClass, W::Class, "modes-command-next-in-class", &[plain(Key::ArrowRight)]),
    row(C::PreviousInClass, W::Class, "modes-command-previous-in-class", &[plain(Key::ArrowLeft)]),
    row(C::EditCard, W::Home, "bench-command-edit", &[plain(Key::E)]),
    row(C::EditPack, W::Read, "bench-command-edit", &[plain(Key::E)]),
    row(C::PrintHere, W::Read, "paper-command", &[ctrl(Key::P)]),
    row(C::PrintPack, W::Studio, "paper-command", &[ctrl(Key::P)]),
    row(C::SavePack, W::Studio, "bench-command-save", &[ctrl(Key::S)]),
    row(C::StepBack, W::Studio, "bench-command-undo", &[plain(Key::U), ctrl(Key::Z)]),
    row(C::StepOn, W::Studio, "bench-command-redo", &[ctrl(Key::Y)]),
    row(C::NextColumn, W::Studio, "bench-command-column", &[plain(Key::F6)]),
    row(C::EnterRights, W::Studio, "bench-command-rights", &[plain(Key::F4)]),
    row(C::LedgerPart(1), W::Studio, "bench-command-part", &[plain(Key::Num1)]),
    row(C::LedgerPart(2), W::Studio, "bench-command-part", &[plain(Key::Num2)]),
    row(C::LedgerPart(3), W::Studio, "bench-command-part", &[plain(Key::Num3)]),
    row(C::LedgerPart(4), W::Studio, "bench-command-part", &[plain(Key::Num4)]),
    row(C::LedgerPart(5), W::Studio, "bench-command-part", &[plain(Key::Num5)]),
    row(C::LedgerPart(6), W::Studio, "bench-command-part", &[plain(Key::Num6)]),
    row(C::LedgerPart(7), W::Studio, "bench-command-part", &[plain(Key::Num7)]),
    row(C::LedgerPart(8), W::Studio, "bench-command-part", &[plain(Key::Num8)]),
    row(C::LedgerPart(9), W::Studio, "bench-command-part", &[plain(Key::Num9)]),
    row(C::Reanchor, W::Studio, "bench-command-reanchor", &[plain(Key::R)]),
    row(C::NextClaim, W::StudioClaims, "bench-command-next", &[plain(Key::J)]),
    row(C::PreviousClaim, W::StudioClaims, "bench-command-previous", &[plain(Key::K)]),
    row(C::Accept, W::StudioClaims, "bench-command-accept", &[plain(Key::A)]),
    row(C::AcceptSure, W::StudioClaims, "bench-command-accept-sure", &[plain(Key::G)]),
    row(C::EditClaim, W::StudioClaims, "bench-command-edit-claim", &[plain(Key::E)]),
    row(C::Reject, W::StudioClaims, "bench-command-reject", &[plain(Key::X)]),
    row(C::AsSource, W::StudioWords, "bench-command-source", &[plain(Key::S)]),
    row(C::AsCue, W::StudioWords, "bench-command-cue", &[plain(Key::C)]),
    row(C::AsContent, W::StudioWords, "bench-command-content", &[plain(Key::T)]),
    row(C::AsPolicy, W::StudioWords, "bench-command-policy", &[plain(Key::P)]),
    row(C::AsEvidence, W::StudioWords, "bench-command-evidence", &[plain(Key::V)]),
    row(C::AsCorrected, W::StudioWords, "bench-command-corrected", &[plain(Key::W)]),
    row(C::AsClaim, W::StudioWords, "bench-command-new", &[plain(Key::N)]),
    row(C::AsRightWords, W::StudioWords, "bench-command-right-words", &[plain(Key::M)]),
    row(C::AsGap, W::StudioWords, "bench-command-gap", &[plain(Key::B)]),
    row(C::WriteQuestion, W::Studio, "bench-command-write", &[plain(Key::Q)]),
    row(C::PreviewPack, W::Studio, "bench-command-preview", &[plain(Key::F5)]),
    row(C::NextListed, W::StudioQuestions, "bench-command-next-question", &[plain(Key::J)]),
    row(C::PreviousListed, W::StudioQuestions, "bench-command-previous-question", &[plain(Key::K)]),
    row(C::TryListed, W::StudioQuestions, "bench-command-try", &[plain(Key::T)]),
    row(C::ChangeListed, W::StudioQuestions, "bench-command-change-question", &[plain(Key::E)]),
    row(C::DropListed, W::StudioQuestions, "bench-command-drop-question", &[plain(Key::X)]),
    row(C::AcceptPosition, W::StudioGrid, "bench-command-accept-position", &[plain(Key::A)]),
    row(C::RejectPosition, W::StudioGrid, "bench-command-reject-position", &[plain(Key::X)]),
    row(C::ClearCell, W::StudioGrid, "bench-command-clear", &[plain(Key::Delete), plain(Key::Backspace)]),
    row(C::CheckColumn, W::StudioGrid, "bench-command-check", &[plain(Key::K)]),
];
