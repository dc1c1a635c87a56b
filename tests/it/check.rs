//! The checker.
use hearsay::pack::check;
use hearsay::words::Words;
#[test]
fn shipped() {
    let words = Words::new("en");
    let mut n = 0;
    for file in ["quizzes/north-korea-troops.json", "tests/packs/good/bridge.json"] {
        let text = std::fs::read(file).unwrap();
        let checked = check::check(&text).unwrap();
        n += checked.findings.len();
        for f in &checked.findings {
            println!("{}:{} {} {} {}", f.line, f.column, f.problem.code, f.problem.at, words.say(&f.problem.message));
        }
        println!("{}", hearsay::pack::write(&checked.pack) == String::from_utf8(text).unwrap());
    }
    assert!(n==0);
}
