//! One line of I dag.

use yew::prelude::*;

use super::lines::TodayLine;
use crate::{
    components::{UnsavedMark, next_line, onlink},
    route::Route,
    screens::{
        group_rows::begun_words,
        strip::{apart_words, strip_mark},
    },
};
use trivsel::{
    insight::{CallNames, FollowUpDue, Mark, NotificationAsks, promises},
    register::{Child, FollowUpApart, Register},
    vocabulary::{Day, FeedbackQuestion, Language, Term},
};

/// One line: what waits, where, and the way there.
pub fn item(
    line: &TodayLine<'_>,
    first: bool,
    (register, names): (&Register, &CallNames<'_>),
    today: Day,
    language: Language,
) -> Html {
    let group = |child: &Child| register.group(child.group).map_or("", |group| &*group.name);
    let called = |child: &Child| names.of(child).full(language);
    let mut mark = html! {};
    let (what, beside, route, go, of) = match line {
        TodayLine::FollowUp(why, child) => {
            let name = called(child);
            if matches!(why, FollowUpDue::On(day) if *day < today) {
                mark = strip_mark(Mark::Late, "");
            }
            let due = due_words(*why, today, language);
            let late = match promises(register, child.id).late(today).count() {
                0 => String::new(),
                late => language.agreements_late(late),
            };
            let beside = [due, late, group(child).to_owned()];
            let beside: Vec<_> = beside.into_iter().filter(|it| !it.is_empty()).collect();
            let (what, beside) = (language.today_follow_up(&name), beside.join("\u{a0}· "));
            let go = language.promises_go();
            (what, beside, Route::FollowUp(child.id), go, name)
        }
        TodayLine::LookAt(day, point, group) => {
            let why = FollowUpDue::On(*day);
            if *day < today {
                mark = strip_mark(Mark::Late, "");
            }
            let beside = format!("{}\u{a0}· {}", due_words(why, today, language), point.what);
            let what = language.today_follow_up(&group.name);
            let (route, go) = (Route::GroupFollowUp(group.id), language.promises_go());
            (what, beside, route, go, group.name.clone())
        }
        TodayLine::LookApart(_, group) => {
            let beside = apart_words(FollowUpApart::Corrected, language).to_owned();
            let what = language.today_follow_up(&group.name);
            let (route, go) = (Route::GroupFollowUp(group.id), language.promises_go());
            (what, beside, route, go, group.name.clone())
        }
        TodayLine::ParentsWait(days, child) => {
            let name = called(child);
            let days = usize::try_from(*days).unwrap_or_default();
            let what = language.today_parents_wait(&name, days);
            let go = language.voice_parents_write();
            let route = Route::ParentsWords(child.id);
            (what, group(child).to_owned(), route, go, name)
        }
        TodayLine::Invite(since, child) => {
            let name = called(child);
            let since = language.today_invite_since(since.words(language));
            let beside = format!("{since}\u{a0}· {}", group(child));
            let what = language.today_invite(&name);
            let (route, go) = (Route::Meeting(child.id, None), language.meet_plan());
            (what, beside, route, go, name)
        }
        TodayLine::Meeting(child, file) => {
            let (name, meeting) = (called(child), &*file.meeting);
            let beside = [&*meeting.time, &*meeting.place, group(child)];
            let beside: Vec<_> = beside.into_iter().filter(|it| !it.is_empty()).collect();
            let what = match file.is_overdue(today) {
                _ if !file.apart.is_empty() => language.meet_apart_of(&name),
                true => language.meet_overdue_of(&name, meeting.on.words(language)),
                false => language.today_meeting(&name, meeting.on.words_with_weekday(language)),
            };
            let route = Route::Meeting(child.id, Some(meeting.id));
            (
                what,
                beside.join("\u{a0}· "),
                route,
                language.meet_open(),
                name,
            )
        }
        TodayLine::Notified(child, asks) => {
            let name = called(child);
            let what = match asks {
                NotificationAsks::WithinADay => language.today_notified(&name),
                NotificationAsks::Receipt => language.today_receipt(&name),
                NotificationAsks::Filed => language.today_filed(&name),
            };
            let route = Route::Notification(child.id);
            (
                what,
                String::new(),
                route,
                language.notification_open(),
                name,
            )
        }
        TodayLine::Ring(child, question) => {
            let name = called(child);
            let what = match question {
                FeedbackQuestion::RightThings => language.feedback_said_no_right(&name),
                FeedbackQuestion::KnowsNext => language.feedback_said_no_know(&name),
                _ => language.feedback_said_no_said(&name),
            };
            let go = language.voice_parents_write();
            let route = Route::ParentsWords(child.id);
            (what, group(child).to_owned(), route, go, name)
        }
        TodayLine::Waits(child) => {
            let (what, go) = (language.today_waits(), language.notification_open());
            let route = Route::Notification(child.id);
            (what.to_owned(), String::new(), route, go, String::new())
        }
        TodayLine::GoOn(child, own) => {
            let name = called(child);
            let beside = format!("{}\u{a0}· {}", begun_words(own, language), group(child));
            let (what, go) = (language.today_begun(&name), language.today_go_on());
            (what, beside, Route::Assessment(child.id), go, name)
        }
        TodayLine::Talk(group, children) => {
            let beside = group.name.clone();
            let (route, go, of) = match children[..] {
                [child] => (Route::Dialogue(child.id), Term::Dialogue, called(child)),
                _ => (
                    Route::WalkThrough(group.id),
                    Term::WalkThrough,
                    beside.clone(),
                ),
            };
            let what = match children[..] {
                [child] => language.today_ready_one(called(child)),
                _ => language.today_ready(children.len()),
            };
            (what, beside, route, go.word(language), of)
        }
        TodayLine::Answer(group, count) => {
            let (what, go) = (language.check_unseen(*count), language.today_answer());
            let name = group.name.clone();
            (what, name.clone(), Route::GroupCheck(group.id), go, name)
        }
    };
    let go = html! {
        <a class={if first { "button primary" } else { "button" }} href={route.href()} onclick={onlink(route)}>
            { go }
            if !of.is_empty() { <span class="visually-hidden">{ ": " }{ of }</span> }
        </a>
    };
    let child = match line {
        TodayLine::Meeting(child, _)
        | TodayLine::Notified(child, _)
        | TodayLine::Ring(child, _)
        | TodayLine::FollowUp(_, child)
        | TodayLine::ParentsWait(_, child)
        | TodayLine::Invite(_, child)
        | TodayLine::GoOn(child, _) => Some(child.id),
        TodayLine::Talk(_, children) => match children[..] {
            [child] => Some(child.id),
            _ => None,
        },
        TodayLine::Waits(_)
        | TodayLine::LookAt(..)
        | TodayLine::LookApart(..)
        | TodayLine::Answer(..) => None,
    };
    let what = html! { <>
        { what }
        if let Some(child) = child { <UnsavedMark {child} /> }
    </> };
    next_line(mark, what, beside, go)
}

/// When it is to be followed up on, or why.
fn due_words(why: FollowUpDue, today: Day, language: Language) -> String {
    match why {
        FollowUpDue::Apart(of) => apart_words(of, language).to_owned(),
        FollowUpDue::NoDate => language.follow_ups_no_date().to_owned(),
        FollowUpDue::On(day) => match usize::try_from(today.days_since(day)) {
            Ok(late) if late > 0 => language.promises_overdue(late),
            _ => day.words_with_weekday(language),
        },
    }
}
