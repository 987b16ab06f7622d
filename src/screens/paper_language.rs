//! The language of a paper for parents: what can be chosen, and what staff should know of it.

use yew::prelude::*;

use crate::{
    components::{Tone, notice},
    handle::{App, use_app},
    platform::lacks_letters,
};
use trivsel::{
    register::Register,
    vocabulary::{Language, PaperLanguage},
};

/// Each language with its name, its own name for itself, and whether it is a draft.
pub fn paper_languages(app: &App) -> Vec<(AttrValue, AttrValue)> {
    let (register, language) = (app.register(), app.language());
    let option = |it: PaperLanguage| (it.code().into(), named(register, it, language).into());
    PaperLanguage::ALL.map(option).collect()
}

/// "polsk · Polski – udkast".
fn named(register: &Register, it: PaperLanguage, language: Language) -> String {
    let name = it.name(language);
    let name = if name.to_lowercase() == it.own_name().to_lowercase() {
        it.own_name().to_owned()
    } else {
        format!("{name}\u{a0}· {}", it.own_name())
    };
    if register.is_draft(it) {
        language.papers_option_draft(name)
    } else {
        name
    }
}

/// In which language, and the same paper in the language on screen.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The languages of the papers that are seen.
    pub languages: Vec<PaperLanguage>,
    /// What the papers in other languages say, in the language on screen.
    pub beside: Html,
}

/// For papers in a language that the app does not speak: that its sentences are a draft, that what
/// staff wrote is not translated, whether this device has its letters, and what the paper says.
#[component]
pub fn PaperLanguageNotes(props: &Props) -> Html {
    let app = use_app();
    let (register, language) = (app.register(), app.language());
    let mut others = props.languages.clone();
    others.retain(|it| it.whole().is_none() && it.is_here());
    others.sort();
    others.dedup();
    let lacking = use_state_eq(Vec::new);
    {
        let lacking = lacking.clone();
        use_effect_with(others.clone(), move |others| {
            let lacks = others.iter().copied().filter(|it| lacks_letters(*it));
            lacking.set(lacks.collect());
        });
    }
    if others.is_empty() {
        return html! {};
    }
    let names = |of: &dyn Fn(PaperLanguage) -> bool| {
        let names = others.iter().filter(|it| of(**it));
        let names: Vec<_> = names.map(|it| it.name(language)).collect();
        (!names.is_empty()).then(|| names.join(", "))
    };
    let drafts = names(&|it| register.is_draft(it));
    let lacking = names(&|it| lacking.contains(&it));
    html! {
        <div class="screen-only stack">
            { notice(Tone::Warn, html! { <>
                if let Some(drafts) = drafts { <p>{ language.papers_draft(drafts) }</p> }
                <p>{ language.papers_written() }</p>
            </> }) }
            if let Some(lacking) = lacking {
                { notice(Tone::Warn, html! { <p>{ language.papers_no_letters(lacking) }</p> }) }
            }
            <details>
                <summary>{ language.papers_beside(PaperLanguage::from(language).name(language)) }</summary>
                { props.beside.clone() }
            </details>
        </div>
    }
}
