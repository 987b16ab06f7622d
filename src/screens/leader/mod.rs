//! Leder: what a leader must see, whom the team follows closely, four children at random and the
//! quarter's look. Roles are trust and no lock; the page says so.

mod asked;
mod begun;
mod children;
mod four;
mod page;
mod paper;
mod quarter;
mod review_form;

use yew::prelude::*;

use self::{
    asked::AskedAbout,
    begun::begun,
    children::{followed, seen_now},
    four::{DrawFour, four},
    page::LeaderPage,
    paper::LeaderPrint,
    quarter::quarter,
    review_form::ReviewForm,
};
use crate::{
    components::trouble,
    handle::{App, use_app},
    hooks::{use_record, use_session_value},
    platform::{focus_heading, today},
    route::Route,
    session::Session,
};
use trivsel::{
    insight::{draw_four, draw_of_each},
    vocabulary::{Month, Role},
};

/// Whether a leader sits at the screen.
pub fn leads(app: &App) -> bool {
    app.adult().is_some_and(|adult| adult.role == Role::Leader)
}

/// The page, or the five questions about one child.
#[component]
pub fn LeaderScreen() -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let asked = use_state_eq(|| None::<AskedAbout>);
    let saved = use_state_eq(|| false);
    let drafts = use_session_value(Session::begun_reviews);
    let on_paper = use_state_eq(|| false);
    // Reckoned once for what is known, and not whenever something is drawn anew.
    let of_each = use_state_eq(|| None::<bool>);
    let known = (
        app.register().logical_clock().clone(),
        today(),
        *of_each,
        language,
    );
    let page = {
        let app = app.clone();
        use_memo(known, move |(_, today, of_each, language)| {
            leads(&app).then(|| LeaderPage::reckon(app.register(), *today, *of_each, *language))
        })
    };
    let Some(page) = page.as_ref().as_ref().filter(|_| leads(&app)) else {
        return html! {
            <div class="stack">
                <h1 tabindex="-1">{ language.leader_title() }</h1>
                <p>{ language.leader_only() }</p>
                <p><a class="button" href={Route::Who.href()}>{ language.who_title() }</a></p>
            </div>
        };
    };
    let onask = {
        let (asked, saved) = (asked.clone(), saved.clone());
        Callback::from(move |which: AskedAbout| {
            saved.set(false);
            asked.set(Some(which));
            focus_heading();
        })
    };
    if let Some(about) = *asked {
        let ondone = Callback::from(move |kept: bool| {
            saved.set(kept);
            asked.set(None);
            focus_heading();
        });
        return html! { <ReviewForm {about} {ondone} key={format!("{about:?}")} /> };
    }
    let turn = |to: bool| {
        let on_paper = on_paper.clone();
        move || {
            on_paper.set(to);
            focus_heading();
        }
    };
    if *on_paper && !page.sees.is_empty() {
        let back = turn(false);
        return html! { <LeaderPrint page={page.clone()} onback={Callback::from(move |()| back())} /> };
    }
    let onprint = {
        let open = turn(true);
        Callback::from(move |_: MouseEvent| open())
    };
    let ondraw = {
        let (app, record) = (app.clone(), record.clone());
        Callback::from(move |of_each: bool| {
            let month = Month::of(today());
            let facts = match of_each {
                true => draw_of_each(app.register(), month),
                false => draw_four(app.register(), month),
            };
            if !facts.is_empty() {
                record.run(facts, vec![], || {});
            }
        })
    };
    let onchoose = Callback::from(move |each: bool| of_each.set(Some(each)));
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <h1 tabindex="-1">{ language.leader_title() }</h1>
                <p class="quiet">{ today().words_with_weekday(language) }</p>
            </div>
            if *saved { <p class="notice" role="status">{ language.review_saved() }</p> }
            { trouble(record.trouble().as_ref(), language) }
            <p><a class="button" href={Route::MonthFigures.href()}>{ language.month_title() }</a></p>
            { begun(&drafts, app.register(), &onask, language) }
            { seen_now(page, onprint, language) }
            { four(page, &onask, DrawFour { ondraw, onchoose, waits: record.waits() }, language) }
            { quarter(page, app.register(), &onask, language) }
            { followed(page, language) }
            <p class="quiet">{ language.leader_trust() }</p>
        </div>
    }
}
