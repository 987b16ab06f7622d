//! From a passphrase to a key: Argon2id.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::{Zeroize, Zeroizing};

use super::{
    Cost, VaultError,
    key::{KEY, Key},
};

/// Bytes in a salt.
pub(super) const SALT: usize = 16;

/// How a passphrase is made into a key. The slots of a vault share it as long as
/// they cost the same, so that one run tries a passphrase on all of them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    /// The salt: no two vaults have the same.
    pub salt: [u8; SALT],
    /// The work.
    pub cost: Cost,
}

impl Stretch {
    /// The key that a passphrase makes. The passphrase is its UTF-8 bytes as given;
    /// the app brings it in Unicode's form NFC, so that the same word typed on two
    /// machines is the same.
    ///
    /// The caller has checked the cost against its limits. Memory that the device
    /// does not have is an error, not the end of the page.
    pub(super) fn key(&self, passphrase: &str) -> Result<Key, VaultError> {
        derive(passphrase, &self.salt, self.cost)
    }
}

fn derive(passphrase: &str, salt: &[u8; SALT], cost: Cost) -> Result<Key, VaultError> {
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(KEY))
        .map_err(|_| VaultError::CostTooLow)?;
    let mut blocks = room(params.block_count())?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut key = Zeroizing::new([0; KEY]);
    let made = argon2.hash_password_into_with_memory(
        passphrase.as_bytes(),
        salt,
        key.as_mut_slice(),
        &mut blocks,
    );
    blocks.iter_mut().for_each(Zeroize::zeroize);
    // Only a passphrase of gigabytes or an odd salt could be refused here.
    made.map(|()| Key::from(*key))
        .map_err(|_| VaultError::WrongPassphrase)
}

/// That many blocks of 1 KiB.
fn room(count: usize) -> Result<Vec<Block>, VaultError> {
    let mut blocks = Vec::new();
    blocks
        .try_reserve_exact(count)
        .map_err(|_| VaultError::TooLittleMemory)?;
    blocks.resize(count, Block::new());
    Ok(blocks)
}
