//! Underretning: that the municipality was notified, and what became of it. The text is not here: it
//! belongs to the municipality's own system.

use serde::{Deserialize, Serialize};

use super::{ChildId, NotificationId};
use crate::vocabulary::{Day, NotificationChannel, NotificationWay};

/// Somebody notified the municipality. Written again under the same id it replaces how it reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notification {
    pub child: ChildId,
    pub id: NotificationId,
    /// The day it was written down.
    pub on: Day,
    /// Who wrote it down, by the name of that day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    pub way: NotificationWay,
    /// The day the municipality was notified.
    pub made: Day,
    /// The hour, as people write it: "14.20".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub at: String,
    pub channel: NotificationChannel,
    /// The day on which the municipality's receipt came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Day>,
    /// The last day on which somebody rang, as no receipt had come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rang: Option<Day>,
    /// The day on which it was put into the municipality's own system. That closes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filed: Option<Day>,
    /// It was written down by mistake. That closes it too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub taken_back: bool,
}

impl Notification {
    /// Whether something is still to be done with it. Until then nothing of the child is erased.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.filed.is_none() && !self.taken_back
    }
}
