//! Sidst: the position that stood when the round began, to be read without leaving the dialogue.

use yew::prelude::*;

use crate::{
    components::position_badge,
    platform::is_wide,
    route::Route,
    screens::trail::{agreed, by_step},
};
use trivsel::{
    insight::{last_position, whole},
    register::{ChildId, Register, RoundId},
    vocabulary::Language,
};

/// Folded above the rest on a narrow screen, open beside it on a wide one.
pub fn last_time(register: &Register, child: ChildId, round: RoundId, language: Language) -> Html {
    let Some(last) = last_position(register, child, round) else {
        return html! {};
    };
    let position = &last.value;
    html! {
        <details class="card quiet more last-time" open={is_wide()}>
            <summary>{ language.trail_last_time() }</summary>
            <div class="stack">
                <p>{ position_badge(whole(position), language) }{ " " }{ position.on.words(language) }</p>
                { by_step(position, language) }
                { agreed(position, language) }
                <p><a href={Route::Child(child).href()}>{ language.trail_all() }</a></p>
            </div>
        </details>
    }
}
