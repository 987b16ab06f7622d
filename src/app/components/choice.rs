//! Choosing one of a few words.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What a row of choices needs.
#[derive(Clone, PartialEq, Properties)]
pub struct ChoicesProps {
    /// Unique on the page.
    pub name: AttrValue,
    /// The question.
    pub legend: AttrValue,
    /// Ids and words.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// The ids that are chosen.
    pub chosen: Vec<AttrValue>,
    /// Several can be chosen at once.
    #[prop_or_default]
    pub many: bool,
    /// Called with the id that was pressed.
    pub onpick: Callback<AttrValue>,
}

/// A question with a few answers in a row.
#[component]
pub fn Choices(props: &ChoicesProps) -> Html {
    let option = |(id, word): &(AttrValue, AttrValue)| {
        let onchange = {
            let (onpick, id) = (props.onpick.clone(), id.clone());
            Callback::from(move |_: Event| onpick.emit(id.clone()))
        };
        let checked = props.chosen.contains(id);
        let kind = if props.many { "checkbox" } else { "radio" };
        html! {
            <label class="choice" key={id.to_string()}>
                <input type={kind} name={props.name.clone()} value={id.clone()} {checked} {onchange} />
                { word }
            </label>
        }
    };
    html! {
        <fieldset class="choices">
            <legend>{ &props.legend }</legend>
            { for props.options.iter().map(option) }
        </fieldset>
    }
}

/// What a list to choose from needs.
#[derive(Clone, PartialEq, Properties)]
pub struct SelectProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// The label above it.
    pub label: AttrValue,
    /// One sentence of help.
    #[prop_or_default]
    pub help: Option<AttrValue>,
    /// Ids and words.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// The id that is chosen.
    pub chosen: AttrValue,
    /// Called with the id that was chosen.
    pub onpick: Callback<AttrValue>,
}

/// A labelled list to choose one word from.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let onchange = {
        let onpick = props.onpick.clone();
        Callback::from(move |event: Event| {
            let select = event
                .target()
                .and_then(|it| it.dyn_into::<HtmlSelectElement>().ok());
            if let Some(select) = select {
                onpick.emit(select.value().into());
            }
        })
    };
    let option = |(id, word): &(AttrValue, AttrValue)| {
        html! { <option value={id.clone()} selected={*id == props.chosen}>{ word }</option> }
    };
    let help_id = format!("{}-help", props.id);
    let described = props.help.as_ref().map(|_| help_id.clone());
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            if let Some(help) = &props.help {
                <p class="help" id={help_id}>{ help }</p>
            }
            <select id={props.id.clone()} {onchange} aria-describedby={described}>
                { for props.options.iter().map(option) }
            </select>
        </div>
    }
}
