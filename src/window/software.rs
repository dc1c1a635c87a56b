//! The window without a graphics card: winit's events to egui, egui's output to our painter.

mod view;

use std::time::{Duration, Instant};

use egui::ViewportId;
use egui_winit::accesskit_winit;
use winit::application::ApplicationHandler;
use winit::event::{StartCause, WindowEvent};
use winit::event_loop::{ActiveEventLoop, ControlFlow, EventLoop, EventLoopProxy};
use winit::platform::run_on_demand::EventLoopExtRunOnDemand;
use winit::window::WindowId;

use super::event::UserEvent;
use super::{UiFn, WindowOptions};
use view::{Cause, View};

/// No more than so many frames begin within [`BURST`]. Nothing waits for the screen here as it does with OpenGL,
/// so without it an animation would be painted as often as the processor can. Several may follow one another
/// at once, so that what a key press sets going on a worker shows without a pause.
const IN_BURST: usize = 3;
const BURST: Duration = Duration::from_millis(24);

/// Shows the window until it is closed, or says why that is not possible.
pub(super) fn run(
    events: &mut EventLoop<UserEvent>,
    options: &WindowOptions,
    ui: UiFn<'_>,
) -> Result<(), String> {
    let context = egui::Context::default();
    super::prepare(&context, options);
    let mut shell = Shell {
        options,
        ui,
        proxy: events.create_proxy(),
        context,
        view: None,
        wake_at: None,
        last_frames: [None; IN_BURST],
        failure: None,
    };
    shell.wake_on_request();
    let ran = events.run_app_on_demand(&mut shell);
    match shell.failure {
        Some(why) => Err(why),
        None => ran.map_err(|error| error.to_string()),
    }
}

/// The window and when to paint it.
struct Shell<'a> {
    options: &'a WindowOptions,
    ui: UiFn<'a>,
    proxy: EventLoopProxy<UserEvent>,
    context: egui::Context,
    /// None before the window opens and after it has closed.
    view: Option<View>,
    /// When the next frame is due; none as long as nothing happens.
    wake_at: Option<Instant>,
    /// When the last frames began, the newest first.
    last_frames: [Option<Instant>; IN_BURST],
    failure: Option<String>,
}

impl Shell<'_> {
    /// Has repaint requests, of any thread, come in as events.
    fn wake_on_request(&self) {
        let proxy = egui::mutex::Mutex::new(self.proxy.clone());
        self.context.set_request_repaint_callback(move |request| {
            let event = UserEvent::RequestRepaint {
                viewport_id: request.viewport_id,
                when: now() + request.delay,
                cumulative_pass_nr: request.current_cumulative_pass_nr,
            };
            // An error means that the loop has ended: nobody is left to wake.
            let _ = proxy.lock().send_event(event);
        });
    }

    /// Makes a frame due at `when`, or sooner if one is due already.
    fn wake(&mut self, when: Instant) {
        self.wake_at = Some(self.wake_at.map_or(when, |due| due.min(when)));
    }

    /// Paints now, and ends the loop if the window is to close or cannot go on.
    fn frame(&mut self, events: &ActiveEventLoop, cause: Cause) {
        let Some(view) = &mut self.view else { return };
        self.last_frames.rotate_right(1);
        if let Some(newest) = self.last_frames.first_mut() {
            *newest = Some(now());
        }
        match view.frame(&self.context, events, self.ui, cause) {
            Ok(view::Next::GoOn) => {}
            Ok(view::Next::Again) => self.wake(now()),
            Ok(view::Next::Close) => self.end(events),
            Err(why) => {
                self.failure = Some(why);
                self.end(events);
            }
        }
    }

    fn end(&mut self, events: &ActiveEventLoop) {
        self.context.on_exit();
        self.view = None; // while the loop still runs, so that the display hears of it
        events.exit();
    }

    fn accessibility(&mut self, event: accesskit_winit::WindowEvent, events: &ActiveEventLoop) {
        match event {
            accesskit_winit::WindowEvent::InitialTreeRequested => {
                self.context.enable_accesskit();
                self.frame(events, Cause::Due); // the reader waits for the tree
            }
            accesskit_winit::WindowEvent::ActionRequested(request) => {
                if let Some(view) = &mut self.view {
                    view.act(request);
                }
                self.wake(now());
            }
            accesskit_winit::WindowEvent::AccessibilityDeactivated => self.context.disable_accesskit(),
        }
    }

    /// When the next frame may begin.
    fn due(&self) -> Option<Instant> {
        let earliest = self.last_frames.last().copied().flatten().map(|frame| frame + BURST);
        self.wake_at.map(|due| earliest.map_or(due, |earliest| due.max(earliest)))
    }

    /// Sees to a frame if one is due, and sets when to wake next.
    fn plan(&mut self, events: &ActiveEventLoop) {
        if self.due().is_some_and(|due| due <= now()) {
            self.wake_at = None;
            // No redraws come for what is hidden. Such a frame does nothing unless the ui asked for it.
            let is_left =
                self.view.as_ref().is_some_and(|view| !view.is_hidden() && view.leave_redraw_to_display());
            if !is_left {
                self.frame(events, Cause::Due);
            }
        }
        events.set_control_flow(self.due().map_or(ControlFlow::Wait, ControlFlow::WaitUntil));
    }
}

impl ApplicationHandler<UserEvent> for Shell<'_> {
    fn resumed(&mut self, events: &ActiveEventLoop) {
        if self.view.is_some() {
            return;
        }
        match View::open(&self.context, events, self.options, self.proxy.clone()) {
            Ok(view) => {
                self.view = Some(view);
                self.frame(events, Cause::Due);
                if let Some(view) = &self.view {
                    view.uncover();
                }
            }
            Err(why) => {
                self.failure = Some(why);
                events.exit();
            }
        }
    }

    fn window_event(&mut self, events: &ActiveEventLoop, id: WindowId, event: WindowEvent) {
        let Some(view) = self.view.as_mut().filter(|view| view.id() == id) else { return };
        match view.receive(&event) {
            view::Wish::Nothing => {}
            view::Wish::Soon => self.wake(now()),
            view::Wish::Now(cause) => self.frame(events, cause),
        }
    }

    fn user_event(&mut self, events: &ActiveEventLoop, event: UserEvent) {
        match event {
            UserEvent::RequestRepaint { when, cumulative_pass_nr, viewport_id } => {
                let passes = self.context.cumulative_pass_nr_for(viewport_id);
                // Older requests have been met by a frame since.
                let is_fresh = passes == cumulative_pass_nr || passes == cumulative_pass_nr + 1;
                if is_fresh && viewport_id == ViewportId::ROOT {
                    self.wake(when);
                }
            }
            UserEvent::AccessKitActionRequest(event) => self.accessibility(event.window_event, events),
        }
    }

    fn new_events(&mut self, events: &ActiveEventLoop, _: StartCause) {
        self.plan(events);
    }

    fn about_to_wait(&mut self, events: &ActiveEventLoop) {
        self.plan(events);
    }
}

#[expect(clippy::disallowed_methods, reason = "when to paint is the window's own business")]
fn now() -> Instant {
    Instant::now()
}
