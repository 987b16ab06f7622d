//! The position looked at again in the middle of a follow-up: what is promised is asked about there.

use yew::prelude::*;

use super::joint_draft::{JointChange, JointDraft};
use crate::{platform::today, route::Route};
use trivsel::{
    insight::{parents_not_yet, promises},
    register::{ChildId, ChildRound, Register, SheetText},
    vocabulary::{Day, Language},
};

impl JointDraft {
    /// The draft as it begins now. `again` is the day of the position that is [looked at again](again).
    #[must_use]
    pub(super) fn begun(
        register: &Register,
        child: ChildId,
        look: &ChildRound,
        again: Option<Day>,
    ) -> Self {
        let Some(position) = look.position().map(|it| &it.value) else {
            return Self::default();
        };
        let meets = position.next_meeting.as_ref();
        let moved = meets.and_then(|it| register.meeting(child, it.id));
        let next = promises(register, child).plan;
        let mut draft = Self::of(look, position, next, moved);
        draft.ask_anew(again, today());
        draft
    }

    /// Whether to notify is asked anew, unless it was answered today: the draft may be of an earlier day,
    /// with the answer of then. Grounds that were typed after the position are kept, those that stand with
    /// it are not.
    pub(super) fn ask_anew(&mut self, again: Option<Day>, today: Day) {
        let Some(stood) = again.filter(|_| self.notify_on != Some(today)) else {
            return;
        };
        self.notify = None;
        if self.notify_on <= Some(stood) {
            self.notify_grounds.clear();
        }
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
            meeting_contact: it.meeting_contact.clone(),
            follow_up: it.follow_up.clone(),
            ..Self::default()
        };
        told(self) == told(other)
    }
}

/// The day of the position that the team looks at again in the middle of a follow-up; none where it was
/// set today, and is put right.
#[must_use]
pub fn again(look: &ChildRound, in_follow_up: bool, today: Day) -> Option<Day> {
    let on = look.position()?.value.on;
    (in_follow_up && on < today).then_some(on)
}

/// The day of the position that stands since an earlier one, and what parents were to read with it.
#[must_use]
pub fn stood_before(look: &ChildRound, today: Day) -> Option<(Day, &SheetText)> {
    let stood = &look.position()?.value;
    (stood.on < today).then_some((stood.on, &stood.sheet))
}

/// The change to a draft in which whether to notify is asked anew.
#[must_use]
pub fn asking_anew(change: JointChange, again: Option<Day>) -> JointChange {
    Box::new(move |joint| {
        joint.ask_anew(again, today());
        change(joint);
    })
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
    use super::{
        super::{agreed_before::AgreedBefore, missing::Missing},
        *,
    };
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
        assert!(!changed(
            |it| it.meeting_contact = Some("Bo: 87 65 43 21".to_owned())
        ));
    }

    /// A draft that somebody left here weeks ago is no answer of today.
    #[test]
    fn whether_to_notify_is_asked_anew_also_where_a_draft_lies() {
        let today: Day = "2026-11-22".parse().unwrap();
        let (stood, since) = (today.plus_days(-42), today.plus_days(-1));
        let asked = |on: Option<Day>, again| {
            let mut draft = JointDraft {
                whole: Some(Step::Red),
                notify: Some(false),
                notify_grounds: "x".to_owned(),
                notify_on: on,
                ..JointDraft::default()
            };
            draft.ask_anew(again, today);
            let lacks = draft.missing(false, &AgreedBefore::default(), today);
            let unasked = lacks.contains(&Missing::Notify);
            assert_eq!(unasked, draft.notify.is_none());
            (unasked, draft.notify_grounds == "x")
        };
        for (on, expected) in [
            (None, (true, false)),
            (Some(stood), (true, false)),
            (Some(since), (true, true)),
            (Some(today), (false, true)),
        ] {
            assert_eq!(asked(on, Some(stood)), expected, "{on:?}");
            assert_eq!(asked(on, None), (false, true), "{on:?}");
        }
    }

    /// The draft of a position has its answer, and says of which day it is.
    #[test]
    fn a_position_that_is_put_right_keeps_its_answer_and_its_day() {
        let Fact::PositionAgreed(position) = Fact::made_up(
            FactName::PositionAgreed,
            ChildId(Id::from_bytes([1; 16])),
            "x",
        ) else {
            panic!("no position");
        };
        assert!(position.notify.is_some());
        let draft = JointDraft::of(&ChildRound::default(), &position, None, None);
        assert_eq!(draft.notify_on, Some(position.on));
    }
}
