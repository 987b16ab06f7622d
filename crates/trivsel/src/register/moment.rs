//! When something was written, for people to read.

use serde::{Deserialize, Serialize};

/// An instant: milliseconds since 1970 began in UTC. The order of entries rests on the
/// logical clock instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Moment(pub u64);
