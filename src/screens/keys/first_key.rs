//! Nødkode: the last step of making a vault.

use yew::prelude::*;

use super::recovery::Recovery;
use crate::{handle::use_app, route::Route, screens::backup::Lasting};
use vault::Holder;

/// Shows a recovery key at once, while everybody is there who made the vault, and asks the
/// browser to keep what was made. In a vault that has a recovery key already, it is the same
/// as under Nøgler.
#[component]
pub fn FirstKey() -> Html {
    let app = use_app();
    let language = app.language();
    {
        // What was proved by making the vault counts on this screen alone.
        let app = app.clone();
        use_effect_with((), move |()| move || drop(app.made_just_now()));
    }
    let slots = app.slots();
    let slot = slots
        .iter()
        .find(|slot| slot.holder == Some(Holder::Recovery));
    let slot = slot.map(|slot| slot.id);
    html! {
        <div class="stack loose">
            <div class="screen-only stack">
                <h1 tabindex="-1">{ Route::RecoveryKey.title(language) }</h1>
                if slot.is_none() { <p class="lead">{ language.recovery_first() }</p> }
            </div>
            <Recovery {slot} may_replace=false at_once=true />
            <p class="screen-only"><a href={Route::Overview.href()}>
                { if slot.is_none() { language.recovery_later() } else { language.recovery_on() } }
            </a></p>
            <Lasting way=true />
        </div>
    }
}
