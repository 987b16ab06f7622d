//! Mødeark: agenda and minutes on one sheet, with the next follow-up on its back.

use yew::prelude::*;

use super::{MeetingSheet, gather::OnSheet, items::item_minutes};
use crate::sheets::{
    parents::{agreement_columns, agreement_row, shows_signs},
    parts::{Running, block, fact, foot, head, joined, paper, question, room, some, tick, written},
};
use trivsel::{
    register::Agreement,
    vocabulary::{Day, DidHelp, FeedbackChoice, FeedbackQuestion, Language, WasKept},
};

/// Agreements at most; so many rows there are to write in.
const EMPTY_ROWS: usize = 3;

/// The sheet. What was said stands where it was said; where nothing is yet, there are lines to write
/// on.
///
/// Its CSS contract is `.sheet.sheet-met`.
pub fn meeting_sheet(sheet: &MeetingSheet, printed: Day, language: Language) -> Html {
    let kind = language.meet_sheet();
    let called = some(&sheet.called.short(language));
    let running = Running {
        kind: joined(&[Some(kind), sheet.institution.as_deref()]),
        about: called.clone().unwrap_or_default().into(),
        warning: "",
    };
    let front = html! {
        <div class="sheet-front">
            { top(sheet, called.as_deref(), language) }
            { items(sheet, language) }
            { foot(kind, printed, language) }
        </div>
    };
    let back = html! { <div class="sheet-back">{ next_follow_up(sheet, language) }</div> };
    paper(
        "sheet-two-sided sheet-met",
        running,
        vec![front, back],
        language,
    )
}

fn top(sheet: &MeetingSheet, called: Option<&str>, language: Language) -> Html {
    let title = joined(&[Some(sheet.kind.word(language)), called]);
    let on = sheet.on.words_with_weekday(language);
    let when = joined(&[Some(&on), sheet.time.as_deref(), sheet.place.as_deref()]);
    let person = |it: &OnSheet| {
        let role = match (it.leads, it.writes) {
            (true, true) => Some(format!(
                "{}, {}",
                language.meet_leads(),
                language.meet_writes()
            )),
            (true, false) => Some(language.meet_leads().to_owned()),
            (false, true) => Some(language.meet_writes().to_owned()),
            (false, false) => None,
        };
        let role = role.map(|role| format!(" ({role})"));
        html! {
            <span class="sheet-choice">
                if it.came { <span aria-hidden="true">{ "✓ " }</span> } else { { tick() } }
                { &it.name }{ for role }
            </span>
        }
    };
    let purpose = sheet.purpose.as_ref();
    let purpose = purpose.map(|text| fact(language.invite_purpose(), written(text, None)));
    head(
        title,
        purpose.into_iter().collect(),
        html! {
            <>
                <p>{ when }</p>
                <p>{ for sheet.people.iter().map(person) }</p>
            </>
        },
    )
}

/// The five items, each with its minutes and what was said or lines to write on.
fn items(sheet: &MeetingSheet, language: Language) -> Html {
    let [good, wonder, hopes] = &sheet.said;
    let said = |texts: &[String], lines: usize| {
        if texts.is_empty() {
            return room(lines);
        }
        html! { <>{ for texts.iter().map(|text| written(text, None)) }</> }
    };
    let points = sheet.points.iter().map(|it| {
        let from = it.from.word(language);
        html! { <p><b>{ from }</b>{ ": " }<span class="sheet-written">{ &it.text }</span></p> }
    });
    let signs = shows_signs(&sheet.agreements);
    let rows = sheet.agreements.iter().map(Some);
    let empty = EMPTY_ROWS.saturating_sub(sheet.agreements.len());
    let empty = if sheet.agreements.is_empty() {
        empty
    } else {
        0
    };
    let rows = rows.chain(std::iter::repeat_n(None, empty));
    let title = |item: usize, name: &str| {
        let minutes = usize::from(item_minutes(item, sheet.minutes));
        joined(&[Some(name), Some(&language.meet_minutes(minutes))])
    };
    html! {
        <>
            { block(title(0, language.meet_welcome()), "", html! { <p class="sheet-note">{ language.meet_welcome_help() }</p> }) }
            { block(title(1, language.meet_good()), "", html! { <>
                <p class="sheet-note">{ language.meet_good_help() }</p>
                { said(good, 4) }
            </> }) }
            { block(title(2, language.meet_wonder()), "", html! { <>
                <p class="sheet-note">{ language.meet_wonder_help() }</p>
                { for points }
                { said(wonder, 4) }
            </> }) }
            { block(title(3, language.meet_try()), "sheet-agreements", html! { <>
                <table>
                    { agreement_columns(signs, language.into()) }
                    <tbody>{ for rows.map(|it| agreement_row(it, signs, language.into(), None)) }</tbody>
                </table>
                if hopes.is_empty() { { by_hand(language.meet_hopes()) } } else { { said(hopes, 1) } }
            </> }) }
            { block(title(4, language.meet_end()), "", end(sheet, language)) }
        </>
    }
}

/// What is read aloud and copied, and what the parents may answer.
fn end(sheet: &MeetingSheet, language: Language) -> Html {
    let choice = |it: &FeedbackChoice| {
        html! { <span class="sheet-choice">{ tick() }{ it.word(language).to_lowercase() }</span> }
    };
    let ask = |it: &FeedbackQuestion| {
        let choices = it.choices();
        if choices.is_empty() {
            return question(it.word(language), 1);
        }
        let choices = choices.iter().chain(&[FeedbackChoice::Unknown]);
        html! { <p class="sheet-asked"><span>{ it.word(language) }</span>{ " " }{ for choices.map(choice) }</p> }
    };
    html! {
        <>
            <p>
                <span class="sheet-choice">
                    if sheet.read_aloud { <span aria-hidden="true">{ "✓ " }</span> } else { { tick() } }
                    { language.meet_read_aloud() }
                </span>
            </p>
            if let Some(copies) = &sheet.copies_to {
                <p>{ language.meet_copies() }{ " " }{ copies }</p>
            } else {
                { by_hand(language.meet_copies()) }
            }
            { by_hand(language.promises_next()) }
            <p><strong>{ language.meet_feedback() }</strong></p>
            { for FeedbackQuestion::AT_THE_END.iter().map(ask) }
        </>
    }
}

/// A word, and a line to write on behind it.
fn by_hand(word: &'static str) -> Html {
    html! { <div class="sheet-by-hand"><span>{ word }</span>{ room(1) }</div> }
}

/// The back: what to ask when they look again.
fn next_follow_up(sheet: &MeetingSheet, language: Language) -> Html {
    let choices = |words: Vec<&'static str>| {
        words
            .into_iter()
            .map(|word| html! { <span class="sheet-choice">{ tick() }{ word.to_lowercase() }</span> })
            .collect::<Html>()
    };
    let kept = WasKept::ALL
        .iter()
        .map(|it| it.word(language))
        .collect::<Vec<_>>();
    let helped = DidHelp::ALL
        .iter()
        .map(|it| it.word(language))
        .collect::<Vec<_>>();
    let rows = sheet.agreements.iter().map(Some);
    let empty = EMPTY_ROWS.saturating_sub(sheet.agreements.len());
    let rows = rows.chain(std::iter::repeat_n(None, empty));
    let words = |it: &Agreement| {
        let sign = some(&it.sign).map(|sign| language.agreement_sign_words(sign));
        html! {
            <>
                if !it.who.is_empty() { { &it.who }{ ": " } }
                { &it.what }
                if let Some(sign) = sign { <br />{ sign } }
            </>
        }
    };
    let row = |agreement: Option<&Agreement>| {
        html! {
            <tr>
                <td class="sheet-written">{ for agreement.map(words) }</td>
                <td>{ choices(kept.clone()) }</td>
                <td>{ choices(helped.clone()) }</td>
            </tr>
        }
    };
    html! {
        <section class="sheet-own-words">
            <h3>{ language.meet_back_title() }</h3>
            { question(language.follow_up_easier(), 2) }
            <table>
                <thead><tr>
                    <th scope="col">{ language.follow_up_agreed() }</th>
                    <th scope="col">{ language.follow_up_kept() }</th>
                    <th scope="col">{ language.follow_up_helped() }</th>
                </tr></thead>
                <tbody>{ for rows.map(row) }</tbody>
            </table>
            { question(language.meet_back_go_on(), 4) }
            { question(language.meet_back_words(), 4) }
            { question(language.meet_back_child(), 4) }
            { question(language.promises_next(), 2) }
        </section>
    }
}
