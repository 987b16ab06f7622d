//! Where a child is named in what was written about others, for people to look at.

use yew::prelude::*;

use crate::{components::UnsavedMark, handle::App, route::Route};
use trivsel::{
    insight::{called_in_vault, first_names, mentions},
    register::{Child, ChildId, Entry, Fact},
    vocabulary::Term,
};

/// A list of the places, each with a way to it.
pub fn named(app: &App, entries: &[Entry], child: &Child) -> Html {
    let language = app.language();
    let mut names = first_names(entries).remove(&child.id).unwrap_or_default();
    names.retain(|name| *name != child.given);
    names.insert(0, child.given.clone());
    let mut found = mentions(entries, child.id, &names);
    found.retain(|entry| place(app, &entry.fact).is_some());
    if found.is_empty() {
        return html! { <p>{ language.named_nowhere() }</p> };
    }
    html! {
        <>
            <p>{ language.named_lead(names.join(", ")) }</p>
            <ul>{ places(app, &found) }</ul>
            <p class="quiet">{ language.named_help() }</p>
        </>
    }
}

/// Each place once, with the way to it.
pub fn places(app: &App, entries: &[&Entry]) -> Html {
    let mut places: Vec<(Route, String, Option<ChildId>)> = Vec::new();
    for entry in entries {
        let place = place(app, &entry.fact);
        places.extend(place.filter(|place| !places.contains(place)));
    }
    let line = |(to, words, child): (Route, String, Option<ChildId>)| {
        html! {
            <li>
                <a href={to.href()}>{ words }</a>
                if let Some(child) = child { <UnsavedMark {child} /> }
            </li>
        }
    };
    places.into_iter().map(line).collect()
}

/// Where a text is written, what the place is called, and the child whose it is.
pub fn place(app: &App, fact: &Fact) -> Option<(Route, String, Option<ChildId>)> {
    let (language, register) = (app.language(), app.register());
    Some(match fact {
        Fact::GroupChanged { group, .. } => {
            let now = register.group(*group)?;
            (Route::Group(now.id), now.name.clone(), None)
        }
        Fact::FocusPointChanged {
            focus_point,
            child: None,
            ..
        } => {
            let point = register.focus_point(*focus_point)?;
            let group = register.group(point.group)?;
            let words = format!("{}\u{a0}· {}", Term::FocusPoint.word(language), group.name);
            (Route::GroupPicture(group.id), words, None)
        }
        Fact::GroupFollowedUp(it) => {
            let group = register.group(it.group)?;
            let words = format!("{}\u{a0}· {}", Term::FollowUp.word(language), group.name);
            (Route::GroupPicture(group.id), words, None)
        }
        Fact::RoundChanged { child: None, .. } => (
            Route::Rounds,
            Route::Rounds.title(language).to_owned(),
            None,
        ),
        Fact::InstitutionChanged { .. } | Fact::AdultChanged { .. } | Fact::PapersRead(_) => (
            Route::Settings,
            Route::Settings.title(language).to_owned(),
            None,
        ),
        about => {
            let child = register.child(about.child()?)?;
            (
                Route::Child(child.id),
                called_in_vault(register, child, language),
                Some(child.id),
            )
        }
    })
}
