//! Which sentence, and saying it in a language.
//!
//! The other rooms hold no sentences. They return a [`Message`]: a key and arguments; the window, the
//! terminal and the worksheet say it with [`Words`], prompts in the pack's language and buttons in the
//! user's. Knows nothing of packs, quizzes, files or windows; imports no other room.
//!
//! ```
//! use hearsay::{message, words::Words};
//! let words = Words::new("en");
//! assert_eq!(words.say(&message!("verbatim", text = "as it stands")), "as it stands");
//! ```

mod lexicon;
mod locale;
mod message;
mod policies;

pub use lexicon::{CueWord, Force, Frame, Grammar, Lexicon, Numbers, Shade, Sorts};
pub use locale::Words;
pub use message::{Arg, Message, Told};
pub use policies::told_by_name;
