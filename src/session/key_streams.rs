//! In whose stream the entries about keys lie.

use std::collections::BTreeSet;

use trivsel::register::{DeviceId, Entry, EntryId, Fact};

/// A device changes its slots together with the entry that says so, which lies in its own stream.
/// Where it lies in another's, a file brought the entry alone, and the slots there are as they were.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct KeyStreams {
    /// Streams with something of their own device in them.
    own: BTreeSet<DeviceId>,
    /// What was done with keys and lies in this stream, which is not its device's.
    elsewhere: Vec<(DeviceId, EntryId)>,
}

impl KeyStreams {
    /// An entry was read in this device's stream.
    pub(crate) fn saw(&mut self, stream: DeviceId, entry: &Entry) {
        if entry.device == stream {
            self.own.insert(stream);
        } else if matches!(entry.fact, Fact::KeysChanged(_)) {
            self.elsewhere.push((stream, entry.id));
        }
    }

    /// What was done with keys on another device, and not on this one. A stream that is not this
    /// device's and has nothing of its own device in it is a copy made from memory, and tells
    /// nothing.
    pub(crate) fn not_done_here(&self, device: DeviceId) -> BTreeSet<EntryId> {
        let counts = |stream: &DeviceId| *stream == device || self.own.contains(stream);
        let elsewhere = self.elsewhere.iter();
        let elsewhere = elsewhere.filter(|(stream, _)| counts(stream));
        elsewhere.map(|(_, entry)| *entry).collect()
    }
}
