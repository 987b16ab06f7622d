//! A passphrase field that can show what is typed.

use yew::prelude::*;

use super::TextField;
use crate::hooks::Secret;
use trivsel::vocabulary::Language;

/// What a passphrase field needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The language on screen.
    pub language: Language,
    /// Unique on the page.
    pub id: AttrValue,
    /// The label above the field.
    pub label: AttrValue,
    /// One sentence of help; empty where none is needed.
    #[prop_or_default]
    pub help: &'static str,
    /// What stands in it.
    pub secret: Secret,
    /// Called when something was typed.
    #[prop_or_default]
    pub ontyped: Callback<()>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// It is shown until somebody types: nobody but the app has made it up.
    #[prop_or_default]
    pub suggested: bool,
}

/// A text field whose letters are hidden until *Vis* is pressed. Browsers are asked not to keep
/// what is typed: on a shared device it would open the vault for whoever comes next.
#[component]
pub fn PassphraseField(props: &Props) -> Html {
    let language = props.language;
    let shown = use_state_eq(|| false);
    let shows = *shown || props.suggested;
    let onclick = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(!*shown))
    };
    let reveal = html! {
        <button type="button" class="reveal" aria-pressed={if shows { "true" } else { "false" }}
            aria-label={format!("{}: {}", language.passphrase_show(), props.label)}
            aria-controls={props.id.clone()} {onclick}>
            { language.passphrase_show() }
        </button>
    };
    html! {
        <TextField {language} id={props.id.clone()} kind={if shows { "text" } else { "password" }}
            label={props.label.clone()} help={props.help} secret={props.secret.clone()}
            onchange={props.ontyped.reform(|_: String| ())} error={props.error.clone()} required=true beside={reveal} />
    }
}
