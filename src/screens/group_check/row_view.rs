//! One row on screen. A row whose props did not change is not drawn again, so
//! that one answer costs one row, however many children there are.

use yew::prelude::*;

use super::row_data::{Row, Shown};
use crate::components::answer_badge;
use crate::session::SaveState;
use trivsel::{
    insight::Stage,
    vocabulary::{Area, Language},
};

/// What a row needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub row: Row,
    pub at: usize,
    /// The column of the cursor, where it is in this row.
    pub here: Option<usize>,
    /// The language on screen.
    pub language: Language,
}

/// One child.
#[component]
pub fn RowView(props: &Props) -> Html {
    let Props {
        row,
        at,
        here,
        language,
    } = props;
    let cell = |(column, area): (usize, &Area)| {
        let tabindex = if *here == Some(column) { "0" } else { "-1" };
        let cell = row.cell(*area);
        let note = !row.own().answers.note(*area).is_empty();
        let by_signs = cell.is_some_and(|shown| shown.by_signs);
        html! {
            <td role="gridcell" id={format!("cell-{at}-{column}")} {tabindex} data-area={area.word(*language)}
                class={by_signs.then_some("check-signs")} aria-label={heard(&row.name, *area, cell, note, *language)}>
                { cell.map(|cell| shown(cell, *language)) }
                if note { <small>{ language.check_has_note() }</small> }
            </td>
        }
    };
    html! {
        <tr role="row" data-row={at.to_string()} class={here.map(|_| "check-turn")}>
            <th role="rowheader" scope="row" aria-current={here.map(|_| "true")}>
                <span class="check-child" title={&row.name}>{ &row.name }</span>
                <span class="stage">{ standing(row, *language) }</span>
            </th>
            { for Area::ALL.iter().enumerate().map(cell) }
        </tr>
    }
}

/// The mark of a cell.
fn shown(shown: Shown, language: Language) -> Html {
    html! {
        <>
            { answer_badge(shown.answer, language) }
            if let Some(worse) = shown.worse {
                <small>{ language.check_signs_say(worse.word(language).to_lowercase()) }</small>
            }
        </>
    }
}

/// All of a cell in words: whose it is, about what, and what stands there. On a phone no heads are
/// in sight, and whoever touches a cell with a screen reader hears that cell alone. An element for
/// it in each cell would cost what a third of the grid does.
fn heard(name: &str, area: Area, shown: Option<Shown>, note: bool, language: Language) -> String {
    let mut words = format!("{name}, {}: ", area.word(language));
    match shown {
        None => words.push_str(language.check_no_answer()),
        Some(shown) => {
            words.push_str(shown.answer.word(language));
            if shown.by_signs {
                words = format!("{words} {}", language.check_by_signs());
            }
            if let Some(worse) = shown.worse {
                let says = language.check_signs_say(worse.word(language).to_lowercase());
                words = format!("{words}, {says}");
            }
        }
    }
    if note {
        words = format!("{words}, {}", language.check_has_note());
    }
    words
}

/// How far the child has come, and what could not be stored.
fn standing(row: &Row, language: Language) -> Html {
    let answered = row.answered();
    let stage = row.stage.word(0, language);
    let words = if row.unseen() {
        language.check_lacks_you().to_owned()
    } else if row.finished && row.changed() {
        language.check_changed().to_owned()
    } else if row.untouched() || row.finished && row.stage == Stage::Agreed {
        stage.to_owned()
    } else if row.finished {
        language.check_finished().to_owned()
    } else {
        language.check_answered(answered, Area::ALL.len())
    };
    let kept = match row.saved {
        SaveState::Saving => language.saved_saving(),
        SaveState::Failed(_) => language.check_failed(),
        SaveState::Untouched | SaveState::Stored(_) => "",
    };
    html! {
        <>
            { words }
            if row.stage == Stage::NotAssessed && !row.untouched() { { "\u{a0}· " }{ stage } }
            if !kept.is_empty() { { "\u{a0}· " }{ kept } }
        </>
    }
}
