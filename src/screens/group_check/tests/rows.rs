//! What a row shows.

use super::case::{GREEN, RED, YELLOW, answers, class, press, row};
use crate::screens::group_check::{row_data::Shown, sheet::first_unseen};
use trivsel::{
    insight::Stage,
    instrument::{Form, built_in},
    vocabulary::{Answer, Area, Step},
};

/// Answers the signs of an area in order.
fn signs(row: &mut super::super::row_data::Row, area: Area, all: &[Answer]) {
    let form = Form::new(
        built_in(),
        row.own().band,
        row.own().months,
        row.own().setting,
    );
    let mut own = (**row.own()).clone();
    for (sign, answer) in form.of_area(area).filter(|sign| sign.counts()).zip(all) {
        own.answers.set(sign.id, *answer);
    }
    row.put(std::rc::Rc::new(own));
}

#[test]
fn signs_show_through_where_nothing_was_set_directly() {
    let mut row = row(1, "Alma");
    assert_eq!(row.cell(Area::Body), None);
    signs(&mut row, Area::Body, &[GREEN, YELLOW]);
    let by_signs = |answer| {
        Some(Shown {
            answer,
            by_signs: true,
            worse: None,
        })
    };
    assert_eq!(row.cell(Area::Body), by_signs(YELLOW));
    signs(&mut row, Area::Learning, &[Answer::NotSeen]);
    assert_eq!(row.cell(Area::Learning), by_signs(Answer::NotSeen));
    assert_eq!(row.answered(), 2);
    assert!(!row.unseen());
}

#[test]
fn a_direct_answer_wins_and_tells_of_worse_signs() {
    for (direct, worse) in [
        (GREEN, Some(Step::Red)),
        (YELLOW, Some(Step::Red)),
        (RED, None),
        (Answer::NotSeen, Some(Step::Red)),
    ] {
        let mut row = row(1, "Alma");
        signs(&mut row, Area::Body, &[RED]);
        let mut own = (**row.own()).clone();
        own.answers.areas.entry(Area::Body).or_default().direct = Some(direct);
        row.put(std::rc::Rc::new(own));
        let expected = Shown {
            answer: direct,
            by_signs: false,
            worse,
        };
        assert_eq!(row.cell(Area::Body), Some(expected));
    }
}

#[test]
fn a_note_alone_is_no_answer_and_not_seen_is_one() {
    let mut sheet = class(3);
    sheet.change(0, None, |own| own.works = "Synger".to_owned());
    press(&mut sheet, "ArrowDown 0");
    assert_eq!(answers(&sheet, 1), "0-----");
    let unseen: Vec<_> = sheet.rows.iter().map(|row| row.unseen()).collect();
    assert_eq!(unseen, [true, false, true]);
    assert_eq!((sheet.unseen(), sheet.ready()), (2, 1));
    press(&mut sheet, "Delete");
    assert_eq!(sheet.unseen(), 3);
    assert!(!sheet.rows[1].changed(), "taken away is as never answered");
}

#[test]
fn a_child_that_lacks_no_answers_is_not_waited_for() {
    for (stage, unseen) in [
        (Stage::NotYetSeen, 1),
        (Stage::ReadyForDialogue, 0),
        (Stage::NotAssessed, 0),
        (Stage::Agreed, 0),
    ] {
        let mut sheet = class(1);
        sheet.rows[0].stage = stage;
        assert_eq!(sheet.unseen(), unseen, "{stage:?}");
        press(&mut sheet, "Shift+1");
        assert_eq!((sheet.unseen(), sheet.ready()), (0, 1), "{stage:?}");
    }
}

#[test]
fn who_was_not_here_before_begins_at_the_first_child_who_waits() {
    let mut sheet = class(3);
    sheet.rows[0].stage = Stage::Agreed;
    assert_eq!(first_unseen(&sheet.rows).row, 1);
    for row in &mut sheet.rows {
        row.stage = Stage::Agreed;
    }
    assert_eq!(first_unseen(&sheet.rows).row, 0);
    assert_eq!(first_unseen(&[]).row, 0);
}
