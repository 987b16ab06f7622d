//! The one place where bytes are sealed and opened: XChaCha20-Poly1305 with a
//! random nonce.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use zeroize::Zeroizing;

use super::{
    Random, VaultError,
    key::{KEY_BYTES, Key},
    random::random_bytes,
};
use trivsel::vocabulary::Id;

/// Bytes in a nonce. 192 random bits do not repeat within any use of the vault.
const NONCE_BYTES: usize = 24;
/// Bytes in a tag.
const TAG_BYTES: usize = 16;
/// How many bytes longer than its content a sealed text is.
pub(crate) const SEAL_OVERHEAD_BYTES: usize = NONCE_BYTES + TAG_BYTES;

/// Seals `plain` and binds `bound` to it: nonce, sealed bytes and tag.
///
/// Encryption fails only beyond 256 GB, which no caller can hold in memory; what failed is told
/// and never stored as an empty text.
pub(crate) fn seal(
    key: &Key,
    bound: &[u8],
    plain: &[u8],
    random: &mut dyn Random,
) -> Result<Vec<u8>, VaultError> {
    let nonce = random_bytes::<NONCE_BYTES>(random);
    let sealed = apply(Direction::Seal, key, &nonce, bound, plain);
    let sealed = sealed.ok_or(VaultError::SealingFailed)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// What is bound to most of what is sealed: what stands before it in the clear, and the vault.
pub(crate) fn bound(clear: &[u8], vault: Id) -> Vec<u8> {
    [clear, vault.as_bytes()].concat()
}

/// Opens what [`seal`] made. None when anything differs: the key, what was
/// bound, or a bit of it.
pub(crate) fn open(key: &Key, bound: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE_BYTES>()?;
    apply(Direction::Open, key, nonce, bound, sealed).map(Zeroizing::new)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Seal,
    Open,
}

/// Everything sealed passes through here.
fn apply(
    direction: Direction,
    key: &Key,
    nonce: &[u8; NONCE_BYTES],
    bound: &[u8],
    bytes: &[u8],
) -> Option<Vec<u8>> {
    let key: &[u8; KEY_BYTES] = key.as_bytes();
    let cipher = XChaCha20Poly1305::new(key.into());
    let nonce = XNonce::from_slice(nonce);
    if cfg!(feature = "unsealed") {
        return in_clear(&cipher, nonce, direction, bound, bytes);
    }
    let payload = Payload {
        msg: bytes,
        aad: bound,
    };
    match direction {
        Direction::Seal => cipher.encrypt(nonce, payload).ok(),
        Direction::Open => cipher.decrypt(nonce, payload).ok(),
    }
}

/// For one test only: bytes pass through unsealed with sizes, layout and tag
/// kept, so that a search of the stored bytes finds what it looks for.
fn in_clear(
    cipher: &XChaCha20Poly1305,
    nonce: &XNonce,
    direction: Direction,
    bound: &[u8],
    bytes: &[u8],
) -> Option<Vec<u8>> {
    let clear = match direction {
        Direction::Seal => bytes,
        Direction::Open => {
            bytes
                .split_at_checked(bytes.len().checked_sub(TAG_BYTES)?)?
                .0
        }
    };
    let aad = [bound, clear].concat();
    let tag = cipher
        .encrypt(
            nonce,
            Payload {
                msg: &[],
                aad: &aad,
            },
        )
        .ok()?;
    let tagged = [clear, &tag].concat();
    match direction {
        Direction::Seal => Some(tagged),
        Direction::Open => (tagged == bytes).then(|| clear.to_vec()),
    }
}
