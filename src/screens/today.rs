//! I dag: what waits for the adult at the screen, the nearest first.

use yew::prelude::*;

use super::group_rows::begun_words;
use crate::{
    components::{UnsavedMark, next_line, onlink},
    handle::App,
    route::Route,
};
use trivsel::{
    insight::{
        MeetingFile, NotificationAsks, Stage, Standing, answering, call_name, notifications_asking,
        open_meetings, parents_not_first, parents_to_ring,
    },
    register::{AdultId, Assessment, Child, ChildId, Group, Register},
    vocabulary::{Day, FeedbackQuestion, Language, MeetingPart, Term},
};

/// So many lines are shown; the others are folded away.
const SHOWN_LINES: usize = 3;

/// So many days ahead a meeting is near.
const NEAR_DAYS: i64 = 7;

/// One thing that waits.
#[derive(Clone, Debug, PartialEq)]
pub enum TodayLine<'a> {
    /// A meeting with a child's parents, today or soon, or one of which nobody has said what became
    /// of it.
    Meeting(&'a Child, Box<MeetingFile<'a>>),
    /// The municipality was notified about a child, and something is to be known or asked.
    Notified(&'a Child, NotificationAsks),
    /// A child's parents said no when a talk ended, and nobody has heard them since.
    Ring(&'a Child, FeedbackQuestion),
    /// The same, where parents must not be told first: whoever passes the screen reads no name.
    Waits(&'a Child),
    /// What the adult has begun about a child and not finished.
    GoOn(&'a Child, &'a Assessment),
    /// Children of a group the adult has answered about, who are ready to be talked about.
    Talk(&'a Group, Vec<&'a Child>),
    /// So many children of a group lack the adult's answers.
    Answer(&'a Group, usize),
}

/// A group of the overview: where its children stand, and how many this adult has not answered
/// about.
pub struct GroupToday<'a> {
    pub group: &'a Group,
    /// Where its children stand.
    pub standings: Vec<Standing<'a>>,
    /// How many lack this adult's answers.
    pub mine: usize,
}

/// Asks an adult for answers in their own groups alone. Whose a group is shows once they have
/// answered there; until then any of them may be.
pub fn ask_in_own_groups(register: &Register, adult: AdultId, groups: &mut [GroupToday<'_>]) {
    let own = |it: &GroupToday<'_>| {
        let team = answering(register, it.group, &it.standings);
        team.iter().any(|it| it.id == adult)
    };
    let own: Vec<_> = groups.iter().map(own).collect();
    if own.contains(&true) {
        let others = groups.iter_mut().zip(own).filter(|(_, own)| !own);
        others.for_each(|(it, _)| it.mine = 0);
    }
}

/// What waits for an adult, in the order in which it is done: a notification, parents to ring, a meeting that
/// may have been held, a meeting today, what is begun, what
/// can be talked about, who lacks answers, a meeting in the next days.
pub fn today_lines<'a>(
    register: &'a Register,
    adult: AdultId,
    groups: &[GroupToday<'a>],
    begun: &'a [(&'a Child, Assessment)],
    today: Day,
) -> Vec<TodayLine<'a>> {
    let (meetings, soon): (Vec<_>, Vec<_>) = meetings(register, adult, groups, today)
        .into_iter()
        .partition(|(file, _)| file.meeting.on <= today);
    let meet =
        |(file, child): (MeetingFile<'a>, &'a Child)| TodayLine::Meeting(child, Box::new(file));
    let seated = register.adult(adult);
    let notified = seated.map_or_else(Vec::new, |it| notifications_asking(register, it, today));
    let notified = notified.into_iter();
    let mut lines: Vec<_> = notified
        .map(
            |(child, asks)| match parents_not_first(register, child.id) {
                true => TodayLine::Waits(child),
                false => TodayLine::Notified(child, asks),
            },
        )
        .collect();
    let ring = parents_to_ring(register, adult, today).into_iter();
    lines.extend(ring.map(|(child, question)| TodayLine::Ring(child, question)));
    lines.extend(meetings.into_iter().map(meet));
    lines.extend(begun.iter().map(|(child, own)| TodayLine::GoOn(child, own)));
    for it in groups {
        let ready = it
            .standings
            .iter()
            .filter(|it| it.stage == Stage::ReadyForDialogue);
        let mine = ready.filter(|it| answered_by(it, adult));
        let children: Vec<_> = mine.map(|it| it.child).collect();
        if !children.is_empty() {
            lines.push(TodayLine::Talk(it.group, children));
        }
    }
    let lack = groups.iter().filter(|it| it.mine > 0);
    lines.extend(lack.map(|it| TodayLine::Answer(it.group, it.mine)));
    lines.extend(soon.into_iter().map(meet));
    lines
}

fn answered_by(standing: &Standing<'_>, adult: AdultId) -> bool {
    standing
        .look
        .is_some_and(|look| look.assessment(adult).is_some())
}

/// The meetings until the next days about children this adult has answered about, and those the
/// adult comes to, the nearest first.
fn meetings<'a>(
    register: &'a Register,
    adult: AdultId,
    groups: &[GroupToday<'a>],
    today: Day,
) -> Vec<(MeetingFile<'a>, &'a Child)> {
    let all = groups.iter().flat_map(|it| &it.standings);
    let known = |child: ChildId| {
        let mut looks = register.child_rounds(child).into_iter();
        looks.any(|(_, look)| look.assessment(adult).is_some())
    };
    let name = register.adult(adult).map(|it| &*it.name);
    let comes = |it: &MeetingFile<'_>| {
        let mut staff = it.meeting.names(MeetingPart::Staff);
        name.is_some_and(|name| staff.any(|it| it.starts_with(name)))
    };
    let near = |it: &Standing<'a>| {
        let child = it.child;
        let open = open_meetings(register, child, today).into_iter();
        let near =
            open.filter(|it| it.meeting.on <= today.plus_days(NEAR_DAYS) || !it.apart.is_empty());
        let mine = near.filter(|it| comes(it) || known(child.id));
        mine.map(|it| (it, child)).collect::<Vec<_>>()
    };
    let mut meetings: Vec<_> = all.flat_map(near).collect();
    meetings.sort_by_key(|(file, _)| file.meeting.on);
    meetings
}

/// Everything that waits, the first three in sight. The first of them is the next thing to do.
pub fn today_view(
    app: &App,
    groups: &[GroupToday<'_>],
    begun: &[(&Child, Assessment)],
    follow_ups_due: bool,
    today: Day,
) -> Html {
    let (language, register) = (app.language(), app.register());
    let Some(adult) = app.adult() else {
        return html! {};
    };
    let lines = today_lines(register, adult.id, groups, begun, today);
    // Where a follow-up is due, it is told below, and the day is not empty.
    if lines.is_empty() && follow_ups_due {
        return html! {};
    }
    let item = |(at, line): (usize, &TodayLine<'_>)| item(line, at == 0, register, today, language);
    let all: Vec<_> = lines.iter().enumerate().map(item).collect();
    let (first, more) = all.split_at(all.len().min(SHOWN_LINES));
    html! {
        <section class="card stack tight">
            <h2>{ language.today_title() }</h2>
            if first.is_empty() { <p>{ language.today_nothing() }</p> }
            <ul class="today">{ first.to_vec() }</ul>
            if !more.is_empty() {
                <details class="more">
                    <summary>{ language.today_more(more.len()) }</summary>
                    <ul class="today">{ more.to_vec() }</ul>
                </details>
            }
        </section>
    }
}

/// One line: what waits, where, and the way there.
fn item(
    line: &TodayLine<'_>,
    first: bool,
    register: &Register,
    today: Day,
    language: Language,
) -> Html {
    let group = |child: &Child| register.group(child.group).map_or("", |group| &*group.name);
    let called = |child: &Child| call_name(register, child, &[], today).full(language);
    let (what, beside, route, go, of) = match line {
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
            (what, beside.join(" · "), route, language.meet_open(), name)
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
            let beside = format!("{} · {}", begun_words(own, language), group(child));
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
        | TodayLine::GoOn(child, _) => Some(child.id),
        TodayLine::Talk(_, children) => match children[..] {
            [child] => Some(child.id),
            _ => None,
        },
        TodayLine::Waits(_) | TodayLine::Answer(..) => None,
    };
    let what = html! { <>
        { what }
        if let Some(child) = child { <UnsavedMark {child} /> }
    </> };
    next_line(html! {}, what, beside, go)
}

#[cfg(test)]
mod tests;
