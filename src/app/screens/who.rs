//! Hvem er du? Each adult answers alone, so the app asks who sits down.

use yew::prelude::*;

use crate::{
    app::{
        components::{Select, TextField, trouble},
        handle::{App, use_app},
        hooks::{Edit, use_edit, use_record},
        ports::new_id,
        route::Route,
    },
    register::{Adult, AdultId, Fact},
    vocabulary::{Language, Role},
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

/// Name and role of an adult, put into whatever is under edit.
pub fn adult_form<T: Clone + 'static>(
    edit: &Edit<T>,
    fields: &AdultFields,
    of: fn(&mut T) -> &mut AdultFields,
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

/// Choose who sits at the screen, or add an adult.
pub fn who(app: &App) -> Html {
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
            { super::damage::damage_notice(app) }
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
    let edit = use_edit(AdultFields::default);
    let pressed = use_state_eq(|| false);
    let onsubmit = {
        let (edit, record, pressed, app) =
            (edit.clone(), record.clone(), pressed.clone(), app.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let fields = edit.latest();
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
            { adult_form(&edit, &edit.value(), |fields| fields, *pressed, language) }
            { trouble(record.trouble().as_ref(), language) }
            <p><button type="submit" aria-disabled={record.waits()}>{ language.adult_add_go() }</button></p>
        </form>
    }
}
