//! The whole group in one grid, with nothing in it.

use yew::prelude::*;

use crate::sheets::parts::{Running, fact, foot, head, joined, paper, room, standing};
use trivsel::vocabulary::{Answer, Area, Day, Language, Term};

/// Rows where no names are printed: a class is seldom larger.
const EMPTY_ROWS: usize = 28;

/// What stands on the grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupGrid {
    /// The group's name.
    pub group: Option<String>,
    /// The whole names of the children, or nothing for empty lines.
    pub names: Vec<String>,
}

/// A row for each child and a column for each area, to write 1, 2, 3 or 0 in;
/// the numbers are the keys of the group check on screen.
pub fn group_grid(grid: &GroupGrid, printed: Day, language: Language) -> Html {
    let kind = language.grid_kind(Term::GroupCheck.word(language));
    let facts = [language.blank_adult(), language.blank_day()];
    let empty = if grid.names.is_empty() { EMPTY_ROWS } else { 0 };
    let names = grid.names.iter().map(String::as_str);
    let rows = names.chain(std::iter::repeat_n("", empty));
    let key = |(number, answer): (u8, Answer)| {
        html! { <li><strong>{ number }</strong>{ standing(answer, language) }</li> }
    };
    let running = Running {
        kind: kind.clone(),
        about: joined(&[grid.group.as_deref()]).into(),
        warning: "",
    };
    let body = html! {
        <>
            { head(
                joined(&[grid.group.as_deref()]),
                facts.map(|name| fact(name, room(1))).into(),
                html! { <>
                    <p class="sheet-note">{ language.grid_how() }</p>
                    <ul class="sheet-key">{ for [1, 2, 3, 0].into_iter().zip(Answer::ALL).map(key) }</ul>
                </> },
            ) }
            <table>
                <thead><tr>
                    <th scope="col">{ language.child_title() }</th>
                    { for Area::ALL.iter().map(|area| html! { <th scope="col">{ area.word(language) }</th> }) }
                    <th scope="col">{ language.blank_notes() }</th>
                </tr></thead>
                <tbody>{ for rows.map(row) }</tbody>
            </table>
            <p class="sheet-team-only">{ language.paper_type_in() }</p>
            { foot(&kind, printed, language) }
        </>
    };
    paper("sheet-wide sheet-grid", running, vec![body], language)
}

fn row(name: &str) -> Html {
    html! {
        <tr>
            <th scope="row">{ name.to_owned() }</th>
            { for std::iter::repeat_n(html! { <td /> }, Area::ALL.len() + 1) }
        </tr>
    }
}
