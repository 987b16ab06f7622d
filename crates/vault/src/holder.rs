//! Whom a slot is for. It stands sealed in the slot's label; names and roles are
//! kept among the entries and found by the adult's id.

use super::slot::LABEL;
use trivsel::vocabulary::Id;

/// Whom a slot is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// Everybody: the one passphrase that a vault is made with.
    Shared,
    /// One adult.
    Adult(Id),
    /// Whoever finds the sheet with the recovery key.
    Recovery,
}

// The numbers are part of the format.
const SHARED: u8 = 0;
const ADULT: u8 = 1;
const RECOVERY: u8 = 2;

impl Holder {
    /// The label that says so.
    pub(super) fn label(self) -> [u8; LABEL] {
        let (what, id) = match self {
            Self::Shared => (SHARED, [0; 16]),
            Self::Adult(id) => (ADULT, *id.as_bytes()),
            Self::Recovery => (RECOVERY, [0; 16]),
        };
        let mut label = [0; LABEL];
        label[0] = what;
        label[1..17].copy_from_slice(&id);
        label
    }

    /// What a label says; none in words of a later version.
    pub(super) fn of_label(label: &[u8]) -> Option<Self> {
        let (what, rest) = label.split_first()?;
        let id = Id::from_bytes(*rest.first_chunk()?);
        let holder = match *what {
            SHARED => Self::Shared,
            ADULT => Self::Adult(id),
            RECOVERY => Self::Recovery,
            _ => return None,
        };
        (holder.label() == label).then_some(holder)
    }
}
