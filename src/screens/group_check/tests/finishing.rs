//! What Færdig writes down.

use super::case::{answers, class, press};
use crate::screens::group_check::{
    finish::{Finishing, finishing},
    sheet::{Announcement, Sheet},
};
use crate::session::SaveState;
use trivsel::{
    register::{AdultId, Assessment, ChildId, EntryId, Fact},
    vocabulary::{Day, Id},
};

const ADULT: AdultId = AdultId(Id::from_bytes([7; 16]));

fn finish(sheet: &Sheet, earlier: &dyn Fn(ChildId) -> Option<EntryId>) -> Finishing {
    let on: Day = "2026-11-24".parse().unwrap();
    finishing(sheet, ADULT, on, earlier)
}

fn assessments(all: &Finishing) -> Vec<&Assessment> {
    let facts = all.facts.iter();
    facts
        .map(|fact| match fact {
            Fact::AssessmentFinished(own) => own,
            other => panic!("{other:?} has nothing to do with it"),
        })
        .collect()
}

#[test]
fn one_for_each_child_that_was_answered_and_none_for_the_others() {
    let mut sheet = class(5);
    press(&mut sheet, "Shift+1 ArrowDown 2 ArrowDown 1 Ctrl+z");
    sheet.change(4, None, |own| {
        own.wonders = "Hvem leger hun med?".to_owned()
    });
    let all = finish(&sheet, &|_| None);
    let written = assessments(&all);
    let children: Vec<_> = written.iter().map(|own| own.child).collect();
    assert_eq!(children, [sheet.rows[0].child, sheet.rows[2].child]);
    assert_eq!(all.rows.len(), 2);
    assert!(written.iter().all(|own| own.on.to_string() == "2026-11-24"));
    assert!(written.iter().all(|own| own.corrects.is_none()));
    let gone: Vec<_> = all.done.iter().filter_map(|key| key.name().child).collect();
    let expected = [0, 2, 3].map(|row: usize| sheet.rows[row].child.0);
    assert_eq!(
        gone, expected,
        "what was taken back leaves no draft; a note stays one"
    );
}

#[test]
fn finished_and_unchanged_is_left_and_changed_is_corrected() {
    let mut sheet = class(3);
    press(&mut sheet, "Shift+1 Shift+1");
    let first = finish(&sheet, &|_| None);
    sheet.finished(&first.rows);
    assert_eq!(sheet.says, Some(Announcement::Finished(2)));
    assert_eq!((sheet.unseen(), sheet.ready()), (1, 0));
    assert!(finish(&sheet, &|_| None).facts.is_empty());

    press(&mut sheet, "Ctrl+Home 2");
    assert_eq!(answers(&sheet, 0), "yggggg");
    let entry = EntryId(Id::from_bytes([9; 16]));
    let child = sheet.rows[0].child;
    let second = finish(&sheet, &|of| (of == child).then_some(entry));
    let [own] = assessments(&second)[..] else {
        panic!("one child was changed")
    };
    assert_eq!((own.child, own.corrects), (child, Some(entry)));
    press(&mut sheet, "Ctrl+z");
    let back = finish(&sheet, &|_| Some(entry));
    assert!(back.facts.is_empty(), "as it was finished");
    assert_eq!(back.done.len(), 1, "and the draft goes");
}

#[test]
fn what_is_answered_while_it_is_stored_is_kept_and_comes_next() {
    let mut sheet = class(2);
    press(&mut sheet, "Shift+1");
    let first = finish(&sheet, &|_| None);
    press(&mut sheet, "ArrowUp 3");
    sheet.finished(&first.rows);
    assert_eq!(sheet.rows[0].saved, SaveState::Saving);
    assert_eq!(sheet.ready(), 1);
    assert_eq!(answers(&sheet, 0), "rggggg");
}
