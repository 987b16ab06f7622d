//! What could not be read when the vault was opened.

use yew::prelude::*;

use crate::{
    components::{PassphraseAgain, Tone, notice, trouble},
    handle::{App, use_app},
    hooks::{use_focus_after, use_task},
    platform::focus_heading,
    route::Route,
    sentences,
    session::{Reauthenticated, SessionError},
};
use vault::Damage;

/// Names what could not be read; nothing where all is well.
pub fn damage_notice(app: &App) -> Html {
    let language = app.language();
    let Some(opening) = app.opening() else {
        return html! {};
    };
    if opening.damage.is_empty() && opening.newer == 0 && opening.broken.is_empty() {
        return html! {};
    }
    let stopped = opening.damage.iter().any(Damage::stops_writing);
    let what = if stopped {
        language.damage_found_stopped()
    } else {
        language.damage_found()
    };
    let found = html! {
        <>
            <p>{ what }</p>
            <ul>
                { for opening.damage.iter().map(|damage| {
                    html! { <li>{ sentences::of_damage(damage, language) }</li> }
                }) }
                if opening.newer > 0 {
                    <li>{ language.damage_newer(opening.newer) }</li>
                }
                { for opening.broken.iter().map(|error| {
                    html! { <li>{ language.damage_broken(&error.path) }</li> }
                }) }
            </ul>
        </>
    };
    html! {
        <>
            { notice(Tone::Error, found) }
            if stopped && !app.follows() { <ContinueAfterDamage /> }
        </>
    }
}

/// The same on the overview, but for an end that people have said to go on from.
pub fn damage_on_overview(app: &App) -> Html {
    let answered = |damage: &Damage| matches!(damage, Damage::HeadQuarantined { .. });
    let is_news = app.opening().is_some_and(|opening| {
        opening.newer > 0 || !opening.broken.is_empty() || !opening.damage.iter().all(answered)
    });
    if is_news {
        damage_notice(app)
    } else {
        html! {}
    }
}

/// Where damage has stopped writing: what is safe, what to do, and the way to write on.
#[component]
fn ContinueAfterDamage() -> Html {
    let app = use_app();
    let language = app.language();
    let asks = use_state_eq(|| false);
    use_focus_after(*asks, |asks| if asks { "#again" } else { "#write-on" });
    let task = use_task::<SessionError>();
    let older = app
        .opening()
        .is_some_and(|opening| opening.damage.contains(&Damage::HeaderOlder));
    let onproved = {
        let (app, task) = (app.clone(), task.clone());
        Callback::from(move |proof: Reauthenticated| {
            let app = app.clone();
            // The notice goes with the damage, and with it what had focus.
            task.run(
                async move { app.continue_after_damage(proof).await },
                |()| focus_heading(),
            );
        })
    };
    let onclick = {
        let asks = asks.clone();
        Callback::from(move |_: MouseEvent| asks.set(true))
    };
    let oncancel = {
        let asks = asks.clone();
        Callback::from(move |()| asks.set(false))
    };
    let to = |route: Route| html! { <a href={route.href()}>{ route.title(language) }</a> };
    html! {
        <section class="card stack">
            <h2>{ language.damage_stops_title() }</h2>
            <p>{ language.damage_stops_safe() }</p>
            <ol>
                <li>{ language.damage_stops_ask() }</li>
                <li>{ language.damage_stops_go() }</li>
                <li>{ language.damage_stops_newer() }{ " " }{ to(Route::Backup) }</li>
                if older { <li>{ language.damage_stops_access() }{ " " }{ to(Route::Keys) }</li> }
            </ol>
            if *asks {
                <PassphraseAgain go={language.damage_stops_on()} busy={task.busy()} {onproved} {oncancel} />
            } else {
                <p><button type="button" id="write-on" {onclick}>{ language.damage_stops_on() }</button></p>
            }
            { trouble(task.trouble().as_ref(), language) }
        </section>
    }
}
