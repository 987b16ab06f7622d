//! What the parents' sheet says of its own reading and keeping, asked for once, before it prints:
//! nothing is printed as a fact that nobody has set.

use yew::prelude::*;

use crate::{
    components::{PassphraseAgain, Select, TextField, trouble},
    handle::use_app,
    hooks::{Edit, use_edit_begun, use_record},
    session::Reauthenticated,
};
use trivsel::{
    register::{Fact, Institution, InstitutionChanges},
    vocabulary::Language,
};

/// What the institution says of itself, as it is typed. What nobody has typed here is as it is known: where
/// another window has changed that, it is what is shown and what is left alone.
#[hook]
pub fn use_institution(known: &Institution) -> Edit<Institution> {
    use_edit_begun(known.clone(), |before| match before {
        None => known.clone(),
        Some((begun, typed)) => InstitutionChanges::between(Some(begun), typed).over(known),
    })
}

/// Asks who may see what is written, and how long it is kept, where nobody has said so yet.
#[component]
pub fn SheetFacts() -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let known = app.register().institution.clone();
    let edit = use_institution(&known).still_while(record.storing());
    let asks = use_state_eq(|| false);
    let lacks = use_state_eq(|| false);
    if !known.may_see.trim().is_empty() && known.keep_years.is_some() {
        return html! {};
    }
    let onsubmit = {
        let (edit, known) = (edit.clone(), known.clone());
        let (asks, lacks) = (asks.clone(), lacks.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let says_something = *edit.latest() != known;
            lacks.set(!says_something);
            asks.set(says_something);
        })
    };
    let onproved = {
        let (edit, record, asks) = (edit.clone(), record.clone(), asks.clone());
        Callback::from(move |proof: Reauthenticated| {
            let asks = asks.clone();
            let changed = Fact::institution_changed(&known, &edit.latest());
            record.run_proved(proof, vec![changed], move || asks.set(false));
        })
    };
    let oncancel = {
        let asks = asks.clone();
        Callback::from(move |()| asks.set(false))
    };
    let institution = edit.value();
    html! {
        <section class="card stack screen-only">
        <form class="stack" {onsubmit} novalidate=true>
            <h2>{ language.print_facts_title() }</h2>
            <TextField {language} id="may-see" label={language.institution_may_see()} lines=true
                help={language.print_facts_help()} value={institution.may_see.clone()}
                onchange={edit.put(|it, text| it.may_see = text)} />
            { keep_years(&institution, language, edit.put(|it, years| it.keep_years = Some(years))).view() }
            if *lacks {
                <p class="error" role="alert">{ language.print_facts_missing() }</p>
            }
            { trouble(record.trouble().as_ref(), language) }
            if !*asks {
                <div class="actions">
                    <button type="submit" aria-disabled={record.waits()}>{ language.save() }</button>
                </div>
            }
        </form>
        if *asks {
            <PassphraseAgain go={language.save()} busy={record.waits().is_some()} {onproved} {oncancel} />
        }
        </section>
    }
}

/// How many years an assessment is kept; nothing is chosen for whoever has not chosen.
pub fn keep_years(institution: &Institution, language: Language, onpick: Callback<u8>) -> Select {
    let years = |years: u8| {
        (
            years.to_string().into(),
            language.keep_years(usize::from(years)).into(),
        )
    };
    let chosen = institution.keep_years;
    let unset = chosen
        .is_none()
        .then(|| (AttrValue::default(), language.choose().into()));
    Select {
        id: "keep-years",
        label: language.institution_keep(),
        help: language.institution_keep_help(),
        options: unset.into_iter().chain((1..=10).map(years)).collect(),
        chosen: chosen.map_or(AttrValue::default(), |years| years.to_string().into()),
        onpick: Callback::from(move |id: AttrValue| {
            if let Ok(years) = id.parse() {
                onpick.emit(years);
            }
        }),
    }
}
