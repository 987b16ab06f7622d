//! The parents' sheet as a page.

use yew::prelude::*;

use super::{
    ParentsSheet,
    about::about,
    agreements::agreements,
    head::{head, running},
    letter::letter,
    meeting::meeting,
    own_words::own_words,
    position::{frames, position},
    since::{BackRoom, back_room, since},
};
use crate::sheets::parts::{SheetLanguage, foot, paper, told_of_language};
use trivsel::vocabulary::Day;

/// What parents read of it on a screen that is turned towards them: neither what is for the printer
/// nor room for a pen on the back. The foot is for them: that they may disagree, and their right.
///
/// Its CSS contract is `.sheet.sheet-on-screen`.
pub fn sheet_on_screen(sheet: &ParentsSheet, spoken: impl Into<SheetLanguage>) -> Html {
    let spoken = spoken.into();
    let language = spoken.language;
    let dir = language.is_rtl().then_some("rtl");
    html! {
        <article class="sheet sheet-on-screen" lang={language.code()} {dir}>
            { letter(sheet, language) }
            { since(sheet, language) }
            { position(sheet, language) }
            { frames(sheet, language) }
            { agreements(sheet, language) }
            { meeting(sheet, language) }
            { about(sheet, false, language) }
            { told_of_language(sheet.written_in, spoken) }
        </article>
    }
}

/// Forældrearket. In front the letter, the meeting, where the child stands and what the adults do
/// about it and what came of it; on the back the parents' and the child's own words. The language is that of
/// everything the staff did not write themselves; the day is the one it is printed on.
///
/// Its CSS contract is `.sheet`; put on a page it is all of it that is printed.
/// `platform::number_pages` writes it smaller where the front would not be one page.
pub fn parents_sheet(sheet: &ParentsSheet, printed: Day, spoken: impl Into<SheetLanguage>) -> Html {
    let spoken = spoken.into();
    let language = spoken.language;
    let room = back_room(sheet);
    let on_back = room != BackRoom::Whole;
    let front = html! {
        <div class="sheet-front">
            { head(sheet, spoken) }
            { letter(sheet, language) }
            { meeting(sheet, language) }
            if !on_back { { since(sheet, language) } }
            { position(sheet, language) }
            { frames(sheet, language) }
            { agreements(sheet, language) }
            { about(sheet, true, language) }
            { foot(language.term_parents_sheet(), printed, language) }
        </div>
    };
    let back = html! {
        <div class="sheet-back">
            if on_back { { since(sheet, language) } }
            { own_words(sheet, room, language) }
        </div>
    };
    paper(
        "sheet-two-sided",
        running(sheet, spoken),
        vec![front, back],
        language,
    )
}
