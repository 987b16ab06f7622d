//! How a form ends that stands on a screen of something else, and is a draft until it is saved.

use serde::Serialize;
use yew::prelude::*;

use super::{saved_line, trouble};
use crate::{
    handle::App,
    hooks::{DraftHandle, Record},
};

/// What such a form ends with.
pub struct DraftFormFoot<'a, T: 'static> {
    /// What stores it.
    pub record: &'a Record,
    /// What is typed.
    pub draft: &'a DraftHandle<T>,
    /// The word on the button that saves.
    pub save: &'static str,
    /// Called when the form is closed, with the draft or without.
    pub onclose: Callback<()>,
}

impl<T: Serialize + Clone + 'static> DraftFormFoot<'_, T> {
    /// What went wrong with storing, the buttons, and whether what is typed is safe. What was begun
    /// stays until somebody deletes it.
    pub fn view(&self, app: &App) -> Html {
        let language = app.language();
        let later = self.onclose.reform(|_: MouseEvent| ());
        let begun = app.draft(self.draft.key()).is_some();
        let drop = {
            let (app, record) = (app.clone(), self.record.clone());
            let (key, onclose) = (self.draft.key(), self.onclose.clone());
            Callback::from(move |_: MouseEvent| {
                let (record, onclose) = (record.clone(), onclose.clone());
                app.ask(app.language().draft_drop_ask(), move || {
                    let onclose = onclose.clone();
                    record.run(Vec::new(), vec![key], move || onclose.emit(()));
                });
            })
        };
        html! {
            <>
                { trouble(self.record.trouble().as_ref(), language) }
                <div class="stack tight">
                    <div class="actions">
                        <button type="submit" class="primary" aria-disabled={self.record.waits()}>{ self.save }</button>
                        <button type="button" class="plain" onclick={later}>{ language.assessment_later() }</button>
                        if begun {
                            <button type="button" class="plain" aria-disabled={self.record.waits()} onclick={drop}>{ language.writing_drop() }</button>
                        }
                    </div>
                    { saved_line(self.draft.saved(), &self.draft.again(), language) }
                </div>
            </>
        }
    }
}
