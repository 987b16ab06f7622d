//! Efter: what was agreed, and where the notes were put.

use yew::prelude::*;

use crate::{
    components::{TextField, form_foot},
    handle::use_app,
    hooks::{use_edit, use_record},
    models::models,
    platform::today,
    route::Route,
    screens::{
        trail::{agreement_words, facts_list},
        voice::words_buttons,
    },
    sheets::access_said,
};
use trivsel::{
    insight::{MeetingFile, MeetingState, meeting},
    register::{ChildId, Fact, Meeting, MeetingId, Minutes, Register},
    vocabulary::{Day, Language},
};

/// What was said and agreed; before it was held, that it will stand here.
pub fn after(
    register: &Register,
    file: &MeetingFile<'_>,
    onwrite: Callback<MouseEvent>,
    language: Language,
) -> Html {
    if file.state != MeetingState::Held {
        return html! { <p>{ language.meet_not_yet() }</p> };
    }
    let child = file.meeting.child;
    let agreements = &file.agreements;
    let written = file.minutes.iter().map(|it| &it.value);
    let written: Vec<_> = written.filter(|it| says_something(it)).collect();
    html! {
        <div class="stack loose">
            <section class="card stack">
                <h2>{ language.meet_agreed() }</h2>
                if agreements.is_empty() {
                    <p>{ language.meet_nothing_agreed() }</p>
                } else {
                    <ul>{ for agreements.iter().map(|it| html! {
                        <li key={it.id.to_string()}>{ agreement_words(it, language) }</li>
                    }) }</ul>
                }
                <div class="actions">
                    <a class="button primary" href={Route::Meeting(child, None).href()}>{ language.meet_again() }</a>
                </div>
            </section>
            if written.len() > 1 { <p class="notice">{ language.meet_two_wrote() }</p> }
            if written.is_empty() { <p>{ language.meet_no_minutes() }</p> }
            { for written.iter().map(|it| html! { <section class="card stack">{ minutes(register, it, language) }</section> }) }
            <p><button type="button" onclick={onwrite}>
                { if written.is_empty() { language.meet_write() } else { language.meet_correct() } }
            </button></p>
            { words_buttons(child, language) }
            <Filed {child} meeting={file.meeting.id} />
        </div>
    }
}

fn says_something(minutes: &Minutes) -> bool {
    let texts = [
        &minutes.good,
        &minutes.wonder,
        &minutes.hopes,
        &minutes.copies_to,
    ];
    texts.iter().any(|it| !it.is_empty())
        || !minutes.agreements.is_empty()
        || !minutes.came.is_empty()
        || minutes.read_aloud
}

/// All that was written, in the words of the copy for parents.
fn minutes(register: &Register, it: &Minutes, language: Language) -> Html {
    let fact = Fact::MeetingHeld(it.clone());
    let (_, lines) = access_said(register, &fact, &models(), language);
    facts_list(lines)
}

#[derive(Clone, PartialEq, Properties)]
struct FiledProps {
    child: ChildId,
    meeting: MeetingId,
}

/// The day on which the notes were put into the municipality's own system.
#[component]
fn Filed(props: &FiledProps) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let FiledProps { child, meeting: id } = *props;
    let known = meeting(app.register(), child, id);
    let known = known.map(|it| it.meeting.into_owned());
    let filed = known.as_ref().and_then(|it| it.filed);
    let day = filed.unwrap_or_else(today).to_string();
    let typed = use_edit(|| None::<String>).still_while(record.storing());
    let pressed = use_state_eq(|| false);
    let open =
        typed.put(move |typed: &mut Option<String>, _: MouseEvent| *typed = Some(day.clone()));
    let Some(value) = (*typed.value()).clone() else {
        return html! {
            <div class="stack tight">
                if let Some(on) = filed { <p>{ language.meet_filed() }{ " " }{ on.words(language) }</p> }
                <p><button type="button" class="plain" onclick={open}>{ language.meet_filed_open() }</button></p>
            </div>
        };
    };
    let keep = {
        let (typed, record, app) = (typed.clone(), record.clone(), app.clone());
        let pressed = pressed.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            pressed.set(true);
            let latest = typed.latest();
            let on = latest.as_deref().and_then(|it| it.parse().ok());
            let Some((before, on)) = known.clone().zip(on) else {
                return;
            };
            let after = Meeting {
                filed: Some(on),
                ..before
            };
            let fact = Fact::meeting_changed(app.register().meeting(child, id), &after);
            let typed = typed.clone();
            record.run(vec![fact], vec![], move || typed.change(|it| *it = None));
        })
    };
    let close = typed.put(|typed: &mut Option<String>, _: MouseEvent| *typed = None);
    let error = (*pressed && value.parse::<Day>().is_err()).then(|| language.missing_meet_day());
    html! {
        <form class="card stack" onsubmit={keep} novalidate=true>
            <TextField {language} id="meet-filed" label={language.meet_filed()} help={language.meet_filed_help()}
                kind="date" value={value} onchange={typed.put(|typed: &mut Option<String>, text| *typed = Some(text))} {error} />
            { form_foot(&record, close, language) }
        </form>
    }
}
