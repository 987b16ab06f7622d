//! "Vent med dette barn": with a reason, and it comes again at the end.

use yew::prelude::*;

use crate::{
    components::{TextField, Tone, notice},
    hooks::{Edit, Record},
};
use trivsel::vocabulary::Language;

/// Whether the team is about to put a child off.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// It is not.
    No,
    /// The reason is being written.
    Asked,
    /// It was pressed without a reason.
    WithoutReason,
}

/// The button, and once it is pressed the question why.
pub fn asks_to_wait(
    waiting: &UseStateHandle<Waiting>,
    reason: &Edit<String>,
    put_off: &Callback<String>,
    record: &Record,
    language: Language,
) -> Html {
    let set = |to: Waiting| {
        let waiting = waiting.clone();
        Callback::from(move |_: MouseEvent| waiting.set(to))
    };
    if **waiting == Waiting::No {
        return html! {
            <button type="button" id="walk-wait" onclick={set(Waiting::Asked)}>{ language.walk_wait() }</button>
        };
    }
    let onsubmit = {
        let (waiting, reason, put_off) = (waiting.clone(), reason.clone(), put_off.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let reason = reason.latest().trim().to_owned();
            if reason.is_empty() {
                waiting.set(Waiting::WithoutReason);
            } else {
                put_off.emit(reason);
            }
        })
    };
    let written = !reason.value().trim().is_empty();
    let lacks = **waiting == Waiting::WithoutReason && !written;
    html! {
        <form class="card quiet stack" {onsubmit} novalidate=true>
            <TextField {language} id="walk-reason" label={language.walk_wait_why()} help={language.walk_wait_help()}
                value={(*reason.value()).clone()} onchange={reason.put(|reason: &mut String, text| *reason = text)}
                required=true error={lacks.then(|| language.field_missing())} />
            <div class="actions">
                <button type="submit" aria-disabled={record.waits()}>{ language.walk_wait_go() }</button>
                <button type="button" class="plain" onclick={record.put_away(set(Waiting::No))}>{ language.cancel() }</button>
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
