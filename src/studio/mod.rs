//! The teacher's workbench without its window: an open pack, what is done to it, and how nothing of that is
//! lost.
//!
//! A [`Desk`] holds a pack. Everything a teacher does is one [`Edit`], plain data; [`Desk::apply`] does it or
//! says in one sentence why not ([`Refused`]), and [`Desk::undo`] takes it back to the byte. After every edit
//! the working copy is on the disk, and [`unfinished`] lists what a power cut has left. [`Desk::save`] never
//! writes over what somebody else has saved meanwhile. [`Desk::view`] says what the pack means, what is wrong
//! with it and what is asked, [`fix()`] mends what has one obvious mend. Knows no window, no clock, no chance.
//!
//! ```
//! use hearsay::pack::{Article, Pack};
//! use hearsay::studio::{Desk, Edit, PackField};
//! let pack = Pack { hearsay: 1, id: "bridge".into(), title: "Bridge".to_owned(), ..Pack::default() };
//! let mut desk = Desk::new(pack.clone());
//! desk.apply(Edit::SetPack(PackField::Title("The bridge".to_owned())))?;
//! assert_eq!(desk.pack().title, "The bridge");
//! desk.undo();
//! assert_eq!(**desk.pack(), pack);
//! # Ok::<(), hearsay::studio::Refused>(())
//! ```

mod act;
mod anchor;
mod aside;
mod change;
mod desk;
mod edit;
mod field;
mod file;
mod fix;
mod fix_statement;
mod history;
mod inbox;
mod live;
mod lookup;
mod name;
mod passage;
mod refused;
mod save;
mod versions;
mod working;

pub use anchor::{Lost, lost};
pub use desk::Desk;
pub use edit::{Edit, Part, Passage, QuotePlace, Row};
pub use field::{ArticleField, PackField, PolicyField, PropositionField, SourceField, StatementField};
pub use file::{FileError, Opened};
pub use fix::fix;
pub use inbox::{Grade, Inbox, Item};
pub use live::{Finding, View};
pub use refused::Refused;
pub use save::{SaveError, Saved};
pub use versions::Version;
pub use working::{Unfinished, unfinished};
