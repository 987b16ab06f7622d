//! The passphrase again, before something that outlasts the moment.

use yew::{platform::spawn_local, prelude::*};

use super::{PassphraseField, TextField, trouble};
use crate::{
    handle::use_app,
    hooks::use_secret,
    platform::{focus, next_frame},
    session::{Asked, Reauthenticated, SessionError},
};
use trivsel::{register::AdultId, vocabulary::Language};
use vault::{Holder, KeySlot};

/// What is about to be done.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Unique on the page, where two may be asked for at once.
    #[prop_or(AttrValue::Static("again"))]
    pub id: AttrValue,
    /// What the button says that does it.
    pub go: AttrValue,
    /// Whether it cannot be undone.
    #[prop_or_default]
    pub danger: bool,
    /// Whether it takes a leader's own passphrase, where a leader has one.
    #[prop_or_default]
    pub leader: bool,
    /// The adult whose own passphrase it takes, where they have one; a leader's does too.
    #[prop_or_default]
    pub of: Option<AdultId>,
    /// Whether it is being done.
    #[prop_or_default]
    pub busy: bool,
    /// Called with the proof, which the act takes.
    pub onproved: Callback<Reauthenticated>,
    /// Called where it is given up.
    pub oncancel: Callback<()>,
}

/// Why the last try did not lead on.
#[derive(Clone, PartialEq)]
enum TryFailed {
    Wrong,
    Wait(u64),
    Trouble(SessionError),
}

/// Asks for the passphrase that the vault was opened with, or the recovery key that was, or for a
/// leader's own, and hands on the proof. In the sample there is none, and it says so.
#[component]
pub fn PassphraseAgain(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let typed = use_secret();
    let asking = use_state_eq(|| false);
    let not_yet = use_state_eq(|| None::<TryFailed>);
    let sample = app.opening().is_some_and(|opening| opening.sample);
    let go_id = format!("{}-go", props.id);
    {
        let first = format!("#{}", if sample { &go_id } else { props.id.as_str() });
        use_effect_with((), move |()| focus(&first));
    }
    let own = props.of.filter(|_| !app.opened_by_recovery_key());
    let own = own.and_then(|of| {
        let mut slots = app.slots().into_iter();
        slots.find(|slot| slot.holder == Some(Holder::Adult(of.0)))
    });
    let leaders = match props.leader || own.is_some() {
        true => app.slots_of_leaders(),
        false => Vec::new(),
    };
    let of_leader = !leaders.is_empty() && (props.leader || own.is_none());
    let of_one = own.filter(|_| !of_leader);
    let among: Vec<_> = leaders.iter().copied().chain(of_one).collect();
    let name_of = |slot: &KeySlot| match slot.holder? {
        Holder::Adult(id) => Some(app.register().adult(AdultId(id))?.name.clone()),
        _ => None,
    };
    let names = leaders.iter().filter_map(name_of);
    let names = names.collect::<Vec<_>>().join(", ");
    let name_of_one = of_one.as_ref().and_then(name_of);
    let onsubmit = {
        let (app, typed, asking, not_yet) =
            (app.clone(), typed.clone(), asking.clone(), not_yet.clone());
        let (onproved, busy) = (props.onproved.clone(), props.busy);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *asking || busy {
                return;
            }
            let (app, typed, asking, not_yet) =
                (app.clone(), typed.clone(), asking.clone(), not_yet.clone());
            let onproved = onproved.clone();
            let among = among.clone();
            asking.set(true);
            not_yet.set(None);
            spawn_local(async move {
                next_frame().await;
                let asked = app.reauthenticate(&typed.text(), among).await;
                asking.set(false);
                typed.clear();
                match asked {
                    Ok(Asked::Proved(proof)) => onproved.emit(proof),
                    Ok(Asked::Wrong) => not_yet.set(Some(TryFailed::Wrong)),
                    Ok(Asked::Wait(seconds)) => not_yet.set(Some(TryFailed::Wait(seconds))),
                    Err(error) => not_yet.set(Some(TryFailed::Trouble(error))),
                }
            });
        })
    };
    let error = match &*not_yet {
        Some(TryFailed::Wrong) if of_one.is_some() => Some(language.again_of_wrong().to_owned()),
        Some(TryFailed::Wrong) if of_leader => Some(language.again_leader_wrong().to_owned()),
        why => why.as_ref().and_then(|why| sentence(why, language)),
    };
    let works = *asking || props.busy;
    // What is being done cannot be given up.
    let oncancel = props.oncancel.clone();
    let cancel = Callback::from(move |_: MouseEvent| {
        if !works {
            oncancel.emit(());
        }
    });
    let trouble_with = match &*not_yet {
        Some(TryFailed::Trouble(error)) => Some(error),
        _ => None,
    };
    let field = if sample {
        html! { <p class="quiet">{ language.again_sample() }</p> }
    } else if let Some(name) = name_of_one {
        html! { <>
            <p>{ language.again_of_help(name) }</p>
            <PassphraseField {language} id={props.id.clone()} label={language.again_of()} help=""
                secret={typed} error={error.map(AttrValue::from)} />
        </> }
    } else if !of_leader && app.opened_by_recovery_key() {
        html! {
            <TextField {language} id={props.id.clone()} label={language.again_recovery()} lines=true required=true
                help={language.again_help()} secret={typed} error={error.map(AttrValue::from)} />
        }
    } else {
        let (label, help) = match of_leader {
            true => (language.again_leader(), ""),
            false => (language.again_label(), language.again_help()),
        };
        html! { <>
            if of_leader { <p>{ language.again_leader_help(names) }</p> }
            <PassphraseField {language} id={props.id.clone()} {label} {help}
                secret={typed} error={error.map(AttrValue::from)} />
        </> }
    };
    html! {
        <form class="stack" {onsubmit} novalidate=true>
            { field }
            { trouble(trouble_with, language) }
            <div class="actions">
                <button type="submit" id={go_id} class={if props.danger { "danger" } else { "primary" }}
                    aria-disabled={works.then_some("true")}>{ &props.go }</button>
                <button type="button" class="plain" aria-disabled={works.then_some("true")} onclick={cancel}>{ language.cancel() }</button>
            </div>
            if works { <p class="working" role="status">{ language.start_working() }</p> }
        </form>
    }
}

fn sentence(why: &TryFailed, language: Language) -> Option<String> {
    match why {
        TryFailed::Wrong => Some(language.again_wrong().to_owned()),
        TryFailed::Wait(seconds) => {
            Some(language.again_wait(usize::try_from(*seconds).unwrap_or(usize::MAX)))
        }
        TryFailed::Trouble(_) => None,
    }
}
