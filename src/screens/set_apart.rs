//! Two have set a position without knowing of one another: both are read, and one is chosen.

use yew::prelude::*;

use super::{
    stand_apart::{ApartCard, stand_apart},
    trail::{agreed, by_step},
};
use crate::{components::position_badge, handle::use_app, hooks::use_record};
use trivsel::{
    insight::{agree_once_more, whole},
    register::{ChildId, JointPosition, Recorded, RoundId},
    vocabulary::Term,
};

/// Of which child, and in which round.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The child's id.
    pub child: ChildId,
    /// The round's id.
    pub round: RoundId,
}

/// The positions that were set apart, beside one another; nothing where there are none. What is
/// chosen is written once more, by somebody who has read all of them.
#[component]
pub fn SetApart(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let register = app.register();
    let look = register.child_round(props.child, props.round);
    let apart = look.map_or_else(Vec::new, |look| look.concurrent_positions());
    if apart.is_empty() {
        return html! {};
    }
    let card = |it: &Recorded<JointPosition>| {
        let who = register.author_then(it).unwrap_or_default();
        ApartCard {
            key: it.entry.to_string(),
            of: who.to_owned(),
            body: html! {
                <>
                    <h2>{ Term::JointPosition.word(language) }{ " " }{ who }</h2>
                    <p>{ position_badge(whole(&it.value), language) }</p>
                    { by_step(&it.value, language) }
                    { agreed(&it.value, language) }
                </>
            },
            facts: agree_once_more(&it.value).into_iter().collect(),
        }
    };
    let cards = apart.into_iter().map(card).collect();
    stand_apart(
        language.set_apart_sentence(),
        cards,
        None,
        &record,
        language,
    )
}
