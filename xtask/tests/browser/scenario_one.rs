//! The whole course of one child, from two adults' answers until six weeks later: then each of the four
//! stops is done.

use crate::app::{THORVALD, add_adult, add_child, add_group, open_child, with_prepared_vault};
use crate::harness::{Browser, Verbs, sitting, walked_at};
use crate::look_again::{come_back, days_ahead};
use crate::sitting::stories::{OF_PRESCHOOLER, Story};
use crate::sitting::{agree_together, assess_alone};

const STORY: &Story = &OF_PRESCHOOLER;

/// More presses than this are too many, the overview and the sentence included.
const MOST_PRESSES: usize = 12;

/// The class of each stop of the strip, which is its shape.
#[track_caller]
fn strip(page: &Browser) -> String {
    let script = "return [...document.querySelectorAll('ol.strip > li')].map((it) => it.className).join(' ')";
    let strip = page.script(script, vec![]);
    strip.as_str().unwrap_or_default().to_owned()
}

#[test]
fn after_six_weeks_all_four_stops_are_done_in_few_presses() {
    for (width, height) in walked_at([(390, 844), (1280, 900)]) {
        sitting(|page| {
            with_prepared_vault(page, "a child with a position", |page| {
                add_adult(page, THORVALD);
                add_group(page, STORY.child);
                add_child(page, STORY.child);
                assess_alone(page, STORY);
                agree_together(page, STORY);
            });
            page.screen(width, height);
            open_child(page, STORY.child);
            assert_eq!(
                strip(page),
                "done half done unneeded",
                "the parents are to know"
            );
            page.click("button", "Forældrene ved det nu");
            page.until(|| match strip(page) {
                it if it.starts_with("done done done") => Ok(()),
                it => Err(it),
            });

            days_ahead(page, 45);
            come_back(page, THORVALD);
            page.go("#/overblik");
            page.find("heading", "Overblik");
            let first = "return document.querySelector('main .card .today > li')?.innerText";
            let first = page.script(first, vec![]);
            let first = first.as_str().unwrap_or_default();
            let name = format!("{} {}", STORY.child.given, STORY.child.surname);
            assert!(
                first.starts_with(&format!("{name}: følg op\nOverskredet med")),
                "{first}"
            );
            let mut presses = 0;
            let mut press = |role: &str, name: &str, of: Option<&str>| {
                match of {
                    Some(of) => page.inside("group", of).click(role, name),
                    None => page.click(role, name),
                }
                presses += 1;
            };
            press("link", &format!("Følg op : {name}"), None);
            page.find("heading", "Følg op · ");
            press("field", "Hvad er blevet lettere?", None);
            page.fill("Hvad er blevet lettere?", "Han går selv hen til sandkassen");
            press("radio", "Ja", Some("Blev det holdt?"));
            press("radio", "Lidt", Some("Hjalp det?"));
            press("radio", "Sammen med forældrene", None);
            press("button", "Gem opfølgningen", None);
            page.find("heading", "Tak. Næste gang er");
            assert!(presses <= MOST_PRESSES, "{presses} presses");
            page.click("link", "Tilbage til barnet");
            page.sees("Fulgt op");
            page.until(|| match strip(page) {
                it if it == "done done done done" => Ok(()),
                it => Err(it),
            });
            page.sees_not("Overskredet");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot(&format!("scenario-one-{width}"));
            page.take_console();
        });
    }
}
