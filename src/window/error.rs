//! Why there is no window, or not the one that was asked for, and the sentences for it.

use crate::message;
use crate::words::{Message, Told};

use super::Renderer;

/// Why no window could be shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WindowError {
    /// There is no display, or it cannot be reached. Nothing has happened yet.
    #[error("no display: {why}")]
    NoDisplay {
        /// What the window system said.
        why: String,
    },
    /// There is a display, but no way to draw on it.
    #[error("no renderer: {first}; {}", second.as_deref().unwrap_or("no other is built in"))]
    NoRenderer {
        /// Why the wanted renderer failed.
        first: String,
        /// Why the other one did, if it could be tried.
        second: Option<String>,
    },
}

impl Told for WindowError {
    fn told(&self) -> Message {
        match self {
            Self::NoDisplay { why } => message!("window-no-display", why = plain(why)),
            Self::NoRenderer { first, second: None } => {
                message!("window-no-renderer", why = plain(first))
            }
            Self::NoRenderer { first, second: Some(second) } => {
                message!("window-no-renderers", first = plain(first), second = plain(second))
            }
        }
    }
}

/// A window is drawn in another way than was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fallback {
    /// What was asked for.
    pub wanted: Renderer,
    /// What draws instead.
    pub used: Renderer,
    /// What went wrong, in the words of the system.
    pub why: String,
}

impl Told for Fallback {
    fn told(&self) -> Message {
        match self.wanted {
            Renderer::Gl => message!("window-software-instead", why = plain(&self.why)),
            Renderer::Software => message!("window-gl-instead", why = plain(&self.why)),
        }
    }
}

/// A system's message as part of a sentence: one line, no final stop.
fn plain(why: &str) -> String {
    let line = why.split_whitespace().collect::<Vec<_>>().join(" ");
    line.trim_end_matches('.').to_owned()
}
