//! Pack to ledger: ids looked up, quotes found, what is wrong left out and reported.

use std::collections::{BTreeMap, BTreeSet};

use super::date::Date;
use super::id::is_well_formed;
use super::ledger::{
    ArticleIx, ArticleRow, Ledger, PolicyIx, PolicyRow, PositionRow, PropositionIx, PropositionRow,
    ReferenceRow, SourceIx, SourceRow, StatementIx, StatementRow,
};
use super::model::{OneOrMany, Pack, PolicyReference, Position, Quote, Quotes, Statement};
use super::problem::{JsonPath, Problem, Step};
use super::quotation;
use super::selector::{self, Unplaced};
use super::text::{Span, Text};
use super::vocabulary::{Form, PolicyRole};
use crate::message;
use crate::words::{Arg, Message};

/// What a pack means. Never fails: a row with an error stays out of the ledger and is among the problems.
pub fn resolve(pack: &Pack) -> (Ledger, Vec<Problem>) {
    let mut resolving = Resolving::new(pack);
    resolving.articles();
    resolving.sources();
    resolving.propositions();
    resolving.policies();
    resolving.statements();
    resolving.cloud_unread();
    (resolving.ledger, resolving.problems)
}

/// How many quotes that are not found get a nearest match looked for: each costs a walk over the article.
const MOST_NEAREST: usize = 40;

struct Resolving<'p> {
    pack: &'p Pack,
    ledger: Ledger,
    problems: Vec<Problem>,
    articles: Ids<ArticleIx>,
    sources: Ids<SourceIx>,
    propositions: Ids<PropositionIx>,
    policies: Ids<PolicyIx>,
    n_nearest: usize,
}

/// Which ids are taken, and by which row; `None` where that row has an error and was left out.
type Ids<T> = BTreeMap<String, Option<T>>;

impl<'p> Resolving<'p> {
    fn new(pack: &'p Pack) -> Self {
        let ledger = Ledger {
            id: pack.id.clone(),
            revision: pack.revision,
            language: pack.language.clone(),
            ..Ledger::default()
        };
        let mut resolving = Self {
            pack,
            ledger,
            problems: Vec::new(),
            articles: Ids::new(),
            sources: Ids::new(),
            propositions: Ids::new(),
            policies: Ids::new(),
            n_nearest: 0,
        };
        resolving.articles = unread(pack, "articles");
        resolving.sources = unread(pack, "sources");
        resolving.propositions = unread(pack, "propositions");
        resolving.policies = unread(pack, "policies");
        if !pack.aside.iter().any(|aside| aside.at == JsonPath::root().field("id")) && !pack.id.0.is_empty() {
            resolving.id_is_well_formed(pack.id.as_str(), &JsonPath::root());
        }
        resolving
    }

    fn error(&mut self, code: &'static str, at: JsonPath, message: Message) {
        self.problems.push(Problem::error(code, at, message));
    }

    fn id_is_well_formed(&mut self, id: &str, row: &JsonPath) -> bool {
        let is_well_formed = is_well_formed(id);
        if !is_well_formed {
            self.error("id-malformed", row.field("id"), message!("check-id-malformed", id = id));
        }
        is_well_formed
    }

    /// Takes an id for a row, unless it is malformed or taken.
    fn take<T>(&mut self, ids: fn(&mut Self) -> &mut Ids<T>, id: &str, row: &JsonPath) -> bool {
        if !self.id_is_well_formed(id, row) {
            ids(self).entry(id.to_owned()).or_insert(None);
            return false;
        }
        if ids(self).contains_key(id) {
            self.error("duplicate-id", row.field("id"), message!("check-duplicate-id", id = id));
            return false;
        }
        ids(self).insert(id.to_owned(), None);
        true
    }

    /// A row whose name is blank would leave a gap in every sentence that names it.
    fn is_named(&mut self, name: &str, at: JsonPath) -> bool {
        let is_named = !name.trim().is_empty();
        if !is_named {
            self.error("blank-name", at, message!("check-blank-name"));
        }
        is_named
    }

    fn articles(&mut self) {
        for (ix, article) in self.pack.articles.iter().enumerate() {
            let at = JsonPath::row("articles", ix);
            let id = article.id.as_str();
            if !self.take(|s| &mut s.articles, id, &at) {
                continue;
            }
            for (nth, paragraph) in article.paragraphs.iter().enumerate() {
                if paragraph.contains('\n') {
                    let message = message!("check-paragraph-line-feed");
                    self.error("paragraph-line-feed", at.field("paragraphs").index(nth), message);
                }
            }
            let place = ArticleIx(self.ledger.articles.len());
            self.ledger.articles.push(ArticleRow {
                id: article.id.clone(),
                title: article.title.clone(),
                text: Text::new(&article.paragraphs),
            });
            self.articles.insert(id.to_owned(), Some(place));
        }
    }

    fn sources(&mut self) {
        let mut kept = Vec::new();
        for (ix, source) in self.pack.sources.iter().enumerate() {
            let at = JsonPath::row("sources", ix);
            let is_free = self.take(|s| &mut s.sources, source.id.as_str(), &at);
            if self.is_named(&source.name, at.field("name")) && is_free {
                let place = SourceIx(kept.len());
                self.sources.insert(source.id.0.clone(), Some(place));
                kept.push((at, source));
            }
        }
        for (at, source) in kept {
            let of = self.source_list(source.of.as_ref(), &at.field("of"));
            let belongs = self.source_list(source.at.as_ref(), &at.field("at"));
            self.ledger.sources.push(SourceRow {
                id: source.id.clone(),
                name: source.name.clone(),
                role: source.role.clone(),
                kind: source.kind,
                of,
                at: belongs,
                plural: source.plural,
            });
        }
        self.cut_circles();
    }

    /// A body that speaks for itself over some steps would have no end: the last step of it is dropped.
    fn cut_circles(&mut self) {
        for ix in 0..self.ledger.sources.len() {
            let source = SourceIx(ix);
            let circles: Vec<SourceIx> = self.ledger[source]
                .of
                .iter()
                .copied()
                .filter(|body| *body == source || self.ledger.bodies_of(*body).contains(&source))
                .collect();
            if circles.is_empty() {
                continue;
            }
            let id = self.ledger[source].id.clone();
            let nth = self.pack.sources.iter().position(|source| source.id == id).unwrap_or_default();
            let at = JsonPath::row("sources", nth).field("of");
            self.error("of-circle", at, message!("check-of-circle", id = id.as_str()));
            if let Some(row) = self.ledger.sources.get_mut(ix) {
                row.of.retain(|body| !circles.contains(body));
            }
        }
    }

    fn source_list(&mut self, list: Option<&OneOrMany<super::id::SourceId>>, at: &JsonPath) -> Vec<SourceIx> {
        let ids = list.map(OneOrMany::items).unwrap_or_default();
        let is_list = matches!(list, Some(OneOrMany::Many(_)));
        let mut found = Vec::new();
        for (ix, id) in ids.iter().enumerate() {
            let at = if is_list { at.index(ix) } else { at.clone() };
            found.extend(self.look_up(|s| &s.sources, id.as_str(), &at));
        }
        found
    }

    /// The row an id names. An id that names nothing is an error; one that names a left-out row is not a
    /// second one.
    fn look_up<T: Copy>(&mut self, ids: fn(&Self) -> &Ids<T>, id: &str, at: &JsonPath) -> Option<T> {
        match ids(self).get(id) {
            Some(place) => *place,
            None => {
                let likeness = |known: &String| strsim::normalized_damerau_levenshtein(known, id);
                let near = ids(self)
                    .keys()
                    .map(|known| (likeness(known), known))
                    .filter(|(likeness, _)| *likeness >= 0.5)
                    .max_by(|a, b| a.0.total_cmp(&b.0));
                let message = match near {
                    Some((_, nearest)) => message!("check-dangling-id-near", id = id, nearest = nearest),
                    None => message!("check-dangling-id", id = id),
                };
                self.error("dangling-id", at.clone(), message);
                None
            }
        }
    }

    fn propositions(&mut self) {
        let mut kept = Vec::new();
        for (ix, proposition) in self.pack.propositions.iter().enumerate() {
            let at = JsonPath::row("propositions", ix);
            let is_free = self.take(|s| &mut s.propositions, proposition.id.as_str(), &at);
            if self.is_named(&proposition.text, at.field("text")) && is_free {
                let place = PropositionIx(kept.len());
                self.propositions.insert(proposition.id.0.clone(), Some(place));
                kept.push((at, proposition));
            }
        }
        for (at, proposition) in kept {
            let mut linked = |name: &str, ids: &[super::id::PropositionId]| -> Vec<PropositionIx> {
                let at = at.field(name);
                ids.iter()
                    .enumerate()
                    .filter_map(|(ix, id)| self.look_up(|s| &s.propositions, id.as_str(), &at.index(ix)))
                    .collect()
            };
            let entails = linked("entails", &proposition.entails);
            let excludes = linked("excludes", &proposition.excludes);
            self.ledger.propositions.push(PropositionRow {
                id: proposition.id.clone(),
                text: proposition.text.clone(),
                short: proposition.short.clone().filter(|short| !short.trim().is_empty()),
                is_checked: proposition.checked.as_ref().is_some_and(|name| !name.trim().is_empty()),
                entails,
                excludes,
            });
        }
    }

    fn policies(&mut self) {
        for (ix, policy) in self.pack.policies.iter().enumerate() {
            let at = JsonPath::row("policies", ix);
            let is_free = self.take(|s| &mut s.policies, policy.id.as_str(), &at);
            if self.is_named(&policy.name, at.field("name")) && is_free {
                self.policies.insert(policy.id.0.clone(), Some(PolicyIx(self.ledger.policies.len())));
                let row = PolicyRow { id: policy.id.clone(), name: policy.name.clone(), kind: policy.kind };
                self.ledger.policies.push(row);
            }
        }
    }

    fn statements(&mut self) {
        let mut ids: Ids<StatementIx> = unread(self.pack, "statements");
        let mut same_as = Vec::new();
        for (ix, statement) in self.pack.statements.iter().enumerate() {
            let at = JsonPath::row("statements", ix);
            let id = statement.id.as_str();
            let is_taken = ids.contains_key(id);
            if is_taken {
                self.error("duplicate-id", at.field("id"), message!("check-duplicate-id", id = id));
            }
            let row = if self.id_is_well_formed(id, &at) { self.statement(statement, &at) } else { None };
            match row.filter(|_| !is_taken) {
                Some(row) => {
                    ids.insert(id.to_owned(), Some(StatementIx(self.ledger.statements.len())));
                    same_as.push(statement.same_as.clone().map(|other| (at.field("same_as"), other)));
                    self.ledger.statements.push(row);
                }
                None => {
                    ids.entry(id.to_owned()).or_insert(None);
                    self.cloud(statement);
                }
            }
        }
        for (ix, named) in same_as.into_iter().enumerate() {
            let Some((at, other)) = named else { continue };
            match ids.get(other.as_str()) {
                Some(place) => {
                    if let Some(row) = self.ledger.statements.get_mut(ix) {
                        row.same_as = *place;
                    }
                }
                None => {
                    let message = message!("check-dangling-id", id = other.as_str());
                    self.error("dangling-id", at, message);
                }
            }
        }
    }

    /// The row of a statement, or `None` if anything about it is wrong.
    fn statement(&mut self, statement: &Statement, at: &JsonPath) -> Option<StatementRow> {
        let n_before = self.problems.len();
        let article = self.look_up(|s| &s.articles, statement.article.as_str(), &at.field("article"));
        let sources = self.sources_of(&statement.source, &at.field("source"));
        let via = self.sources_of(&statement.via, &at.field("via"));
        let date = statement.date.as_deref().and_then(|date| self.date(date, &at.field("date")));
        self.shape(statement, at);
        let article = article?;
        let content = self.quotes(article, statement.content.as_ref(), &at.field("content"));
        let cue = self.quotes_near(article, statement.cue.as_ref(), &content, &at.field("cue"));
        let named = self.quotes_near(article, statement.named.as_ref(), &content, &at.field("named"));
        let evidence = self.quotes(article, statement.evidence.as_ref(), &at.field("evidence"));
        if let Some(corrects) = &statement.corrects {
            self.corrected(article, corrects, &at.field("corrects"));
        }
        self.quotation_marks(statement, article, &content, at);
        // Where the text may not be passed on, nothing can be shown until the learner has pasted it.
        let has_text = !self.ledger[article].text.is_empty();
        let is_cut_off = !has_text || sources.is_none() || via.is_none();
        let is_broken = self.problems.len() > n_before || is_cut_off;
        let mut row = StatementRow {
            id: statement.id.clone(),
            article,
            sources: sources.unwrap_or_default(),
            via: via.unwrap_or_default(),
            form: statement.form,
            date,
            cue,
            content,
            named,
            gist: statement.gist.clone().filter(|gist| !gist.trim().is_empty()),
            positions: Vec::new(),
            references: Vec::new(),
            same_as: None,
            evidence,
            why: statement.why.clone(),
        };
        row.positions = self.positions(statement, &row, at);
        row.references = self.references(statement, &row, at);
        (!is_broken).then_some(row)
    }

    fn sources_of(&mut self, ids: &[super::id::SourceId], at: &JsonPath) -> Option<Vec<SourceIx>> {
        let mut found: Vec<Option<SourceIx>> = Vec::new();
        for (ix, id) in ids.iter().enumerate() {
            let source = self.look_up(|s| &s.sources, id.as_str(), &at.index(ix));
            if source.is_some() && found.contains(&source) {
                self.error("source-twice", at.index(ix), message!("check-source-twice", id = id.as_str()));
            }
            found.push(source);
        }
        found.into_iter().collect()
    }

    fn date(&mut self, date: &str, at: &JsonPath) -> Option<Date> {
        let parsed = date.parse().ok();
        if parsed.is_none() {
            self.error("bad-date", at.clone(), message!("check-bad-date", date = date));
        }
        parsed
    }

    /// Which fields a statement must have and may not have.
    fn shape(&mut self, statement: &Statement, at: &JsonPath) {
        let is_own = statement.form == Form::Own;
        if is_own && !statement.source.is_empty() {
            self.error("own-with-source", at.field("source"), message!("check-own-with-source"));
        }
        if is_own && statement.cue.is_some() {
            self.error("own-with-cue", at.field("cue"), message!("check-own-with-cue"));
        }
        if !is_own && statement.source.is_empty() && statement.cue.is_none() {
            self.error("no-source-no-cue", at.clone(), message!("check-no-source-no-cue"));
        }
        if statement.content.is_none() && statement.evidence.is_none() {
            self.error("no-content", at.clone(), message!("check-no-content"));
        }
    }

    fn quotes(&mut self, article: ArticleIx, quotes: Option<&Quotes>, at: &JsonPath) -> Vec<Span> {
        self.placed(article, quotes, at, |text, quote| selector::place(text, quote))
    }

    fn quotes_near(
        &mut self,
        article: ArticleIx,
        quotes: Option<&Quotes>,
        content: &[Span],
        at: &JsonPath,
    ) -> Vec<Span> {
        self.placed(article, quotes, at, |text, quote| selector::place_near(text, quote, content))
    }

    fn placed(
        &mut self,
        article: ArticleIx,
        quotes: Option<&Quotes>,
        at: &JsonPath,
        place: impl Fn(&Text, &Quote) -> Result<Span, Unplaced>,
    ) -> Vec<Span> {
        let mut spans = Vec::new();
        if self.ledger[article].text.is_empty() {
            return spans;
        }
        let runs = quotes.map(Quotes::runs).unwrap_or_default();
        if quotes.is_some() && runs.is_empty() {
            self.error("quote-empty", at.clone(), message!("check-quote-empty"));
        }
        for (ix, quote) in runs.iter().enumerate() {
            let at = if matches!(quotes, Some(Quotes::Many(_))) { at.index(ix) } else { at.clone() };
            match place(&self.ledger[article].text, quote) {
                Ok(span) => spans.push(span),
                Err(unplaced) => self.unplaced(article, quote, unplaced, at),
            }
        }
        spans.sort_unstable();
        if spans.windows(2).any(|pair| matches!(pair, [a, b] if a.overlaps(*b))) {
            self.error("quotes-overlap", at.clone(), message!("check-quotes-overlap"));
        }
        spans
    }

    fn unplaced(&mut self, article: ArticleIx, quote: &Quote, unplaced: Unplaced, at: JsonPath) {
        self.n_nearest += usize::from(unplaced == Unplaced::NotFound);
        let text = &self.ledger[article].text;
        let (code, message) = unplaced_message(text, quote, unplaced, self.n_nearest <= MOST_NEAREST);
        self.error(code, at, message);
    }

    /// The corrected words may stand in another article than the correction.
    fn corrected(&mut self, article: ArticleIx, corrects: &Quotes, at: &JsonPath) {
        let stands = |article: ArticleIx| {
            let text = &self.ledger[article].text;
            corrects.runs().iter().all(|quote| selector::place(text, quote).is_ok())
        };
        let elsewhere = self.ledger.articles().any(|(other, _)| other != article && stands(other));
        if !elsewhere {
            self.quotes(article, Some(corrects), at);
        }
    }

    fn quotation_marks(
        &mut self,
        statement: &Statement,
        article: ArticleIx,
        content: &[Span],
        at: &JsonPath,
    ) {
        let text = &self.ledger[article].text;
        let is_bare =
            statement.form == Form::Direct && content.iter().any(|run| !quotation::is_quoted(text, *run));
        if is_bare {
            let message = message!("check-direct-without-quotation-marks");
            self.error("direct-without-quotation-marks", at.field("content"), message);
        }
    }

    fn positions(&mut self, statement: &Statement, row: &StatementRow, at: &JsonPath) -> Vec<PositionRow> {
        let mut rows = Vec::new();
        for (ix, position) in statement.stances.iter().enumerate() {
            let at = at.field("stances").index(ix);
            let n_before = self.problems.len();
            let on = self.look_up(|s| &s.propositions, position.on.as_str(), &at.field("on"));
            let evidence = self.quotes(row.article, position.evidence.as_ref(), &at.field("evidence"));
            if rows.iter().any(|row: &PositionRow| Some(row.on) == on) {
                let id = position.on.as_str();
                self.error("stance-twice", at.field("on"), message!("check-stance-twice", id = id));
            }
            match on.filter(|_| self.problems.len() == n_before) {
                Some(on) => rows.push(position_row(on, position, row, evidence)),
                None => self.cloud_position(statement, position),
            }
        }
        rows
    }

    fn references(&mut self, statement: &Statement, row: &StatementRow, at: &JsonPath) -> Vec<ReferenceRow> {
        let mut rows = Vec::new();
        for (ix, reference) in statement.policies.iter().enumerate() {
            let at = at.field("policies").index(ix);
            let n_before = self.problems.len();
            let policy = self.look_up(|s| &s.policies, reference.policy.as_str(), &at.field("policy"));
            let said = self.quotes(row.article, reference.said.as_ref(), &at.field("said"));
            let evidence = self.quotes(row.article, reference.evidence.as_ref(), &at.field("evidence"));
            if reference.role == Some(PolicyRole::Breached) && statement.source.is_empty() {
                let message = message!("check-breached-without-source");
                self.error("breached-without-source", at.field("role"), message);
            }
            match policy.filter(|_| self.problems.len() == n_before) {
                Some(policy) => rows.push(reference_row(policy, reference, row, said, evidence)),
                None => self.ledger.clouded_policies.extend(policy),
            }
        }
        rows
    }

    /// Remembers what a left-out statement might have held.
    fn cloud(&mut self, statement: &Statement) {
        for position in &statement.stances {
            self.cloud_position(statement, position);
        }
        for reference in &statement.policies {
            let policy = self.policies.get(reference.policy.as_str()).copied().flatten();
            self.ledger.clouded_policies.extend(policy);
        }
    }

    fn cloud_position(&mut self, statement: &Statement, position: &Position) {
        let Some(on) = self.propositions.get(position.on.as_str()).copied().flatten() else { return };
        for id in &statement.source {
            let source = self.sources.get(id.as_str()).copied().flatten();
            self.ledger.clouded.insert((source, on));
        }
    }

    /// The same for rows that could not even be read: by the ids they hold, whatever they were meant for.
    fn cloud_unread(&mut self) {
        let mut held = BTreeSet::new();
        let is_statements =
            |path: &JsonPath| matches!(path.0.first(), Some(Step::Field(list)) if list == "statements");
        for aside in self.pack.aside.iter().filter(|aside| is_statements(&aside.at)) {
            strings(&aside.value, &mut held);
        }
        for id in held {
            if let Some(Some(on)) = self.propositions.get(&id) {
                self.ledger.clouded.insert((None, *on));
            }
            self.ledger.clouded_policies.extend(self.policies.get(&id).copied().flatten());
        }
    }
}

/// What to say of a quote without a place: a code, and the sentence, with the nearest match if that is worth
/// the time.
pub(super) fn unplaced_message(
    text: &Text,
    quote: &Quote,
    unplaced: Unplaced,
    looks_near: bool,
) -> (&'static str, Message) {
    let words = shortened(quote.exact());
    match unplaced {
        Unplaced::Empty => ("quote-empty", message!("check-quote-empty")),
        Unplaced::InsideWord => ("inside-word", message!("check-inside-word", quote = words)),
        Unplaced::Ambiguous(places) => {
            let shown: Vec<Arg> = places.iter().map(|place| Arg::Text(in_context(text, *place))).collect();
            ("quote-ambiguous", message!("check-quote-ambiguous", quote = words, candidates = shown))
        }
        Unplaced::NotFound => {
            let nearest = looks_near.then(|| selector::nearest(text, quote.exact())).flatten();
            let message = match nearest {
                Some(near) => {
                    let nearest = shortened(text.slice(near));
                    message!("check-quote-not-found-near", quote = words, nearest = nearest)
                }
                None => message!("check-quote-not-found", quote = words),
            };
            ("quote-not-found", message)
        }
    }
}

/// The ids of rows that could not be read, so that whatever names them is not a second error.
fn unread<T>(pack: &Pack, list: &str) -> Ids<T> {
    let is_row = |path: &JsonPath| match path.0.as_slice() {
        [Step::Field(name), Step::Index(_)] => name == list,
        _ => false,
    };
    let rows = pack.aside.iter().filter(|aside| is_row(&aside.at));
    let ids = rows.filter_map(|aside| aside.value.get("id")?.as_str());
    ids.map(|id| (id.to_owned(), None)).collect()
}

fn position_row(
    on: PropositionIx,
    position: &Position,
    row: &StatementRow,
    evidence: Vec<Span>,
) -> PositionRow {
    let evidence = if evidence.is_empty() { row.places().to_vec() } else { evidence };
    PositionRow { on, stance: position.stance, why: position.why.clone(), evidence }
}

fn reference_row(
    policy: PolicyIx,
    reference: &PolicyReference,
    row: &StatementRow,
    said: Vec<Span>,
    evidence: Vec<Span>,
) -> ReferenceRow {
    let evidence = match (evidence.is_empty(), said.is_empty()) {
        (false, _) => evidence,
        (true, false) => said.clone(),
        (true, true) => row.places().to_vec(),
    };
    ReferenceRow {
        policy,
        status: reference.status,
        role: reference.role,
        said,
        why: reference.why.clone(),
        evidence,
    }
}

fn strings(value: &serde_json::Value, into: &mut BTreeSet<String>) {
    use serde_json::Value;
    match value {
        Value::String(text) => {
            into.insert(text.clone());
        }
        Value::Array(list) => list.iter().for_each(|value| strings(value, into)),
        Value::Object(fields) => fields.values().for_each(|value| strings(value, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A quote as a message shows it: whole if short, else its two ends.
fn shortened(quote: &str) -> String {
    const MOST: usize = 120;
    let n_chars = quote.chars().count();
    if n_chars <= MOST {
        return quote.to_owned();
    }
    let head: String = quote.chars().take(MOST / 2).collect();
    let tail: String = quote.chars().skip(n_chars - MOST / 2).collect();
    format!("{head} … {tail}")
}

/// A place as a message shows it: with a few characters around it.
fn in_context(text: &Text, span: Span) -> String {
    const AROUND: usize = 16;
    let before = text.slice(Span { start: span.start.saturating_sub(AROUND), end: span.start });
    let after = text.slice(Span { start: span.end, end: span.end + AROUND });
    format!("…{before}[{}]{after}…", shortened(text.slice(span))).replace('\n', " ")
}
