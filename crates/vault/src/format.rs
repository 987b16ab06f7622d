//! What every stored value begins with, and how its fields are read.

use super::RecordId;
use trivsel::vocabulary::Id;

/// The format version that this program writes and reads. A build with sealing
/// switched off writes a number of its own, which the real one refuses.
pub const FORMAT: u8 = if cfg!(feature = "unsealed") { 0xFF } else { 1 };

/// The first bytes of every stored value.
const MAGIC: [u8; 4] = *b"TSPR";

/// What a stored value is, or which use a sealed part is bound to. The numbers
/// are part of the format and never change their meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    /// The header: slots and who may open.
    Header = 1,
    /// A child's key.
    ChildKey = 2,
    /// One entry.
    Record = 3,
    /// Where the streams end.
    Head = 4,
    /// What is still being typed.
    Draft = 5,
    /// A file that holds all of a vault.
    Backup = 6,
    /// A child's key from before the vault key changed.
    FormerKey = 7,
    /// What is left of an erased record.
    Tombstone = 8,
    /// Older entries about one child, or about none.
    Bundle = 9,
    /// Which bundles there are.
    BundleIndex = 10,
    /// A vault key of before.
    FormerVaultKey = 11,
    /// Inside a slot: the private half.
    PrivateHalf = 0x11,
    /// Inside a slot: its label.
    Label = 0x12,
    /// Under the header: its authentication.
    HeaderTag = 0x13,
    /// Inside a slot: the vault key, sealed by the slot's anchor.
    AnchoredKey = 0x14,
}

/// Magic, format version and kind: six bytes.
pub(crate) const fn preamble(kind: Kind) -> [u8; 6] {
    let [a, b, c, d] = MAGIC;
    [a, b, c, d, FORMAT, kind as u8]
}

/// The format version of a stored value; none if it is no value of ours.
pub(crate) fn version(bytes: &[u8]) -> Option<u8> {
    bytes.strip_prefix(&MAGIC)?.first().copied()
}

/// Reads from the front of some bytes; integers are little-endian.
pub(crate) struct ByteReader<'a>(&'a [u8]);

impl<'a> ByteReader<'a> {
    /// A reader of these bytes.
    pub(crate) const fn of(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// A reader of what stands after a preamble of this kind and our version.
    pub(crate) fn after_preamble(bytes: &'a [u8], kind: Kind) -> Option<Self> {
        bytes.strip_prefix(&preamble(kind)).map(Self)
    }

    /// The next `N` bytes.
    pub(crate) fn bytes<const N: usize>(&mut self) -> Option<&'a [u8; N]> {
        let (bytes, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(bytes)
    }

    /// The next id.
    pub(crate) fn id(&mut self) -> Option<Id> {
        self.bytes().copied().map(Id::from_bytes)
    }

    /// The next record id.
    pub(crate) fn record_id(&mut self) -> Option<RecordId> {
        Some(RecordId {
            device: self.id()?,
            sequence: self.u64()?,
        })
    }

    /// How many bytes are left.
    pub(crate) const fn left(&self) -> usize {
        self.0.len()
    }

    /// The next two bytes as a number.
    pub(crate) fn u16(&mut self) -> Option<u16> {
        self.bytes().copied().map(u16::from_le_bytes)
    }

    /// The next four bytes as a number.
    pub(crate) fn u32(&mut self) -> Option<u32> {
        self.bytes().copied().map(u32::from_le_bytes)
    }

    /// The next eight bytes as a number.
    pub(crate) fn u64(&mut self) -> Option<u64> {
        self.bytes().copied().map(u64::from_le_bytes)
    }

    /// All that is left.
    pub(crate) const fn rest(self) -> &'a [u8] {
        self.0
    }

    /// Something, if nothing is left.
    pub(crate) const fn end(self) -> Option<()> {
        if self.0.is_empty() { Some(()) } else { None }
    }
}
