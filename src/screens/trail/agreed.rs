//! A joint position to be read again: all that the team wrote.

use yew::prelude::*;

use crate::components::answer_badge;
use trivsel::{
    register::{Agreement, JointPosition, PlannedMeeting},
    vocabulary::{Answer, Area, Language, Term},
};

/// The areas under the step they stand on, the furthest from green first.
pub fn by_step(position: &JointPosition, language: Language) -> Html {
    let line = |answer: &Answer| {
        let areas = Area::ALL
            .iter()
            .filter(|area| position.answer(**area) == *answer);
        let areas: Vec<_> = areas.map(|area| area.word(language)).collect();
        let line = html! {
            <div key={answer.id()}><dt>{ answer_badge(*answer, language) }</dt><dd>{ areas.join("\u{a0}· ") }</dd></div>
        };
        (!areas.is_empty()).then_some(line)
    };
    let (seen, not_seen) = (&Answer::ALL[..3], &Answer::ALL[3..]);
    html! { <dl class="facts by-step">{ for seen.iter().rev().chain(not_seen).filter_map(line) }</dl> }
}

/// What was written with a position: why, what the adults change, what they agreed, and what
/// stood on the parents' sheet.
pub fn agreed(position: &JointPosition, language: Language) -> Html {
    let sheet = &position.sheet;
    let area = |area: &Area| {
        let words = sheet.areas.get(area)?;
        Some(written(area.word(language), words))
    };
    let shown = [
        (sheet.show_grounds, Term::Grounds.word(language)),
        (sheet.show_frames, language.dialogue_frames()),
    ];
    let shown = shown.iter().filter(|(shown, _)| *shown);
    let shown: Vec<_> = shown.map(|(_, what)| *what).collect();
    let own = [&sheet.strengths, &sheet.seen];
    let for_parents =
        own.iter().any(|it| !it.is_empty()) || !sheet.areas.is_empty() || !shown.is_empty();
    let notify = position.notify.as_ref().map(|it| {
        let said = if it.yes {
            language.yes()
        } else {
            language.no()
        };
        written(
            language.notify_question(),
            &format!("{said}. {}", it.grounds),
        )
    });
    let told = position.leader_told.as_ref().map(|it| {
        let says = match it.on {
            Some(on) => language.leader_told_on(on.words(language)),
            None => language.leader_told_by(&it.who),
        };
        written(language.leader_told_question(), &says)
    });
    html! {
        <>
            { written(Term::Grounds.word(language), &position.grounds) }
            { written(language.dialogue_why(), &position.why_nonetheless) }
            { written(language.dialogue_frames(), &position.frames) }
            { for notify }
            { for told }
            { agreements(position, language) }
            if for_parents {
                <div class="stack tight">
                    <h3>{ language.trail_for_parents() }</h3>
                    { for own.map(|words| written("", words)) }
                    { for Area::ALL.iter().filter_map(area) }
                    if !shown.is_empty() { <p>{ language.trail_shown(shown.join(", ")) }</p> }
                </div>
            }
        </>
    }
}

/// What was agreed, and when to meet.
fn agreements(position: &JointPosition, language: Language) -> Html {
    let line = |agreement: &Agreement| {
        html! { <li key={agreement.id.to_string()}>{ agreement_words(agreement, language) }</li> }
    };
    html! {
        <>
            if !position.agreements.is_empty() {
                <div class="stack tight">
                    <h3>{ language.agreements_title() }</h3>
                    <ul>{ for position.agreements.iter().map(line) }</ul>
                </div>
            }
            if let Some(meeting) = &position.next_meeting {
                <p>{ language.next_meeting() }{ ": " }{ meeting_words(meeting, language) }</p>
                { written(language.meeting_contact(), &meeting.contact) }
            }
        </>
    }
}

/// Who does what, by when, and what shows that it helps.
pub fn agreement_words(agreement: &Agreement, language: Language) -> Html {
    html! {
        <>
            <b>{ &agreement.who }</b>{ ": " }{ &agreement.what }
            if let Some(by) = agreement.by { { " – " }{ language.by_day(by.words(language)) } }
            if !agreement.sign.is_empty() {
                <br /><span class="quiet">{ language.agreement_sign_words(&agreement.sign) }</span>
            }
        </>
    }
}

/// When, where and with whom, as far as it is known.
fn meeting_words(meeting: &PlannedMeeting, language: Language) -> String {
    let on = meeting.on.words_with_weekday(language);
    let parts = [&on, &meeting.time, &meeting.place, &meeting.people];
    let known = parts.into_iter().map(|it| it.trim());
    let known: Vec<_> = known.filter(|it| !it.is_empty()).collect();
    known.join("\u{a0}· ")
}

/// What somebody wrote, under its heading; nothing where nothing was written.
fn written(title: &str, words: &str) -> Html {
    if words.trim().is_empty() {
        return html! {};
    }
    html! {
        <div class="stack tight">
            if !title.is_empty() { <h3>{ title.to_owned() }</h3> }
            <p class="quote say">{ words.to_owned() }</p>
        </div>
    }
}
