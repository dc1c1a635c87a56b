//! The locale files, and saying a [`Message`] in one of their languages.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Arg, Message};

/// One language of the program: its tag and its Fluent files.
struct Locale {
    tag: &'static str,
    /// Whether the interface speaks it too; otherwise it has only the sentences of questions.
    has_interface: bool,
    files: &'static [&'static str],
}

/// Every language Hearsay can ask in; the first is spoken where another lacks a sentence.
const LOCALES: &[Locale] = &[
    Locale {
        tag: "en",
        has_interface: true,
        files: &[
            include_str!("../../assets/locales/en/common.ftl"),
            include_str!("../../assets/locales/en/pack.ftl"),
            include_str!("../../assets/locales/en/check.ftl"),
            include_str!("../../assets/locales/en/quiz.ftl"),
            include_str!("../../assets/locales/en/session.ftl"),
            include_str!("../../assets/locales/en/record.ftl"),
            include_str!("../../assets/locales/en/learners.ftl"),
            include_str!("../../assets/locales/en/window.ftl"),
            include_str!("../../assets/locales/en/app.ftl"),
            include_str!("../../assets/locales/en/learn.ftl"),
            include_str!("../../assets/locales/en/content.ftl"),
            include_str!("../../assets/locales/en/modes.ftl"),
            include_str!("../../assets/locales/en/forms.ftl"),
            include_str!("../../assets/locales/en/cli.ftl"),
            include_str!("../../assets/locales/en/guess.ftl"),
            include_str!("../../assets/locales/en/terminal.ftl"),
            include_str!("../../assets/locales/en/stats.ftl"),
            include_str!("../../assets/locales/en/reading.ftl"),
            include_str!("../../assets/locales/en/paper.ftl"),
            include_str!("../../assets/locales/en/draft.ftl"),
            include_str!("../../assets/locales/en/import.ftl"),
            include_str!("../../assets/locales/en/studio.ftl"),
            include_str!("../../assets/locales/en/bench.ftl"),
            include_str!("../../assets/locales/en/articles.ftl"),
        ],
    },
    Locale {
        tag: "de",
        has_interface: true,
        files: &[
            include_str!("../../assets/locales/de/common.ftl"),
            include_str!("../../assets/locales/de/pack.ftl"),
            include_str!("../../assets/locales/de/check.ftl"),
            include_str!("../../assets/locales/de/quiz.ftl"),
            include_str!("../../assets/locales/de/session.ftl"),
            include_str!("../../assets/locales/de/record.ftl"),
            include_str!("../../assets/locales/de/learners.ftl"),
            include_str!("../../assets/locales/de/window.ftl"),
            include_str!("../../assets/locales/de/app.ftl"),
            include_str!("../../assets/locales/de/learn.ftl"),
            include_str!("../../assets/locales/de/content.ftl"),
            include_str!("../../assets/locales/de/modes.ftl"),
            include_str!("../../assets/locales/de/forms.ftl"),
            include_str!("../../assets/locales/de/cli.ftl"),
            include_str!("../../assets/locales/de/guess.ftl"),
            include_str!("../../assets/locales/de/terminal.ftl"),
            include_str!("../../assets/locales/de/stats.ftl"),
            include_str!("../../assets/locales/de/reading.ftl"),
            include_str!("../../assets/locales/de/paper.ftl"),
            include_str!("../../assets/locales/de/draft.ftl"),
            include_str!("../../assets/locales/de/import.ftl"),
            include_str!("../../assets/locales/de/studio.ftl"),
            include_str!("../../assets/locales/de/bench.ftl"),
            include_str!("../../assets/locales/de/articles.ftl"),
        ],
    },
    Locale {
        tag: "es",
        has_interface: false,
        files: &[
            include_str!("../../assets/locales/es/common.ftl"),
            include_str!("../../assets/locales/es/quiz.ftl"),
            include_str!("../../assets/locales/es/session.ftl"),
            include_str!("../../assets/locales/es/forms.ftl"),
        ],
    },
];

/// Says messages in one language; what that language lacks is said in English.
pub struct Words {
    tag: &'static str,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Words {
    /// The language of a BCP 47 tag such as `en-GB`, by its primary subtag; an unknown one speaks English. A pack
    /// is asked in its language by this.
    pub fn new(tag: &str) -> Self {
        Self::of(tag, |_| true)
    }

    /// The language that the interface speaks for a tag: one that has all of its sentences, else English.
    pub fn interface(tag: &str) -> Self {
        Self::of(tag, |locale| locale.has_interface)
    }

    fn of(tag: &str, may: impl Fn(&Locale) -> bool) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let locale = LOCALES.iter().find(|locale| locale.tag == primary && may(locale)).or(LOCALES.first());
        let mut wanted: Vec<&Locale> = locale.into_iter().collect();
        if let Some(first) = LOCALES.first().filter(|first| locale.is_some_and(|l| l.tag != first.tag)) {
            wanted.push(first);
        }
        Self {
            tag: locale.map_or("en", |locale| locale.tag),
            bundles: wanted.into_iter().map(bundle).collect(),
        }
    }

    /// The tags of all languages that the interface can speak.
    pub fn tags() -> impl Iterator<Item = &'static str> {
        LOCALES.iter().filter(|locale| locale.has_interface).map(|locale| locale.tag)
    }

    /// The tags of all languages that a pack can be asked in.
    pub fn pack_tags() -> impl Iterator<Item = &'static str> {
        LOCALES.iter().map(|locale| locale.tag)
    }

    /// The tag of the language spoken.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// Whether some language at hand has this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has_message(key))
    }

    /// The sentence, said. A key no locale has is said as the key itself, so that a gap is seen and nothing
    /// breaks; a test looks every key up.
    pub fn say(&self, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            args.set(*name, self.value(arg));
        }
        for bundle in &self.bundles {
            if let Some(pattern) = bundle.get_message(message.key).and_then(|message| message.value()) {
                let mut errors = Vec::new();
                let said = bundle.format_pattern(pattern, Some(&args), &mut errors);
                return if message.key == "verbatim" { said.into_owned() } else { one_stop(&said) };
            }
        }
        message.key.to_owned()
    }

    /// The sentence of a key without gaps.
    pub fn get(&self, key: &'static str) -> String {
        self.say(&Message::new(key))
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Number(number) => FluentValue::from(*number),
            other => FluentValue::from(self.text(other)),
        }
    }

    fn text(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
            Arg::Message(message) => self.say(message),
            Arg::List(list) => self.list(list),
        }
    }

    fn list(&self, list: &[Arg]) -> String {
        let Some((last, firsts)) = list.split_last() else { return String::new() };
        let last = self.text(last);
        if firsts.is_empty() {
            return last;
        }
        let firsts: Vec<String> = firsts.iter().map(|arg| self.text(arg)).collect();
        let separator = self.get("list-separator");
        let (firsts, sound) = (firsts.join(separator.trim_matches('|')), sound(&last));
        self.say(&crate::message!("list-and", firsts = firsts, sound = sound, last = last))
    }
}

/// "i" where words begin with that vowel as Spanish hears it: “y” before it becomes “e” (Ana e Inés, but hielo).
fn sound(words: &str) -> &'static str {
    let mut letters = words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).peekable();
    letters.next_if_eq(&'h');
    let is_vowel = letters.next_if(|c| matches!(c, 'i' | 'í')).is_some();
    if is_vowel && !letters.peek().is_some_and(|c| matches!(c, 'a' | 'e' | 'o')) { "i" } else { "other" }
}

/// A sentence whose last word brings its own stop ("Acme Inc.", a quotation) needs no second one.
fn one_stop(said: &str) -> String {
    let mut kept = String::with_capacity(said.len());
    let mut chars = said.chars().peekable();
    while let Some(c) = chars.next() {
        let ended = kept.trim_end_matches(['”', '’', '“', '»']);
        let is_second = c == '.'
            && chars.peek() != Some(&'.')
            && (ended.ends_with(['!', '?', '…']) || (ended.ends_with('.') && !ended.ends_with("..")));
        if !is_second {
            kept.push(c);
        }
    }
    kept
}

fn bundle(locale: &Locale) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = locale.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // egui draws no bidirectional text: the marks would show as boxes.
    bundle.set_use_isolating(false);
    for file in locale.files {
        // A file with a mistake still gives its other messages; the tests refuse mistakes.
        let resource = match FluentResource::try_new((*file).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}
