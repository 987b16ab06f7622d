//! De næste 14 dage, on paper: for whoever does not open the app.

use yew::prelude::*;

use super::parts::{Running, foot, head, joined, paper};
use trivsel::vocabulary::{Day, Language};

/// What is to come, for the team. It has no place for a colour, or for anything that was written of a
/// child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextDays {
    pub institution: String,
    /// What was to be done on a day that has passed.
    pub overdue: Vec<NextDaysLine>,
    pub lines: Vec<NextDaysLine>,
}

/// One thing to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextDaysLine {
    pub on: Day,
    /// The shortest name that tells a child from every other one of the house, or the name of a group.
    pub name: String,
    /// A meeting with its time, or that it is followed up.
    pub what: String,
}

/// The paper: what is overdue, then the nearest day first.
pub fn next_days(it: &NextDays, printed: Day, language: Language) -> Html {
    let kind = language.overview_coming();
    let institution = Some(&*it.institution).filter(|it| !it.is_empty());
    let running = Running {
        kind: kind.to_owned(),
        about: joined(&[institution]).into(),
        warning: language.paper_team_only(),
    };
    let row = |it: &NextDaysLine, overdue: bool| {
        let on = it.on.words_with_weekday(language);
        let on = match overdue {
            true => language.coming_overdue(on),
            false => on,
        };
        html! {
            <tr>
                <th scope="row">{ on }</th>
                <td>{ &it.name }</td>
                <td>{ &it.what }</td>
            </tr>
        }
    };
    let body = html! { <>
        { head(language.coming_from(kind, printed.words_with_weekday(language)), vec![], html! {}) }
        <table class="sheet-names">
            <thead><tr>
                <th scope="col">{ language.coming_day() }</th>
                <th scope="col">{ language.coming_who() }</th>
                <th scope="col">{ language.coming_what() }</th>
            </tr></thead>
            <tbody>
                { for it.overdue.iter().map(|it| row(it, true)) }
                { for it.lines.iter().map(|it| row(it, false)) }
            </tbody>
        </table>
        <p class="sheet-small">{ language.coming_paper_made() }</p>
        { foot(kind, printed, language) }
    </> };
    paper("sheet-wide", running, vec![body], language)
}
