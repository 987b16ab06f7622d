//! De næste 14 dage: meetings and follow-ups by their day, and what is further on below.

use yew::prelude::*;

use crate::{components::UnsavedMark, platform::today, route::Route};
use trivsel::{
    insight::{MeetingFile, call_name, coming_follow_ups, next_meetings},
    register::{Child, Register},
    vocabulary::{Day, Language},
};

/// So many days ahead are told of, day by day.
const DAYS_AHEAD: i64 = 14;

/// One thing to come.
struct Coming<'a> {
    on: Day,
    child: &'a Child,
    /// The meeting; without one it is a follow-up.
    meeting: Option<MeetingFile<'a>>,
}

/// What is to come in the next days, the nearest first, with the meetings whose day has passed before
/// them; then the meetings that are further on. Nothing where there is neither.
pub fn coming(register: &Register, language: Language) -> Html {
    let today = today();
    let until = today.plus_days(DAYS_AHEAD);
    let meetings = next_meetings(register, today).into_iter();
    let meetings = meetings.map(|(file, child)| Coming {
        on: file.meeting.on,
        child,
        meeting: Some(file),
    });
    let (mut near, later): (Vec<_>, Vec<_>) = meetings.partition(|it| it.on <= until);
    let follow_ups = coming_follow_ups(register, today, until).into_iter();
    near.extend(follow_ups.map(|(on, child)| Coming {
        on,
        child,
        meeting: None,
    }));
    near.sort_by_key(|it| it.on);
    let list = |title: &'static str, all: &[Coming<'_>]| {
        if all.is_empty() {
            return html! {};
        }
        html! {
            <section class="stack">
                <h2>{ title }</h2>
                <ul class="people">{ for all.iter().map(|it| row(register, it, today, language)) }</ul>
            </section>
        }
    };
    html! { <>
        { list(language.overview_coming(), &near) }
        { list(language.overview_meetings(), &later) }
    </> }
}

fn row(register: &Register, it: &Coming<'_>, today: Day, language: Language) -> Html {
    let child = it.child;
    let (what, route) = match &it.meeting {
        Some(file) => (
            language.coming_meeting(),
            Route::Meeting(child.id, Some(file.meeting.id)),
        ),
        None => (language.promises_go(), Route::FollowUp(child.id)),
    };
    let overdue = it.meeting.as_ref().is_some_and(|it| it.is_overdue(today));
    html! {
        <li>
            <a href={route.href()}>{ call_name(register, child, &[], today).full(language) }</a><UnsavedMark child={child.id} />
            if overdue { <b>{ language.meet_overdue() }</b> } else { <span class="stage">{ what }</span> }
            <span>{ it.on.words_with_weekday(language) }</span>
        </li>
    }
}
