//! Who does what, by when, and what shows that it helps.

use yew::prelude::*;

use super::ParentsSheet;
use crate::sheets::parts::{block, own_direction};
use trivsel::{
    register::Agreement,
    vocabulary::{Answer, PaperLanguage, Step},
};

/// Rows to write in where nothing is agreed yet.
const EMPTY_ROWS: usize = 2;

/// The agreements as a small table, with rows for a pen where none is made yet. At green none is
/// asked for.
pub fn agreements(sheet: &ParentsSheet, language: PaperLanguage) -> Html {
    let none = sheet.agreements.is_empty();
    // Where the team has followed up, none is no room for the first one.
    if none && (sheet.since.is_some() || sheet.whole == Answer::Seen(Step::Green)) {
        return html! {};
    }
    let empty = std::iter::repeat_n(None, if none { EMPTY_ROWS } else { 0 });
    let rows = sheet.agreements.iter().map(Some).chain(empty);
    let lang = sheet.lang_of_written(language);
    let signs = shows_signs(&sheet.agreements);
    // What goes on stands above, beside how it has gone.
    let mut came = sheet.since.iter().flat_map(|it| &it.came);
    let heading = match came.any(|it| it.goes_on) {
        true => language.sheet_agreements_also(),
        false => language.sheet_agreements(),
    };
    block(
        heading,
        "sheet-agreements",
        html! { <>
            if none {
                <p>{ language.sheet_agreements_empty() }</p>
            }
            <table>
                { agreement_columns(signs, language) }
                <tbody>{ for rows.map(|agreement| agreement_row(agreement, signs, language, lang)) }</tbody>
            </table>
        </> },
    )
}

/// Whether a paper has a column for what shows that it helps: where one is written, and where there are
/// only rows for a pen. Without it the words have the room.
pub fn shows_signs(agreements: &[Agreement]) -> bool {
    agreements.is_empty() || agreements.iter().any(|it| !it.sign.is_empty())
}

/// The heads of the table.
pub fn agreement_columns(signs: bool, language: PaperLanguage) -> Html {
    html! {
        <thead>
            <tr>
                <th scope="col">{ language.sheet_who() }</th>
                <th scope="col">{ language.sheet_what() }</th>
                if signs { <th scope="col">{ language.sheet_sign() }</th> }
                <th scope="col">{ language.sheet_by() }</th>
            </tr>
        </thead>
    }
}

/// One agreement under them, or an empty row.
pub fn agreement_row(
    agreement: Option<&Agreement>,
    signs: bool,
    language: PaperLanguage,
    lang: Option<&'static str>,
) -> Html {
    let by = agreement.and_then(|it| it.by);
    let by = by.map(|day| day.words(language));
    let dir = own_direction(lang);
    html! {
        <tr>
            <td class="sheet-written" {lang} {dir}>{ for agreement.map(|it| &it.who) }</td>
            <td class="sheet-written" {lang} {dir}>{ for agreement.map(|it| &it.what) }</td>
            if signs { <td class="sheet-written" {lang} {dir}>{ for agreement.map(|it| &it.sign) }</td> }
            <td>{ for by }</td>
        </tr>
    }
}
