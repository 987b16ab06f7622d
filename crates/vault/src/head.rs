//! The head: where the journal ends. Without it, records cut off at the end
//! would not be missed.

use super::{
    Random,
    format::{Fields, Kind, preamble},
    key::Key,
    record::{Link, NO_LINK},
    seal::{bound, open, seal},
};
use trivsel::vocabulary::Id;

/// Where the journal ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// The device that writes.
    pub device: Id,
    /// The sequence that the next record takes.
    pub next: u64,
    /// The link to the last record.
    pub last: Link,
}

impl Head {
    /// The head of an empty journal.
    pub(super) const fn start(device: Id) -> Self {
        Self {
            device,
            next: 1,
            last: NO_LINK,
        }
    }

    /// The head as it is stored, sealed by the vault key.
    pub(super) fn seal(&self, vault: Id, key: &Key, random: &mut dyn Random) -> Vec<u8> {
        let plain = [
            self.device.as_bytes().as_slice(),
            &self.next.to_le_bytes(),
            &self.last,
        ]
        .concat();
        let sealed = seal(key, &bound(&preamble(Kind::Head), vault), &plain, random);
        [preamble(Kind::Head).as_slice(), &sealed].concat()
    }

    /// Opens a stored head.
    pub(super) fn open(bytes: &[u8], vault: Id, key: &Key) -> Option<Self> {
        let sealed = Fields::after_preamble(bytes, Kind::Head)?.rest();
        let plain = open(key, &bound(&preamble(Kind::Head), vault), sealed)?;
        let mut fields = Fields::of(&plain);
        let head = Self {
            device: fields.id()?,
            next: fields.u64()?,
            last: *fields.bytes()?,
        };
        fields.end()?;
        Some(head)
    }
}
