//! Kvartalsblik: who has not been looked at for a quarter of a year, and what was answered in this one.

use yew::prelude::*;

use super::{
    asked::AskedAbout,
    page::{LeaderPage, ReviewAnswered},
};
use crate::{child_words::called, route::Route};
use trivsel::{
    register::{ChildId, Register, ReviewId},
    vocabulary::{Language, ReviewKind},
};

/// How many there are, the way to the first of them, and to the answers of this quarter.
pub fn quarter(
    page: &LeaderPage,
    register: &Register,
    onask: &Callback<AskedAbout>,
    language: Language,
) -> Html {
    let end = page.quarter_end.words(language);
    let (count, first) = page.due;
    let first = first.and_then(|id| register.child(id));
    let row = |(child, looked): &(ChildId, ReviewAnswered)| {
        let about = asked(*child, Some(looked.id));
        let onclick = onask.reform(move |_: MouseEvent| about);
        let name = register
            .child(*child)
            .map(|it| called(register, it, language));
        html! {
            <li key={looked.id.to_string()}>
                <a href={Route::Child(*child).href()}>{ name.clone() }</a>
                <span>{ language.quarter_held_on(looked.on.words(language)) }</span>
                <span class="actions">
                    <button type="button" {onclick}>
                        { language.review_correct() }<span class="visually-hidden">{ ": " }{ name }</span>
                    </button>
                </span>
            </li>
        }
    };
    html! {
        <section class="stack" aria-labelledby="leader-quarter">
            <h2 id="leader-quarter">{ language.review_quarter() }</h2>
            if let Some(first) = first {
                <p>{ language.quarter_due(count, end) }</p>
                <p class="quiet">{ language.quarter_next(called(register, first, language)) }</p>
                <p><button type="button" onclick={{
                    let about = asked(first.id, None);
                    onask.reform(move |_: MouseEvent| about)
                }}>{ language.quarter_begin() }</button></p>
            } else if !page.followed.is_empty() {
                <p>{ language.quarter_none(end) }</p>
            } else {
                <p>{ language.leader_followed_none() }</p>
            }
            if !page.answered.is_empty() {
                <details class="more">
                    <summary>{ language.quarter_held() }</summary>
                    <ul class="people">{ for page.answered.iter().map(row) }</ul>
                </details>
            }
        </section>
    }
}

/// A kvartalsblik of a child, or a correction of one.
const fn asked(child: ChildId, corrects: Option<ReviewId>) -> AskedAbout {
    AskedAbout {
        child,
        kind: ReviewKind::Quarter,
        corrects,
    }
}
