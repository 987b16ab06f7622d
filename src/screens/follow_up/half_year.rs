//! Et halvt år: is it still the right help?

use yew::prelude::*;

use super::draft::choose;
use crate::{
    components::{Choices, TextField},
    hooks::DraftHandle,
};
use trivsel::{
    register::{ContactDetail, FollowUp},
    vocabulary::{HalfYearChoice, Language, Rung},
};

/// The question and a sentence. A step up or down is offered where the ladder has one.
pub fn half_year(
    weeks: Option<i64>,
    rung: Rung,
    draft: &DraftHandle<FollowUp>,
    error: Option<&'static str>,
    language: Language,
) -> Html {
    let value = draft.value();
    let answer = value.half_year.as_ref();
    let chosen = answer.map(|it| it.choice);
    let can_be = |it: &&HalfYearChoice| match it {
        HalfYearChoice::StepDown => rung.down().is_some() || chosen == Some(**it),
        HalfYearChoice::StepUp => rung.up().is_some() || chosen == Some(**it),
        _ => true,
    };
    let options = HalfYearChoice::ALL.iter().filter(can_be);
    let options = options.map(|it| (it.id().into(), it.word(language).into()));
    let choices = Choices {
        name: "half-year".into(),
        legend: language.half_year_asks().into(),
        options: options.collect(),
        chosen: chosen.iter().map(|it| it.id().into()).collect(),
        many: false,
        onpick: draft.put(|draft: &mut FollowUp, id: AttrValue| {
            if let Some(choice) = HalfYearChoice::from_id(&id) {
                choose(draft, choice);
            }
        }),
    };
    let onchange = draft.put(|draft: &mut FollowUp, text| {
        if let Some(it) = &mut draft.half_year {
            it.words = text;
        }
    });
    html! {
        <>
            if let Some(weeks) = weeks { <p class="notice">{ language.follow_up_think_again(usize::try_from(weeks).unwrap_or_default()) }</p> }
            { choices.view() }
            if let Some(error) = error { <p class="error" role="alert">{ error }</p> }
            if let Some(answer) = answer {
                <TextField {language} id="half-year-words" label={language.half_year_why()} asks={Some(&ContactDetail::ALL[..])}
                    value={answer.words.clone()} {onchange} />
            }
        </>
    }
}
