//! A page with something of everything the painter has to paint. Also drawn by the tests and benches.

use egui::{
    Color32, ColorImage, CornerRadius, Pos2, Rect, RichText, Stroke, TextureHandle, TextureOptions, Vec2,
};

/// Size of the page in points.
pub(crate) const SIZE: [u32; 2] = [640, 480];

const TEXT: &str = "A minister said on Friday that no decision had been taken; a spokesman for the other side \
    called the report “pure invention”. Neither would say who had signed the order, nor when. ";

/// What the page remembers.
pub(crate) struct Page {
    /// The text field's content.
    pub(crate) typed: String,
    /// How many paragraphs of text there are.
    pub(crate) paragraphs: usize,
    pub(crate) clicks: u32,
    pub(crate) ticked: bool,
    pub(crate) picture: Option<TextureHandle>,
}

impl Default for Page {
    fn default() -> Self {
        Self { typed: "typed".to_owned(), paragraphs: 2, clicks: 0, ticked: true, picture: None }
    }
}

/// Looks that hold still.
pub(crate) fn setup(context: &egui::Context) {
    context.set_theme(egui::Theme::Light);
    context.all_styles_mut(|style| {
        style.animation_time = 0.0;
        style.visuals.text_cursor.blink = false;
    });
}

impl Page {
    /// Shows it.
    pub(crate) fn show(&mut self, ui: &mut egui::Ui) {
        egui::CentralPanel::default().show(ui, |ui| {
            ui.heading("Troops, rumours and a careful answer");
            ui.horizontal(|ui| self.controls_ui(ui));
            ui.horizontal(|ui| self.shapes_ui(ui));
            ui.label(RichText::new("small and weak").small().weak());
            ui.label(RichText::new("large, light red").size(28.0).color(Color32::from_rgb(200, 60, 60)));
            for _ in 0..self.paragraphs {
                ui.label(TEXT);
            }
        });
    }

    fn controls_ui(&mut self, ui: &mut egui::Ui) {
        let label = ui.label("Text:");
        ui.text_edit_singleline(&mut self.typed).labelled_by(label.id);
        if ui.button("Click").clicked() {
            self.clicks += 1;
        }
        ui.label(format!("{} clicks", self.clicks));
        ui.checkbox(&mut self.ticked, "ticked");
        let dropped = ui.input(|input| input.raw.dropped_files.len());
        if dropped > 0 {
            ui.label(format!("{dropped} files dropped"));
        }
    }

    fn shapes_ui(&mut self, ui: &mut egui::Ui) {
        let (response, painter) = ui.allocate_painter(Vec2::new(600.0, 120.0), egui::Sense::hover());
        let at = |x: f32, y: f32| response.rect.min + Vec2::new(x, y);
        painter.circle_filled(at(60.0, 60.0), 50.0, Color32::from_rgba_unmultiplied(40, 120, 200, 128));
        painter.circle_stroke(at(60.0, 60.0), 40.5, Stroke::new(3.0, Color32::DARK_GREEN));
        let card = Rect::from_min_size(at(100.3, 20.7), Vec2::new(90.0, 60.0));
        painter.rect_filled(card, CornerRadius::same(12), Color32::from_rgb(250, 200, 60));
        painter.rect_stroke(
            card,
            CornerRadius::same(12),
            Stroke::new(1.5, Color32::BLACK),
            egui::StrokeKind::Middle,
        );
        painter.line_segment(
            [at(200.0, 10.0), at(330.0, 110.0)],
            Stroke::new(5.0, Color32::from_black_alpha(90)),
        );
        painter.line_segment([at(200.0, 100.0), at(330.0, 85.0)], Stroke::new(1.0, Color32::BLACK));
        let triangle = vec![at(340.0, 110.0), at(380.0, 10.0), at(430.0, 90.0)];
        painter.add(egui::Shape::convex_polygon(triangle, Color32::from_rgb(90, 160, 90), Stroke::NONE));
        let whole = Rect::from_min_max(Pos2::ZERO, Pos2::new(1.0, 1.0));
        let picture = self.picture.get_or_insert_with(|| load_picture(ui.ctx()));
        let place = Rect::from_min_size(at(450.0, 10.0), Vec2::splat(100.0));
        painter.image(picture.id(), place, whole, Color32::WHITE);
    }
}

/// An 8 by 8 board in two half transparent colours, to be stretched.
fn load_picture(context: &egui::Context) -> TextureHandle {
    let pixels = (0..64).map(|i| {
        let is_even = (i / 8 + i % 8) % 2 == 0;
        if is_even {
            Color32::from_rgb(20, 20, 120)
        } else {
            Color32::from_rgba_unmultiplied(240, 160, 0, 150)
        }
    });
    let image = ColorImage::new([8, 8], pixels.collect());
    context.load_texture("board", image, TextureOptions::LINEAR)
}
