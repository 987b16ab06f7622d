//! The one place where bytes are sealed and opened: XChaCha20-Poly1305 with a
//! random nonce.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use zeroize::Zeroizing;

use super::{
    Random,
    key::{KEY, Key},
    random::random_bytes,
};
use trivsel::vocabulary::Id;

/// The format version that this program writes and reads. A build with sealing
/// switched off writes a number of its own, which the real one refuses.
pub const FORMAT: u8 = if cfg!(feature = "unsealed") { 0xFF } else { 1 };

/// The newest version of a header, the only value that has had more than one. A
/// vault that holds what an older program would misread has a header that it refuses.
pub const NEWEST_HEADER: u8 = if cfg!(feature = "unsealed") { 0xFF } else { 3 };

/// The version of a header from the first tombstone or former key on.
pub(super) const ERASED: u8 = if cfg!(feature = "unsealed") { 0xFF } else { 2 };

/// Bytes in a nonce. 192 random bits do not repeat within any use of the vault.
const NONCE: usize = 24;
/// Bytes in a tag.
const TAG: usize = 16;
/// How many bytes longer than its content a sealed text is.
pub(super) const OVERHEAD: usize = NONCE + TAG;

/// Seals `plain` and binds `bound` to it: nonce, sealed bytes and tag.
pub(super) fn seal(key: &Key, bound: &[u8], plain: &[u8], random: &mut dyn Random) -> Vec<u8> {
    let nonce = random_bytes::<NONCE>(random);
    let sealed = apply(Direction::Seal, key, &nonce, bound, plain);
    // Encryption fails only beyond 256 GB, which no caller can hold in memory;
    // what came out then would be refused on reading.
    [nonce.as_slice(), sealed.as_deref().unwrap_or_default()].concat()
}

/// What is bound to most of what is sealed: what stands before it in the clear, and the vault.
pub(super) fn bound(clear: &[u8], vault: Id) -> Vec<u8> {
    [clear, vault.as_bytes()].concat()
}

/// Opens what [`seal`] made. None when anything differs: the key, what was
/// bound, or a bit of it.
pub(super) fn open(key: &Key, bound: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
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
    nonce: &[u8; NONCE],
    bound: &[u8],
    bytes: &[u8],
) -> Option<Vec<u8>> {
    let key: &[u8; KEY] = key.as_bytes();
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
        Direction::Open => bytes.split_at_checked(bytes.len().checked_sub(TAG)?)?.0,
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
