//! Trap ned: what has helped twice running may need less.

use yew::prelude::*;

use crate::hooks::DraftHandle;
use trivsel::{
    insight::{Promises, tapered_follow_up},
    register::{FollowUp, PlannedFollowUp},
    vocabulary::{Day, DidHelp, Language},
};

/// The later day that is offered, where something helped last time and does again.
pub fn tapers(promises: &Promises<'_>, value: &FollowUp) -> Option<Day> {
    let before = promises.held.iter().rev().map(|it| &it.value);
    let mut before = before.filter(|it| it.on < value.on && !promises.set_aside.contains(&it.id));
    let last = before.next()?;
    let yes = |helped: Option<DidHelp>| helped == Some(DidHelp::Yes);
    let agreed = value.answers.iter().filter(|it| yes(it.helped) && !it.ends);
    let mut agreed = agreed.map(|it| it.agreement);
    let tried = value.tried.iter();
    let tried = tried.filter(|it| yes(it.helped) && it.ends.is_none());
    let mut tried = tried.map(|it| it.focus_point);
    let again = agreed.any(|id| {
        let mut known = last.answers.iter();
        known.any(|it| it.agreement == id && yes(it.helped))
    }) || tried.any(|id| {
        let mut known = last.tried.iter();
        known.any(|it| it.focus_point == id && yes(it.helped))
    });
    again.then(|| tapered_follow_up(last.on, value.on))
}

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
