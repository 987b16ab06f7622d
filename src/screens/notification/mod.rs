//! Underretning: three ways, that it was made, and what became of it. Behind the passphrase.

mod asking;
mod dropping;
mod known;
mod note;
mod ways;
mod writing;

use yew::prelude::*;

use self::{
    asking::NoteAsked,
    dropping::SheetLiesHere,
    known::all_known,
    note::{NoteTyped, note_fields},
    ways::{way_view, which_way},
    writing::WritingForm,
};
use crate::{
    child_words::called,
    components::{PassphraseAgain, UnsavedMark, not_here, trouble},
    handle::use_app,
    hooks::{use_edit, use_held_proof, use_record},
    platform::{focus_heading, today},
    route::Route,
    session::{DraftKey, Reauthenticated},
};
use trivsel::{
    insight::notifications,
    register::{ChildId, Fact, Notification},
    vocabulary::{NotificationWay, Term},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: ChildId,
}

/// Nothing is shown before the passphrase is typed, and what is written down uses it up.
#[component]
pub fn NotificationScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let note = use_edit(NoteTyped::begin).still_while(record.storing());
    let proof = use_held_proof();
    let open = use_state_eq(|| false);
    let kept = use_state_eq(|| false);
    let asks = use_state_eq(|| None::<NoteAsked>);
    let id = props.id;
    let key = DraftKey::Notification { child: id };
    let dropped = use_state_eq(|| 0u32);
    let Some(child) = app.register().child(id) else {
        return not_here(language);
    };
    let onproved = {
        let (proof, open, kept) = (proof.clone(), open.clone(), kept.clone());
        Callback::from(move |given: Reauthenticated| {
            proof.hold(given);
            kept.set(false);
            open.set(true);
            focus_heading();
        })
    };
    let oncancel = Callback::from(move |()| Route::Child(id).go());
    let store = {
        let (record, note) = (record.clone(), note.clone());
        let (open, kept, asks) = (open.clone(), kept.clone(), asks.clone());
        move |proof: Reauthenticated, NoteAsked { it, before }: NoteAsked| {
            let is_new = before.is_none();
            let (open, kept, note) = (open.clone(), kept.clone(), note.clone());
            let asks = asks.clone();
            let facts = vec![Fact::NotificationNoted(it)];
            // The writing sheet is done with in the same instant.
            let done = if is_new { vec![key] } else { Vec::new() };
            record.run_proved_done(proof, facts, done, move || {
                asks.set(None);
                open.set(false);
                kept.set(true);
                if is_new {
                    note.change(|typed| *typed = NoteTyped::begin());
                }
                focus_heading();
            });
        }
    };
    // What closes it takes a leader's own; else what opened the page is used up.
    let keep = {
        let (proof, asks, store) = (proof.clone(), asks.clone(), store.clone());
        move |it: Notification, before: Option<Notification>| {
            let given = match it.is_open() {
                true => proof.take(),
                false => None,
            };
            let asked = NoteAsked { it, before };
            match given {
                Some(proof) => store(proof, asked),
                None => asks.set(Some(asked)),
            }
        }
    };
    let keep_known = {
        let keep = keep.clone();
        Callback::from(move |(it, before)| keep(it, Some(before)))
    };
    // The way here may stand on the overview without a name: none is shown before the passphrase.
    let head = html! {
        <div class="stack tight">
            if *open { <p class="eyebrow"><a href={Route::Child(id).href()}>{ called(app.register(), child, language) }</a><UnsavedMark child={id} /></p> }
            <h1 tabindex="-1">{ Term::Notification.word(language) }</h1>
            <p>{ language.notification_lead() }</p>
        </div>
    };
    if !*open {
        return html! {
            <div class="stack loose">
                { head }
                if *kept { <p class="notice" role="status">{ language.notification_kept() }</p> }
                { trouble(record.trouble().as_ref(), language) }
                <PassphraseAgain id="notification-again" go={language.notification_open()} {onproved} {oncancel} />
            </div>
        };
    }
    let known = notifications(app.register(), id);
    let asked = (*asks).clone();
    let asked = asked.filter(|it| record.storing().is_shut() || it.still_holds(&known));
    if let Some(asked) = asked {
        let onproved = {
            let asked = asked.clone();
            Callback::from(move |given| store(given, asked.clone()))
        };
        let oncancel = Callback::from(move |()| asks.set(None));
        return html! {
            <div class="stack loose">
                { head }
                { asked.view(&record, onproved, oncancel, language) }
            </div>
        };
    }
    let typed = note.value();
    let who = app.adult().map_or_else(String::new, |it| it.name.clone());
    let onnote = {
        let (note, keep) = (note.clone(), keep.clone());
        Callback::from(move |()| {
            note.change(|typed| typed.pressed = true);
            if let Some(it) = note.latest().notification(id, who.clone(), today()) {
                keep(it, None);
            }
        })
    };
    let ondropped = {
        let dropped = dropped.clone();
        Callback::from(move |()| dropped.set(*dropped + 1))
    };
    let fields = |way| note_fields(&note, way, record.waits(), &onnote, language);
    html! {
        <div class="stack loose">
            <div class="screen-only stack loose">
                { head }
                { trouble(record.trouble().as_ref(), language) }
                { all_known(&known, &record, &keep_known, language) }
                <section class="stack">
                    { which_way(&note, language) }
                    <p class="quiet">{ language.notification_colleague() }{ " " }<a href={Route::Acute.href()}>{ language.acute_title() }</a></p>
                    if let Some(way) = typed.way { { way_view(way, &app.register().institution.acute_phones, language) } }
                </section>
            </div>
            if let Some(way) = typed.way {
                if way == NotificationWay::ParentsNotFirst {
                    <div class="stack loose">
                        <SheetLiesHere child={id} />
                        { fields(way) }
                    </div>
                } else {
                    <WritingForm key={dropped.to_string()} child={id} {ondropped}>{ fields(way) }</WritingForm>
                }
            }
        </div>
    }
}
