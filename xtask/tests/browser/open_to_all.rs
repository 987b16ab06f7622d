//! Every screen, on every size of screen, in the light and in the dark: no barrier that axe-core
//! knows, and no scrolling sideways. Leaves a picture of each.

use crate::harness::{Browser, sitting};
use crate::tour::{self, Tour};

/// A bar at the foot of the window covers a part of what happens to lie there, which comes out by
/// scrolling (`targets.rs` sees to that): axe looks at the page without it.
const LET_GO_OF_THE_FOOT: &str = "for (const it of document.querySelectorAll('main *')) {
    const { position, bottom } = getComputedStyle(it);
    if (position === 'sticky' && bottom !== 'auto') it.style.position = 'static';
}";

/// As it was.
const FIX_THE_FOOT: &str =
    "for (const it of document.querySelectorAll('main *')) it.style.position = '';";

/// Where a screen is looked at: width, height, dark, asked of axe-core, pictured.
const SCREENS: [(u32, u32, bool, bool, bool); 5] = [
    (320, 640, false, false, false),
    (390, 844, false, true, true),
    (1280, 900, false, false, true),
    (820, 1180, true, true, true),
    (820, 1180, false, true, true),
];

/// Goes on a tour and tells at its end what was wrong anywhere.
#[track_caller]
fn survey(page: &Browser, tour: Tour) {
    let mut faults = Vec::new();
    look(page, "", &mut faults);
    tour(page, &mut |name| look(page, name, &mut faults));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Looks at one screen everywhere, and leaves it on a tablet in the light.
#[track_caller]
fn look(page: &Browser, name: &str, faults: &mut Vec<String>) {
    for (width, height, dark, asked, pictured) in SCREENS {
        let light = if dark { "-dark" } else { "" };
        let place = format!("{name}-{width}{light}");
        page.screen(width, height);
        page.dark(dark);
        let told = |fault: String| format!("{place}: {fault}");
        faults.extend(
            page.too_wide()
                .into_iter()
                .map(|it| told(format!("too wide: {it}"))),
        );
        if asked {
            faults.extend(barriers_at_the_top(page).into_iter().map(told));
        }
        if pictured && !name.is_empty() {
            page.screenshot_to_the_foot(&place, width, height);
        }
    }
}

/// What axe-core finds on the screen as it is before somebody scrolls. Further down the bar lies over
/// whatever passes under it.
#[track_caller]
pub fn barriers_at_the_top(page: &Browser) -> Vec<String> {
    page.script("scrollTo(0, 0)", vec![]);
    page.script(LET_GO_OF_THE_FOOT, vec![]);
    let barriers = page.all_barriers();
    page.script(FIX_THE_FOOT, vec![]);
    barriers
}

#[test]
#[ignore = "slow: a tour of every size and light"]
fn the_vault_is_open_to_all() {
    sitting(|page| survey(page, tour::vault));
}

#[test]
#[ignore = "slow: a tour of every size and light"]
fn the_whole_group_is_open_to_all() {
    sitting(|page| survey(page, tour::whole_group));
}

#[test]
#[ignore = "slow: a tour of every size and light"]
fn the_group_is_open_to_all() {
    sitting(|page| survey(page, tour::group));
}

#[test]
#[ignore = "slow: a tour of every size and light"]
fn the_list_of_children_is_open_to_all() {
    sitting(|page| survey(page, tour::roster));
}

#[test]
#[ignore = "slow: a tour of every size and light"]
fn the_form_is_open_to_all() {
    sitting(|page| survey(page, tour::form::form));
}

#[test]
#[ignore = "slow: a tour of every size and light"]
fn the_dialogue_and_the_sheet_are_open_to_all() {
    sitting(|page| survey(page, tour::dialogue));
}

#[test]
#[ignore = "slow: a tour of every size and light"]
fn the_books_are_open_to_all() {
    sitting(|page| survey(page, tour::books));
}

#[test]
#[ignore = "slow: a tour of every size and light"]
fn the_app_is_open_to_all_in_english() {
    sitting(|page| survey(page, tour::english));
}

#[test]
#[ignore = "slow: a tour of every size and light"]
fn the_rounds_are_open_to_all() {
    sitting(|page| survey(page, tour::rounds));
}

#[test]
#[ignore = "slow: a tour of every size and light"]
fn keys_copies_and_erasing_are_open_to_all_in_both_languages() {
    sitting(|page| survey(page, tour::keeping));
}
