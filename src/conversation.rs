//! Samtale: whose parents are at the screen, and where it was turned to them.

use trivsel::{
    register::{ChildId, MeetingId},
    vocabulary::TimeOfDay,
};

/// A conversation with parents at the screen. It is nowhere but in memory: a lock ends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conversation {
    pub child: ChildId,
    /// The meeting from whose page it was begun; none from the child's page. Of another, which may be with
    /// the other home, nothing is shown.
    pub meeting: Option<MeetingId>,
    /// When that meeting is to end, where that is today and was written so that it can be read.
    pub ends: Option<TimeOfDay>,
}
