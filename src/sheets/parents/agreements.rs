//! Who does what, by when.

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
    if none && sheet.whole == Answer::Seen(Step::Green) {
        return html! {};
    }
    let empty = std::iter::repeat_n(None, if none { EMPTY_ROWS } else { 0 });
    let rows = sheet.agreements.iter().map(Some).chain(empty);
    let lang = sheet.lang_of_written(language);
    block(
        language.sheet_agreements(),
        "sheet-agreements",
        html! { <>
            if none {
                <p>{ language.sheet_agreements_empty() }</p>
            }
            <table>
                { columns(language) }
                <tbody>{ for rows.map(|agreement| row(agreement, language, lang)) }</tbody>
            </table>
        </> },
    )
}

fn columns(language: PaperLanguage) -> Html {
    html! {
        <thead>
            <tr>
                <th scope="col">{ language.sheet_who() }</th>
                <th scope="col">{ language.sheet_what() }</th>
                <th scope="col">{ language.sheet_by() }</th>
            </tr>
        </thead>
    }
}

fn row(agreement: Option<&Agreement>, language: PaperLanguage, lang: Option<&'static str>) -> Html {
    let by = agreement.and_then(|it| it.by);
    let by = by.map(|day| day.words(language));
    let dir = own_direction(lang);
    html! {
        <tr>
            <td class="sheet-written" {lang} {dir}>{ for agreement.map(|it| &it.who) }</td>
            <td class="sheet-written" {lang} {dir}>{ for agreement.map(|it| &it.what) }</td>
            <td>{ for by }</td>
        </tr>
    }
}
