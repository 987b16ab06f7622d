//! Whose sheet it is, from when, and by whom.

use yew::prelude::*;

use super::{Assessor, ParentsSheet};
use crate::{
    sheets::parts::room,
    vocabulary::{Language, Term, lower_case},
};

/// The head of the sheet.
pub fn head(sheet: &ParentsSheet, language: Language) -> Html {
    let kind = Term::ParentsSheet.word(language);
    let above = joined([Some(kind), sheet.information.institution.as_deref()]);
    let title = joined([sheet.child.as_deref(), sheet.group.as_deref()]);
    html! {
        <header class="sheet-head">
            <p class="sheet-kind">{ above }</p>
            if title.is_empty() {
                { room(1) }
            } else {
                <h2>{ title }</h2>
            }
            <dl>
                { fact(language.sheet_on(), sheet.on.words(language).into()) }
                { for sheet.round.clone().map(|round| fact(Term::Round.word(language), round.into())) }
                { fact(language.sheet_assessed_by(), names(&sheet.assessors, language)) }
            </dl>
            if sheet.asks_for_an_interpreter(language) {
                <p class="sheet-note">{ language.sheet_as_written() }</p>
            }
        </header>
    }
}

fn fact(name: &'static str, value: Html) -> Html {
    html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> }
}

fn joined<const N: usize>(parts: [Option<&str>; N]) -> String {
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    parts.join(" · ")
}

/// "Anne (pædagog), Bo (leder)".
fn names(assessors: &[Assessor], language: Language) -> Html {
    if assessors.is_empty() {
        return html! { { room(1) } };
    }
    let names: Vec<_> = assessors
        .iter()
        .map(|assessor| {
            let role = lower_case(assessor.role.word(language));
            format!("{} ({role})", assessor.name)
        })
        .collect();
    names.join(", ").into()
}
