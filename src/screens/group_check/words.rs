//! What stands above and below the grid in words.

use yew::prelude::*;

use super::sheet::{Announcement, Sheet};
use crate::{
    platform::{is_narrow, remember_digits},
    round_words::round_called,
    route::Route,
};
use trivsel::{
    insight::{Progress, stage},
    register::{Adult, Group, Register, Round},
    vocabulary::{Language, Term},
};

/// The heading, and whose grid it is.
pub fn above(group: &Group, round: Option<&Round>, adult: &Adult, language: Language) -> Html {
    html! {
        <>
            <p class="eyebrow">
                <a href={Route::Group(group.id).href()}>{ &group.name }</a>
                if let Some(round) = round { { "\u{a0}· " }{ round_called(group, round, language) } }
                { "\u{a0}· " }{ language.assessment_by(&adult.name) }
            </p>
            <h1 tabindex="-1">{ Term::GroupCheck.word(language) }</h1>
        </>
    }
}

/// How far the group is now.
pub fn far(sheet: &Sheet, register: &Register, group: &Group) -> Progress {
    let rows = sheet.rows.iter();
    let stages = rows.map(|row| stage(register, group, row.child, row.own().round));
    Progress::of(group.assessors, stages)
}

/// How many this adult has not answered about, so that the quiet ones are not passed over, and what
/// an answer rests on: few words, as they stand between the heading and the first child. On a phone
/// what it rests on stands with the child, below its six areas.
pub fn unseen(sheet: &Sheet, not_born: &str, language: Language) -> Html {
    let words = match sheet.unseen() {
        0 => language.check_all_seen().to_owned(),
        unseen => language.check_unseen(unseen),
    };
    html! {
        <>
            <p class="check-lead">
                <b>{ words }</b>{ " " }
                <span class="quiet">
                    if !is_narrow() { { language.check_lead() }{ " " } }
                    { language.check_lead_not_seen() }
                </span>
            </p>
            if !not_born.is_empty() { <p class="quiet">{ language.check_not_born(not_born) }</p> }
        </>
    }
}

/// What finishing will do, and what it did.
pub fn finish_words(sheet: &Sheet, assessors: u8, language: Language) -> Html {
    let done = match sheet.says {
        Some(Announcement::Finished(count)) => language.check_says_finished(count),
        Some(Announcement::NothingToFinish) => language.check_nothing_to_finish().to_owned(),
        _ => String::new(),
    };
    html! {
        <>
            if !done.is_empty() { <p class="notice ok">{ done }</p> }
            <p>
                if sheet.ready() > 0 { { language.check_ready(sheet.ready()) }{ " " } }
                if sheet.unseen() > 0 { { language.check_unseen(sheet.unseen()) } }
            </p>
            if assessors > 1 { <p class="quiet">{ language.check_alone() }</p> }
        </>
    }
}

/// The keys, folded together, and whether digits answer: who speaks to the screen or hears it may
/// want them off.
pub fn keys_help(digits_answer: &UseStateHandle<bool>, is_kept: bool, language: Language) -> Html {
    let all = [
        ("1 2 3 0", language.check_keys_answer()),
        (language.check_keys_row(), language.check_keys_row_does()),
        (
            language.check_keys_arrows(),
            language.check_keys_arrows_does(),
        ),
        (
            language.check_keys_letter(),
            language.check_keys_letter_does(),
        ),
        ("Enter", language.check_keys_open_does()),
        ("Ctrl + Z, Ctrl + Y", language.check_keys_undo_does()),
        ("Delete", language.check_keys_delete_does()),
        ("Ctrl + Enter", language.check_keys_finish_does()),
    ];
    let onchange = {
        let digits_answer = digits_answer.clone();
        Callback::from(move |_: Event| {
            if is_kept {
                remember_digits(!*digits_answer);
            }
            digits_answer.set(!*digits_answer);
        })
    };
    html! {
        <details class="more">
            <summary>{ language.check_keys() }</summary>
            <label class="check">
                <input type="checkbox" checked={**digits_answer} {onchange} />
                { language.check_digits() }
            </label>
            <dl class="facts">
                { for all.iter().map(|(keys, does)| html! {
                    <div><dt>{ *keys }</dt><dd>{ *does }</dd></div>
                }) }
            </dl>
        </details>
    }
}
