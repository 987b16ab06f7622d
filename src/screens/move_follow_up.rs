//! Flyt datoen, and Vi behøver ikke følge op: what is done with a follow-up that is planned.

use yew::prelude::*;

use super::moving::{Moved, Moving};
use crate::{handle::use_app, platform::today};
use trivsel::{
    insight::{moved_follow_up, promises},
    register::{ChildId, Fact, FollowUpMove, PlannedFollowUp},
};

/// Of which child.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The child, of whom a follow-up is planned.
    pub child: ChildId,
}

/// The two buttons, and the form that comes in their place; nothing where none is planned.
#[component]
pub fn MoveFollowUp(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let child = props.child;
    let Some(plan) = promises(app.register(), child).next.cloned() else {
        return html! {};
    };
    let from = plan.on;
    let moves = match from {
        Some(_) => language.move_open(),
        None => language.move_set(),
    };
    let facts = {
        let who = app.adult().map_or_else(String::new, |it| it.name.clone());
        Callback::from(move |moved: Moved| {
            let to = moved.to.map(|on| PlannedFollowUp {
                on: Some(on),
                why_none: String::new(),
                why_late: String::new(),
                lead: plan.lead.clone(),
            });
            vec![Fact::FollowUpMoved(FollowUpMove {
                child,
                on: today(),
                who: who.clone(),
                from,
                to,
                why: moved.why,
                parents_know: moved.parents_know,
            })]
        })
    };
    html! {
        <Moving name="move-follow-up" {from} proposed={moved_follow_up(from, today())} {facts}
            buttons={[moves, language.move_cancel()]} why={[language.move_why(), language.cancel_why()]} />
    }
}
