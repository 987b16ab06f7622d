//! What a child's screen says and does about its round: a new visit, and a
//! child that could not be assessed.

use yew::prelude::*;

use crate::{
    components::{TextField, form_foot},
    hooks::{Edit, Record},
    new_records::new_visit,
    platform::{focus_heading, today},
};
use trivsel::{
    insight::Stage,
    register::{Child, ChildRound, Fact, Group, Round},
    vocabulary::{Language, Setting},
};

/// "Nyt besøg" of a health visitor: a round of this child's own. Nobody begins a
/// second one on a day, nor leaves a form half filled in behind.
pub fn visit(
    child: &Child,
    group: &Group,
    round: Option<&Round>,
    begun: bool,
    record: &Record,
    language: Language,
) -> Html {
    let today = today();
    let visited = round.is_some_and(|round| round.child.is_some() && round.opened == today);
    if group.setting != Setting::HealthVisiting || visited || child.left.is_some() {
        return html! {};
    }
    if begun {
        return html! { <p class="quiet">{ language.visit_finish_first() }</p> };
    }
    let onclick = {
        let (record, child) = (record.clone(), child.clone());
        Callback::from(move |_: MouseEvent| {
            let visit = Fact::round_changed(None, &new_visit(&child, language));
            record.run(vec![visit], vec![], focus_heading);
        })
    };
    html! {
        <p><button type="button" {onclick} aria-disabled={record.waits()}>{ language.visit_new() }</button></p>
    }
}

/// What is typed about why a child could not be assessed; `None` while nobody
/// has asked to.
pub type NotAssessedReason = Option<String>;

/// Says why a child could not be assessed, and takes it back. Once an adult has
/// looked, what was seen counts, and there is nothing to say.
pub fn not_assessed(
    child: &Child,
    round: &Round,
    look: Option<&ChildRound>,
    reached: Stage,
    edit: &Edit<(NotAssessedReason, bool)>,
    record: &Record,
    language: Language,
) -> Html {
    let (child, round) = (child.id, round.id);
    let tell = {
        let (record, edit) = (record.clone(), edit.clone());
        move |reason: String| {
            let edit = edit.clone();
            let fact = Fact::NotAssessed {
                child,
                round,
                reason,
            };
            record.run(vec![fact], vec![], move || {
                edit.change(|typed| *typed = (None, false));
                focus_heading();
            });
        }
    };
    if reached == Stage::NotAssessed {
        let onclick = Callback::from(move |_: MouseEvent| tell(String::new()));
        return html! {
            <div class="stack tight">
                <p>{ language.not_assessed_said(look.map_or("", ChildRound::not_assessed)) }</p>
                <p><button type="button" {onclick} aria-disabled={record.waits()}>{ language.not_assessed_back() }</button></p>
            </div>
        };
    }
    if reached != Stage::NotYetSeen {
        return html! {};
    }
    let typed = edit.value();
    let (Some(reason), pressed) = &*typed else {
        let onclick = edit.put(|typed, _: MouseEvent| *typed = (Some(String::new()), false));
        return html! {
            <p><button type="button" class="plain" id="not-assessed" {onclick}>{ language.not_assessed_begin() }</button></p>
        };
    };
    let onsubmit = {
        let edit = edit.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            edit.change(|typed| typed.1 = true);
            let reason = edit
                .latest()
                .0
                .as_deref()
                .unwrap_or_default()
                .trim()
                .to_owned();
            if !reason.is_empty() {
                tell(reason);
            }
        })
    };
    let cancel = edit.put(|typed, _: MouseEvent| *typed = (None, false));
    let missing = *pressed && reason.trim().is_empty();
    html! {
        <form class="stack" {onsubmit} novalidate=true>
            <TextField {language} id="not-assessed-reason" label={language.not_assessed_reason()}
                help={language.not_assessed_help()} value={reason.clone()} required=true
                onchange={edit.put(|typed: &mut (NotAssessedReason, bool), text| typed.0 = Some(text))}
                error={missing.then(|| language.field_missing())} />
            { form_foot(record, cancel, language) }
        </form>
    }
}
