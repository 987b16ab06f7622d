//! A draft of a newer version, in the place of its form.

use yew::prelude::*;

use super::{Tone, notice};
use crate::{handle::use_app, hooks::use_focus_after};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The screen's title, where it is the whole screen.
    #[prop_or_default]
    pub title: Option<String>,
    /// Called once somebody chooses to write here all the same.
    pub onanyway: Callback<()>,
}

/// Says that the draft was typed in a newer version of the app and is kept, and lets people write here
/// all the same, which takes away what cannot be shown: never by itself.
#[component]
pub fn NewerDraft(props: &Props) -> Html {
    let language = use_app().language();
    let asks = use_state_eq(|| false);
    use_focus_after(*asks, |asks| match asks {
        true => "#newer-draft-sure",
        false => "#newer-draft-anyway",
    });
    let set = |to: bool| {
        let asks = asks.clone();
        Callback::from(move |_: MouseEvent| asks.set(to))
    };
    let says = html! {
        <>
            <p>{ language.newer_draft() }</p>
            if *asks {
                <p>{ language.newer_draft_loses() }</p>
                <p class="row">
                    <button type="button" id="newer-draft-sure" class="danger"
                        onclick={props.onanyway.reform(|_: MouseEvent| ())}>{ language.newer_draft_sure() }</button>
                    <button type="button" class="plain" onclick={set(false)}>{ language.cancel() }</button>
                </p>
            } else {
                <p><button type="button" id="newer-draft-anyway" onclick={set(true)}>{ language.newer_draft_anyway() }</button></p>
            }
        </>
    };
    html! {
        <div class="stack screen-only">
            if let Some(title) = &props.title { <h1 tabindex="-1">{ title.clone() }</h1> }
            { notice(Tone::Warn, says) }
        </div>
    }
}
