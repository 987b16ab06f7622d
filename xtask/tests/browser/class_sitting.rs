//! A whole class in one sitting: a list from a spreadsheet, two adults who each look at every
//! child, every child named, and all the parents' sheets in one job.

use serde_json::json;

use crate::app::{
    PUPIL, RAGNHILD, SEEN, THORVALD, add_adult, add_group, open_group, open_tab, sit_down, unlock,
    with_vault,
};
use crate::group_check::{Board, tap, tap_element};
use crate::group_print::pages;
use crate::harness::{Browser, Verbs, sitting, sitting_apart};
use crate::tour::roster::{open_roster, read_list};

/// How many children the class has.
const CHILDREN: usize = 28;
/// Forty letters.
const LONG: &str = "Alexandra-Josefine-Kristina-Vilhelmine-Ø";
/// The child that both adults see yellow in one area, and that area's place.
const YELLOW: (usize, usize) = (2, 3);

const GREEN: &str = "Grøn Grøn Grøn Grøn Grøn Grøn";
const ONE_YELLOW: &str = "Grøn Grøn Grøn Gul Grøn Grøn";

/// First names in their order, none of which holds another.
fn given(at: usize) -> String {
    match at {
        0 => LONG.to_owned(),
        _ => format!(
            "Barn{}{}",
            char::from(b'a' + u8::try_from(at / 10).unwrap_or(0)),
            ["ka", "la", "ma", "na", "pa", "ra", "sa", "ta", "va", "ya"][at % 10]
        ),
    }
}

/// The class as cells on a clipboard; one child has no surname.
fn list(year: i64) -> String {
    let row = |at: usize| {
        let surname = if at == 1 { "" } else { "Ærtebjærg" };
        format!("{}\t{surname}\t{:02}.03.{year}\n", given(at), at % 28 + 1)
    };
    let rows: String = (0..CHILDREN).map(row).collect();
    format!("Fornavn\tEfternavn\tFødt\n{rows}")
}

/// From a fresh browser to a class of 28 that came from a spreadsheet.
#[track_caller]
fn take_in(page: &Browser) {
    with_vault(page);
    add_group(page, PUPIL);
    open_roster(page);
    let year = page.script("return new Date().getFullYear() - 8", vec![]);
    read_list(page, &list(year.as_i64().unwrap_or_default()));
    page.sees("28 rækker i listen: 28 kan bruges, 0 kan ikke bruges.");
    page.click("button", "Tilføj 28 børn");
    page.sees("28 børn er tilføjet.");
}

/// Answers these children by keys alone, from where the cursor stands on the first of them.
#[track_caller]
fn look_by_keys(board: &Board<'_>, children: std::ops::Range<usize>) {
    for at in children {
        board.press("Shift+1");
        if at == YELLOW.0 {
            board.press("ArrowUp Home");
            for _ in 0..YELLOW.1 {
                board.press("ArrowRight");
            }
            board.press("2 ArrowDown");
        }
    }
    board.is_saved();
}

#[track_caller]
fn has_answered(board: &Board<'_>, children: std::ops::Range<usize>) {
    for at in children {
        let words = if at == YELLOW.0 { ONE_YELLOW } else { GREEN };
        board.says(&given(at), words);
    }
}

/// Answers the whole class with a finger on a tablet.
#[track_caller]
fn look_by_touch(page: &Browser) -> Board<'_> {
    let board = Board::open(page, PUPIL.group);
    page.screen(820, 1180);
    page.on(".check-grid", "it.scrollIntoView()");
    tap(page, "[data-row='0'] th");
    for _ in 0..CHILDREN {
        tap(page, ".check-rest .step-green");
    }
    let (row, column) = YELLOW;
    let yellow = format!("#cell-{row}-{column}");
    page.on(&yellow, "it.scrollIntoView({ block: 'center' })");
    tap(page, &yellow);
    tap(page, ".check-answer.step-yellow");
    has_answered(&board, 0..CHILDREN);
    board.is_saved();
    tap_element(page, "button", "Færdig");
    page.sees("Du er færdig med at svare om 28 børn.");
    board
}

/// What the team presses with.
#[derive(Clone, Copy)]
enum Hand {
    Mouse,
    Finger,
}

impl Hand {
    #[track_caller]
    fn press(self, place: &impl Verbs, role: &str, name: &str) {
        match self {
            Self::Mouse => place.click(role, name),
            Self::Finger => tap_element(place, role, name),
        }
    }
}

/// Names every child and agrees on its position.
#[track_caller]
fn talk_through(page: &Browser, hand: Hand) {
    open_group(page, PUPIL.group);
    page.click("link", "Gennemgang");
    for left in (1..=CHILDREN).rev() {
        page.sees(&format!("{left} af 28 børn tilbage"));
        let child = page.names("heading").remove(0);
        let yellow = child.starts_with(&given(YELLOW.0));
        assert_eq!(yellow, left == CHILDREN, "the yellow one comes first");
        hand.press(page, "button", "Brug jeres fælles svar");
        let whole = page.inside("group", "Den samlede position her hos os");
        hand.press(&whole, "radio", if yellow { "Gul" } else { "Grøn" });
        page.fill("Begrundelse", "To voksne har set det samme.");
        if yellow {
            page.fill(SEEN, "Vi ser det mest om formiddagen.");
        }
        hand.press(page, "button", "Enige –");
    }
    page.find("heading", "Alle børn er nævnt");
}

/// Prints every parents' sheet in one job, each child's on pages of its own, which follow each other
/// and bear its name and no other.
#[track_caller]
fn print_all(page: &Browser, name: &str) {
    open_group(page, PUPIL.group);
    // It is the next thing too, so the page has two ways there.
    open_tab(page, "Udskriv for klassen");
    page.sees("28 af 28 børn er valgt");
    if !page.prints() {
        let script = "return document.querySelectorAll('.sheets > *').length";
        return assert_eq!(page.script(script, vec![]), json!(CHILDREN));
    }
    let print = pages(page, name);
    assert!(
        (CHILDREN..=CHILDREN * 2).contains(&print.len()),
        "{} pages",
        print.len()
    );
    let heads: Vec<_> = (0..CHILDREN)
        .map(|at| format!("{}·2.Ø", given(at)))
        .collect();
    // The back of a leaf may be blank.
    let mut families: Vec<usize> = print
        .iter()
        .filter(|page| !page.is_empty())
        .map(|page| {
            let named: Vec<_> = (0..CHILDREN)
                .filter(|at| page.contains(&heads[*at]))
                .collect();
            assert_eq!(named.len(), 1, "one child on a page: {page}");
            named[0]
        })
        .collect();
    families.dedup();
    let found = families.len();
    families.sort_unstable();
    families.dedup();
    assert_eq!(
        (found, families.len()),
        (CHILDREN, CHILDREN),
        "each child once: {print:#?}"
    );
    assert!(!print.concat().contains("Ærtebjærg"), "no surname on paper");
}

#[test]
#[ignore = "slow: a whole class from list to paper"]
fn by_keyboard_with_the_browser_killed_in_the_middle() {
    sitting_apart(|page| {
        take_in(page);
        let board = Board::open(page, PUPIL.group);
        board.enter();
        look_by_keys(&board, 0..15);
        page.interrupt();
        unlock(page);
        sit_down(page, RAGNHILD);
        let board = Board::open(page, PUPIL.group);
        has_answered(&board, 0..15);
        board.says(&given(15), "– – – – – –");
        board.enter();
        board.stands_on(&given(15), YELLOW.1);
        look_by_keys(&board, 15..CHILDREN);
        board.press("Ctrl+Enter");
        page.sees("Du er færdig med at svare om 28 børn.");

        add_adult(page, THORVALD);
        let board = Board::open(page, PUPIL.group);
        board.says(&given(0), "– – – – – –");
        board.enter();
        look_by_keys(&board, 0..CHILDREN);
        board.press("Ctrl+Enter");
        page.sees("Du er færdig med at svare om 28 børn.");

        talk_through(page, Hand::Mouse);
        print_all(page, "klasse-tastatur");
    });
}

#[test]
#[ignore = "slow: a whole class from list to paper"]
fn by_touch_on_a_tablet() {
    sitting(|page| {
        take_in(page);
        page.touch(true);
        page.screen(820, 1180);
        look_by_touch(page);
        add_adult(page, THORVALD);
        look_by_touch(page);
        talk_through(page, Hand::Finger);
        print_all(page, "klasse-touch");
        let seen = page.script("return navigator.maxTouchPoints > 0", vec![]);
        assert_eq!(seen, json!(true), "the screen is one for fingers");
    });
}
