//! The parents' sheet as a page.

use yew::prelude::*;

use super::{
    ParentsSheet,
    about::about,
    agreements::agreements,
    areas::areas,
    head::{head, running},
    own_words::own_words,
    position::{frames, position},
    strengths::strengths,
};
use crate::sheets::parts::{foot, paper};
use trivsel::vocabulary::{Day, Language, Term};

/// Forældrearket. What goes well stands first, then what is seen, then the
/// position, and then what the adults do about it. The language is that of
/// everything the staff did not write themselves; the day is the one it is
/// printed on.
///
/// Its CSS contract is `.sheet`; put on a page it is all of it that is printed.
pub fn parents_sheet(sheet: &ParentsSheet, printed: Day, language: Language) -> Html {
    let body = html! {
        <>
            { head(sheet, language) }
            { strengths(sheet, language) }
            { areas(sheet, language) }
            { position(sheet, language) }
            { frames(sheet, language) }
            { agreements(sheet, language) }
            { own_words(sheet, language) }
            { about(sheet, language) }
            { foot(Term::ParentsSheet.word(language), printed, language) }
        </>
    };
    paper("", running(sheet, language), vec![body], language)
}
