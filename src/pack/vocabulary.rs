//! The closed vocabularies of a pack: each one enum with its words as they stand in the file.

/// Declares a vocabulary: an enum, its wire names, and all its values in their fixed order.
macro_rules! vocabulary {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $wire:literal),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, schemars::JsonSchema,
        )]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $wire)] $variant),*
        }

        impl $name {
            /// Every value, in the fixed order.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word in files and outputs.
            pub const fn wire(self) -> &'static str {
                match self { $(Self::$variant => $wire),* }
            }

            /// The value of a word in a file.
            pub fn from_wire(word: &str) -> Option<Self> {
                match word { $($wire => Some(Self::$variant),)* _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.wire())
            }
        }
    )*};
}

vocabulary! {
    /// A source's position on a proposition. Where two fit, the first counts.
    Stance {
        /// Speaks of it but neither confirms nor denies.
        Neither = "neither",
        /// Says it is not so, or rejects the claim.
        Denies = "denies",
        /// Holds it possible, likely or expected.
        Suggests = "suggests",
        /// Says it is so and is in a position to settle it.
        Confirms = "confirms",
        /// Says it is so of what it cannot itself settle.
        Alleges = "alleges",
        /// Speaks of it without a position. Never asked.
        None = "none",
    }

    /// How a statement is printed.
    Form {
        /// The exact words, between quotation marks.
        Direct = "direct",
        /// A paraphrase.
        Indirect = "indirect",
        /// A paraphrase that quotes some words.
        Mixed = "mixed",
        /// The article says it in its own voice: no source, no cue.
        Own = "own",
    }

    /// What sort of thing is credited.
    SourceKind {
        /// One human being.
        Person = "person",
        /// A body, company, agency, party.
        Organisation = "organisation",
        /// A state or government.
        State = "state",
        /// A document: a report, a law, a film.
        Document = "document",
        /// People the article does not name.
        Unnamed = "unnamed",
    }

    /// What sort of rule a policy is.
    PolicyKind {
        /// A statute.
        Law = "law",
        /// An agreement between states, or international law.
        Treaty = "treaty",
        /// A decision of a court.
        Ruling = "ruling",
        /// A rule made under a law.
        Regulation = "regulation",
        /// An official or company line.
        Policy = "policy",
        /// A programme of measures, or of a party.
        Programme = "programme",
        /// A declared principle of conduct.
        Doctrine = "doctrine",
        /// A concrete proposal.
        Proposal = "proposal",
    }

    /// Where a policy stands, by the article.
    PolicyStatus {
        /// Not adopted yet.
        Proposed = "proposed",
        /// In force.
        InForce = "in-force",
        /// In force or proposed, and being reconsidered.
        UnderReview = "under-review",
        /// No longer in force.
        Repealed = "repealed",
    }

    /// What a statement does with a policy.
    PolicyRole {
        /// Relied upon.
        Invoked = "invoked",
        /// Said to be breached; needs a source.
        Breached = "breached",
        /// Only named.
        Mentioned = "mentioned",
    }

    /// How hard a pack is.
    Level {
        /// First steps.
        Starter = "starter",
        /// Some practice behind one.
        Intermediate = "intermediate",
        /// Several articles, chains, fine distinctions.
        Advanced = "advanced",
    }

    /// What the articles of a pack are about.
    Theme {
        /// Illness, hospitals, food.
        Health = "health",
        /// Research and what is made of it.
        Science = "science",
        /// Machines, networks, data.
        Technology = "technology",
        /// Weather, rivers, animals.
        Environment = "environment",
        /// Towns and their councils, schools, roads.
        Local = "local-politics",
        /// Parliaments, parties, governments.
        Politics = "politics",
        /// Between states, in peace and war.
        Diplomacy = "diplomacy",
        /// Companies and what they sell.
        Business = "business",
        /// Crimes and courts.
        Justice = "justice",
        /// Accidents and catastrophes.
        Disaster = "disaster",
        /// Clubs, players, matches.
        Sport = "sport",
        /// Books, films, music.
        Culture = "culture",
    }

    /// What a question is about and how it is built, in the order of the design's table.
    Kind {
        /// Which source made a statement.
        WhoSaid = "who-said",
        /// Which claims a source made.
        WhatSaid = "what-said",
        /// Claims to speakers.
        MatchSpeakers = "match-speakers",
        /// Who passed a statement on to the article.
        Via = "via",
        /// A source's position on a proposition.
        Stance = "stance",
        /// Which sources take a position.
        WhoTook = "who-took",
        /// One source's positions on several propositions.
        SortStatus = "sort-status",
        /// Sources by propositions.
        Grid = "grid",
        /// Whether the article states that a source takes a position.
        Stated = "stated",
        /// Which headline says who holds what, and how firmly.
        Headline = "headline",
        /// Who says the opposite in another article.
        Disagree = "disagree",
        /// Which claims somebody confirms in each of two articles.
        BothConfirm = "both-confirm",
        /// Which policy a statement refers to.
        WhichPolicy = "which-policy",
        /// Which source refers to a policy.
        WhoInvoked = "who-invoked",
        /// Where a policy stands.
        PolicyStatus = "policy-status",
        /// Policies to what is said of them.
        MatchPolicies = "match-policies",
        /// The words of the article that report a claim or a position.
        Mark = "mark",
        /// Which article reports that a source takes a position.
        WhichArticle = "which-article",
        /// Exact words, paraphrase or partly quoted.
        Form = "form",
        /// The report word as printed.
        Cue = "cue",
        /// Which version is what was printed.
        Altered = "altered",
        /// Dated statements in order.
        Order = "order",
        /// A source's position on a date, where it has changed.
        AsOf = "as-of",
    }

    /// What a question trains.
    Skill {
        /// Who claimed what.
        Attribution = "attribution",
        /// Confirmed or denied.
        Status = "status",
        /// Which policies were referenced.
        Policy = "policy",
        /// Where it is written.
        Evidence = "evidence",
        /// How it is worded.
        Wording = "wording",
        /// In which order it happened.
        Sequence = "sequence",
    }

    /// How a question is answered.
    ResponseKind {
        /// One of several options.
        Choice = "choice",
        /// Any number of several options.
        Multiple = "multiple",
        /// Rows to columns, one column left over.
        Match = "match",
        /// Rows to columns that may serve several rows.
        Sort = "sort",
        /// A cell for every row and column.
        Grid = "grid",
        /// Items in their order.
        Order = "order",
        /// Words of the article marked.
        Mark = "mark",
        /// A word for a gap.
        Cue = "cue",
        /// A few words, typed.
        Short = "short",
    }
}

/// What the parts of a derived question's id name, in the id's order, by the kind that it begins with.
pub fn id_parts(kind: &str) -> Option<&'static [&'static str]> {
    if kind == "mark-proposition" {
        return Some(&["proposition"]);
    }
    Some(match Kind::from_wire(kind)? {
        Kind::WhoSaid
        | Kind::Via
        | Kind::WhichPolicy
        | Kind::Mark
        | Kind::Form
        | Kind::Cue
        | Kind::Altered => &["statement"],
        Kind::WhatSaid | Kind::SortStatus => &["source"],
        Kind::MatchSpeakers | Kind::Grid | Kind::MatchPolicies | Kind::Order => &["article"],
        Kind::Stance | Kind::Headline | Kind::Disagree => &["source", "proposition"],
        Kind::BothConfirm => &["article", "article"],
        Kind::WhoTook => &["proposition", "stance"],
        Kind::Stated | Kind::WhichArticle => &["source", "proposition", "stance"],
        Kind::AsOf => &["source", "proposition", "date"],
        Kind::WhoInvoked | Kind::PolicyStatus => &["policy"],
    })
}
