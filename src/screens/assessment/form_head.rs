//! The top of the form: whom it is about, and who answers.

use yew::prelude::*;

use crate::{
    child_words::age_words,
    components::{UnsavedMark, bubble},
    platform::today,
    route::Route,
};
use trivsel::{
    register::Child,
    vocabulary::{AgeBand, Language},
};

/// What stands there.
pub struct FormHead<'a> {
    pub child: &'a Child,
    /// What the round is called in the child's group.
    pub round: &'a str,
    /// The child's short name, in the heading.
    pub name: &'a str,
    /// What it is called on its own screen.
    pub called: String,
    pub band: AgeBand,
    pub adult: &'a str,
    pub language: Language,
}

impl FormHead<'_> {
    /// Child and round, with the age it is answered for.
    pub fn view(self) -> Html {
        let Self {
            child, language, ..
        } = self;
        let age = child.birth.age_on(today());
        let age = age.map_or_else(|_| String::new(), |age| age_words(age, language));
        html! {
            <div class="form-head">
                { bubble(child.id.0, &child.given, &child.surname) }
                <div>
                    <p class="eyebrow">
                        <a href={Route::Child(child.id).href()}>{ self.called }</a><UnsavedMark child={child.id} />
                        { "\u{a0}· " }{ self.round }
                    </p>
                    <h1 tabindex="-1">{ language.assessment_of(self.name) }</h1>
                    <p class="quiet">
                        { age }{ "\u{a0}· " }{ self.band.word(language) }{ "\u{a0}· " }
                        { language.assessment_by(self.adult) }
                    </p>
                </div>
            </div>
        }
    }
}
