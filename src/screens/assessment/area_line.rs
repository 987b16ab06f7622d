//! An area that is not open: what it says so far, and the way there.

use yew::prelude::*;

use crate::{form_step::FormStep, route::Route};
use trivsel::{
    instrument::{Answers, Form, Indicator},
    register::ChildId,
    vocabulary::{Area, Language},
};

/// One line, which a phone leaves out.
pub fn area_line(
    child: ChildId,
    form: &Form<'static>,
    answers: &Answers,
    area: Area,
    language: Language,
) -> Html {
    let href = Route::AssessmentStep(child, FormStep::Area(area)).href();
    let mark = |sign: &Indicator| {
        let answer = answers.answer(sign.id)?;
        let class = format!("dot badge-{}", answer.id());
        Some(html! {
            <span {class}><span class="visually-hidden">{ answer.word(language) }{ " " }</span></span>
        })
    };
    let all = form.of_area(area).count();
    let done = all - form.unanswered(answers, area).count();
    html! {
        <div class="area-line" key={format!("{}-line", area.id())}>
            <h2><a {href}>{ area.word(language) }</a></h2>
            <span class="area-marks">{ for form.of_area(area).filter_map(mark) }</span>
            <span class="quiet">{ language.assessment_done(done, all) }</span>
        </div>
    }
}
