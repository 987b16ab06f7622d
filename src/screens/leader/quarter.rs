//! Kvartalsblik: who has not been looked at for a quarter of a year.

use yew::prelude::*;

use super::page::LeaderPage;
use crate::facts::called;
use trivsel::{
    register::{ChildId, Register},
    vocabulary::{Language, ReviewKind},
};

/// How many there are, and the way to the first of them.
pub fn quarter(
    page: &LeaderPage,
    register: &Register,
    onask: &Callback<(ChildId, ReviewKind)>,
    language: Language,
) -> Html {
    let end = page.quarter_end.words(language);
    let (count, first) = page.due;
    let first = first.and_then(|id| register.child(id));
    html! {
        <section class="stack" aria-labelledby="leader-quarter">
            <h2 id="leader-quarter">{ language.review_quarter() }</h2>
            if let Some(first) = first {
                <p>{ language.quarter_due(count, end) }</p>
                <p class="quiet">{ language.quarter_next(called(register, first, language)) }</p>
                <p><button type="button" onclick={{
                    let child = first.id;
                    onask.reform(move |_: MouseEvent| (child, ReviewKind::Quarter))
                }}>{ language.quarter_begin() }</button></p>
            } else if !page.followed.is_empty() {
                <p>{ language.quarter_none(end) }</p>
            } else {
                <p>{ language.leader_followed_none() }</p>
            }
        </section>
    }
}
