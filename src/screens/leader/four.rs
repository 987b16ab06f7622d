//! Fire tilfældige: whom nobody chose, and whether they were talked about.

use yew::prelude::*;

use super::{
    asked::AskedAbout,
    page::{FourShown, LeaderPage, ReviewAnswered},
};
use crate::{components::Choices, route::Route};
use trivsel::{
    register::ChildId,
    vocabulary::{Language, Month, ReviewKind},
};

const OF_HOUSE: &str = "house";
const OF_EACH: &str = "each";

/// What draws the four, and what chooses among whom.
pub struct DrawFour {
    /// Each is told whether it is of each tovholder, and not of the whole house.
    pub ondraw: Callback<bool>,
    pub onchoose: Callback<bool>,
    pub waits: Option<&'static str>,
}

/// The four, or the button that draws them; from the whole house, or of each tovholder.
pub fn four(
    page: &LeaderPage,
    onask: &Callback<AskedAbout>,
    draw: DrawFour,
    language: Language,
) -> Html {
    let each = page.four_of_each.as_ref();
    let nobody = matches!(&page.four, FourShown::All(all) if all.is_empty());
    let among = Choices {
        name: "draw-among".into(),
        legend: language.four_among().into(),
        options: vec![
            (OF_HOUSE.into(), language.four_among_house().into()),
            (OF_EACH.into(), language.four_among_each().into()),
        ],
        chosen: vec![each.map_or(OF_HOUSE, |_| OF_EACH).into()],
        many: false,
        onpick: draw.onchoose.reform(|id: AttrValue| id == OF_EACH),
    };
    let of_each = each.is_some();
    let ondraw = draw.ondraw.reform(move |_: MouseEvent| of_each);
    let button = |help: &'static str, go: &'static str| {
        html! { <>
            <p>{ help }</p>
            <p><button type="button" id="draw-four" class="primary" onclick={&ondraw} aria-disabled={draw.waits}>{ go }</button></p>
        </> }
    };
    let body = match each {
        None if matches!(page.four, FourShown::NotDrawn) => {
            button(language.four_help(), language.four_draw())
        }
        None => drawn(&page.four, page.month, None, onask, language),
        Some(each) => {
            let waits = each.iter().any(|(_, it)| *it == FourShown::NotDrawn);
            html! { <>
                if waits { { button(language.four_help(), language.four_draw_each()) } }
                { for each.iter().map(|(lead, it)| of_lead(lead, it, page.month, onask, language)) }
            </> }
        }
    };
    html! {
        <section class="stack" aria-labelledby="leader-four">
            <h2 id="leader-four">{ language.review_drawn() }</h2>
            if !nobody { { among.view() } }
            { body }
            if !page.four_before.is_empty() {
                <details class="more">
                    <summary>{ language.four_before() }</summary>
                    <ul class="people">{ for page.four_before.iter().map(|(child, name, looked)| row(*child, name, Some(*looked), onask, language)) }</ul>
                </details>
            }
        </section>
    }
}

/// Those of one tovholder, under the name.
fn of_lead(
    lead: &str,
    four: &FourShown,
    month: Month,
    onask: &Callback<AskedAbout>,
    language: Language,
) -> Html {
    let title = match lead {
        "" => language.four_no_lead().to_owned(),
        lead => language.four_lead(lead),
    };
    html! {
        <div class="stack tight" key={lead.to_owned()}>
            <h3>{ title }</h3>
            { drawn(four, month, Some(lead), onask, language) }
        </div>
    }
}

/// Those who are drawn, or all, where they are so few.
fn drawn(
    four: &FourShown,
    month: Month,
    lead: Option<&str>,
    onask: &Callback<AskedAbout>,
    language: Language,
) -> Html {
    match four {
        FourShown::All(all) if all.is_empty() => html! { <p>{ language.four_nobody() }</p> },
        FourShown::All(all) => html! { <>
            <p>{ language.four_all(all.len()) }</p>
            <ul class="people">{ for all.iter().map(|(child, name)| html! {
                <li key={child.to_string()}><a href={Route::Child(*child).href()}>{ name }</a></li>
            }) }</ul>
        </> },
        FourShown::NotDrawn => html! { <p>{ language.four_not_drawn() }</p> },
        FourShown::Drawn { pool, children } => {
            let talked = children.iter().filter(|it| it.2.is_some()).count();
            let first = month.first_day().words(language);
            let why = match lead {
                None => language.four_why_text(first, pool),
                Some("") => language.four_why_without_lead(first, pool),
                Some(lead) => language.four_why_of_lead(first, pool, lead),
            };
            html! { <>
                <p role="status">{ language.four_talked(month.words(language), talked, children.len()) }</p>
                <ul class="people">{ for children.iter().map(|(child, name, looked)| row(*child, name, *looked, onask, language)) }</ul>
                <details class="more">
                    <summary>{ language.four_why() }</summary>
                    <p>{ why }</p>
                </details>
            </> }
        }
    }
}

/// A child who was drawn, and whether it was talked about.
fn row(
    child: ChildId,
    name: &str,
    looked: Option<ReviewAnswered>,
    onask: &Callback<AskedAbout>,
    language: Language,
) -> Html {
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
            <span>{ says }</span>
            <span class="actions">
                <button type="button" {onclick}>
                    { button }<span class="visually-hidden">{ ": " }{ name.to_owned() }</span>
                </button>
            </span>
        </li>
    }
}
