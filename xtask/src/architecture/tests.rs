//! Each rule, on a few lines that keep it and a few that break it.

use super::*;

#[test]
fn this_house_keeps_its_floors() {
    architecture().unwrap();
}

#[track_caller]
fn check_holds(file: &str, text: &str) {
    assert_eq!(faults_in(file, text), Vec::<String>::new());
}

#[track_caller]
fn check_breach(file: &str, text: &str, fault: &str) {
    let faults = faults_in(file, text);
    assert!(
        faults.len() == 1 && faults[0].contains(fault),
        "{faults:#?}"
    );
}

#[test]
fn a_room_imports_rooms_below_it_and_itself() {
    check_holds(
        "register/fold.rs",
        "use crate::{instrument::Model, register::Entry, vocabulary};",
    );
    check_holds(
        "register/fold.rs",
        "use super::entry::Entry; use super::super::vocabulary::Area;",
    );
    check_holds(
        "register/mod.rs",
        "mod fold; use fold::Register; use self::fold::fold;",
    );
}

#[test]
fn a_room_above_is_a_breach_with_its_line() {
    check_breach(
        "register/fold.rs",
        "\nuse crate::vault::Key;",
        "src/register/fold.rs:2: `register` names `crate::vault::Key`",
    );
    check_breach(
        "vocabulary/mod.rs",
        "use crate::{vocabulary::Area, app::{self}};",
        "`crate::app`",
    );
    check_breach(
        "register/fold.rs",
        "use self::super::super::insight::count;",
        "`crate::insight::count`",
    );
    check_breach(
        "sheets/mod.rs",
        "pub use crate::app::App as Sheet;",
        "`crate::app::App`",
    );
}

#[test]
fn a_room_above_is_found_without_an_import() {
    check_breach(
        "insight/mod.rs",
        "fn due() { crate::vault::open() }",
        "`crate::vault::open`",
    );
    check_breach(
        "insight/mod.rs",
        "fn due() { assert!(trivselsspor::vault::open()) }",
        "`crate::vault::open`",
    );
    check_breach(
        "insight/mod.rs",
        "impl From<crate::sheets::Sheet> for u8 {}",
        "`crate::sheets::Sheet`",
    );
}

#[test]
fn a_room_above_is_found_inside_a_macro_call() {
    for call in [
        "vec![Sheet { key: crate::vault::Key }]",
        "html! { <p>{ crate::vault::Key }</p> }",
        "say!(::std::dbg!(crate::vault::Key))",
    ] {
        check_breach(
            "insight/mod.rs",
            &format!("fn due() {{ {call} }}"),
            "`crate::vault::Key`",
        );
    }
}

#[test]
fn tests_keep_to_the_floors_too() {
    let text = "#[cfg(test)] mod tests { use super::super::super::vault::Key; use super::*; }";
    check_breach("register/fold.rs", text, "`crate::vault::Key`");
}

#[test]
fn the_whole_house_cannot_be_imported() {
    check_breach("register/mod.rs", "use crate::*;", "the whole house");
    check_breach("register/mod.rs", "use crate as house;", "the whole house");
}

#[test]
fn the_lower_rooms_know_no_browser() {
    for text in [
        "use web_sys::window;",
        "use js_sys::Date;",
        "use wasm_bindgen::prelude::*;",
        "fn tick() { gloo_timers::callback::Timeout::new(1, f) }",
        "use yew::prelude::*;",
        "extern crate web_sys as browser;",
    ] {
        for file in [
            "vocabulary/a.rs",
            "instrument/a.rs",
            "register/a.rs",
            "insight/a.rs",
        ] {
            check_breach(file, text, "knows no browser");
        }
    }
}

#[test]
fn the_lower_rooms_know_no_clock() {
    for text in [
        "use std::time::Instant;",
        "use std::time::{Duration, SystemTime};",
        "use std::time;",
        "use std::time::*;",
        "use time::OffsetDateTime;",
        "fn now() { let now = std::time::SystemTime::now(); }",
        "fn now() { let now = dbg!(time::UtcDateTime::now()); }",
    ] {
        check_breach("instrument/form.rs", text, "knows no clock");
    }
    check_holds(
        "instrument/form.rs",
        "use std::time::Duration; use time::{Date, Month};",
    );
}

#[test]
fn the_lower_rooms_know_no_chance() {
    for text in [
        "use rand::Rng;",
        "use rand_chacha::ChaCha8Rng;",
        "fn id() { getrandom::fill(b) }",
    ] {
        check_breach("register/id.rs", text, "knows no chance");
    }
    check_holds(
        "register/id.rs",
        "fn id(rand: u8, random: u8) -> u8 { rand + random }",
    );
}

#[test]
fn files_and_sheets_know_no_clock_and_no_chance() {
    for file in ["exchange/roster/read.rs", "sheets/parents/gather.rs"] {
        check_breach(file, "use std::time::SystemTime;", "knows no clock");
        check_breach(file, "fn id() { getrandom::fill(b) }", "knows no chance");
    }
    check_breach(
        "exchange/mod.rs",
        "use crate::sheets::ParentsSheet;",
        "above this one",
    );
    check_breach("exchange/mod.rs", "use web_sys::File;", "name the browser");
}

#[test]
fn the_browser_is_for_the_app_and_the_database() {
    check_holds(
        "app/ports/clock.rs",
        "use web_sys::window; use yew::prelude::*; use std::time::Instant;",
    );
    check_holds(
        "vault/indexed_db.rs",
        "use js_sys::Reflect; use idb::Factory;",
    );
    check_holds("vault/indexed_db/journal.rs", "use wasm_bindgen::JsValue;");
    check_holds("sheets/parents.rs", "use yew::prelude::*;");
    check_holds(
        "main.rs",
        "fn main() { yew::Renderer::<trivselsspor::app::App>::new().render(); }",
    );
    check_breach(
        "vault/journal.rs",
        "use js_sys::Reflect;",
        "only `app` and `vault/indexed_db` name",
    );
    check_breach(
        "sheets/parents.rs",
        "use web_sys::window;",
        "only `app` and `vault/indexed_db` name",
    );
    check_breach(
        "exchange/csv.rs",
        "use gloo::file::File;",
        "only `app` and `vault/indexed_db` name",
    );
    check_breach(
        "exchange/csv.rs",
        "use yew::prelude::*;",
        "only `sheets` and `app`",
    );
}

#[test]
fn words_about_a_thing_are_not_the_thing() {
    let text = r##"
        //! Unlike web_sys::window, crate::app::App is above this.
        /// See [`crate::vault::Key`] and `std::time::Instant`.
        #[doc = "crate::app"]
        #[serde(with = "crate::app::dates")]
        // use crate::app::App; use rand::Rng;
        const TEXT: &str = "use web_sys::window; crate::app::App";
        fn say() { format!("{} crate::app::App", r#"std::time::SystemTime"#); }
    "##;
    check_holds("vocabulary/mod.rs", text);
}

#[test]
fn a_file_outside_the_rooms_is_named() {
    check_breach("helpers/mod.rs", "", "stands in no room");
    check_breach("helpers.rs", "", "stands in no room");
    check_holds("register.rs", "mod fold;");
    check_holds("lib.rs", "pub mod vocabulary; pub mod app;");
}

#[test]
fn what_is_not_rust_is_named_with_its_line() {
    check_breach(
        "register/mod.rs",
        "\nfn {",
        "src/register/mod.rs:2: this is not Rust",
    );
}

#[test]
fn text_never_becomes_markup_or_a_script() {
    for code in [
        "element.set_inner_html(&text);",
        "element.set_outer_html(text)",
        "Html::from_html_unchecked(text.into())",
        "html! { <div inner_html={text} /> }",
        "html! { <iframe srcdoc={text} /> }",
        "range.create_contextual_fragment(&text)?",
        "js_sys::eval(&text)",
        "js_sys::Function::new_no_args(&text)",
    ] {
        check_breach(
            "app/shell.rs",
            &format!("fn show() {{ {code} }}"),
            "text is put on the page as text",
        );
    }
    check_holds("app/shell.rs", "fn show() { html! { <p>{ text }</p> } }");
}

/// What a spreadsheet would run as a formula can only harm where a file is made for one. None is:
/// the two kinds of file that the app hands out are sealed (`.tspr`) or JSON. Only the room that
/// reads lists of children speaks of spreadsheets.
#[test]
fn no_file_is_made_for_a_spreadsheet() {
    let mut handed_out = 0;
    for file in project::files(&project::root().join("src")).unwrap() {
        let text = fs::read_to_string(project::root().join("src").join(&file)).unwrap();
        handed_out += text.matches("download(&").count();
        if file.contains("roster/") {
            assert!(!text.contains("download("), "{file} hands out a file");
            continue;
        }
        for ending in [".csv", ".tsv", ".xls", ".ods", "text/csv"] {
            assert!(!text.contains(ending), "{file} says {ending}");
        }
    }
    assert!(handed_out > 0, "nothing is handed out at all");
}
