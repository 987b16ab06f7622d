//! The word that a recovery key is missing, or was just used.

use yew::prelude::*;

use crate::{
    components::{Tone, notice},
    handle::App,
    route::Route,
};
use trivsel::insight::{AccessDue, access_due};
use vault::Holder;

/// Says whose way into the vault must be renewed: somebody was let go, here or elsewhere, and still
/// has one on this device. It stays until that is done.
pub fn access_notice(app: &App, on: Route) -> Html {
    if !app.is_kept() {
        return html! {};
    }
    let (language, register) = (app.language(), app.register());
    let due = access_due(register, &app.session().can_open());
    if due.is_empty() {
        return html! {};
    }
    let name = |id| {
        let adult = register.adult(id);
        adult.map_or(language.access_due_somebody(), |adult| &adult.name)
    };
    let sentence = |due: &AccessDue| match *due {
        AccessDue::TakenAway(id) => language.access_due_taken(name(id)),
        AccessDue::ChangedElsewhere(id) => language.access_due_own_changed(name(id)),
        AccessDue::OfOneGone(id) => language.access_due_gone(name(id)),
        AccessDue::SharedKnownTo(id) => language.access_due_shared_known(name(id)),
        AccessDue::SharedTakenAway => language.access_due_shared_taken().to_owned(),
        AccessDue::SharedChangedElsewhere => language.access_due_shared_changed().to_owned(),
        AccessDue::RecoveryChangedElsewhere => language.access_due_recovery_changed().to_owned(),
        AccessDue::VaultKeyChangedElsewhere => language.access_due_vault_key().to_owned(),
    };
    let done_elsewhere =
        |due: &AccessDue| !matches!(due, AccessDue::OfOneGone(_) | AccessDue::SharedKnownTo(_));
    let title = match due[..] {
        // Nobody in particular has too much.
        [AccessDue::VaultKeyChangedElsewhere] => language.access_due_title_vault_key(),
        _ => language.access_due_title(),
    };
    notice(
        Tone::Warn,
        html! {
            <>
                <p>{ title }</p>
                <ul>{ for due.iter().map(|due| html! { <li>{ sentence(due) }</li> }) }</ul>
                if due.iter().any(done_elsewhere) { <p>{ language.access_due_elsewhere() }</p> }
                if on != Route::Keys {
                    <p>{ language.access_due_where() }{ " " }<a href={Route::Keys.href()}>{ Route::Keys.title(language) }</a></p>
                }
            </>
        },
    )
}

/// Says that there is no recovery key yet, or that the vault was opened with it and
/// somebody needs a new passphrase; nothing in the sample.
pub fn keys_due(app: &App) -> Html {
    if !app.is_kept() {
        return html! {};
    }
    let (language, slots) = (app.language(), app.slots());
    let key = slots
        .iter()
        .find(|slot| slot.holder == Some(Holder::Recovery));
    let says = match key {
        None => language.keys_due_none(),
        Some(slot) if slot.opened_with => language.keys_due_opened(),
        Some(_) => return html! {},
    };
    notice(
        Tone::Warn,
        html! {
            <p>{ says }{ " " }<a href={Route::Keys.href()}>{ Route::Keys.title(language) }</a></p>
        },
    )
}
