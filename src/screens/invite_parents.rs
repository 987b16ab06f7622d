//! Stadig gul efter fire uger: the house has chosen that the parents are invited then.

use yew::prelude::*;

use crate::{platform::today, route::Route};
use trivsel::{
    insight::still_yellow,
    register::{Child, Register},
    vocabulary::Language,
};

/// Since when, and the way to a meeting; nothing where nobody is to be invited.
pub fn invite_parents(register: &Register, child: &Child, language: Language) -> Html {
    let Some(since) = still_yellow(register, child, today()) else {
        return html! {};
    };
    html! {
        <div class="notice stack tight">
            <p>{ language.child_still_yellow(since.words(language)) }</p>
            <p><a class="button" href={Route::Meeting(child.id, None).href()}>{ language.meet_plan() }</a></p>
        </div>
    }
}
