//! A sentence that has not been said yet: a key of the locale files and its arguments.

/// Which sentence to say, and with what in its gaps. The sentence itself stands in `assets/locales/`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Message {
    /// The Fluent key, such as `quiz-who-said`.
    pub key: &'static str,
    /// The gaps, by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// What fills a gap of a [`Message`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// Words as they stand: a name, a quote, a path.
    Text(String),
    /// A whole number; the locale chooses the plural form by it.
    Number(i64),
    /// Another sentence or phrase, said in the same language.
    Message(Message),
    /// Several things, joined as the language joins a list: "a, b and c".
    List(Vec<Arg>),
}

impl Message {
    /// The sentence of `key`, without gaps filled yet.
    pub fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// The same sentence with one more gap filled.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    /// Words that are data already (a title, a hand-written prompt) and are said as they stand.
    pub fn verbatim(text: impl Into<String>) -> Self {
        Self::new("verbatim").with("text", text.into())
    }
}

/// Something a user can be told in one sentence: what is wrong, where, and what to do.
pub trait Told {
    /// The sentence for it.
    fn told(&self) -> Message;
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Vec<Arg>> for Arg {
    fn from(list: Vec<Arg>) -> Self {
        Self::List(list)
    }
}

/// `message!("key", gap = value, …)`: a [`Message`] whose key the tests look up in every locale.
#[macro_export]
macro_rules! message {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::words::Message::new($key)$(.with(stringify!($name), $value))*
    };
}
