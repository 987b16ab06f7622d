//! The answer bar, at the foot of the window: the same answers as the keys give, large enough for a
//! finger. They stay where they are while the cursor moves, so that a whole class can be answered
//! without moving the hand.

use yew::prelude::*;

use super::{
    keeper::Keeper,
    keys::Act,
    sheet::{Announcement, Sheet},
};
use crate::platform::focus;
use trivsel::vocabulary::{Answer, Language};

/// The answers for the cell and the row, and the way back.
pub fn dock(sheet: &Sheet, keeper: &Keeper, language: Language) -> Html {
    let Some(row) = sheet.row() else {
        return html! {};
    };
    let area = sheet.at.area();
    let press = |act: Act| {
        let keeper = keeper.clone();
        Callback::from(move |_: MouseEvent| keeper.change(|sheet| sheet.act(act)))
    };
    let chosen = row.own().answers.direct(area);
    let answer = |(at, answer): (usize, Answer)| {
        html! {
            <button type="button" class={format!("check-answer step-{}", answer.id())}
                aria-pressed={(chosen == Some(answer)).to_string()}
                onclick={press(Act::Set(Some(answer)))}>
                <span class="step-mark">{ answer.word(language) }</span>
                <kbd aria-hidden="true">{ (at + 1) % Answer::ALL.len() }</kbd>
            </button>
        }
    };
    let row_of = |answer: Answer, words: &'static str| {
        html! {
            <button type="button" class={format!("check-answer step-{}", answer.id())}
                onclick={press(Act::FillRow(answer))}>
                <span class="step-mark">{ words }</span>
            </button>
        }
    };
    let [green, .., not_seen] = Answer::ALL;
    let (undo, redo) = sheet.can_undo_and_redo();
    let step = |act: Act, can: bool, words: &'static str| {
        let disabled = (!can).then_some("true");
        html! {
            <button type="button" onclick={press(act)} aria-disabled={disabled}>{ words }</button>
        }
    };
    let to_notes = Callback::from(|_: MouseEvent| focus("#check-notes textarea"));
    html! {
        <div class="check-dock" role="group"
            aria-label={language.check_dock(&row.name, area.word(language))}>
            <p class="check-did" role="status">{ spoken(sheet, language) }</p>
            <div class="check-now">
                <p>
                    <b>{ &row.name }</b><span class="check-dot">{ "\u{a0}· " }</span><span>{ area.word(language) }</span>
                    if row.cell(area).is_some_and(|shown| shown.by_signs) {
                        { "\u{a0}· " }{ language.check_by_signs() }
                    }
                </p>
                <button type="button" class="plain check-to-notes" onclick={to_notes}>{ language.check_notes() }</button>
            </div>
            <div class="check-answers">{ for Answer::ALL.into_iter().enumerate().map(answer) }</div>
            <div class="check-rest">
                { row_of(green, language.check_row_green()) }
                { row_of(not_seen, language.check_row_not_seen()) }
                { step(Act::Undo, undo, language.check_undo()) }
                { step(Act::Redo, redo, language.check_redo()) }
            </div>
        </div>
    }
}

/// What just happened, and whose turn it is now.
pub fn spoken(sheet: &Sheet, language: Language) -> String {
    let name = |row: usize| sheet.rows.get(row).map_or("", |row| row.name.as_str());
    let word = |answer: Option<Answer>| {
        let word = answer.map_or(language.check_no_answer(), |answer| answer.word(language));
        word.to_lowercase()
    };
    match sheet.says {
        None => String::new(),
        Some(Announcement::Cell(at, answer)) => {
            language.check_says_cell(name(at.row), at.area().word(language), word(answer))
        }
        Some(Announcement::Filled(row, answer, filled)) => {
            let did = match filled {
                0 => language.check_says_nothing_empty(name(row)),
                _ => language.check_says_filled(filled, name(row), word(Some(answer))),
            };
            if sheet.at.row != row {
                format!("{did} {}", language.check_says_now(name(sheet.at.row)))
            } else if sheet.shown.last() == Some(&row) {
                format!("{did} {}", language.check_says_last())
            } else {
                did
            }
        }
        Some(Announcement::Undone(row)) => language.check_says_undone(name(row)),
        Some(Announcement::Redone(row)) => language.check_says_redone(name(row)),
        Some(Announcement::NoFurther) => language.check_says_no_further().to_owned(),
        Some(Announcement::Finished(count)) => language.check_says_finished(count),
        Some(Announcement::NothingToFinish) => language.check_nothing_to_finish().to_owned(),
    }
}
