//! Nøgler: who can open the vault.

mod adults;
mod first_key;
mod given_by;
mod key_notice;
mod key_task;
mod keys_dialog;
mod known_names;
mod recovery;
mod remove_key;
mod rules;
mod set_passphrase;
mod unlock;

use yew::prelude::*;

use self::{
    adults::{line_view, lines},
    key_notice::{asked, told, vault_key},
    key_task::use_key_task,
    keys_dialog::KeysDialog,
    recovery::Recovery,
};
pub use self::{first_key::FirstKey, rules::Rules, unlock::UnlockWithRecoveryKey};
use crate::components::not_here;
use crate::{
    components::{Tone, notice},
    handle::use_app,
    hooks::use_focus_after,
    route::Route,
};
use vault::Holder;

/// The screen.
#[component]
pub fn Keys() -> Html {
    let app = use_app();
    let language = app.language();
    let dialog = use_state_eq(|| KeysDialog::Nothing);
    let work = use_key_task();
    use_focus_after(dialog.asks(), |asks| if asks { "#asked" } else { "#keys" });
    let Some(me) = app.adult().map(|adult| adult.id) else {
        return not_here(language);
    };
    let (adults, slots) = (app.register().adults(), app.slots());
    let rules = Rules {
        adults: &adults,
        slots: &slots,
        me,
    };
    let untold = given_by::untold(&app);
    let lines = lines(&rules, &untold, app.register().adults_then(), language);
    html! {
        <div class="stack loose">
            <div class="screen-only stack">
                <h1 tabindex="-1">{ Route::Keys.title(language) }</h1>
                <p class="lead">{ language.keys_lead() }</p>
                <p>{ language.keys_agreement() }</p>
                { crate::screens::keys_due::access_notice(&app, Route::Keys) }
                if app.opened_by_recovery_key() {
                    { notice(Tone::Warn, language.keys_opened_by_recovery().into()) }
                }
                if rules.nobody_leads() {
                    { notice(Tone::Warn, html! {
                        <p>{ language.keys_no_leader() }{ " " }<a href={Route::Who.href()}>{ Route::Who.title(language) }</a></p>
                    }) }
                }
            </div>
            <section class="screen-only stack">
                <h2 id="keys" tabindex="-1">{ language.settings_adults() }</h2>
                { told(*dialog, language) }
                <ul class="people">{ for lines.iter().map(|line| line_view(line, &rules, &dialog, language)) }</ul>
                { asked(&app, &dialog, &lines, me.0) }
            </section>
            <Recovery slot={rules.slot_of(Holder::Recovery).map(|slot| slot.id)}
                may_replace={rules.may_change_shared()} />
            if rules.may_lead() { { vault_key(&app, &dialog, &work) } }
        </div>
    }
}
