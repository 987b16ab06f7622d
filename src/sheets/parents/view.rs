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
};
use crate::sheets::parts::{foot, paper};
use trivsel::vocabulary::{Day, Language, Term};

/// What parents read of it on a screen that is turned towards them: neither what is for the printer
/// nor room for a pen on the back.
///
/// Its CSS contract is `.sheet.sheet-on-screen`.
pub fn sheet_on_screen(sheet: &ParentsSheet, language: Language) -> Html {
    html! {
        <article class="sheet sheet-on-screen" lang={language.code()}>
            { letter(sheet, language) }
            { position(sheet, language) }
            { frames(sheet, language) }
            { agreements(sheet, language) }
            { meeting(sheet, language) }
        </article>
    }
}

/// Forældrearket. In front the letter, the meeting, where the child stands and what the adults do
/// about it; on the back the parents' and the child's own words. The language is that of
/// everything the staff did not write themselves; the day is the one it is printed on.
///
/// Its CSS contract is `.sheet`; put on a page it is all of it that is printed.
/// `platform::number_pages` writes it smaller where the front would not be one page.
pub fn parents_sheet(sheet: &ParentsSheet, printed: Day, language: Language) -> Html {
    let front = html! {
        <div class="sheet-front">
            { head(sheet, language) }
            { letter(sheet, language) }
            { meeting(sheet, language) }
            { position(sheet, language) }
            { frames(sheet, language) }
            { agreements(sheet, language) }
            { about(sheet, language) }
            { foot(Term::ParentsSheet.word(language), printed, language) }
        </div>
    };
    let back = html! { <div class="sheet-back">{ own_words(sheet, language) }</div> };
    paper(
        "sheet-two-sided",
        running(sheet, language),
        vec![front, back],
        language,
    )
}
