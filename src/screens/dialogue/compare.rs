//! The adults' own assessments side by side, differences marked.

use yew::prelude::*;

use crate::components::answer_badge;
use crate::models::models;
use trivsel::{
    insight::{Spread, form_of, readings, spread},
    instrument::{AreaReading, Indicator},
    register::{AdultId, Assessment, ChildRound, Register},
    vocabulary::{Answer, Area, Language},
};

/// One adult's name and own assessment.
pub(super) type Own<'a> = (AdultId, &'a str, &'a Assessment);

/// The assessments with the names of those who wrote them, as they were called then.
pub(super) fn own_assessments<'a>(
    look: &ChildRound,
    read: impl IntoIterator<Item = (AdultId, &'a Assessment)>,
    register: &'a Register,
) -> Vec<Own<'a>> {
    let read = read.into_iter();
    read.map(|(id, own)| (id, register.finished_as(look, id), own))
        .collect()
}

/// Side by side: what works, the areas with their signs, what is wondered at, of the
/// assessments that are to be read.
pub fn side_by_side(
    look: &ChildRound,
    read: Vec<(AdultId, &Assessment)>,
    register: &Register,
    language: Language,
) -> Html {
    let all = own_assessments(look, read, register);
    let areas = Area::ALL
        .iter()
        .map(|area| area_row(look, &all, *area, None, language));
    html! {
        <div class="compare">
            <div class="compare-head" aria-hidden="true">
                { for all.iter().map(|(_, name, _)| html! { <span>{ *name }</span> }) }
            </div>
            { works(&all, language) }
            { for areas }
            { wonders(&all, language) }
        </div>
    }
}

/// What each adult saw work.
pub(super) fn works(all: &[Own<'_>], language: Language) -> Html {
    words(all, language.assessment_works(), |own| &own.works)
}

/// What they wonder at, and what the child itself says.
pub(super) fn wonders(all: &[Own<'_>], language: Language) -> Html {
    html! {
        <>
            { words(all, language.assessment_wonders(), |own| &own.wonders) }
            { words(all, language.assessment_childs_view(), |own| &own.childs_view) }
        </>
    }
}

/// What each adult wrote under one question; nothing where nobody wrote.
fn words(all: &[Own<'_>], title: &'static str, of: fn(&Assessment) -> &String) -> Html {
    if all.iter().all(|(_, _, own)| of(own).is_empty()) {
        return html! {};
    }
    html! {
        <div class="compare-row">
            <div class="compare-name">{ title }</div>
            { for all.iter().map(|(_, name, own)| html! {
                <div class="compare-cell">
                    <span class="compare-adult">{ *name }</span>
                    if !of(own).is_empty() { <p class="quote">{ of(own) }</p> }
                </div>
            }) }
        </div>
    }
}

fn class_of(spread: Spread) -> &'static str {
    match spread {
        Spread::Alike => "compare-row",
        Spread::Differ => "compare-row apart",
        Spread::TwoStepsApart => "compare-row far-apart",
    }
}

fn mark(spread: Spread, language: Language) -> Html {
    let words = match spread {
        Spread::Alike => return html! {},
        Spread::Differ => language.dialogue_differ(),
        Spread::TwoStepsApart => language.dialogue_two_steps(),
    };
    html! { <span class="spread-mark"><span>{ words }</span></span> }
}

/// How far apart these adults lie in an area.
pub(super) fn spread_of(look: &ChildRound, all: &[Own<'_>], area: Area) -> Spread {
    let readings = read_by(look, all, area);
    spread(
        readings
            .iter()
            .map(|(_, reading)| reading.step.map(Answer::Seen)),
    )
}

fn read_by(look: &ChildRound, all: &[Own<'_>], area: Area) -> Vec<(AdultId, AreaReading)> {
    let mut readings = readings(look, area, &models());
    readings.retain(|(adult, _)| all.iter().any(|(id, ..)| id == adult));
    readings
}

/// One area: how each adult's answers read, the notes, the joint answer where one is asked for, and
/// the signs below.
pub(super) fn area_row(
    look: &ChildRound,
    all: &[Own<'_>],
    area: Area,
    joint: Option<Html>,
    language: Language,
) -> Html {
    let readings = read_by(look, all, area);
    let apart = spread_of(look, all, area);
    let cell = |(id, name, own): &Own<'_>| {
        let reading = readings.iter().find(|(adult, _)| adult == id);
        let answer = reading
            .and_then(|(_, it)| it.step)
            .map_or(Answer::NotSeen, Answer::Seen);
        html! {
            <div class="compare-cell">
                <div class="compare-answer">
                    <span class="compare-adult">{ *name }</span>
                    { answer_badge(answer, language) }
                </div>
                if !own.answers.note(area).is_empty() {
                    <p class="quote" data-by={name.to_string()}>{ own.answers.note(area) }</p>
                }
            </div>
        }
    };
    let signs = signs(all, area);
    html! {
        <div class={class_of(apart)} key={area.id()}>
            <div class="compare-name"><span>{ area.word(language) }</span>{ mark(apart, language) }</div>
            { for all.iter().map(cell) }
            <div class="compare-foot">
                { for joint }
                if !signs.is_empty() {
                    <details class="more">
                        <summary>
                            <span aria-hidden="true">{ language.dialogue_signs_word() }</span>
                            <span class="visually-hidden">{ language.dialogue_signs(area.word(language)) }</span>
                        </summary>
                        <div class="compare">
                            { for signs.into_iter().map(|sign| sign_row(all, sign, language)) }
                        </div>
                    </details>
                }
            </div>
        </div>
    }
}

/// The signs of an area that anybody answered. Two adults may have had two forms: a child grows
/// older in a round.
fn signs(all: &[Own<'_>], area: Area) -> Vec<&'static Indicator> {
    let mut signs: Vec<&'static Indicator> = Vec::new();
    for (_, _, own) in all {
        let form = form_of(own, &models());
        for sign in form.iter().flat_map(|form| form.of_area(area)) {
            let answered = own.answers.signs.contains_key(sign.id);
            if answered && signs.iter().all(|known| known.id != sign.id) {
                signs.push(sign);
            }
        }
    }
    signs
}

fn sign_row(all: &[Own<'_>], sign: &Indicator, language: Language) -> Html {
    let apart = spread(all.iter().map(|(_, _, own)| own.answers.answer(sign.id)));
    let cell = |(_, name, own): &Own<'_>| {
        let told = own.answers.signs.get(sign.id);
        let answer = told.map_or(Answer::NotSeen, |told| told.answer);
        let more: Vec<_> = told
            .into_iter()
            .flat_map(|told| {
                let long = told.how_long.iter().map(|it| it.word(language));
                long.chain(told.places.iter().map(|it| it.word(language)))
            })
            .map(str::to_lowercase)
            .collect();
        html! {
            <div class="compare-cell">
                <span class="compare-adult">{ *name }</span>
                { answer_badge(answer, language) }
                if let Some(step) = answer.step() { <p>{ sign.sentence(step, language) }</p> }
                if !more.is_empty() { <p class="quiet">{ more.join(", ") }</p> }
            </div>
        }
    };
    html! {
        <div class={class_of(apart)} key={sign.id}>
            <div class="compare-name"><span>{ sign.name.text(language) }</span>{ mark(apart, language) }</div>
            { for all.iter().map(cell) }
        </div>
    }
}
