//! A sentence of the model, in the language of the paper.

use yew::prelude::*;

use super::own_direction;
use trivsel::{instrument::Words, vocabulary::PaperLanguage};

/// The text in the paper's language; where the model it comes from has none in it, the Danish one,
/// marked as such.
pub fn said(words: Words, language: PaperLanguage) -> Html {
    let (text, spoken) = words.on_paper(language);
    if spoken == language {
        return text.into();
    }
    let lang = Some(spoken.code());
    html! { <span {lang} dir={own_direction(lang)}>{ text }</span> }
}
