//! The language of a part of the screen that need not speak as the rest does.

use yew::prelude::*;

use crate::handle::{App, use_app};
use trivsel::vocabulary::PaperLanguage;

/// A language that was chosen, and the one that can be shown.
#[derive(Clone, PartialEq)]
pub struct ChosenLanguage {
    app: App,
    chosen: UseStateHandle<PaperLanguage>,
}

/// Begins with this language; see [`ChosenLanguage`].
#[hook]
pub fn use_language(first: PaperLanguage) -> ChosenLanguage {
    let app = use_app();
    let chosen = use_state_eq(|| first);
    {
        let app = app.clone();
        use_effect_with((), move |()| app.bring(first));
    }
    ChosenLanguage { app, chosen }
}

impl ChosenLanguage {
    /// The chosen language once its texts are here, and until then the one on screen.
    #[must_use]
    pub fn shown(&self) -> PaperLanguage {
        self.app.can_speak(*self.chosen)
    }

    /// Chooses a language, and brings its texts.
    pub fn choose(&self, language: PaperLanguage) {
        self.app.bring(language);
        self.chosen.set(language);
    }
}
