//! The question that the page asks, at the top of the screen.

use yew::prelude::*;

use crate::{
    handle::use_app,
    platform::{focus, focus_back},
};

/// The question with its two answers; nothing where none is asked. The focus goes to it, and back to
/// where it was.
#[component]
pub fn QuestionPanel() -> Html {
    let app = use_app();
    let language = app.language();
    let question = app.question();
    use_effect_with(question.is_some(), |asks| {
        let back = asks.then(focus_back);
        if back.is_some() {
            focus("#question");
        }
        move || {
            if let Some(back) = back {
                back();
            }
        }
    });
    let Some(question) = question else {
        return html! {};
    };
    let answer = |yes: bool| {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| app.answer(yes))
    };
    html! {
        <div class="notice warn screen-only stack tight" id="question" role="alertdialog" tabindex="-1" aria-labelledby="question-words">
            <p id="question-words">{ question.words }</p>
            <div class="actions">
                <button type="button" class="primary" onclick={answer(true)}>{ language.yes() }</button>
                <button type="button" onclick={answer(false)}>{ language.no() }</button>
            </div>
        </div>
    }
}
