//! Sidst: the position that stood, and what came of it, to be read without leaving the screen.

use yew::prelude::*;

use crate::{
    components::position_badge,
    platform::is_wide,
    route::Route,
    screens::trail::{agreed, by_step, held},
};
use trivsel::{
    insight::{promises, whole},
    register::{ChildId, JointPosition, Register},
    vocabulary::Language,
};

/// Folded above the rest on a narrow screen, open beside it on a wide one.
pub fn last_time(
    position: Option<&JointPosition>,
    register: &Register,
    child: ChildId,
    language: Language,
) -> Html {
    let promises = promises(register, child);
    let last = promises.held.last().map(|it| &it.value);
    if position.is_none() && last.is_none() {
        return html! {};
    }
    html! {
        <details class="card quiet more last-time" open={is_wide()}>
            <summary>{ language.trail_last_time() }</summary>
            <div class="stack">
                if let Some(it) = last {
                    <h3>{ language.follow_up_held() }{ " " }{ it.on.words(language) }</h3>
                    { held(register, it, language) }
                }
                if let Some(position) = position {
                    <p>{ position_badge(whole(position), language) }{ " " }{ position.on.words(language) }</p>
                    { by_step(position, language) }
                    { agreed(position, language) }
                }
                <p><a class="button plain" href={Route::Child(child).href()}>{ language.trail_all() }</a></p>
            </div>
        </details>
    }
}
