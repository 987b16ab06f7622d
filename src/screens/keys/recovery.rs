//! The recovery key: made, shown once, printed, and in use once people have it and have typed the
//! passphrase again: on paper it would open the vault for whoever found the screen unlocked.

use yew::prelude::*;

use super::key_task::use_key_task;
use crate::{
    components::{PassphraseAgain, Tone, notice},
    handle::use_app,
    platform::{SystemRandom, print, today},
    session::Reauthenticated,
    sheets::recovery_sheet,
};
use trivsel::vocabulary::{Id, Term};
use vault::{Holder, KeyChanges, RecoveryKey};

/// What the section looks at.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The slot of the one there is.
    pub slot: Option<Id>,
    /// Whether the adult at the screen may replace it.
    pub may_replace: bool,
    /// Whether it is shown without being asked for, where there is none yet.
    #[prop_or_default]
    pub at_once: bool,
}

/// Makes a recovery key. It is stored only when somebody says that they have it on
/// paper: a key that nobody has kept would be worse than none.
#[component]
pub fn Recovery(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let shown = use_state_eq(|| {
        let now = props.at_once && props.slot.is_none();
        now.then(|| RecoveryKey::random(&mut SystemRandom))
    });
    let kept = use_state_eq(|| false);
    let asks = use_state_eq(|| false);
    let work = use_key_task();
    let make = {
        let (shown, kept) = (shown.clone(), kept.clone());
        Callback::from(move |_: MouseEvent| {
            kept.set(false);
            shown.set(Some(RecoveryKey::random(&mut SystemRandom)));
        })
    };
    let cancel = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(None))
    };
    let store = {
        let (shown, kept, asks, work, app) = (
            shown.clone(),
            kept.clone(),
            asks.clone(),
            work.clone(),
            app.clone(),
        );
        move |proof: Reauthenticated| {
            let Some(key) = (*shown).clone() else {
                return;
            };
            let (shown, kept, asks, app) = (shown.clone(), kept.clone(), asks.clone(), app.clone());
            let change = async move {
                let passphrase = key.passphrase();
                let changes = KeyChanges {
                    replace: &[(Holder::Recovery, passphrase.as_str())],
                    ..KeyChanges::default()
                };
                app.change_keys(proof, changes).await
            };
            work.run(change, move || {
                shown.set(None);
                asks.set(false);
                kept.set(true);
            });
        }
    };
    let keep = {
        let (app, asks, store) = (app.clone(), asks.clone(), store.clone());
        // Whoever has just made the vault has just typed its passphrase.
        Callback::from(move |_: MouseEvent| match app.made_just_now() {
            Some(proof) => store(proof),
            None => asks.set(true),
        })
    };
    let oncancel = {
        let (asks, work) = (asks.clone(), work.clone());
        Callback::from(move |()| {
            work.forget();
            asks.set(false);
        })
    };
    let says = if props.slot.is_some() {
        language.recovery_there()
    } else {
        language.recovery_none()
    };
    let go = if props.slot.is_some() {
        language.recovery_renew()
    } else {
        language.recovery_make()
    };
    let Some(key) = &*shown else {
        return html! {
            <section class="stack">
                if !props.at_once { <h2>{ Term::RecoveryKey.word(language) }</h2> }
                if !(props.at_once && *kept) { <p>{ says }</p> }
                if *kept { <p class="saved" role="status">{ language.recovery_works() }</p> }
                if props.slot.is_none() || props.may_replace {
                    <p><button type="button" id="make-recovery" onclick={make}>{ go }</button></p>
                }
            </section>
        };
    };
    let institution = &app.register().institution.name;
    html! {
        <section class="stack">
            <div class="screen-only stack">
                if !props.at_once { <h2>{ Term::RecoveryKey.word(language) }</h2> }
                { notice(Tone::Warn, language.recovery_shown().into()) }
            </div>
            { recovery_sheet(&key.groups(), institution, today(), language) }
            <div class="screen-only stack">
                { work.view(language) }
                if *asks {
                    <PassphraseAgain go={language.recovery_kept()} leader={app.asks_leader(&KeyChanges::default())} busy={work.waits().is_some()}
                        onproved={Callback::from(store)} {oncancel} />
                } else {
                    <div class="actions">
                        <button type="button" onclick={Callback::from(|_: MouseEvent| print())}>{ language.print_go() }</button>
                        <button type="button" class="primary" onclick={keep} aria-disabled={work.waits()}>{ language.recovery_kept() }</button>
                        if !props.at_once {
                            <button type="button" class="plain" onclick={cancel}>{ language.cancel() }</button>
                        }
                    </div>
                }
            </div>
        </section>
    }
}
