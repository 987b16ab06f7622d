//! Making a vault on this device.

use yew::{platform::spawn_local, prelude::*};

use crate::{
    components::{TextField, Tone, notice, trouble as trouble_of, use_new_passphrase},
    handle::{App, use_app},
    hooks::{use_edit, use_task},
    loader::use_loader,
    platform::{new_id, next_frame},
    route::Route,
    screens::{
        fetching::not_fetched,
        who::{AdultFields, adult_form},
    },
    session::SessionError,
};
use trivsel::register::{Adult, AdultId, Fact, Institution};

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
    let pressed = use_state_eq(|| false);
    // Where something cannot be fetched, the form says so itself.
    let task = use_task::<Option<SessionError>>();
    let chosen = use_new_passphrase();
    let incomplete = making.institution.trim().is_empty() || making.adult.name.trim().is_empty();
    let onsubmit = {
        let (app, loader, making, chosen, task, pressed) = (
            app.clone(),
            loader.clone(),
            making.clone(),
            chosen.clone(),
            task.clone(),
            pressed.clone(),
        );
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            pressed.set(true);
            let passphrase = chosen.take(&making.names());
            let Some(passphrase) = passphrase.filter(|_| !incomplete) else {
                return;
            };
            let (app, loader, making) = (app.clone(), loader.clone(), making.clone());
            let (adult, seated) = (AdultId(new_id()), app.clone());
            let make = async move {
                next_frame().await;
                let later = loader.ensure_loaded().await.map_err(|_| None)?;
                let facts = first_facts(&app, &making, adult);
                let made = (later.make_vault)(app, passphrase, facts).await;
                made.map_err(Some)
            };
            task.run(make, move |()| {
                seated.sit_down(adult);
                Route::RecoveryKey.go();
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
            { trouble_of(task.trouble().flatten().as_ref(), language) }
            <p><button type="submit" class="primary" aria-disabled={task.waits()}>{ language.start_make() }</button></p>
            if task.busy() { <p class="working" role="status">{ language.start_working() }</p> }
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
    vec![
        Fact::institution_changed(&Institution::default(), &institution),
        Fact::adult_changed(None, &adult),
    ]
}
