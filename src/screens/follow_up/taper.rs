//! Trap ned: what has helped twice running may need less.

use yew::prelude::*;

use crate::hooks::DraftHandle;
use trivsel::{
    register::{FollowUp, PlannedFollowUp},
    vocabulary::{Day, Language},
};

/// The offer; one press sets the day.
pub fn taper(
    day: Option<Day>,
    lead: &str,
    draft: &DraftHandle<FollowUp>,
    language: Language,
) -> Html {
    let Some(day) = day else { return html! {} };
    let lead = lead.to_owned();
    let later = draft.put(move |draft: &mut FollowUp, _: MouseEvent| {
        draft.next = Some(PlannedFollowUp {
            on: Some(day),
            why_none: String::new(),
            why_late: language.taper_why().to_owned(),
            lead: lead.clone(),
        });
    });
    html! {
        <div class="notice stack tight">
            <p>{ language.taper_offer() }</p>
            <p><button type="button" onclick={later}>{ language.taper_go(day.words(language)) }</button></p>
        </div>
    }
}
