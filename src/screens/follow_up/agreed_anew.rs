//! What the team agrees anew while it follows up.

use yew::prelude::*;

use crate::{
    components::{DayField, TextField},
    hooks::DraftHandle,
    platform::new_id,
};
use trivsel::{
    register::{Agreement, AgreementId, ContactDetail, FollowUp},
    vocabulary::Language,
};

/// Do not start too much at once: after so many lines no empty one is offered.
const MOST_OFFERED: usize = 3;

/// The agreements, one line each, with an empty one ready. `stand` are open from before and go on:
/// with three of them none is offered until one is ended.
pub fn agreed_anew(stand: usize, draft: &DraftHandle<FollowUp>, language: Language) -> Html {
    let value = draft.value();
    let written = value.agreements.len();
    let offered = usize::from(stand + written < MOST_OFFERED);
    html! {
        <section class="stack">
            <h2>{ language.follow_up_anew_title() }</h2>
            if written + offered == 0 {
                <p>{ language.follow_up_anew_enough() }</p>
            } else {
                <p>{ language.agreements_help() }</p>
            }
            // Lines alone in their list stay the same fields when one is added, so that whoever is typing
            // goes on typing.
            <div class="stack">
                { for (0..written + offered).map(|at| line(at, value.agreements.get(at), draft, language)) }
            </div>
        </section>
    }
}

fn line(
    at: usize,
    agreement: Option<&Agreement>,
    draft: &DraftHandle<FollowUp>,
    language: Language,
) -> Html {
    let number = at + 1;
    let (who, what, sign, by) = agreement.map_or_else(Default::default, |it| {
        (it.who.clone(), it.what.clone(), it.sign.clone(), it.by)
    });
    let text = |put: fn(&mut Agreement, String)| {
        draft.put(move |draft: &mut FollowUp, text| put(line_of(draft, at), text))
    };
    let day = draft.put(move |draft: &mut FollowUp, by| line_of(draft, at).by = by);
    html! {
        <fieldset class="columns agreement" key={at}>
            <legend>{ language.agreement_number(number) }</legend>
            <TextField {language} id={format!("anew-who-{number}")} asks={Some(&ContactDetail::ALL[..])}
                label={language.agreement_who()} value={who} onchange={text(|it, text| it.who = text)} />
            <TextField {language} id={format!("anew-what-{number}")} asks={Some(&ContactDetail::ALL[..])}
                label={language.agreement_what()} value={what} onchange={text(|it, text| it.what = text)} />
            <TextField {language} id={format!("anew-sign-{number}")} asks={Some(&ContactDetail::ALL[..])}
                label={language.agreement_sign()} value={sign} onchange={text(|it, text| it.sign = text)} />
            <DayField {language} id={format!("anew-by-{number}")} label={language.agreement_by()} day={by} onchange={day} />
        </fieldset>
    }
}

/// The line, for a change to it; the empty one gets its id.
fn line_of(draft: &mut FollowUp, at: usize) -> &mut Agreement {
    let at = at.min(draft.agreements.len());
    if at == draft.agreements.len() {
        draft.agreements.push(Agreement {
            id: AgreementId(new_id()),
            who: String::new(),
            what: String::new(),
            by: None,
            sign: String::new(),
        });
    }
    &mut draft.agreements[at]
}
