//! The window with OpenGL, by eframe.

use std::cell::Cell;
use std::panic::AssertUnwindSafe;

use eframe::{EframeWinitApplication, NativeOptions};
use egui::{ViewportCommand, Visuals};
use winit::application::ApplicationHandler;
use winit::event::{StartCause, WindowEvent};
use winit::event_loop::{ActiveEventLoop, EventLoop};
use winit::platform::run_on_demand::EventLoopExtRunOnDemand;
use winit::window::WindowId;

use super::event::UserEvent;
use super::{UiFn, WindowOptions, prepare, quietly};

/// Shows the window until it is closed, or says why that is not possible.
pub(super) fn run(
    events: &mut EventLoop<UserEvent>,
    options: &WindowOptions,
    ui: UiFn<'_>,
) -> Result<(), String> {
    let progress = Cell::new(Progress::Starting);
    let told = &progress;
    let native = NativeOptions {
        viewport: options.viewport(),
        // As in software: the same fonts, and no noise in the colours.
        system_font_fallback: false,
        dithering: false,
        ..NativeOptions::default()
    };
    let creator: eframe::AppCreator<'_> = Box::new(move |creation| {
        prepare(&creation.egui_ctx, options);
        told.set(Progress::Running);
        Ok(Box::new(App { ui, progress: told, is_close_passed_on: false }))
    });
    let mut guard =
        Guard { inner: Some(eframe::create_native(&options.app_id, native, creator, events)), panic: None };
    let ran = events.run_app_on_demand(&mut guard);
    let panic = guard.panic.take();
    drop(guard);
    ran.map_err(|error| error.to_string())?;
    match (panic, progress.get()) {
        (Some(panic), _) => Err(panic),
        // eframe ends the loop and keeps the reason to itself (it goes to the log).
        (None, Progress::Starting) => Err("OpenGL 2.0 or newer was not found".to_owned()),
        (None, Progress::Running) => Err("OpenGL stopped working".to_owned()),
        (None, Progress::Closing) => Ok(()),
    }
}

#[derive(Clone, Copy)]
enum Progress {
    /// There is no usable OpenGL yet.
    Starting,
    Running,
    /// The last pass was told to close.
    Closing,
}

struct App<'a> {
    ui: UiFn<'a>,
    progress: &'a Cell<Progress>,
    is_close_passed_on: bool,
}

impl eframe::App for App<'_> {
    /// eframe shows no ui while the window is hidden, and would close it without asking. So the request is
    /// put off by one pass, which is run hidden.
    fn logic(&mut self, context: &egui::Context, _: &mut eframe::Frame) {
        let asks_unseen = context
            .input(|input| input.viewport().close_requested() && input.viewport().visible() == Some(false));
        if asks_unseen && !self.is_close_passed_on {
            self.is_close_passed_on = true;
            context.send_viewport_cmd(ViewportCommand::CancelClose);
            context.send_viewport_cmd(ViewportCommand::RequestPaintWhileHidden);
            context.send_viewport_cmd(ViewportCommand::Close);
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        self.is_close_passed_on = false;
        let is_closing = ui.input(|input| input.viewport().close_requested());
        self.progress.set(if is_closing { Progress::Closing } else { Progress::Running });
        (self.ui)(ui);
    }

    fn clear_color(&self, visuals: &Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}

/// eframe's handler, with a net below its start: a missing `libwayland-egl1` is a panic there.
struct Guard<'a> {
    inner: Option<EframeWinitApplication<'a>>,
    panic: Option<String>,
}

impl ApplicationHandler<UserEvent> for Guard<'_> {
    fn resumed(&mut self, events: &ActiveEventLoop) {
        let Some(inner) = &mut self.inner else { return };
        if let Err(panic) = quietly(AssertUnwindSafe(|| inner.resumed(events))) {
            self.panic = Some(panic);
            self.inner = None;
            events.exit();
        }
    }

    fn window_event(&mut self, events: &ActiveEventLoop, id: WindowId, event: WindowEvent) {
        if let Some(inner) = &mut self.inner {
            inner.window_event(events, id, event);
        }
    }

    fn user_event(&mut self, events: &ActiveEventLoop, event: UserEvent) {
        if let Some(inner) = &mut self.inner {
            inner.user_event(events, event);
        }
    }

    fn new_events(&mut self, events: &ActiveEventLoop, cause: StartCause) {
        if let Some(inner) = &mut self.inner {
            inner.new_events(events, cause);
        }
    }

    fn about_to_wait(&mut self, events: &ActiveEventLoop) {
        if let Some(inner) = &mut self.inner {
            inner.about_to_wait(events);
        }
    }

    fn suspended(&mut self, events: &ActiveEventLoop) {
        if let Some(inner) = &mut self.inner {
            inner.suspended(events);
        }
    }

    fn exiting(&mut self, events: &ActiveEventLoop) {
        if let Some(inner) = &mut self.inner {
            inner.exiting(events);
        }
    }
}
