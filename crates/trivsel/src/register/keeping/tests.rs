use super::*;

/// The screen has only the word: a wrong one would mark a child with another reason.
#[test]
fn a_reason_is_known_by_its_word_in_files() {
    for reason in HoldReason::ALL {
        assert_eq!(HoldReason::from_id(reason.id()), Some(reason));
        let stored = serde_json::to_value(reason).unwrap();
        assert_eq!(stored, reason.id());
    }
    assert_eq!(HoldReason::from_id("because"), None);
}

#[test]
fn who_marks_a_child_and_who_lifts_the_mark() {
    use crate::{
        register::{Authority, Fact},
        vocabulary::Id,
    };
    for (why, running, expected) in [
        (HoldReason::AccessRequest, true, Authority::Proof),
        (HoldReason::AccessRequest, false, Authority::Leader),
        (HoldReason::Notification, true, Authority::Leader),
        (HoldReason::Notification, false, Authority::Leader),
        (HoldReason::Other, true, Authority::Leader),
    ] {
        let child = ChildId(Id::from_bytes([1; 16]));
        let hold = Hold {
            child,
            why,
            running,
        };
        let authority = Fact::HoldSet(hold).authority();
        assert_eq!(authority, expected, "{why:?} {running}");
        assert!(authority.asks());
    }
    assert!(!Authority::Work.asks() && !Authority::Here.asks());
}
