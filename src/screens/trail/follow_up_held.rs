//! A follow-up to be read again: a line to press, and under it all that was written.

use yew::prelude::*;

use super::read_mark::read_mark;
use crate::{
    models::models,
    platform::today,
    route::Route,
    screens::{
        correct_words::CorrectWords,
        follow_up::{with_words, words_of},
    },
    sheets::{AccessLine, access_said, answered, parted},
};
use trivsel::{
    insight::Promises,
    register::{Fact, FollowUp, Register},
    vocabulary::{Language, WasKept},
};

/// The line, and what unfolds under it.
pub fn held_stop(
    register: &Register,
    it: &FollowUp,
    promises: &Promises<'_>,
    language: Language,
) -> Html {
    let kept = it
        .answers
        .iter()
        .filter(|answer| answer.kept == Some(WasKept::Yes));
    let came = match &*it.answers {
        [] => String::new(),
        [one] => answered(one, language),
        all => language.follow_up_how_many(kept.count(), all.len()),
    };
    let how = it.how.map_or("", |how| how.word(language));
    let short = parted(&[how, &came]);
    let half_year = it.half_year.as_ref();
    let half_year = half_year.map(|it| language.half_year_chosen(it.choice.word(language)));
    let mut apart = promises.corrected_apart.iter();
    let corrected_apart = apart.any(|apart| apart.value.id == it.id);
    let facts = {
        let points = promises.tried.iter().map(|it| it.point.clone());
        let (it, points) = (it.clone(), points.collect::<Vec<_>>());
        Callback::from(move |words| with_words(&it, &points, words))
    };
    html! {
        <li key={it.id.to_string()}>
            <details>
                <summary>
                    <span class="trail-name">
                        <b>{ language.follow_up_held() }</b>
                        <span class="quiet">{ it.on.words(language) }</span>
                    </span>
                    <span class="quiet">{ short }</span>
                    if let Some(half_year) = half_year { <span class="quiet">{ half_year }</span> }
                    { read_mark(language) }
                </summary>
                <div class="stack unfolded">
                    if promises.set_aside.contains(&it.id) { <p class="notice">{ language.apart_set_aside() }</p> }
                    { held(register, it, language) }
                    // On the same day it is opened again and changed.
                    if corrected_apart {
                        <p class="notice">{ language.corrected_apart_short() }</p>
                    } else if it.on == today() && promises.last_held() == Some(it.id) {
                        <p><a class="button plain" href={Route::FollowUp(it.child).href()}>{ language.follow_up_change() }</a></p>
                    } else {
                        <CorrectWords name={format!("correct-{}", it.id)} words={words_of(it, promises, language)} {facts} />
                    }
                </div>
            </details>
        </li>
    }
}

/// All that was written, in the words of the copy for parents.
pub fn held(register: &Register, it: &FollowUp, language: Language) -> Html {
    let fact = Fact::FollowUpHeld(it.clone());
    let (_, mut lines) = access_said(register, &fact, &models(), language);
    // Its day stands above.
    lines.remove(0);
    facts_list(lines)
}

/// Names and what was written under them.
pub fn facts_list(lines: Vec<AccessLine>) -> Html {
    html! {
        <dl class="facts">
            { for lines.into_iter().map(|line| html! { <div><dt>{ line.name }</dt><dd>{ line.text }</dd></div> }) }
        </dl>
    }
}
