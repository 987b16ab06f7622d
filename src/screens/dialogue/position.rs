//! The joint position: the step for the whole, what it asks for, and at red the question whether to
//! notify.

use yew::prelude::*;

use super::table::JointView;
use crate::models::models;
use crate::{
    components::{Choices, TextField, onlink, step_option},
    route::Route,
};
use trivsel::{
    instrument::{Words, handleguide},
    register::ChildId,
    vocabulary::{Answer, Language, Setting, Step, Term},
};

impl JointView<'_> {
    /// What the adults change around the child.
    pub fn frames(&self) -> Html {
        let language = self.language;
        let help = match self.alone {
            true => language.dialogue_frames_help_alone(),
            false => language.dialogue_frames_help(),
        };
        let onchange = self.onchange.put(|joint, text| joint.frames = text);
        html! {
            <TextField {language} id="frames" label={language.dialogue_frames()} {help}
                lines=true value={self.joint.frames.clone()} {onchange} />
        }
    }

    /// The step for the whole, and what it means once it is chosen.
    pub fn whole(&self, error: Option<&'static str>) -> Html {
        let language = self.language;
        let step = |step: &Step| {
            let step = *step;
            let pick = self
                .onchange
                .put(move |joint, _: Event| joint.whole = Some(step));
            let words = format!("{}\u{a0}· {}", step.word(language), step.name(language));
            let checked = self.joint.whole == Some(step);
            step_option(
                Answer::Seen(step),
                "whole".into(),
                words.into(),
                None,
                checked,
                pick,
            )
        };
        html! {
            <fieldset class="whole" id="whole">
                <legend class="sign-name">{ language.dialogue_whole() }</legend>
                <p class="help">{ language.dialogue_whole_help() }</p>
                <div class="segs three">{ for Step::ALL.iter().map(step) }</div>
                if let Some(step) = self.joint.whole { <p>{ step.meaning(language) }</p> }
                { lacking(error) }
            </fieldset>
        }
    }

    /// What the adults can and must do at the step that is chosen.
    pub fn guidance(&self) -> Html {
        let (language, setting) = (self.language, Some(self.setting));
        match self.joint.whole {
            None => html! {},
            Some(step) if self.brief => html! {
                <details class="more">
                    <summary>{ language.walk_guidance() }</summary>
                    { guidance(step, setting, language) }
                </details>
            },
            Some(step) => html! {
                <div class="card quiet">{ guidance(step, setting, language) }</div>
            },
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
                .put(|joint, id: AttrValue| joint.answer_notify(id == "yes")),
        };
        let onwrite = self
            .onchange
            .put(|joint, grounds| joint.ground_notify(grounds));
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

pub(super) fn lacking(error: Option<&'static str>) -> Html {
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
