//! What people have written without knowing of one another stands beside one another, until somebody has
//! read all of it and chosen.

use yew::prelude::*;

use crate::{
    components::{Tone, notice, trouble},
    hooks::Record,
    platform::focus_heading,
};
use trivsel::{
    register::{Fact, Recorded},
    vocabulary::{Day, Language},
};

/// One of those that are chosen between.
pub struct ApartCard {
    /// What tells it from the others.
    pub key: String,
    /// Of whom, or of which day, it is: said before the words of the button to whoever cannot see where
    /// that stands.
    pub of: String,
    /// What is read before somebody chooses.
    pub body: Html,
    /// What is written where this one is chosen; none where it cannot be.
    pub facts: Vec<Fact>,
}

impl ApartCard {
    /// A version of a follow-up of this day: when it was held and by whom, and what it says.
    pub fn of_follow_up<T>(
        it: &Recorded<T>,
        (by, on): (Option<&str>, Day),
        says: Html,
        facts: Vec<Fact>,
        language: Language,
    ) -> Self {
        Self {
            key: it.entry.to_string(),
            of: by.unwrap_or_default().to_owned(),
            body: html! {
                <>
                    <h2>{ language.follow_up_held() }{ " " }{ on.words(language) }</h2>
                    if let Some(by) = by { <p class="quiet">{ language.corrected_apart_by(by) }</p> }
                    { says }
                </>
            },
            facts,
        }
    }
}

/// All of them with the buttons, and what is said before and after them.
pub fn stand_apart(
    sentence: &str,
    cards: Vec<ApartCard>,
    help: Option<&str>,
    record: &Record,
    language: Language,
) -> Html {
    let card = |it: ApartCard| {
        let ApartCard {
            key,
            of,
            body,
            facts,
        } = it;
        let can_be_chosen = !facts.is_empty();
        let choose = {
            let record = record.clone();
            Callback::from(move |_: MouseEvent| record.run(facts.clone(), vec![], focus_heading))
        };
        html! {
            <section class="card stack" {key}>
                { body }
                if can_be_chosen {
                    <p><button type="button" onclick={choose} aria-disabled={record.waits()}>
                        if !of.is_empty() { <span class="visually-hidden">{ of }{ ": " }</span> }
                        { language.apart_choose() }
                    </button></p>
                }
            </section>
        }
    };
    let says = html! {
        <div class="stack">
            <p>{ sentence }</p>
            <div class="columns">{ for cards.into_iter().map(card) }</div>
            if let Some(help) = help { <p class="help">{ help }</p> }
            { trouble(record.trouble().as_ref(), language) }
        </div>
    };
    notice(Tone::Warn, says)
}
