//! How a form ends that is a draft until it is saved.

use serde::Serialize;
use yew::prelude::*;

use super::{Fault, faults, saved_line, trouble};
use crate::{
    hooks::{DraftHandle, Record},
    route::Route,
};
use trivsel::vocabulary::Language;

/// What such a form ends with.
pub struct DraftFoot<'a, T: 'static> {
    /// The fields that lack something, in their order.
    pub missing: &'a [Fault],
    /// What stores it.
    pub record: &'a Record,
    /// What is typed.
    pub draft: &'a DraftHandle<T>,
    /// The word on the button that saves.
    pub save: &'static str,
    /// Where one goes to do the rest later.
    pub later: Route,
}

impl<T: Serialize + Clone + 'static> DraftFoot<'_, T> {
    /// What went wrong with storing, what is missing, the buttons, and whether what is typed is safe.
    pub fn view(&self, language: Language) -> Html {
        html! {
            <>
                { trouble(self.record.trouble().as_ref(), language) }
                { faults(language.follow_up_missing(), self.missing) }
                <div class="form-bar finish">
                    { saved_line(self.draft.saved(), &self.draft.again(), language) }
                    <a class="button plain" href={self.later.href()}>{ language.assessment_later() }</a>
                    <button type="submit" class="primary" aria-disabled={self.record.waits()}>{ self.save }</button>
                </div>
            </>
        }
    }
}
