//! Skal barnet følges tæt? Asked with nothing chosen where it is not.

use trivsel::register::FollowUp;

/// Whether nobody has answered if the child is to be followed closely, where it `is_new` to be so. The
/// answer yes is the day it comes with.
#[must_use]
pub const fn unsettled(draft: &FollowUp, is_new: bool) -> bool {
    is_new && draft.next.is_none() && draft.ended.is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::{ChildId, Fact, FactName, PlannedFollowUp},
        vocabulary::{Id, WhyEnded},
    };

    /// Nobody begins to follow a child closely by pressing save on a form in which nothing was chosen.
    #[test]
    fn whether_a_child_is_followed_closely_is_answered_before_it_begins() {
        let child = ChildId(Id::from_bytes([1; 16]));
        let Fact::FollowUpHeld(made_up) = Fact::made_up(FactName::FollowUpHeld, child, "x") else {
            panic!("no follow-up");
        };
        let nothing = FollowUp {
            next: None,
            ended: None,
            ..made_up
        };
        let yes = FollowUp {
            next: Some(PlannedFollowUp::default()),
            ..nothing.clone()
        };
        let no = FollowUp {
            ended: Some(WhyEnded::Back),
            ..nothing.clone()
        };
        for (draft, is_new, expected) in [
            (nothing.clone(), true, true),
            (nothing, false, false),
            (yes, true, false),
            (no, true, false),
        ] {
            assert_eq!(unsettled(&draft, is_new), expected, "{draft:?}");
        }
    }
}
