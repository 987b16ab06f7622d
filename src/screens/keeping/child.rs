//! Opbevaring: what is kept of one child, and erasing it.

use yew::prelude::*;

use super::{
    erase::Erase,
    marks::Marks,
    named::named,
    position_file::PositionFile,
    stored_entries::{ContentsRead, use_held, waiting},
};
use crate::{
    child_words::called,
    components::{UnsavedMark, onlink, to_group},
    handle::{App, use_app},
    route::Route,
};
use trivsel::{
    insight::called_in_vault,
    register::{Child, ChildId, GroupId},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: ChildId,
}

/// Marks, the copy for parents, and erasing.
#[component]
pub fn KeepingScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let reading = use_held();
    let group = app.register().child(props.id).map(|child| child.group);
    let group = use_memo((), |()| group);
    if app.register().is_erased(props.id) {
        return erased(*group, &app);
    }
    let Some(child) = app.register().child(props.id) else {
        return crate::components::not_here(language);
    };
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <p class="eyebrow"><a href={Route::Child(child.id).href()}>{ called(app.register(), child, language) }</a><UnsavedMark child={child.id} /></p>
                <h1 tabindex="-1">{ language.keeping_title() }</h1>
            </div>
            <Marks id={child.id} />
            <section class="card stack">
                <h2>{ language.access_title() }</h2>
                <p>{ language.access_help() }</p>
                <p><a class="button" href={Route::Access(child.id).href()} onclick={onlink(Route::Access(child.id))}>{ language.access_open() }</a></p>
            </section>
            <PositionFile id={child.id} />
            { erasing(&app, child, &reading) }
        </div>
    }
}

/// What erasing does, where the child is named, and the button.
fn erasing(app: &App, child: &Child, reading: &ContentsRead) -> Html {
    let language = app.language();
    let holds = app.register().holds(child.id);
    let held = holds.first().map(|why| {
        if why.is_for_leaders() {
            language.erase_held_leader()
        } else {
            language.erase_held()
        }
    });
    html! {
        <section class="card stack">
            <h2>{ language.erase_title() }</h2>
            <p>{ language.erase_help() }</p>
            <p>{ language.erase_copies() }</p>
            <p class="quiet">{ language.erase_legal() }</p>
            if let Some(held) = held {
                <p class="notice">{ held }</p>
            } else {
                <h3>{ language.named_title() }</h3>
                { waiting(reading, language) }
                if let Some(Ok(held)) = reading {
                    { named(app, &held.entries, child) }
                }
                <Erase children_to_erase={vec![child.id]} begin={language.erase_title()}
                    sure={language.erase_sure(called_in_vault(app.register(), child, language))} ondone={Callback::noop()} />
            }
        </section>
    }
}

/// Afterwards: what is still to be done.
fn erased(group: Option<GroupId>, app: &App) -> Html {
    let language = app.language();
    html! {
        <div class="stack">
            <h1 tabindex="-1">{ language.erase_done() }</h1>
            <p>{ language.erase_done_help() }</p>
            <div class="actions">
                <a class="button primary" href={Route::Backup.href()}>{ Route::Backup.title(language) }</a>
                if let Some(group) = group { { to_group(app, group) } }
            </div>
        </div>
    }
}
