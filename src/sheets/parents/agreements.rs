//! Who does what, by when, and when everybody meets again.

use yew::prelude::*;

use super::ParentsSheet;
use crate::sheets::parts::{block, room};
use trivsel::{register::Agreement, vocabulary::Language};

/// Rows to write in where nothing is agreed yet.
const EMPTY_ROWS: usize = 2;

/// The agreements as a small table, and the next meeting.
pub fn agreements(sheet: &ParentsSheet, language: Language) -> Html {
    let none = sheet.agreements.is_empty();
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
            <dl class="sheet-next">
                <dt>{ language.sheet_next_meeting() }</dt>
                <dd>{ next_meeting(sheet.next_meeting.map(|day| day.words(language))) }</dd>
            </dl>
        </> },
    )
}

fn columns(language: Language) -> Html {
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

fn row(agreement: Option<&Agreement>, language: Language, lang: Option<&'static str>) -> Html {
    let by = agreement.and_then(|it| it.by);
    let by = by.map(|day| day.words(language));
    html! {
        <tr>
            <td class="sheet-written" {lang}>{ for agreement.map(|it| &it.who) }</td>
            <td class="sheet-written" {lang}>{ for agreement.map(|it| &it.what) }</td>
            <td>{ for by }</td>
        </tr>
    }
}

fn next_meeting(day: Option<String>) -> Html {
    day.map_or_else(|| html! { { room(1) } }, Html::from)
}
