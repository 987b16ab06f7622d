//! Keys for sealing.

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{Random, random::random_bytes};

/// Bytes in a key.
pub(super) const KEY: usize = 32;

/// Thirty-two secret bytes, wiped from memory when they are let go. It has no
/// `Debug` and no `Display`, so that it reaches no log.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub(super) struct Key([u8; KEY]);

impl Key {
    /// A new key.
    pub(super) fn random(random: &mut dyn Random) -> Self {
        Self(random_bytes(random))
    }

    /// The key made of these bytes; none if there are not exactly thirty-two.
    pub(super) fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The bytes.
    pub(super) const fn as_bytes(&self) -> &[u8; KEY] {
        &self.0
    }
}

impl From<[u8; KEY]> for Key {
    fn from(bytes: [u8; KEY]) -> Self {
        Self(bytes)
    }
}
