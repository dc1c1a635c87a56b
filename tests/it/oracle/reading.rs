//! A pack read by the design alone: where the words stand, who speaks for whom, which statements are one claim.
//! Nothing of the ledger's own resolving is used, so that a mistake there shows.

use std::collections::{BTreeMap, BTreeSet};

use hearsay::pack::{
    Form, OneOrMany, Pack, Policy, PolicyReference, Position, Proposition, Quote, Quotes, Source, SourceId,
    Statement,
};

/// First and one past the last code point of an article.
pub(super) type Span = (usize, usize);

/// An article: its paragraphs joined by two line feeds, and where they lie.
pub(super) struct Printed {
    pub text: Vec<char>,
    pub paragraphs: Vec<Span>,
}

/// A pack and what follows from it before any position is weighed.
pub(super) struct Reading<'p> {
    pub pack: &'p Pack,
    /// Statements that somebody has accepted.
    pub statements: Vec<&'p Statement>,
    pub articles: BTreeMap<&'p str, Printed>,
    bodies: BTreeMap<&'p str, BTreeSet<&'p str>>,
    claims: BTreeMap<&'p str, usize>,
}

impl<'p> Reading<'p> {
    pub fn new(pack: &'p Pack) -> Self {
        let statements: Vec<&Statement> = pack.statements.iter().filter(|st| st.draft.is_none()).collect();
        let articles = pack.articles.iter().map(|a| (a.id.as_str(), Printed::new(&a.paragraphs))).collect();
        let bodies = pack.sources.iter().map(|s| (s.id.as_str(), bodies_over_all_steps(pack, s))).collect();
        let claims = same_claims(&statements);
        Self { pack, statements, articles, bodies, claims }
    }

    pub fn source(&self, id: &str) -> Option<&'p Source> {
        self.pack.sources.iter().find(|source| source.id.as_str() == id)
    }

    pub fn proposition(&self, id: &str) -> Option<&'p Proposition> {
        self.pack.propositions.iter().find(|proposition| proposition.id.as_str() == id)
    }

    pub fn policy(&self, id: &str) -> Option<&'p Policy> {
        self.pack.policies.iter().find(|policy| policy.id.as_str() == id)
    }

    pub fn statement(&self, id: &str) -> Option<&'p Statement> {
        self.statements.iter().copied().find(|statement| statement.id.as_str() == id)
    }

    pub fn source_ids(&self) -> Vec<&'p str> {
        self.pack.sources.iter().map(|source| source.id.as_str()).collect()
    }

    pub fn proposition_ids(&self) -> Vec<&'p str> {
        self.pack.propositions.iter().map(|proposition| proposition.id.as_str()).collect()
    }

    pub fn name(&self, source: &str) -> &'p str {
        self.source(source).map_or("", |source| &source.name)
    }

    /// The bodies a source speaks for, over all steps.
    pub fn bodies(&self, source: &str) -> BTreeSet<&'p str> {
        self.bodies.get(source).cloned().unwrap_or_default()
    }

    /// Those who speak for a body, over all steps.
    pub fn speakers(&self, body: &str) -> BTreeSet<&'p str> {
        self.bodies.iter().filter(|(_, bodies)| bodies.contains(body)).map(|(source, _)| *source).collect()
    }

    /// Those who speak for a body directly.
    pub fn near_speakers(&self, body: &str) -> Vec<&'p str> {
        let speaks = |s: &&Source| items(s.of.as_ref()).iter().any(|of| of.as_str() == body);
        self.pack.sources.iter().filter(speaks).map(|s| s.id.as_str()).collect()
    }

    /// Why what `a` says is true of `b` by implication, if it is.
    pub fn related(&self, a: &str, b: &str) -> Option<String> {
        let (of_a, of_b) = (self.bodies(a), self.bodies(b));
        if a == b {
            Some("is the source itself".to_owned())
        } else if of_a.contains(b) {
            Some(format!("is a body {a} speaks for"))
        } else if of_b.contains(a) {
            Some(format!("speaks for {a}"))
        } else {
            of_a.intersection(&of_b).next().map(|body| format!("is another speaker of {body}, like {a}"))
        }
    }

    /// What a source said itself, or it and those who speak for it.
    pub fn said_by(&self, source: &str, with_speakers: bool) -> Vec<&'p Statement> {
        let speakers = if with_speakers { self.speakers(source) } else { BTreeSet::new() };
        let is_theirs = |st: &&Statement| credited(st).iter().any(|s| *s == source || speakers.contains(s));
        self.statements.iter().copied().filter(is_theirs).collect()
    }

    /// Whether two statements are the same claim by gist or `same_as`.
    pub fn is_same_claim(&self, a: &Statement, b: &Statement) -> bool {
        self.claims.get(a.id.as_str()) == self.claims.get(b.id.as_str())
    }

    /// Where a quote stands that must stand exactly once; `None` where one of its runs does not.
    pub fn spans(&self, article: &str, quotes: &Quotes) -> Option<Vec<Span>> {
        let found = quotes.runs().iter().map(|quote| match self.found(article, quote).as_slice() {
            [only] => Some(*only),
            _ => None,
        });
        found.collect()
    }

    pub fn content(&self, st: &Statement) -> Vec<Span> {
        st.content.as_ref().and_then(|content| self.spans(st.article.as_str(), content)).unwrap_or_default()
    }

    /// Where the words of one position stand: its own evidence, else the content.
    pub fn place(&self, st: &Statement, position: &Position) -> Vec<Span> {
        match &position.evidence {
            Some(quotes) => self.spans(st.article.as_str(), quotes).unwrap_or_default(),
            None => self.content(st),
        }
    }

    /// The sensible places of a cue or name: nearest the content in its paragraph, at word borders.
    pub fn near(&self, st: &Statement, quote: &Quote) -> Vec<Span> {
        let Some(printed) = self.articles.get(st.article.as_str()) else { return Vec::new() };
        let content = self.content(st);
        let mut hits = self.found(st.article.as_str(), quote);
        if matches!(quote, Quote::Selector(_)) || content.is_empty() {
            return hits;
        }
        narrow(&mut hits, |hit| printed.is_at_word_borders(*hit));
        let inside = |hit: &Span, paragraph: &Span| paragraph.0 <= hit.0 && hit.0 < paragraph.1;
        narrow(&mut hits, |hit| {
            printed.paragraphs.iter().any(|p| inside(hit, p) && content.iter().any(|span| inside(span, p)))
        });
        let free: Vec<Span> =
            hits.iter().copied().filter(|hit| !content.iter().any(|c| overlap(*hit, *c))).collect();
        let mut nearest = Vec::new();
        for group in [hits, free] {
            let least = group.iter().map(|hit| gap(*hit, &content)).min();
            nearest.extend(group.into_iter().filter(|hit| Some(gap(*hit, &content)) == least));
        }
        nearest
    }

    /// Every place where a quote stands.
    fn found(&self, article: &str, quote: &Quote) -> Vec<Span> {
        let Some(printed) = self.articles.get(article) else { return Vec::new() };
        let (before, after) = match quote {
            Quote::Bare(_) => ("", ""),
            Quote::Selector(q) => (q.prefix.as_deref().unwrap_or(""), q.suffix.as_deref().unwrap_or("")),
        };
        let (before, after) = (chars(before), chars(after));
        let fits = |(start, end): &Span| {
            printed.text[..*start].ends_with(&before) && printed.text[*end..].starts_with(&after)
        };
        printed.find(quote.exact()).into_iter().filter(fits).collect()
    }
}

impl Printed {
    fn new(paragraphs: &[String]) -> Self {
        let mut text: Vec<char> = Vec::new();
        let mut spans = Vec::new();
        for (ix, paragraph) in paragraphs.iter().enumerate() {
            text.extend(if ix > 0 { "\n\n" } else { "" }.chars());
            let start = text.len();
            text.extend(paragraph.chars());
            spans.push((start, text.len()));
        }
        Self { text, paragraphs: spans }
    }

    pub fn slice(&self, (start, end): Span) -> String {
        self.text.get(start..end).unwrap_or_default().iter().collect()
    }

    pub fn find(&self, words: &str) -> Vec<Span> {
        let words = chars(words);
        if words.is_empty() {
            return Vec::new();
        }
        let windows = self.text.windows(words.len()).enumerate();
        windows.filter(|(_, window)| *window == words).map(|(at, _)| (at, at + words.len())).collect()
    }

    fn is_at_word_borders(&self, (start, end): Span) -> bool {
        let joins = |left: usize| {
            let pair = self.text.get(left).zip(self.text.get(left + 1));
            pair.is_some_and(|(a, b)| a.is_alphanumeric() && b.is_alphanumeric())
        };
        let is_joined = start > 0 && joins(start - 1);
        !is_joined && !joins(end - 1)
    }
}

/// Whom a statement credits; nobody where the article speaks in its own voice.
pub(super) fn credited(st: &Statement) -> Vec<&str> {
    if st.form == Form::Own { Vec::new() } else { st.source.iter().map(SourceId::as_str).collect() }
}

/// Accepted positions of a statement.
pub(super) fn positions(st: &Statement) -> impl Iterator<Item = &Position> {
    st.stances.iter().filter(|position| position.draft.is_none())
}

/// Accepted references of a statement to policies.
pub(super) fn references(st: &Statement) -> impl Iterator<Item = &PolicyReference> {
    st.policies.iter().filter(|reference| reference.draft.is_none())
}

/// The words of a quote, run by run.
pub(super) fn words(quotes: Option<&Quotes>) -> Vec<&str> {
    quotes.map_or(Vec::new(), |quotes| quotes.runs().iter().map(Quote::exact).collect())
}

pub(super) fn has_same_words(a: &Statement, b: &Statement) -> bool {
    !words(a.content.as_ref()).is_empty() && words(a.content.as_ref()) == words(b.content.as_ref())
}

pub(super) fn overlap(a: Span, b: Span) -> bool {
    a.0 < b.1 && b.0 < a.1
}

fn items<T>(list: Option<&OneOrMany<T>>) -> &[T] {
    list.map_or(&[], OneOrMany::items)
}

fn bodies_over_all_steps<'p>(pack: &'p Pack, source: &'p Source) -> BTreeSet<&'p str> {
    let mut bodies = BTreeSet::new();
    let mut open: Vec<&str> = items(source.of.as_ref()).iter().map(SourceId::as_str).collect();
    while let Some(body) = open.pop() {
        if body != source.id.as_str() && bodies.insert(body) {
            let next = pack.sources.iter().filter(|s| s.id.as_str() == body);
            open.extend(next.flat_map(|s| items(s.of.as_ref())).map(SourceId::as_str));
        }
    }
    bodies
}

/// Statement ids in classes: the same gist or `same_as` puts two in one, over any number of steps.
fn same_claims<'p>(statements: &[&'p Statement]) -> BTreeMap<&'p str, usize> {
    let mut class: BTreeMap<&str, usize> =
        statements.iter().enumerate().map(|(ix, st)| (st.id.as_str(), ix)).collect();
    for a in statements {
        for b in statements {
            let is_same = (a.gist.is_some() && a.gist == b.gist) || a.same_as.as_ref() == Some(&b.id);
            let (to, from) = (class[a.id.as_str()], class[b.id.as_str()]);
            if is_same && to != from {
                class.values_mut().filter(|c| **c == from).for_each(|c| *c = to);
            }
        }
    }
    class
}

/// Keeps what fits, unless nothing does.
fn narrow(hits: &mut Vec<Span>, fits: impl Fn(&Span) -> bool) {
    if hits.iter().any(&fits) {
        hits.retain(fits);
    }
}

fn gap(span: Span, content: &[Span]) -> usize {
    let gaps = content.iter().map(|c| c.0.saturating_sub(span.1).max(span.0.saturating_sub(c.1)));
    gaps.min().unwrap_or(usize::MAX)
}

fn chars(text: &str) -> Vec<char> {
    text.chars().collect()
}
