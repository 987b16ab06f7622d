//! Underretning: that the municipality was notified, and what became of it. The text is not here: it
//! belongs to the municipality's own system.

use serde::{Deserialize, Serialize};

use super::{ChildId, NotificationId, Recorded};
use crate::vocabulary::{Day, NotificationChannel, NotificationWay};

/// Somebody notified the municipality. Written again under the same id it says what is new of it.
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

/// How a notification reads, of every version of it, the earliest first: each day as it was written last,
/// so that nobody who writes one of them down hides what another wrote apart. It is taken back by
/// whoever had read all the rest of it: who notes a receipt apart says that it was no mistake.
pub(crate) fn notification_now<'a>(
    versions: impl Iterator<Item = &'a Recorded<Notification>> + Clone,
) -> Option<Notification> {
    let stands = versions.clone().filter(|it| !it.value.taken_back);
    let mut back = versions.clone().filter(|it| it.value.taken_back);
    let taken_back = back.any(|back| {
        let mut stands = stands.clone();
        stands.all(|it| back.stamp.had_seen(&it.stamp))
    });
    let last = versions
        .clone()
        .filter(|it| it.value.taken_back == taken_back)
        .last()?;
    let day = |of: fn(&Notification) -> Option<Day>| {
        versions.clone().filter_map(|it| of(&it.value)).last()
    };
    Some(Notification {
        receipt: day(|it| it.receipt),
        rang: day(|it| it.rang),
        filed: day(|it| it.filed),
        ..last.value.clone()
    })
}
