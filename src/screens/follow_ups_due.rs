//! The follow-ups that wait: held apart, due, or without a date.

use yew::prelude::*;

use crate::{components::UnsavedMark, platform::today, route::Route};
use trivsel::{
    insight::{FollowUpDue, call_name, due_focus_points},
    register::{Child, FocusPoint, Register},
    vocabulary::{Day, Language},
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
    let tried = due_focus_points(register, today);
    if due.is_empty() && tried.is_empty() {
        return html! {};
    }
    let when = |day: Day| match usize::try_from(today.days_since(day)) {
        Ok(late) if late > 0 => language.promises_overdue(late),
        _ => day.words(language),
    };
    let of_group = |(day, point): &(Day, &FocusPoint)| {
        let group = register.group(point.group)?;
        let words = language.focus_due_of(&group.name, &point.what);
        Some(html! {
            <li key={point.id.to_string()}>
                <a href={Route::GroupFollowUp(group.id).href()}>
                    <span class="visually-hidden">{ language.promises_go() }{ ": " }</span>{ words }
                </a>
                <span>{ when(*day) }</span>
            </li>
        })
    };
    let line = |(why, child): &(FollowUpDue, &Child)| {
        let words = match why {
            FollowUpDue::Apart => language.apart_short().to_owned(),
            FollowUpDue::NoDate => language.follow_ups_no_date().to_owned(),
            FollowUpDue::On(day) => when(*day),
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
    let groups = tried.iter().filter_map(of_group);
    let lines: Vec<_> = due.iter().map(line).chain(groups).collect();
    let (first, more) = lines.split_at(lines.len().min(SHOWN_LINES));
    html! {
        <section class="stack">
            <h2>{ language.promises_go() }</h2>
            <ul class="people">{ first.to_vec() }</ul>
            if !more.is_empty() {
                <details class="more">
                    <summary>{ language.follow_ups_more(more.len()) }</summary>
                    <ul class="people">{ more.to_vec() }</ul>
                </details>
            }
        </section>
    }
}
