//! Handleguiden: when the house looks again, when it is closed, and whom it rings for help.

mod fields;

use yew::prelude::*;

use self::fields::GuideFields;
use crate::{
    components::{
        Choices, Fault, PassphraseAgain, TextField, begin_at_faults, faults, save_row, trouble,
    },
    handle::use_app,
    hooks::{use_edit_begun, use_record, use_session_value},
    platform::{now, today},
    session::Reauthenticated,
};
use trivsel::{
    instrument::handleguide,
    register::{Fact, Moment},
    vocabulary::{Language, Pause, Step},
};

/// The form. What it changes asks for the passphrase, as the other settings do.
#[component]
pub fn GuideScreen() -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let known = app.register().institution.clone();
    let holds = GuideFields::of(&known);
    let edit =
        use_edit_begun(holds.clone(), |before| holds.begin(before)).still_while(record.storing());
    let fields = edit.value();
    let pressed = use_state_eq(|| false);
    let asks = use_state_eq(|| false);
    let saved = use_state_eq(|| None::<Moment>);
    // Nothing is called saved while something else is not.
    let unsaved = use_session_value(|session| session.unsaved_trouble().is_some());
    let save = {
        let (edit, record, known) = (edit.clone(), record.clone(), known.clone());
        let (asks, saved) = (asks.clone(), saved.clone());
        move |proof: Option<Reauthenticated>| {
            let Some(after) = edit.latest().over(&known) else {
                asks.set(false);
                return;
            };
            let fact = Fact::institution_changed(&known, &after);
            let (asks, saved) = (asks.clone(), saved.clone());
            let then = move || {
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
        let (pressed, asks, save) = (pressed.clone(), asks.clone(), save.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            pressed.set(true);
            match edit.latest().over(&known) {
                None => begin_at_faults(),
                Some(after) if app.asks(&Fact::institution_changed(&known, &after)) => {
                    asks.set(true);
                }
                Some(_) => save(None),
            }
        })
    };
    let onproved = Callback::from(move |proof| save(Some(proof)));
    let oncancel = {
        let asks = asks.clone();
        Callback::from(move |()| asks.set(false))
    };
    let set = |put: fn(&mut GuideFields, String)| {
        let saved = saved.clone();
        let put = edit.put(put);
        put.reform(move |text| {
            saved.set(None);
            text
        })
    };
    let mut all = Vec::new();
    let weeks = |pause: Pause| {
        let fault = fields.weeks_fault(pause).filter(|_| *pressed);
        let fault = fault.map(|it| it.says(language));
        let saved = saved.clone();
        let onchange = edit.put(move |it: &mut GuideFields, text| {
            saved.set(None);
            it.set_weeks(pause, text);
        });
        let field = html! {
            <TextField key={pause.id()} {language} id={id(pause)} kind="number" required=true
                label={language.guide_in_weeks(pause.word(language))}
                help={handleguide().rhythm(pause).source.text(language)}
                value={fields.weeks(pause).to_owned()} {onchange} error={fault} />
        };
        (
            field,
            fault.map(|says| Fault::at(says, format!("#{}", id(pause)))),
        )
    };
    let weeks: Vec<_> = Pause::ALL.iter().copied().map(weeks).collect();
    let (weeks, found): (Vec<_>, Vec<_>) = weeks.into_iter().unzip();
    all.extend(found.into_iter().flatten());
    let closed = fields.closed_fault().filter(|_| *pressed);
    let closed = closed.map(|it| it.says(language));
    all.extend(closed.map(|says| Fault::at(says, "#closed-weeks")));
    let new_year = Choices {
        name: "new-year".into(),
        legend: language.guide_new_year_asks().into(),
        options: vec![("closed".into(), language.guide_new_year().into())],
        chosen: fields
            .at_new_year
            .then(|| "closed".into())
            .into_iter()
            .collect(),
        many: true,
        onpick: set(|it, _| it.at_new_year = !it.at_new_year)
            .reform(|id: AttrValue| id.to_string()),
    };
    let still_yellow = Choices {
        name: "still-yellow".into(),
        legend: language.guide_still_yellow_asks().into(),
        options: vec![("invite".into(), language.guide_still_yellow().into())],
        chosen: fields
            .still_yellow
            .then(|| "invite".into())
            .into_iter()
            .collect(),
        many: true,
        onpick: set(|it, _| it.still_yellow = !it.still_yellow)
            .reform(|id: AttrValue| id.to_string()),
    };
    html! {
        <div class="stack loose">
            <h1 tabindex="-1">{ language.guide_title() }</h1>
            <p>{ language.guide_lead() }</p>
            <section class="card stack">
            <form class="stack" {onsubmit} novalidate=true>
                <h2>{ language.guide_rhythm() }</h2>
                { for weeks }
                { still_yellow.view() }
                <p class="help">{ language.guide_still_yellow_help() }</p>
                { for handleguide().plans.iter().map(|it| html! {
                    <p class="help"><b>{ it.name.text(language) }</b>{ ": " }{ it.source.text(language) }</p>
                }) }
                <h2>{ language.guide_closed_title() }</h2>
                <TextField {language} id="closed-weeks" label={language.guide_closed()} help={language.guide_closed_help()}
                    value={fields.closed.clone()} onchange={set(|it, text| it.closed = text)} error={closed} />
                { new_year.view() }
                if let Some(example) = example(&fields, language) { <p class="quiet">{ example }</p> }
                <h2>{ language.guide_help_title() }</h2>
                <TextField {language} id="help-phones" asks={Some(&[][..])} label={language.guide_phones()} lines=true
                    help={language.guide_phones_help()} value={fields.phones.clone()}
                    onchange={set(|it, text| it.phones = text)} />
                { trouble(record.trouble().as_ref(), language) }
                { faults(language.follow_up_missing(), &all) }
                if !*asks { { save_row(&record, saved.filter(|_| !unsaved), language) } }
            </form>
            if *asks {
                <PassphraseAgain go={language.save()} busy={record.waits().is_some()} {onproved} {oncancel} />
            }
            </section>
        </div>
    }
}

fn id(pause: Pause) -> String {
    format!("weeks-{}", pause.id())
}

/// The days that would be proposed today.
fn example(fields: &GuideFields, language: Language) -> Option<String> {
    let days = fields.days()?;
    let day = |step| days.first(step, today()).on.words_with_weekday(language);
    Some(language.guide_example(day(Step::Yellow), day(Step::Red)))
}
