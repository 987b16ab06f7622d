//! What is said once a follow-up is kept.

use yew::prelude::*;

use crate::{facts::called, route::Route};
use trivsel::{
    insight::latest_position,
    register::{Child, PlannedFollowUp, Register},
    vocabulary::Language,
};

/// Thanks, the next date, and the way back.
pub fn thanks(
    register: &Register,
    child: &Child,
    next: Option<&PlannedFollowUp>,
    language: Language,
) -> Html {
    let (title, help) = match next.map(|plan| plan.on) {
        Some(Some(day)) => (
            language.follow_up_thanks(day.words_with_weekday(language)),
            language.follow_up_thanks_help(),
        ),
        Some(None) => (
            language.follow_up_thanks_no_date().to_owned(),
            language.follow_up_thanks_kept(),
        ),
        None => (
            language.follow_up_thanks_ended().to_owned(),
            language.follow_up_thanks_kept(),
        ),
    };
    html! {
        <div class="stack">
            <p class="eyebrow">{ called(register, child, language) }</p>
            <h1 tabindex="-1">{ title }</h1>
            <p>{ help }</p>
            <div class="actions">
                <a class="button primary" href={Route::Child(child.id).href()}>{ language.back_to_child() }</a>
                // The sheet is of the position, and now says what came of what was agreed.
                if latest_position(register, child.id).is_some() {
                    <a class="button" href={Route::Print(child.id).href()}>{ language.follow_up_print() }</a>
                }
            </div>
        </div>
    }
}
