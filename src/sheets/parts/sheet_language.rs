//! Which language a paper for parents is in.

use yew::prelude::*;

use trivsel::{
    register::Register,
    vocabulary::{Language, PaperLanguage},
};

/// The language of a paper for parents, and whether its sentences in it are a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SheetLanguage {
    pub language: PaperLanguage,
    /// Nobody has read yet what they say.
    pub draft: bool,
}

impl SheetLanguage {
    #[must_use]
    pub fn of(register: &Register, language: PaperLanguage) -> Self {
        let draft = register.is_draft(language);
        Self { language, draft }
    }

    /// What stands at the top of every page while it is a draft, for whoever hands it out too; empty
    /// once somebody has vouched for it.
    #[must_use]
    pub fn draft_mark(self) -> &'static str {
        match self.draft {
            true => self.language.paper_draft(),
            false => "",
        }
    }
}

impl From<Language> for SheetLanguage {
    fn from(language: Language) -> Self {
        Self {
            language: language.into(),
            draft: false,
        }
    }
}

/// Whether somebody may have to go through a paper with the parents: in any other case than a
/// Danish one on which the staff wrote Danish.
pub fn asks_for_an_interpreter(written_in: Language, paper: PaperLanguage) -> bool {
    !(written_in == Language::Danish && paper == Language::Danish)
}

/// The language of free text, where it is not the paper's own.
pub fn lang_of_written(written_in: Language, paper: PaperLanguage) -> Option<&'static str> {
    (paper != written_in).then(|| written_in.code())
}

/// What is told of the language itself: that it is a draft, and that somebody goes through what is
/// not in it.
pub fn told_of_language(written_in: Language, paper: SheetLanguage) -> Html {
    let SheetLanguage { language, draft } = paper;
    html! { <>
        if draft {
            <p class="sheet-note">{ language.sheet_draft() }</p>
        }
        if asks_for_an_interpreter(written_in, language) {
            <p class="sheet-note">{ language.sheet_as_written() }</p>
        }
    </> }
}
