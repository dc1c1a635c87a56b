use hearsay::app::{Pictured, Shot, picture};
use hearsay::record::Look;
fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let only = args.first().map(String::as_str).unwrap_or("");
    let packs: Vec<std::path::PathBuf> = args.iter().skip(1).map(Into::into).collect();
    for screen in Pictured::ALL {
        if !only.is_empty() && screen.word() != only { continue; }
        for (look, name) in [(Look::Light, "light"), (Look::Dark, "dark"), (Look::Contrast, "contrast")] {
            for size in [[1366, 768], [1024, 600]] {
                for percent in [100, 200] {
                    let shot = Shot { screen, packs: packs.clone(), size, pixels_per_point: 1.0, text_size_percent: percent, look, language: None };
                    match picture(&shot) {
                        Ok(image) => image.save(format!("/tmp/shots/{}-{name}-{}-{percent}.png", screen.word(), size[0])).unwrap(),
                        Err(error) => eprintln!("{error}"),
                    }
                }
            }
        }
    }
}
