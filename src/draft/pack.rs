//! What was understood of an article as a pack: every row proposed, none accepted.

use std::collections::HashSet;
use std::ops::Range;

use rayon::prelude::*;

use super::called::Speakers;
use super::doc::Doc;
use super::engine::AT_A_TIME;
use super::form::form;
use super::gist::{gist, own_gist, untrue};
use super::hollow::is_hollow;
use super::ids::Ids;
use super::masthead::after_dateline;
use super::paper::Paper;
use super::policy::told;
use super::proposition::{How, Propositions, Taken, propositions};
use super::quote::{quote_near, quotes, trimmed};
use super::reading::{Attribution, Mention, Own, Reading};
use super::reason;
use super::report::Report;
use super::sources::{Sources, with_articles};
use super::speaking::List;
use crate::message;
use crate::pack::{
    self, Article, ArticleId, Extra, FORMAT, Form, Pack, PackId, PolicyId, PolicyReference, PolicyRole,
    Position, Proposition, PropositionId, Quotes, SourceId, Span, Stance, Statement, StatementId, quotation,
};
use crate::words::Words;

/// The id of the one article.
const MAIN: &str = "main";

/// What the engine is sure of by half: statements that stand alone in quotation marks, policies.
const EVEN: f64 = 0.5;

/// How many statements are worth another thread to check them.
const PART: usize = 12;

/// A pack in the making.
pub(super) struct Packing<'a> {
    doc: &'a Doc<'a>,
    reading: &'a Reading,
    paper: Paper,
    words: &'a Words,
    reports: Vec<Report<'a>>,
    propositions: Propositions,
    proposition_ids: Vec<PropositionId>,
    policy_ids: Vec<PolicyId>,
    sources: Sources,
    is_read: bool,
}

impl<'a> Packing<'a> {
    /// Prepares the rows that others point to. `is_read`: whether more was looked for than quotation marks.
    pub fn new(doc: &'a Doc<'a>, reading: &'a Reading, words: &'a Words, is_read: bool) -> Self {
        let people = with_articles(doc, &reading.people);
        let sources = Sources::new(&people);
        let speakers = Speakers::new(doc, reading, people);
        let attributions = reading.attributions.par_iter().with_min_len(AT_A_TIME);
        let claimed = || {
            let reports: Vec<_> = attributions.map(|one| Report::new(doc, one, speakers.of(one))).collect();
            (propositions(doc, reading, &reports), reports)
        };
        let (paper, (propositions, reports)) = rayon::join(|| Paper::new(doc), claimed);
        let mut ids = Ids::default();
        let proposition_ids = propositions.texts.iter().map(|text| PropositionId(ids.of(text))).collect();
        let mut ids = Ids::default();
        let policy_ids = reading.policies.iter().map(|policy| PolicyId(ids.of(&policy.name))).collect();
        Self {
            doc,
            reading,
            paper,
            words,
            reports,
            propositions,
            proposition_ids,
            policy_ids,
            sources,
            is_read,
        }
    }

    /// The pack.
    pub fn pack(mut self, language: &str) -> Pack {
        let mut ids = Ids::default();
        let mut seen = HashSet::new();
        let mut statements: Vec<(Range<usize>, Statement)> = Vec::new();
        let attributions = self.reading.attributions.par_iter().enumerate().with_min_len(AT_A_TIME);
        let made: Vec<_> = attributions.filter_map(|(at, one)| self.statement(one, at)).collect();
        for (place, mut row) in made {
            row.id = StatementId(ids.of(row.source.first().map_or("report", SourceId::as_str)));
            if seen.insert((place.clone(), row.source.clone())) {
                statements.push((place, row));
            }
        }
        for own in &self.reading.own {
            let made = self.own(own, &mut ids);
            statements.extend(made.filter(|(place, _)| seen.insert((place.clone(), Vec::new()))));
        }
        statements.sort_by_key(|(place, _)| place.start);
        let statements: Vec<Statement> = statements.into_iter().map(|(_, row)| row).collect();
        let title = self.title();
        let mut pack = Pack {
            hearsay: FORMAT,
            id: PackId(Ids::default().of(&title)),
            revision: 1,
            title: title.clone(),
            language: language.to_owned(),
            articles: vec![self.article(title)],
            statements,
            ..Pack::default()
        };
        self.fill(&mut pack);
        self.mend(&mut pack);
        pack
    }

    /// The headline, or as much of the first sentence as fits into one.
    fn title(&self) -> String {
        const LONGEST: usize = 70;
        if let Some(title) = &self.paper.title {
            return title.clone();
        }
        let Some(first) = self.doc.sentences.first() else { return self.words.get("draft-untitled") };
        let start = self.doc.paragraphs.first().map_or(0, |paragraph| after_dateline(self.doc, paragraph));
        let first = start.min(first.end)..first.end;
        let sentence: Vec<&str> = self.doc.slice(first).split_whitespace().collect();
        let mut title = String::new();
        for word in sentence {
            if title.chars().count() + word.chars().count() > LONGEST {
                return title.trim_end_matches([',', ';', ':', '.']).to_owned() + " …";
            }
            if !title.is_empty() {
                title.push(' ');
            }
            title.push_str(word);
        }
        title.trim_end_matches('.').to_owned()
    }

    fn article(&mut self, title: String) -> Article {
        Article {
            id: ArticleId(MAIN.to_owned()),
            title,
            publisher: self.paper.publisher.clone(),
            byline: self.paper.byline.clone(),
            published: self.paper.published.clone(),
            paragraphs: std::mem::take(&mut self.paper.paragraphs),
            ..Article::default()
        }
    }

    /// What an attribution amounts to, without an id.
    fn statement(&self, attribution: &Attribution, at: usize) -> Option<(Range<usize>, Statement)> {
        let runs = trimmed(self.doc, &attribution.found.content);
        let (content, spans) = quotes(&self.paper, &runs)?;
        let source = self.sources.ids(&attribution.speakers);
        let via = self.sources.passing_on(&attribution.via, &attribution.speakers);
        let cue = self.cue(attribution, &spans);
        if source.is_empty() && cue.is_none() {
            return None;
        }
        let form = self.form(attribution, &spans);
        let stances = if source.is_empty() { Vec::new() } else { self.positions(attribution, at) };
        let gist = self.gist(at);
        if self.is_read && stances.is_empty() && self.says_nothing(attribution, gist.is_some()) {
            return None;
        }
        let place = runs.first()?.start..runs.last()?.end;
        let reason = if self.is_read {
            reason::of_statement(self.doc, attribution, form)
        } else {
            message!("draft-reason-unread")
        };
        let statement = Statement {
            policies: self.references(attribution, !source.is_empty()),
            gist,
            source,
            via,
            form,
            cue,
            content: Some(content),
            named: self.named(attribution, &spans),
            stances,
            draft: Some(reason::draft(f64::from(attribution.found.confidence), &reason, self.words)),
            ..empty()
        };
        Some((place, statement))
    }

    /// Whether nothing is claimed that anybody could be asked about: "said so", "wanted the price back".
    fn says_nothing(&self, attribution: &Attribution, has_gist: bool) -> bool {
        let found = &attribution.found;
        let is_wish = || {
            let mut cue = found.cue.iter().flat_map(Clone::clone);
            let is_quoted = found.content.iter().flat_map(Clone::clone).any(|at| self.doc.is_quoted(at));
            cue.any(|at| List::Wanting.has(self.doc.word(at)))
                && !is_quoted
                && attribution.policies.is_empty()
        };
        !has_gist && (is_hollow(self.doc, found) || is_wish())
    }

    /// The gist; of who rejects "these allegations", that they are not true.
    fn gist(&self, at: usize) -> Option<String> {
        let own = self.reports.get(at).and_then(gist);
        let denied = || {
            let taken = self.propositions.positions.get(at)?;
            let first =
                taken.iter().find(|taken| taken.how == How::Pointed && taken.stance == Stance::Denies)?;
            self.propositions.embedded.get(first.on).map(|claim| untrue(claim))
        };
        let confirmed = || {
            let taken = self.propositions.positions.get(at)?.first()?;
            let is_plain = taken.how == How::Pointed && taken.stance == Stance::Confirms;
            self.propositions.texts.get(taken.on).filter(|_| is_plain).cloned()
        };
        own.or_else(denied).or_else(confirmed)
    }

    /// The report words; a colon is none.
    fn cue(&self, attribution: &Attribution, spans: &[Span]) -> Option<Quotes> {
        let says = |run: &&Range<usize>| self.doc.slice((*run).clone()).chars().any(char::is_alphanumeric);
        let cue: Vec<Range<usize>> = attribution.found.cue.iter().filter(says).cloned().collect();
        quote_near(&self.paper, &cue, spans)
    }

    fn named(&self, attribution: &Attribution, content: &[Span]) -> Option<Quotes> {
        let runs = match &attribution.named {
            Some(named) => std::slice::from_ref(named),
            None => attribution.found.source.get(..1)?,
        };
        quote_near(&self.paper, runs, content)
    }

    /// The form as a pack has it: direct only where every run stands in quotation marks.
    fn form(&self, attribution: &Attribution, spans: &[Span]) -> Form {
        let is_direct = || spans.iter().all(|span| quotation::is_quoted(&self.paper.text, *span));
        let is_mark = |text: &str| {
            text.contains(quotation::is_double) || ["''", "‘", " '"].iter().any(|mark| text.contains(mark))
        };
        let holds_marks = || spans.iter().any(|span| is_mark(self.paper.text.slice(*span)));
        match form(self.doc, &attribution.found.content) {
            Form::Direct if is_direct() => Form::Direct,
            _ if holds_marks() => Form::Mixed,
            Form::Direct if spans.iter().any(|span| quotation::is_quoted(&self.paper.text, *span)) => {
                Form::Mixed
            }
            _ => Form::Indirect,
        }
    }

    fn positions(&self, attribution: &Attribution, at: usize) -> Vec<Position> {
        let taken = self.propositions.positions.get(at).map(Vec::as_slice).unwrap_or_default();
        let position = |taken: &Taken| {
            let (reason, share) = reason::of_position(self.doc, attribution, taken);
            let confidence = f64::from(attribution.found.confidence) * share;
            Some(Position {
                on: self.proposition_ids.get(taken.on)?.clone(),
                stance: taken.stance,
                why: None,
                evidence: None,
                draft: Some(reason::draft(confidence, &reason, self.words)),
                extra: Extra::new(),
            })
        };
        taken.iter().filter_map(position).collect()
    }

    /// The policies that a statement refers to.
    fn references(&self, attribution: &Attribution, has_source: bool) -> Vec<PolicyReference> {
        let found = &attribution.found;
        let runs: Vec<&Range<usize>> = found.content.iter().chain(&found.cue).chain(&found.source).collect();
        self.references_in(&attribution.policies, &runs, has_source)
    }

    fn references_in(
        &self,
        policies: &[usize],
        runs: &[&Range<usize>],
        has_source: bool,
    ) -> Vec<PolicyReference> {
        let mut rows: Vec<PolicyReference> = Vec::new();
        for at in policies {
            let (Some(policy), Some(id)) = (self.reading.policies.get(*at), self.policy_ids.get(*at)) else {
                continue;
            };
            if rows.iter().any(|row| row.policy == *id) {
                continue;
            }
            let is_here = |one: &&Mention| runs.iter().any(|run| overlap(&one.words, run));
            let mention = policy.mentions.iter().find(is_here);
            let words = mention.map(|mention| mention.words.clone());
            let evidence = words.as_ref().and_then(|words| quotes(&self.paper, std::slice::from_ref(words)));
            let printed =
                words.map_or_else(|| policy.name.clone(), |words| reason::words_of(self.doc, &[words]));
            // That it is breached is somebody's claim.
            let role = mention.map(|mention| mention.role);
            let role = role.filter(|role| has_source || *role != PolicyRole::Breached);
            rows.push(PolicyReference {
                policy: id.clone(),
                status: mention.and_then(|mention| mention.status),
                role: Some(role.unwrap_or(PolicyRole::Mentioned)),
                said: mention.and_then(|mention| self.said_of(&mention.words, runs)),
                why: None,
                evidence: evidence.map(|(quotes, _)| quotes),
                draft: Some(reason::draft(
                    EVEN,
                    &message!("draft-reason-policy", words = printed),
                    self.words,
                )),
                extra: Extra::new(),
            });
        }
        rows
    }

    /// The words that tell of a policy what it says.
    fn said_of(&self, mention: &Range<usize>, runs: &[&Range<usize>]) -> Option<Quotes> {
        let within = runs.iter().find(|run| run.start <= mention.start && mention.end <= run.end)?;
        let told = trimmed(self.doc, &[told(self.doc, mention, within)?]);
        quotes(&self.paper, &told).map(|(quotes, _)| quotes)
    }

    fn own(&self, own: &Own, ids: &mut Ids) -> Option<(Range<usize>, Statement)> {
        let runs = trimmed(self.doc, std::slice::from_ref(&own.content));
        let (content, _) = quotes(&self.paper, &runs)?;
        let policies = self.references_in(&own.policies, &runs.iter().collect::<Vec<_>>(), false);
        let place = runs.first()?.start..runs.last()?.end;
        let statement = Statement {
            id: StatementId(ids.of("own")),
            form: Form::Own,
            gist: own_gist(self.doc, &own.content),
            content: Some(content),
            policies,
            draft: Some(reason::draft(EVEN, &message!("draft-reason-own"), self.words)),
            ..empty()
        };
        Some((place, statement))
    }

    /// The sources, propositions and policies that the statements point to.
    fn fill(&self, pack: &mut Pack) {
        pack.sources = self.sources.rows(&pack.statements);
        let mut rows: Vec<Proposition> = Vec::new();
        let used: HashSet<&PropositionId> =
            pack.statements.iter().flat_map(|row| &row.stances).map(|row| &row.on).collect();
        let worded = self.propositions.texts.iter().zip(&self.propositions.shorts);
        for (id, (text, short)) in self.proposition_ids.iter().zip(worded).filter(|(id, _)| used.contains(id))
        {
            let (text, short) = (text.clone(), short.clone());
            rows.push(Proposition { id: id.clone(), text, short, ..Proposition::default() });
        }
        let used: HashSet<&PolicyId> =
            pack.statements.iter().flat_map(|row| &row.policies).map(|row| &row.policy).collect();
        let policies = self.policy_ids.iter().zip(&self.reading.policies).filter(|(id, _)| used.contains(id));
        pack.policies = policies
            .map(|(id, policy)| pack::Policy {
                id: id.clone(),
                name: policy.name.clone(),
                kind: policy.kind,
                extra: Extra::new(),
            })
            .collect();
        pack.propositions = rows;
    }

    /// Leaves out what the ledger would refuse: nothing that is proposed is an error. A long text is not read
    /// a second time for it.
    fn mend(&self, pack: &mut Pack) {
        const LONGEST: usize = 200_000;
        if self.paper.text.len() > LONGEST {
            return;
        }
        // Part by part, side by side: what is wrong with one statement is wrong without the others.
        let rows = std::mem::take(&mut pack.statements);
        let check = |rows: &[Statement]| {
            let part = Pack { statements: rows.to_vec(), ..pack.clone() };
            let (ledger, problems) = pack::resolve(&part);
            let sound: HashSet<StatementId> = ledger.statements().map(|(_, row)| row.id.clone()).collect();
            (problems.iter().any(|problem| problem.severity == pack::Severity::Error), sound)
        };
        let part = rows.len().div_ceil(rayon::current_num_threads()).max(PART);
        let parts: Vec<_> = rows.par_chunks(part).map(check).collect();
        pack.statements = rows;
        if parts.iter().any(|(has_error, _)| *has_error) {
            pack.statements.retain(|row| parts.iter().any(|(_, sound)| sound.contains(&row.id)));
            self.fill(pack);
        }
    }
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// A statement of nobody about nothing.
pub(super) fn empty() -> Statement {
    Statement::new(StatementId::default(), ArticleId(MAIN.to_owned()), Form::Indirect)
}
