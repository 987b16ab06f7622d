//! One area of the form.

use yew::prelude::*;

use super::{answer_change::AnswerChange, sign::SignRow};
use crate::{components::TextField, platform::focus};
use trivsel::{
    instrument::{Answers, Form},
    vocabulary::{Area, Language, Setting},
};

/// What every area of the form shares.
pub struct AreaForm<'a> {
    /// The form.
    pub form: &'a Form<'static>,
    /// Where the child is seen; decides which places can be named.
    pub setting: Setting,
    /// All answers.
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
        let open = self
            .form
            .of_area(area)
            .any(|sign| !answers.signs.contains_key(sign.id));
        let onnote = onchange.reform(move |text| AnswerChange::Note(area, text));
        let title_id = format!("area-{}", area.id());
        let title = format!("#{title_id}");
        let rest = onchange.reform(move |_: MouseEvent| {
            // The button goes away with the last open sign.
            focus(&title);
            AnswerChange::RestGreen(area)
        });
        let row = |indicator: &'static trivsel::instrument::Indicator| {
            let sign = answers.signs.get(indicator.id).cloned();
            html! {
                <SignRow key={indicator.id} {indicator} {sign} {language}
                    setting={self.setting} onchange={onchange.clone()} />
            }
        };
        html! {
            <section class="area" key={area.id()} aria-labelledby={title_id.clone()}>
                <div class="area-head">
                    <div>
                        <h2 id={title_id} tabindex="-1">{ area.word(language) }</h2>
                        <p class="quiet">{ area.holds(language) }</p>
                    </div>
                    if open {
                        <button type="button" onclick={rest}>
                            { language.assessment_rest_green() }
                            <span class="visually-hidden">{ ": " }{ area.word(language) }</span>
                        </button>
                    }
                </div>
                { for self.form.of_area(area).map(row) }
                <TextField id={format!("note-{}", area.id())} lines=true {language}
                    label={language.assessment_note(area.word(language))}
                    value={answers.note(area).to_owned()} onchange={onnote} />
            </section>
        }
    }
}
