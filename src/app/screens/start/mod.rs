//! Start: open the vault of this device, make one, or try with sample data.

mod make;
mod unlock;

use yew::{platform::spawn_local, prelude::*};

use self::{make::Make, unlock::Unlock};
use crate::{
    app::{
        components::{Tone, notice, trouble as trouble_of},
        handle::{App, use_app},
        ports::{Journal, marked_vault},
        route::Route,
    },
    vault::VaultError,
    vocabulary::{Day, Language},
};

/// What is known of this device's storage.
#[derive(Clone, PartialEq)]
enum Device {
    Looking,
    Empty,
    /// Nothing is there, but there has been a vault, last opened on this day.
    Lost(Day),
    HasVault,
    Refuses(VaultError),
}

/// The start screen.
#[component]
pub fn Start() -> Html {
    let app = use_app();
    let language = app.language();
    let device = use_state_eq(|| Device::Looking);
    let busy = use_state_eq(|| false);
    let trouble = use_state_eq(|| None::<VaultError>);
    {
        let (app, device) = (app.clone(), device.clone());
        use_effect_with((), move |()| {
            spawn_local(async move {
                device.set(match Journal::exists().await {
                    Ok(true) => {
                        // Who has a vault may soon be where there is no connection.
                        app.bring_second_part();
                        Device::HasVault
                    }
                    Ok(false) => marked_vault().map_or(Device::Empty, Device::Lost),
                    Err(error) => Device::Refuses(error),
                });
            });
        });
    }
    let to = |route: Route| html! { <p><a href={route.href()}>{ route.title(language) }</a></p> };
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <h1 tabindex="-1">{ "Trivselsspor" }</h1>
                <p class="lead">{ language.start_lead() }</p>
            </div>
            <div class="columns">
                { match &*device {
                    Device::Looking => html! { <p class="working">{ language.start_looking() }</p> },
                    Device::HasVault => html! { <div class="stack"><Unlock />{ to(Route::Rescue) }</div> },
                    Device::Empty => html! { <div class="stack"><Make />{ to(Route::Restore) }</div> },
                    Device::Lost(day) => html! {
                        <div class="stack">{ lost(*day, language) }<Make /></div>
                    },
                    Device::Refuses(why) => html! {
                        <div class="stack">{ trouble_of(Some(why), language) }{ to(Route::Rescue) }</div>
                    },
                } }
                { promises(&app, &busy, &trouble) }
            </div>
        </div>
    }
}

/// What to do where the browser has thrown a vault away.
fn lost(day: Day, language: Language) -> Html {
    notice(
        Tone::Error,
        html! {
            <>
                <p>{ language.start_lost(day.words(language)) }</p>
                <p><a href={Route::Restore.href()}>{ Route::Restore.title(language) }</a></p>
            </>
        },
    )
}

/// What the app promises, and the way to the sample.
fn promises(
    app: &App,
    busy: &UseStateHandle<bool>,
    trouble: &UseStateHandle<Option<VaultError>>,
) -> Html {
    let language = app.language();
    let try_it = {
        let (app, busy, trouble) = (app.clone(), busy.clone(), trouble.clone());
        Callback::from(move |_: MouseEvent| {
            if *busy {
                return;
            }
            let (app, busy, trouble) = (app.clone(), busy.clone(), trouble.clone());
            busy.set(true);
            // On its way while the sample is made: most of what there is to see is in it.
            app.bring_second_part();
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
            { trouble_of((**trouble).as_ref(), language) }
        </section>
    }
}
