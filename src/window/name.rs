//! The window's name in the accessibility tree: without it, screen readers announce a window without one.

use egui::{Context, FullOutput, Plugin, Ui, ViewportCommand};

/// Keeps the name equal to the title. The title is followed here because not every system can be asked for it.
pub(super) struct Name {
    pub(super) title: String,
}

impl Plugin for Name {
    fn debug_name(&self) -> &'static str {
        "window name"
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(self.title.clone()));
    }

    fn output_hook(&mut self, _: &Context, output: &mut FullOutput) {
        for command in output.viewport_output.values().flat_map(|viewport| &viewport.commands) {
            if let ViewportCommand::Title(title) = command {
                self.title.clone_from(title);
            }
        }
    }
}
