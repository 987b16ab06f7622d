//! A labelled text field that refuses what looks like a CPR number.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;
use zeroize::Zeroizing;

use crate::hooks::Secret;
use trivsel::{
    register::{ContactDetail, contact_detail, looks_like_cpr},
    vocabulary::{Day, Language},
};

/// What a text field needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The language on screen.
    pub language: Language,
    /// Unique on the page; the help and error texts hang on it.
    pub id: AttrValue,
    /// The label above the field.
    pub label: AttrValue,
    /// One sentence of help; empty where none is needed.
    #[prop_or_default]
    pub help: &'static str,
    /// What stands in it.
    #[prop_or_default]
    pub value: AttrValue,
    /// Called with every change that is not refused.
    #[prop_or_default]
    pub onchange: Callback<String>,
    /// What stands in it, where it must not stay in memory. Then `value` is nothing, and `onchange`
    /// hears nothing but that something was typed.
    #[prop_or_default]
    pub secret: Option<Secret>,
    /// `text`, `password`, `date` or `number`.
    #[prop_or("text")]
    pub kind: &'static str,
    /// Several lines.
    #[prop_or_default]
    pub lines: bool,
    /// Must be filled in.
    #[prop_or_default]
    pub required: bool,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What is asked about where it seems to stand here, since the text may come on paper. Where
    /// nothing is said, both are in several lines, in which anything may be written, and nothing in
    /// one.
    #[prop_or_default]
    pub asks: Option<&'static [ContactDetail]>,
    /// What stands beside the field; nothing where none is needed.
    #[prop_or_default]
    pub beside: Option<Html>,
}

/// A label, a field, its help and its error. Text that looks like a CPR number
/// is put back as it was before, and the field says why. The browser is asked neither
/// to keep the text for other forms nor to check or go on writing it: some send it away for that.
#[component]
pub fn TextField(props: &Props) -> Html {
    let language = props.language;
    let refused = use_state_eq(|| false);
    let node = use_node_ref();
    let node = props.secret.as_ref().map_or(node, Secret::node);
    use_effect_with(props.secret.clone(), |secret| {
        if let Some(secret) = secret {
            secret.show();
        }
    });
    let oninput = {
        let (refused, onchange, value, secret) = (
            refused.clone(),
            props.onchange.clone(),
            props.value.clone(),
            props.secret.clone(),
        );
        Callback::from(move |event: InputEvent| {
            let Some(field) = Field::of(&event) else {
                return;
            };
            let mut text = Zeroizing::new(field.text());
            let is_cpr = looks_like_cpr(&text);
            refused.set(is_cpr);
            match &secret {
                Some(secret) if is_cpr => secret.show(),
                Some(secret) => {
                    secret.typed(text);
                    onchange.emit(String::new());
                }
                None if is_cpr => field.put_back(&value),
                None => onchange.emit(std::mem::take(&mut *text)),
            }
        })
    };
    let error = if *refused {
        Some(language.field_cpr_refused().into())
    } else {
        props.error.clone()
    };
    let of_kind: &[_] = if props.lines {
        &ContactDetail::ALL
    } else {
        &[]
    };
    let asks = props.asks.unwrap_or(of_kind);
    let question = contact_detail(&props.value, asks).map(|it| match it {
        ContactDetail::Address => language.field_asks_address(),
        ContactDetail::Phone => language.field_asks_phone(),
    });
    let [help_id, question_id, error_id] =
        ["help", "question", "error"].map(|it| format!("{}-{it}", props.id));
    let described = [
        (!props.help.is_empty()).then_some(&help_id),
        question.map(|_| &question_id),
        error.as_ref().map(|_| &error_id),
    ];
    let described = described
        .into_iter()
        .flatten()
        .cloned()
        .collect::<Vec<_>>()
        .join(" ");
    let described = (!described.is_empty()).then_some(described);
    let invalid = error.is_some().then_some("true");
    let required = props.required.then_some("true");
    let id = props.id.clone();
    let value = props.secret.is_none().then(|| props.value.clone());
    let kind = props.kind;
    let day = (kind == "date")
        .then(|| props.value.parse::<Day>().ok())
        .flatten();
    let control = if props.lines {
        html! {
            <textarea ref={node} {id} rows="3" {value} {oninput} autocomplete="off" spellcheck="false" writingsuggestions="false"
                aria-describedby={described} aria-invalid={invalid} aria-required={required} />
        }
    } else {
        html! {
            <input ref={node} {id} type={kind} {value} {oninput} autocomplete="off" spellcheck="false" writingsuggestions="false" autocapitalize={props.beside.as_ref().map(|_| "none")}
                aria-describedby={described} aria-invalid={invalid} aria-required={required} />
        }
    };
    let control = match &props.beside {
        Some(beside) => html! { <div class="with-button">{ control }{ beside.clone() }</div> },
        None => control,
    };
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            if !props.help.is_empty() {
                <p class="help" id={help_id}>{ props.help }</p>
            }
            { control }
            // A browser writes days as its own language does.
            if let Some(day) = day {
                <p class="quiet">{ day.words_with_weekday(language) }</p>
            }
            if let Some(question) = question {
                <p class="help" id={question_id} role="status">{ question }</p>
            }
            if let Some(error) = error {
                <p class="error" id={error_id} role="alert">{ error }</p>
            }
        </div>
    }
}

/// What was typed, on one line: the field has several so that a long one is read whole.
#[must_use]
pub fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// An input or a textarea.
enum Field {
    Line(HtmlInputElement),
    Lines(HtmlTextAreaElement),
}

impl Field {
    fn of(event: &InputEvent) -> Option<Self> {
        let target = event.target()?;
        match target.dyn_into::<HtmlInputElement>() {
            Ok(line) => Some(Self::Line(line)),
            Err(target) => target.dyn_into().ok().map(Self::Lines),
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Line(line) => line.value(),
            Self::Lines(lines) => lines.value(),
        }
    }

    fn put_back(&self, text: &str) {
        match self {
            Self::Line(line) => line.set_value(text),
            Self::Lines(lines) => lines.set_value(text),
        }
    }
}
