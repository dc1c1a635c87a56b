//! Every code of the checker: the one list that the rules, `docs/checks.md` and the tests go by.

use super::super::problem::Severity;
use super::subject::Subject;
use super::{
    Found, articles, balance, options, policies, propositions, questions, references, sources, spellings,
    stances, statements, switches, wording,
};

/// A code and how bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    /// Kebab-case; never given another meaning once published.
    pub code: &'static str,
    /// The same wherever the code is used.
    pub severity: Severity,
}

/// A rule: its code, and the function that finds where a pack goes against it.
#[derive(Clone, Copy)]
pub(super) struct Rule {
    pub(super) code: Code,
    pub(super) find: fn(&Subject<'_>) -> Vec<Found>,
}

/// Every code there is, in alphabetical order.
pub fn codes() -> Vec<Code> {
    let mut codes: Vec<Code> = RULES.iter().map(|rule| rule.code).chain(GIVEN.iter().copied()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

const fn error(code: &'static str, find: fn(&Subject<'_>) -> Vec<Found>) -> Rule {
    Rule { code: given(code), find }
}

const fn warning(code: &'static str, find: fn(&Subject<'_>) -> Vec<Found>) -> Rule {
    Rule { code: Code { code, severity: Severity::Warning }, find }
}

const fn given(code: &'static str) -> Code {
    Code { code, severity: Severity::Error }
}

/// The codes that reading and resolving give.
const GIVEN: &[Code] = &[
    // The text is no pack.
    given("too-large"),
    given("not-utf8"),
    given("too-deep"),
    given("not-json"),
    given("newer-format"),
    // A field or a row cannot be read.
    given("missing-field"),
    given("wrong-type"),
    given("bad-number"),
    given("unknown-stance"),
    given("unknown-form"),
    given("unknown-kind"),
    given("unknown-status"),
    given("unknown-role"),
    given("unknown-level"),
    given("unknown-theme"),
    Code { code: "unknown-field", severity: Severity::Warning },
    given("duplicate-field"),
    // A row means nothing.
    given("id-malformed"),
    given("duplicate-id"),
    given("dangling-id"),
    given("blank-name"),
    given("paragraph-line-feed"),
    given("of-circle"),
    given("source-twice"),
    given("bad-date"),
    given("own-with-source"),
    given("own-with-cue"),
    given("no-source-no-cue"),
    given("no-content"),
    given("quote-empty"),
    given("quote-not-found"),
    given("quote-ambiguous"),
    given("quotes-overlap"),
    given("inside-word"),
    given("direct-without-quotation-marks"),
    given("stance-twice"),
    given("breached-without-source"),
];

/// The rules, by subject.
pub(super) const RULES: &[Rule] = &[
    // The pack and its articles.
    error("unknown-format", articles::unknown_format),
    warning("blank-title", articles::blank_title),
    warning("unknown-language", articles::unknown_language),
    warning("no-article", articles::no_article),
    warning("article-without-text-or-link", articles::without_text_or_link),
    warning("article-without-rights", articles::without_rights),
    warning("article-without-url", articles::without_url),
    warning("article-unused", articles::unused),
    warning("paragraph-blank", articles::paragraph_blank),
    warning("text-damaged", articles::text_damaged),
    warning("odd-url", articles::odd_url),
    error("bad-date", articles::bad_date),
    warning("since-not-later", articles::since_not_later),
    // Sources, propositions, policies.
    warning("source-unused", sources::unused),
    warning("same-name", sources::same_name),
    warning("of-and-at", sources::of_and_at),
    warning("proposition-final-stop", propositions::final_stop),
    warning("proposition-without-stance", propositions::without_stance),
    warning("proposition-names-itself", propositions::names_itself),
    error("entails-contradiction", propositions::contradiction),
    warning("policy-unused", policies::unused),
    warning("policy-twice", policies::twice),
    // Statements.
    warning("own-with-stances", stances::own),
    warning("unattributed-with-stances", stances::unattributed),
    warning("stances-undated", stances::undated),
    warning("stances-dates-overlap", stances::dates_overlap),
    warning("own-with-via", statements::own_with_via),
    warning("via-own-source", statements::via_own_source),
    warning("joint-with-own-body", statements::joint_with_own_body),
    warning("same-as-itself", statements::same_as_itself),
    warning("statement-twice", statements::twice),
    warning("date-after-article", statements::date_after_article),
    warning("unseen-drafts", statements::unseen_drafts),
    warning("statement-without-gist", wording::without_gist),
    warning("gist-final-stop", wording::gist_final_stop),
    warning("gist-repeats-cue", wording::gist_repeats_cue),
    warning("gist-names-source", wording::gist_names_source),
    warning("gist-copies-content", wording::gist_copies_content),
    warning("content-final-stop", wording::content_final_stop),
    warning("content-outer-quotation-marks", wording::content_outer_quotation_marks),
    warning("mixed-without-quotation-marks", wording::mixed_without_quotation_marks),
    warning("indirect-with-quotation-marks", wording::indirect_with_quotation_marks),
    warning("cue-inside-content", wording::cue_inside_content),
    // The pack as a whole.
    warning("nothing-attributed", balance::nothing_attributed),
    warning("one-source-says-everything", balance::one_source),
    warning("nothing-confirmed", balance::nothing_confirmed),
    warning("everything-confirmed", balance::everything_confirmed),
    // Hand-written questions.
    error("id-malformed", questions::id_malformed),
    error("duplicate-id", questions::duplicate_id),
    error("question-id-derived", questions::id_derived),
    error("unknown-response", questions::unknown_response),
    error("unknown-skill", questions::unknown_skill),
    error("question-incomplete", questions::incomplete),
    error("question-bad-key", questions::bad_key),
    warning("question-without-explanation", questions::without_explanation),
    error("question-nothing-right", options::nothing_right),
    error("question-everything-right", options::everything_right),
    error("question-several-right", options::several_right),
    warning("question-option-count", options::option_count),
    warning("question-duplicate-options", options::duplicates),
    warning("question-longest-right", options::longest_right),
    warning("question-duplicate-spellings", spellings::duplicates),
    warning("question-spelling-near-name", spellings::near_a_name),
    error("dangling-id", references::dangling),
    error("quote-empty", references::quote_empty),
    error("quote-not-found", references::quote_not_found),
    error("quote-ambiguous", references::quote_ambiguous),
    // What is switched off, reworded, set as homework.
    warning("unknown-question", switches::unknown_question),
    warning("blank-prompt", switches::blank_prompt),
    error("unknown-mode", switches::unknown_mode),
    error("unknown-question-kind", switches::unknown_question_kind),
    warning("empty-assignment", switches::empty_assignment),
];
