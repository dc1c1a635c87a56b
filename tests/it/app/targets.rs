//! Whatever can be pressed is large enough to be hit: 24 by 24 points at least (WCAG 2.2, 2.5.8).
//! And a way past the main screens by keys alone, which other tests go too, in whatever language.

use egui::accesskit::{Action, Role};
use egui::{Key, Modifiers, Pos2, Rect};
use egui_kittest::kittest::{AccessKitNode, NodeT, Queryable, by};
use hearsay::pack::write;

use super::kinds::{KINDS, pack};
use super::lesson::{LESSON, PROMPTS, asked, reading};
use super::window::{Desk, NOW, Window, click, press, press_with};

/// The least height and width, in points.
const LEAST: f32 = 24.0;

/// Goes past the main screens of a window that shows the lesson's article, by keys alone.
pub(crate) fn past_the_screens(window: &mut Window, mut look: impl FnMut(&Window, &str)) {
    look(window, "article");
    press(window, &[Key::P]);
    look(window, "how to practise");
    press(window, &[Key::Escape]);
    press(window, &[Key::F1]);
    look(window, "help");
    press(window, &[Key::Escape]);
    press_with(window, Modifiers::COMMAND, Key::Comma);
    look(window, "settings");
    press(window, &[Key::Escape]);
    press(window, &[Key::S]);
    for _ in PROMPTS {
        look(window, "question");
        // A field, an option or a sentence; then the answer.
        press(window, &[Key::Num1]);
        if asked(window) == Some(PROMPTS[2]) {
            press(window, &[Key::ArrowDown, Key::Space]);
        }
        press(window, &[Key::Enter]);
        look(window, "feedback");
        press(window, &[Key::Enter]);
    }
    look(window, "summary");
    press_with(window, Modifiers::COMMAND, Key::G);
    look(window, "progress");
    press(window, &[Key::Escape, Key::Escape]);
    look(window, "home");
    press_with(window, Modifiers::COMMAND, Key::P);
    look(window, "names");
    press(window, &[Key::Escape]);
}

/// Whether it is a part of running text, where lines leave no more room: 2.5.8 exempts it.
fn is_inline(node: &AccessKitNode<'_>, paragraphs: &str) -> bool {
    let label = node.label().or_else(|| node.value()).unwrap_or_default();
    node.role() == Role::CheckBox && paragraphs.contains(&label)
}

/// What can be pressed on the screen and is too small: unless there is room around it, so that a disc of the least size
/// on it touches nothing else that can be pressed, as 2.5.8 has it. Scroll bars are not counted.
fn too_small(window: &Window, screen: &str, paragraphs: &str) -> Vec<String> {
    let acts = |node: &AccessKitNode<'_>| {
        node.data().supports_action(Action::Click) && node.role() != Role::ScrollBar
    };
    let nodes: Vec<_> = window.query_all(by().predicate(acts)).map(|node| node.accesskit_node()).collect();
    let rects: Vec<Rect> = nodes.iter().filter_map(rect).collect();
    let mut small = Vec::new();
    for node in nodes.iter().filter(|node| !is_inline(node, paragraphs)) {
        let Some(rect) = rect(node) else { continue };
        let is_large = rect.width() >= LEAST - 0.1 && rect.height() >= LEAST - 0.1;
        let touches = |other: &&Rect| **other != rect && other.distance_to_pos(rect.center()) < LEAST / 2.0;
        if !is_large && rects.iter().any(|other| touches(&other)) {
            let name = node.label().unwrap_or_default();
            small.push(format!("{screen}: {:?} {name:?}: {}", node.role(), rect.size()));
        }
    }
    small
}

#[expect(clippy::cast_possible_truncation, reason = "places in a window")]
fn rect(node: &AccessKitNode<'_>) -> Option<Rect> {
    let bounds = node.raw_bounds()?;
    let [x0, y0, x1, y1] = [bounds.x0, bounds.y0, bounds.x1, bounds.y1].map(|side| side as f32);
    Some(Rect::from_min_max(Pos2::new(x0, y0), Pos2::new(x1, y1)))
}

#[test]
fn on_the_main_screens_whatever_can_be_pressed_can_be_hit() {
    let desk = Desk::new();
    let mut window = reading(&desk, desk.file("lesson.json", LESSON));
    let mut small = Vec::new();
    past_the_screens(&mut window, |window, screen| small.extend(too_small(window, screen, LESSON)));
    assert!(small.is_empty(), "{small:#?}");
}

#[test]
fn every_form_of_answering_can_be_hit() {
    let desk = Desk::new();
    desk.record().add_profile("Ada", NOW).unwrap();
    let mut small = Vec::new();
    for kind in KINDS {
        let file = pack(kind);
        let text = file.articles.iter().flat_map(|article| article.paragraphs.iter().cloned());
        let text = text.collect::<Vec<_>>().join("\n");
        let path = desk.file(&format!("{kind}.json"), &write(&file));
        let mut window = desk.open_at([1366.0, 768.0], &[path]);
        press(&mut window, &[Key::S]);
        small.extend(too_small(&window, kind, &text));
        press(&mut window, &[Key::Num1, Key::Enter]);
        small.extend(too_small(&window, &format!("{kind}, answered"), &text));
    }
    assert!(small.is_empty(), "{small:#?}");
}

#[test]
fn before_a_class_everything_can_be_hit() {
    let desk = Desk::new();
    let mut window = reading(&desk, desk.file("lesson.json", LESSON));
    click(&mut window, "Class screen");
    let small = too_small(&window, "class", LESSON);
    assert!(small.is_empty(), "{small:#?}");
}
