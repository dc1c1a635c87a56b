//! The lists of `assets/draft/speaking.txt`: words by which whoever speaks is told from whoever is spoken of.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

/// One list of the table.
#[derive(Debug, Clone, Copy)]
pub(super) enum List {
    /// Verbs that a speaker's own quotation follows.
    Saying,
    /// Verbs that are followed by whom the report is addressed to.
    Telling,
    /// Nouns for those who speak for others.
    Speaking,
    /// Offices whose holder speaks for the body.
    Voice,
    /// Offices held for one person.
    Close,
    /// Participles of what is done to somebody.
    DoneTo,
    /// Verbs that tell how something looks.
    Looking,
    /// Nouns for those whom a newspaper does not name.
    Nameless,
    /// Words after a person that tell only how much they know.
    Privy,
    /// Verbs by which somebody asks not to be named.
    Wishing,
    /// Words that end such a wish.
    Hiding,
    /// Verbs after which a report is a duty or a right.
    Obliging,
    /// Verbs that tell what somebody would like.
    Wanting,
    /// Words that say nothing without what they point to.
    Hollow,
    /// Words of a firm's name.
    Firm,
    /// Words of the name of a body that is no firm.
    Public,
    /// Nouns that follow the name of a state that has them.
    Ruling,
    /// Report words of what is not settled.
    Alleging,
    /// Verbs with which a sentence goes on to report something else of the same speaker.
    GoingOn,
    /// Words that undo the report word after them.
    Unsaying,
    /// Words for telling what one knows.
    Disclosing,
}

static WORDS: LazyLock<FxHashSet<(&'static str, &'static str)>> = LazyLock::new(|| {
    let rows = include_str!("../../assets/draft/speaking.txt").lines().filter(|row| !row.starts_with('#'));
    let lists = rows.filter_map(|row| row.split_once(':'));
    lists.flat_map(|(name, words)| words.split_whitespace().map(move |word| (name, word))).collect()
});

impl List {
    /// Whether a word, in small letters, stands in the list.
    pub fn has(self, word: &str) -> bool {
        let name = match self {
            Self::Saying => "saying",
            Self::Telling => "telling",
            Self::Speaking => "speaking",
            Self::Voice => "voice",
            Self::Close => "close",
            Self::DoneTo => "done-to",
            Self::Looking => "looking",
            Self::Nameless => "nameless",
            Self::Privy => "privy",
            Self::Wishing => "wishing",
            Self::Hiding => "hiding",
            Self::Obliging => "obliging",
            Self::Wanting => "wanting",
            Self::Hollow => "hollow",
            Self::Firm => "firm",
            Self::Public => "public",
            Self::Ruling => "ruling",
            Self::Alleging => "alleging",
            Self::GoingOn => "going-on",
            Self::Unsaying => "unsaying",
            Self::Disclosing => "disclosing",
        };
        WORDS.contains(&(name, word))
    }
}

#[test]
fn every_list_of_the_table_is_read() {
    let some = [
        (List::Saying, "said"),
        (List::Telling, "told"),
        (List::Speaking, "delegates"),
        (List::Voice, "mayor"),
        (List::Close, "aide"),
        (List::DoneTo, "asked"),
        (List::Looking, "seems"),
        (List::Nameless, "insiders"),
        (List::Privy, "familiar"),
        (List::Wishing, "asked"),
        (List::Hiding, "anonymity"),
        (List::Obliging, "obliges"),
        (List::Wanting, "wants"),
        (List::Hollow, "this"),
        (List::Firm, "inc"),
        (List::Public, "ministry"),
        (List::Ruling, "army"),
        (List::Alleging, "alleges"),
        (List::GoingOn, "insisted"),
        (List::Unsaying, "refrained"),
        (List::Disclosing, "confirming"),
    ];
    assert!(some.iter().all(|(list, word)| list.has(word) && !list.has("table")));
}
