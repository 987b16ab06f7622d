//! Making a vault on this device.

use yew::{platform::spawn_local, prelude::*};

use super::who::{AdultTyped, adult_form};
use crate::{
    components::{TextField, Tone, notice, trouble as trouble_of, use_new_passphrase},
    handle::{App, use_app},
    hooks::{use_edit, use_task},
    passphrase::suggest,
    platform::{SystemRandom, has_vault, may_have_vault, new_id, next_frame},
    route::Route,
    session::SessionError,
};
use trivsel::register::{Adult, AdultId, Fact, Institution};

/// What is typed to make a vault.
#[derive(Clone, Default, PartialEq)]
struct Making {
    institution: String,
    adult: AdultTyped,
}

impl Making {
    fn is_complete(&self) -> bool {
        let named = |it: &str| !it.trim().is_empty();
        named(&self.institution) && named(&self.adult.name)
    }

    /// Names that anybody near the place knows.
    fn names(&self) -> [&str; 2] {
        [&self.institution, &self.adult.name]
    }
}

/// Makes a vault on this device.
#[component]
pub fn MakeVault() -> Html {
    let app = use_app();
    let language = app.language();
    let task = use_task::<SessionError>();
    let edit = use_edit(Making::default).still_while(task.running());
    let making = edit.value();
    let pressed = use_state_eq(|| false);
    let chosen = use_new_passphrase().still_while(task.running());
    let onsubmit = {
        let (app, edit, chosen, task, pressed) = (
            app.clone(),
            edit.clone(),
            chosen.clone(),
            task.clone(),
            pressed.clone(),
        );
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            pressed.set(true);
            let making = edit.latest();
            let passphrase = chosen.take(&making.names());
            let Some(passphrase) = passphrase.filter(|_| making.is_complete()) else {
                return;
            };
            let (app, adult) = (app.clone(), AdultId(new_id()));
            let seated = app.clone();
            let make = async move {
                next_frame().await;
                let facts = first_facts(&app, &making, adult);
                app.make_vault(&passphrase, facts).await
            };
            task.run(make, move |()| {
                seated.sit_down(adult);
                Route::RecoveryKey.go();
            });
        })
    };
    let suggest = {
        let (chosen, making) = (chosen.clone(), making.clone());
        Callback::from(move |()| chosen.suggest(suggest(&making.names(), &mut SystemRandom)))
    };
    use_effect_with((), |()| {
        spawn_local(async {
            // There may be one already, where somebody comes by an address they kept.
            if may_have_vault().await && has_vault().await == Ok(true) {
                Route::Start.go();
            }
        });
    });
    let missing = |empty: bool, words: &'static str| (*pressed && empty).then_some(words);
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <h1 tabindex="-1">{ language.make_title() }</h1>
                <p class="lead">{ language.make_lead() }</p>
            </div>
            <form class="card stack" {onsubmit} novalidate=true>
                <TextField {language} id="institution" label={language.institution_name()} required=true
                    help={language.institution_name_help()} value={making.institution.clone()}
                    onchange={edit.put(|making: &mut Making, text| making.institution = text)}
                    error={missing(making.institution.trim().is_empty(), language.field_missing())} />
                { adult_form(&edit, &making.adult, |making| &mut making.adult, *pressed, language) }
                { chosen.view("passphrase", &making.names(), suggest, language) }
                { notice(Tone::Warn, language.passphrase_lost().into()) }
                { trouble_of(task.trouble().as_ref(), language) }
                <p><button type="submit" class="primary" aria-disabled={task.waits()}>{ language.make_go() }</button></p>
                if task.busy() { <p class="working" role="status">{ language.start_working() }</p> }
            </form>
            <p><a href={Route::Start.href()}>{ language.start_back() }</a></p>
        </div>
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
