//! Making a vault on this device.

use yew::{platform::spawn_local, prelude::*};

use crate::{
    components::{TextField, Tone, notice, trouble as trouble_of, use_new_passphrase},
    handle::{App, use_app},
    hooks::use_edit,
    loader::use_loader,
    platform::{new_id, next_frame},
    route::Route,
    screens::{
        fetching::not_fetched,
        who::{AdultFields, adult_form},
    },
};
use trivsel::register::{Adult, AdultId, Fact, Institution};
use vault::VaultError;

/// What is typed to make a vault.
#[derive(Clone, Default, PartialEq)]
struct Making {
    institution: String,
    adult: AdultFields,
}

impl Making {
    /// Names that anybody near the place knows.
    fn names(&self) -> [&str; 2] {
        [&self.institution, &self.adult.name]
    }
}

/// Makes a vault on this device.
#[component]
pub fn Make() -> Html {
    let app = use_app();
    let loader = use_loader();
    let language = app.language();
    let edit = use_edit(Making::default);
    let making = edit.value();
    let working = use_state_eq(|| false);
    let pressed = use_state_eq(|| false);
    let trouble = use_state_eq(|| None::<VaultError>);
    let chosen = use_new_passphrase();
    let incomplete = making.institution.trim().is_empty() || making.adult.name.trim().is_empty();
    let onsubmit = {
        let (app, loader, making, chosen, working, trouble, pressed) = (
            app.clone(),
            loader.clone(),
            making.clone(),
            chosen.clone(),
            working.clone(),
            trouble.clone(),
            pressed.clone(),
        );
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            pressed.set(true);
            let passphrase = chosen.take(&making.names());
            if *working || incomplete {
                return;
            }
            let Some(passphrase) = passphrase else {
                return;
            };
            let (app, loader, making, working, trouble) = (
                app.clone(),
                loader.clone(),
                making.clone(),
                working.clone(),
                trouble.clone(),
            );
            working.set(true);
            spawn_local(async move {
                next_frame().await;
                let adult = AdultId(new_id());
                // Where it cannot be fetched, the form says so.
                if let Ok(later) = loader.ensure_loaded().await {
                    let facts = first_facts(&app, &making, adult);
                    match (later.make_vault)(app.clone(), passphrase, facts).await {
                        Ok(()) => {
                            app.sit_down(adult);
                            Route::RecoveryKey.go();
                        }
                        Err(error) => trouble.set(Some(error)),
                    }
                }
                working.set(false);
            });
        })
    };
    let suggest = {
        let (loader, chosen) = (loader.clone(), chosen.clone());
        Callback::from(move |()| {
            let (loader, chosen) = (loader.clone(), chosen.clone());
            spawn_local(async move {
                // Where it cannot be fetched, the form says so.
                if let Ok(later) = loader.ensure_loaded().await {
                    chosen.suggest((later.suggest_passphrase)());
                }
            });
        })
    };
    // What makes the vault is on its way while the form is filled in. Where it could not be
    // fetched, it is tried again when somebody presses a button.
    let onfocusin = {
        let loader = loader.clone();
        Callback::from(move |_: FocusEvent| {
            if !loader.load_failed() {
                loader.bring();
            }
        })
    };
    let missing = |empty: bool, words: &'static str| (*pressed && empty).then_some(words);
    html! {
        <form class="card stack" {onsubmit} {onfocusin} novalidate=true>
            <h2>{ language.start_make_title() }</h2>
            <p>{ language.start_make_help() }</p>
            <TextField {language} id="institution" label={language.institution_name()} required=true
                help={language.institution_name_help()} value={making.institution.clone()}
                onchange={edit.put(|making: &mut Making, text| making.institution = text)}
                error={missing(making.institution.trim().is_empty(), language.field_missing())} />
            { adult_form(&edit, &making.adult, |making| &mut making.adult, *pressed, language) }
            { chosen.view("passphrase", &making.names(), suggest, language) }
            { not_fetched(&loader, language) }
            { notice(Tone::Warn, language.passphrase_lost().into()) }
            { trouble_of((*trouble).as_ref(), language) }
            <p><button type="submit" class="primary" aria-disabled={working.then_some("true")}>{ language.start_make() }</button></p>
            if *working { <p class="working" role="status">{ language.start_working() }</p> }
        </form>
    }
}

/// The institution and the first adult.
fn first_facts(app: &App, making: &Making, adult: AdultId) -> Vec<Fact> {
    let institution = Institution {
        name: making.institution.trim().to_owned(),
        language: app.language(),
        ..Institution::default()
    };
    let adult = Adult {
        id: adult,
        name: making.adult.name.trim().to_owned(),
        role: making.adult.role,
        gone: false,
    };
    vec![Fact::InstitutionSet(institution), Fact::AdultSet(adult)]
}
