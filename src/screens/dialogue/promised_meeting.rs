//! The meeting that a position promises stands by itself, until somebody says what became of it.

use crate::platform::new_id;
use trivsel::{
    insight::{MeetingFile, meeting},
    register::{ChildId, Fact, JointPosition, Meeting, MeetingId, Register},
};

/// The meeting as it stands, where it has a plan of its own and nobody has said what became of it. No
/// position moves it: that is done on its page, with a reason.
#[must_use]
pub fn standing_meeting(
    register: &Register,
    child: ChildId,
    id: MeetingId,
) -> Option<MeetingFile<'_>> {
    register.meeting(child, id)?;
    meeting(register, child, id).filter(|it| it.state.is_open())
}

/// What is written of it beside the position; nothing where nothing is new. A meeting that was held
/// or cancelled stays what it was, and another day is another meeting.
pub fn promise_meeting(register: &Register, position: &mut JointPosition) -> Option<Fact> {
    let (child, agreed) = (position.child, position.on);
    let plan = position.next_meeting.as_mut()?;
    if let Some(stands) = standing_meeting(register, child, plan.id) {
        plan.on = stands.meeting.on;
        plan.time.clone_from(&stands.meeting.time);
        plan.place.clone_from(&stands.meeting.place);
        plan.contact.clone_from(&stands.meeting.contact);
        return None;
    }
    let known = meeting(register, child, plan.id);
    if let Some(closed) = known.filter(|it| !it.state.is_open()) {
        if closed.meeting.on == plan.on {
            return None;
        }
        plan.id = MeetingId(new_id());
    }
    let promised = Meeting::promised(plan, child, agreed);
    Some(Fact::meeting_changed(None, &promised))
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::{Entry, FactName},
        vocabulary::Id,
    };

    const CHILD: ChildId = ChildId(Id::from_bytes([1; 16]));

    fn written(facts: Vec<Fact>) -> Register {
        let entries = (1u8..)
            .zip(facts)
            .map(|(number, fact)| Entry::made_up(number, None, fact));
        Register::fold(entries)
    }

    /// A position that plans a meeting.
    fn position() -> JointPosition {
        match Fact::made_up(FactName::PositionAgreed, CHILD, "x") {
            Fact::PositionAgreed(it) => it,
            other => panic!("{other:?}"),
        }
    }

    /// The first position plans it; a correction, and a draft that still has the old day, leave it
    /// where it stands.
    #[test]
    fn a_position_plans_a_meeting_once_and_never_moves_it() {
        let mut first = position();
        let planned = promise_meeting(&written(vec![]), &mut first);
        let planned = planned.expect("a plan of its own");
        let register = written(vec![planned, Fact::PositionAgreed(first.clone())]);
        let stands = first.next_meeting.clone();
        let mut later = first.clone();
        if let Some(plan) = &mut later.next_meeting {
            plan.on = plan.on.plus_days(7);
            plan.time = "9.00".to_owned();
            plan.contact = "Lis, 12 34 56 78".to_owned();
        }
        assert_eq!(promise_meeting(&register, &mut later), None);
        assert_eq!(later.next_meeting, stands);
    }
}
