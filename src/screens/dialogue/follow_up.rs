//! When the team looks whether it helped.

use yew::prelude::*;

use super::{agreed_before::AgreedBefore, table::JointView};
use crate::{
    platform::today,
    screens::follow_up::{PlanChange, plan_fields},
};
use trivsel::vocabulary::Step;

impl JointView<'_> {
    /// A date or a sentence at yellow and red; at green only where somebody asks for it, and where a
    /// date stands it stays.
    pub fn follow_up(&self, before: &AgreedBefore, error: Option<&'static str>) -> Html {
        let language = self.language;
        let Some(whole) = self.joint.whole else {
            return html! {};
        };
        let onchange = self
            .onchange
            .put(|joint, change: PlanChange| change(&mut joint.follow_up));
        let typed = self.joint.planned(before);
        let rule = before.rule(whole, today());
        let fields = plan_fields(typed, &rule, onchange, error, language);
        let stands = before.stands.as_ref().and_then(|it| it.on);
        let stands = stands.map(|on| on.words_with_weekday(language));
        if whole > Step::Green {
            html! {
                <section class="stack">
                    <h2>{ language.plan_title() }</h2>
                    <p>{ language.plan_help() }</p>
                    if let Some(stands) = stands { <p>{ language.plan_agreed(stands) }</p> }
                    { fields }
                </section>
            }
        } else if let Some(stands) = stands {
            html! { <p>{ language.plan_stands(stands) }</p> }
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
