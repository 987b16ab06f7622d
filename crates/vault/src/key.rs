//! Keys for sealing.

use zeroize::Zeroize;

use super::Random;

/// Bytes in a key.
pub(crate) const KEY_BYTES: usize = 32;

/// Thirty-two secret bytes, wiped from memory when they are let go. They lie in one place of their
/// own, so that moving the key about leaves no copies behind. It has no `Debug` and no `Display`,
/// so that it reaches no log.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Key(Box<[u8; KEY_BYTES]>);

impl Key {
    /// A new key.
    pub(crate) fn random(random: &mut dyn Random) -> Self {
        let mut key = Self(Box::new([0; KEY_BYTES]));
        random.fill(&mut *key.0);
        key
    }

    /// The key made of these bytes; none if there are not exactly thirty-two.
    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut key = Self(Box::new([0; KEY_BYTES]));
        (bytes.len() == KEY_BYTES).then(|| {
            key.0.copy_from_slice(bytes);
            key
        })
    }

    pub(crate) const fn as_bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}
