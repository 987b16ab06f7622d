//! The column of what is set together: what changes around the child, the whole, and its grounds.

use yew::prelude::*;

use super::{missing::Missing, table::JointView};
use crate::{
    components::{TextField, Tone, notice},
    platform::is_narrow,
};
use trivsel::{
    register::ChildId,
    vocabulary::{Step, Term},
};

impl JointView<'_> {
    /// The frames folded together where there is little room, and the card of the whole; `why` is what
    /// has to be explained.
    pub(super) fn set_together(
        &self,
        child: ChildId,
        why: &[String],
        (wide, had_frames): (bool, bool),
        lacks: &impl Fn(Missing) -> Option<&'static str>,
    ) -> Html {
        let (joint, language) = (self.joint, self.language);
        html! {
            <div class="talk-joint stack loose">
                if self.brief || is_narrow() {
                    <details class="more" open={had_frames}>
                        <summary>{ language.dialogue_frames() }</summary>
                        { self.frames() }
                    </details>
                } else {
                    { self.frames() }
                }
                <section class="card key stack">
                    if !why.is_empty() {
                        { notice(Tone::Warn, self.explain(why, lacks(Missing::Why).or_else(|| lacks(Missing::WhyNow)))) }
                    }
                    { self.whole(lacks(Missing::Whole)) }
                    if !wide { { self.guidance() } }
                    <TextField {language} id="grounds" label={Term::Grounds.word(language)} help={language.dialogue_grounds_help()}
                        lines=true required=true value={joint.grounds.clone()} error={lacks(Missing::Grounds)}
                        onchange={self.onchange.put(|joint, text| joint.grounds = text)} />
                    if joint.whole == Some(Step::Red) {
                        { self.notify(child, lacks(Missing::Notify)) }
                        { self.leader(lacks(Missing::Leader)) }
                    }
                </section>
                // Under the card, so that nothing moves away from the finger that sets the whole.
                if wide { { self.guidance() } }
            </div>
        }
    }

    /// What stands in the way of the position, and the field that explains why it is agreed nonetheless.
    fn explain(&self, why: &[String], error: Option<&'static str>) -> Html {
        let language = self.language;
        let onchange = self
            .onchange
            .put(|joint, text| joint.why_nonetheless = text);
        html! {
            <>
                <ul>{ for why.iter().map(|it| html! { <li>{ it }</li> }) }</ul>
                <TextField {language} id="why" label={language.dialogue_why()} lines=true
                    value={self.joint.why_nonetheless.clone()} required=true {error} {onchange} />
            </>
        }
    }
}
