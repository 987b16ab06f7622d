//! Det gælder nu: what was agreed about a child, and when the team looks again.

use yew::prelude::*;

use super::focus::rung_name;
use super::meeting_words::when_and_where;
use super::move_follow_up::MoveFollowUp;
use super::strip::apart_words;
use super::trail::{agreement_words, facts_list};
use crate::{platform::today, route::Route, sheets::AccessLine};
use trivsel::{
    insight::{MeetingFile, Promises, open_meetings},
    register::{Child, NextDay, Register},
    vocabulary::{Day, Language, Step, Term},
};

/// What holds for a child, whatever round it was promised in; nothing where nothing does.
/// `whole` is the position that stands.
pub fn promises_view(
    register: &Register,
    child: &Child,
    promises: &Promises<'_>,
    whole: Option<Step>,
    language: Language,
) -> Html {
    let today = today();
    let meetings = open_meetings(register, child, today);
    // What is tried is followed up on too, also where nothing was promised.
    let holds = !promises.is_empty() || promises.trying().next().is_some();
    if !holds && meetings.is_empty() {
        return html! {};
    }
    let class = if promises.is_due(today) {
        "button primary"
    } else {
        "button"
    };
    let next = match promises.next {
        NextDay::NothingPlanned => None,
        NextDay::Undated => promises
            .plan
            .map(|plan| language.promises_no_date(&plan.why_none)),
        NextDay::On(on) => Some(next_words(on, promises.next.days_late(today), language)),
        NextDay::Apart { of, .. } => Some(apart_words(of, language).to_owned()),
    };
    let apart = promises.next.apart().is_some();
    let late: Vec<_> = promises.late(today).map(|it| it.id).collect();
    let lead = promises.plan.map(|plan| plan.lead.clone());
    let facts = [
        (language.promises_next(), next),
        (
            Term::Lead.word(language),
            lead.filter(|lead| !lead.is_empty()),
        ),
        (
            language.focus_rung(),
            Some(rung_name(register.rung(child.id), language)),
        ),
    ];
    let facts = facts.into_iter().filter_map(|(name, text)| {
        let name = name.to_owned();
        Some(AccessLine { name, text: text? })
    });
    html! {
        <section class="card stack" aria-labelledby="promises-title">
            <h2 id="promises-title">{ language.promises_title() }</h2>
            if !promises.open.is_empty() {
                <ul>{ for promises.open.iter().map(|it| html! {
                    <li key={it.id.to_string()}>
                        { agreement_words(it, language) }
                        if late.contains(&it.id) { <br /><b>{ language.agreement_late() }</b> }
                    </li>
                }) }</ul>
            }
            { facts_list(facts.collect()) }
            if !meetings.is_empty() {
                <dl class="facts">{ for meetings.iter().map(|it| meets(it, today, language)) }</dl>
            }
            if holds {
                if whole == Some(Step::Green) { <p>{ language.promises_green() }</p> }
                <div class="actions">
                    <a {class} href={Route::FollowUp(child.id).href()}>{ language.promises_go() }</a>
                    if !apart { <MoveFollowUp child={child.id} /> }
                </div>
            }
        </section>
    }
}

/// A meeting, and that somebody has to say what became of it.
fn meets(file: &MeetingFile<'_>, today: Day, language: Language) -> Html {
    let meeting = &*file.meeting;
    let route = Route::Meeting(meeting.child, Some(meeting.id));
    html! {
        <div key={meeting.id.to_string()}>
            <dt>{ language.next_meeting() }</dt>
            <dd>
                <a href={route.href()}>{ when_and_where(meeting, language) }</a>
                if !file.apart.is_empty() { { "\u{a0}· " }<b>{ language.meet_apart_short() }</b> }
                if file.is_overdue(today) { { "\u{a0}· " }<b>{ language.meet_overdue() }</b> }
            </dd>
        </div>
    }
}

/// "fredag 8. januar 2027 · Overskredet med 4 dage"
fn next_words(on: Day, late: Option<i64>, language: Language) -> String {
    let on = on.words_with_weekday(language);
    match late.and_then(|days| usize::try_from(days).ok()) {
        Some(days) => format!("{on}\u{a0}· {}", language.promises_overdue(days)),
        None => on,
    }
}
