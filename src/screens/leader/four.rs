//! Fire tilfældige: whom nobody chose, and whether they were talked about.

use yew::prelude::*;

use super::{
    asked::AskedAbout,
    page::{FourShown, LeaderPage, ReviewAnswered},
};
use crate::route::Route;
use trivsel::{
    register::ChildId,
    vocabulary::{Language, ReviewKind},
};

/// The four, or the button that draws them.
pub fn four(
    page: &LeaderPage,
    onask: &Callback<AskedAbout>,
    ondraw: &Callback<MouseEvent>,
    waits: Option<&'static str>,
    language: Language,
) -> Html {
    let row = |child: ChildId, name: &str, looked: Option<ReviewAnswered>, drawn: bool| {
        let about = AskedAbout {
            child,
            kind: ReviewKind::Drawn,
            corrects: looked.map(|it| it.id),
        };
        let onclick = onask.reform(move |_: MouseEvent| about);
        let (says, button) = match looked {
            Some(it) => (
                language.four_discussed(it.on.words(language)),
                language.review_correct(),
            ),
            None => (language.four_missing().to_owned(), language.four_talk()),
        };
        html! {
            <li key={format!("{child} {:?}", looked.map(|it| it.id))}>
                <a href={Route::Child(child).href()}>{ name.to_owned() }</a>
                if drawn {
                    <span>{ says }</span>
                    <span class="actions">
                        <button type="button" {onclick}>
                            { button }<span class="visually-hidden">{ ": " }{ name.to_owned() }</span>
                        </button>
                    </span>
                }
            </li>
        }
    };
    let body = match &page.four {
        FourShown::All(all) if all.is_empty() => html! { <p>{ language.four_nobody() }</p> },
        FourShown::All(all) => html! { <>
            <p>{ language.four_all(all.len()) }</p>
            <ul class="people">{ for all.iter().map(|(child, name)| row(*child, name, None, false)) }</ul>
        </> },
        FourShown::NotDrawn => html! { <>
            <p>{ language.four_help() }</p>
            <p><button type="button" id="draw-four" class="primary" onclick={ondraw.clone()} aria-disabled={waits}>
                { language.four_draw() }
            </button></p>
        </> },
        FourShown::Drawn { pool, children } => {
            let talked = children.iter().filter(|it| it.2.is_some()).count();
            let month = page.month.words(language);
            let first = page.month.first_day().words(language);
            html! { <>
                <p role="status">{ language.four_talked(month, talked, children.len()) }</p>
                <ul class="people">{ for children.iter().map(|(child, name, looked)| row(*child, name, *looked, true)) }</ul>
                <details class="more">
                    <summary>{ language.four_why() }</summary>
                    <p>{ language.four_why_text(first, pool) }</p>
                </details>
            </> }
        }
    };
    html! {
        <section class="stack" aria-labelledby="leader-four">
            <h2 id="leader-four">{ language.review_drawn() }</h2>
            { body }
            if !page.four_before.is_empty() {
                <details class="more">
                    <summary>{ language.four_before() }</summary>
                    <ul class="people">{ for page.four_before.iter().map(|(child, name, looked)| row(*child, name, Some(*looked), true)) }</ul>
                </details>
            }
        </section>
    }
}
