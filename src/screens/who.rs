//! Hvem er du? Each adult answers alone, so the app asks who sits down.

use yew::prelude::*;

use crate::{
    components::{PassphraseAgain, Select, TextField, trouble},
    handle::use_app,
    hooks::{Edit, use_edit, use_focus_after, use_record, use_route},
    platform::new_id,
    route::Route,
    session::Reauthenticated,
};
use trivsel::{
    register::{Adult, AdultId, Fact},
    vocabulary::{Language, Role},
};

/// What is typed about an adult.
#[derive(Clone, Debug, PartialEq)]
pub struct AdultTyped {
    /// Initials or first name.
    pub name: String,
    pub role: Role,
}

impl Default for AdultTyped {
    fn default() -> Self {
        Self {
            name: String::new(),
            role: Role::Pedagogue,
        }
    }
}

/// Name and role of an adult, put into whatever is under edit.
pub fn adult_form<T: Clone + 'static>(
    edit: &Edit<T>,
    fields: &AdultTyped,
    of: fn(&mut T) -> &mut AdultTyped,
    pressed: bool,
    language: Language,
) -> Html {
    let missing = (pressed && fields.name.trim().is_empty()).then(|| language.field_missing());
    let role = Select {
        id: "adult-role",
        label: language.adult_role(),
        help: "",
        options: Role::ALL
            .iter()
            .map(|it| (it.id().into(), it.word(language).into()))
            .collect(),
        chosen: fields.role.id().into(),
        onpick: edit.put(move |value, id: AttrValue| {
            let fields = of(value);
            fields.role = Role::from_id(&id).unwrap_or(fields.role);
        }),
    };
    html! {
        <>
            <TextField {language} id="adult-name" label={language.adult_name()} help={language.adult_name_help()}
                value={fields.name.clone()} onchange={edit.put(move |value, name| of(value).name = name)}
                required=true error={missing} />
            { role.view() }
        </>
    }
}

/// Choose who sits at the screen, add an adult, or change one.
#[component]
pub fn Who() -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let edit = use_edit(AdultForm::default).still_while(record.storing());
    let typed = edit.value();
    let pressed = use_state_eq(|| false);
    // Whoever was handed the tablet goes on where it stands.
    let onward = {
        let asked = use_route(&app);
        move || {
            if asked == Route::Who {
                Route::Overview.go();
            }
        }
    };
    let asks = use_state_eq(|| None::<Adult>);
    use_focus_after(typed.changes, |changes| {
        if changes.is_some() {
            "#adult-name"
        } else {
            "#change-adults"
        }
    });
    let person = |adult: &&Adult| {
        let id = adult.id;
        let app = app.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            app.sit_down(id);
            onward();
        });
        html! {
            <li key={id.to_string()}>
                <button type="button" class="whole-row" {onclick}>
                    <b>{ &adult.name }</b><span>{ "\u{a0}· " }{ adult.role.word(language) }</span>
                </button>
            </li>
        }
    };
    let change = |adult: &&Adult| {
        let begins = AdultForm {
            changes: Some(adult.id),
            fields: AdultTyped {
                name: adult.name.clone(),
                role: adult.role,
            },
        };
        let onclick = edit.put(move |typed, _: MouseEvent| *typed = begins.clone());
        html! {
            <li key={adult.id.to_string()}>
                <button type="button" class="plain" {onclick}>{ language.adult_change_this(&adult.name) }</button>
            </li>
        }
    };
    // Afterwards: who was added sits down, and a change is done with.
    let then = {
        let (app, edit) = (app.clone(), edit.clone());
        move |id: AdultId| {
            if edit.latest().changes.is_some() {
                edit.change(|typed| *typed = AdultForm::default());
            } else {
                app.sit_down(id);
                onward();
            }
        }
    };
    let onsubmit = {
        let (edit, record, pressed) = (edit.clone(), record.clone(), pressed.clone());
        let (app, asks, then) = (app.clone(), asks.clone(), then.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let typed = edit.latest();
            let name = typed.fields.name.trim().to_owned();
            pressed.set(name.is_empty());
            if name.is_empty() {
                return;
            }
            let adult = Adult {
                id: typed.changes.unwrap_or_else(|| AdultId(new_id())),
                name,
                role: typed.fields.role,
                gone: false,
            };
            let fact = Fact::adult_changed(app.register().adult(adult.id), &adult);
            if app.asks(&fact) {
                asks.set(Some(adult));
                return;
            }
            let (id, then) = (adult.id, then.clone());
            record.run(vec![fact], vec![], move || then(id));
        })
    };
    let onproved = {
        let (app, record, asks) = (app.clone(), record.clone(), asks.clone());
        Callback::from(move |proof: Reauthenticated| {
            let Some(adult) = (*asks).clone() else {
                return;
            };
            let (id, asks, then) = (adult.id, asks.clone(), then.clone());
            let known = app.register().adult(id);
            let facts = vec![Fact::adult_changed(known, &adult)];
            record.run_proved(proof, facts, move || {
                asks.set(None);
                then(id);
            });
        })
    };
    let oncancel = {
        let asks = asks.clone();
        Callback::from(move |()| asks.set(None))
    };
    let asked = (*asks).clone().map(|adult| {
        let known = app.register().adult(adult.id).cloned();
        let fact = Fact::adult_changed(known.as_ref(), &adult);
        let of_leader = app.asks_leader_of(&fact);
        let says = match known {
            Some(known) if !of_leader => language.adult_change_asks(
                known.name,
                known.role.word(language),
                &adult.name,
                adult.role.word(language),
            ),
            _ => language.adult_leader(&adult.name, adult.role.word(language)),
        };
        (adult, of_leader, says)
    });
    let cancel = edit.put(|typed, _: MouseEvent| *typed = AdultForm::default());
    let adults = app.register().adults();
    let (title, go) = match typed.changes {
        Some(_) => (language.adult_change(), language.save()),
        None => (language.adult_add(), language.adult_add_go()),
    };
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <h1 tabindex="-1">{ language.who_title() }</h1>
                <p class="lead">{ language.who_lead() }</p>
            </div>
            { super::damage::damage_notice(&app) }
            <ul class="people">{ for adults.iter().map(person) }</ul>
            if let Some((adult, of_leader, says)) = asked {
                <div class="card stack">
                    <h2>{ title }</h2>
                    <p>{ says }</p>
                    { trouble(record.trouble().as_ref(), language) }
                    <PassphraseAgain {go} leader={of_leader && !app.opened_by_recovery_key()} of={adult.id} busy={record.waits().is_some()} {onproved} {oncancel} />
                </div>
            } else {
            <form class="card stack" {onsubmit} novalidate=true>
                <h2>{ title }</h2>
                { adult_form(&edit, &typed.fields, |typed| &mut typed.fields, *pressed, language) }
                { trouble(record.trouble().as_ref(), language) }
                <div class="actions">
                    <button type="submit" aria-disabled={record.waits()}>{ go }</button>
                    if typed.changes.is_some() {
                        <button type="button" class="plain" onclick={record.put_away(cancel)}>{ language.cancel() }</button>
                    }
                </div>
            </form>
            }
            if typed.changes.is_none() {
                <details class="more">
                    <summary id="change-adults">{ language.adult_change() }</summary>
                    <ul>{ for adults.iter().map(change) }</ul>
                </details>
            }
        </div>
    }
}

/// What is typed, and whom it changes; nobody while an adult is added.
#[derive(Clone, Default)]
struct AdultForm {
    changes: Option<AdultId>,
    fields: AdultTyped,
}
