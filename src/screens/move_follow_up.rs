//! Flyt datoen, and Vi behøver ikke følge op: what is done with a follow-up that is planned.

use yew::prelude::*;

use super::moving::{Moved, Moving};
use crate::{handle::use_app, platform::today};
use trivsel::{
    insight::{ProposedDays, promises},
    register::{ChildId, Fact, FollowUpMove, PlannedFollowUp},
};

/// Of which child.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The child, of whom something is planned or agreed.
    pub child: ChildId,
}

/// The buttons, and the form that comes in their place; nothing where nothing stands.
#[component]
pub fn MoveFollowUp(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let child = props.child;
    let promises = promises(app.register(), child);
    if promises.is_empty() {
        return html! {};
    }
    let who = app.adult().map_or_else(String::new, |it| it.name.clone());
    let plan = promises.plan;
    let from = plan.and_then(|plan| plan.on);
    // Where nothing is planned there is only a date to set.
    let cancels = plan.map(|_| language.move_cancel());
    let lead = plan.map_or_else(|| who.clone(), |plan| plan.lead.clone());
    let moves = match from {
        Some(_) => language.move_open(),
        None => language.move_set(),
    };
    let facts = {
        Callback::from(move |moved: Moved| {
            let to = moved.to.map(|on| PlannedFollowUp {
                on: Some(on),
                why_none: String::new(),
                why_late: String::new(),
                lead: lead.clone(),
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
    let proposed = ProposedDays::of(&app.register().institution).moved(from, today());
    html! {
        <Moving name="move-follow-up" {from} {proposed} {facts}
            {moves} {cancels} why={[language.move_why(), language.cancel_why()]} />
    }
}
