//! From a passphrase to a key: Argon2id.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::{Zeroize, Zeroizing};

use super::{
    Cost, VaultError,
    key::{KEY_BYTES, Key},
};

/// Bytes in a salt.
const SALT_BYTES: usize = 16;

/// How a passphrase is made into a key. The slots of a vault share it as long as
/// they cost the same, so that one run tries a passphrase on all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KdfParams {
    /// The salt: no two vaults have the same.
    pub salt: [u8; SALT_BYTES],
    /// The work.
    pub cost: Cost,
}

impl KdfParams {
    /// The key that a passphrase makes, at once. The passphrase is its UTF-8 bytes as
    /// given; the app brings it in Unicode's form NFC, so that the same word typed on
    /// two machines is the same.
    ///
    /// The caller has checked the cost against its limits.
    ///
    /// # Errors
    /// [`VaultError::TooLittleMemory`] where the device does not have the memory: that
    /// is not the end of the page.
    pub fn key(&self, passphrase: &str) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let Cost {
            memory_kib,
            passes,
            lanes,
        } = self.cost;
        let work = Params::new(memory_kib, passes, lanes, Some(KEY_BYTES))
            .map_err(|_| VaultError::CostTooLow)?;
        let mut blocks = room(work.block_count())?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, work);
        let mut key = Zeroizing::new(vec![0; KEY_BYTES]);
        let made = argon2.hash_password_into_with_memory(
            passphrase.as_bytes(),
            &self.salt,
            key.as_mut_slice(),
            &mut blocks,
        );
        blocks.iter_mut().for_each(Zeroize::zeroize);
        // Only a passphrase of gigabytes or an odd salt could be refused here.
        made.map(|()| key).map_err(|_| VaultError::WrongPassphrase)
    }
}

/// A passphrase, and where it is made into a key. The app does that beside the page,
/// which stays alive meanwhile; a plain text is made into one at once.
pub trait Passphrase {
    /// The key that it makes: 32 bytes that lie in one place, so that handing them on leaves no
    /// copies behind.
    ///
    /// # Errors
    /// As [`KdfParams::key`].
    fn key(
        &self,
        params: KdfParams,
    ) -> impl Future<Output = Result<Zeroizing<Vec<u8>>, VaultError>>;
}

impl Passphrase for str {
    async fn key(&self, params: KdfParams) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        params.key(self)
    }
}

/// A passphrase that has been made into a key.
pub(crate) struct DerivedKey {
    /// How.
    pub params: KdfParams,
    pub key: Key,
}

impl DerivedKey {
    /// Makes it into one.
    pub(crate) async fn new<P: Passphrase + ?Sized>(
        passphrase: &P,
        params: KdfParams,
    ) -> Result<Self, VaultError> {
        let key = passphrase.key(params).await?;
        let key = Key::from_slice(&key).ok_or(VaultError::WrongPassphrase)?;
        Ok(Self { params, key })
    }
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
