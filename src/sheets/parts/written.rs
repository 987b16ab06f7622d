//! What people have written themselves.

use yew::prelude::*;

/// Free text as it was written: one text node, never HTML, and the style sheet
/// keeps its line breaks. `lang` is the language it is written in, where that is
/// not the sheet's own.
pub fn written(text: &str, lang: Option<&'static str>) -> Html {
    html! { <p class="sheet-written" {lang} dir={own_direction(lang)}>{ text.to_owned() }</p> }
}

/// Text of another language runs as its own letters do, whichever way the sheet is read.
pub fn own_direction(lang: Option<&'static str>) -> Option<&'static str> {
    lang.map(|_| "auto")
}

/// A text without the space around it, if anything is left.
pub fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
