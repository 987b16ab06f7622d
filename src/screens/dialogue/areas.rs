//! The six areas, each with the joint answer under what was answered: first those that are seen
//! differently, then those that are seen alike, folded to one line.

use yew::prelude::*;

use super::{
    compare::{Own, area_row, own_assessments, spread_of, wonders, works},
    position::lacking,
    table::JointView,
};
use crate::models::models;
use crate::{
    components::{answer_badge, step_option},
    platform::focus,
};
use trivsel::{
    insight::{Spread, readings},
    register::{ChildRound, Register},
    vocabulary::{Answer, Area, Step},
};

impl JointView<'_> {
    /// What works, the areas, and what is wondered at. Nothing is set by itself.
    pub fn areas(
        &self,
        look: &ChildRound,
        register: &Register,
        lead: Html,
        error: Option<&'static str>,
    ) -> Html {
        let language = self.language;
        let all = own_assessments(look, look.finished(), register);
        let (alike, open): (Vec<_>, Vec<_>) = Area::ALL
            .iter()
            .map(|area| (*area, unanimous(look, *area)))
            .partition(|(_, answer)| answer.is_some());
        let (differ, unseen): (Vec<_>, Vec<_>) = open
            .into_iter()
            .map(|(area, _)| area)
            .partition(|area| spread_of(look, &all, *area) != Spread::Alike);
        let row = |area: &Area| area_row(look, &all, *area, Some(self.answer(*area)), language);
        let rows = |title: &'static str, areas: &[Area]| {
            if areas.is_empty() {
                return html! {};
            }
            html! { <><h3>{ title }</h3>{ for areas.iter().map(row) }</> }
        };
        let alike: Vec<(Area, Answer)> = alike
            .into_iter()
            .filter_map(|(area, answer)| Some((area, answer?)))
            .collect();
        let alone = self.alone;
        html! {
            <section class="stack" aria-labelledby="compare-title">
                <h2 id="compare-title" class="visually-hidden">
                    { if alone { language.dialogue_compare_alone() } else { language.dialogue_compare() } }
                </h2>
                <div class="compare joint-areas">
                    { works(&all, language) }
                    { lead }
                    { rows(language.dialogue_differ_title(), &differ) }
                    { rows(language.dialogue_unseen_title(), &unseen) }
                    { self.alike(&all, &alike, alike.iter().map(|(area, _)| row(area)).collect(), error.is_some()) }
                    { lacking(error) }
                    { wonders(&all, language) }
                </div>
            </section>
        }
    }

    /// What everybody sees alike, on one line that unfolds; one press sets it.
    fn alike(&self, all: &[Own<'_>], alike: &[(Area, Answer)], rows: Html, asked: bool) -> Html {
        if alike.is_empty() {
            return html! {};
        }
        let language = self.language;
        let (count, several) = (alike.len(), all.len() > 1);
        let joint = |area: &Area| self.joint.areas.get(area).copied();
        let unset = alike.iter().copied();
        let unset: Vec<_> = unset.filter(|(area, _)| joint(area).is_none()).collect();
        let changed = alike.iter();
        let changed = changed.filter(|(area, answer)| joint(area).is_some_and(|it| it != *answer));
        let changed = changed.count();
        let is_set = unset.is_empty();
        let set = self.onchange.put(move |joint, _: MouseEvent| {
            // The button goes away with what it sets.
            focus("#alike > summary");
            joint.areas.extend(unset.iter().copied());
        });
        let answered = |step: &Step| {
            let answer = Answer::Seen(*step);
            let areas = alike.iter().filter(|(_, it)| *it == answer);
            let areas: Vec<_> = areas.map(|(area, _)| area.word(language)).collect();
            if areas.is_empty() {
                return html! {};
            }
            // What is green throughout needs no names.
            let which = match step {
                Step::Green => format!("× {}", areas.len()),
                _ => areas.join(", "),
            };
            html! { <span>{ answer_badge(answer, language) }{ " " }{ which }</span> }
        };
        let title = match several {
            true => language.dialogue_alike(count),
            false => language.dialogue_answered(count),
        };
        let press = match several {
            true => language.dialogue_set_alike(),
            false => language.dialogue_set_answered(),
        };
        html! {
            <div class="card alike">
                <details class="more" id="alike" open={asked && !is_set}>
                    <summary><span>{ title }</span>{ for Step::ALL.iter().map(answered) }</summary>
                    <div class="compare joint-areas">{ rows }</div>
                </details>
                if is_set {
                    <p class="quiet" role="status">
                        { match changed { 0 => language.dialogue_alike_set().to_owned(), _ => language.dialogue_alike_changed(changed) } }
                    </p>
                } else {
                    <button type="button" onclick={set}>{ press }</button>
                }
            </div>
        }
    }

    /// The joint answer to one area.
    fn answer(&self, area: Area) -> Html {
        let language = self.language;
        let chosen = self.joint.areas.get(&area).copied();
        let option = |answer: Answer| {
            let pick = self.onchange.put(move |joint, _: Event| {
                joint.areas.insert(area, answer);
            });
            let (name, word) = (format!("joint-{}", area.id()), answer.word(language));
            let checked = chosen == Some(answer);
            step_option(answer, name.into(), word.into(), None, checked, pick)
        };
        let mark = match self.alone {
            true => language.dialogue_joint_mark_alone(),
            false => language.dialogue_joint_mark(),
        };
        html! {
            <fieldset class="joint" id={format!("joint-{}", area.id())}>
                <legend class="visually-hidden">{ area.word(language) }</legend>
                <span class="joint-mark" aria-hidden="true">{ mark }</span>
                <div class="segs">{ for Answer::ALL.map(option) }</div>
            </fieldset>
        }
    }
}

/// What every adult's answers read in an area, where they all read the same
/// and have seen it.
fn unanimous(look: &ChildRound, area: Area) -> Option<Answer> {
    let mut steps = readings(look, area, &models())
        .into_iter()
        .map(|(_, reading)| reading.step);
    let first = steps.next()??;
    steps
        .all(|step| step == Some(first))
        .then_some(Answer::Seen(first))
}
