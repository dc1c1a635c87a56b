//! The open window: what egui is told of it, and one frame.

use std::sync::Arc;

use egui::{
    ClippedPrimitive, Color32, Event, Vec2, ViewportCommand, ViewportEvent, ViewportId, ViewportInfo,
};
use egui_winit::ActionRequested;
use winit::event::WindowEvent;
use winit::event_loop::{ActiveEventLoop, EventLoopProxy};
use winit::window::{Window, WindowId};

use crate::window::event::UserEvent;
use crate::window::paint::Painter;
use crate::window::surface::{Surface, screenshot};
use crate::window::{UiFn, WindowOptions, background};

/// The longest side of a texture, in texels. Memory is the only limit here; egui's atlas grows as needed.
const MAX_TEXTURE_SIDE: usize = 8192;

/// A window on the screen.
pub(super) struct View {
    window: Arc<Window>,
    surface: Surface,
    state: egui_winit::State,
    info: ViewportInfo,
    painter: Painter,
    /// Run the next frame even if nobody can see it.
    paint_hidden: bool,
    /// Redraws come when we ask for them and at the display's pace, and it keeps what it was shown. If not,
    /// they come when it has lost something, and may come for that although we asked.
    is_paced: bool,
}

/// Why there is a frame.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    /// egui has something new to show.
    Due,
    /// The display has lost what it showed.
    Lost,
}

/// What comes after a frame.
pub(super) enum Next {
    GoOn,
    /// Another frame at once: the last one left something to be done.
    Again,
    Close,
}

/// What an event wants.
pub(super) enum Wish {
    Nothing,
    /// A frame with the next redraw.
    Soon,
    /// A frame before anything else.
    Now(Cause),
}

impl View {
    /// Opens the window, still unseen.
    pub(super) fn open(
        context: &egui::Context,
        events: &ActiveEventLoop,
        options: &WindowOptions,
        proxy: EventLoopProxy<UserEvent>,
    ) -> Result<Self, String> {
        let mut builder = options.viewport();
        builder.inner_size = builder.inner_size.map(|size| size.min(largest_monitor(events)));
        let window =
            egui_winit::create_window(context, events, &builder).map_err(|error| error.to_string())?;
        let window = Arc::new(window);
        let surface = Surface::new(&window)?;
        let mut state = egui_winit::State::new(
            context.clone(),
            ViewportId::ROOT,
            events,
            Some(scale(&window)),
            window.theme(),
            Some(MAX_TEXTURE_SIDE),
        );
        state.init_accesskit(events, &window, proxy);
        let mut info = ViewportInfo::default();
        egui_winit::update_viewport_info(&mut info, context, &window, true);
        let painter = Painter::default();
        Ok(Self { window, surface, state, info, painter, paint_hidden: false, is_paced: is_paced(events) })
    }

    pub(super) fn id(&self) -> WindowId {
        self.window.id()
    }

    /// Shows the window. Call after the first frame.
    pub(super) fn uncover(&self) {
        self.window.set_visible(true);
    }

    /// Asks for a redraw where the display sets the pace; says whether it does.
    pub(super) fn leave_redraw_to_display(&self) -> bool {
        if self.is_paced {
            self.window.request_redraw();
        }
        self.is_paced
    }

    /// Does what a screen reader asks for, with the next frame.
    pub(super) fn act(&mut self, request: egui::accesskit::ActionRequest) {
        self.state.on_accesskit_action_request(request);
    }

    /// Takes in an event of the window.
    pub(super) fn receive(&mut self, event: &WindowEvent) -> Wish {
        match event {
            WindowEvent::RedrawRequested => {
                return Wish::Now(if self.is_paced { Cause::Due } else { Cause::Lost });
            }
            WindowEvent::CloseRequested => {
                self.info.events.push(ViewportEvent::Close);
                return Wish::Now(Cause::Due); // a hidden window may wait for its next redraw for ever
            }
            WindowEvent::Occluded(occluded) => self.info.occluded = Some(*occluded),
            _ => {}
        }
        let response = self.state.on_window_event(&self.window, event);
        match event {
            // Windows stretches the old picture for as long as the event is being handled.
            WindowEvent::Resized(_) if cfg!(windows) => Wish::Now(Cause::Due),
            _ if response.repaint => Wish::Soon,
            _ => Wish::Nothing,
        }
    }

    /// Whether nobody can see it: minimised, or covered by other windows.
    pub(super) fn is_hidden(&self) -> bool {
        self.info.visible() == Some(false)
    }

    /// Runs the ui and shows what it painted.
    pub(super) fn frame(
        &mut self,
        context: &egui::Context,
        events: &ActiveEventLoop,
        ui: UiFn<'_>,
        cause: Cause,
    ) -> Result<Next, String> {
        egui_winit::update_viewport_info(&mut self.info, context, &self.window, false);
        let is_close_asked = self.info.close_requested();
        let is_wanted_hidden = std::mem::take(&mut self.paint_hidden) || is_close_asked;
        if self.is_hidden() && !is_wanted_hidden {
            return Ok(Next::GoOn);
        }
        let mut input = self.state.take_egui_input(&self.window);
        input.viewports = std::iter::once((ViewportId::ROOT, self.info.clone())).collect();
        self.info.events.clear();
        let mut output = context.run_ui(input, |root| ui(root));
        self.painter.set_textures(&mut output.textures_delta);
        self.state.handle_platform_output_with_event_loop(&self.window, events, output.platform_output);
        let primitives = context.tessellate(output.shapes, output.pixels_per_point);
        self.show(&primitives, output.pixels_per_point, background(context), cause)?;
        let commands: Vec<_> =
            output.viewport_output.into_values().flat_map(|viewport| viewport.commands).collect();
        if is_close_asked && !commands.contains(&ViewportCommand::CancelClose) {
            return Ok(Next::Close);
        }
        Ok(self.obey(context, commands))
    }

    fn show(
        &mut self,
        primitives: &[ClippedPrimitive],
        scale: f32,
        background: Color32,
        cause: Cause,
    ) -> Result<(), String> {
        let size = <[u32; 2]>::from(self.window.inner_size());
        if size.contains(&0) {
            return Ok(()); // minimised, on Windows
        }
        let damage = self.painter.prepare(primitives, scale, background, size);
        let whole = cause == Cause::Lost;
        if damage.is_empty() && !whole {
            return Ok(());
        }
        // On Wayland, redraws wait from here until the frame is on the screen: for ever, were none shown.
        self.window.pre_present_notify();
        self.surface.show(&mut self.painter, size, &damage, whole)
    }

    fn obey(&mut self, context: &egui::Context, commands: Vec<ViewportCommand>) -> Next {
        let mut actions = Vec::new();
        egui_winit::process_viewport_commands(context, &mut self.info, commands, &self.window, &mut actions);
        let is_again = !actions.is_empty() || self.info.close_requested();
        for action in actions {
            self.perform(action);
        }
        if is_again { Next::Again } else { Next::GoOn }
    }

    fn perform(&mut self, action: ActionRequested) {
        let event = match action {
            ActionRequested::Screenshot(callback) => {
                let size = <[u32; 2]>::from(self.window.inner_size());
                return callback.complete(Arc::new(screenshot(&mut self.painter, size)));
            }
            ActionRequested::PaintWhileHidden => {
                self.paint_hidden = true;
                return;
            }
            ActionRequested::Cut => Some(Event::Cut),
            ActionRequested::Copy => Some(Event::Copy),
            ActionRequested::Paste => self.pasted(),
        };
        self.state.egui_input_mut().events.extend(event);
    }

    fn pasted(&mut self) -> Option<Event> {
        match self.state.clipboard_text() {
            Some(text) => (!text.is_empty()).then(|| Event::Paste(text.replace("\r\n", "\n"))),
            None => self.state.clipboard_image().map(|image| Event::PasteImage(Arc::new(image))),
        }
    }
}

/// Wayland and macOS keep a window's picture. X11 and Windows tell us of lost ones with the same event that
/// answers our requests for a redraw, and make one of two; so there we ask for none.
fn is_paced(events: &ActiveEventLoop) -> bool {
    #[cfg(target_os = "linux")]
    {
        winit::platform::wayland::ActiveEventLoopExtWayland::is_wayland(events)
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = events;
        cfg!(target_os = "macos")
    }
}

/// The size of the largest monitor, in points; no limit where none is known.
fn largest_monitor(events: &ActiveEventLoop) -> Vec2 {
    let sizes = events.available_monitors().map(|monitor| {
        let size = monitor.size().to_logical::<f32>(monitor.scale_factor());
        Vec2::new(size.width, size.height)
    });
    let largest = sizes.fold(Vec2::ZERO, Vec2::max);
    if largest.min_elem() > 0.0 { largest } else { Vec2::INFINITY }
}

#[expect(clippy::cast_possible_truncation, reason = "a scale factor is a small number")]
fn scale(window: &Window) -> f32 {
    window.scale_factor() as f32
}
