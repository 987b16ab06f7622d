//! Ret ordene: what was written once is put right where it is read, in the same places.

use yew::prelude::*;

use crate::{
    components::{TextField, form_foot},
    handle::use_app,
    hooks::{Edit, use_edit, use_focus_after, use_record},
};
use trivsel::register::{ContactDetail, Fact};

/// A text under its heading, and what is said below its field.
#[derive(Clone, PartialEq)]
pub struct HeadedWords {
    pub heading: AttrValue,
    pub help: &'static str,
    pub text: String,
}

/// What can be put right.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Names its fields, unique on the page.
    pub name: AttrValue,
    /// As it stands.
    pub words: Vec<HeadedWords>,
    /// What is written down of the same texts as they are typed, in their order.
    pub facts: Callback<Vec<String>, Vec<Fact>>,
}

/// The button, and the fields that come in its place.
#[component]
pub fn CorrectWords(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let typed: Edit<Option<Vec<String>>> = use_edit(|| None).still_while(record.storing());
    let name = props.name.clone();
    use_focus_after((*typed.value()).is_some(), move |open| match open {
        true => format!("#{name}-0"),
        false => format!("#{name}"),
    });
    let Some(value) = (*typed.value()).clone() else {
        let words = props.words.clone();
        let open = typed.put(move |it: &mut Option<Vec<String>>, _: MouseEvent| {
            *it = Some(words.iter().map(|it| it.text.clone()).collect());
        });
        return html! {
            <p><button type="button" class="plain" id={props.name.clone()} onclick={open}>{ language.words_correct() }</button></p>
        };
    };
    let keep = {
        let (typed, record, props) = (typed.clone(), record.clone(), props.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let latest = typed.latest();
            let Some(latest) = (*latest).as_ref() else {
                return;
            };
            let words: Vec<_> = latest.iter().map(|it| it.trim().to_owned()).collect();
            let same = props.words.iter().map(|it| it.text.trim()).eq(&words);
            let facts = if same {
                vec![]
            } else {
                props.facts.emit(words)
            };
            let typed = typed.clone();
            record.run(facts, vec![], move || typed.change(|it| *it = None));
        })
    };
    let close = typed.put(|it: &mut Option<Vec<String>>, _: MouseEvent| *it = None);
    let field = |(at, it): (usize, &HeadedWords)| {
        let onchange = typed.put(move |it: &mut Option<Vec<String>>, text: String| {
            if let Some(field) = it.as_mut().and_then(|it| it.get_mut(at)) {
                *field = text;
            }
        });
        html! {
            <TextField {language} id={format!("{}-{at}", props.name)} label={it.heading.clone()} help={it.help} lines=true
                asks={Some(&ContactDetail::ALL[..])} value={value.get(at).cloned().unwrap_or_default()} {onchange} />
        }
    };
    html! {
        <form class="stack" onsubmit={keep} novalidate=true>
            { for props.words.iter().enumerate().map(field) }
            { form_foot(&record, close, language) }
        </form>
    }
}
