//! The children by name, with their joint positions.

use yew::prelude::*;

use super::Named;
use crate::sheets::parts::mark;
use trivsel::{
    insight::Stage,
    vocabulary::{Area, Language, Term},
};

/// A row for each child: the six areas and the whole, or how far it has come.
pub fn names(all: &[Named], language: Language) -> Html {
    html! {
        <table class="sheet-names">
            <thead><tr>
                <th scope="col">{ language.child_title() }</th>
                { for Area::ALL.iter().map(|area| html! { <th scope="col">{ area.word(language) }</th> }) }
                <th scope="col">{ Term::JointPosition.word(language) }</th>
            </tr></thead>
            <tbody>{ for all.iter().map(|named| row(named, language)) }</tbody>
        </table>
    }
}

fn row(named: &Named, language: Language) -> Html {
    let answers = match &named.position {
        Some((whole, areas)) => {
            let whole = std::iter::once(*whole);
            let all = areas.iter().copied().chain(whole);
            html! { { for all.map(|answer| html! { <td>{ mark(answer, language) }</td> }) } }
        }
        None => html! { <td colspan="7">{ how_far(named.stage, language) }</td> },
    };
    html! { <tr><th scope="row">{ named.name.full(language) }</th>{ answers }</tr> }
}

fn how_far(stage: Stage, language: Language) -> String {
    match stage {
        Stage::SeenBySome { have, expected } => language.stage_seen_by_some(have, expected),
        Stage::NotYetSeen => language.stage_not_yet_seen().to_owned(),
        Stage::NotAssessed => language.stage_not_assessed().to_owned(),
        Stage::ReadyForDialogue => language.stage_ready().to_owned(),
        Stage::Agreed => Term::JointPosition.word(language).to_owned(),
    }
}
