//! The menu at the foot of a phone: the main places under the thumb, and never over what is typed,
//! answered or looked at.

use serde_json::{Value, json};
use thirtyfour::common::keys::Key;

use crate::app::{arrive, unlock, with_vault};
use crate::harness::{Browser, Verbs, sitting, walked_at};
use crate::keyboard::{focus::is_seen, hands::Hands};
use crate::tour::{open_child, open_sample};

const OF_GROUP: &str = "Gruppen Solsikken";

/// Where it is in the window: how far its foot is from the window's, and its height; null where it is
/// not shown.
#[track_caller]
fn place(page: &Browser) -> Value {
    page.script(
        "const menu = document.querySelector('.menu-below');
        if (!menu?.checkVisibility()) return null;
        const box = menu.getBoundingClientRect();
        return [Math.round(innerHeight - box.bottom), box.height >= 44]",
        vec![],
    )
}

/// It sticks to the foot, and the bar has neither a menu nor Akut a second time.
#[track_caller]
fn is_below(page: &Browser) {
    assert_eq!(place(page), json!([0, true]));
    let akut = page.find_all("link", "Akut").len();
    assert_eq!((akut, page.find_all("button", "Menu").len()), (1, 0));
}

/// The bar above has the menu and Akut.
#[track_caller]
fn is_above(page: &Browser, menu: bool) {
    assert_eq!(place(page), Value::Null);
    page.find("link", "Akut");
    assert_eq!(page.find_all("button", "Menu").len(), usize::from(menu));
}

#[test]
fn the_main_places_are_under_the_thumb() {
    sitting(|page| {
        page.touch(true);
        page.screen(390, 844);
        is_above(page, true);
        open_sample(page, "pædagog");
        is_below(page);
        page.screenshot("menu-below-390");
        page.script("scrollTo(0, 300)", vec![]);
        is_below(page);
        page.click("link", OF_GROUP);
        arrive(page, "Solsikken");
        page.click("link", "Loui Toftlund");
        page.find("heading", "Loui Toftlund");
        is_below(page);
        let marked = "return document.querySelector('.menu-below [aria-current]').textContent";
        assert_eq!(page.script(marked, vec![]), json!(OF_GROUP));
        page.click("link", OF_GROUP);
        arrive(page, "Solsikken");
        // The rest opens above it, and folds together after a choice.
        page.click("button", "Mere");
        page.find("button", "Lås");
        page.screenshot("menu-below-more-390");
        page.is_accessible();
        page.click("link", "Indstillinger");
        arrive(page, "Indstillinger");
        assert_eq!(page.find_all("button", "Lås").len(), 0);
        page.click("link", "Akut");
        arrive(page, "Akut");
        page.click("link", "Overblik");
        arrive(page, "Overblik");
    });
}

#[test]
fn on_a_phone_it_leaves_the_foot_to_a_screens_own_bar() {
    sitting(|page| {
        page.screen(390, 844);
        open_sample(page, "pædagog");
        open_child(page, "Loui Toftlund");
        page.click("link", "Begynd din egen vurdering");
        page.find("heading", "Egen vurdering");
        is_above(page, true);
        page.go("#/overblik");
        page.click("link", OF_GROUP);
        page.click("link", "Svar om");
        page.find("button", "Sæt resten til grøn");
        is_above(page, true);
        // A tablet has its menu in the bar, and a low window and one of 400 % have no room below.
        page.go("#/overblik");
        arrive(page, "Overblik");
        is_below(page);
        for (width, height) in [(820, 1180), (844, 390), (320, 256)] {
            page.screen(width, height);
            is_above(page, width != 820);
            page.fits_the_width();
        }
        page.screen(390, 844);
        open_child(page, "Aleksander Nowak");
        page.click("link", "Forældrene er her");
        page.find("heading", "Forældrene er her");
        page.click("button", "Begynd samtalen");
        page.find("button", "Afslut samtalen");
        assert_eq!(place(page), Value::Null);
    });
}

#[test]
fn a_locked_phone_shows_none() {
    sitting(|page| {
        page.screen(390, 844);
        with_vault(page);
        page.go("#/overblik");
        arrive(page, "Overblik");
        is_below(page);
        page.click("button", "Mere");
        page.click("button", "Lås");
        page.find("heading", "Lås Trivselsspor op");
        is_above(page, true);
        unlock(page);
        assert_eq!(place(page), Value::Null, "nobody has said who they are");
    });
}

#[test]
fn nothing_that_has_the_focus_is_under_it() {
    sitting(|page| {
        open_sample(page, "pædagog");
        for (width, height) in walked_at([(320, 600), (390, 844)]) {
            page.screen(width, height);
            page.go("#/overblik");
            page.click("link", OF_GROUP);
            arrive(page, "Solsikken");
            page.click("button", "Tilføj et barn");
            crate::tour::unfold(page);
            page.fits_the_width();
            page.is_accessible();
            // A key, so that the browser marks what has the focus.
            page.press(Key::Tab);
            let all = "main :is(a, button, input, select, summary)";
            let count = page.script(
                "return [...document.querySelectorAll(arguments[0])].filter((it) => it.checkVisibility()).length",
                vec![json!(all)],
            );
            assert!(count.as_u64() > Some(30), "{count}");
            for at in 0..count.as_u64().unwrap_or_default() {
                page.script(
                    "scrollTo(0, 0);
                    const all = [...document.querySelectorAll(arguments[0])].filter((it) => it.checkVisibility());
                    all[arguments[1]].focus();
                    return new Promise(requestAnimationFrame)",
                    vec![json!(all), json!(at)],
                );
                is_seen(page);
            }
            page.click("button", "Annuller");
        }
        let hands = Hands::on(page);
        page.go("#/overblik");
        hands.press_on("button", "Mere");
        hands.reach("link", "Ordbog");
        hands.press(Key::Enter);
        hands.arrives("Ordbog");
    });
}

#[test]
fn in_dark_and_in_forced_colours_it_is_accessible() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.screen(390, 844);
        for (feature, value) in [
            ("prefers-color-scheme", "dark"),
            ("forced-colors", "active"),
        ] {
            page.system(&[(feature, value)]);
            page.is_accessible();
            page.screenshot(&format!("menu-below-{value}"));
        }
        page.system(&[]);
        page.screen(390, 844);
        page.text_size(200);
        page.fits_the_width();
        // Large letters need the room.
        is_above(page, true);
        page.text_size(100);
    });
}
