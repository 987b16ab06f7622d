//! Where keys lead.

use proptest::prelude::*;

use super::case::{class, press, row};
use crate::screens::group_check::{
    cell_moves::{Go, Spot},
    dock::spoken,
    keys::Act,
    sheet::Sheet,
};
use trivsel::vocabulary::{Answer, Area, Language, Step};

#[track_caller]
fn check(from: (usize, usize), keys: &str, to: (usize, usize)) {
    let mut sheet = class(12);
    sheet.at = Spot {
        row: from.0,
        column: from.1,
    };
    press(&mut sheet, keys);
    assert_eq!((sheet.at.row, sheet.at.column), to, "{from:?} {keys}");
}

#[test]
fn arrows_stop_at_the_edge() {
    check((0, 0), "ArrowUp ArrowLeft", (0, 0));
    check((0, 0), "ArrowDown ArrowRight", (1, 1));
    check((11, 5), "ArrowDown ArrowRight", (11, 5));
    check((3, 2), "End", (3, 5));
    check((3, 2), "Home", (3, 0));
    check((3, 2), "Ctrl+Home", (0, 0));
    check((3, 2), "Ctrl+End", (11, 5));
    check((3, 2), "PageDown", (10, 2));
    check((10, 2), "PageDown", (11, 2));
    check((3, 2), "PageUp", (0, 2));
}

#[test]
fn a_letter_goes_to_the_next_child_of_that_name_round_the_end() {
    check((0, 3), "b", (1, 3));
    check((1, 3), "b", (6, 3));
    check((6, 3), "B B", (1, 3));
    check((0, 0), "x", (0, 0));
    check((0, 0), "a a a", (0, 0));
}

#[test]
fn a_whole_row_leads_to_the_next_child_in_the_same_column() {
    check((4, 3), "Shift+1", (5, 3));
    check((11, 3), "Shift+2", (11, 3));
    check((4, 3), "1", (4, 3));
}

#[test]
fn hidden_children_are_passed_over() {
    let mut sheet = class(6);
    press(&mut sheet, "ArrowDown Shift+1 ArrowDown Shift+1");
    sheet.show(true);
    assert_eq!(sheet.shown, [0, 2, 4, 5]);
    press(&mut sheet, "Ctrl+Home ArrowDown");
    assert_eq!(sheet.at.row, 2);
    press(&mut sheet, "Shift+1");
    assert_eq!(sheet.shown, [0, 2, 4, 5], "an answered row stays");
    assert_eq!(sheet.at.row, 4);
    press(&mut sheet, "b");
    assert_eq!(sheet.at.row, 4, "the other Bo is hidden");
}

#[test]
fn taking_back_shows_the_child_it_concerns() {
    let mut sheet = class(3);
    press(&mut sheet, "1");
    sheet.show(true);
    assert_eq!((sheet.shown.len(), sheet.at.row), (2, 1));
    press(&mut sheet, "Ctrl+z");
    assert_eq!((sheet.shown.len(), sheet.at.row), (3, 0));
    for _ in 0..3 {
        press(&mut sheet, "Shift+1");
    }
    sheet.show(true);
    assert!(sheet.shown.is_empty());
    press(&mut sheet, "ArrowDown Ctrl+Home PageUp a 2");
    assert_eq!(sheet.at.row, 2, "nothing is shown, and nothing moves");
}

/// Anything a key can do.
pub fn any_act() -> impl Strategy<Value = Act> {
    let answer = prop::sample::select(Answer::ALL.to_vec());
    let go = prop::sample::select(vec![
        Go::Left,
        Go::Right,
        Go::Up,
        Go::Down,
        Go::FirstArea,
        Go::LastArea,
        Go::PageUp,
        Go::PageDown,
        Go::FirstCell,
        Go::LastCell,
    ]);
    prop_oneof![
        4 => go.prop_map(Act::Go),
        2 => prop::option::of(answer.clone()).prop_map(Act::Set),
        2 => answer.prop_map(Act::FillRow),
        1 => prop::sample::select(vec!['a', 'b', 'Æ', 'ß']).prop_map(Act::Letter),
        2 => Just(Act::Undo),
        1 => Just(Act::Redo),
    ]
}

proptest! {
    #[test]
    fn no_key_leads_out_of_the_grid(
        children in 0u8..9,
        acts in prop::collection::vec((any_act(), any::<bool>()), 0..60),
    ) {
        let mut sheet = class(children);
        for (act, filter) in acts {
            if filter && act == Act::Go(Go::FirstCell) {
                sheet.show(!sheet.only_unseen);
            }
            sheet.act(act);
            prop_assert!(sheet.at.column < Area::ALL.len());
            prop_assert!(sheet.shown.is_empty() || sheet.shown.contains(&sheet.at.row));
            prop_assert!(sheet.rows.is_empty() || sheet.at.row < sheet.rows.len());
        }
    }
}

#[test]
fn a_class_that_grew_smaller_keeps_the_cursor_inside() {
    let sheet = class(3);
    let at = Spot { row: 9, column: 2 };
    let smaller = crate::screens::group_check::sheet::Sheet::new(sheet.rows, at);
    assert_eq!(smaller.at, Spot { row: 2, column: 2 });
    assert_eq!(Spot { row: 0, column: 9 }.area(), Area::Surroundings);
    assert_eq!(Step::ALL.len(), 3, "the digits 1 to 3 are the three steps");
}

#[test]
fn a_letter_finds_a_name_as_it_is_written_and_as_it_is_sorted() {
    let names = [
        "Anna",
        "Émile",
        "van der Berg",
        "Zoë",
        "Ærø",
        "Øjvind",
        "Aage",
        "Aaron",
        "Åse",
    ];
    let rows = (0u8..).zip(names).map(|(number, name)| row(number, name));
    let mut sheet = Sheet::new(rows.collect(), Spot::default());
    for (letter, found) in [
        ("å", "Aage"),
        ("å", "Aaron"),
        ("å", "Åse"),
        ("a", "Anna"),
        ("a", "Aage"),
        ("e", "Émile"),
        ("V", "van der Berg"),
        ("æ", "Ærø"),
    ] {
        press(&mut sheet, letter);
        assert_eq!(sheet.row().unwrap().name.as_str(), found, "{letter}");
    }
}

#[test]
fn after_the_last_child_it_is_said_that_the_class_is_through() {
    let mut sheet = class(2);
    let says = |sheet: &Sheet| spoken(sheet, Language::Danish);
    press(&mut sheet, "Shift+1");
    assert!(says(&sheet).contains("Nu "), "{}", says(&sheet));
    press(&mut sheet, "Shift+1");
    assert_eq!(sheet.at.row, 1, "it stays");
    let last = "Det var det sidste barn i skemaet.";
    assert!(says(&sheet).ends_with(last), "{}", says(&sheet));
}
