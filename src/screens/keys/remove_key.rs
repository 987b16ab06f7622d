//! Fjern adgang: a key taken away, and in the same step what its holder knew besides.

use yew::prelude::*;
use zeroize::Zeroizing;

use super::{given_by::others_that, key_task::use_key_task, known_names::known_names};
use crate::{
    components::{Choices, PassphraseAgain, Tone, notice, use_new_passphrase},
    handle::use_app,
    passphrase::suggest,
    platform::{SystemRandom, print, today},
    session::Reauthenticated,
    sheets::recovery_sheet,
};
use trivsel::vocabulary::{Id, Language};
use vault::{Holder, KeyChanges, RecoveryKey};

/// Whose key goes.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub slot: Id,
    /// Whose it is; none where this version does not know them.
    pub holder: Option<Holder>,
    pub name: AttrValue,
    /// Called when it is gone (true) or stays.
    pub ondone: Callback<bool>,
}

/// What is to be done besides, ready to be stored.
#[derive(Clone, PartialEq)]
struct Ready {
    /// The slots of others that go along.
    others: Vec<Id>,
    shared: Option<Zeroizing<String>>,
    recovery: Option<RecoveryKey>,
}

/// Asks what else the person knew, takes new ones, and then the passphrase again. Whoever is let
/// go must be out of everything at once: a new key for the vault helps nothing while a passphrase
/// that they know opens it.
#[component]
pub fn RemoveKey(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let work = use_key_task();
    let [knew_shared, knew_recovery] =
        [use_state_eq(|| None::<bool>), use_state_eq(|| None::<bool>)];
    let pressed = use_state_eq(|| false);
    let others = others_that(&app, props.holder);
    let also = use_state_eq(|| others.surely());
    let chosen = use_new_passphrase();
    let recovery = use_state(|| RecoveryKey::random(&mut SystemRandom));
    let ready = use_state_eq(|| None::<Ready>);
    let slots = app.slots();
    let has = |holder| {
        let mut slots = slots.iter();
        let found = slots.find(|slot| slot.holder == Some(holder) && slot.id != props.slot);
        found.is_some()
    };
    // Of the shared passphrase itself nobody in particular is let go.
    let of_adult = props.holder != Some(Holder::Shared);
    let asks_shared = of_adult && has(Holder::Shared);
    let asks_recovery = of_adult && has(Holder::Recovery);
    let unanswered =
        (asks_shared && knew_shared.is_none()) || (asks_recovery && knew_recovery.is_none());
    let new_shared = asks_shared && *knew_shared == Some(true);
    let new_recovery = asks_recovery && *knew_recovery == Some(true);
    let onsubmit = {
        let (app, chosen, ready, pressed, recovery) = (
            app.clone(),
            chosen.clone(),
            ready.clone(),
            pressed.clone(),
            recovery.clone(),
        );
        let also = also.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            pressed.set(true);
            let shared = new_shared.then(|| chosen.take(&known_names(&app)));
            if unanswered || shared == Some(None) {
                return;
            }
            ready.set(Some(Ready {
                others: (*also).clone(),
                shared: shared.flatten(),
                recovery: new_recovery.then(|| (*recovery).clone()),
            }));
        })
    };
    let onproved = {
        let (app, work, ready) = (app.clone(), work.clone(), ready.clone());
        let (slot, ondone) = (props.slot, props.ondone.clone());
        Callback::from(move |proof: Reauthenticated| {
            let Some(Ready {
                others,
                shared,
                recovery,
            }) = (*ready).clone()
            else {
                return;
            };
            let (app, ondone) = (app.clone(), ondone.clone());
            let change = async move {
                let recovery = recovery.map(|key| key.passphrase());
                let shared = shared.as_ref().map(|it| (Holder::Shared, it.as_str()));
                let recovery = recovery.as_ref().map(|it| (Holder::Recovery, it.as_str()));
                let replace: Vec<_> = shared.into_iter().chain(recovery).collect();
                let remove: Vec<_> = [slot].into_iter().chain(others).collect();
                let changes = KeyChanges {
                    remove: &remove,
                    replace: &replace,
                };
                app.change_keys(proof, changes).await
            };
            work.run(change, move || ondone.emit(true));
        })
    };
    let oncancel = {
        let (ready, work) = (ready.clone(), work.clone());
        Callback::from(move |()| {
            work.forget();
            ready.set(None);
        })
    };
    let another = {
        let (app, chosen) = (app.clone(), chosen.clone());
        Callback::from(move |()| chosen.suggest(suggest(&known_names(&app), &mut SystemRandom)))
    };
    let warning = match props.holder {
        Some(Holder::Shared) => language.keys_removing_shared().to_owned(),
        _ => language.keys_removing(&props.name),
    };
    if ready.is_some() {
        return html! {
            <div class="card stack">
                { notice(Tone::Warn, html! { <p>{ warning }</p> }) }
                { work.view(language) }
                <PassphraseAgain go={language.keys_remove_now()} danger=true leader={app.asks_leader(&KeyChanges::default())} busy={work.waits().is_some()} {onproved} {oncancel} />
            </div>
        };
    }
    let keep = props.ondone.reform(|_: MouseEvent| false);
    let missing = *pressed && unanswered;
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <div class="screen-only stack">
                { notice(Tone::Warn, html! { <><p>{ warning }</p><p>{ language.keys_removing_means() }</p></> }) }
                if asks_shared {
                    { yes_or_no("knew-shared", language.keys_knew_shared(&props.name), &knew_shared, language) }
                }
                if new_shared {
                    <p>{ language.keys_new_shared() }</p>
                    { chosen.view("new-passphrase", &known_names(&app), another, language) }
                }
                if asks_recovery {
                    { yes_or_no("knew-recovery", language.keys_knew_recovery(&props.name), &knew_recovery, language) }
                }
                if new_recovery { <p>{ language.keys_new_recovery() }</p> }
                { others.view(&props.name, &also, language) }
            </div>
            if new_recovery {
                { recovery_sheet(&recovery.groups(), &app.register().institution.name, today(), language) }
            }
            <div class="screen-only stack">
                if new_recovery {
                    <p><button type="button" onclick={Callback::from(|_: MouseEvent| print())}>{ language.print_go() }</button></p>
                }
                if missing { <p class="error" role="alert">{ language.keys_answer_first() }</p> }
                <div class="actions">
                    <button type="submit" class="danger">{ language.keys_remove_go() }</button>
                    <button type="button" class="plain" onclick={keep}>{ language.cancel() }</button>
                </div>
            </div>
        </form>
    }
}

fn yes_or_no(
    name: &'static str,
    legend: String,
    answer: &UseStateHandle<Option<bool>>,
    language: Language,
) -> Html {
    let onpick = {
        let answer = answer.clone();
        Callback::from(move |id: AttrValue| answer.set(Some(id == "yes")))
    };
    let chosen = match **answer {
        Some(true) => vec!["yes".into()],
        Some(false) => vec!["no".into()],
        None => vec![],
    };
    Choices {
        name: name.into(),
        legend: legend.into(),
        options: vec![
            ("yes".into(), language.keys_yes().into()),
            ("no".into(), language.keys_no().into()),
        ],
        chosen,
        many: false,
        onpick,
    }
    .view()
}
