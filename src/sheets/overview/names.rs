//! The children by name, with their joint positions.

use yew::prelude::*;

use super::Named;
use crate::sheets::parts::mark;
use trivsel::vocabulary::{Area, Language, Term};

/// A row for each child: the six areas and the whole, or how far it has come.
pub fn names(all: &[Named], assessors: u8, language: Language) -> Html {
    html! {
        <table class="sheet-names">
            <thead><tr>
                <th scope="col">{ language.child_title() }</th>
                { for Area::ALL.iter().map(|area| html! { <th scope="col">{ area.word(language) }</th> }) }
                <th scope="col">{ Term::JointPosition.word(language) }</th>
            </tr></thead>
            <tbody>{ for all.iter().map(|named| row(named, assessors, language)) }</tbody>
        </table>
    }
}

fn row(named: &Named, assessors: u8, language: Language) -> Html {
    let answers = match &named.position {
        Some((whole, areas)) => {
            let whole = std::iter::once(*whole);
            let all = areas.iter().copied().chain(whole);
            html! { { for all.map(|answer| html! { <td>{ mark(answer, language) }</td> }) } }
        }
        None => html! { <td colspan="7">{ named.stage.word(assessors, language) }</td> },
    };
    html! { <tr><th scope="row">{ named.name.full(language) }</th>{ answers }</tr> }
}
