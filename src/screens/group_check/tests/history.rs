//! Taking back, and making again.

use proptest::prelude::*;

use super::{
    case::{GREEN, answers, class, press},
    moving::any_act,
};
use crate::screens::group_check::{
    keys::Act,
    sheet::{Announcement, RowText, Sheet},
};
use crate::session::SaveState;
use trivsel::{register::Assessment, vocabulary::Area};

fn owns(sheet: &Sheet) -> Vec<Assessment> {
    sheet.rows.iter().map(|row| (**row.own()).clone()).collect()
}

#[test]
fn it_goes_back_over_several_children() {
    let mut sheet = class(3);
    press(&mut sheet, "Shift+1 ArrowRight 2 ArrowDown 3 Delete");
    assert_eq!(answers(&sheet, 0), "gggggg");
    assert_eq!(answers(&sheet, 1), "-y----");
    press(&mut sheet, "Ctrl+z");
    assert_eq!(answers(&sheet, 2), "-r----");
    press(&mut sheet, "Ctrl+z Ctrl+z Ctrl+z");
    assert_eq!(answers(&sheet, 0), "------");
    assert_eq!(sheet.at.row, 0);
    press(&mut sheet, "Ctrl+z");
    assert_eq!(sheet.says, Some(Announcement::NoFurther));
    press(&mut sheet, "Ctrl+y Ctrl+y");
    assert_eq!(answers(&sheet, 0), "gggggg");
    assert_eq!(answers(&sheet, 1), "-y----");
    assert_eq!((sheet.at.row, sheet.at.column), (1, 1));
    press(&mut sheet, "1");
    press(&mut sheet, "Ctrl+y");
    assert_eq!(
        sheet.says,
        Some(Announcement::NoFurther),
        "another way was taken"
    );
}

#[test]
fn the_rest_of_a_row_is_filled_and_what_somebody_looked_at_stays() {
    let mut sheet = class(2);
    press(&mut sheet, "2 ArrowRight 0 Shift+1");
    assert_eq!(answers(&sheet, 0), "y0gggg");
    assert_eq!(sheet.says, Some(Announcement::Filled(0, GREEN, 4)));
    press(&mut sheet, "Ctrl+z");
    assert_eq!(
        answers(&sheet, 0),
        "y0----",
        "one press back takes all of it"
    );
    press(&mut sheet, "Shift+0 ArrowUp Shift+1");
    assert_eq!(answers(&sheet, 0), "y00000");
    assert_eq!(sheet.says, Some(Announcement::Filled(0, GREEN, 0)));
}

#[test]
fn what_is_taken_out_of_an_empty_cell_is_nothing_to_undo() {
    let mut sheet = class(1);
    press(&mut sheet, "2 ArrowRight Delete Delete Ctrl+z");
    assert_eq!(answers(&sheet, 0), "------");
    assert_eq!(sheet.can_undo_and_redo(), (false, true));
}

#[test]
fn an_answer_that_stays_the_same_is_nothing_to_undo() {
    let mut sheet = class(2);
    press(&mut sheet, "1 1 1 Ctrl+z");
    assert_eq!(answers(&sheet, 0), "------");
    press(&mut sheet, "Shift+1 ArrowUp Shift+1");
    assert_eq!(sheet.at.row, 1, "the next child's turn all the same");
    press(&mut sheet, "Ctrl+z Ctrl+z");
    assert_eq!(sheet.says, Some(Announcement::NoFurther));
}

#[test]
fn a_text_is_one_step_until_something_else_is_done() {
    let mut sheet = class(2);
    let write = |sheet: &mut Sheet, row: usize, text: RowText, words: &str| {
        sheet.change(row, Some(text), |own| match text {
            RowText::Note(area) => {
                own.answers.areas.entry(area).or_default().note = words.to_owned()
            }
            RowText::Works => own.works = words.to_owned(),
            RowText::Wonders => own.wonders = words.to_owned(),
        })
    };
    let note = RowText::Note(Area::Body);
    for words in ["H", "Ho", "Hop"] {
        assert!(write(&mut sheet, 0, note, words));
    }
    write(&mut sheet, 0, RowText::Wonders, "?");
    write(&mut sheet, 1, RowText::Wonders, "!");
    write(&mut sheet, 0, note, "Hopper");
    press(&mut sheet, "Ctrl+z");
    assert_eq!(sheet.rows[0].own().answers.note(Area::Body), "Hop");
    press(&mut sheet, "Ctrl+z Ctrl+z");
    assert_eq!(sheet.rows[0].own().wonders, "");
    assert_eq!(sheet.rows[0].own().answers.note(Area::Body), "Hop");
    press(&mut sheet, "Ctrl+z");
    assert_eq!(sheet.rows[0].own().answers.note(Area::Body), "");
    assert!(!sheet.rows[0].changed(), "nothing of it is left");
}

proptest! {
    #[test]
    fn all_back_is_as_before_and_all_again_is_as_after(
        acts in prop::collection::vec(any_act(), 0..40),
    ) {
        let mut sheet = class(5);
        let first = owns(&sheet);
        for act in &acts {
            sheet.act(*act);
        }
        while sheet.can_undo_and_redo().1 {
            sheet.act(Act::Redo);
        }
        let last = owns(&sheet);
        let mut steps = Vec::new();
        while sheet.can_undo_and_redo().0 {
            steps.push(owns(&sheet));
            sheet.act(Act::Undo);
        }
        prop_assert_eq!(owns(&sheet), first);
        for expected in steps.into_iter().rev() {
            sheet.act(Act::Redo);
            prop_assert_eq!(owns(&sheet), expected);
        }
        prop_assert_eq!(owns(&sheet), last);
    }

    #[test]
    fn a_key_changes_one_row_and_marks_it_to_be_stored(
        acts in prop::collection::vec(any_act(), 1..40),
    ) {
        let mut sheet = class(5);
        for act in acts {
            let before = sheet.rows.clone();
            sheet.act(act);
            let other: Vec<_> = (0..5).filter(|row| before[*row] != sheet.rows[*row]).collect();
            prop_assert!(other.len() <= 1, "{act:?} changed {other:?}");
            for row in other {
                prop_assert_eq!(&sheet.rows[row].saved, &SaveState::Saving);
            }
        }
    }
}
