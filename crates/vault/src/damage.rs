//! What was found damaged on opening.

use std::fmt;

use super::RecordId;
use trivsel::vocabulary::Id;

/// One thing found damaged. The rest could be read; the damaged bytes stay as
/// they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Records that were written are not there.
    Missing {
        /// The first of them.
        first: RecordId,
        /// The sequence of the last of them.
        last: u64,
    },
    /// The last records that were written are not there.
    TailLost {
        /// The first of them.
        first: RecordId,
        /// The sequence of the last of them.
        last: u64,
    },
    /// A record is not as it was written, or was never written here.
    Changed {
        /// Which it should be.
        record: RecordId,
    },
    /// A record lies where another should be; it is left out.
    Moved {
        /// Which it should be.
        record: RecordId,
        /// Where it says it belongs.
        belongs: RecordId,
    },
    /// A record is genuine, but not the one that stood here when the next was
    /// written. It is among the entries, unless somebody who was let go could have made it.
    Replaced {
        /// Which it should be.
        record: RecordId,
    },
    /// Something lies beyond the end that this vault did not write.
    Foreign {
        /// Which it should be.
        record: RecordId,
    },
    /// A record cannot be opened as the child's key is gone.
    KeyMissing {
        record: RecordId,
        /// The key it needs.
        key: Id,
    },
    /// A bundle is not there, not as it was written, or its child's key is gone.
    BundleLost {
        /// The bundle's id.
        bundle: Id,
    },
    /// A bundle lies there that is none of this vault, or none any more.
    BundleForeign {
        /// The bundle's id.
        bundle: Id,
    },
    /// The list of the bundles is not as it was written, so that nobody knows whether one is
    /// missing.
    BundleIndexChanged,
    /// A child's key is not as it was written.
    KeyChanged {
        /// The key's id.
        key: Id,
    },
    /// A draft is not as it was written, or its child's key is gone.
    DraftChanged {
        /// The draft's id.
        draft: Id,
    },
    /// The mark of where the journal ends is not there.
    HeadMissing,
    /// The mark of where the journal ends is not as it was written.
    HeadChanged,
    /// The mark of where the journal ends is older than the records.
    HeadBehind,
    /// The header is not the one that was stored last: an older one, with the passphrases of
    /// its day, lies in its place.
    HeaderOlder,
    /// The mark of where the journal ends was once damaged, and people chose to
    /// go on. Entries before that may be missing.
    HeadQuarantined {
        /// The id it is kept under.
        id: Id,
    },
}

impl Damage {
    /// Whether writing waits until `continue_after_damage` is called, because
    /// it is not known where the journal ends, or who may open it.
    #[must_use]
    pub const fn stops_writing(&self) -> bool {
        matches!(
            self,
            Self::HeadMissing | Self::HeadChanged | Self::HeadBehind | Self::HeaderOlder
        )
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { first, last } => write!(f, "records {first} to {last} are missing"),
            Self::TailLost { first, last } => {
                write!(f, "the last records, {first} to {last}, are missing")
            }
            Self::Changed { record } => write!(f, "record {record} was changed"),
            Self::Moved { record, belongs } => {
                write!(f, "record {belongs} lies in the place of {record}")
            }
            Self::Replaced { record } => write!(f, "record {record} is another version"),
            Self::Foreign { record } => write!(f, "record {record} is not this vault's"),
            Self::KeyMissing { record, key } => {
                write!(f, "the key {key} of record {record} is missing")
            }
            Self::BundleLost { bundle } => write!(f, "the bundle {bundle} cannot be read"),
            Self::BundleForeign { bundle } => write!(f, "the bundle {bundle} is not this vault's"),
            Self::BundleIndexChanged => f.write_str("the list of bundles was changed"),
            Self::KeyChanged { key } => write!(f, "the key {key} was changed"),
            Self::DraftChanged { draft } => write!(f, "the draft {draft} was changed"),
            Self::HeadMissing => f.write_str("the end mark is missing"),
            Self::HeadChanged => f.write_str("the end mark was changed"),
            Self::HeadBehind => f.write_str("the end mark stands behind the records"),
            Self::HeaderOlder => f.write_str("the header is an older one"),
            Self::HeadQuarantined { id } => write!(f, "a damaged end mark was set aside as {id}"),
        }
    }
}

#[cfg(test)]
#[test]
fn it_says_which_record() {
    let first = RecordId {
        device: Id::from_bytes([0xab; 16]),
        sequence: 7,
    };
    let lost = Damage::TailLost { first, last: 9 };
    let said = "the last records, 7 of abababababababababababababababab to 9, are missing";
    assert_eq!(lost.to_string(), said);
}
