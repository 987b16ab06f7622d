//! Sidst: the position that stood, and what came of it, to be read without leaving the screen.

use yew::prelude::*;

use crate::{
    components::answer_badge,
    platform::is_wide,
    route::Route,
    screens::{
        focus::focus_words,
        trail::{agreed, by_step, held},
        voice::said_by,
    },
};
use trivsel::{
    insight::{last_voices, promises, whole},
    register::{ChildId, FollowUpId, JointPosition, Register},
    vocabulary::Language,
};

/// Folded above the rest on a narrow screen, open beside it on a wide one; day and colour stand on
/// the line that unfolds it. The follow-up that is
/// being written, where there is one, is not of last time.
pub fn last_time(
    position: Option<&JointPosition>,
    register: &Register,
    child: ChildId,
    written_now: Option<FollowUpId>,
    language: Language,
) -> Html {
    let promises = promises(register, child);
    let mut held_before = promises.held.iter().rev().map(|it| &it.value);
    let last = held_before.find(|it| Some(it.id) != written_now);
    let said = last_voices(register, child);
    let tries = promises.trying().next().is_some();
    if position.is_none() && last.is_none() && said.is_empty() && !tries {
        return html! {};
    }
    html! {
        <details class="card quiet more last-time" open={is_wide()}>
            <summary>
                <span>{ language.trail_last_time() }</span>
                if let Some(position) = position {
                    <span class="last-time-stood">{ position.on.words(language) }{ " " }{ answer_badge(whole(position), language) }</span>
                }
            </summary>
            <div class="stack">
                { for said.into_iter().map(|it| said_by(it, language)) }
                if let Some(it) = last {
                    <h3>{ language.follow_up_held() }{ " " }{ it.on.words(language) }</h3>
                    { held(register, it, language) }
                }
                if tries { <h3>{ language.tried_title() }</h3> }
                { for promises.trying().map(|it| focus_words(it.point, language)) }
                if let Some(position) = position {
                    { by_step(position, language) }
                    // Whoever follows up for the second time goes on from the first.
                    if written_now.is_none() || last.is_none() { { agreed(position, language) } }
                }
                <p><a class="button plain" href={Route::Child(child).href()}>{ language.trail_all() }</a></p>
            </div>
        </details>
    }
}
