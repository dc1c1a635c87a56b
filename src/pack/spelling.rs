//! Spellings as they are compared: what a typed answer may differ in without being another one, and what is a
//! small slip.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::quotation;

/// From how many letters on a word may have one slip, and from how many on two.
const ONE_SLIP: usize = 4;
const TWO_SLIPS: usize = 8;

/// The text as it is compared: composed (Unicode NFC), in small letters, white space run together,
/// quotation marks and apostrophes of all shapes alike, without final stops.
///
/// ```
/// use hearsay::pack::spelling::folded;
/// assert_eq!(folded("  The  minister’s “Plan”. "), folded("the minister's \"plan\""));
/// ```
pub fn folded(text: &str) -> String {
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    let small = nfc.normalize(text).to_lowercase();
    let alike: String = nfc.normalize(&small).chars().map(same_mark).collect();
    let words: Vec<&str> = alike.split_whitespace().collect();
    words.join(" ").trim_end_matches(['.', '。', ' ']).to_owned()
}

/// One quotation mark for all of its shapes.
fn same_mark(c: char) -> char {
    match c {
        'ʼ' => '\'',
        _ if quotation::is_double(c) => '"',
        _ if quotation::is_mark(c) => '\'',
        other => other,
    }
}

/// Whether a folded text differs from another one in small slips alone: word by word one letter in words of
/// four to seven, two in longer ones; two neighbours exchanged are one slip. Short words and words with a
/// digit allow none. The number of slips; `None` where there are too many, 0 where there is none.
pub fn n_slips(right: &str, given: &str) -> Option<usize> {
    let (rights, givens): (Vec<&str>, Vec<&str>) = (right.split(' ').collect(), given.split(' ').collect());
    if rights.len() != givens.len() {
        return None;
    }
    rights.iter().zip(givens).map(|(right, given)| slips_of_word(right, given)).sum()
}

fn slips_of_word(right: &str, given: &str) -> Option<usize> {
    if right == given {
        return Some(0);
    }
    let most = most_slips(right);
    let (n_right, n_given) = (right.chars().count(), given.chars().count());
    let has_digit = given.chars().any(char::is_numeric);
    // Lengths first: a learner may type a very long word, and the distance takes their product.
    if has_digit || n_right.abs_diff(n_given) > most {
        return None;
    }
    Some(strsim::osa_distance(right, given)).filter(|n| *n <= most)
}

fn most_slips(word: &str) -> usize {
    if word.chars().any(char::is_numeric) {
        return 0;
    }
    match word.chars().filter(|c| c.is_alphabetic()).count() {
        0..ONE_SLIP => 0,
        ONE_SLIP..TWO_SLIPS => 1,
        TWO_SLIPS.. => 2,
    }
}
