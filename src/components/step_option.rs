//! One step to choose, by shape, word and colour, in a form as in a dialogue.

use yew::prelude::*;

use trivsel::vocabulary::Answer;

/// A radio button that shows this answer, under a question of this name.
pub fn step_option(
    answer: Answer,
    name: AttrValue,
    words: AttrValue,
    text: Option<&'static str>,
    checked: bool,
    onchange: Callback<Event>,
) -> Html {
    let id = answer.id();
    html! {
        <label key={id} class={format!("step step-{id}")}>
            <input type="radio" {name} value={id} {checked} {onchange} />
            <span class="step-mark">{ words }</span>
            if let Some(text) = text { <span class="step-text">{ text }</span> }
        </label>
    }
}
