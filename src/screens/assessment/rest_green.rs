//! "Sæt resten til grøn": what it filled, in words, and one press that takes it back.

use yew::prelude::*;

use super::answer_change::AnswerChange;
use crate::platform::focus;
use trivsel::vocabulary::{Area, Language};

/// What the button needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The area it fills.
    pub area: Area,
    /// The signs of the area that have no answer.
    pub open: Vec<&'static str>,
    /// The language on screen.
    pub language: Language,
    /// Called with every change.
    pub onchange: Callback<AnswerChange>,
}

/// Stands after the signs of an area, so that they are read first.
#[component]
pub fn RestGreen(props: &Props) -> Html {
    let Props {
        area,
        open,
        language,
        onchange,
    } = props.clone();
    let filled = use_state_eq(Vec::new);
    // Whichever button is pressed goes away; the focus stays where it was, so that nothing moves.
    let id = format!("rest-{}", area.id());
    let place = format!("#{id}");
    let fill = {
        let (filled, open, place) = (filled.clone(), open.clone(), place.clone());
        onchange.reform(move |_: MouseEvent| {
            focus(&place);
            filled.set(open.clone());
            AnswerChange::RestGreen(area)
        })
    };
    let undo = {
        let filled = filled.clone();
        onchange.reform(move |_: MouseEvent| {
            focus(&place);
            let back = (*filled).clone();
            filled.set(Vec::new());
            AnswerChange::RestOpen(back)
        })
    };
    let of_area = html! { <span class="visually-hidden">{ ": " }{ area.word(language) }</span> };
    html! {
        <div class="row" {id} tabindex="-1">
            if !open.is_empty() {
                <button type="button" onclick={fill}>
                    { language.assessment_rest_green() }{ of_area.clone() }
                </button>
            }
            <p role="status">
                if !filled.is_empty() { { language.assessment_filled(filled.len()) } }
            </p>
            if !filled.is_empty() {
                <button type="button" onclick={undo}>{ language.check_undo() }{ of_area }</button>
            }
        </div>
    }
}
