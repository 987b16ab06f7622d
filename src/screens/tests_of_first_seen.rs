//! What the page shows before the program is there is what the program then draws in its place.

use yew::LocalServerRenderer;
use yew::prelude::*;

use crate::{components::HOUSE, route::Route};
use trivsel::vocabulary::Language;

const PAGE: &str = include_str!("../../index.html");

/// What start.js takes, without its line breaks.
fn first_seen() -> String {
    let (_, rest) = PAGE.split_once("<template id=\"first-seen\">").unwrap();
    let (inside, _) = rest.split_once("</template>").unwrap();
    inside.lines().map(str::trim).collect()
}

#[track_caller]
fn says(what: &str) {
    assert!(first_seen().contains(what), "index.html lacks {what}");
}

#[test]
fn it_says_what_the_two_screens_say() {
    let language = Language::default();
    for heading in [language.start_heading(), language.start_unlock_title()] {
        says(&format!("<h1>{heading}</h1>"));
    }
    says(&format!("<p class=\"lead\">{}</p>", language.start_lead()));
    let looking = language.start_looking();
    says(&format!("<p class=\"working\">{looking}</p>"));
}

#[test]
fn its_bar_leads_where_the_bar_leads() {
    let language = Language::default();
    for route in [Route::Dictionary, Route::Model] {
        let (href, title) = (route.href(), route.title(language));
        says(&format!("<a href=\"{href}\">{title}</a>"));
    }
    let (href, title) = (Route::Acute.href(), language.acute_title());
    says(&format!("<a class=\"acute\" href=\"{href}\">{title}</a>"));
    says(&format!("aria-label=\"{}\"", language.shell_nav()));
    says(&format!(">{}</button>", language.shell_menu()));
}

/// The classes of what is drawn, in their order.
fn classes(markup: &str) -> Vec<&str> {
    let parts = markup.split("class=\"").skip(1);
    parts.filter_map(|it| it.split('"').next()).collect()
}

#[test]
fn what_it_says_at_the_start_stands_where_the_start_has_it() {
    let seen = first_seen();
    let (_, seen) = seen.split_once("<div class=\"stack loose\">").unwrap();
    let start = include_str!("start.rs");
    let (_, drawn) = start.split_once("<div class=\"stack loose\">").unwrap();
    let (drawn, _) = drawn.split_once("{ HOUSE.view() }").unwrap();
    assert_eq!(classes(seen), classes(drawn));
    let script = include_str!("../../public/start.js");
    assert!(
        script.contains(r#"start.querySelector(".start-head").append(lock.querySelector("svg"))"#)
    );
}

#[component]
fn House() -> Html {
    HOUSE.view()
}

#[test]
fn its_picture_is_the_one_that_stays() {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let drawn = LocalServerRenderer::<House>::new().hydratable(false);
    says(&runtime.unwrap().block_on(drawn.render()));
}

#[test]
fn the_program_begins_in_the_language_of_the_page() {
    let language = Language::default().code();
    assert!(PAGE.contains(&format!("<html lang=\"{language}\"")));
}
