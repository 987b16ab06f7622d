//! Addresses that name a child and, where there is one, a meeting about it.

use trivsel::register::{ChildId, MeetingId};

/// What stands after the name of the screen.
pub(super) fn of_meeting(ids: &str) -> Option<(ChildId, Option<MeetingId>)> {
    match ids.split_once('/') {
        Some((child, meeting)) => Some((child.parse().ok()?, Some(meeting.parse().ok()?))),
        None => Some((ids.parse().ok()?, None)),
    }
}

/// The address of such a screen.
pub(super) fn meeting_address(screen: &str, child: ChildId, meeting: Option<MeetingId>) -> String {
    match meeting {
        Some(meeting) => format!("#/{screen}/{child}/{meeting}"),
        None => format!("#/{screen}/{child}"),
    }
}
