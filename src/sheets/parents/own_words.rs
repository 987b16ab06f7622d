//! The back of the sheet: room for the words of those it is about.

use yew::prelude::*;

use super::{ParentsSheet, since::BackRoom};
use crate::sheets::{
    parts::{question, room},
    slip::to_the_child,
};
use trivsel::vocabulary::PaperLanguage;

/// Questions to the parents with lines to write on, and one to the child with room to draw. The lines give
/// way where something else stands above them.
pub fn own_words(sheet: &ParentsSheet, room_left: BackRoom, language: PaperLanguage) -> Html {
    let lines = match room_left {
        BackRoom::Whole => [5, 4, 4],
        BackRoom::Less => [3, 2, 2],
        BackRoom::Least => [2, 1, 1],
    };
    let asks = [
        language.sheet_ask_home(),
        language.sheet_ask_smallest_thing(),
        language.slip_talk(),
    ];
    let yours = asks.into_iter().zip(lines);
    let child = to_the_child(sheet.band, language);
    html! {
        <section class="sheet-own-words">
            <h3>{ language.sheet_parents_view() }</h3>
            <p>{ language.sheet_parents_view_prompt() }</p>
            { for yours.map(|(words, lines)| question(words, lines)) }
            <h3>{ language.sheet_childs_view(sheet.name(language)) }</h3>
            <p class="sheet-note">{ child.how }</p>
            <p class="sheet-ask">{ child.nice }</p>
            { room(1) }
            if room_left != BackRoom::Least {
                <p class="sheet-ask">{ child.draw }</p>
                <div class="sheet-drawing" aria-hidden="true" />
            }
            <p class="sheet-note">{ language.sheet_duty() }</p>
        </section>
    }
}
