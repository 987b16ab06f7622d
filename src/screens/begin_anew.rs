//! The vault of this device destroyed, so that another can begin.
//!
//! No passphrase can be asked for: it may be just what is lost. What is typed is a sentence, the
//! same for everybody, and not the institution's name: to know the name while the vault is locked,
//! something about it would have to lie readable beside the vault, and a name is soon guessed from
//! any hash of it.

use yew::{platform::spawn_local, prelude::*};

use crate::{
    components::{TextField, Tone, notice, trouble},
    handle::use_app,
    hooks::use_focus_after,
    platform::{erase_device, focus, marked_backup},
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
    let failed = use_state_eq(|| None::<SessionError>);
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
        let (typed, differs, failed) = (typed.clone(), differs.clone(), failed.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let right = is_sentence(&typed, language);
            differs.set(!right);
            if !right {
                // Where it says what is wrong.
                focus("#anew-words");
                return;
            }
            let failed = failed.clone();
            spawn_local(async move {
                match erase_device().await {
                    Ok(()) => Route::Start.go(),
                    Err(error) => failed.set(Some(error.into())),
                }
            });
        })
    };
    let error = differs.then(|| AttrValue::from(language.anew_differs(language.anew_words())));
    html! {
        <section class="card stack">
            <h2>{ language.rescue_anew() }</h2>
            <p>{ language.rescue_anew_help() }</p>
            if *begun {
                <form class="stack" {onsubmit} novalidate=true>
                    { notice(Tone::Warn, html! { <><p>{ language.rescue_sure() }</p><p>{ last_copy(language) }</p></> }) }
                    <TextField {language} id="anew-words" label={language.anew_type(language.anew_words())}
                        value={(*typed).clone()} {onchange} {error} required=true />
                    <div class="actions">
                        <button type="submit" class="danger">{ language.rescue_erase() }</button>
                        <button type="button" class="plain" onclick={toggle}>{ language.cancel() }</button>
                    </div>
                </form>
            } else {
                <p><button type="button" id="anew" onclick={toggle}>{ language.rescue_anew() }</button></p>
            }
            { trouble((*failed).as_ref(), language) }
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

/// Whether this is the sentence, whatever the size of its letters and the room around it.
fn is_sentence(typed: &str, language: Language) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.to_lowercase()
            .split_whitespace()
            .map(str::to_owned)
            .collect()
    };
    words(typed) == words(language.anew_words())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_the_sentence_destroys() {
        let is = |typed| is_sentence(typed, Language::Danish);
        assert!(is("slet alle data") && is("  Slet alle  data "));
        for other in ["", " ", "slet", "ja", "slet data", "slet alle data nu"] {
            assert!(!is(other), "“{other}”");
        }
    }
}
