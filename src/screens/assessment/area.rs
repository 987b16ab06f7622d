//! One area of the form.

use yew::prelude::*;

use super::{answer_change::AnswerChange, fill::Fill, sign::SignRow};
use crate::components::TextField;
use trivsel::{
    instrument::{Answers, Form},
    vocabulary::{Answer, Area, Language, Setting, Step},
};

/// What every area of the form shares.
pub struct AreaForm<'a> {
    pub form: &'a Form<'static>,
    /// Where the child is seen; decides which places can be named.
    pub setting: Setting,
    pub answers: &'a Answers,
    /// Called with every change.
    pub onchange: Callback<AnswerChange>,
    /// The language on screen.
    pub language: Language,
}

impl AreaForm<'_> {
    /// The signs of one area, a note, and a quick way to say that the rest is green.
    pub fn view(&self, area: Area) -> Html {
        let Self {
            language,
            answers,
            onchange,
            ..
        } = self;
        let (language, answers) = (*language, *answers);
        let open: Vec<_> = self
            .form
            .of_area(area)
            .map(|sign| sign.id)
            .filter(|id| !answers.signs.contains_key(*id))
            .collect();
        let onnote = onchange.reform(move |text| AnswerChange::Note(area, text));
        let row = |indicator: &'static trivsel::instrument::Indicator| {
            let sign = answers.signs.get(indicator.id).cloned();
            html! {
                <SignRow key={indicator.id} {indicator} {sign} {language}
                    setting={self.setting} onchange={onchange.clone()} />
            }
        };
        html! {
            <section class="area" key={area.id()} aria-labelledby="form-step">
                <div class="area-head">
                    <div>
                        <h2 id="form-step" tabindex="-1">{ area.word(language) }</h2>
                        <p class="quiet">{ area.holds(language) }</p>
                    </div>
                </div>
                { for self.form.of_area(area).map(row) }
                <Fill id={format!("rest-{}", area.id())} answer={Answer::Seen(Step::Green)} {open}
                    label={language.assessment_rest_green()} of={area.word(language)}
                    {language} onchange={onchange.clone()} />
                <TextField id={format!("note-{}", area.id())} lines=true {language}
                    label={language.assessment_note(area.word(language))}
                    value={answers.note(area).to_owned()} onchange={onnote} />
            </section>
        }
    }
}
