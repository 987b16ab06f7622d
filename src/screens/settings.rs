//! Indstillinger: the institution and its adults.

use yew::prelude::*;

use super::{
    settings_adults::SettingsAdults,
    settings_offline::SettingsOffline,
    settings_papers::SettingsPapers,
    sheet_facts::{keep_years, use_institution},
};

use crate::{
    components::{PassphraseAgain, Select, TextField, one_line, save_row, trouble},
    handle::{App, use_app},
    hooks::{use_record, use_session_value},
    platform::now,
    route::Route,
    session::Reauthenticated,
};
use trivsel::{
    register::{ContactDetail, Fact, Institution, Moment},
    vocabulary::Language,
};

pub fn settings(app: &App) -> Html {
    let language = app.language();
    let link = |to: Route| html! { <a class="button" href={to.href()}>{ to.title(language) }</a> };
    html! {
        <div class="stack loose">
            <h1 tabindex="-1">{ language.settings_title() }</h1>
            <InstitutionForm />
            <div class="actions">
                if app.is_kept() {
                    { link(Route::Backup) }
                    { link(Route::Keys) }
                }
                { link(Route::Guide) }
                { link(Route::Retention) }
                { link(Route::Audit) }
            </div>
            <SettingsAdults />
            <SettingsPapers />
            <SettingsOffline />
        </div>
    }
}

/// What the institution says of itself. Anything but the language asks for the passphrase.
#[component]
fn InstitutionForm() -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let known = &app.register().institution;
    let edit = use_institution(known).still_while(record.storing());
    let institution = edit.value();
    let saved = use_state_eq(|| None::<Moment>);
    // Nothing is called saved while something else is not.
    let unsaved = use_session_value(|session| session.unsaved_trouble().is_some());
    let asks = use_state_eq(|| false);
    let set = |put: fn(&mut Institution, String)| {
        let (edit, saved) = (edit.clone(), saved.clone());
        Callback::from(move |text| {
            edit.change(|institution| put(institution, text));
            saved.set(None);
        })
    };
    let save = {
        let (edit, record, saved, app) = (edit.clone(), record.clone(), saved.clone(), app.clone());
        let (known, asks) = (known.clone(), asks.clone());
        move |proof: Option<Reauthenticated>| {
            let (saved, app, asks) = (saved.clone(), app.clone(), asks.clone());
            let institution = edit.latest();
            let spoken = institution.language;
            let fact = Fact::institution_changed(&known, &institution);
            let then = move || {
                app.speak(spoken);
                asks.set(false);
                saved.set(Some(now()));
            };
            match proof {
                Some(proof) => record.run_proved(proof, vec![fact], then),
                None => record.run(vec![fact], vec![], then),
            }
        }
    };
    let onsubmit = {
        let (edit, known, app) = (edit.clone(), known.clone(), app.clone());
        let (asks, save) = (asks.clone(), save.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if app.asks(&Fact::institution_changed(&known, &edit.latest())) {
                asks.set(true);
            } else {
                save(None);
            }
        })
    };
    let onproved = Callback::from(move |proof| save(Some(proof)));
    let oncancel = {
        let asks = asks.clone();
        Callback::from(move |()| asks.set(false))
    };
    let pick = |put: fn(&mut Institution, String)| set(put).reform(|id: AttrValue| id.to_string());
    let keep = {
        let (edit, saved) = (edit.clone(), saved.clone());
        let onpick = Callback::from(move |years| {
            edit.change(|it| it.keep_years = Some(years));
            saved.set(None);
        });
        keep_years(&institution, language, onpick)
    };
    let minutes = |minutes: u8| {
        (
            minutes.to_string().into(),
            language.lock_minutes(usize::from(minutes)).into(),
        )
    };
    let lock = Select {
        id: "lock-after",
        label: language.institution_lock(),
        help: language.institution_lock_help(),
        options: [5, 10, 15, 30, 60].map(minutes).to_vec(),
        chosen: institution.idle_minutes().to_string().into(),
        onpick: pick(|it, text| it.lock_after = text.parse().ok()),
    };
    let spoken = Select {
        id: "language",
        label: language.settings_language(),
        help: "",
        options: Language::ALL
            .map(|it| (it.code().into(), it.own_name().into()))
            .to_vec(),
        chosen: institution.language.code().into(),
        onpick: pick(|it, code| it.language = Language::from_code(&code).unwrap_or(it.language)),
    };
    html! {
        <section class="card stack">
        <form class="stack" {onsubmit} novalidate=true>
            <h2>{ language.settings_institution() }</h2>
            <TextField {language} id="institution" label={language.institution_name()}
                help={language.institution_name_help()} asks={Some(&[][..])} lines=true value={institution.name.clone()}
                onchange={set(|it, text| it.name = one_line(&text))} />
            <TextField {language} id="contact" label={language.institution_contact()}
                help={language.institution_contact_help()} asks={Some(&[ContactDetail::Address][..])} lines=true value={institution.contact.clone()}
                onchange={set(|it, text| it.contact = one_line(&text))} />
            <TextField {language} id="may-see" label={language.institution_may_see()} lines=true
                help={language.institution_may_see_help()} value={institution.may_see.clone()}
                onchange={set(|it, text| it.may_see = text)} />
            <TextField {language} id="information" asks={Some(&[][..])} label={language.institution_information()} lines=true
                help={language.institution_information_help()} value={institution.information.clone()}
                onchange={set(|it, text| it.information = text)} />
            <TextField {language} id="acute-phones" asks={Some(&[][..])} label={language.acute_phone_label()} lines=true
                help={language.acute_phone_help()} value={institution.acute_phones.clone()}
                onchange={set(|it, text| it.acute_phones = text)} />
            { keep.view() }
            { lock.view() }
            { spoken.view() }
            { trouble(record.trouble().as_ref(), language) }
            if !*asks { { save_row(&record, saved.filter(|_| !unsaved), language) } }
        </form>
        if *asks {
            <PassphraseAgain go={language.save()} busy={record.waits().is_some()} {onproved} {oncancel} />
        }
        </section>
    }
}
