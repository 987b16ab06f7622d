//! The joint position: a step for each area, one for the whole, and at red the
//! question whether to notify.

use yew::prelude::*;

use super::table::JointView;
use crate::models::models;
use crate::{
    components::{Choices, TextField, onlink, step_option},
    platform::focus,
    route::Route,
};
use trivsel::{
    insight::readings,
    instrument::{Words, handleguide},
    register::{ChildId, ChildRound},
    vocabulary::{Answer, Area, Language, Setting, Step, Term},
};

impl JointView<'_> {
    /// A step for each area. Where the adults read an area alike, one press
    /// sets it; nothing is set by itself.
    pub fn areas(&self, look: &ChildRound, error: Option<&'static str>) -> Html {
        let language = self.language;
        let alike: Vec<(Area, Answer)> = Area::ALL
            .iter()
            .filter(|area| !self.joint.areas.contains_key(area))
            .filter_map(|area| Some((*area, unanimous(look, *area)?)))
            .collect();
        let count = alike.len();
        let set_alike = self.onchange.put(move |joint, _: MouseEvent| {
            // The button goes away with the last area it can set.
            focus("#joint-areas");
            joint.areas.extend(alike.iter().copied());
        });
        html! {
            <div class="stack">
                <h3 id="joint-areas" tabindex="-1">{ language.dialogue_areas() }</h3>
                if count > 0 {
                    <p><button type="button" onclick={set_alike}>{ language.dialogue_set_alike(count) }</button></p>
                }
                <div class="stack joint-areas">{ for Area::ALL.iter().map(|area| self.area(*area)) }</div>
                { lacking(error) }
            </div>
        }
    }

    fn area(&self, area: Area) -> Html {
        let chosen = self.joint.areas.get(&area).copied();
        let option = |answer: Answer| {
            let pick = self.onchange.put(move |joint, _: Event| {
                joint.areas.insert(area, answer);
            });
            let (name, word) = (format!("joint-{}", area.id()), answer.word(self.language));
            let checked = chosen == Some(answer);
            step_option(answer, name.into(), word.into(), None, checked, pick)
        };
        html! {
            <fieldset class="choices">
                <legend>{ area.word(self.language) }</legend>
                <div class="segs">{ for Answer::ALL.map(option) }</div>
            </fieldset>
        }
    }

    /// The step for the whole, and beside it what the adults can and must do.
    pub fn whole(&self, error: Option<&'static str>) -> Html {
        let language = self.language;
        let step = |step: &Step| {
            let step = *step;
            let pick = self
                .onchange
                .put(move |joint, _: Event| joint.whole = Some(step));
            let words = format!("{} · {}", step.word(language), step.name(language));
            let (text, checked) = (Some(step.meaning(language)), self.joint.whole == Some(step));
            step_option(
                Answer::Seen(step),
                "whole".into(),
                words.into(),
                text,
                checked,
                pick,
            )
        };
        html! {
            <>
                <fieldset class="sign">
                    <legend class="sign-name">{ language.dialogue_whole() }</legend>
                    <p class="help">{ models().current().sheet_line.text(language) }</p>
                    <div class="steps three">{ for Step::ALL.iter().map(step) }</div>
                    { lacking(error) }
                </fieldset>
                if let Some(step) = self.joint.whole {
                    if self.brief {
                        <details class="more">
                            <summary>{ language.walk_guidance() }</summary>
                            { guidance(step, Some(self.setting), language) }
                        </details>
                    } else {
                        <div class="card quiet">{ guidance(step, Some(self.setting), language) }</div>
                    }
                }
            </>
        }
    }

    /// "Skal vi underrette?" A question of its own, kept off the parents' sheet.
    pub fn notify(&self, child: ChildId, error: Option<&'static str>) -> Html {
        let language = self.language;
        let choices = Choices {
            name: "notify".into(),
            legend: language.notify_question().into(),
            options: vec![
                ("yes".into(), language.yes().into()),
                ("no".into(), language.no().into()),
            ],
            chosen: self
                .joint
                .notify
                .iter()
                .map(|yes| if *yes { "yes" } else { "no" }.into())
                .collect(),
            many: false,
            onpick: self
                .onchange
                .put(|joint, id: AttrValue| joint.notify = Some(id == "yes")),
        };
        let onwrite = self.onchange.put(|joint, text| joint.notify_grounds = text);
        html! {
            <section class="card stack" aria-label={language.notify_question()}>
                <p>
                    { language.notify_help() }{ " " }
                    <a href={Route::Acute.href()}>{ language.acute_title() }</a>
                </p>
                { choices.view() }
                <TextField {language} id="notify-grounds" label={Term::Grounds.word(language)}
                    lines=true required=true value={self.joint.notify_grounds.clone()}
                    onchange={onwrite} {error} />
                <p class="quiet">{ language.notify_private() }</p>
                if self.joint.notify == Some(true) {
                    <p><a class="button" href={Route::Notification(child).href()} onclick={onlink(Route::Notification(child))}>{ language.notification_go_on() }</a></p>
                }
            </section>
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

fn lacking(error: Option<&'static str>) -> Html {
    error.map_or_else(
        Html::default,
        |error| html! { <p class="error" role="alert">{ error }</p> },
    )
}

/// What the adults can do now at a position, and what they must do now: the model's lines, then
/// the handleguide's for the setting.
pub fn guidance(step: Step, setting: Option<Setting>, language: Language) -> Html {
    let guidance = models().current().guidance(step);
    let lines = setting.and_then(|setting| handleguide().lines(step, setting));
    let items = |words: &[Words], more: &[Words]| {
        let all = words.iter().chain(more);
        html! { <ul>{ for all.map(|it| html! { <li>{ it.text(language) }</li> }) }</ul> }
    };
    html! {
        <div class="stack">
            <h4>{ language.guidance_must() }</h4>
            { items(guidance.must, lines.map_or(&[], |it| it.must)) }
            <h4>{ language.guidance_can() }</h4>
            { items(guidance.can, lines.map_or(&[], |it| it.can)) }
        </div>
    }
}
