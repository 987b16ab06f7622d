//! "Vent med dette barn": with a reason, and it comes again at the end.

use yew::prelude::*;

use crate::{
    components::{TextField, Tone, notice},
    hooks::{Edit, Record},
};
use trivsel::{register::ChildId, vocabulary::Language};

/// The child that the team is about to put off, while the reason is being written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    pub child: ChildId,
    /// It was pressed without a reason.
    pub without_reason: bool,
}

/// The button, and once it is pressed the question why.
pub fn asks_to_wait(
    waiting: Option<Waiting>,
    set: &Callback<Option<Waiting>>,
    child: ChildId,
    reason: &Edit<String>,
    put_off: &Callback<String>,
    record: &Record,
    language: Language,
) -> Html {
    let begun = Waiting {
        child,
        without_reason: false,
    };
    let Some(waiting) = waiting else {
        let ask = set.reform(move |_: MouseEvent| Some(begun));
        return html! {
            <button type="button" id="walk-wait" onclick={ask}>{ language.walk_wait() }</button>
        };
    };
    let onsubmit = {
        let (set, reason, put_off) = (set.clone(), reason.clone(), put_off.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let reason = reason.latest().trim().to_owned();
            if reason.is_empty() {
                set.emit(Some(Waiting {
                    without_reason: true,
                    ..begun
                }));
            } else {
                put_off.emit(reason);
            }
        })
    };
    let written = !reason.value().trim().is_empty();
    let lacks = waiting.without_reason && !written;
    html! {
        <form class="card quiet stack" {onsubmit} novalidate=true>
            <TextField {language} id="walk-reason" label={language.walk_wait_why()} help={language.walk_wait_help()}
                value={(*reason.value()).clone()} onchange={reason.put(|reason: &mut String, text| *reason = text)}
                required=true error={lacks.then(|| language.field_missing())} />
            <div class="actions">
                <button type="submit" aria-disabled={record.waits()}>{ language.walk_wait_go() }</button>
                <button type="button" class="plain" onclick={record.put_away(set.reform(|_: MouseEvent| None))}>{ language.cancel() }</button>
            </div>
        </form>
    }
}

/// Why the team put the child off, and the way to take that back.
pub fn put_off(reason: &str, take_up: Callback<MouseEvent>, language: Language) -> Html {
    notice(
        Tone::Warn,
        html! {
            <>
                <p>{ language.walk_put_off_because(reason) }</p>
                <p><button type="button" onclick={take_up}>{ language.walk_take_up() }</button></p>
            </>
        },
    )
}
