//! Who does what, and by when, as it is typed.

use serde::{Deserialize, Serialize};
use yew::prelude::*;

use crate::{components::TextField, platform::new_id};
use trivsel::{
    register::{Agreement, AgreementId, ContactDetail},
    vocabulary::Language,
};

/// Do not start too much at once: after so many lines no empty one is offered.
const MOST_OFFERED: usize = 3;

/// One agreement as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AgreementLine {
    /// The agreement that it changes; a new one gets its id once the team agrees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<AgreementId>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// By when.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
}

/// One change to the lines.
pub type LinesChange = Box<dyn FnOnce(&mut Vec<AgreementLine>)>;

/// The lines that change what was agreed already.
#[must_use]
pub fn lines_of(agreements: &[Agreement]) -> Vec<AgreementLine> {
    let line = |it: &Agreement| AgreementLine {
        id: Some(it.id),
        who: it.who.clone(),
        what: it.what.clone(),
        by: it.by.map(|day| day.to_string()).unwrap_or_default(),
    };
    agreements.iter().map(line).collect()
}

/// What is agreed; empty lines are none.
#[must_use]
pub fn agreed(lines: &[AgreementLine]) -> Vec<Agreement> {
    let agreement = |line: &AgreementLine| Agreement {
        id: line.id.unwrap_or_else(|| AgreementId(new_id())),
        who: line.who.trim().to_owned(),
        what: line.what.trim().to_owned(),
        by: line.by.parse().ok(),
    };
    let all = lines.iter().map(agreement);
    all.filter(|it| !it.is_empty()).collect()
}

/// The agreements, one line each, with an empty one ready.
pub fn agreement_lines(
    lines: &[AgreementLine],
    onchange: &Callback<LinesChange>,
    language: Language,
) -> Html {
    let shown = MOST_OFFERED.min(lines.len() + 1).max(lines.len());
    let line = |at: usize| {
        let line = lines.get(at).cloned().unwrap_or_default();
        fields(at, line, onchange, language)
    };
    // Lines alone in their list stay the same fields when one is added, so that whoever is typing
    // goes on typing.
    html! { <div class="stack">{ for (0..shown).map(line) }</div> }
}

fn fields(
    at: usize,
    line: AgreementLine,
    onchange: &Callback<LinesChange>,
    language: Language,
) -> Html {
    let number = at + 1;
    let set = |put: fn(&mut AgreementLine, String)| {
        onchange.reform(move |text: String| {
            Box::new(move |lines: &mut Vec<AgreementLine>| {
                if lines.len() <= at {
                    lines.push(AgreementLine::default());
                }
                if let Some(line) = lines.get_mut(at) {
                    put(line, text);
                }
            }) as LinesChange
        })
    };
    html! {
        <fieldset class="columns agreement" key={at}>
            <legend>{ language.agreement_number(number) }</legend>
            <TextField {language} id={format!("who-{number}")} asks={Some(&ContactDetail::ALL[..])} label={language.agreement_who()}
                value={line.who} onchange={set(|line, text| line.who = text)} />
            <TextField {language} id={format!("what-{number}")} asks={Some(&ContactDetail::ALL[..])} label={language.agreement_what()}
                lines=true value={line.what} onchange={set(|line, text| line.what = text)} />
            <TextField {language} id={format!("by-{number}")} label={language.agreement_by()}
                kind="date" value={line.by} onchange={set(|line, text| line.by = text)} />
        </fieldset>
    }
}
