//! Whose sheet it is, from when, and by whom.

use yew::prelude::*;

use super::{Assessor, ParentsSheet, letter::and};
use crate::sheets::parts::{Running, joined, room, some};
use trivsel::vocabulary::{Language, Term};

/// The child's name, and under it the group, the round, the day and who wrote it.
pub fn head(sheet: &ParentsSheet, language: Language) -> Html {
    let called = some(&sheet.called.short(language));
    let on = sheet.on.words(language);
    let by = names(&sheet.assessors, language).map(|names| language.sheet_written_by(names));
    let under = joined(&[
        sheet.group.as_deref(),
        sheet.round.as_deref(),
        Some(&on),
        by.as_deref(),
    ]);
    html! {
        <header class="sheet-letterhead">
            if let Some(name) = called {
                <h2>{ name }</h2>
            } else {
                { room(1) }
            }
            <p class="sheet-note">{ under }</p>
            if sheet.asks_for_an_interpreter(language) {
                <p class="sheet-note">{ language.sheet_as_written() }</p>
            }
        </header>
    }
}

/// What stands on each of its pages.
pub fn running(sheet: &ParentsSheet, language: Language) -> Running<'static> {
    let kind = Term::ParentsSheet.word(language);
    Running {
        kind: joined(&[Some(kind), sheet.information.institution.as_deref()]),
        about: about(sheet, language).into(),
        warning: "",
    }
}

/// "Alma B. · Myretuen".
fn about(sheet: &ParentsSheet, language: Language) -> String {
    let called = some(&sheet.called.short(language));
    joined(&[called.as_deref(), sheet.group.as_deref()])
}

/// "Anne (pædagog) og Bo (leder)".
fn names(assessors: &[Assessor], language: Language) -> Option<String> {
    let names: Vec<_> = assessors
        .iter()
        .map(|assessor| {
            let role = assessor.role.word(language).to_lowercase();
            format!("{} ({role})", assessor.name)
        })
        .collect();
    and(
        &names.iter().map(String::as_str).collect::<Vec<_>>(),
        language,
    )
}
