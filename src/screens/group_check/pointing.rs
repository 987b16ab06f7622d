//! Where the focus is and what was pressed, as cells of the grid.

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::{
    cell_moves::Spot,
    keeper::Keeper,
    keys::{Act, Press, read},
};
use crate::platform::{focus, focus_within, show_element};

/// What a key does where the focus is: all keys in the grid, and outside it
/// those that would not disturb whoever is writing.
fn meant(event: &KeyboardEvent) -> Option<Act> {
    let focus: Element = event.target()?.dyn_into().ok()?;
    let within = |place: &str| focus.closest(place).is_ok_and(|found| found.is_some());
    let act = read(&Press {
        code: event.code(),
        key: event.key(),
        shift: event.shift_key(),
        command: event.ctrl_key() || event.meta_key(),
        alt: event.alt_key(),
        num_lock: event.get_modifier_state("NumLock"),
    })?;
    let heard = match act {
        _ if within("[role=grid]") => true,
        Act::Back | Act::Finish => true,
        // A field has its own way back, letter by letter.
        Act::Undo | Act::Redo => !within("textarea"),
        _ => false,
    };
    heard.then_some(act)
}

/// What the keys do: `digits_answer` is whether a character alone does anything, `open` whether the
/// signs of the child stand open.
pub fn on_keys(
    keeper: &Keeper,
    digits_answer: &UseStateHandle<bool>,
    open: &UseStateHandle<bool>,
    finish: &Callback<()>,
) -> Callback<KeyboardEvent> {
    let (keeper, open, finish) = (keeper.clone(), open.clone(), finish.clone());
    let digits_answer = digits_answer.clone();
    Callback::from(move |event: KeyboardEvent| {
        let Some(act) = meant(&event) else { return };
        if keeper.app.borrow().follows() {
            return;
        }
        if act.is_one_character() && !*digits_answer {
            return;
        }
        event.prevent_default();
        match act {
            // A key held down moves on, but never answers for one child after the other.
            Act::Set(_) | Act::FillRow(_) if event.repeat() => {}
            Act::Open => {
                open.set(true);
                focus("#check-signs input");
            }
            Act::Back => {
                open.set(false);
                focus(&cell(keeper.sheet.latest().at));
            }
            Act::Finish => finish.emit(()),
            act => keeper.change(|sheet| sheet.act(act)),
        }
    })
}

/// Moves the cursor to the cell, or in the column it is in to the child, that
/// was pressed.
pub fn pick<E: 'static>(
    keeper: &Keeper,
    target: fn(E) -> Option<web_sys::EventTarget>,
) -> Callback<E> {
    let keeper = keeper.clone();
    Callback::from(move |event: E| {
        let element = target(event).and_then(|it| it.dyn_into::<Element>().ok());
        let around = |what: &str| element.as_ref()?.closest(what).ok()?;
        let row = around("[data-row]").and_then(|it| it.get_attribute("data-row"));
        let Some(row) = row.and_then(|row| row.parse().ok()) else {
            return;
        };
        let here = keeper.sheet.latest().at;
        let column = around("[role=gridcell]").and_then(|cell| column(&cell.id()));
        let column = column.unwrap_or(here.column);
        let at = Spot { row, column };
        if at != here {
            keeper.change(|sheet| sheet.at = at);
        }
    })
}

pub fn cell(at: Spot) -> String {
    format!("#cell-{}-{}", at.row, at.column)
}

/// The column of the cell with this id.
pub fn column(cell: &str) -> Option<usize> {
    cell.rsplit_once('-')?.1.parse().ok()
}

/// The focus goes with the cursor while it is in the grid, or where what had it
/// went away. Where a finger moves the cursor from outside, and where the grid
/// opens, the cell is brought into sight.
pub fn follow(at: Spot, opens: bool) {
    if !opens && (focus_within("[role=grid]") || !focus_within("main *")) {
        focus(&cell(at));
    } else {
        show_element(&cell(at));
    }
}
