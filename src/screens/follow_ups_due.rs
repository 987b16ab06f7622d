//! The follow-ups that wait: held apart, due, or without a date.

use yew::prelude::*;

use crate::{components::UnsavedMark, platform::today, route::Route};
use trivsel::{
    insight::{FollowUpDue, call_name},
    register::{Child, Register},
    vocabulary::Language,
};

/// So many are shown; the others are folded away.
const SHOWN_LINES: usize = 5;

/// Whom to follow up on now, as `insight::due_follow_ups` tells; nothing where nobody is due.
pub fn follow_ups_due(
    due: &[(FollowUpDue, &Child)],
    register: &Register,
    language: Language,
) -> Html {
    let today = today();
    if due.is_empty() {
        return html! {};
    }
    let line = |(why, child): &(FollowUpDue, &Child)| {
        let words = match why {
            FollowUpDue::Apart => language.apart_short().to_owned(),
            FollowUpDue::NoDate => language.follow_ups_no_date().to_owned(),
            FollowUpDue::On(day) => match usize::try_from(today.days_since(*day)) {
                Ok(late) if late > 0 => language.promises_overdue(late),
                _ => day.words(language),
            },
        };
        html! {
            <li key={child.id.to_string()}>
                <a href={Route::FollowUp(child.id).href()}>
                    <span class="visually-hidden">{ language.promises_go() }{ ": " }</span>{ call_name(register, child, &[], today).full(language) }
                </a><UnsavedMark child={child.id} />
                <span>{ words }</span>
            </li>
        }
    };
    let (first, more) = due.split_at(due.len().min(SHOWN_LINES));
    html! {
        <section class="stack">
            <h2>{ language.promises_go() }</h2>
            <ul class="people">{ for first.iter().map(line) }</ul>
            if !more.is_empty() {
                <details class="more">
                    <summary>{ language.follow_ups_more(more.len()) }</summary>
                    <ul class="people">{ for more.iter().map(line) }</ul>
                </details>
            }
        </section>
    }
}
