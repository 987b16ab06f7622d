//! Ids that cannot be taken for one another.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Id, NotAnId};

macro_rules! ids {
    ($( $(#[$outer:meta])* $name:ident, )+) => {$(
        $(#[$outer])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub Id);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                text.parse().map(Self)
            }
        }
    )+};
}

ids! {
    /// Names one entry.
    EntryId,
    /// Names one device, that is one copy of the vault that writes.
    DeviceId,
    /// Names one adult.
    AdultId,
    /// Names one group.
    GroupId,
    /// Names one round.
    RoundId,
    /// Names one child.
    ChildId,
    /// Names one focus point of a group.
    FocusPointId,
    /// Names one follow-up that was held.
    FollowUpId,
    /// Names one agreement, so that what comes of it can be told.
    AgreementId,
    /// Names one meeting, held or planned.
    MeetingId,
    /// Names what somebody said once.
    VoiceId,
    /// Names one look at how a child is followed.
    ReviewId,
    /// Names one notification that was made.
    NotificationId,
}
