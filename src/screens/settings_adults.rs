//! The adults of the place: who is here, and who is here no more.

use yew::prelude::*;

use super::keys::Rules;

use crate::{
    components::{PassphraseAgain, trouble},
    handle::{App, use_app},
    hooks::{Record, use_record},
    session::Reauthenticated,
};
use trivsel::{
    register::{Adult, Fact},
    vocabulary::Language,
};
use vault::Holder;

/// Both lists. A leader says who has left and who is back; anybody does while there is
/// no leader.
#[component]
pub fn SettingsAdults() -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let asks = use_state_eq(|| None::<Adult>);
    let (adults, gone) = (app.register().adults(), app.register().adults_gone());
    let Some(me) = app.adult().map(|adult| adult.id) else {
        return html! {};
    };
    let rules = Rules {
        adults: &adults,
        slots: &app.slots(),
        me,
    };
    let may = rules.may_change_shared();
    let here = |adult: &&Adult| {
        let with_key = rules.slot_of(Holder::Adult(adult.id.0)).is_some();
        html! {
            <li key={adult.id.to_string()}>
                { named(adult, language) }
                if may && asks.is_none() && adult.id != me {
                    if with_key {
                        <span class="quiet">{ language.settings_adult_has_key() }</span>
                    } else {
                        { button(adult, language.settings_adult_gone(&adult.name), &asks) }
                    }
                }
            </li>
        }
    };
    let not_here = |adult: &&Adult| {
        html! {
            <li key={adult.id.to_string()}>
                { named(adult, language) }
                if may && asks.is_none() { { button(adult, language.settings_adult_back(&adult.name), &asks) } }
            </li>
        }
    };
    html! {
        <section class="stack">
            <h2>{ language.settings_adults() }</h2>
            <ul class="people">{ for adults.iter().map(here) }</ul>
            { trouble(record.trouble().as_ref(), language) }
            { asked(&app, &asks, &record) }
            if !gone.is_empty() {
                <h3>{ language.settings_adults_gone() }</h3>
                <p class="help">{ language.settings_adults_gone_help() }</p>
                <ul class="people">{ for gone.iter().map(not_here) }</ul>
            }
        </section>
    }
}

fn named(adult: &Adult, language: Language) -> Html {
    html! { <>
        <span>{ &adult.name }</span>
        <span class="quiet">{ adult.role.word(language) }</span>
    </> }
}

/// A button that says the opposite of what stands, and leads to the question for the passphrase.
fn button(adult: &Adult, words: String, asks: &UseStateHandle<Option<Adult>>) -> Html {
    let (adult, asks) = (adult.clone(), asks.clone());
    let onclick = Callback::from(move |_: MouseEvent| asks.set(Some(adult.clone())));
    html! { <button type="button" class="plain" {onclick}>{ words }</button> }
}

/// The question for the passphrase.
fn asked(app: &App, asks: &UseStateHandle<Option<Adult>>, record: &Record) -> Html {
    let language = app.language();
    let Some(adult) = (**asks).clone() else {
        return html! {};
    };
    let changed = Adult {
        gone: !adult.gone,
        ..adult.clone()
    };
    let (says, go) = if adult.gone {
        let says = language.settings_adult_back_asks(&adult.name, adult.role.word(language));
        (says, language.settings_adult_back(&adult.name))
    } else {
        let says = language.settings_adult_gone_asks(&adult.name);
        (says, language.settings_adult_gone(&adult.name))
    };
    let onproved = {
        let (asks, record) = (asks.clone(), record.clone());
        Callback::from(move |proof: Reauthenticated| {
            let asks = asks.clone();
            let facts = vec![Fact::adult_changed(Some(&adult), &changed)];
            record.run_proved(proof, facts, move || asks.set(None));
        })
    };
    let oncancel = {
        let asks = asks.clone();
        Callback::from(move |()| asks.set(None))
    };
    html! {
        <div class="card stack">
            <p>{ says }</p>
            <PassphraseAgain {go} leader={!app.opened_by_recovery_key()} busy={record.waits().is_some()} {onproved} {oncancel} />
        </div>
    }
}
