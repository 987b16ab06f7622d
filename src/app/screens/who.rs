//! Hvem er du? Each adult answers alone, so the app asks who sits down.

use yew::prelude::*;

use crate::{
    app::{
        components::{Select, TextField, Trouble},
        handle::use_app,
        hooks::use_record,
        ports::new_id,
        route::Route,
    },
    register::{Adult, AdultId, Fact},
    vocabulary::Role,
};

/// What is typed about an adult.
#[derive(Clone, Debug, PartialEq)]
pub struct AdultFields {
    /// Initials or first name.
    pub name: String,
    /// The role.
    pub role: Role,
}

impl Default for AdultFields {
    fn default() -> Self {
        Self {
            name: String::new(),
            role: Role::Pedagogue,
        }
    }
}

/// What the two fields need.
#[derive(Clone, PartialEq, Properties)]
pub struct FormProps {
    /// What stands in them.
    pub fields: AdultFields,
    /// Called with every change.
    pub onchange: Callback<AdultFields>,
    /// Say that the name is missing.
    #[prop_or_default]
    pub missing: bool,
}

/// Name and role of an adult.
#[component]
pub fn AdultForm(props: &FormProps) -> Html {
    let language = use_app().language();
    let fields = props.fields.clone();
    let onname = {
        let fields = fields.clone();
        props.onchange.reform(move |name| AdultFields {
            name,
            ..fields.clone()
        })
    };
    let onrole = {
        let fields = fields.clone();
        props.onchange.reform(move |id: AttrValue| AdultFields {
            role: Role::from_id(&id).unwrap_or(fields.role),
            ..fields.clone()
        })
    };
    let roles: Vec<_> = Role::ALL
        .iter()
        .map(|role| (role.id().into(), role.word(language).into()))
        .collect();
    let missing = props.missing && fields.name.trim().is_empty();
    html! {
        <>
            <TextField id="adult-name" label={language.adult_name()} help={language.adult_name_help()}
                value={fields.name.clone()} onchange={onname} required=true
                error={missing.then(|| language.field_missing())} />
            <Select id="adult-role" label={language.adult_role()} options={roles}
                chosen={fields.role.id()} onpick={onrole} />
        </>
    }
}

/// Choose who sits at the screen, or add an adult.
#[component]
pub fn Who() -> Html {
    let app = use_app();
    let language = app.language();
    let person = |adult: &Adult| {
        let id = adult.id;
        let app = app.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            app.sit_down(id);
            Route::Overview.go();
        });
        html! {
            <li key={id.to_string()}>
                <button type="button" {onclick}>
                    { &adult.name }{ " · " }{ adult.role.word(language) }
                </button>
            </li>
        }
    };
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <h1 tabindex="-1">{ language.who_title() }</h1>
                <p class="lead">{ language.who_lead() }</p>
            </div>
            <super::damage::DamageNotice />
            <ul class="people">{ for app.register().adults().into_iter().map(person) }</ul>
            <AddAdult />
        </div>
    }
}

/// One more adult, who then sits at the screen.
#[component]
fn AddAdult() -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let fields = use_state_eq(AdultFields::default);
    let pressed = use_state_eq(|| false);
    let onchange = {
        let fields = fields.clone();
        Callback::from(move |next| fields.set(next))
    };
    let onsubmit = {
        let (fields, record, pressed, app) =
            (fields.clone(), record.clone(), pressed.clone(), app.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let name = fields.name.trim().to_owned();
            pressed.set(name.is_empty());
            if name.is_empty() {
                return;
            }
            let adult = Adult {
                id: AdultId(new_id()),
                name,
                role: fields.role,
            };
            let (id, app) = (adult.id, app.clone());
            record.run(vec![Fact::AdultSet(adult)], vec![], move || {
                app.sit_down(id);
                Route::Overview.go();
            });
        })
    };
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h2>{ language.adult_add() }</h2>
            <AdultForm fields={(*fields).clone()} {onchange} missing={*pressed} />
            <Trouble trouble={record.trouble()} />
            <p><button type="submit" aria-disabled={record.waits()}>{ language.adult_add_go() }</button></p>
        </form>
    }
}
