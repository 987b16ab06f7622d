//! What a window shows before anybody scrolls: what the screen is for, and not what stands above it.

use serde_json::{Value, json};

use crate::app::open_group;
use crate::group_check::Board;
use crate::harness::{Browser, Verbs, sitting};
use crate::tour::open_sample;

/// A phone, a tablet held either way, and the laptop that most schools have, each with how many whole
/// children of the class check it shows at least.
const SIZES: [(u32, u32, u64); 4] = [
    (390, 844, 1),
    (820, 1180, 10),
    (1180, 820, 6),
    (1366, 768, 6),
];

/// A phone of some years ago.
const SMALL_PHONE: (u32, u32, u64) = (360, 740, 1);

/// Opens the screen of this address on a window of this size.
#[track_caller]
fn open_anew(page: &Browser, address: &str, heading: &str, (width, height): (u32, u32)) {
    page.screen(width, height);
    page.go("#/ordbog");
    page.find("heading", "Ordbog");
    page.go(address);
    page.find("heading", heading);
    page.script("scrollTo(0, 0)", vec![]);
    page.fits_the_width();
}

#[test]
fn the_class_check_shows_whole_children_before_anybody_scrolls() {
    sitting(|page| {
        Board::of_sample(page, "1.b");
        let address = page.address();
        let (_, screen) = address.split_once('#').unwrap_or_default();
        for (width, height, least) in SIZES.into_iter().chain([SMALL_PHONE]) {
            open_anew(page, &format!("#{screen}"), "Gruppeskema", (width, height));
            page.screenshot(&format!("first-gruppeskema-{width}"));
            let whole = page.script(
                "const foot = document.querySelector('.check-dock').getBoundingClientRect().top;
                return [...document.querySelectorAll('tbody tr')].filter((row) =>
                    row.checkVisibility() && [...row.children].every((cell) => {
                        const { top, bottom } = cell.getBoundingClientRect();
                        return top >= 0 && bottom <= foot + 1;
                    })).length",
                vec![],
            );
            println!("{width} × {height}: {whole} children");
            assert!(
                whole.as_u64() >= Some(least),
                "{width} × {height} shows {whole} whole children, not {least}"
            );
        }
    });
}

#[test]
fn a_groups_tabs_stand_on_one_line_and_lead_to_every_screen() {
    sitting(|page| {
        open_sample(page, "pædagog");
        open_group(page, "Solsikken");
        let address = page.address();
        let (_, screen) = address.split_once('#').unwrap_or_default();
        for (width, height, _) in SIZES {
            open_anew(page, &format!("#{screen}"), "Solsikken", (width, height));
            page.screenshot(&format!("tabs-{width}"));
            let lines = page.script(
                "const tabs = [...document.querySelectorAll('.tabs > :not([hidden])')];
                const nav = document.querySelector('.tabs');
                return [new Set(tabs.map((it) => Math.round(it.getBoundingClientRect().top))).size,
                    nav.scrollWidth <= nav.clientWidth]",
                vec![],
            );
            assert_eq!(lines, json!([1, true]), "{width} × {height}");
            if width < 1024 {
                page.click("button", "Flere");
                page.screenshot(&format!("tabs-more-{width}"));
                page.fits_the_width();
                page.is_accessible();
            }
            for tab in [
                "Gruppeskema",
                "Gennemgang",
                "Gruppeoverblik",
                "Børneliste",
                "Runder",
            ] {
                page.inside("navigation", "Gruppens sider")
                    .find("link", tab);
            }
        }
    });
}

/// What waits is done by a button, which is there at any size of letters.
#[test]
fn the_buttons_of_today_stay_within_a_narrow_window_with_letters_of_twice_the_size() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.screen(320, 640);
        page.text_size(200);
        page.screenshot_to_the_foot("today-320-double", 320, 640);
        page.fits_the_width();
        let beyond = page.script(
            "const card = document.querySelector('.today').getBoundingClientRect();
            return [...document.querySelectorAll('.today .button')]
                .filter((it) => it.getBoundingClientRect().right > card.right + 1
                    || it.scrollWidth > it.clientWidth + 1)
                .map((it) => it.textContent)",
            vec![],
        );
        let buttons = "return document.querySelectorAll('.today .button').length";
        assert!(page.script(buttons, vec![]).as_u64() > Some(0));
        page.text_size(100);
        assert_eq!(beyond, Value::Array(vec![]));
    });
}

/// Where nothing waits, the groups are not pushed away by a picture that says so.
#[test]
fn the_first_group_is_in_sight_also_where_nothing_waits() {
    sitting(|page| {
        open_sample(page, "pædagog");
        page.go("#/hvem");
        page.click("button", "Lis");
        page.sees("Intet venter på dig i dag.");
        for (width, height, _) in SIZES {
            open_anew(page, "#/overblik", "Overblik", (width, height));
            page.screenshot(&format!("first-overblik-{width}"));
            let place = "const { top, bottom } = document.querySelector('section.card h2 > a').getBoundingClientRect();
                return top >= 0 && bottom <= innerHeight * 0.8";
            assert_eq!(
                page.script(place, vec![]),
                json!(true),
                "{width} × {height}"
            );
        }
    });
}

/// Eighteen children on a laptop: what is not a child takes less than half a screen, and the last child
/// is a flick away.
#[test]
fn a_group_of_eighteen_on_a_laptop_is_children_and_not_heads() {
    const MOST_HEADS_SCREENS: f64 = 0.5;
    const MOST_SCREENS: f64 = 1.2;
    sitting(|page| {
        open_sample(page, "pædagog");
        open_group(page, "Solsikken");
        let address = page.address();
        let (_, screen) = address.split_once('#').unwrap_or_default();
        open_anew(page, &format!("#{screen}"), "Solsikken", (1366, 768));
        page.screenshot_to_the_foot("eighteen-1366", 1366, 768);
        let measured = page.script(
            "const rows = [...document.querySelectorAll('.kinds li')].map((it) => it.getBoundingClientRect());
            const lines = new Set();
            for (const { top, bottom } of rows) for (let at = Math.ceil(top); at < bottom; at++) lines.add(at);
            const last = Math.max(...rows.map((it) => it.bottom)) + scrollY;
            return [rows.length, (last - lines.size) / innerHeight, last / innerHeight]",
            vec![],
        );
        println!("1366 × 768, children, screens of heads, screens in all: {measured}");
        assert_eq!(measured[0], json!(18));
        assert!(
            measured[1].as_f64() <= Some(MOST_HEADS_SCREENS),
            "heads: {measured}"
        );
        assert!(measured[2].as_f64() <= Some(MOST_SCREENS), "{measured}");
    });
}

/// How many group follow-ups wait is seen, though the tab has no room.
#[test]
fn what_waits_behind_more_tabs_is_counted_on_the_button() {
    sitting(|page| {
        open_sample(page, "pædagog");
        open_group(page, "Solsikken");
        page.click("link", "Gruppeoverblik");
        page.click("button", "Skriv et fokuspunkt");
        page.fill("Hvad bliver ændret?", "Fire børn ad gangen i garderoben");
        page.click("button", "Gem");
        page.sees("Fire børn ad gangen i garderoben");
        open_group(page, "Solsikken");
        let address = page.address();
        let (_, screen) = address.split_once('#').unwrap_or_default();
        open_anew(page, &format!("#{screen}"), "Solsikken", (390, 844));
        page.screenshot("tabs-waits-390");
        let count = "return document.querySelector('.tabs > button > b')?.textContent ?? null";
        assert_eq!(page.script(count, vec![]), json!("1"));
        page.click("button", "Flere");
        assert_eq!(page.script(count, vec![]), Value::Null);
        page.inside("navigation", "Gruppens sider")
            .find("link", "Følg op 1");
        page.screenshot("tabs-waits-open-390");
        page.is_accessible();
    });
}
