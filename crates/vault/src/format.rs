//! What every stored value begins with, and how its fields are read.

use super::seal::FORMAT;
use trivsel::vocabulary::Id;

/// The first bytes of every stored value.
const MAGIC: [u8; 4] = *b"TSPR";

/// What a stored value is, or which use a sealed part is bound to. The numbers
/// are part of the format and never change their meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Kind {
    /// The header: slots and who may open.
    Header = 1,
    /// A child's key.
    ChildKey = 2,
    /// One entry.
    Record = 3,
    /// Where the journal ends.
    Head = 4,
    /// What is still being typed.
    Draft = 5,
    /// A file that holds all of a vault.
    Backup = 6,
    /// A key from before the vault key changed, a child's or the vault's own.
    FormerKey = 7,
    /// What is left of an erased record.
    Tombstone = 8,
    /// Older entries about one child, or about none.
    Bundle = 9,
    /// Which bundles there are.
    Contents = 10,
    /// Inside a slot: the private half.
    PrivateHalf = 0x11,
    /// Inside a slot: its label.
    Label = 0x12,
    /// Under the header: its authentication.
    HeaderTag = 0x13,
}

/// Magic, format version and kind: six bytes.
pub(super) const fn preamble(kind: Kind) -> [u8; 6] {
    let [a, b, c, d] = MAGIC;
    [a, b, c, d, FORMAT, kind as u8]
}

/// The format version of a stored value; none if it is no value of ours.
pub(super) fn version(bytes: &[u8]) -> Option<u8> {
    bytes.strip_prefix(&MAGIC)?.first().copied()
}

/// Reads fields from the front of some bytes; integers are little-endian.
pub(super) struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    /// The fields of these bytes.
    pub(super) const fn of(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The fields after a preamble of this kind and our version.
    pub(super) fn after_preamble(bytes: &'a [u8], kind: Kind) -> Option<Self> {
        bytes.strip_prefix(&preamble(kind)).map(Self)
    }

    /// The next `N` bytes.
    pub(super) fn bytes<const N: usize>(&mut self) -> Option<&'a [u8; N]> {
        let (bytes, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(bytes)
    }

    /// The next id.
    pub(super) fn id(&mut self) -> Option<Id> {
        self.bytes().copied().map(Id::from_bytes)
    }

    /// The next two bytes as a number.
    pub(super) fn u16(&mut self) -> Option<u16> {
        self.bytes().copied().map(u16::from_le_bytes)
    }

    /// The next four bytes as a number.
    pub(super) fn u32(&mut self) -> Option<u32> {
        self.bytes().copied().map(u32::from_le_bytes)
    }

    /// The next eight bytes as a number.
    pub(super) fn u64(&mut self) -> Option<u64> {
        self.bytes().copied().map(u64::from_le_bytes)
    }

    /// All that is left.
    pub(super) const fn rest(self) -> &'a [u8] {
        self.0
    }

    /// Something, if nothing is left.
    pub(super) const fn end(self) -> Option<()> {
        if self.0.is_empty() { Some(()) } else { None }
    }
}
