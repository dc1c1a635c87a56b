//! How egui gets on the screen: any `FnMut(&mut egui::Ui)` in a window, or in a picture without one.
//!
//! There are two ways to a window: *software* (winit, softbuffer and our own [`paint`]er), which needs no
//! graphics card and is the default, and *gl* (eframe with OpenGL, feature `gl`). If the wanted one cannot
//! start, the other is taken and [`WindowOptions::on_fallback`] is told. Nothing outside this room can see
//! which of the two runs: input method, clipboard, links, dropped files, zoom, themes, the accessibility
//! tree and viewport commands come from `egui-winit` in both.
//!
//! Knows no screen of ours and no rule of the domain. Both ways repaint only when egui asks for it, call the
//! closure only while the window can be seen (or is about to close), and treat embedded viewports alike.
//!
//! ```no_run
//! use hearsay::window::{WindowOptions, open};
//! open(WindowOptions::new("Greeting"), |ui| {
//!     egui::CentralPanel::default().show(ui, |ui| ui.label("Good morning"));
//! })?;
//! # Ok::<(), hearsay::window::WindowError>(())
//! ```

mod error;
mod event;
#[cfg(feature = "gl")]
mod gl;
mod name;
pub mod paint;
mod picture;
mod software;
mod surface;

pub use error::{Fallback, WindowError};
pub use picture::picture;

use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;

use winit::event_loop::EventLoop;

use event::UserEvent;

/// What draws the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Renderer {
    /// Our own painter; works wherever there is a display.
    #[default]
    Software,
    /// OpenGL 2.0 or newer.
    Gl,
}

impl Renderer {
    /// The renderer of a word as it is typed: `software` or `gl`.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Software, Self::Gl].into_iter().find(|renderer| renderer.word() == word)
    }

    /// Its word on the command line and in the settings.
    pub fn word(self) -> &'static str {
        match self {
            Self::Software => "software",
            Self::Gl => "gl",
        }
    }

    fn other(self) -> Self {
        match self {
            Self::Software => Self::Gl,
            Self::Gl => Self::Software,
        }
    }
}

/// Prepares a fresh [`egui::Context`]: fonts, looks. Called again if a second renderer must be tried.
pub type Setup = Box<dyn Fn(&egui::Context)>;

/// Hears, before the window is seen, that it is drawn in another way than was asked for.
pub type OnFallback = Box<dyn FnMut(&Fallback)>;

/// How a window is to be.
pub struct WindowOptions {
    /// In the title bar, and the window's name for screen readers.
    pub title: String,
    /// How the desktop tells our windows from others', such as `org.example.Program`.
    pub app_id: String,
    /// Size at first, in points. Cut to the largest monitor's.
    pub size: [f32; 2],
    /// Smallest size, in points.
    pub min_size: [f32; 2],
    /// Whether it fills the screen at first.
    pub maximised: bool,
    /// Picture in the task bar.
    pub icon: Option<egui::IconData>,
    /// What is to draw it.
    pub renderer: Renderer,
    /// Fonts and looks.
    pub setup: Setup,
    /// Who is told of another renderer.
    pub on_fallback: OnFallback,
}

impl WindowOptions {
    /// A plain window of 1024 by 700 points drawn in software.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            app_id: "hearsay".to_owned(),
            size: [1024.0, 700.0],
            min_size: [320.0, 240.0],
            maximised: false,
            icon: None,
            renderer: Renderer::default(),
            setup: Box::new(|_| ()),
            on_fallback: Box::new(|_| ()),
        }
    }

    fn viewport(&self) -> egui::ViewportBuilder {
        egui::ViewportBuilder::default()
            .with_title(&self.title)
            .with_app_id(&self.app_id)
            .with_inner_size(self.size)
            .with_min_inner_size(self.min_size)
            .with_maximized(self.maximised)
            // Without one, eframe would show egui's own.
            .with_icon(Arc::new(self.icon.clone().unwrap_or_default()))
            // Until something has been painted, so that no empty frame flashes up.
            .with_visible(false)
    }
}

/// The window was closed by its user (or by [`egui::ViewportCommand::Close`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closed;

/// A connection to the display, on which a window can be opened.
///
/// Connecting has no effect that anybody sees, so do it before anything that has: a program without a display
/// can then go another way.
pub struct Display {
    events: EventLoop<UserEvent>,
}

impl Display {
    /// Connects. Works once in a process and only on the main thread (a rule of winit's);
    /// [`WindowError::NoDisplay`] otherwise, and where there is no display.
    pub fn connect() -> Result<Self, WindowError> {
        // Missing system libraries end in a panic inside winit.
        let built = quietly(|| EventLoop::with_user_event().build())
            .and_then(|built| built.map_err(|error| reason(&error.to_string())));
        built.map(|events| Self { events }).map_err(|why| WindowError::NoDisplay { why })
    }

    /// Shows `ui` in a window until it is closed. To keep it open when its user wants it closed (work is
    /// unsaved), answer `ui.input(|i| i.viewport().close_requested())` with
    /// [`egui::ViewportCommand::CancelClose`].
    pub fn open(
        mut self,
        mut options: WindowOptions,
        mut ui: impl FnMut(&mut egui::Ui),
    ) -> Result<Closed, WindowError> {
        let wanted = options.renderer;
        let Err(first) = self.run(wanted, &options, &mut ui) else { return Ok(Closed) };
        if cfg!(not(feature = "gl")) {
            return Err(WindowError::NoRenderer { first, second: None });
        }
        let fallback = Fallback { wanted, used: wanted.other(), why: first };
        (options.on_fallback)(&fallback);
        match self.run(fallback.used, &options, &mut ui) {
            Ok(()) => Ok(Closed),
            Err(second) => Err(WindowError::NoRenderer { first: fallback.why, second: Some(second) }),
        }
    }

    /// Runs one renderer to the end, or says why it could not start or go on.
    fn run(&mut self, renderer: Renderer, options: &WindowOptions, ui: UiFn<'_>) -> Result<(), String> {
        match renderer {
            Renderer::Software => software::run(&mut self.events, options, ui),
            #[cfg(feature = "gl")]
            Renderer::Gl => gl::run(&mut self.events, options, ui),
            #[cfg(not(feature = "gl"))]
            Renderer::Gl => Err("built without the feature gl".to_owned()),
        }
    }
}

/// Connects to the display and shows `ui` in a window until it is closed.
pub fn open(options: WindowOptions, ui: impl FnMut(&mut egui::Ui)) -> Result<Closed, WindowError> {
    Display::connect()?.open(options, ui)
}

type UiFn<'a> = &'a mut dyn FnMut(&mut egui::Ui);

/// What both renderers do to a new context.
fn prepare(context: &egui::Context, options: &WindowOptions) {
    // One window: what asks for another gets a panel inside it.
    context.set_embed_viewports(true);
    context.add_plugin(name::Name { title: options.title.clone() });
    (options.setup)(context);
}

/// What is seen where `ui` paints nothing.
fn background(context: &egui::Context) -> egui::Color32 {
    context.global_style().visuals.panel_fill
}

/// The part of winit's message that is not about its own source files.
fn reason(message: &str) -> String {
    let rest = message.strip_prefix("os error at ").and_then(|place| place.split_once(": "));
    rest.map_or(message, |(_, rest)| rest).to_owned()
}

/// Calls `f`; if it panics, gives what it said instead of printing it.
fn quietly<T>(f: impl FnOnce() -> T) -> Result<T, String> {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| ()));
    let outcome = panic::catch_unwind(AssertUnwindSafe(f));
    panic::set_hook(hook);
    outcome.map_err(|panic| {
        let said = panic.downcast_ref::<String>().map(String::as_str);
        said.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("panic").to_owned()
    })
}
