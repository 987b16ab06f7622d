//! A button that fills what is empty: what it filled, in words, and one press that takes it back.

use yew::prelude::*;

use super::answer_change::AnswerChange;
use crate::platform::focus;
use trivsel::vocabulary::{Answer, Language};

/// What the button needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Unique on the page.
    pub id: AttrValue,
    /// What it fills with.
    pub answer: Answer,
    /// The signs that have no answer.
    pub open: Vec<&'static str>,
    /// What stands on the button.
    pub label: AttrValue,
    /// Of what, where several such buttons stand on the page.
    #[prop_or_default]
    pub of: AttrValue,
    /// The language on screen.
    pub language: Language,
    /// Called with every change.
    pub onchange: Callback<AnswerChange>,
}

/// Stands after the signs it fills, so that they are read first.
#[component]
pub fn Fill(props: &Props) -> Html {
    let Props {
        id,
        answer,
        open,
        language,
        onchange,
        ..
    } = props.clone();
    let filled = use_state_eq(Vec::new);
    // Whichever button is pressed goes away; the focus stays where it was, so that nothing moves.
    let place = format!("#{id}");
    let fill = {
        let (filled, open, place) = (filled.clone(), open.clone(), place.clone());
        onchange.reform(move |_: MouseEvent| {
            focus(&place);
            filled.set(open.clone());
            AnswerChange::Fill(open.clone(), answer)
        })
    };
    let undo = {
        let filled = filled.clone();
        onchange.reform(move |_: MouseEvent| {
            focus(&place);
            let back = (*filled).clone();
            filled.set(Vec::new());
            AnswerChange::Empty(back, answer)
        })
    };
    let of = match props.of.is_empty() {
        true => html! {},
        false => html! { <span class="visually-hidden">{ ": " }{ &props.of }</span> },
    };
    html! {
        <div class="row" {id} tabindex="-1">
            if !open.is_empty() {
                <button type="button" onclick={fill}>{ &props.label }{ of.clone() }</button>
            }
            <p role="status">
                if !filled.is_empty() { { told(language, answer, filled.len()) } }
            </p>
            if !filled.is_empty() {
                <button type="button" onclick={undo}>{ language.check_undo() }{ of }</button>
            }
        </div>
    }
}

fn told(language: Language, answer: Answer, filled: usize) -> String {
    match answer {
        Answer::NotSeen => language.assessment_filled_not_seen(filled),
        Answer::Seen(_) => language.assessment_filled(filled),
    }
}
