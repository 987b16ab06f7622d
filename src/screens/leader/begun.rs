//! Answers that were begun and not saved, and the way back to them.

use yew::prelude::*;

use super::asked::AskedAbout;
use crate::{child_words::called, session::DraftKey};
use trivsel::{register::Register, vocabulary::Language};

/// The begun answers whose screen is this one; nothing where nobody has begun any.
pub fn begun(
    drafts: &[DraftKey],
    register: &Register,
    onask: &Callback<AskedAbout>,
    language: Language,
) -> Html {
    let row = |key: &DraftKey| {
        let DraftKey::Review {
            child,
            kind,
            corrects,
            ..
        } = *key
        else {
            return None;
        };
        // What no form asks for any more is told of on every screen.
        let known = register
            .child(child)
            .filter(|_| key.asked_for(register) == *key)?;
        let about = AskedAbout {
            child,
            kind,
            corrects,
        };
        let onclick = onask.reform(move |_: MouseEvent| about);
        let name = called(register, known, language);
        let words = language.review_begun_of(name.clone(), kind.word(language));
        Some(html! {
            <li key={format!("{key:?}")}>
                <span>{ words }</span>
                <span class="actions">
                    <button type="button" {onclick}>
                        { language.today_go_on() }<span class="visually-hidden">{ ": " }{ name }</span>
                    </button>
                </span>
            </li>
        })
    };
    let rows: Vec<_> = drafts.iter().filter_map(row).collect();
    if rows.is_empty() {
        return html! {};
    }
    html! {
        <section class="stack" aria-labelledby="leader-begun">
            <h2 id="leader-begun">{ language.review_begun() }</h2>
            <ul class="people">{ for rows }</ul>
        </section>
    }
}
