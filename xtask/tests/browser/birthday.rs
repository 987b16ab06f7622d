//! *Fødselsdag*, typed by keyboard into the browser's own field for dates.

use serde_json::json;

use crate::app::{PRESCHOOLER, add_group, value, with_vault};
use crate::harness::{Browser, Verbs, prepared, sitting};
use crate::tour::{roster::open_roster, roster::read_list, unfold};

const FIELD: &str = "Fødselsdag";

/// Chromium then asks the page, and not the system, in which order a day is written: once a field stands
/// in it and is made one for dates.
const BY_LANGUAGE_OF_PAGE: &str = "--enable-blink-features=LangAttributeAwareFormControlUI";

/// Four years and 40 days ago: as the field keeps it, and its day, month and year.
#[track_caller]
fn born(page: &Browser) -> (String, [String; 3]) {
    let script = "const born = new Date();
        born.setFullYear(born.getFullYear() - 4, born.getMonth(), born.getDate() - 40);
        const two = (number) => String(number).padStart(2, '0');
        return [String(born.getFullYear()), two(born.getMonth() + 1), two(born.getDate())]";
    let born = page.script(script, vec![]);
    let [year, month, day] = [0, 1, 2].map(|at| born[at].as_str().unwrap_or_default().to_owned());
    (format!("{year}-{month}-{day}"), [day, month, year])
}

#[track_caller]
fn focus_birthday(page: &Browser) {
    page.script(
        "const field = document.querySelector('#child-birthday');
        field.type = 'text'; field.type = 'date';
        field.focus()",
        vec![],
    );
}

/// Whether this browser asks for the day before the month.
#[track_caller]
fn day_comes_first(page: &Browser) -> bool {
    page.script(
        "const field = document.createElement('input');
        field.id = 'tried';
        document.querySelector('main').append(field);
        field.type = 'date';
        field.focus()",
        vec![],
    );
    page.type_here("02012020");
    let order = page.script(
        "const field = document.querySelector('#tried');
        const typed = field.value; field.remove(); return typed",
        vec![],
    );
    match order.as_str() {
        Some("2020-01-02") => true,
        Some("2020-02-01") => false,
        other => panic!("typed was {other:?}"),
    }
}

/// A child with this name is written in, its birthday by keyboard alone, and its age is shown.
#[track_caller]
fn types_birthday(page: &Browser, day_first: bool) {
    let (kept, [day, month, year]) = born(page);
    page.click("button", "Tilføj et barn");
    page.fill("Fornavn eller initialer", "Asta");
    unfold(page);
    focus_birthday(page);
    match day_first {
        true => page.type_here(&format!("{day}{month}{year}")),
        false => page.type_here(&format!("{month}{day}{year}")),
    }
    page.until(|| match value(page, FIELD) {
        typed if typed == kept => Ok(()),
        typed => Err(format!("the field holds {typed} and not {kept}")),
    });
    // Month, year and day above say the same.
    let chosen = "return ['month', 'year', 'day'].map((it) => Number(document.querySelector(`#child-${it}`).value))";
    let numbers: Vec<u32> = [&month, &year, &day]
        .into_iter()
        .filter_map(|it| it.parse().ok())
        .collect();
    assert_eq!(page.script(chosen, vec![]), json!(numbers));
    page.screenshot("birthday-typed");
    page.click("button", "Gem");
    page.click("link", "Asta");
    page.find("heading", "Asta");
    page.sees("4 år og 1 måned");
}

#[test]
fn it_is_typed_by_keyboard_and_the_age_is_shown() {
    sitting(|page| {
        with_vault(page);
        let day_first = day_comes_first(page);
        add_group(page, PRESCHOOLER);
        types_birthday(page, day_first);
    });
}

/// Day, month, year: in the field of a browser that writes days as the page's language does, and in a
/// list that is typed by hand.
#[test]
#[ignore = "slow: a browser of its own; what it says beside the other test here is held by exchange::roster::tests::dates"]
fn day_month_and_year_are_typed_in_the_danish_order() {
    prepared(
        &[BY_LANGUAGE_OF_PAGE.to_owned()],
        |_, _| (),
        |page| {
            page.go("");
            with_vault(page);
            assert!(day_comes_first(page), "the page is Danish");
            add_group(page, PRESCHOOLER);
            types_birthday(page, true);
            page.click("link", PRESCHOOLER.group);
            page.find("heading", PRESCHOOLER.group);
            open_roster(page);
            read_list(page, "Bo 7.5.2023\nIda 07-05-2023\nElla 7/5 2023");
            page.sees("3 rækker i listen: 3 kan bruges, 0 kan ikke bruges.");
            for name in ["Bo", "Ida", "Ella"] {
                let row = page.script(
                "return [...document.querySelectorAll('tbody tr')].map((it) => it.innerText).find((it) => it.includes(arguments[0]))",
                vec![json!(name)],
            );
                let row = row.as_str().unwrap_or_default().to_owned();
                assert!(row.contains("maj 2023"), "{row}");
            }
        },
    );
}
