//! When the team looks whether it helped.

use yew::prelude::*;

use super::{joint_draft::proposed, table::JointView};
use crate::{
    platform::today,
    screens::follow_up::{PlanChange, plan_fields},
};
use trivsel::vocabulary::Step;

impl JointView<'_> {
    /// A date or a sentence at yellow and red; at green only where somebody asks for it.
    pub fn follow_up(&self, lead: &str, error: Option<&'static str>) -> Html {
        let language = self.language;
        let Some(whole) = self.joint.whole else {
            return html! {};
        };
        let onchange = self
            .onchange
            .put(|joint, change: PlanChange| change(&mut joint.follow_up));
        let typed = self.joint.follow_up.as_ref();
        let fields = plan_fields(
            typed,
            proposed(whole, lead, today()),
            onchange,
            error,
            language,
        );
        if whole > Step::Green {
            html! {
                <section class="stack">
                    <h2>{ language.plan_title() }</h2>
                    <p>{ language.plan_help() }</p>
                    { fields }
                </section>
            }
        } else {
            html! {
                <details class="more" open={typed.is_some_and(|plan| plan.on.is_some())}>
                    <summary>{ language.plan_at_green() }</summary>
                    <div class="stack">{ fields }</div>
                </details>
            }
        }
    }
}
