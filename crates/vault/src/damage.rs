//! What was found damaged on opening.

use std::fmt;

use trivsel::vocabulary::Id;

/// One thing found damaged. The rest could be read; the damaged bytes stay as
/// they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Records that were written are not there.
    Missing {
        /// The first of them.
        first: u64,
        /// The last of them.
        last: u64,
    },
    /// The last records that were written are not there.
    TailLost {
        /// The first of them.
        first: u64,
        /// The last of them.
        last: u64,
    },
    /// A record is not as it was written, or was never written here.
    Changed {
        /// Where it lies.
        sequence: u64,
    },
    /// A record lies where another should be; it is left out.
    Moved {
        /// Where it lies.
        sequence: u64,
        /// Where it says it belongs.
        belongs: u64,
    },
    /// A record is genuine, but not the one that stood here when the next was
    /// written. It is among the entries.
    Replaced {
        /// Where it lies.
        sequence: u64,
    },
    /// Something lies beyond the end that this vault did not write.
    Foreign {
        /// Where it lies.
        sequence: u64,
    },
    /// A record cannot be opened as the child's key is gone.
    KeyMissing {
        /// Where the record lies.
        sequence: u64,
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
    ContentsChanged,
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
    HeadBehind {
        /// Where the journal would end by the mark.
        next: u64,
    },
    /// The mark of where the journal ends was once damaged, and people chose to
    /// go on. Entries before that may be missing.
    HeadSetAside {
        /// The id it is kept under.
        id: Id,
    },
}

impl Damage {
    /// Whether writing waits until `continue_after_damage` is called, because
    /// it is not known where the journal ends.
    #[must_use]
    pub const fn stops_writing(&self) -> bool {
        matches!(
            self,
            Self::HeadMissing | Self::HeadChanged | Self::HeadBehind { .. }
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
            Self::Changed { sequence } => write!(f, "record {sequence} was changed"),
            Self::Moved { sequence, belongs } => {
                write!(f, "record {belongs} lies in the place of {sequence}")
            }
            Self::Replaced { sequence } => write!(f, "record {sequence} is another version"),
            Self::Foreign { sequence } => write!(f, "record {sequence} is not this vault's"),
            Self::KeyMissing { sequence, key } => {
                write!(f, "the key {key} of record {sequence} is missing")
            }
            Self::BundleLost { bundle } => write!(f, "the bundle {bundle} cannot be read"),
            Self::BundleForeign { bundle } => write!(f, "the bundle {bundle} is not this vault's"),
            Self::ContentsChanged => f.write_str("the list of bundles was changed"),
            Self::KeyChanged { key } => write!(f, "the key {key} was changed"),
            Self::DraftChanged { draft } => write!(f, "the draft {draft} was changed"),
            Self::HeadMissing => f.write_str("the end mark is missing"),
            Self::HeadChanged => f.write_str("the end mark was changed"),
            Self::HeadBehind { next } => {
                write!(f, "the end mark stands at {next}, behind the records")
            }
            Self::HeadSetAside { id } => write!(f, "a damaged end mark was set aside as {id}"),
        }
    }
}

#[cfg(test)]
#[test]
fn it_says_which_record() {
    let lost = Damage::TailLost { first: 7, last: 9 };
    assert_eq!(lost.to_string(), "the last records, 7 to 9, are missing");
}
