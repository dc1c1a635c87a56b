//! Confirmed or denied, and by whom: `stance`, `who-took`, `sort-status`, `grid`, `stated`, `headline`.

use super::{Built, Draft, unbuilt};
use crate::message;
use crate::pack::{ArticleIx, Cell, Kind, PropositionIx, SourceIx, Stance, Unasked};
use crate::quiz::ground::{DRAWN, Ground, Shown, capitalised, contain_each_other};
use crate::quiz::question::{Board, Choice, Fact, GridCell, GridKey, Place, Ref, Response, Unbuilt};
use crate::words::Message;

/// The positions that can be a key, in their fixed order.
const ASKED: [Stance; 5] =
    [Stance::Neither, Stance::Denies, Stance::Suggests, Stance::Confirms, Stance::Alleges];

/// Every source and proposition.
fn pairs<'g>(ground: &'g Ground<'_>) -> impl Iterator<Item = (SourceIx, PropositionIx)> + 'g {
    let sources = ground.ledger.sources().map(|(source, _)| source);
    sources.flat_map(|source| ground.ledger.propositions().map(move |(on, _)| (source, on)))
}

fn named(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Vec<Ref> {
    vec![Ref::new("source", &ground.ledger[source].id), Ref::new("proposition", &ground.ledger[on].id)]
}

fn cell_fact(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Fact {
    let (source, on) = (&ground.ledger[source].id, &ground.ledger[on].id);
    Fact(format!("cell/{source}/{on}"))
}

/// Why a cell is not asked.
fn unasked(cell: &Cell) -> Message {
    match cell {
        Cell::Takes { .. } | Cell::Empty { is_known: true } => message!("not-built-said-nothing"),
        Cell::Empty { is_known: false } => message!("not-built-unchecked"),
        Cell::Unasked(Unasked::NoPosition) => message!("not-built-no-position"),
        Cell::Unasked(Unasked::Undecided) => message!("not-built-undecided"),
        Cell::Unasked(Unasked::OnlyTheBody) => message!("not-built-only-the-body"),
        Cell::Unasked(Unasked::Implied) => message!("not-built-implied"),
        Cell::Unasked(Unasked::Clouded) => message!("not-built-clouded"),
    }
}

/// The gaps of a sentence about a source and a proposition, with the date it holds of.
fn about(ground: &Ground<'_>, message: Message, source: SourceIx, on: PropositionIx) -> Message {
    let message = ground.with_source(message, source).with("claim", &ground.ledger[on].text);
    dated(message, ground.grid.cell(source, on))
}

fn dated(message: Message, cell: &Cell) -> Message {
    match cell {
        Cell::Takes { as_of: Some(date), .. } => message.with("dated", "yes").with("date", date.said()),
        _ => message.with("dated", "no").with("date", ""),
    }
}

/// What a key of one cell is shown with: the rows that take it, or what the source says of other things.
/// Nothing where an empty cell has nothing to be shown with.
fn shown(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Option<Shown> {
    let cell = ground.grid.cell(source, on);
    let shown = match cell {
        Cell::Takes { .. } => ground.shown(cell),
        Cell::Empty { is_known: true } => ground.did_say(source),
        Cell::Empty { is_known: false } | Cell::Unasked(_) => return None,
    };
    (!shown.evidence.is_empty()).then_some(shown)
}

/// The cell's key as the feedback says it, then what shows it.
fn explained(ground: &Ground<'_>, source: SourceIx, on: PropositionIx, shown: &Shown) -> Vec<Message> {
    let key = match ground.grid.stance(source, on) {
        Some(stance) => about(ground, Message::new(takes_key(stance)), source, on),
        None => about(ground, message!("quiz-takes-not-addressed"), source, on),
    };
    [key].into_iter().chain(shown.says.iter().take(2).cloned()).chain(shown.why.iter().cloned()).collect()
}

/// The sentence "X takes this position on: …".
fn takes_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "quiz-takes-neither",
        Stance::Denies => "quiz-takes-denies",
        Stance::Suggests => "quiz-takes-suggests",
        Stance::Confirms => "quiz-takes-confirms",
        Stance::Alleges => "quiz-takes-alleges",
        Stance::None => "quiz-takes-none",
    }
}

/// The position's name as an option.
fn stance_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "stance-neither",
        Stance::Denies => "stance-denies",
        Stance::Suggests => "stance-suggests",
        Stance::Confirms => "stance-confirms",
        Stance::Alleges => "stance-alleges",
        Stance::None => "stance-none",
    }
}

/// Why a position is not the one: what it would take.
fn why_not_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "quiz-why-not-neither",
        Stance::Denies => "quiz-why-not-denies",
        Stance::Suggests => "quiz-why-not-suggests",
        Stance::Confirms => "quiz-why-not-confirms",
        Stance::Alleges | Stance::None => "quiz-why-not-alleges",
    }
}

/// Which of the five positions, or none at all?
pub(super) fn stance(ground: &Ground<'_>) -> Vec<Built> {
    pairs(ground).map(|(source, on)| stance_of(ground, source, on)).collect()
}

fn stance_of(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Built {
    let named = named(ground, source, on);
    let Some(shown) = shown(ground, source, on) else {
        return Err(unbuilt(Kind::Stance, named, unasked(ground.grid.cell(source, on))));
    };
    let key = ground.grid.stance(source, on);
    let mut options: Vec<Choice> = ASKED
        .iter()
        .map(|stance| {
            let is_right = key == Some(*stance);
            let why = if is_right { takes_key(*stance) } else { why_not_key(*stance) };
            let why = about(ground, Message::new(why), source, on);
            let why = match shown.says.first().filter(|_| !is_right) {
                Some(says) => message!("quiz-two-sentences", first = why, second = says.clone()),
                None => why,
            };
            Choice {
                text: Message::new(stance_key(*stance)),
                reference: Some(Ref::new("stance", stance)),
                right: is_right,
                why,
            }
        })
        .collect();
    let why = if key.is_none() { "quiz-takes-not-addressed" } else { "quiz-why-does-address" };
    let why = about(ground, Message::new(why), source, on);
    options.push(Choice {
        text: message!("stance-not-addressed"),
        reference: Some(Ref::new("stance", "not-addressed")),
        right: key.is_none(),
        why: match shown.says.first().filter(|_| key.is_some()) {
            Some(says) => message!("quiz-two-sentences", first = why, second = says.clone()),
            None => why,
        },
    });
    let prompt = about(ground, message!("quiz-stance"), source, on);
    let mut draft = Draft::new(Kind::Stance, named, prompt);
    draft.explanation = explained(ground, source, on, &shown);
    draft.asks = vec![cell_fact(ground, source, on)];
    (draft.evidence, draft.about, draft.shows) = (shown.evidence, shown.about, shown.facts);
    Ok(draft.build(Response::Choice(options)))
}

/// Who takes this position on it?
pub(super) fn who_took(ground: &Ground<'_>) -> Vec<Built> {
    let asked =
        ground.ledger.propositions().flat_map(|(on, _)| ASKED.iter().map(move |stance| (on, *stance)));
    asked.filter_map(|(on, stance)| who_took_of(ground, on, stance)).collect()
}

fn who_took_of(ground: &Ground<'_>, on: PropositionIx, stance: Stance) -> Option<Built> {
    let all = || ground.ledger.sources().map(|(ix, _)| ix);
    let takers: Vec<SourceIx> = all().filter(|ix| ground.grid.stance(*ix, on) == Some(stance)).collect();
    if takers.is_empty() {
        return None;
    }
    let named = vec![Ref::new("proposition", &ground.ledger[on].id), Ref::new("stance", stance)];
    let mut chance = ground.chance(&super::id(Kind::WhoTook.wire(), &named).0);
    let mut drawn = ground.draw_sources(&mut chance, &takers, None, |other| {
        let can_be_told = match ground.grid.cell(other, on) {
            Cell::Takes { as_of, .. } => as_of.is_none(),
            Cell::Empty { is_known } => *is_known,
            Cell::Unasked(_) => false,
        };
        can_be_told && !takers.iter().any(|taker| ground.is_one_voice(other, *taker))
    });
    // A multiple has at most as many wrong options as right ones and two more, so that ticking all does
    // not pay; with many takers three are few enough.
    drawn.truncate(DRAWN);
    if drawn.is_empty() || takers.len() + drawn.len() < 3 {
        return Some(Err(unbuilt(Kind::WhoTook, named, message!("not-built-few-sources"))));
    }
    let prompt = Message::new(who_took_key(stance)).with("claim", &ground.ledger[on].text);
    let mut draft = Draft::new(Kind::WhoTook, named, prompt);
    let mut options = Vec::new();
    for source in &takers {
        let shown = ground.shown(ground.grid.cell(*source, on));
        let reference = Ref::new("source", &ground.ledger[*source].id);
        draft.evidence.extend(shown.evidence.into_iter().map(|mut words| {
            words.part = Some(reference.clone());
            words
        }));
        draft.about.extend(shown.about);
        draft.shows.extend(shown.facts);
        draft.asks.push(cell_fact(ground, *source, on));
        let why = about(ground, Message::new(takes_key(stance)), *source, on);
        options.push(with_date(ground.source_choice(*source, true, why), ground.grid.cell(*source, on)));
    }
    for source in drawn {
        draft.shows.push(cell_fact(ground, source, on));
        let why = match ground.grid.stance(source, on) {
            Some(other) => about(ground, Message::new(takes_key(other)), source, on),
            None => about(ground, message!("quiz-takes-not-addressed"), source, on),
        };
        options.push(ground.source_choice(source, false, why));
    }
    chance.shuffle(&mut options);
    draft.explanation = explained_takers(ground, &takers, stance, on);
    Some(Ok(draft.build(Response::Multiple(options))))
}

fn with_date(mut choice: Choice, cell: &Cell) -> Choice {
    if let Cell::Takes { as_of: Some(date), .. } = cell {
        choice.text = message!("quiz-name-as-of", name = choice.text, date = date.said());
    }
    choice
}

fn explained_takers(
    ground: &Ground<'_>,
    takers: &[SourceIx],
    stance: Stance,
    on: PropositionIx,
) -> Vec<Message> {
    let sentence = |source: &SourceIx| about(ground, Message::new(takes_key(stance)), *source, on);
    takers.iter().take(3).map(sentence).collect()
}

fn who_took_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "quiz-who-neither",
        Stance::Denies => "quiz-who-denies",
        Stance::Suggests => "quiz-who-suggests",
        Stance::Confirms => "quiz-who-confirms",
        Stance::Alleges | Stance::None => "quiz-who-alleges",
    }
}

/// One source's positions on four or more propositions.
pub(super) fn sort_status(ground: &Ground<'_>) -> Vec<Built> {
    ground.ledger.sources().map(|(ix, _)| sort_status_of(ground, ix)).collect()
}

fn sort_status_of(ground: &Ground<'_>, source: SourceIx) -> Built {
    let named = vec![Ref::new("source", &ground.ledger[source].id)];
    let mut taken: Vec<(PropositionIx, Stance)> = ground
        .ledger
        .propositions()
        .filter_map(|(on, _)| Some((on, ground.grid.stance(source, on)?)))
        .collect();
    if taken.len() < 4 {
        return Err(unbuilt(Kind::SortStatus, named, message!("not-built-few-positions")));
    }
    ground.chance(&super::id(Kind::SortStatus.wire(), &named).0).shuffle(&mut taken);
    let prompt = ground.with_source(message!("quiz-sort-status"), source);
    let mut draft = Draft::new(Kind::SortStatus, named, prompt);
    let mut board = Board { rows: Vec::new(), columns: Vec::new(), right: Vec::new() };
    board.columns = ASKED
        .iter()
        .map(|stance| Place {
            text: Message::new(stance_key(*stance)),
            reference: Some(Ref::new("stance", stance)),
            why: None,
        })
        .collect();
    for (row_ix, (on, stance)) in taken.iter().enumerate() {
        let shown = ground.shown(ground.grid.cell(source, *on));
        let reference = Ref::new("proposition", &ground.ledger[*on].id);
        let text = dated(message!("quiz-claim-as-of"), ground.grid.cell(source, *on))
            .with("claim", &ground.ledger[*on].text);
        let why = about(ground, Message::new(takes_key(*stance)), source, *on);
        board.rows.push(Place { text, reference: Some(reference.clone()), why: Some(why) });
        board.right.extend(ASKED.iter().position(|asked| asked == stance).map(|column| (row_ix, column)));
        draft.evidence.extend(shown.evidence.into_iter().map(|mut words| {
            words.part = Some(reference.clone());
            words
        }));
        draft.about.push(reference);
        draft.about.extend(shown.about);
        draft.shows.extend(shown.facts);
        draft.asks.push(cell_fact(ground, source, *on));
    }
    draft.explanation =
        vec![ground.with_source(message!("quiz-ex-sort-status", number = taken.len()), source)];
    Ok(draft.build(Response::Sort(board)))
}

/// The picture of an article: its sources down, its propositions across.
pub(super) fn grid(ground: &Ground<'_>) -> Vec<Built> {
    ground.ledger.articles().map(|(ix, _)| grid_of(ground, ix)).collect()
}

fn grid_of(ground: &Ground<'_>, article: ArticleIx) -> Built {
    let named = vec![Ref::new("article", &ground.ledger[article].id)];
    let here = || ground.ledger.statements().filter(move |(_, row)| row.article == article);
    let takes = |on: PropositionIx| {
        here().any(|(_, row)| {
            !row.sources.is_empty()
                && row.positions.iter().any(|row| row.on == on && row.stance != Stance::None)
        })
    };
    let sources: Vec<SourceIx> = ground
        .ledger
        .sources()
        .map(|(ix, _)| ix)
        .filter(|ix| here().any(|(_, row)| row.sources.contains(ix)))
        .collect();
    let columns: Vec<PropositionIx> =
        ground.ledger.propositions().map(|(on, _)| on).filter(|on| takes(*on)).collect();
    let cells: Vec<Vec<Option<GridCell>>> = sources
        .iter()
        .map(|source| columns.iter().map(|on| grid_cell(ground, *source, *on)).collect())
        .collect();
    let n_taken = cells.iter().flatten().filter(|cell| matches!(cell, Some(GridCell::Takes(_)))).count();
    if sources.len() < 2 || columns.len() < 2 || n_taken < 3 {
        let why: Message = message!("not-built-small-grid");
        return Err::<_, Unbuilt>(unbuilt(Kind::Grid, named, why));
    }
    let prompt = message!("quiz-grid", title = &ground.ledger[article].title);
    let mut draft = Draft::new(Kind::Grid, named, prompt);
    let mut key = GridKey { rows: Vec::new(), columns: Vec::new(), cells };
    for source in &sources {
        let row = &ground.ledger[*source];
        let reference = Ref::new("source", &row.id);
        key.rows.push(Place {
            text: Message::verbatim(&row.name),
            reference: Some(reference.clone()),
            why: None,
        });
        draft.about.push(reference.clone());
        for on in &columns {
            let shown = ground.shown(ground.grid.cell(*source, *on));
            draft.evidence.extend(shown.evidence.into_iter().map(|mut words| {
                words.part = Some(reference.clone());
                words
            }));
            draft.shows.extend(shown.facts);
            draft.asks.push(cell_fact(ground, *source, *on));
        }
    }
    for on in &columns {
        let row = &ground.ledger[*on];
        let reference = Ref::new("proposition", &row.id);
        let text = row.short.as_ref().unwrap_or(&row.text);
        key.columns.push(Place {
            text: Message::verbatim(text),
            reference: Some(reference.clone()),
            why: Some(message!("quiz-sentence", text = capitalised(&row.text))),
        });
        draft.about.push(reference);
    }
    draft.explanation = vec![message!("quiz-ex-grid", number = n_taken)];
    draft.evidence.sort_by_key(|words| words.span);
    Ok(draft.build(Response::Grid(key)))
}

fn grid_cell(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Option<GridCell> {
    match ground.grid.cell(source, on) {
        Cell::Takes { stance, .. } => Some(GridCell::Takes(*stance)),
        Cell::Empty { is_known: true } => Some(GridCell::NotAddressed),
        Cell::Empty { is_known: false } | Cell::Unasked(_) => None,
    }
}

/// What a `stated` question comes to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    SaysSo,
    Opposite,
    DoesNotSay,
}

/// "According to the article, X confirms that …": so, the opposite, or not said?
pub(super) fn stated(ground: &Ground<'_>) -> Vec<Built> {
    let asked = pairs(ground).flat_map(|(source, on)| ASKED.iter().map(move |stance| (source, on, *stance)));
    asked.filter_map(|(source, on, stance)| stated_of(ground, source, on, stance)).collect()
}

fn verdict(ground: &Ground<'_>, source: SourceIx, on: PropositionIx, asked: Stance) -> Option<Verdict> {
    let is_claim = |stance: Stance| matches!(stance, Stance::Confirms | Stance::Alleges);
    match ground.grid.cell(source, on) {
        Cell::Takes { stance, .. } if *stance == asked => Some(Verdict::SaysSo),
        Cell::Takes { stance, .. }
            if (is_claim(*stance) && asked == Stance::Denies)
                || (*stance == Stance::Denies && is_claim(asked)) =>
        {
            Some(Verdict::Opposite)
        }
        // Of a silent source only what somebody else does say is asked: nobody would take the rest for said.
        Cell::Empty { is_known: true } => {
            let is_taken =
                ground.ledger.sources().any(|(other, _)| ground.grid.stance(other, on) == Some(asked));
            is_taken.then_some(Verdict::DoesNotSay)
        }
        Cell::Takes { .. } | Cell::Empty { is_known: false } | Cell::Unasked(_) => None,
    }
}

fn stated_of(ground: &Ground<'_>, source: SourceIx, on: PropositionIx, stance: Stance) -> Option<Built> {
    let right = verdict(ground, source, on, stance)?;
    let mut named = named(ground, source, on);
    named.push(Ref::new("stance", stance));
    let Some(shown) = shown(ground, source, on) else {
        return Some(Err(unbuilt(Kind::Stated, named, message!("not-built-said-nothing"))));
    };
    let prompt = about(ground, Message::new(stated_key(stance)), source, on);
    let mut draft = Draft::new(Kind::Stated, named, prompt);
    draft.explanation = explained(ground, source, on, &shown);
    draft.asks = vec![cell_fact(ground, source, on)];
    (draft.evidence, draft.about, draft.shows) = (shown.evidence, shown.about, shown.facts);
    let truth = match ground.grid.stance(source, on) {
        Some(taken) => takes_key(taken),
        None => "quiz-takes-not-addressed",
    };
    let options = [
        ("stated-says-so", Verdict::SaysSo),
        ("stated-opposite", Verdict::Opposite),
        ("stated-not-said", Verdict::DoesNotSay),
    ];
    let options = options.into_iter().map(|(key, verdict)| Choice {
        text: Message::new(key),
        reference: None,
        right: verdict == right,
        why: about(ground, Message::new(truth), source, on),
    });
    Some(Ok(draft.build(Response::Choice(options.collect()))))
}

fn stated_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "quiz-stated-neither",
        Stance::Denies => "quiz-stated-denies",
        Stance::Suggests => "quiz-stated-suggests",
        Stance::Confirms => "quiz-stated-confirms",
        Stance::Alleges | Stance::None => "quiz-stated-alleges",
    }
}

/// Which headline says who holds it, and how firmly?
pub(super) fn headline(ground: &Ground<'_>) -> Vec<Built> {
    pairs(ground).filter_map(|(source, on)| headline_of(ground, source, on)).collect()
}

fn headline_of(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Option<Built> {
    let stance = ground.grid.stance(source, on)?;
    let named = named(ground, source, on);
    let Some(short) = &ground.ledger[on].short else {
        return Some(Err(unbuilt(Kind::Headline, named, message!("not-built-no-short"))));
    };
    let shown = shown(ground, source, on)?;
    let says = |source: SourceIx, stance: Stance| {
        ground.with_source(Message::new(headline_key(stance)), source).with("short", short)
    };
    let truth = about(ground, Message::new(takes_key(stance)), source, on);
    let option = |text: Message, right: bool, why: Message| Choice { text, reference: None, right, why };
    let mut wrong: Vec<Choice> = Vec::new();
    for other in ASKED.iter().filter(|other| **other != stance) {
        wrong.push(option(says(source, *other), false, truth.clone()));
    }
    for (other, _) in ground.ledger.sources() {
        let Some(theirs) = ground.grid.stance(other, on).filter(|theirs| *theirs != stance) else { continue };
        let is_clear = !ground.is_one_voice(other, source)
            && !contain_each_other(&ground.ledger[other].name, &ground.ledger[source].name)
            && !has_held(ground, other, on, stance);
        if is_clear {
            let why = about(ground, Message::new(takes_key(theirs)), other, on);
            wrong.push(option(says(other, stance), false, why));
        }
    }
    let mut chance = ground.chance(&super::id(Kind::Headline.wire(), &named).0);
    let mut options = chance.some(wrong, DRAWN - 1);
    options.push(option(
        message!("headline-bare", short = capitalised(short)),
        false,
        message!("quiz-why-bare-headline"),
    ));
    options.push(option(says(source, stance), true, truth));
    chance.shuffle(&mut options);
    let prompt = about(ground, message!("quiz-headline"), source, on);
    let mut draft = Draft::new(Kind::Headline, named, prompt);
    draft.explanation = explained(ground, source, on, &shown);
    draft.asks = vec![cell_fact(ground, source, on)];
    (draft.evidence, draft.about, draft.shows) = (shown.evidence, shown.about, shown.facts);
    Some(Ok(draft.build(Response::Choice(options))))
}

/// Whether the source is on record with the position anywhere, even an older one.
fn has_held(ground: &Ground<'_>, source: SourceIx, on: PropositionIx, stance: Stance) -> bool {
    let voices = ground.ledger.sources().filter(|(other, _)| ground.is_one_voice(*other, source));
    let mut rows = voices.flat_map(|(other, _)| ground.ledger.statements_of(other));
    rows.any(|(_, row)| row.positions.iter().any(|position| position.on == on && position.stance == stance))
}

fn headline_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "headline-neither",
        Stance::Denies => "headline-denies",
        Stance::Suggests => "headline-suggests",
        Stance::Confirms => "headline-confirms",
        Stance::Alleges | Stance::None => "headline-alleges",
    }
}
