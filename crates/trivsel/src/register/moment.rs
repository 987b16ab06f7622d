//! When something was written, for people to read.

use serde::{Deserialize, Serialize};

/// An instant: milliseconds since 1970 began in UTC. The order of entries rests on the
/// logical clock instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Moment(pub u64);

impl Moment {
    /// How many whole days it lies after the beginning of 1970 in UTC: two moments of one day share it.
    #[must_use]
    pub const fn days(self) -> u64 {
        self.0 / 86_400_000
    }
}
