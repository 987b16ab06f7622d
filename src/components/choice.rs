//! Choosing one of a few words, or several.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::{prelude::*, virtual_dom::VTag};

/// Ids and words to choose from.
pub type Options = Vec<(AttrValue, AttrValue)>;

/// A question with a few answers in a row.
pub struct Choices {
    /// Unique on the page.
    pub name: AttrValue,
    pub legend: AttrValue,
    /// What can be answered.
    pub options: Options,
    /// The ids that are chosen.
    pub chosen: Vec<AttrValue>,
    /// Several can be chosen at once.
    pub many: bool,
    /// Called with the id that was pressed.
    pub onpick: Callback<AttrValue>,
}

impl Choices {
    /// The question and its answers.
    pub fn view(self) -> Html {
        let kind = if self.many { "checkbox" } else { "radio" };
        let option = |(id, word): &(AttrValue, AttrValue)| {
            let picked = id.clone();
            let onchange = self.onpick.reform(move |_: Event| picked.clone());
            let checked = self.chosen.contains(id);
            html! {
                <label class="choice" key={id.to_string()}>
                    <input type={kind} name={self.name.clone()} value={id.clone()} {checked} {onchange} />
                    { word }
                </label>
            }
        };
        html! {
            <fieldset class="choices">
                <legend>{ &self.legend }</legend>
                { for self.options.iter().map(option) }
            </fieldset>
        }
    }
}

/// A labelled list to choose one word from.
pub struct Select {
    /// Unique on the page.
    pub id: &'static str,
    /// The label above it.
    pub label: &'static str,
    /// One sentence of help; empty where none is needed.
    pub help: &'static str,
    /// What can be chosen.
    pub options: Options,
    /// The id that is chosen.
    pub chosen: AttrValue,
    /// Called with the id that was chosen.
    pub onpick: Callback<AttrValue>,
}

impl Select {
    /// The label, the help and the list.
    pub fn view(self) -> Html {
        let onchange = picked(self.chosen.clone(), self.onpick.clone());
        let option = |(id, word): &(AttrValue, AttrValue)| {
            list_option(id.clone(), word.clone(), *id == self.chosen)
        };
        let help_id = format!("{}-help", self.id);
        let described = (!self.help.is_empty()).then(|| help_id.clone());
        html! {
            <div class="field">
                <label for={self.id}>{ self.label }</label>
                if !self.help.is_empty() {
                    <p class="help" id={help_id}>{ self.help }</p>
                }
                <select id={self.id} {onchange} aria-describedby={described}>
                    { for self.options.iter().map(option) }
                </select>
            </div>
        }
    }
}

/// One word of such a list. That it is chosen is a property: once somebody has picked something, the
/// attribute says nothing any more.
pub fn list_option(id: AttrValue, word: AttrValue, chosen: bool) -> Html {
    let mut option = VTag::new("option");
    option.add_attribute("value", id);
    option.add_property("selected", chosen);
    option.add_child(word.into());
    option.into()
}

/// Hands on what was picked in a list of which this was chosen. The list goes on showing what is
/// chosen until another is: it may be held still, or what was picked be refused.
pub fn picked(chosen: AttrValue, onpick: Callback<AttrValue>) -> Callback<Event> {
    Callback::from(move |event: Event| {
        let select = event
            .target()
            .and_then(|it| it.dyn_into::<HtmlSelectElement>().ok());
        if let Some(select) = select {
            let id = select.value();
            select.set_value(&chosen);
            onpick.emit(id.into());
        }
    })
}
