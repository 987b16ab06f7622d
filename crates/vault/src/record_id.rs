//! What a record is known by.

use std::fmt;

use trivsel::vocabulary::Id;

/// Which record it is: the device that wrote it, and its place among the records of that device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId {
    pub device: Id,
    /// The place in the device's stream, from 1.
    pub sequence: u64,
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.sequence, self.device)
    }
}
