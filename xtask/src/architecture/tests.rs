//! Each rule, on a few lines that keep it and a few that break it.

use super::*;

mod statements;

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
fn what_a_test_or_a_macro_names_counts_too() {
    for text in [
        "#[cfg(test)] mod tests { use web_sys::window; }",
        "fn due() { vec![Sheet { key: web_sys::window() }] }",
        "fn due() { html! { <p>{ web_sys::window() }</p> } }",
        "fn due() { say!(::std::dbg!(web_sys::window())) }",
    ] {
        check_breach("crates/trivsel/src/insight/mod.rs", text, "only the app");
    }
}

#[test]
fn the_lower_rooms_know_no_browser() {
    for text in [
        "use web_sys::window;",
        "use js_sys::Date;",
        "use wasm_bindgen::prelude::*;",
        "fn tick() { gloo_timers::callback::Timeout::new(1, f) }",
        "extern crate web_sys as browser;",
    ] {
        for file in [
            "crates/trivsel/src/vocabulary/a.rs",
            "crates/trivsel/src/instrument/a.rs",
            "crates/trivsel/src/register/a.rs",
            "crates/trivsel/src/insight/a.rs",
        ] {
            check_breach(file, text, "name the browser");
        }
    }
}

#[test]
fn the_session_knows_neither_browser_nor_yew() {
    let file = "src/session/drafts.rs";
    check_breach(file, "use web_sys::window;", "name the browser");
    check_breach(file, "use std::time::Instant;", "no clock");
    check_breach(file, "use getrandom::fill;", "no chance");
    check_breach(file, "use yew::prelude::Callback;", "no Yew");
    check_holds(
        "src/session/tests/world.rs",
        "use yew::platform::spawn_local;",
    );
    check_holds("src/screens/who.rs", "use yew::prelude::Callback;");
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
        check_breach(
            "crates/trivsel/src/instrument/form.rs",
            text,
            "knows no clock",
        );
    }
    check_holds(
        "crates/trivsel/src/instrument/form.rs",
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
        check_breach("crates/trivsel/src/register/id.rs", text, "knows no chance");
    }
    check_holds(
        "crates/trivsel/src/register/id.rs",
        "fn id(rand: u8, random: u8) -> u8 { rand + random }",
    );
}

#[test]
fn files_and_sheets_know_no_clock_and_no_chance() {
    for file in [
        "crates/exchange/src/roster/read.rs",
        "src/sheets/parents/gather.rs",
    ] {
        check_breach(file, "use std::time::SystemTime;", "knows no clock");
        check_breach(file, "fn id() { getrandom::fill(b) }", "knows no chance");
    }
    check_breach(
        "crates/exchange/src/lib.rs",
        "use web_sys::File;",
        "name the browser",
    );
}

#[test]
fn the_browser_is_for_the_app_and_the_database() {
    check_holds(
        "src/platform/clock.rs",
        "use web_sys::window; use yew::prelude::*; use std::time::Instant;",
    );
    check_holds(
        "crates/vault/src/indexed_db.rs",
        "use js_sys::Reflect; use idb::Factory;",
    );
    check_holds("src/sheets/parents.rs", "use yew::prelude::*;");
    check_holds(
        "src/main.rs",
        "fn main() { yew::Renderer::<trivselsspor::App>::new().render(); }",
    );
    check_breach(
        "crates/vault/src/journal.rs",
        "use js_sys::Reflect;",
        "name the browser",
    );
    check_breach(
        "src/sheets/parents.rs",
        "use web_sys::window;",
        "name the browser",
    );
    check_breach(
        "crates/exchange/src/csv.rs",
        "use gloo::file::File;",
        "name the browser",
    );
}

#[test]
fn words_about_a_thing_are_not_the_thing() {
    let text = r##"
        //! Unlike web_sys::window, crate::App is above this.
        /// See [`vault::Key`] and `std::time::Instant`.
        #[doc = "crate::app"]
        #[serde(with = "crate::dates")]
        // use crate::App; use rand::Rng;
        const TEXT: &str = "use web_sys::window; crate::App";
        fn say() { format!("{} crate::App", r#"std::time::SystemTime"#); }
    "##;
    check_holds("crates/trivsel/src/vocabulary/mod.rs", text);
}

#[test]
fn a_file_outside_the_rooms_is_named() {
    check_breach("crates/other/src/lib.rs", "", "stands in no room");
    check_holds("src/lib.rs", "pub mod sheets; mod screens;");
}

#[test]
fn what_is_not_rust_is_named_with_its_line() {
    check_breach(
        "crates/trivsel/src/register/mod.rs",
        "\nfn {",
        "crates/trivsel/src/register/mod.rs:2: this is not Rust",
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
            "src/shell.rs",
            &format!("fn show() {{ {code} }}"),
            "text is put on the page as text",
        );
    }
    check_holds("src/shell.rs", "fn show() { html! { <p>{ text }</p> } }");
}

/// The figures of a month are numbers and our own words, and nothing that somebody typed.
const MONTH_FIGURES: [&str; 2] = ["src/screens/month_figures.rs", "src/sheets/month/csv.rs"];
/// The empty list of a trial is our own words: made-up children, and signs of the model. Its answers
/// are read and never written.
const TRIAL: &str = "src/screens/trial.rs";

/// What a spreadsheet would run as a formula can only harm where a file is made for one. None is of
/// what somebody typed: beside the figures of a month and an empty list the app hands out what is
/// sealed (`.tspr`) or JSON. Only the rooms that read lists of children speak of spreadsheets.
#[test]
fn no_file_is_made_for_a_spreadsheet_of_what_somebody_typed() {
    let mut handed_out = 0;
    for file in rust_files().unwrap() {
        let text = fs::read_to_string(project::root().join(&file)).unwrap();
        handed_out += text.matches("hand_over(&").count();
        if file.contains("roster/") || file.starts_with("crates/workbook/") {
            for verb in ["download(", "hand_over("] {
                assert!(!text.contains(verb), "{file} hands out a file");
            }
            continue;
        }
        if MONTH_FIGURES.contains(&file.as_str()) {
            assert!(text.contains("month_csv("), "{file} makes another file");
            continue;
        }
        if file == TRIAL {
            let made = text.matches("hand_over(").count();
            assert_eq!(made, 1, "{file}");
            assert!(text.contains("empty_trial_list("), "{file}");
            continue;
        }
        for ending in [".csv", ".tsv", ".xls", ".ods", "text/csv"] {
            assert!(!text.contains(ending), "{file} says {ending}");
        }
    }
    assert!(handed_out > 0, "nothing is handed out at all");
}

/// A joint position is agreed in one place, which refuses one that rests on nothing seen. Elsewhere
/// the fact is only read, stored or made up for a test.
#[test]
fn a_position_is_agreed_in_one_place() {
    let made_in = "crates/trivsel/src/insight/seen.rs";
    let reads = [
        "crates/trivsel/src/register/",
        "crates/trivsel/src/insight/made_up.rs",
        "src/sheets/access/said.rs",
        // Without the answer whether to notify, and without a meeting that one home must not know of.
        "crates/trivsel/src/insight/access.rs",
        "crates/trivsel/src/insight/access/one_home.rs",
        // One of two that were agreed, as it was.
        "src/screens/set_apart.rs",
        "tests",
    ];
    let mut made = 0;
    for file in rust_files().unwrap() {
        let text = fs::read_to_string(project::root().join(&file)).unwrap();
        let (text, _tests) = text.split_once("#[cfg(test)]").unwrap_or((&text, ""));
        // A pattern that looks at nothing inside makes none.
        let says = text
            .replace("PositionAgreed(_)", "")
            .contains("PositionAgreed(");
        made += usize::from(says && file == made_in);
        let allowed = file == made_in || reads.iter().any(|it| file.contains(it));
        assert!(!says || allowed, "{file} agrees on a position by itself");
    }
    assert_eq!(made, 1);
}

/// Two children of one name are told apart wherever one is called by name: by `called` and its like in
/// `src/child_words.rs` and `insight/call_names.rs`, but for what is named here.
#[test]
fn no_child_is_called_by_a_bare_name_that_another_may_have() {
    let free = [
        // The whole name it had and the one it has: the line tells what was changed of it.
        ("src/screens/keeping/changed_children.rs", 3),
        // The name it had, on its own page.
        ("src/screens/keeping/renamed.rs", 2),
        // The day of birth stands with it.
        ("src/screens/roster/preview.rs", 2),
    ];
    let mut found = 0;
    for file in rust_files().unwrap() {
        if !file.starts_with("src/") || file.contains("tests") {
            continue;
        }
        let text = fs::read_to_string(project::root().join(&file)).unwrap();
        let shown = text.split("#[cfg(test)]").next().unwrap_or_default();
        let bare = shown.matches("full_name").count() + shown.matches("{ &child.given }").count();
        let allowed = free.iter().find(|(name, _)| *name == file);
        assert_eq!(bare, allowed.map_or(0, |(_, count)| *count), "{file}");
        found += bare;
    }
    assert_eq!(found, 7, "a name that is excused is not there any more");
}

/// A dot stands between two things on a line, and ends one where there is no room: no line breaks before it.
#[test]
fn no_line_begins_with_a_dot() {
    for file in rust_files().unwrap() {
        if !file.starts_with("src/") || file.contains("tests") {
            continue;
        }
        let text = fs::read_to_string(project::root().join(&file)).unwrap();
        let code = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in code.filter_map(|line| line.split("// ").next()) {
            assert!(!line.contains(" · "), "{file}: {line}");
        }
    }
}

/// What somebody types between a press and its answer would be swept away with the form, or stand
/// there as if it were stored. So whatever is edited on a screen that stores is held still meanwhile,
/// but for what is named here.
#[test]
fn a_form_is_held_still_while_it_is_stored() {
    let free = [
        // A draft is what is typed here, and outlives its entry.
        ("src/screens/group_check/grid.rs", 1),
        // What is printed, and how: nothing of it is stored.
        ("src/screens/group_print/mod.rs", 1),
        // Ticks, which another component asks the passphrase for and erases.
        ("src/screens/keeping/retention.rs", 1),
    ];
    let mut held = 0;
    for file in rust_files().unwrap() {
        let text = fs::read_to_string(project::root().join(&file)).unwrap();
        let stores = text.contains("use_record()") || text.contains("use_task::<");
        if !stores || !file.starts_with("src/screens/") {
            continue;
        }
        let mut loose = 0;
        for (at, begins) in text.match_indices("use_edit(") {
            let rest = after_its_parenthesis(&text[at + begins.len()..]);
            if rest.trim_start().starts_with(".still_while(") {
                held += 1;
            } else {
                loose += 1;
            }
        }
        let allowed = free.iter().find(|(name, _)| *name == file);
        assert_eq!(loose, allowed.map_or(0, |(_, count)| *count), "{file}");
    }
    assert!(held > 10, "the forms are not found: {held}");
}

/// What comes after the parenthesis that closes one that was opened just before this.
fn after_its_parenthesis(text: &str) -> &str {
    let mut open = 1;
    for (at, letter) in text.char_indices() {
        open += match letter {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        if open == 0 {
            return &text[at + 1..];
        }
    }
    ""
}
