//! Badges: by colour and shape a learner finds their name among others, also without seeing colours.

/// Declares a small list of words for files.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident = $wire:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$word_doc])* $word,)*
        }

        impl $name {
            /// Every value, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$word),*];

            /// The word in files.
            pub const fn wire(self) -> &'static str {
                match self {
                    $(Self::$word => $wire,)*
                }
            }

            /// The value of a word; a newer Hearsay may have more.
            pub fn from_wire(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.wire() == word)
            }
        }
    };
}

vocabulary! {
    /// The colour of a badge.
    Colour {
        /// Blue.
        Blue = "blue",
        /// Orange.
        Orange = "orange",
        /// Green.
        Green = "green",
        /// Purple.
        Purple = "purple",
        /// Red.
        Red = "red",
        /// Turquoise.
        Teal = "teal",
        /// Brown.
        Brown = "brown",
        /// Grey.
        Grey = "grey",
    }
}

vocabulary! {
    /// The shape of a badge.
    Shape {
        /// A disc.
        Circle = "circle",
        /// A square.
        Square = "square",
        /// A triangle on its base.
        Triangle = "triangle",
        /// A square on its corner.
        Diamond = "diamond",
        /// A star of five points.
        Star = "star",
        /// An upright cross.
        Cross = "cross",
    }
}

/// A learner's colour and shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Badge {
    /// The colour.
    pub colour: Colour,
    /// The shape.
    pub shape: Shape,
}

impl Badge {
    /// The badge of whoever has chosen none: the first eight of a record differ in colour, any two that follow
    /// one another in shape as well.
    pub fn nth(n: i64) -> Self {
        let pick = |len: usize| usize::try_from(n.rem_euclid(i64::try_from(len).unwrap_or(1))).unwrap_or(0);
        let colour = Colour::ALL.get(pick(Colour::ALL.len())).copied().unwrap_or(Colour::Blue);
        let shape = Shape::ALL.get(pick(Shape::ALL.len())).copied().unwrap_or(Shape::Circle);
        Self { colour, shape }
    }

    /// As it stands in the file, where it does.
    pub(super) fn read(profile: i64, colour: Option<&str>, shape: Option<&str>) -> Self {
        let own = Self::nth(profile - 1);
        Self {
            colour: colour.and_then(Colour::from_wire).unwrap_or(own.colour),
            shape: shape.and_then(Shape::from_wire).unwrap_or(own.shape),
        }
    }
}
