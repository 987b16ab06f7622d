//! One child at a time, where the window is narrow.

use yew::prelude::*;

use super::{cell_moves::Go, keeper::Keeper, keys::Act, sheet::Sheet};
use trivsel::vocabulary::Language;

/// Which child it is, and the way to the one before and the next.
pub fn steps(sheet: &Sheet, keeper: &Keeper, language: Language) -> Html {
    let go = |go: Go| {
        let keeper = keeper.clone();
        Callback::from(move |_: MouseEvent| keeper.change(|sheet| sheet.act(Act::Go(go))))
    };
    let at = sheet.at.place(&sheet.shown) + 1;
    html! {
        <div class="check-steps">
            <button type="button" onclick={go(Go::Up)}>{ language.check_earlier() }</button>
            <span>{ language.check_place(at, sheet.shown.len()) }</span>
            <button type="button" onclick={go(Go::Down)}>{ language.check_next() }</button>
        </div>
    }
}
