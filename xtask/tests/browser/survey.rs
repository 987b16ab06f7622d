//! Every screen with the sample's children, as its leader sees it: on four sizes of screen, in the
//! light, in the dark and in forced colours; with text of twice the size, with a reader's own
//! spacing, without movement, and on the screen that is left at 400 %. Leaves two pictures of each:
//! what is seen first, and all of it.

use crate::app::{Child, PRESCHOOLER, every_screen, with_vault};
use crate::harness::{Browser, Verbs, sitting};
use crate::open_to_all::barriers_at_the_top;
use crate::tour::{open_child, open_sample};

/// A phone, a tablet held either way, and the laptop that most schools have.
const SIZES: [(u32, u32); 4] = [(390, 844), (820, 1180), (1180, 820), (1366, 768)];

/// What is left of a screen of 1280 × 1024 at 400 %.
const AT_400_PERCENT: (u32, u32) = (320, 256);

/// A child of the sample with a position.
const AGREED: Child = Child {
    given: "Alma",
    group: "Solsikken",
    ..PRESCHOOLER
};

/// Children of the sample of whom a screen has more to show than of [`AGREED`].
const MORE: [(&str, &str, &[&str]); 3] = [
    ("klar", "Storm Lauridsen", &["barn", "dialog", "vurdering"]),
    ("sent", "Tilde Riis", &["barn", "opfoelgning"]),
    ("ny", "Loui Toftlund", &["barn", "vurdering", "dialog"]),
];

/// What can be seen before anything is unlocked.
const LOCKED: [(&str, &str); 6] = [
    ("start", ""),
    ("tag-i-brug", "#/tag-i-brug"),
    ("laeg-kopi-ind", "#/laeg-kopi-ind"),
    ("kan-ikke-komme-ind", "#/kan-ikke-komme-ind"),
    ("ordbog", "#/ordbog"),
    ("akut", "#/akut"),
];

/// What a vault has and the sample has not.
const KEEPING: [(&str, &str); 4] = [
    ("adgang", "#/adgang"),
    ("noedkode", "#/noedkode"),
    ("sikkerhedskopi", "#/sikkerhedskopi"),
    ("indstillinger", "#/indstillinger"),
];

/// The name of each screen of the sample and its address, with the leader at the screen.
#[track_caller]
fn screens(page: &Browser) -> Vec<(String, String)> {
    open_sample(page, "pædagog");
    page.go("#/hvem");
    page.click("button", "Lis");
    page.find("heading", "Overblik");
    let named = |address: String| {
        let name = address
            .trim_start_matches("#/")
            .split('/')
            .next()
            .filter(|it| !it.is_empty());
        (name.unwrap_or("start-eksempel").to_owned(), address)
    };
    let mut screens: Vec<_> = every_screen(page, AGREED).into_iter().map(named).collect();
    for (which, child, of_child) in MORE {
        open_child(page, child);
        let address = page.address();
        let id = address.rsplit('/').next().unwrap_or_default();
        let more = of_child
            .iter()
            .map(|it| (format!("{it}-{which}"), format!("#/{it}/{id}")));
        screens.extend(more);
    }
    screens
}

/// Goes there and waits for its heading.
#[track_caller]
pub fn go(page: &Browser, address: &str) {
    page.go(address);
    page.until(|| {
        let heading = "return document.querySelector('h1')?.checkVisibility() ?? false";
        (page.script(heading, vec![]) == true)
            .then_some(())
            .ok_or(format!("{address} has no heading"))
    });
    page.script("scrollTo(0, 0)", vec![]);
}

/// Opens a screen anew, as what folds by the width does so when it opens.
#[track_caller]
fn open_anew(page: &Browser, address: &str) {
    let elsewhere = match address {
        "#/akut" => "#/ordbog",
        _ => "#/akut",
    };
    go(page, elsewhere);
    go(page, address);
}

/// Looks at the screen that is open on every size, as these settings of the system draw it; with
/// its address, it is opened on each.
#[track_caller]
fn look(
    page: &Browser,
    (name, address): (&str, Option<&str>),
    light: &str,
    features: &[(&str, &str)],
) -> Vec<String> {
    page.system(features);
    let mut faults = Vec::new();
    for (width, height) in SIZES {
        page.screen(width, height);
        if let Some(address) = address {
            open_anew(page, address);
        }
        let mut found: Vec<_> = page
            .too_wide()
            .iter()
            .map(|it| format!("too wide: {it}"))
            .collect();
        found.extend(barriers_at_the_top(page));
        if light == "forced" {
            found.extend(page.unmarked_choices());
        }
        let place = format!("survey-{name}-{width}-{light}");
        faults.extend(found.iter().map(|it| format!("{place}: {it}")));
        page.screenshot(&format!("first-{place}"));
        page.screenshot_to_the_foot(&place, width, height);
    }
    faults
}

/// Larger, with more space between, without movement, and on the smallest screen.
#[track_caller]
fn read_otherwise(page: &Browser, name: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut see = |how: &str, (width, height): (u32, u32), pictured: bool| {
        page.screen(width, height);
        let place = format!("survey-{name}-{width}-{how}");
        let wide = page.too_wide();
        let wide = wide.iter().map(|it| format!("{place}: too wide: {it}"));
        let cut = page.cut_text();
        let cut = cut.iter().map(|it| format!("{place}: cut off: {it}"));
        faults.extend(wide.chain(cut));
        if pictured {
            page.screenshot_to_the_foot(&place, width, height);
        }
    };
    see("usual", (1366, 768), false);
    see("400", AT_400_PERCENT, true);
    page.text_size(200);
    see("double", (1366, 768), true);
    see("double", (820, 1180), false);
    page.text_size(100);
    page.spaced(true);
    see("spaced", (390, 844), true);
    see("spaced", (1366, 768), false);
    page.spaced(false);
    page.system(&[("prefers-reduced-motion", "reduce")]);
    faults.extend(
        page.moving()
            .iter()
            .map(|it| format!("{name}: moves: {it}")),
    );
    page.system(&[]);
    faults
}

/// Each screen of the sample, and what is wrong with any of them.
#[track_caller]
fn survey(look: impl Fn(&Browser, &str, &str) -> Vec<String>) {
    sitting(|page| {
        let mut faults = Vec::new();
        for (name, address) in screens(page) {
            go(page, &address);
            faults.extend(look(page, &name, &address));
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    });
}

#[test]
#[ignore = "slow: every screen at four sizes"]
fn every_screen_is_open_to_all_in_the_light() {
    survey(|page, name, address| {
        look(
            page,
            (name, Some(address)),
            "light",
            &[("prefers-color-scheme", "light")],
        )
    });
}

#[test]
#[ignore = "slow: every screen at four sizes"]
fn every_screen_is_open_to_all_in_the_dark() {
    survey(|page, name, address| {
        look(
            page,
            (name, Some(address)),
            "dark",
            &[("prefers-color-scheme", "dark")],
        )
    });
}

#[test]
#[ignore = "slow: every screen at four sizes"]
fn every_screen_is_open_to_all_in_forced_colours() {
    survey(|page, name, address| {
        look(
            page,
            (name, Some(address)),
            "forced",
            &[("forced-colors", "active")],
        )
    });
}

#[test]
#[ignore = "slow: every screen in five ways"]
fn every_screen_can_be_read_larger_spaced_and_still() {
    survey(|page, name, _| read_otherwise(page, name));
}

#[test]
#[ignore = "slow: what is locked at four sizes"]
fn what_is_locked_is_open_to_all_eyes() {
    sitting(|page| {
        let mut faults = Vec::new();
        let mut every_way = |name: &str| {
            faults.extend(look(page, (name, None), "light", &[]));
            faults.extend(look(
                page,
                (name, None),
                "dark",
                &[("prefers-color-scheme", "dark")],
            ));
            faults.extend(look(
                page,
                (name, None),
                "forced",
                &[("forced-colors", "active")],
            ));
            page.system(&[]);
            faults.extend(read_otherwise(page, name));
        };
        for (name, address) in LOCKED {
            go(page, address);
            every_way(&format!("ny-{name}"));
        }
        page.go("");
        with_vault(page);
        every_way("tomt-overblik");
        for (name, address) in KEEPING {
            go(page, address);
            every_way(&format!("boks-{name}"));
        }
        page.click("button", "Lås");
        page.find("button", "Lås op");
        every_way("lås-op");
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    });
}

/// Somebody is to write the words off the screen: all of them are seen, and on a phone nothing stands
/// beside them that would cut them off.
#[test]
fn the_passphrase_that_is_proposed_has_the_room_there_is() {
    sitting(|page| {
        go(page, "#/tag-i-brug");
        for width in [390, 820, 1366] {
            page.screen(width, 844);
            page.until(|| {
                let script = "const it = document.querySelector('#passphrase');
                    const whole = it.scrollWidth === it.clientWidth;
                    const alone = it.offsetWidth > it.parentElement.clientWidth - 2;
                    return [it.type, it.value.split(' ').length, whole || alone];";
                let found = page.script(script, vec![]);
                (found == serde_json::json!(["text", 5, true]))
                    .then_some(())
                    .ok_or(format!("{width}: {found}"))
            });
            page.screenshot(&format!("passphrase-proposed-{width}"));
        }
    });
}

/// What moves while somebody waits stands still for whoever asked for that.
#[test]
fn what_moves_stands_still_for_whoever_asks() {
    sitting(|page| {
        page.script(
            "const waits = document.createElement('p');
            waits.className = 'working';
            document.querySelector('main').append(waits);",
            vec![],
        );
        page.system(&[("prefers-reduced-motion", "no-preference")]);
        let script = "return document.querySelector('main').lastElementChild
            .getAnimations({ subtree: true }).length";
        assert_eq!(page.script(script, vec![]), 1, "it breathes");
        page.system(&[("prefers-reduced-motion", "reduce")]);
        let script = "return document.getAnimations().length";
        assert_eq!(page.script(script, vec![]), 0);
    });
}
