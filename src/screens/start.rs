//! Start: what the app is, and the ways in: open the vault of this device, make one, or try with
//! made-up children.

use yew::{platform::spawn_local, prelude::*};

use super::{
    fetching::{fetch_again, not_fetched},
    unlock::Unlock,
};
use crate::{
    components::{HOUSE, Tone, notice, trouble as trouble_of},
    handle::{App, use_app},
    loader::{LaterPartNotFetched, Loader, use_loader},
    platform::{from_disk, marked_vault, may_have_vault},
    route::Route,
    sample::ROLES,
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
    let unsaved = html! {
        if app.session().holds_unsaved() {
            { notice(Tone::Error, html! { <p>{ language.start_unsaved() }</p> }) }
        }
    };
    let is_looking = *device == Device::Looking;
    let lock = || {
        let sample = sample_doors(&app, &loader, false);
        locked(is_looking, unsaved.clone(), sample, language)
    };
    let way = match &*device {
        Device::HasVault => return lock(),
        Device::Looking if marked_vault().is_some() => return lock(),
        Device::Looking => html! { <p class="working">{ language.start_looking() }</p> },
        Device::NotFetched => html! {
            <div class="stack">
                { not_fetched(&loader, language) }
                { fetch_again(begin.reform(|_| ()), language) }
            </div>
        },
        Device::Empty => html! { <div class="stack">{ place(language) }{ doors(language) }</div> },
        Device::Lost(day) => html! {
            <div class="stack">
                { lost(*day, language) }
                { place(language) }
                { doors(language) }
            </div>
        },
        Device::Refuses(why) => html! {
            <div class="stack">{ trouble_of(Some(why), language) }{ link(Route::Rescue, language) }</div>
        },
    };
    let is_new = is_looking || *device == Device::Empty;
    // Whoever has no vault here looks around first.
    let sample = html! {
        <section class="card quiet stack">
            <h2>{ language.start_sample_title() }</h2>
            { sample_doors(&app, &loader, is_new) }
            if *device != Device::NotFetched { { not_fetched(&loader, language) } }
        </section>
    };
    let (first, then) = if is_new { (sample, way) } else { (way, sample) };
    html! {
        <div class="stack loose">
            <div class="start-head">
                <div class="stack tight">
                    <h1 tabindex="-1">{ language.start_heading() }</h1>
                    <p class="lead">{ language.start_lead() }</p>
                </div>
                { HOUSE.view() }
            </div>
            { unsaved }
            <div class="columns start-doors">
                <div class="stack">
                    { first }
                    { then }
                </div>
                { promises(language) }
            </div>
        </div>
    }
}

/// The lock screen: one field, and the rest folded or a line below it.
fn locked(is_looking: bool, unsaved: Html, sample: Html, language: Language) -> Html {
    let last = marked_vault().map(|day| language.start_last_open(day.words(language)));
    html! {
        <div class="lock stack">
            { HOUSE.view() }
            <h1 tabindex="-1">{ language.start_unlock_title() }</h1>
            { unsaved }
            if is_looking {
                <p class="working">{ language.start_looking() }</p>
            } else {
                <Unlock />
                { for last.map(|last| html! { <p class="quiet">{ last }</p> }) }
                { link(Route::Rescue, language) }
                <details class="more">
                    <summary>{ language.start_sample_title() }</summary>
                    { sample }
                </details>
            }
        </div>
    }
}

/// Where it would lie, where the page is a file on this device.
fn place(language: Language) -> Html {
    if !from_disk() {
        return html! {};
    }
    notice(
        Tone::Warn,
        html! { <><p>{ language.one_file_place() }</p><p>{ language.one_file_shared() }</p></> },
    )
}

/// The ways in where this device has no vault.
fn doors(language: Language) -> Html {
    html! {
        <div class="actions">
            <a class="button" href={Route::MakeVault.href()}>{ language.make_title() }</a>
            <a class="button" href={Route::Restore.href()}>{ language.start_have_backup() }</a>
        </div>
    }
}

fn link(route: Route, language: Language) -> Html {
    html! { <p><a href={route.href()}>{ route.title(language) }</a></p> }
}

/// Looks for a vault on this device. Where the browser knows of no database of ours, nothing is
/// opened, and nothing more of the program waited for.
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

/// The ways into the sample. Where nothing is there yet, the first of them is the screen's one filled
/// button.
fn sample_doors(app: &App, loader: &Loader, leads: bool) -> Html {
    let language = app.language();
    let try_as = |(at, role): (usize, Role)| {
        let class = (leads && at == 0).then_some("primary");
        let (app, loader) = (app.clone(), loader.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let (app, loader) = (app.clone(), loader.clone());
            spawn_local(async move {
                // Where it cannot be fetched, the screen says so.
                if let Ok(later) = loader.ensure_loaded().await {
                    (later.open_sample)(&app, role);
                    Route::Overview.go();
                }
            });
        });
        html! {
            <button type="button" {class} {onclick}>
                { language.start_try_as(role.word(language).to_lowercase()) }
            </button>
        }
    };
    html! {
        <>
            <p>{ language.start_sample_help() }</p>
            <div class="actions">{ for ROLES.into_iter().enumerate().map(try_as) }</div>
        </>
    }
}

/// What the app promises.
fn promises(language: Language) -> Html {
    html! {
        <section class="card quiet stack">
            <h2>{ language.start_promises() }</h2>
            <ul>
                <li>{ language.start_promise_device() }</li>
                <li>{ language.start_promise_sealed() }</li>
                <li>{ language.start_promise_people() }</li>
                <li>{ language.start_promise_cpr() }</li>
            </ul>
        </section>
    }
}
