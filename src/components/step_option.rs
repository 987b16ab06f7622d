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
            <span class="step-mark">{ in_parts(&words) }</span>
            if let Some(text) = text { <span class="step-text">{ text }</span> }
        </label>
    }
}

/// A colour and what it is called: one line each where it is narrow, and no dot between them then.
fn in_parts(words: &AttrValue) -> Html {
    match words.split_once(DOT) {
        Some((colour, name)) => html! {
            <span class="step-words">
                <span>{ colour.to_owned() }</span><span class="step-dot">{ DOT }</span><span>{ name.to_owned() }</span>
            </span>
        },
        None => html! { { words } },
    }
}

/// Between two things on a line.
const DOT: &str = "\u{a0}· ";
