//! Whose sheet it is, from when, and by whom.

use yew::prelude::*;

use super::{Assessor, ParentsSheet, letter::and};
use crate::sheets::parts::{Running, SheetLanguage, joined_apart, room, some, told_of_language};
use trivsel::vocabulary::PaperLanguage;

/// The child's name, and under it the group, the round, the day and who wrote it.
pub fn head(sheet: &ParentsSheet, spoken: SheetLanguage) -> Html {
    let language = spoken.language;
    let called = some(&sheet.called.short(language));
    let on = sheet.on.words(language);
    let by = names(&sheet.assessors, language).map(|names| language.sheet_written_by(names));
    let under = joined_apart(
        &[
            sheet.group.as_deref(),
            sheet.round.as_deref(),
            Some(&on),
            by.as_deref(),
        ],
        language,
    );
    html! {
        <header class="sheet-letterhead">
            if let Some(name) = called {
                <h2>{ name }</h2>
            } else {
                { room(1) }
            }
            <p class="sheet-note">{ under }</p>
            { told_of_language(sheet.written_in, spoken) }
        </header>
    }
}

/// What stands on each of its pages.
pub fn running(sheet: &ParentsSheet, spoken: SheetLanguage) -> Running<'static> {
    let language = spoken.language;
    let kind = language.term_parents_sheet();
    let institution = sheet.information.institution.as_deref();
    Running {
        kind: joined_apart(&[Some(kind), institution], language),
        about: about(sheet, language).into(),
        warning: spoken.draft_mark(),
    }
}

/// "Alma B. · Myretuen".
fn about(sheet: &ParentsSheet, language: PaperLanguage) -> String {
    let called = some(&sheet.called.short(language));
    joined_apart(&[called.as_deref(), sheet.group.as_deref()], language)
}

/// "Anne (pædagog) og Bo (leder)".
fn names(assessors: &[Assessor], language: PaperLanguage) -> Option<String> {
    let names: Vec<_> = assessors
        .iter()
        .map(|assessor| {
            let role = assessor.role.word(language);
            // In a language of the papers alone it is written as it stands inside a sentence.
            let role = match language.whole() {
                Some(_) => role.to_lowercase(),
                None => role.to_owned(),
            };
            format!("{} ({role})", language.apart(&assessor.name))
        })
        .collect();
    and(
        &names.iter().map(String::as_str).collect::<Vec<_>>(),
        language,
    )
}
