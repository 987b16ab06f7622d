//! Whom a slot is for. It stands sealed in the slot's label; names and roles are
//! kept among the entries and found by the adult's id.

use trivsel::vocabulary::Id;

/// Whom a slot is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holder {
    /// Everybody: the one passphrase that a vault is made with.
    Shared,
    Adult(Id),
    /// Whoever finds the sheet with the recovery key.
    Recovery,
}

// The numbers are part of the format.
const SHARED: u8 = 0;
const ADULT: u8 = 1;
const RECOVERY: u8 = 2;

/// Bytes that say whom a slot is for: a number, and an adult's id or zeros.
pub(crate) const HOLDER_BYTES: usize = 1 + 16;

impl Holder {
    /// The bytes that say so.
    pub(crate) fn to_bytes(self) -> [u8; HOLDER_BYTES] {
        let (what, id) = match self {
            Self::Shared => (SHARED, [0; 16]),
            Self::Adult(id) => (ADULT, *id.as_bytes()),
            Self::Recovery => (RECOVERY, [0; 16]),
        };
        let mut bytes = [what; HOLDER_BYTES];
        bytes[1..].copy_from_slice(&id);
        bytes
    }

    /// What these bytes say; none in words of a later version.
    pub(crate) fn from_bytes(bytes: &[u8; HOLDER_BYTES]) -> Option<Self> {
        let id = Id::from_bytes(*bytes.last_chunk()?);
        let holder = match bytes[0] {
            SHARED => Self::Shared,
            ADULT => Self::Adult(id),
            RECOVERY => Self::Recovery,
            _ => return None,
        };
        (holder.to_bytes() == *bytes).then_some(holder)
    }
}
