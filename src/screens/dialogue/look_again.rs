//! The position looked at again in the middle of a follow-up: what is promised is asked about there.

use yew::prelude::*;

use super::joint_draft::JointDraft;
use crate::{platform::today, route::Route};
use trivsel::{
    insight::{parents_not_yet, promises},
    register::{ChildId, ChildRound, Register},
    vocabulary::Language,
};

impl JointDraft {
    /// The draft as it begins now. Where the team looks at a red position again on a later day, whether to
    /// notify is asked anew.
    #[must_use]
    pub(super) fn begun(
        register: &Register,
        child: ChildId,
        look: &ChildRound,
        in_follow_up: bool,
    ) -> Self {
        let Some(position) = look.position().map(|it| &it.value) else {
            return Self::default();
        };
        let meets = position.next_meeting.as_ref();
        let moved = meets.and_then(|it| register.meeting(child, it.id));
        let next = promises(register, child).plan;
        let mut draft = Self::of(look, position, next, moved);
        if in_follow_up && position.on < today() {
            (draft.notify, draft.notify_grounds) = (None, String::new());
        }
        draft
    }

    /// Whether what is promised stays as it is, and is asked about in the follow-up alone. Where two
    /// positions stand apart, this one chooses between what they promise, and asks.
    #[must_use]
    pub(super) fn leaves_promises(&self, look: &ChildRound, begun: &Self) -> bool {
        look.position().is_some()
            && look.concurrent_positions().is_empty()
            && self.promises_as(begun)
    }

    /// Whether it promises what that one does: nobody has typed another agreement, day or meeting.
    #[must_use]
    fn promises_as(&self, other: &Self) -> bool {
        let told = |it: &Self| Self {
            agreements: it.agreements.clone(),
            meeting: it.meeting,
            next_meeting: it.next_meeting.clone(),
            meeting_time: it.meeting_time.clone(),
            meeting_place: it.meeting_place.clone(),
            meeting_people: it.meeting_people.clone(),
            follow_up: it.follow_up.clone(),
            ..Self::default()
        };
        told(self) == told(other)
    }
}

/// Where the team goes on once it has agreed. Nothing leads on to a paper for the parents whom nobody may
/// tell.
#[must_use]
pub fn goes_on(register: &Register, child: ChildId, in_follow_up: bool) -> Route {
    if in_follow_up {
        Route::FollowUp(child)
    } else if parents_not_yet(register, child, today()) {
        Route::Child(child)
    } else {
        Route::Print(child)
    }
}

/// To go on later: from the child's page, or with the follow-up.
pub fn way_back(child: ChildId, in_follow_up: bool, language: Language) -> Html {
    let (to, words) = match in_follow_up {
        true => (Route::FollowUp(child), language.look_again_back()),
        false => (Route::Child(child), language.assessment_later()),
    };
    html! { <a class="button plain" href={to.href()}>{ words }</a> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::{Fact, FactName, PlannedFollowUp},
        vocabulary::{Id, Step},
    };

    #[test]
    fn only_what_is_promised_counts() {
        let Fact::PositionAgreed(position) = Fact::made_up(
            FactName::PositionAgreed,
            ChildId(Id::from_bytes([1; 16])),
            "x",
        ) else {
            panic!("no position");
        };
        let begun = JointDraft::of(&ChildRound::default(), &position, None, None);
        let changed = |change: fn(&mut JointDraft)| {
            let mut draft = begun.clone();
            change(&mut draft);
            draft.promises_as(&begun)
        };
        assert!(changed(|it| it.whole = Some(Step::Green)));
        assert!(changed(|it| it.grounds.clear()));
        assert!(!changed(
            |it| it.follow_up = Some(PlannedFollowUp::default())
        ));
        assert!(!changed(|it| it.agreements.push(Default::default())));
        assert!(!changed(|it| it.next_meeting.clear()));
        assert!(!changed(|it| it.meeting_people.clear()));
    }
}
