//! A question in the page. While the browser's own stands there nothing else goes on, not the clock that
//! locks either; while this one does, everything does.

use yew::prelude::*;

use super::App;

/// What is asked, and what is done on a yes.
#[derive(Clone)]
pub struct Question {
    pub words: AttrValue,
    then: Callback<()>,
}

impl App {
    /// Asks; what was asked before and not answered is let go of.
    pub fn ask(&self, words: impl Into<AttrValue>, then: impl Fn() + 'static) {
        let question = Question {
            words: words.into(),
            then: Callback::from(move |()| then()),
        };
        self.services.0.question.replace(Some(question));
        self.redraw().emit(());
    }

    /// What is asked now. Locking lets go of it.
    #[must_use]
    pub fn question(&self) -> Option<Question> {
        self.services.0.question.borrow().clone()
    }

    /// Somebody has answered.
    pub fn answer(&self, yes: bool) {
        let question = self.services.0.question.take();
        self.redraw().emit(());
        if let Some(question) = question.filter(|_| yes) {
            question.then.emit(());
        }
    }
}
