//! Start: open the vault of this device, make one, or try with sample data.

use yew::{platform::spawn_local, prelude::*};

use super::who::{AdultFields, adult_form};
use crate::{
    app::{
        components::{TextField, Tone, notice, trouble as trouble_of},
        handle::use_app,
        hooks::use_edit,
        ports::{Journal, new_id},
        route::Route,
        sentences,
    },
    register::{Adult, AdultId, Fact, Institution},
    vault::VaultError,
    vocabulary::Term,
};

/// What is known of this device's storage.
#[derive(Clone, PartialEq)]
enum Device {
    Looking,
    Empty,
    HasVault,
    Refuses(VaultError),
}

/// The start screen.
#[component]
pub fn Start() -> Html {
    let app = use_app();
    let language = app.language();
    let device = use_state_eq(|| Device::Looking);
    {
        let device = device.clone();
        use_effect_with((), move |()| {
            spawn_local(async move {
                device.set(match Journal::exists().await {
                    Ok(true) => Device::HasVault,
                    Ok(false) => Device::Empty,
                    Err(error) => Device::Refuses(error),
                });
            });
        });
    }
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <h1 tabindex="-1">{ "Trivselsspor" }</h1>
                <p class="lead">{ language.start_lead() }</p>
            </div>
            <div class="columns">
                { match &*device {
                    Device::Looking => html! { <p class="working">{ language.start_looking() }</p> },
                    Device::HasVault => html! { <Unlock /> },
                    Device::Empty => html! { <Make /> },
                    Device::Refuses(why) => trouble_of(Some(why), language),
                } }
                <Promises />
            </div>
        </div>
    }
}

/// What the app promises, and the way to the sample.
#[component]
fn Promises() -> Html {
    let app = use_app();
    let language = app.language();
    let busy = use_state_eq(|| false);
    let trouble = use_state_eq(|| None::<VaultError>);
    let try_it = {
        let (app, busy, trouble) = (app.clone(), busy.clone(), trouble.clone());
        Callback::from(move |_: MouseEvent| {
            if *busy {
                return;
            }
            let (app, busy, trouble) = (app.clone(), busy.clone(), trouble.clone());
            busy.set(true);
            spawn_local(async move {
                let opened = app.open_sample().await;
                busy.set(false);
                match opened {
                    Ok(()) => Route::Who.go(),
                    Err(error) => trouble.set(Some(error)),
                }
            });
        })
    };
    html! {
        <section class="card quiet stack">
            <h2>{ language.start_promises() }</h2>
            <ul>
                <li>{ language.start_promise_device() }</li>
                <li>{ language.start_promise_sealed() }</li>
                <li>{ language.start_promise_people() }</li>
                <li>{ language.start_promise_cpr() }</li>
            </ul>
            <h2>{ language.start_sample_title() }</h2>
            <p>{ language.start_sample_help() }</p>
            <p><button type="button" onclick={try_it} aria-disabled={busy.then_some("true")}>{ language.start_sample() }</button></p>
            { trouble_of((*trouble).as_ref(), language) }
        </section>
    }
}

/// Opens the vault of this device.
#[component]
fn Unlock() -> Html {
    let app = use_app();
    let language = app.language();
    let passphrase = use_state_eq(String::new);
    let working = use_state_eq(|| false);
    let trouble = use_state_eq(|| None::<VaultError>);
    let onsubmit = {
        let (app, passphrase, working, trouble) = (
            app.clone(),
            passphrase.clone(),
            working.clone(),
            trouble.clone(),
        );
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *working {
                return;
            }
            let (app, passphrase, working, trouble) = (
                app.clone(),
                passphrase.clone(),
                working.clone(),
                trouble.clone(),
            );
            working.set(true);
            trouble.set(None);
            spawn_local(async move {
                // The page shows that it is working before the work begins.
                crate::app::ports::next_frame().await;
                let opened = app.unlock(&passphrase).await;
                working.set(false);
                match opened {
                    Ok(()) => Route::Who.go(),
                    Err(error) => trouble.set(Some(error)),
                }
            });
        })
    };
    let onchange = {
        let passphrase = passphrase.clone();
        Callback::from(move |text| passphrase.set(text))
    };
    html! {
        <form class="card stack" {onsubmit}>
            <h2>{ language.start_unlock_title() }</h2>
            <TextField {language} id="passphrase" kind="password" label={Term::Passphrase.word(language)}
                value={(*passphrase).clone()} {onchange} autocomplete="current-password"
                required=true error={trouble.as_ref().map(|it| sentences::of_vault(it, language))} />
            <p><button type="submit" class="primary" aria-disabled={working.then_some("true")}>{ language.start_unlock() }</button></p>
            if *working { <p class="working" role="status">{ language.start_working() }</p> }
        </form>
    }
}

/// What is typed to make a vault.
#[derive(Clone, Default, PartialEq)]
struct Making {
    institution: String,
    adult: AdultFields,
    passphrase: String,
    again: String,
}

/// The fewest characters of a passphrase: four ordinary words reach it.
const SHORTEST_PASSPHRASE: usize = 16;

/// Makes a vault on this device.
#[component]
fn Make() -> Html {
    let app = use_app();
    let language = app.language();
    let edit = use_edit(Making::default);
    let making = edit.value();
    let working = use_state_eq(|| false);
    let pressed = use_state_eq(|| false);
    let trouble = use_state_eq(|| None::<VaultError>);
    let too_short = making.passphrase.chars().count() < SHORTEST_PASSPHRASE;
    let differs = making.passphrase != making.again;
    let incomplete = making.institution.trim().is_empty() || making.adult.name.trim().is_empty();
    let onsubmit = {
        let (app, making, working, trouble, pressed) = (
            app.clone(),
            making.clone(),
            working.clone(),
            trouble.clone(),
            pressed.clone(),
        );
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            pressed.set(true);
            if *working || too_short || differs || incomplete {
                return;
            }
            let (app, making, working, trouble) = (
                app.clone(),
                making.clone(),
                working.clone(),
                trouble.clone(),
            );
            working.set(true);
            spawn_local(async move {
                crate::app::ports::next_frame().await;
                let adult = AdultId(new_id());
                let made = app
                    .make_vault(&making.passphrase, first_facts(&app, &making, adult))
                    .await;
                working.set(false);
                match made {
                    Ok(()) => {
                        app.sit_down(adult);
                        Route::Overview.go();
                    }
                    Err(error) => trouble.set(Some(error)),
                }
            });
        })
    };
    let missing = |empty: bool, words: &'static str| (*pressed && empty).then_some(words);
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h2>{ language.start_make_title() }</h2>
            <p>{ language.start_make_help() }</p>
            <TextField {language} id="institution" label={language.institution_name()} required=true
                help={language.institution_name_help()} value={making.institution.clone()}
                onchange={edit.put(|making: &mut Making, text| making.institution = text)}
                error={missing(making.institution.trim().is_empty(), language.field_missing())} />
            { adult_form(&edit, &making.adult, |making| &mut making.adult, *pressed, language) }
            <TextField {language} id="passphrase" kind="password" label={Term::Passphrase.word(language)}
                help={language.passphrase_help()} value={making.passphrase.clone()} required=true
                onchange={edit.put(|making: &mut Making, text| making.passphrase = text)}
                autocomplete="new-password" error={missing(too_short, language.passphrase_short())} />
            <TextField {language} id="again" kind="password" label={language.passphrase_again()}
                value={making.again.clone()} onchange={edit.put(|making: &mut Making, text| making.again = text)}
                autocomplete="new-password" required=true
                error={missing(differs, language.passphrase_differs())} />
            { notice(Tone::Warn, language.passphrase_lost().into()) }
            { trouble_of((*trouble).as_ref(), language) }
            <p><button type="submit" class="primary" aria-disabled={working.then_some("true")}>{ language.start_make() }</button></p>
            if *working { <p class="working" role="status">{ language.start_working() }</p> }
        </form>
    }
}

/// The institution and the first adult.
fn first_facts(app: &crate::app::handle::App, making: &Making, adult: AdultId) -> Vec<Fact> {
    let institution = Institution {
        name: making.institution.trim().to_owned(),
        language: app.language(),
        ..Institution::default()
    };
    let adult = Adult {
        id: adult,
        name: making.adult.name.trim().to_owned(),
        role: making.adult.role,
    };
    vec![Fact::InstitutionSet(institution), Fact::AdultSet(adult)]
}
