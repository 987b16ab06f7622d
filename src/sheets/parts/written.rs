//! What people have written themselves.

use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub text: AttrValue,
    /// The language it is written in, where that is not the sheet's own.
    #[prop_or_default]
    pub lang: Option<AttrValue>,
}

/// Free text as it was written: one text node, never HTML, and the style sheet
/// keeps its line breaks.
#[component]
pub fn Written(props: &Props) -> Html {
    html! { <p class="sheet-written" lang={props.lang.clone()}>{ &props.text }</p> }
}
