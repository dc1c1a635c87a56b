//! What wakes the window from outside: repaint requests of other threads, and screen readers.

#[cfg(feature = "gl")]
pub(super) use eframe::UserEvent;

/// The same as eframe's, for a build without it: both renderers share one event loop.
#[cfg(not(feature = "gl"))]
#[derive(Debug)]
pub(super) enum UserEvent {
    RequestRepaint { viewport_id: egui::ViewportId, when: std::time::Instant, cumulative_pass_nr: u64 },
    AccessKitActionRequest(egui_winit::accesskit_winit::Event),
}

#[cfg(not(feature = "gl"))]
impl From<egui_winit::accesskit_winit::Event> for UserEvent {
    fn from(event: egui_winit::accesskit_winit::Event) -> Self {
        Self::AccessKitActionRequest(event)
    }
}
