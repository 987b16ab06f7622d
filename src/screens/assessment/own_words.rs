//! The last step: what has no answer, and what the adult says in their own words.

use yew::prelude::*;

use super::{answer_change::AnswerChange, fill::Fill};
use crate::{components::TextField, form_step::FormStep, hooks::DraftHandle, route::Route};
use trivsel::{
    instrument::{Form, Indicator},
    register::{Assessment, ChildId},
    vocabulary::{AgeBand, Answer, Area, Language},
};

/// What has no answer.
pub struct Unanswered<'a> {
    pub child: ChildId,
    pub form: &'a Form<'static>,
    /// What is being answered.
    pub own: &'a Assessment,
    /// Called with the sign that somebody goes to.
    pub ongo: Callback<&'static str>,
    /// Called with every change.
    pub onchange: Callback<AnswerChange>,
    /// The language on screen.
    pub language: Language,
}

impl Unanswered<'_> {
    /// How much is answered, and a way to each sign that is not.
    pub fn view(&self) -> Html {
        let (language, form, answers) = (self.language, self.form, &self.own.answers);
        let signs = form.indicators.iter();
        let answered = signs.filter(|it| answers.answer(it.id).is_some()).count();
        let lacking = |area: &Area| form.unanswered(answers, *area);
        let open: Vec<_> = Area::ALL.iter().flat_map(lacking).collect();
        let count = open.len();
        let ids = open.iter().map(|it| it.id).collect::<Vec<_>>();
        html! {
            <section class="card stack" aria-labelledby="form-open">
                <h3 id="form-open">
                    { language.assessment_answered(answered, form.indicators.len()) }
                </h3>
                if count > 0 {
                    <p>{ language.assessment_open(count) }</p>
                    <ul class="lines">{ for open.into_iter().map(|it| self.line(it)) }</ul>
                }
                <Fill id="fill-not-seen" answer={Answer::NotSeen} open={ids}
                    label={language.assessment_to_not_seen(count)}
                    {language} onchange={self.onchange.clone()} />
            </section>
        }
    }

    fn line(&self, sign: &'static Indicator) -> Html {
        let language = self.language;
        let href = Route::AssessmentStep(self.child, FormStep::Area(sign.area)).href();
        let id = sign.id;
        let onclick = self.ongo.reform(move |_: MouseEvent| id);
        html! {
            <li key={id}>
                <a {href} {onclick}>{ sign.name.text(language) }</a>
                <span class="quiet">{ sign.area.word(language) }</span>
            </li>
        }
    }
}

/// What works, what makes one wonder, and what the child says.
pub fn own_words(draft: &DraftHandle<Assessment>, language: Language) -> Html {
    let value = draft.value();
    html! {
        <section class="stack" aria-labelledby="form-words">
            <h3 id="form-words">{ language.assessment_words() }</h3>
            <TextField {language} id="works" label={language.assessment_works()}
                help={language.assessment_works_help()} lines=true value={value.works.clone()}
                onchange={draft.put(|own: &mut Assessment, text| own.works = text)} />
            <TextField {language} id="wonders" label={language.assessment_wonders()}
                help={language.assessment_wonders_help()} lines=true value={value.wonders.clone()}
                onchange={draft.put(|own: &mut Assessment, text| own.wonders = text)} />
            if value.band >= AgeBand::Toddler {
                <TextField {language} id="childs-view" label={language.assessment_childs_view()}
                    help={language.assessment_childs_view_help()} lines=true
                    value={value.childs_view.clone()}
                    onchange={draft.put(|own: &mut Assessment, text| own.childs_view = text)} />
            }
        </section>
    }
}
