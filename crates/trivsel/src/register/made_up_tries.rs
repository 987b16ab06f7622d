//! What is tried for a child, with something said in every field.

use super::{
    FocusAnswer, FocusEnd, FocusPlan, FocusPoint, FocusPointId, FollowUpId, GroupFollowUp,
    ParentsTold, RungChange,
    made_up::{GROUP, MadeUp, ROUND, day, id},
};
use crate::vocabulary::{Area, DidHelp, FocusKind, ParentsSay, Rung, WasKept, WhyFocusEnded};

const FOCUS_POINT: FocusPointId = FocusPointId(id(0xf1));

impl MadeUp<'_> {
    /// A focus point of the child.
    pub fn focus_point(&self) -> FocusPoint {
        FocusPoint {
            id: FOCUS_POINT,
            child: Some(self.child),
            group: GROUP,
            what: self.text("what"),
            round: Some(ROUND),
            kind: FocusKind::Child,
            area: Some(Area::Body),
            sign: self.text("sign"),
            who: self.text("who"),
            rung: Rung::Advice,
            starts: Some(day()),
            by: Some(day()),
            idea: self.text("idea"),
            plan: Some(FocusPlan {
                plan: self.text("plan"),
                phase: 1,
            }),
            end: Some(FocusEnd {
                on: day(),
                why: WhyFocusEnded::Enough,
                words: self.text("end-words"),
            }),
        }
    }

    /// That the parents were told, and were not.
    pub fn parents_told(&self) -> ParentsTold {
        ParentsTold {
            child: self.child,
            on: day(),
            who: self.text("told-by"),
            taken_back: true,
        }
    }

    /// A step up the ladder.
    pub fn rung_change(&self) -> RungChange {
        RungChange {
            child: self.child,
            on: day(),
            who: self.text("stepped-by"),
            from: Rung::Everyday,
            to: Rung::Advice,
            why: self.text("step-why"),
            holds_on: self.text("holds-on"),
            offer: self.text("offer"),
            parents: ParentsSay::Heard,
            parents_words: self.text("parents-words"),
        }
    }

    /// A look at what is tried for the group.
    pub fn group_follow_up(&self) -> GroupFollowUp {
        GroupFollowUp {
            group: GROUP,
            id: FollowUpId(id(0x5f)),
            on: day(),
            who: self.text("group-who"),
            easier: self.text("group-easier"),
            tried: vec![self.focus_answer()],
        }
    }

    /// What came of the focus point.
    pub fn focus_answer(&self) -> FocusAnswer {
        FocusAnswer {
            focus_point: FOCUS_POINT,
            kept: Some(WasKept::NotBegun),
            helped: Some(DidHelp::TooEarly),
            words: self.text("tried-words"),
            ends: Some(WhyFocusEnded::Changed),
        }
    }
}
