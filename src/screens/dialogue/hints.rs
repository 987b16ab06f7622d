//! Vejledende forslag: what each adult's answers point to, folded together.

use yew::prelude::*;

use crate::screens::assessment::hint_view;
use trivsel::{
    instrument::Hint,
    register::{AdultId, ChildRound, Register},
    vocabulary::Language,
};

/// What the answers point to, one fold for each adult, by the name of when they answered, or one for all.
pub fn hints_view(
    hints: &[(AdultId, Hint)],
    look: &ChildRound,
    register: &Register,
    together: bool,
    language: Language,
) -> Html {
    let name = |adult: &AdultId| register.finished_as(look, *adult);
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
