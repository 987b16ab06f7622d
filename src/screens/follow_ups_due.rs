//! The follow-ups that wait: held apart, due, or without a date.

use yew::prelude::*;

use crate::{
    components::UnsavedMark, handle::use_app, hooks::use_unfolded, platform::today, route::Route,
};
use trivsel::{
    insight::{FollowUpDue, call_name, due_focus_points, due_follow_ups},
    register::{Child, FocusPoint, Group, Register},
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
    let groups = due_groups(register);
    let count = due.len() + groups.len();
    if count == 0 {
        return html! {};
    }
    let first = lines(due, &groups, register, language).take(SHOWN_LINES);
    html! {
        <section class="stack">
            <h2>{ language.promises_go() }</h2>
            <ul class="people">{ for first }</ul>
            if count > SHOWN_LINES { <MoreFollowUps count={count - SHOWN_LINES} /> }
        </section>
    }
}

/// How many more there are.
#[derive(Clone, PartialEq, Properties)]
struct MoreProps {
    count: usize,
}

/// The others, drawn once somebody unfolds them: what a child is called costs a look at every child,
/// and a school may have hundreds.
#[component]
fn MoreFollowUps(props: &MoreProps) -> Html {
    let app = use_app();
    let (register, language) = (app.register(), app.language());
    let (open, onclick) = use_unfolded();
    let all = open.then(|| {
        let (due, groups) = (due_follow_ups(register, today()), due_groups(register));
        let more = lines(&due, &groups, register, language).skip(SHOWN_LINES);
        html! { <ul class="people">{ for more }</ul> }
    });
    html! {
        <details class="more">
            <summary {onclick}>{ language.follow_ups_more(props.count) }</summary>
            { for all }
        </details>
    }
}

/// The focus points of groups that are to be looked at, each with its day and its group.
fn due_groups(register: &Register) -> Vec<(Day, &FocusPoint, &Group)> {
    let tried = due_focus_points(register, today()).into_iter();
    let of_group = |(day, point): (Day, _)| -> Option<(Day, &FocusPoint, &Group)> {
        let point: &FocusPoint = point;
        Some((day, point, register.group(point.group)?))
    };
    tried.filter_map(of_group).collect()
}

/// A line of each child, then of each focus point; none is drawn before it is asked for.
fn lines<'a>(
    due: &'a [(FollowUpDue, &'a Child)],
    groups: &'a [(Day, &'a FocusPoint, &'a Group)],
    register: &'a Register,
    language: Language,
) -> impl Iterator<Item = Html> + 'a {
    let today = today();
    let when = move |day: Day| match usize::try_from(today.days_since(day)) {
        Ok(late) if late > 0 => language.promises_overdue(late),
        _ => day.words(language),
    };
    let of_group = move |(day, point, group): &(Day, &FocusPoint, &Group)| {
        let words = language.focus_due_of(&group.name, &point.what);
        html! {
            <li key={point.id.to_string()}>
                <a href={Route::GroupFollowUp(group.id).href()}>
                    <span class="visually-hidden">{ language.promises_go() }{ ": " }</span>{ words }
                </a>
                <span>{ when(*day) }</span>
            </li>
        }
    };
    let line = move |(why, child): &(FollowUpDue, &Child)| {
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
    due.iter().map(line).chain(groups.iter().map(of_group))
}
