//! "Sæt resten til grøn" on the form: it fills what is empty, says so, and one press takes it back.

use serde_json::json;

use crate::app::{PRESCHOOLER, open_form, with_child};
use crate::harness::{Browser, Verbs, sitting};

const AREA: &str = "Følelser og tryghed";

/// The answers of the area's signs, in order; `–` where there is none.
#[track_caller]
fn says(page: &Browser, expected: &[&str]) {
    let script = "const area = document.querySelector('main .area');
        return [...area.querySelectorAll('.sign > .steps')]
            .map((it) => it.querySelector('input:checked')?.value ?? '–')";
    page.until(|| {
        let said = page.script(script, vec![]);
        if said == json!(expected) {
            Ok(())
        } else {
            Err(format!("the area says {said} and not {expected:?}"))
        }
    });
}

#[test]
fn the_rest_is_filled_told_and_taken_back_and_no_answer_is_lost() {
    sitting(|page| {
        page.screen(390, 844);
        with_child(page, PRESCHOOLER);
        page.click("link", PRESCHOOLER.given);
        open_form(page);
        let signs = page.names("group");
        let area = page.inside("region", AREA);
        let count = page.script(
            "return document.querySelector('main .area').querySelectorAll('.sign').length",
            vec![],
        );
        let count = usize::try_from(count.as_u64().unwrap_or_default()).unwrap_or_default();
        assert!(count >= 3, "{count} signs");
        page.inside("group", &signs[0]).click("radio", "Gul");
        page.inside("group", &signs[1]).click("radio", "Ikke set");

        let with = |rest: &'static str| {
            let mut all = vec!["yellow", "not_seen"];
            all.resize(count, rest);
            all
        };
        area.click("button", "Sæt resten til grøn");
        says(page, &with("green"));
        page.sees("sat til grøn. Det, du selv har svaret, er ikke ændret.");
        page.inside("navigation", "Skemaets dele")
            .find("link", &format!("{AREA}: {count} af {count} tegn"));

        page.screenshot("form-rest-green");
        let script = "const box = document.querySelector('main .area [role=status]')
                .getBoundingClientRect();
            return box.top >= 0 && box.bottom <= innerHeight && box.height > 0";
        let seen = page.script(script, vec![]);
        assert_eq!(seen, json!(true), "what it did stands in sight");
        page.inside("region", AREA).click("button", "Fortryd");
        says(page, &with("–"));
        page.sees_not("sat til grøn.");

        // What somebody has looked at since is theirs, and stays.
        page.inside("region", AREA)
            .click("button", "Sæt resten til grøn");
        says(page, &with("green"));
        page.inside("group", &signs[2]).click("radio", "Rød");
        page.inside("region", AREA).click("button", "Fortryd");
        let mut after = with("–");
        after[2] = "red";
        says(page, &after);
    });
}
