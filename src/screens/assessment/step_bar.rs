//! How far one is: a bar that stays in sight, with a way to every step.

use yew::prelude::*;

use crate::{components::saved_words, form_step::FormStep, route::Route, session::SaveState};
use trivsel::{
    instrument::{Answers, Form},
    register::ChildId,
    vocabulary::{Area, Language},
};

/// What the bar tells.
pub struct StepBar<'a> {
    pub child: ChildId,
    /// What the child is called.
    pub name: &'a str,
    pub form: &'a Form<'static>,
    pub answers: &'a Answers,
    /// Where one is.
    pub at: FormStep,
    /// Something stands in the adult's own words.
    pub words: bool,
    /// How safe it is.
    pub saved: &'a SaveState,
    /// The language on screen.
    pub language: Language,
}

impl StepBar<'_> {
    /// Whose form it is, how much is answered, what is stored, and the steps.
    pub fn view(&self) -> Html {
        let language = self.language;
        let signs = self.form.indicators.iter();
        let answered = signs.filter(|it| self.answers.answer(it.id).is_some());
        let all = self.form.indicators.len();
        html! {
            <nav class="progress" aria-label={language.assessment_steps()}>
                <div class="progress-said">
                    <span class="progress-at">{ self.name }{ "\u{a0}· " }<b>{ step_word(self.at, language) }</b></span>
                    <span>{ language.begun_signs(answered.count(), all) }</span>
                    { saved_words(self.saved, language) }
                </div>
                <ol class="progress-steps">{ for FormStep::all().map(|step| self.step(step)) }</ol>
            </nav>
        }
    }

    fn step(&self, step: FormStep) -> Html {
        let language = self.language;
        let (done, short, said) = match step {
            FormStep::Area(area) => {
                let all = self.form.of_area(area).count();
                let done = all - self.form.unanswered(self.answers, area).count();
                let said = language.assessment_step(area.word(language), done, all);
                (done * 100 / all.max(1), short(area, language), said)
            }
            FormStep::Last => {
                let words = language.assessment_last();
                (
                    usize::from(self.words) * 100,
                    language.assessment_last(),
                    words.to_owned(),
                )
            }
        };
        let here = (step == self.at).then_some("step");
        let href = Route::AssessmentStep(self.child, step).href();
        html! {
            <li key={step.number()}>
                <a {href} aria-current={here} aria-label={said}>
                    <span aria-hidden="true">{ short }</span>
                    // A width and no style of its own: the page's policy lets no inline style in.
                    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                        <rect width={done.to_string()} height="6" />
                    </svg>
                </a>
            </li>
        }
    }
}

/// What a step is called.
pub fn step_word(step: FormStep, language: Language) -> &'static str {
    match step {
        FormStep::Area(area) => area.word(language),
        FormStep::Last => language.assessment_last(),
    }
}

/// One word for an area, where six stand beside each other.
fn short(area: Area, language: Language) -> &'static str {
    match area {
        Area::Emotions => language.assessment_short_emotions(),
        Area::Relations => language.assessment_short_relations(),
        Area::Learning => language.assessment_short_learning(),
        Area::Body => language.assessment_short_body(),
        Area::Everyday => language.assessment_short_everyday(),
        Area::Surroundings => language.assessment_short_surroundings(),
    }
}
