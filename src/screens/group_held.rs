//! A follow-up on a group as it was written.

use yew::prelude::*;

use crate::sheets::focus_answered;
use trivsel::{
    register::{FocusPoint, GroupFollowUp},
    vocabulary::Language,
};

/// What became easier, what came of what is tried, and who wrote it.
pub fn group_held(it: &GroupFollowUp, points: &[FocusPoint], language: Language) -> Html {
    let answers = it.tried.iter().filter_map(|answer| {
        let point = points.iter().find(|point| point.id == answer.focus_point)?;
        Some(html! { <div><dt>{ &point.what }</dt><dd>{ focus_answered(answer, language) }</dd></div> })
    });
    html! {
        <dl class="facts unfolded">
            if !it.easier.is_empty() { <div><dt>{ language.follow_up_easier() }</dt><dd>{ &it.easier }</dd></div> }
            { for answers }
            if !it.who.is_empty() { <div><dt>{ language.follow_up_by() }</dt><dd>{ &it.who }</dd></div> }
        </dl>
    }
}
