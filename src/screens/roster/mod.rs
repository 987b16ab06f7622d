//! Børneliste: children from a spreadsheet into a group.
//!
//! Ask for a list, look it through, take it in. What is typed or pasted is never stored: it stands
//! in the memory of the page until it is taken in or the screen is left, and one that held CPR
//! numbers or addresses is gone once it is read.

mod columns;
mod possible;
mod preview;
mod questions;
mod receipt;
mod roster_import;
mod source;
mod taking_in;

pub use preview::of_child;

use std::{cell::Cell, rc::Rc};

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::DragEvent;
use yew::prelude::*;

use self::{
    preview::{counts, known_children, new_children, refused},
    roster_import::{ImportStage, RosterImport},
};
use crate::{
    handle::{App, use_app},
    hooks::{Edit, use_edit, use_focus_after},
    platform::dropped_file,
    route::Route,
};
use trivsel::{
    register::GroupId,
    vocabulary::{Language, Term},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: GroupId,
}

/// The list of a group.
#[component]
pub fn RosterScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let edit = use_edit(RosterImport::default);
    let stop = use_memo((), |()| Rc::new(Cell::new(false)));
    {
        // Whoever leaves the screen stops what is going on; what is stored stays.
        let stop = stop.clone();
        use_effect_with((), move |()| move || stop.set(true));
    }
    use_dropped_file(&app, &edit, props.id);
    {
        // A child that another window has stored meanwhile is not taken in twice.
        let (app, edit, group) = (app.clone(), edit.clone(), props.id);
        let [entries, _] = app.revision();
        use_effect_with(entries, move |_| {
            if edit.latest().stage == ImportStage::Looking {
                edit.change(|work| work.look(app.register(), group));
            }
        });
    }
    let work = edit.value();
    use_focus_after(std::mem::discriminant(&work.stage), place(&work.stage));
    let Some(group) = app.register().group(props.id) else {
        return crate::components::not_here(language);
    };
    let shown = match work.stage {
        ImportStage::Asking | ImportStage::AskingAgain(_) => source::source(&app, &edit, group.id),
        ImportStage::Reading => html! {
            <p class="working" id="roster-reading" role="status" tabindex="-1">{ language.roster_reading() }</p>
        },
        ImportStage::Looking => looking(&app, &edit, group.id, &stop),
        ImportStage::Going(done, all, _) => taking_in::going(&edit, done, all, &stop, language),
        ImportStage::Ended(..) => taking_in::ended(&app, &edit, group.id),
    };
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <p class="eyebrow"><a href={Route::Group(group.id).href()}>{ &group.name }</a></p>
                <h1 tabindex="-1">{ Term::Roster.word(language) }</h1>
                <p class="lead">{ language.roster_lead() }</p>
            </div>
            { shown }
        </div>
    }
}

/// Reads a file that is dropped on the page while it asks for a list. At any other time nothing is done
/// with it: a browser would leave the page for the file.
#[hook]
fn use_dropped_file(app: &App, edit: &Edit<RosterImport>, group: GroupId) {
    // The handle of the last drawing, which knows the children of now.
    let latest = use_mut_ref(|| app.clone());
    latest.replace(app.clone());
    let edit = edit.clone();
    use_effect_with((), move |()| {
        let listeners = web_sys::window().map(|window| {
            let options = EventListenerOptions::enable_prevent_default();
            let listen = |kind: &'static str, hear: Box<dyn Fn(&DragEvent)>| {
                EventListener::new_with_options(&window, kind, options, move |event| {
                    if let Some(event) = event.dyn_ref::<DragEvent>() {
                        event.prevent_default();
                        hear(event);
                    }
                })
            };
            let read = move |event: &DragEvent| {
                let stage = edit.latest().stage.clone();
                let asks = matches!(stage, ImportStage::Asking | ImportStage::AskingAgain(_));
                if let Some(file) = dropped_file(event).filter(|_| asks) {
                    source::read_file(&latest.borrow(), &edit, group, file);
                }
            };
            (
                listen("dragover", Box::new(|_| {})),
                listen("drop", Box::new(read)),
            )
        });
        move || drop(listeners)
    });
}

/// Where focus goes when this comes on.
fn place(
    stage: &ImportStage,
) -> impl Fn(std::mem::Discriminant<ImportStage>) -> &'static str + 'static {
    let place = match stage {
        ImportStage::Asking | ImportStage::AskingAgain(_) => "#roster-paste",
        ImportStage::Reading => "#roster-reading",
        ImportStage::Looking => "#roster-found",
        ImportStage::Going(..) => "#roster-going",
        ImportStage::Ended(..) => "#roster-ended",
    };
    move |_| place
}

/// Everything there is to see before it is taken in.
fn looking(app: &App, edit: &Edit<RosterImport>, group: GroupId, stop: &Rc<Cell<bool>>) -> Html {
    let language = app.language();
    let work = edit.value();
    html! {
        <>
            <div class="stack tight">
                <h2 id="roster-found" tabindex="-1">{ language.roster_found() }</h2>
                { counts(&work, language) }
                { columns::dropped(&work, language) }
            </div>
            { questions::questions(app, edit, group) }
            { columns::columns(app, edit, group) }
            { possible::possible(edit, language) }
            { new_children(&work, language) }
            { known_children(&work, language) }
            { refused(edit, language) }
            { finish(app, edit, group, stop) }
        </>
    }
}

/// The last word: take it in, or another list.
fn finish(app: &App, edit: &Edit<RosterImport>, group: GroupId, stop: &Rc<Cell<bool>>) -> Html {
    let language = app.language();
    let (new, changed) = edit.value().counts();
    let asks = edit.value().asks();
    let go = {
        let (app, edit, stop) = (app.clone(), edit.clone(), stop.clone());
        Callback::from(move |_: MouseEvent| taking_in::take_in(&app, &edit, group, &stop))
    };
    let another = edit.put(|work: &mut RosterImport, _: MouseEvent| *work = work.again());
    html! {
        <div class="finish stack">
            if asks {
                <p>{ language.roster_answer_first() }</p>
            } else if new + changed == 0 {
                <p>{ language.roster_nothing() }</p>
            }
            <div class="actions">
                if new + changed > 0 && !asks {
                    <button type="button" class="primary" onclick={go}>{ verb(new, changed, language) }</button>
                }
                <button type="button" class="plain" onclick={another}>{ language.roster_another() }</button>
            </div>
        </div>
    }
}

fn verb(new: usize, changed: usize, language: Language) -> String {
    match (new, changed) {
        (new, 0) => language.roster_add(new),
        (0, changed) => language.roster_correct(changed),
        (new, changed) => language.roster_add_and_correct(new, changed),
    }
}
