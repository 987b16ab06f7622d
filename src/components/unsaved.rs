//! What could not be stored: said at the top of every screen, and wherever the child is shown.

use yew::{platform::spawn_local, prelude::*};

use super::{Tone, notice};
use crate::{
    handle::{App, use_app},
    hooks::use_session_value,
    route::Route,
    sentences,
    session::{DraftKey, Session, WriterRole},
};
use trivsel::{
    insight::called_in_vault,
    register::{ChildId, Group},
};

/// Says whose words are not stored and why, with the ways on; nothing where all is stored.
#[component]
pub fn UnsavedNotice() -> Html {
    let app = use_app();
    let language = app.language();
    let unsaved = use_session_value(|session| {
        let why = session.unsaved_trouble()?;
        Some((session.unsaved_children(), why))
    });
    let aside = use_session_value(Session::aside);
    let lost = use_session_value(Session::has_lost_unsaved);
    let aside = html! {
        <>
            if lost { { notice(Tone::Error, language.unsaved_lost().into()) } }
            { for aside.into_iter().map(|(key, count)| of_two_windows(&app, key, count)) }
            { for stranded(&app).into_iter().map(|key| without_a_place(&app, key)) }
        </>
    };
    let Some((children, why)) = unsaved else {
        return aside;
    };
    let names: Vec<_> = children
        .iter()
        .filter_map(|child| app.register().child(*child))
        .map(|child| called_in_vault(app.register(), child, language))
        .collect();
    let names = match names.is_empty() {
        true => language.unsaved_form().to_owned(),
        false => names.join(", "),
    };
    html! {
        <>
        <div class="notice error screen-only unsaved" role="status">
            <p><strong>{ language.unsaved_of(names) }</strong></p>
            <p>{ sentences::of_session(&why, language) }</p>
            // What is typed on has the way to try again; elsewhere it is tried by itself.
            <p><a href={Route::Backup.href()}>{ Route::Backup.title(language) }</a></p>
        </div>
        { aside }
        </>
    }
}

/// What was typed in this draft before another window stored something else: one of the two is
/// chosen, and neither is lost before.
fn of_two_windows(app: &App, key: DraftKey, count: usize) -> Html {
    let language = app.language();
    let words = language.unsaved_aside(of_what(app, key));
    let more = (count > 1).then(|| language.unsaved_aside_more(count));
    let (swaps, drops) = (app.clone(), app.clone());
    let swap = Callback::from(move |_: MouseEvent| {
        swaps.session().swap_aside(key, swaps.register());
        show(key);
    });
    let drop = Callback::from(move |_: MouseEvent| drops.session().drop_aside(key));
    html! {
        <div class="notice error screen-only" role="status" key={format!("aside {key:?}")}>
            <p>{ words }{ more.map(|more| format!(" {more}")) }</p>
            <p class="row">
                <button type="button" onclick={swap}>{ language.unsaved_aside_swap() }</button>
                <button type="button" onclick={drop}>{ language.unsaved_aside_drop() }</button>
            </p>
        </div>
    }
}

/// What is stored and no screen asks for, in a window that writes.
fn stranded(app: &App) -> Vec<DraftKey> {
    let mut keys = Vec::new();
    if *app.role() == WriterRole::Writes {
        keys = app.session().stranded(app.register());
    }
    let there = |key: &DraftKey| {
        let child = key.name().child.map(ChildId);
        let of_child = child.is_some_and(|child| app.register().child(child).is_some());
        of_child || group_of(app, *key).is_some()
    };
    keys.retain(there);
    keys
}

/// What was being typed when what it was to become was finished elsewhere.
fn without_a_place(app: &App, key: DraftKey) -> Html {
    let language = app.language();
    let (takes, drops) = (app.clone(), app.session().clone());
    let take = Callback::from(move |_: MouseEvent| {
        takes.session().take_stranded(key, takes.register());
        show(key);
    });
    let drop = Callback::from(move |_: MouseEvent| {
        let session = drops.clone();
        // Where it could not be stored the draft is still there, and so is this.
        spawn_local(async move { drop(session.drop_stranded(key).await) });
    });
    html! {
        <div class="notice screen-only" role="status" key={format!("stranded {key:?}")}>
            <p>{ language.unsaved_stranded(of_what(app, key)) }</p>
            <p class="row">
                <button type="button" onclick={take}>{ language.unsaved_stranded_take() }</button>
                <button type="button" onclick={drop}>{ language.unsaved_stranded_drop() }</button>
            </p>
        </div>
    }
}

/// The group that a draft is about, where it is about one.
fn group_of(app: &App, key: DraftKey) -> Option<&Group> {
    match key {
        DraftKey::GroupFollowUp { group, .. } | DraftKey::GroupFocus { group, .. } => {
            app.register().group(group)
        }
        _ => None,
    }
}

/// "Alma, Følg op": whom a draft is about, and where it is typed.
fn of_what(app: &App, key: DraftKey) -> String {
    let child = key.name().child.map(ChildId);
    let child = child.and_then(|child| app.register().child(child));
    let name = child.map(|child| called_in_vault(app.register(), child, app.language()));
    let group = || group_of(app, key).map(|group| group.name.clone());
    let name = name.or_else(group).unwrap_or_default();
    match screen_of(key) {
        // It stands on every screen, and a notification behind the passphrase alone.
        Some(Route::Notification(_)) => name,
        Some(screen) => format!("{name}, {}", screen.title(app.language())),
        None => name,
    }
}

/// Goes to where it is typed. Whoever is there stays at the step they are at.
fn show(key: DraftKey) {
    let here = match Route::current() {
        Some(Route::AssessmentStep(child, _)) => Some(Route::Assessment(child)),
        here => here,
    };
    if let Some(screen) = screen_of(key).filter(|screen| here != Some(*screen)) {
        screen.go();
    }
}

/// The screen on which a draft is typed; none for what nobody misses.
const fn screen_of(key: DraftKey) -> Option<Route> {
    match key {
        DraftKey::Own { child, .. } => Some(Route::Assessment(child)),
        DraftKey::Joint { child, .. } => Some(Route::Dialogue(child)),
        DraftKey::FollowUp { child, .. } => Some(Route::FollowUp(child)),
        DraftKey::GroupFollowUp { group, .. } => Some(Route::GroupFollowUp(group)),
        DraftKey::Voice { child, childs, .. } if childs => Some(Route::ChildsWords(child)),
        DraftKey::Voice { child, .. } => Some(Route::ParentsWords(child)),
        DraftKey::Meeting { child, meeting, .. } => Some(Route::Meeting(child, meeting)),
        DraftKey::Notification { child } => Some(Route::Notification(child)),
        DraftKey::Review { .. } => Some(Route::Leader),
        DraftKey::Ladder { child, .. } | DraftKey::Focus { child, .. } => Some(Route::Child(child)),
        DraftKey::GroupFocus { group, .. } => Some(Route::GroupPicture(group)),
        DraftKey::Cursor { .. } => None,
    }
}

/// Whose mark it is.
#[derive(Clone, PartialEq, Properties)]
pub struct UnsavedMarkProps {
    pub child: ChildId,
}

/// "ikke gemt", beside the name of a child whose words are not.
#[component]
pub fn UnsavedMark(props: &UnsavedMarkProps) -> Html {
    let language = use_app().language();
    let child = props.child;
    let unsaved = use_session_value(move |session| session.unsaved_children().contains(&child));
    html! {
        if unsaved { <span class="unsaved-mark">{ "\u{a0}· " }{ language.unsaved_mark() }</span> }
    }
}
