//! The hint and its reasons. It is never the position.

use yew::prelude::*;

use crate::components::{answer_badge, word};
use crate::models::models;
use trivsel::{
    instrument::{AreaReading, Hint, HintReason, Outcome},
    vocabulary::{Answer, Area, Language, Term},
};

/// The adults' own setting first, then what the answers point to, then why.
pub fn hint_view(hint: &Hint, language: Language) -> Html {
    let Hint {
        outcome,
        areas,
        reasons,
        setting,
    } = hint;
    let unseen: Vec<_> = hint.unseen().map(|area| area.word(language)).collect();
    html! {
        <section class="card quiet stack">
            <h2>{ word(Term::Hint, language) }</h2>
            if !setting.is_empty() {
                <div class="stack tight">
                    <h3>{ language.hint_setting() }</h3>
                    { list(setting, language) }
                </div>
            }
            <p class="lead">{ said(*outcome, language) }</p>
            if *outcome == Outcome::CannotSayYet {
                <p>{ language.hint_unseen(unseen.join(", ")) }</p>
            }
            if !reasons.is_empty() {
                <div class="stack tight">
                    <h3>{ language.hint_reasons() }</h3>
                    { list(reasons, language) }
                </div>
            }
            <details class="more">
                <summary>{ language.hint_areas() }</summary>
                <ul class="readings">{ for areas.iter().map(|it| reading(it, language)) }</ul>
            </details>
            <p class="quiet">{ language.hint_only() }</p>
        </section>
    }
}

fn said(outcome: Outcome, language: Language) -> &'static str {
    match outcome {
        Outcome::Green => language.hint_green(),
        Outcome::CannotSayYet => language.hint_cannot_say(),
        Outcome::Yellow => language.hint_yellow(),
        Outcome::DiscussRed => language.hint_discuss_red(),
    }
}

/// How an area was read, and how much of it was seen.
fn reading(it: &AreaReading, language: Language) -> Html {
    let answer = it.step.map_or(Answer::NotSeen, Answer::Seen);
    html! {
        <li key={it.area.id()} class="reading">
            <span>{ it.area.word(language) }</span>
            <span class="row">
                { answer_badge(answer, language) }
                <span class="quiet">{ language.hint_seen_of(it.seen, it.asked) }</span>
            </span>
        </li>
    }
}

fn list(reasons: &[HintReason], language: Language) -> Html {
    html! { <ul>{ for reasons.iter().map(|reason| one(reason, language)) }</ul> }
}

/// One reason: what, how long, where, and whether something was tried.
fn one(reason: &HintReason, language: Language) -> Html {
    let HintReason {
        area,
        indicator,
        step,
        how_long,
        places,
        despite_effort,
    } = reason;
    let told = indicator
        .as_deref()
        .and_then(|id| models().current().indicator(id));
    let sentence = told.map_or_else(
        || Area::word(*area, language).to_owned(),
        |it| it.sentence(*step, language).to_owned(),
    );
    let more: Vec<String> = how_long
        .iter()
        .map(|it| it.word(language).to_lowercase())
        .chain(places.iter().map(|it| it.word(language).to_lowercase()))
        .chain(despite_effort.then(|| language.hint_despite_effort().to_owned()))
        .collect();
    html! {
        <li>
            { answer_badge(Answer::Seen(*step), language) }
            { " " }{ sentence }
            if !more.is_empty() {
                <span class="quiet">{ format!(" ({})", more.join(", ")) }</span>
            }
        </li>
    }
}
