//! Vejledende forslag: what each adult's answers point to, folded together.

use yew::prelude::*;

use crate::screens::assessment::hint_view;
use trivsel::{
    instrument::Hint,
    register::{AdultId, Register},
    vocabulary::Language,
};

/// What the answers point to, one fold for each adult, or one for all of them.
pub fn hints_view(
    hints: &[(AdultId, Hint)],
    register: &Register,
    together: bool,
    language: Language,
) -> Html {
    let name = |adult: &AdultId| register.adult(*adult).map_or("", |it| &it.name);
    if !together {
        return hints
            .iter()
            .map(|(adult, hint)| {
                html! {
                    <details class="more" key={adult.to_string()}>
                        <summary>{ language.dialogue_hint_of(name(adult)) }</summary>
                        { hint_view(hint, language) }
                    </details>
                }
            })
            .collect();
    }
    if hints.is_empty() {
        return html! {};
    }
    html! {
        <details class="more">
            <summary>{ language.dialogue_hints() }</summary>
            <div class="stack">
                { for hints.iter().map(|(adult, hint)| html! { <><h3>{ name(adult) }</h3>{ hint_view(hint, language) }</> }) }
            </div>
        </details>
    }
}
