//! Ordbog: every shared word and what it means here.

use yew::prelude::*;

use crate::models::models;
use trivsel::vocabulary::{
    About, AgeBand, Answer, Area, HowLong, Language, Place, Role, Setting, Step, Term, alphabetical,
};

pub fn dictionary(language: Language) -> Html {
    let step = |step: &Step| {
        let word = format!(
            "{} {}\u{a0}· {}",
            step.shape(),
            step.word(language),
            step.name(language)
        );
        (word, step.meaning(language))
    };
    let not_seen = (
        format!("{} {}", Answer::NotSeen.shape(), language.answer_not_seen()),
        language.answer_not_seen_meaning(),
    );
    macro_rules! all {
        ($words:ty) => {
            <$words>::ALL
                .iter()
                .map(|it| (it.word(language).to_owned(), it.meaning(language)))
                .collect::<Vec<_>>()
        };
    }
    let mut terms = all!(Term);
    terms.sort_by_cached_key(|(one, _)| alphabetical(one));
    // The two phrases that a red sentence may end with.
    let mut how_long = all!(HowLong);
    how_long.extend(models().current().durations.iter().map(|it| {
        (
            it.phrase.text(language).to_owned(),
            it.meaning.text(language),
        )
    }));
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <h1 tabindex="-1">{ language.dictionary_title() }</h1>
                <p class="lead">{ language.dictionary_lead() }</p>
            </div>
            { part(language.dictionary_steps(), Step::ALL.iter().map(step).chain([not_seen]).collect()) }
            { part(language.dictionary_areas(), all!(Area)) }
            { part(language.dictionary_terms(), terms) }
            { part(language.dictionary_bands(), all!(AgeBand)) }
            { part(language.dictionary_settings(), all!(Setting)) }
            { part(language.dictionary_roles(), all!(Role)) }
            { part(language.dictionary_about(), all!(About)) }
            { part(language.dictionary_how_long(), how_long) }
            { part(language.dictionary_places(), all!(Place)) }
        </div>
    }
}

fn part(title: &'static str, words: Vec<(String, &'static str)>) -> Html {
    let word = |(word, meaning): &(String, &'static str)| {
        html! { <div key={word.clone()}><dt>{ word }</dt><dd>{ *meaning }</dd></div> }
    };
    html! {
        <section class="stack">
            <h2>{ title }</h2>
            <dl class="dictionary">{ for words.iter().map(word) }</dl>
        </section>
    }
}
