//! De næste 14 dage: meetings and follow-ups by their day, and what is further on below.

use yew::prelude::*;

use super::own_places::OwnPlaces;
use crate::{components::UnsavedMark, route::Route};
use trivsel::{
    insight::{
        CallNames, FollowUpDue, MeetingFile, coming_focus_points, coming_follow_ups,
        due_focus_points, due_follow_ups,
    },
    register::{Child, Group, GroupId, Register},
    vocabulary::{Day, Language},
};

/// So many days ahead are told of, day by day.
const DAYS_AHEAD: i64 = 14;

/// One thing to come.
struct Coming<'a> {
    on: Day,
    what: ComingWhat<'a>,
}

enum ComingWhat<'a> {
    Meeting(&'a Child, &'a MeetingFile<'a>),
    FollowUp(&'a Child),
    /// What is tried for a group is to be looked at.
    LookAt(&'a Group),
}

impl Coming<'_> {
    /// The group that it is about, or whose child.
    fn group(&self) -> GroupId {
        match self.what {
            ComingWhat::Meeting(child, _) | ComingWhat::FollowUp(child) => child.group,
            ComingWhat::LookAt(group) => group.id,
        }
    }
}

/// What is to come in the next days, the nearest first, with the meetings whose day has passed before
/// them; then the meetings that are further on. Nothing where there is neither.
pub fn coming(
    register: &Register,
    places: &OwnPlaces,
    meetings: &[(MeetingFile<'_>, &Child)],
    onprint: &Callback<MouseEvent>,
    (today, language): (Day, Language),
) -> Html {
    let (near, later) = near_and_later(register, places, meetings, today);
    let names = CallNames::new(register, today);
    let list = |title: &'static str, all: &[Coming<'_>]| {
        if all.is_empty() {
            return html! {};
        }
        html! {
            <section class="stack">
                <h2>{ title }</h2>
                <ul class="people">{ for all.iter().map(|it| row(&names, it, today, language)) }</ul>
            </section>
        }
    };
    html! { <>
        { list(language.overview_coming(), &near) }
        if !near.is_empty() {
            <p><button type="button" id="print-coming" onclick={onprint}>{ language.coming_print() }</button></p>
        }
        { list(language.overview_meetings(), &later) }
    </> }
}

/// The next days as a paper has them: the day, who it is about by this name, and what is to be done. What
/// has passed is [overdue](overdue_lines), and is not to come.
pub fn near_lines(
    register: &Register,
    places: &OwnPlaces,
    meetings: &[(MeetingFile<'_>, &Child)],
    (today, language): (Day, Language),
    name: impl Fn(&Child) -> String,
) -> Vec<(Day, String, String)> {
    let (near, _) = near_and_later(register, places, meetings, today);
    let line = |it: &Coming<'_>| match &it.what {
        ComingWhat::Meeting(child, file) => {
            let time = file.meeting.time.trim();
            let what = format!("{} {time}", language.coming_meeting());
            (it.on, name(child), what.trim_end().to_owned())
        }
        ComingWhat::FollowUp(child) => (it.on, name(child), language.promises_go().to_owned()),
        ComingWhat::LookAt(group) => (it.on, group.name.clone(), language.promises_go().to_owned()),
    };
    let to_come = near.iter().filter(|it| it.on >= today);
    to_come.map(line).collect()
}

/// What is overdue, as a paper has it, the longest first: follow-ups, looks at what is tried for a group,
/// and meetings of which nobody has said what became.
pub fn overdue_lines(
    register: &Register,
    places: &OwnPlaces,
    meetings: &[(MeetingFile<'_>, &Child)],
    (today, language): (Day, Language),
    name: impl Fn(&Child) -> String,
) -> Vec<(Day, String, String)> {
    let go = || language.promises_go().to_owned();
    let met = meetings
        .iter()
        .filter(|(file, child)| file.is_overdue(today) && places.has(child.group));
    let met = met.map(|(file, child)| {
        (
            file.meeting.on,
            name(child),
            language.meet_overdue().to_owned(),
        )
    });
    let due = due_follow_ups(register, today).into_iter();
    let due = due.filter_map(|(why, child)| match why {
        FollowUpDue::On(on) if places.has(child.group) => Some((on, name(child), go())),
        _ => None,
    });
    let looks = due_focus_points(register, today).into_iter();
    let looks = looks.filter(|(_, point)| places.has(point.group));
    let looks =
        looks.filter_map(|(on, point)| Some((on, register.group(point.group)?.name.clone(), go())));
    let mut all: Vec<_> = met.chain(due).chain(looks).collect();
    all.retain(|(on, ..)| *on < today);
    all.sort_unstable();
    all.dedup();
    all
}

/// Everything of the next days, and the meetings after them.
fn near_and_later<'a>(
    register: &'a Register,
    places: &OwnPlaces,
    meetings: &'a [(MeetingFile<'a>, &'a Child)],
    today: Day,
) -> (Vec<Coming<'a>>, Vec<Coming<'a>>) {
    let until = today.plus_days(DAYS_AHEAD);
    let meetings = meetings.iter().map(|(file, child)| Coming {
        on: file.meeting.on,
        what: ComingWhat::Meeting(child, file),
    });
    let meetings = meetings.filter(|it| places.has(it.group()));
    let (mut near, later): (Vec<_>, Vec<_>) = meetings.partition(|it| it.on <= until);
    let follow_ups = coming_follow_ups(register, today, until).into_iter();
    near.extend(follow_ups.map(|(on, child)| Coming {
        on,
        what: ComingWhat::FollowUp(child),
    }));
    // One look asks about everything that is tried for a group.
    let looks = coming_focus_points(register, today, until).into_iter();
    let mut looks: Vec<_> = looks.map(|(on, point)| (on, point.group)).collect();
    looks.sort_unstable();
    looks.dedup();
    near.extend(looks.into_iter().filter_map(|(on, group)| {
        let what = ComingWhat::LookAt(register.group(group)?);
        Some(Coming { on, what })
    }));
    near.retain(|it| places.has(it.group()));
    near.sort_by_key(|it| it.on);
    (near, later)
}

fn row(names: &CallNames<'_>, it: &Coming<'_>, today: Day, language: Language) -> Html {
    let overdue = matches!(&it.what, ComingWhat::Meeting(_, file) if file.is_overdue(today));
    let (what, route) = match &it.what {
        ComingWhat::Meeting(child, file) => (
            language.coming_meeting(),
            Route::Meeting(child.id, Some(file.meeting.id)),
        ),
        ComingWhat::FollowUp(child) => (language.promises_go(), Route::FollowUp(child.id)),
        ComingWhat::LookAt(group) => (language.promises_go(), Route::GroupFollowUp(group.id)),
    };
    let name = match it.what {
        ComingWhat::Meeting(child, _) | ComingWhat::FollowUp(child) => {
            let name = names.of(child).full(language);
            html! { <><a href={route.href()}>{ name }</a><UnsavedMark child={child.id} /></> }
        }
        ComingWhat::LookAt(group) => html! { <a href={route.href()}>{ &group.name }</a> },
    };
    html! {
        <li>
            { name }
            if overdue { <b>{ language.meet_overdue() }</b> } else { <span class="stage">{ what }</span> }
            <span>{ it.on.words_with_weekday(language) }</span>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{sample::tests::written, screens::own_places::tests::adults_of_sample};
    use trivsel::insight::next_meetings;

    /// What is near from this day on, in short.
    fn near(register: &Register, today: Day) -> Vec<String> {
        let meetings = next_meetings(register, today);
        let (near, _) = near_and_later(register, &OwnPlaces::default(), &meetings, today);
        let told = |it: &Coming<'_>| match &it.what {
            ComingWhat::Meeting(child, _) => format!("meet {}", child.given),
            ComingWhat::FollowUp(child) => format!("follow up {}", child.given),
            ComingWhat::LookAt(group) => {
                format!("look at {} {}", group.name, it.on.days_since(today))
            }
        };
        near.iter().map(told).collect()
    }

    #[test]
    fn what_a_group_is_to_look_at_stands_among_what_is_to_come() {
        let (_, register) = written("2026-11-22".parse().unwrap(), Language::Danish);
        let point = register.all_focus_points().find(|it| it.end.is_none());
        let by = point.unwrap().by.unwrap();
        for (before, told) in [(15, None), (14, Some(14)), (0, Some(0)), (-1, None)] {
            let expected = told.map(|days: i64| format!("look at 1.b {days}"));
            let near = near(&register, by.plus_days(-before));
            let looks: Vec<_> = near.iter().filter(|it| it.starts_with("look at")).collect();
            assert_eq!(
                looks,
                expected.iter().collect::<Vec<_>>(),
                "{before}: {near:?}"
            );
        }
    }

    #[test]
    fn in_the_sample_what_is_to_come_is_of_ones_own_place() {
        let made = "2026-11-22".parse::<Day>().unwrap();
        let (_, register) = written(made, Language::Danish);
        let mut left_out = 0;
        for (adult, places) in adults_of_sample(&register) {
            for days in (0..70).step_by(7) {
                let today = made.plus_days(days);
                let groups_of = |places: &OwnPlaces| {
                    let meetings = next_meetings(&register, today);
                    let (near, later) = near_and_later(&register, places, &meetings, today);
                    let all = near.iter().chain(&later);
                    all.map(Coming::group).collect::<Vec<_>>()
                };
                let here = groups_of(&places);
                assert!(here.iter().all(|it| places.has(*it)), "{adult} {today}");
                let all = groups_of(&OwnPlaces::default());
                let of_others = all.iter().filter(|it| !places.has(**it)).count();
                assert_eq!(here.len() + of_others, all.len(), "{adult} {today}");
                left_out += of_others;
            }
        }
        assert!(left_out > 0, "everything is of one place");
    }
}
