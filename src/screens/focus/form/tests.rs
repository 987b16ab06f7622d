use super::*;
use trivsel::{
    register::{ChildId, FocusEnd, FocusPointId, GroupId},
    vocabulary::{Id, WhyFocusEnded},
};

const fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn point() -> FocusPoint {
    let (own, child) = (FocusPointId(id(1)), Some(ChildId(id(2))));
    FocusPoint {
        what: "Tager imod ved døren".to_owned(),
        ..FocusPoint::new(own, child, GroupId(id(3)))
    }
}

/// Somebody ended it, and put another name, while the words were being changed here.
#[test]
fn what_another_has_changed_meanwhile_stays() {
    let mut fields = FocusFields::begin(&point(), Some(&point()));
    fields.changes.what = Some(" Tager imod med navn ".to_owned());
    let ended = FocusPoint {
        who: "Bo".to_owned(),
        end: Some(FocusEnd {
            on: Day::new(2026, 12, 9).unwrap(),
            why: WhyFocusEnded::Reached,
            words: String::new(),
        }),
        ..point()
    };
    let fact = fields.fact(&point(), Some(&ended));
    let Some(Fact::FocusPointChanged { changes, .. }) = fact else {
        panic!("{fact:?}");
    };
    let expected = FocusPoint {
        what: "Tager imod med navn".to_owned(),
        ..ended.clone()
    };
    assert_eq!(changes.over(&ended), expected);
}

#[test]
fn words_and_a_day_that_is_one_are_asked_for() {
    let mut fields = FocusFields::begin(&point(), None);
    let fact = |fields: &FocusFields| fields.fact(&point(), None);
    let whole = Some(Fact::focus_point_changed(None, &point()));
    assert_eq!(fact(&fields), whole, "an idea is kept as it is");
    fields.by = Some("snart".to_owned());
    assert_eq!(fact(&fields), None);
    fields.by = Some(String::new());
    fields.changes.group = Some(GroupId(id(9)));
    assert_eq!(fact(&fields), whole, "a file says another group");
    fields.changes.what = Some("  ".to_owned());
    assert_eq!(fact(&fields), None);
}
