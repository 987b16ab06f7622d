//! The signs of a form on paper: a column for each answer, and a box to tick in it.

use yew::prelude::*;

use super::{standing::mark, tick::tick};
use trivsel::{
    instrument::Indicator,
    vocabulary::{Answer, Language},
};

/// The heads of the columns: what is answered, and each answer.
pub fn answer_heads(first: &'static str, language: Language) -> Html {
    let column = |answer: Answer| html! { <th scope="col">{ mark(answer, language) }</th> };
    html! { <>
        <th scope="col">{ first }</th>
        { for Answer::ALL.map(column) }
    </> }
}

/// The cells of a sign: its sentence for each answer that has one, behind a box to tick.
pub fn answer_cells(sign: &Indicator, language: Language) -> Html {
    let sentence = |answer: Answer| {
        let words = answer.step().map(|step| sign.sentence(step, language));
        html! { <td>{ tick() }{ for words }</td> }
    };
    Answer::ALL.map(sentence).into_iter().collect()
}
