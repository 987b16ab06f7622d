//! When the vault will not open: there is the recovery key, and, for whoever looks further, its
//! bytes can be taken out as they lie there and the device can begin anew.

use yew::prelude::*;

use super::{begin_anew::BeginAnew, hand_over::hand_over, keys::UnlockWithRecoveryKey};
use crate::{
    components::trouble,
    handle::use_app,
    hooks::use_task,
    platform::{BACKUP_ENDING, TakenData, mark_taken, now, raw_vault, today},
    route::Route,
    session::SessionError,
};

/// The way in with the recovery key, and both ways out, which ask for no passphrase,
/// nor that anything can be read.
#[component]
pub fn Rescue() -> Html {
    let language = use_app().language();
    let task = use_task::<SessionError>();
    let raw = {
        let task = task.clone();
        Callback::from(move |_: MouseEvent| task.run(take_raw(), |()| ()))
    };
    html! {
        <div class="stack loose">
            <h1 tabindex="-1">{ language.rescue_title() }</h1>
            <UnlockWithRecoveryKey />
            <details class="more">
                <summary>{ language.rescue_further() }</summary>
                <div class="stack loose">
                    <p>{ language.rescue_further_help() }</p>
                    <section class="card stack">
                        <h2>{ language.rescue_raw() }</h2>
                        <p>{ language.rescue_raw_help() }</p>
                        <p><button type="button" aria-disabled={task.waits()} onclick={raw}>{ language.rescue_raw() }</button></p>
                        { trouble(task.trouble().as_ref(), language) }
                    </section>
                    <BeginAnew />
                </div>
            </details>
            <p><a href={Route::Start.href()}>{ language.start_back() }</a></p>
        </div>
    }
}

async fn take_raw() -> Result<(), SessionError> {
    let file = raw_vault().await?;
    mark_taken(TakenData::Locked, now());
    hand_over(&format!("raa-data-{}{BACKUP_ENDING}", today()), &file)
}
