//! Whose sheet it is, from when, and by whom.

use yew::prelude::*;

use super::{Assessor, ParentsSheet};
use crate::sheets::parts::{Running, fact, head as paper_head, joined, room, some};
use trivsel::vocabulary::{Language, Term};

/// The head of the sheet.
pub fn head(sheet: &ParentsSheet, language: Language) -> Html {
    let facts = [
        Some(fact(language.sheet_on(), sheet.on.words(language).into())),
        sheet
            .round
            .clone()
            .map(|round| fact(Term::Round.word(language), round.into())),
        Some(fact(
            language.sheet_assessed_by(),
            names(&sheet.assessors, language),
        )),
    ];
    paper_head(
        about(sheet, language),
        facts.into_iter().flatten().collect(),
        html! {
            if sheet.asks_for_an_interpreter(language) {
                <p class="sheet-note">{ language.sheet_as_written() }</p>
            }
        },
    )
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

/// "Anne (pædagog), Bo (leder)".
fn names(assessors: &[Assessor], language: Language) -> Html {
    if assessors.is_empty() {
        return html! { { room(1) } };
    }
    let names: Vec<_> = assessors
        .iter()
        .map(|assessor| {
            let role = assessor.role.word(language).to_lowercase();
            format!("{} ({role})", assessor.name)
        })
        .collect();
    names.join(", ").into()
}
