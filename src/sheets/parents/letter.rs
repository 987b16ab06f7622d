//! The letter: what the staff themselves say of the child, before anything else: first what goes well,
//! then what they have seen and want to talk about.

use yew::prelude::*;

use super::ParentsSheet;
use crate::sheets::parts::{room, some, written};
use trivsel::vocabulary::PaperLanguage;

/// Letters up to which the words are written large, and up to which they are written in the middle
/// size. What is longer is written small, so that the front stays one page.
const LARGE_UP_TO_LETTERS: usize = 300;
const MIDDLE_UP_TO_LETTERS: usize = 520;

/// What goes well and what was seen, in the staff's own words and signed by them; room to write it
/// together where nobody has said what goes well.
pub fn letter(sheet: &ParentsSheet, language: PaperLanguage) -> Html {
    let called = some(&sheet.called.short(language));
    let dear = called.map_or(language.sheet_dear_parents().to_owned(), |name| {
        language.sheet_dear_parents_of(name)
    });
    let lang = sheet.lang_of_written(language);
    let letters = [&sheet.strengths, &sheet.seen];
    let letters = letters.into_iter().flatten().map(|it| it.chars().count());
    let body = match &sheet.strengths {
        Some(text) => written(text, lang),
        None => html! {
            <>
                <p>{ language.sheet_strengths_empty(sheet.name(language)) }</p>
                { room(2) }
            </>
        },
    };
    let signed = sheet.assessors.iter().map(|it| it.name.as_str());
    let signed = and(&signed.collect::<Vec<_>>(), language);
    html! {
        <section class={classes!("sheet-letter", size(letters.sum()))}>
            <p>{ dear }</p>
            { body }
            { for sheet.seen.iter().map(|text| written(text, lang)) }
            if let Some(names) = signed { <p class="sheet-signed">{ language.sheet_greeting(names) }</p> }
        </section>
    }
}

/// The class that sets how large so many letters are written.
fn size(letters: usize) -> Option<&'static str> {
    if letters > MIDDLE_UP_TO_LETTERS {
        Some("sheet-longest")
    } else {
        (letters > LARGE_UP_TO_LETTERS).then_some("sheet-long")
    }
}

/// "Anne, Bo og Carl"; nothing of nobody.
pub fn and(names: &[&str], language: PaperLanguage) -> Option<String> {
    match names {
        [] => None,
        [one] => Some((*one).to_owned()),
        [first, between @ .., last] => {
            let first = (*first).to_owned();
            let first = between
                .iter()
                .fold(first, |before, next| language.names_comma(before, next));
            Some(language.names_and(first, last))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::vocabulary::Language;

    #[test]
    fn names_are_listed_as_people_say_them() {
        let list = |names: &[&str]| and(names, Language::Danish.into());
        assert_eq!(list(&[]), None);
        assert_eq!(list(&["Anne"]).as_deref(), Some("Anne"));
        assert_eq!(
            list(&["Anne", "Bo", "Carl"]).as_deref(),
            Some("Anne, Bo og Carl")
        );
    }

    #[test]
    fn the_longer_the_words_the_smaller_they_are_written() {
        assert_eq!(size(300), None);
        assert_eq!(size(301), Some("sheet-long"));
        assert_eq!(size(521), Some("sheet-longest"));
    }
}
