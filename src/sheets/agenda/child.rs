//! One child on the agenda.

use yew::prelude::*;

use super::{AreaOnAgenda, Earlier, OnAgenda, Seen};
use crate::sheets::parts::{mark, room, some, standing, tick, written};
use trivsel::{
    insight::{Spread, Stage},
    register::Agreement,
    vocabulary::{Answer, Language, Step, Term},
};

/// Lines to write on, and fewer where earlier agreements stand above them.
const NOTE_LINES: usize = 5;
const SHORT_NOTE_LINES: usize = 3;
/// Where the position is green already, there is seldom more to write.
const GREEN_NOTE_LINES: usize = 1;

/// What each adult has seen on the left, what was agreed and room to write on
/// the right.
pub fn child(child: &OnAgenda, expected: usize, language: Language) -> Html {
    let have = child.finished.len();
    let green = child.agreed == Some(Answer::Seen(Step::Green));
    let lines = match child.earlier {
        _ if green => GREEN_NOTE_LINES,
        Some(_) => SHORT_NOTE_LINES,
        None => NOTE_LINES,
    };
    html! {
        <section class="sheet-child">
            <h3>{ child.name.full(language) }</h3>
            <div>
                if (1..expected).contains(&have) {
                    <p class="sheet-note">{ Stage::SeenBySome { have, expected }.word(0, language) }</p>
                }
                if let Some(whole) = child.agreed {
                    <p>{ Term::JointPosition.word(language) }{ ": " }{ standing(whole, language) }</p>
                }
                { for child.said.iter().map(|text| written(text, None)) }
                { match &child.seen {
                    Some(seen) => side_by_side(&child.finished, seen, language),
                    None => waits(child, language),
                } }
            </div>
            <div>
                { for child.earlier.as_ref().map(|earlier| kept(earlier, language)) }
                <h4>{ language.agenda_room() }</h4>
                { room(lines) }
            </div>
        </section>
    }
}

/// Who has looked, and that nobody's answers are shown yet.
fn waits(child: &OnAgenda, language: Language) -> Html {
    let Some(names) = names(&child.finished) else {
        return html! { <p>{ language.agenda_nobody() }</p> };
    };
    html! { <><p>{ language.child_seen_by(names) }</p><p>{ language.agenda_waits() }</p></> }
}

fn side_by_side(adults: &[String], seen: &Seen, language: Language) -> Html {
    let unread = names(&seen.unread).map(|names| language.agenda_other_model(names));
    let wrote = names(&seen.wrote).map(|names| language.agenda_wrote(names));
    html! { <>
        <table>
            <thead><tr>
                <th scope="col">{ Term::Area.word(language) }</th>
                { for adults.iter().map(|name| html! { <th scope="col">{ name }</th> }) }
            </tr></thead>
            <tbody>{ for seen.areas.iter().map(|area| row(area, language)) }</tbody>
        </table>
        { for unread.map(|unread| html! { <p class="sheet-small">{ unread }</p> }) }
        { for wrote.map(|wrote| html! { <p class="sheet-small">{ wrote }</p> }) }
    </> }
}

fn row(on: &AreaOnAgenda, language: Language) -> Html {
    let (class, words) = match on.spread {
        Spread::Alike => (None, ""),
        Spread::Differ => (Some("sheet-apart"), language.dialogue_differ()),
        Spread::TwoStepsApart => (Some("sheet-far-apart"), language.dialogue_two_steps()),
    };
    let cell = |(answer, note): &(Answer, bool)| {
        html! {
            <td>
                { mark(*answer, language) }
                if *note { <span class="sheet-small">{ language.agenda_note() }</span> }
            </td>
        }
    };
    html! {
        <tr {class}>
            <th scope="row">
                { on.area.word(language) }
                if !words.is_empty() { <span class="sheet-spread">{ words }</span> }
            </th>
            { for on.answers.iter().map(cell) }
        </tr>
    }
}

/// What was agreed last time, with boxes for whether it was kept.
fn kept(earlier: &Earlier, language: Language) -> Html {
    let answers = [language.yes(), language.agenda_partly(), language.no()];
    let one = |agreement: &Agreement| {
        let by = agreement.by.map(|day| language.by_day(day.words(language)));
        let sign = some(&agreement.sign).map(|sign| language.agreement_sign_words(sign));
        let parts = [
            Some(&agreement.who),
            Some(&agreement.what),
            by.as_ref(),
            sign.as_ref(),
        ];
        let parts: Vec<_> = parts
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .map(String::as_str)
            .collect();
        html! {
            <li>
                { parts.join("\u{a0}· ") }
                <span class="sheet-kept">
                    { language.agenda_kept() }
                    { for answers.map(|word| html! { <span>{ tick() }{ word.to_lowercase() }</span> }) }
                </span>
            </li>
        }
    };
    html! { <>
        <h4>{ language.agenda_earlier(&earlier.round) }</h4>
        <ul class="sheet-list">{ for earlier.agreements.iter().map(one) }</ul>
    </> }
}

fn names(all: &[String]) -> Option<String> {
    (!all.is_empty()).then(|| all.join(", "))
}
