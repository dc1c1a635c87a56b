//! Opening the window.

use std::sync::mpsc::channel;
use std::time::Duration;

use super::app::App;
use super::jobs::Workers;
use super::notice::Weight;
use super::start::Start;
use crate::record;
use crate::window::{Closed, Display, Renderer, WindowError, WindowOptions};
use crate::words::Told;

/// How long the window waits for the record to say what is to draw it.
const PATIENCE: Duration = Duration::from_secs(1);

/// Size of the window at first, in points: most of a small school screen.
const FIRST_SIZE: [f32; 2] = [1200.0, 740.0];

/// Shows the program in a window until it is closed. `renderer` is what the command line asks for; without it
/// the settings say. After [`WindowError::NoDisplay`] nothing has happened yet, and the record is unopened.
pub fn run(start: Start, renderer: Option<Renderer>) -> Result<Closed, WindowError> {
    // Packs are read while the display answers; the record, which may be made anew, waits for the answer.
    let (mut app, place) = App::without_record(start, Workers::Threads);
    let display = Display::connect()?;
    app.open_record(place);
    let renderer = renderer.unwrap_or_else(|| {
        app.settle_record(PATIENCE);
        match app.settings().renderer {
            record::Renderer::Software => Renderer::Software,
            record::Renderer::Gl => Renderer::Gl,
        }
    });
    let (tell, told) = channel();
    let options = WindowOptions {
        renderer,
        size: FIRST_SIZE,
        setup: Box::new(App::prepare),
        on_fallback: Box::new(move |fallback| {
            // Heard at the first frame; nobody else listens.
            let _ = tell.send(fallback.told());
        }),
        ..WindowOptions::new(app.title())
    };
    display.open(options, |ui| {
        for sentence in told.try_iter() {
            app.tell(Weight::Word, sentence);
        }
        app.frame(ui);
    })
}
