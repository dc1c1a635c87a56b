//! An article's text: set for reading, with words lit, and touched sentence by sentence where they are to be
//! marked. Knows nothing of questions; what is lit and what a touch means is the screen's business.
//!
//! A paragraph is laid out as one run of text whatever is lit in it, so that lighting words moves none of
//! them; what lights them is painted behind and under them. Only paragraphs in view are painted. We keep
//! heights and no laid-out text: egui keeps that, and makes it anew when its font texture is.

mod lay;
mod light;
mod ruler;

use egui::{Align, Id, NumExt, Pos2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use self::lay::Heights;
use crate::app::theme::Theme;
use crate::pack::{Span, Text};

pub use self::light::{How, Lit, sample_ui};
pub use self::ruler::specimen_ui;

/// An article's text on the screen. Holds how high its paragraphs are.
#[derive(Debug, Default)]
pub struct ArticleText {
    heights: Heights,
    ruler: ruler::Ruler,
}

/// What is to be shown.
#[derive(Clone, Copy)]
pub struct Show<'a> {
    /// The text.
    pub text: &'a Text,
    /// Words that are lit; what comes later is painted over what comes earlier.
    pub lit: &'a [Lit],
    /// Words to scroll to now.
    pub scroll_to: Option<Span>,
    /// What can be marked; none where the text is only read.
    pub marks: Option<&'a Marks>,
    /// Whether a band lies behind the line that is being read.
    pub is_ruled: bool,
}

/// What can be marked, and how far it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks {
    /// The sentences, in order; none where words are only picked.
    pub sentences: Vec<Markable>,
    /// The sentence or word that the keyboard is at.
    pub cursor: Option<Markable>,
    /// Whether the keyboard is to be given to it now.
    pub takes_focus: bool,
}

/// A sentence or a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Markable {
    /// Where it stands.
    pub span: Span,
    /// How much of it is marked.
    pub ticked: Ticked,
}

/// How much of something is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ticked {
    /// Nothing.
    No,
    /// Some words.
    Partly,
    /// All of it.
    Yes,
}

/// What was done to the text, in code points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touch {
    /// A press and release on one place.
    Clicked {
        /// Where.
        at: usize,
        /// Whether Shift was held.
        with_shift: bool,
    },
    /// The pointer was pressed and moves.
    Dragged {
        /// Where it was pressed.
        from: usize,
        /// Where it is now.
        to: usize,
    },
    /// It was released.
    Dropped,
    /// A screen reader wants this marked or unmarked.
    Asked(Span),
}

/// What became of the text this frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shown {
    /// What was done to it.
    pub touch: Option<Touch>,
    /// The code point under the pointer.
    pub hovered: Option<usize>,
    /// Whether what the keyboard is at has the keyboard.
    pub has_focus: bool,
    /// Where the first paragraph begins that is in view.
    pub top: Option<usize>,
    /// Whether the pointer is over the text, and moves.
    pub is_pointed_at: bool,
}

impl ArticleText {
    /// Paints the text as wide as there is room.
    pub fn show(&mut self, ui: &mut Ui, theme: &Theme, show: &Show<'_>) -> Shown {
        let width = ui.available_width();
        let origin = ui.cursor().min;
        let wanted = show.scroll_to.map(|span| show.text.paragraph_of(span));
        self.heights.lay(ui, theme, show.text, width, ui.clip_rect().bottom() - origin.y, wanted);
        let size = vec2(width, self.heights.total(theme, show.text));
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let id = ui.scope_id().with("article");
        let mut shown = Shown { is_pointed_at: ruler::is_pointed_at(ui, rect), ..Shown::default() };
        if show.is_ruled {
            self.ruler_ui(ui, theme, show, rect, shown.is_pointed_at);
        }
        if show.marks.is_some() {
            self.touched(ui, theme, show, rect, id, &mut shown);
        }
        self.paragraphs_ui(ui, theme, show, rect, id, &mut shown);
        self.cursor_ui(ui, theme, show, rect, id, &mut shown);
        if let Some(span) = show.scroll_to {
            let at = self.rect_of(ui, theme, show.text, rect, span);
            ui.scroll_to_rect(at, Some(Align::Center));
        }
        shown
    }

    /// Paints what is in view; every paragraph is there for screen readers.
    fn paragraphs_ui(&self, ui: &Ui, theme: &Theme, show: &Show<'_>, rect: Rect, id: Id, shown: &mut Shown) {
        for (ix, paragraph) in show.text.paragraphs().iter().enumerate() {
            let place = self.heights.place(theme, show.text, ix, rect);
            let is_in_view = ui.is_rect_visible(place);
            let is_first = is_in_view
                && shown.top.is_none()
                && place.bottom() > ui.clip_rect().top() + theme.size.leading;
            if is_first {
                shown.top = Some(paragraph.start);
            }
            match show.marks {
                Some(marks) if is_in_view && !marks.sentences.is_empty() => {
                    for sentence in marks.sentences.iter().filter(|mark| paragraph.contains(mark.span)) {
                        let at = self.rect_of(ui, theme, show.text, rect, sentence.span);
                        let is_cursor = marks.cursor.is_some_and(|cursor| cursor.span == sentence.span);
                        if !is_cursor {
                            node_ui(ui, show.text, sentence, at, id, Sense::hover(), shown);
                        }
                    }
                }
                _ => paragraph_node_ui(ui, show.text, *paragraph, place, id),
            }
            if is_in_view {
                let galley = lay::galley(ui, theme, show.text.slice(*paragraph), rect.width());
                light::behind(ui, theme, &galley, place.min, *paragraph, show.lit);
                ui.painter().galley(place.min, galley.clone(), theme.text);
                light::over(ui, theme, &galley, place.min, *paragraph, show.lit);
            }
        }
    }

    /// The one thing in the text that can have the keyboard.
    fn cursor_ui(&self, ui: &Ui, theme: &Theme, show: &Show<'_>, rect: Rect, id: Id, shown: &mut Shown) {
        let Some((marks, cursor)) = show.marks.and_then(|marks| Some((marks, marks.cursor?))) else { return };
        let at = self.rect_of(ui, theme, show.text, rect, cursor.span);
        let response = node_ui(ui, show.text, &cursor, at, id, Sense::focusable_noninteractive(), shown);
        if marks.takes_focus {
            response.request_focus();
        }
        if marks.takes_focus || response.gained_focus() {
            ui.scroll_to_rect(at.expand(theme.size.leading), None);
        }
        shown.has_focus = response.has_focus();
        if shown.has_focus {
            let ring = Lit { span: cursor.span, how: How::Focused };
            let paragraph = show.text.paragraph_of(cursor.span);
            let galley = lay::galley(ui, theme, show.text.slice(paragraph), rect.width());
            let place = self.place_of(theme, show.text, cursor.span, rect);
            light::over(ui, theme, &galley, place.min, paragraph, &[ring]);
        }
    }

    /// What the pointer does to the text.
    fn touched(&self, ui: &Ui, theme: &Theme, show: &Show<'_>, rect: Rect, id: Id, shown: &mut Shown) {
        // Not focusable: the keyboard goes to one sentence at a time.
        let response = ui.interact(rect, id, Sense::CLICK | Sense::DRAG);
        let at = |pos: Pos2| self.code_point_at(ui, theme, show.text, rect, pos);
        shown.hovered = response.hover_pos().and_then(&at);
        if shown.hovered.is_some() {
            ui.ctx().set_cursor_icon(egui::CursorIcon::Text);
        }
        let pressed = ui.input(|input| input.pointer.press_origin());
        let now = response.interact_pointer_pos();
        shown.touch = if response.clicked() {
            let with_shift = ui.input(|input| input.modifiers.shift);
            now.and_then(&at).map(|at| Touch::Clicked { at, with_shift })
        } else if response.drag_stopped() {
            Some(Touch::Dropped)
        } else if response.dragged() {
            let from = pressed.and_then(&at);
            from.zip(now.and_then(&at)).map(|(from, to)| Touch::Dragged { from, to })
        } else {
            None
        };
        if response.dragged()
            && let Some(now) = now
        {
            // Beyond the edge the text follows the pointer.
            ui.scroll_to_rect(Rect::from_center_size(now, vec2(1.0, theme.size.leading)), None);
        }
    }

    /// The code point at a place of the screen, or the nearest in the paragraph there.
    fn code_point_at(&self, ui: &Ui, theme: &Theme, text: &Text, rect: Rect, pos: Pos2) -> Option<usize> {
        let ix = self.heights.paragraph_at(theme, text, pos.y - rect.top());
        let paragraph = *text.paragraphs().get(ix)?;
        let place = self.heights.place(theme, text, ix, rect);
        let galley = lay::galley(ui, theme, text.slice(paragraph), rect.width());
        let gap = galley.cursor_from_pos(pos - place.min);
        // The nearest gap may lie behind the character that was hit.
        let is_behind = galley.pos_from_cursor(gap).left() > pos.x - place.left();
        let within = gap.index.0.saturating_sub(usize::from(is_behind));
        Some((paragraph.start + within).at_most(paragraph.end.saturating_sub(1)))
    }

    /// The box around the words of a span, of those in its first paragraph.
    fn rect_of(&self, ui: &Ui, theme: &Theme, text: &Text, rect: Rect, span: Span) -> Rect {
        let paragraph = text.paragraph_of(span);
        let place = self.place_of(theme, text, span, rect);
        let galley = lay::galley(ui, theme, text.slice(paragraph), rect.width());
        let lines = lay::lines(&galley, place.min, lay::within(paragraph, span));
        lines.into_iter().reduce(Rect::union).unwrap_or(place)
    }

    fn place_of(&self, theme: &Theme, text: &Text, span: Span, rect: Rect) -> Rect {
        let paragraph = text.paragraph_of(span);
        let ix = text.paragraphs().partition_point(|other| other.start < paragraph.start);
        self.heights.place(theme, text, ix, rect)
    }
}

/// A sentence or word for screen readers.
fn node_ui(
    ui: &Ui,
    text: &Text,
    mark: &Markable,
    at: Rect,
    id: Id,
    sense: Sense,
    shown: &mut Shown,
) -> egui::Response {
    let response = ui.interact(at, id.with((mark.span.start, mark.span.end)), sense);
    response.widget_info(|| {
        WidgetInfo::selected(
            Role::CheckBox,
            ui.is_enabled(),
            mark.ticked == Ticked::Yes,
            text.slice(mark.span),
        )
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.add_action(egui::accesskit::Action::Click);
        if mark.ticked == Ticked::Partly {
            node.set_toggled(egui::accesskit::Toggled::Mixed);
        }
    });
    let click = egui::accesskit::Action::Click;
    if ui.input(|input| input.has_accesskit_action_request(response.id, click)) {
        shown.touch = Some(Touch::Asked(mark.span));
    }
    response
}

fn paragraph_node_ui(ui: &Ui, text: &Text, paragraph: Span, place: Rect, id: Id) {
    let sense = Sense::hover();
    // A sentence that is a whole paragraph has an id of its own.
    let response = ui.interact(place, id.with(("paragraph", paragraph.start)), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text.slice(paragraph)));
}

/// Where a paragraph begins, in a text that fills `rect`.
fn top_left(rect: Rect, below: f32) -> Pos2 {
    pos2(rect.left(), rect.top() + below)
}
