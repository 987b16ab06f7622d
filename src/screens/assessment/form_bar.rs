//! The foot of the form: the step before, the one after, and the end.

use yew::prelude::*;

use super::step_bar::step_word;
use crate::{
    components::{saved_trouble, trouble},
    form_step::FormStep,
    hooks::{DraftHandle, Record},
    route::Route,
};
use trivsel::{
    register::{Assessment, ChildId},
    vocabulary::Language,
};

/// What the bar knows.
pub struct FormBar<'a> {
    pub child: ChildId,
    /// The step in sight.
    pub at: FormStep,
    pub record: &'a Record,
    pub draft: &'a DraftHandle<Assessment>,
    /// Nothing is answered yet. In the class check areas are set without their signs.
    pub nothing: bool,
    /// It changes what was finished before.
    pub corrects: bool,
    pub finish: Callback<MouseEvent>,
    pub language: Language,
}

impl FormBar<'_> {
    /// The last step has the end where the others have the next.
    pub fn view(self) -> Html {
        let Self {
            child,
            at,
            record,
            draft,
            language,
            ..
        } = self;
        let end = match self.corrects {
            true => language.assessment_finish_correction(),
            false => language.assessment_finish(),
        };
        html! {
            <div class="form-bar finish">
                if let Some(before) = at.before() {
                    <a class="button form-back" href={Route::AssessmentStep(child, before).href()}>
                        <span aria-hidden="true">{ "‹" }</span>
                        <span class="visually-hidden">{ language.assessment_back(step_word(before, language)) }</span>
                    </a>
                }
                <a class="button plain" href={Route::Child(child).href()}>{ language.assessment_later() }</a>
                if let Some(next) = at.next() {
                    <a class="button primary" href={Route::AssessmentStep(child, next).href()}>
                        { language.assessment_next(step_word(next, language)) }
                    </a>
                } else {
                    <button type="button" class="primary" onclick={self.finish}
                        aria-disabled={record.waits()} disabled={self.nothing}>{ end }</button>
                }
                { trouble(record.trouble().as_ref(), language) }
                { saved_trouble(draft.saved(), &draft.again(), language) }
            </div>
        }
    }
}
