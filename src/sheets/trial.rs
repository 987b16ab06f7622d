//! What one adult of a pair reads of a made-up child and answers: `docs/enighed.md`.

use yew::prelude::*;

use super::parts::{Running, answer_cells, answer_heads, fact, foot, head, joined, paper, room};
use trivsel::{
    instrument::{Indicator, Model, TrialChild},
    vocabulary::{Area, Day, Language, Term},
};

/// The child's story and a row for each sign that the app would ask of it.
pub fn trial_sheet(
    child: &TrialChild,
    model: &'static Model,
    printed: Day,
    language: Language,
) -> Html {
    let kind = language.trial_title();
    let running = Running {
        kind: kind.to_owned(),
        about: child.name.into(),
        warning: "",
    };
    let form = child.form(model);
    let facts = [language.trial_sheet_pair(), language.blank_adult()];
    let body = html! {
        <>
            { head(
                joined(&[Some(child.name), Some(child.where_words(language))]),
                facts.map(|name| fact(name, room(1))).into(),
                html! { <p class="sheet-note">{ language.trial_sheet_how() }</p> },
            ) }
            <p>{ child.told(language) }</p>
            <p class="sheet-note">{ model.durations_told(language) }</p>
            <table>
                <thead><tr>
                    { answer_heads(Term::Indicator.word(language), language) }
                </tr></thead>
                { for Area::ALL.iter().map(|area| html! {
                    <tbody>
                        <tr class="sheet-area-row"><th scope="colgroup" colspan="5">{ area.word(language) }</th></tr>
                        { for form.of_area(*area).map(|sign| row(sign, language)) }
                    </tbody>
                }) }
            </table>
            { foot(kind, printed, language) }
        </>
    };
    paper(
        "sheet-wide sheet-form sheet-trial",
        running,
        vec![body],
        language,
    )
}

fn row(sign: &Indicator, language: Language) -> Html {
    html! {
        <tr>
            <th scope="row">{ sign.name.text(language) }</th>
            { answer_cells(sign, language) }
        </tr>
    }
}
