//! The meeting that a position promises stands by itself, until somebody says what became of it.

use crate::platform::new_id;
use trivsel::{
    insight::meeting,
    register::{Fact, JointPosition, Meeting, MeetingId, Register},
};

/// What is written of it beside the position; nothing where nothing is new. A meeting that was held
/// or cancelled stays what it was, and another day is another meeting.
pub fn promise_meeting(register: &Register, position: &mut JointPosition) -> Option<Fact> {
    let (child, agreed) = (position.child, position.on);
    let plan = position.next_meeting.as_mut()?;
    let known = meeting(register, child, plan.id);
    let closed = known.filter(|it| !it.state.is_open());
    if let Some(closed) = closed {
        if closed.meeting.on == plan.on {
            return None;
        }
        plan.id = MeetingId(new_id());
    }
    let before = register.meeting(child, plan.id);
    let mut after = before
        .cloned()
        .unwrap_or_else(|| Meeting::new(plan.id, child, agreed, plan.on));
    after.promise(plan);
    (before != Some(&after)).then(|| Fact::meeting_changed(before, &after))
}
