//! The keys that a passphrase opens, for a test that looks for them in a browser's memory. No
//! program that people use is built with it.

use zeroize::Zeroizing;

use super::{
    CostLimits, Stored, VaultError,
    child_key::ChildKey,
    header,
    key::{KEY_BYTES, Key},
};

/// The keys of a vault.
pub struct RevealedKeys {
    /// What the passphrase was made into. It opens the header.
    pub of_passphrase: Zeroizing<Vec<u8>>,
    /// The vault key of today.
    pub of_vault: Zeroizing<[u8; KEY_BYTES]>,
    /// The children's, and former vault keys.
    pub others: Vec<Zeroizing<[u8; KEY_BYTES]>>,
}

/// The keys that a passphrase opens here.
///
/// # Errors
/// As [`Vault::open`](super::Vault::open).
pub async fn reveal(stored: &Stored, passphrase: &str) -> Result<RevealedKeys, VaultError> {
    let header = stored.header.as_ref().ok_or(VaultError::NoVault)?;
    let header = header::open(header, passphrase, &CostLimits::STRICT).await?;
    let mut slots = header.slots.iter();
    let opened = slots.find(|slot| slot.id() == header.opened_with);
    let opened = opened.ok_or(VaultError::NoVault)?;
    let of_passphrase = opened.params().key(passphrase)?;
    // What is looked for is what opens, so that none is looked for in vain.
    let opens = Key::from_slice(&of_passphrase).ok_or(VaultError::DamagedHeader)?;
    opened.open(header.of(), &opens)?;
    let bytes = |key: &Key| Zeroizing::new(*key.as_bytes());
    let others = stored.child_keys.iter().filter_map(|(id, sealed)| {
        let key = ChildKey::open(*id, sealed, header.vault, &header.vault_key)?;
        Some(bytes(&key.key))
    });
    Ok(RevealedKeys {
        of_passphrase,
        of_vault: bytes(&header.vault_key),
        others: others.collect(),
    })
}
