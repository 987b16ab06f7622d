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

/// What is typed, and the same places as they stood when somebody began.
#[derive(Clone)]
struct Correction {
    begun: Vec<HeadedWords>,
    typed: Vec<String>,
}

impl Correction {
    fn of(words: &[HeadedWords]) -> Self {
        Self {
            begun: words.to_vec(),
            typed: words.iter().map(|it| it.text.clone()).collect(),
        }
    }

    /// The places as they stand now, with what was typed in them: what another window has put right
    /// meanwhile in the others is not put back.
    fn over(&self, now: &[HeadedWords]) -> Vec<String> {
        let text = |(at, it): (usize, &HeadedWords)| {
            let begun = self.begun.get(at).map(|it| &it.text);
            let typed = self.typed.get(at).filter(|typed| Some(*typed) != begun);
            typed.unwrap_or(&it.text).trim().to_owned()
        };
        now.iter().enumerate().map(text).collect()
    }
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
    let typed: Edit<Option<Correction>> = use_edit(|| None).still_while(record.storing());
    let name = props.name.clone();
    use_focus_after((*typed.value()).is_some(), move |open| match open {
        true => format!("#{name}-0"),
        false => format!("#{name}"),
    });
    let Some(value) = (*typed.value()).clone() else {
        let words = props.words.clone();
        let open = typed.put(move |it: &mut Option<Correction>, _: MouseEvent| {
            *it = Some(Correction::of(&words));
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
            let words = latest.over(&props.words);
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
    let close = typed.put(|it: &mut Option<Correction>, _: MouseEvent| *it = None);
    let field = |(at, it): (usize, &HeadedWords)| {
        let onchange = typed.put(move |it: &mut Option<Correction>, text: String| {
            if let Some(field) = it.as_mut().and_then(|it| it.typed.get_mut(at)) {
                *field = text;
            }
        });
        html! {
            <TextField {language} id={format!("{}-{at}", props.name)} label={it.heading.clone()} help={it.help} lines=true
                asks={Some(&ContactDetail::ALL[..])} value={value.typed.get(at).cloned().unwrap_or_default()} {onchange} />
        }
    };
    html! {
        <form class="stack" onsubmit={keep} novalidate=true>
            { for value.begun.iter().enumerate().map(field) }
            { form_foot(&record, close, language) }
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headed(texts: [&str; 3]) -> Vec<HeadedWords> {
        let one = |text: &str| HeadedWords {
            heading: "Ord".into(),
            help: "",
            text: text.to_owned(),
        };
        texts.map(one).to_vec()
    }

    #[test]
    fn what_another_window_has_put_right_meanwhile_is_not_put_back() {
        let begun = headed(["Går bedre", "Han viker", ""]);
        let mut correction = Correction::of(&begun);
        "Han vinker ".clone_into(&mut correction.typed[1]);
        let now = headed(["Går meget bedre", "Han viker", "Og leger"]);
        let stored = ["Går meget bedre", "Han vinker", "Og leger"];
        assert_eq!(correction.over(&now), stored);
        assert_eq!(
            correction.over(&begun),
            ["Går bedre", "Han vinker", ""],
            "nobody else has"
        );
    }
}
