//! Det gælder nu: what was agreed about a child, and when the team looks again.

use yew::prelude::*;

use super::move_follow_up::MoveFollowUp;
use super::trail::{agreement_words, facts_list, meeting_words};
use crate::{platform::today, route::Route, sheets::AccessLine};
use trivsel::{
    insight::{Promises, next_meeting},
    register::{Child, Register},
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
    let meeting = next_meeting(register, child, today);
    if promises.is_empty() && meeting.is_none() {
        return html! {};
    }
    let class = if promises.is_due(today) {
        "button primary"
    } else {
        "button"
    };
    let next = promises.next.map(|plan| {
        let on = plan
            .on
            .map(|on| next_words(on, promises.days_late(today), language));
        on.unwrap_or_else(|| language.promises_no_date(&plan.why_none))
    });
    let lead = promises.next.map(|plan| plan.lead.clone());
    let facts = [
        (language.promises_next(), next),
        (
            Term::Lead.word(language),
            lead.filter(|lead| !lead.is_empty()),
        ),
        (
            language.next_meeting(),
            meeting.map(|it| meeting_words(it, language)),
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
                    <li key={it.id.to_string()}>{ agreement_words(it, language) }</li>
                }) }</ul>
            }
            { facts_list(facts.collect()) }
            if !promises.is_empty() {
                if whole == Some(Step::Green) { <p>{ language.promises_green() }</p> }
                <div class="actions">
                    <a {class} href={Route::FollowUp(child.id).href()}>{ language.promises_go() }</a>
                    <MoveFollowUp child={child.id} />
                </div>
            }
        </section>
    }
}

/// "fredag 8. januar 2027 · Overskredet med 4 dage"
fn next_words(on: Day, late: Option<i64>, language: Language) -> String {
    let on = on.words_with_weekday(language);
    match late.and_then(|days| usize::try_from(days).ok()) {
        Some(days) => format!("{on} · {}", language.promises_overdue(days)),
        None => on,
    }
}
