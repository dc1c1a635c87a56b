//! A window for tests: the whole program without a display, on a record in a folder of its own.

use std::path::PathBuf;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Key, Modifiers, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT, Queryable, by};
use hearsay::app::voice::Voice;
use hearsay::app::{App, Start, Workers};
use hearsay::record::{Origin, Place, Record, Timestamp};
use tempfile::TempDir;

use crate::painter_renderer::PainterRenderer;

/// Where the program of one test keeps things; several windows may be opened on it, one after another.
pub(crate) struct Desk {
    folder: TempDir,
}

pub(crate) type Window = Harness<'static, App>;

impl Desk {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file with these words in it.
    #[expect(clippy::disallowed_methods, reason = "nothing of a user's is lost in a test's own folder")]
    pub(crate) fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    pub(crate) fn place(&self) -> Place {
        Place { folder: self.path("record"), origin: Origin::Argument, is_shared: false }
    }

    pub(crate) fn record(&self) -> Record {
        Record::open(&self.place(), NOW).unwrap().record
    }

    /// The program, started with these packs.
    pub(crate) fn start(&self, packs: &[PathBuf], workers: Workers) -> App {
        self.start_with(packs, workers, None)
    }

    /// The same on a computer that can speak.
    pub(crate) fn start_with(&self, packs: &[PathBuf], workers: Workers, voice: Option<Voice>) -> App {
        App::new(Start { voice, ..self.how(packs, "en") }, workers)
    }

    /// A window in another language.
    pub(crate) fn open_in(&self, language: &str, packs: &[PathBuf]) -> Window {
        show(App::new(self.how(packs, language), Workers::AtOnce), [1366.0, 768.0])
    }

    fn how(&self, packs: &[PathBuf], language: &str) -> Start {
        Start {
            packs: packs.to_vec(),
            folder: Some(self.path("packs")),
            papers: Some(self.path("papers")),
            place: Ok(self.place()),
            language: Some(language.to_owned()),
            clock: now,
            chance,
            voice: None,
        }
    }

    /// A window of the usual size.
    pub(crate) fn open(&self) -> Window {
        self.open_at([1366.0, 768.0], &[])
    }

    pub(crate) fn open_at(&self, size: [f32; 2], packs: &[PathBuf]) -> Window {
        show(self.start(packs, Workers::AtOnce), size)
    }

    /// A window whose work is done by threads, as in the program itself.
    pub(crate) fn open_with_threads(&self) -> Window {
        show(self.start(&[], Workers::Threads), [1366.0, 768.0])
    }
}

thread_local! {
    /// How many milliseconds have gone by for the program.
    static GONE: std::cell::Cell<i64> = const { std::cell::Cell::new(0) };
}

fn now() -> Timestamp {
    Timestamp(NOW.0 + GONE.get())
}

/// Lets time go by, and has the window painted.
pub(crate) fn later(window: &mut Window, millis: i64) {
    GONE.set(GONE.get() + millis);
    window.run();
}

/// Another number each time, the same in every run of a test: ids are made of it.
fn chance() -> u64 {
    thread_local! { static GIVEN: std::cell::Cell<u64> = const { std::cell::Cell::new(6) }; }
    GIVEN.set(GIVEN.get() + 1);
    GIVEN.get()
}

pub(crate) fn show(app: App, size: [f32; 2]) -> Window {
    let mut window = Harness::builder()
        .with_size(Vec2::from(size))
        .renderer(PainterRenderer::default())
        .with_context_setup(App::prepare_bundled)
        .build_ui_state(|ui, app: &mut App| app.frame(ui), app);
    window.run();
    window
}

pub(crate) const NOW: Timestamp = Timestamp(1_735_689_600_000);

/// Presses keys one after the other.
pub(crate) fn press(window: &mut Window, keys: &[Key]) {
    for key in keys {
        window.key_press(*key);
        window.run();
    }
}

pub(crate) fn press_with(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run();
}

/// Types into what has the keyboard.
pub(crate) fn type_text(window: &mut Window, text: &str) {
    window.event(egui::Event::Text(text.to_owned()));
    window.run();
}

/// Clicks a button by its name.
pub(crate) fn click(window: &mut Window, name: &str) {
    window.get_by_role_and_label(Role::Button, name).click();
    window.run();
}

/// Whether a heading with these words is on the screen.
pub(crate) fn has_heading(window: &Window, words: &str) -> bool {
    window.query_by_role_and_label(Role::Heading, words).is_some()
}

/// The name of what has the keyboard.
pub(crate) fn focused(window: &Window) -> Option<String> {
    let is_focused = |node: &AccessKitNode<'_>| node.is_focused();
    let mut nodes = window.query_all(by().predicate(is_focused));
    nodes.find_map(|node| node.accesskit_node().label())
}

/// Presses Tab until something of this name has the keyboard.
pub(crate) fn tab_to(window: &mut Window, name: &str) {
    for _ in 0..200 {
        press(window, &[Key::Tab]);
        if focused(window).is_some_and(|focused| focused.contains(name)) {
            return;
        }
    }
    panic!("Tab never reaches {name}");
}

/// Drops a file on the window.
pub(crate) fn drop_file(window: &mut Window, path: PathBuf) {
    window.input_mut().dropped_files.push(Arc::new(Dropped(path)));
    window.run();
    window.input_mut().dropped_files.clear();
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &std::path::Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

/// A pack with one article and one source.
pub(crate) fn small_pack(id: &str, title: &str, source: &str) -> String {
    format!(
        r#"{{ "hearsay": 1, "id": "{id}", "title": "{title}", "level": "starter",
          "articles": [ {{ "id": "main", "title": "Bridge closed for repairs", "publisher": "The Echo",
            "published": "2024-03-01", "rights": "ours",
            "paragraphs": ["{source} said that the bridge will stay closed until May.",
                           "The ferry company denied that it had raised its fares."] }} ],
          "sources": [ {{ "id": "a", "name": "{source}", "kind": "person" }},
                       {{ "id": "b", "name": "the ferry company", "kind": "organisation" }} ],
          "statements": [
            {{ "id": "s1", "article": "main", "source": ["a"], "form": "indirect", "cue": "said",
               "content": "that the bridge will stay closed until May", "gist": "The bridge opens again in May" }},
            {{ "id": "s2", "article": "main", "source": ["b"], "form": "indirect", "cue": "denied",
               "content": "that it had raised its fares", "gist": "Fares are as before" }} ] }}"#
    )
}

/// Everything that is on the screen lies within its width.
pub(crate) fn assert_nothing_is_cut(window: &Window) {
    let width = window.ctx.content_rect().width();
    for node in window.query_all(by().predicate(|node| node.label().is_some())) {
        let Some(bounds) = node.accesskit_node().raw_bounds() else { continue };
        let name = node.accesskit_node().label().unwrap_or_default();
        let is_within = bounds.x0 >= -0.5 && bounds.x1 <= f64::from(width) + 0.5;
        assert!(is_within, "{name:?} is cut: {bounds:?} of {width}");
    }
}
