//! What could not be stored: said at the top of every screen, and wherever the child is shown.

use yew::prelude::*;

use super::{Tone, notice};
use crate::{
    handle::{App, use_app},
    hooks::use_session_value,
    route::Route,
    sentences,
    session::Session,
};
use trivsel::register::{Child, ChildId};

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
    if use_session_value(Session::has_lost_unsaved) {
        return notice(Tone::Error, language.unsaved_lost().into());
    }
    let aside: Html = aside
        .iter()
        .map(|child| of_two_windows(&app, *child))
        .collect();
    let Some((children, why)) = unsaved else {
        return aside;
    };
    let names: Vec<_> = children
        .iter()
        .filter_map(|child| app.register().child(*child))
        .map(Child::full_name)
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

/// What was typed about a child here before another window stored something else: one of the two is
/// chosen, and neither is lost before.
fn of_two_windows(app: &App, child: ChildId) -> Html {
    let language = app.language();
    let name = app.register().child(child).map(Child::full_name);
    let button = |words: &'static str, does: fn(&Session, ChildId)| {
        let session = app.session().clone();
        let onclick = Callback::from(move |_| does(&session, child));
        html! { <button type="button" {onclick}>{ words }</button> }
    };
    html! {
        <div class="notice error screen-only" role="status">
            <p>{ language.unsaved_aside(name.unwrap_or_default()) }</p>
            <p class="row">
                { button(language.unsaved_aside_swap(), Session::swap_aside) }
                { button(language.unsaved_aside_drop(), Session::drop_aside) }
            </p>
        </div>
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
        if unsaved { <span class="unsaved-mark">{ " · " }{ language.unsaved_mark() }</span> }
    }
}
