//! The question before a yellow or red position whose letter says nothing of what was seen.

use yew::prelude::*;

use super::joint_draft::JointDraft;
use crate::platform::focus_field;
use trivsel::vocabulary::Language;

impl JointDraft {
    /// Whether the letter is silent on what was seen, though there is something to talk about.
    #[must_use]
    pub(super) fn leaves_unsaid(&self) -> bool {
        self.whole
            .is_some_and(|whole| self.sheet.leaves_unsaid(whole))
    }
}

/// To write it now, or to set the position without it. It stands where what lacks would, by the same id:
/// `begin_at_faults` brings the focus to either.
pub fn unsaid(
    onwithout: Callback<MouseEvent>,
    waits: Option<&'static str>,
    language: Language,
) -> Html {
    let onwrite = |_: MouseEvent| focus_field("#parents-seen");
    html! {
        <div id="faults" class="notice warn" role="alert" tabindex="-1">
            <p>{ language.dialogue_unsaid() }</p>
            <div class="actions">
                <button type="button" onclick={onwrite}>{ language.dialogue_unsaid_write() }</button>
                <button type="button" class="plain" onclick={onwithout} aria-disabled={waits}>{ language.dialogue_unsaid_without() }</button>
            </div>
        </div>
    }
}
