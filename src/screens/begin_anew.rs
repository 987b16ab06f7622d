//! The vault of this device destroyed, so that another can begin.
//!
//! No passphrase can be asked for: it may be just what is lost. What is typed is the institution's
//! name, which the device recognises by a hash; where it has none, a sentence.

use yew::prelude::*;

use crate::{
    components::{TextField, Tone, notice, trouble},
    handle::use_app,
    hooks::{use_focus_after, use_task},
    platform::{
        InstitutionMark, comparable, erase_device, focus, marked_backup, marked_institution,
    },
    route::Route,
    session::SessionError,
};
use trivsel::vocabulary::Language;

/// Tells what is lost, asks for the sentence, and destroys.
#[component]
pub fn BeginAnew() -> Html {
    let language = use_app().language();
    let begun = use_state_eq(|| false);
    let typed = use_state_eq(String::new);
    let differs = use_state_eq(|| false);
    let task = use_task::<SessionError>();
    let institution = *use_memo((), |()| marked_institution());
    use_focus_after(*begun, |begun| if begun { "#anew-words" } else { "#anew" });
    let toggle = {
        let (begun, typed, differs) = (begun.clone(), typed.clone(), differs.clone());
        Callback::from(move |_: MouseEvent| {
            typed.set(String::new());
            differs.set(false);
            begun.set(!*begun);
        })
    };
    let onchange = {
        let typed = typed.clone();
        Callback::from(move |text| typed.set(text))
    };
    let onsubmit = {
        let (typed, differs, task) = (typed.clone(), differs.clone(), task.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let right = confirms(&typed, institution, language);
            differs.set(!right);
            if !right {
                // Where it says what is wrong.
                focus("#anew-words");
                return;
            }
            let erase = async { erase_device().await.map_err(SessionError::from) };
            task.run(erase, |()| Route::Start.go());
        })
    };
    let (label, wrong) = if institution.is_some() {
        (
            language.anew_name().to_owned(),
            language.anew_name_differs().to_owned(),
        )
    } else {
        let words = language.anew_words();
        (language.anew_type(words), language.anew_differs(words))
    };
    let error = differs.then(|| AttrValue::from(wrong));
    html! {
        <section class="card stack">
            <h2>{ language.rescue_anew() }</h2>
            <p>{ language.rescue_anew_help() }</p>
            if *begun {
                <form class="stack" {onsubmit} novalidate=true>
                    { notice(Tone::Warn, html! { <><p>{ language.rescue_sure() }</p><p>{ last_copy(language) }</p></> }) }
                    <TextField {language} id="anew-words" {label}
                        value={(*typed).clone()} {onchange} {error} required=true />
                    <div class="actions">
                        <button type="submit" class="danger" aria-disabled={task.waits()}>{ language.rescue_erase() }</button>
                        <button type="button" class="plain" onclick={toggle}>{ language.cancel() }</button>
                    </div>
                </form>
            } else {
                <p><button type="button" id="anew" onclick={toggle}>{ language.rescue_anew() }</button></p>
            }
            { trouble(task.trouble().as_ref(), language) }
        </section>
    }
}

/// The day of the last copy that this device knows of.
fn last_copy(language: Language) -> String {
    marked_backup().map_or_else(
        || language.anew_no_copy().to_owned(),
        |day| language.anew_last_copy(day.words(language)),
    )
}

/// Whether this is the institution's name; where the device knows of none, whether it is the
/// sentence.
fn confirms(typed: &str, institution: Option<InstitutionMark>, language: Language) -> bool {
    institution.map_or_else(
        || comparable(typed) == comparable(language.anew_words()),
        |mark| mark.is(typed),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_name_nothing_but_the_sentence_destroys() {
        let is = |typed| confirms(typed, None, Language::Danish);
        assert!(is("slet alle data") && is("  Slet alle  data "));
        for other in ["", " ", "slet", "ja", "slet data", "slet alle data nu"] {
            assert!(!is(other), "“{other}”");
        }
    }
}
