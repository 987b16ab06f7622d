//! Start: open the vault of this device, make one, or try with sample data.

mod make;
mod unlock;

use yew::{platform::spawn_local, prelude::*};

use self::{make::Make, unlock::Unlock};
use crate::{
    components::{Tone, notice, trouble as trouble_of},
    handle::{App, use_app},
    loader::{LaterPartNotFetched, Loader, use_loader},
    platform::{marked_vault, may_have_vault},
    route::Route,
    sample::ROLES,
    screens::fetching::{fetch_again, not_fetched},
    session::SessionError,
};
use trivsel::vocabulary::{Day, Language, Role};

/// What is known of this device's storage.
#[derive(Clone, PartialEq)]
enum Device {
    Looking,
    /// What looks for a vault could not be fetched.
    NotFetched,
    Empty,
    /// Nothing is there, but there has been a vault, last opened on this day.
    Lost(Day),
    HasVault,
    Refuses(SessionError),
}

/// The start screen.
#[component]
pub fn Start() -> Html {
    let app = use_app();
    let loader = use_loader();
    let language = app.language();
    let device = use_state_eq(|| Device::Looking);
    let begin = {
        let (loader, device) = (loader.clone(), device.clone());
        Callback::from(move |()| {
            let (loader, device) = (loader.clone(), device.clone());
            device.set(Device::Looking);
            spawn_local(
                async move { device.set(look(&loader).await.unwrap_or(Device::NotFetched)) },
            );
        })
    };
    {
        let begin = begin.clone();
        use_effect_with((), move |()| begin.emit(()));
    }
    if app.is_locking() {
        return html! {
            <div class="stack">
                <h1 tabindex="-1">{ "Trivselsspor" }</h1>
                <p class="working" role="status">{ language.start_locking() }</p>
            </div>
        };
    }
    let to = |route: Route| html! { <p><a href={route.href()}>{ route.title(language) }</a></p> };
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <h1 tabindex="-1">{ "Trivselsspor" }</h1>
                <p class="lead">{ language.start_lead() }</p>
            </div>
            if app.session().holds_unsaved() {
                { notice(Tone::Error, html! { <p>{ language.start_unsaved() }</p> }) }
            }
            <div class="columns">
                { match &*device {
                    Device::Looking => html! { <p class="working">{ language.start_looking() }</p> },
                    Device::NotFetched => html! {
                        <div class="stack">
                            { not_fetched(&loader, language) }
                            { fetch_again(begin.reform(|_| ()), language) }
                        </div>
                    },
                    Device::HasVault => html! { <div class="stack"><Unlock />{ to(Route::Rescue) }</div> },
                    Device::Empty => html! { <div class="stack"><Make />{ to(Route::Restore) }</div> },
                    Device::Lost(day) => html! {
                        <div class="stack">{ lost(*day, language) }<Make /></div>
                    },
                    Device::Refuses(why) => html! {
                        <div class="stack">{ trouble_of(Some(why), language) }{ to(Route::Rescue) }</div>
                    },
                } }
                { promises(&app, &loader) }
            </div>
        </div>
    }
}

/// Looks for a vault on this device. Where the browser knows of no database of ours, nothing is
/// opened, and nothing more of the program asked for.
async fn look(loader: &Loader) -> Result<Device, LaterPartNotFetched> {
    if may_have_vault().await {
        match (loader.ensure_loaded().await?.has_vault)().await {
            Ok(true) => return Ok(Device::HasVault),
            Ok(false) => {}
            Err(error) => return Ok(Device::Refuses(error)),
        }
    }
    Ok(marked_vault().map_or(Device::Empty, Device::Lost))
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

/// What the app promises, and the ways into the sample.
fn promises(app: &App, loader: &Loader) -> Html {
    let language = app.language();
    let try_as = |role: &Role| {
        let (app, loader, role) = (app.clone(), loader.clone(), *role);
        let onclick = Callback::from(move |_: MouseEvent| {
            // On its way while the sample is made: what the overview leads on to.
            loader.bring();
            let app = app.clone();
            spawn_local(async move {
                app.open_sample(role);
                Route::Overview.go();
            });
        });
        html! {
            <button type="button" {onclick}>
                { language.start_try_as(role.word(language).to_lowercase()) }
            </button>
        }
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
            <div class="actions">{ for ROLES.iter().map(try_as) }</div>
        </section>
    }
}
