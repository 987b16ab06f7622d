//! Padding, so that the length of what is stored tells less about what was written.
//!
//! A sealed text is as long as its content, and some lengths speak: a joint
//! position with a long ground, a red sign with a note. Contents therefore
//! grow to a multiple of 256 bytes, and above 4 KiB to a multiple of an eighth
//! of their size, which costs at most an eighth and leaves a few lengths only.

use zeroize::Zeroizing;

use super::VaultError;

/// The largest content in bytes; more is refused when writing and on reading.
pub const MAX_CONTENT_BYTES: usize = 8 << 20;

/// The largest text that is padded: a bundle with a content of the largest size in it is longer
/// than that.
const MAX_PADDED_BYTES: usize = 2 * MAX_CONTENT_BYTES;

/// The smallest step in bytes.
const STEP_BYTES: usize = 256;
/// Bytes of the length that stands first.
const LENGTH_BYTES: usize = 4;

/// The content's length (`u32`, little-endian), the content, then zeros.
pub(crate) fn pad(content: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    if content.len() > MAX_PADDED_BYTES {
        return Err(VaultError::TooLarge);
    }
    let length = u32::try_from(content.len()).map_err(|_| VaultError::TooLarge)?;
    // The room is taken at once: growing would leave a copy behind, unwiped.
    let mut padded = Zeroizing::new(Vec::with_capacity(padded_length(content.len())));
    padded.extend_from_slice(&length.to_le_bytes());
    padded.extend_from_slice(content);
    padded.resize(padded_length(content.len()), 0);
    Ok(padded)
}

/// What [`pad`] was given. None if the length or a zero is wrong.
pub(crate) fn unpad(padded: &[u8]) -> Option<&[u8]> {
    let (length, rest) = padded.split_first_chunk::<LENGTH_BYTES>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    if length > MAX_PADDED_BYTES || padded.len() != padded_length(length) {
        return None;
    }
    let (content, zeros) = rest.split_at_checked(length)?;
    zeros.iter().all(|zero| *zero == 0).then_some(content)
}

/// Length in bytes of a content of `length` bytes once padded.
fn padded_length(length: usize) -> usize {
    let length = length + LENGTH_BYTES;
    let step = STEP_BYTES.max((1 << length.ilog2()) / 8);
    length.next_multiple_of(step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lengths_are_few() {
        let lengths = [0, 252, 253, 4091, 4092, 4093, 1 << 20].map(padded_length);
        assert_eq!(
            lengths,
            [256, 256, 512, 4096, 4096, 4608, (1 << 20) + (1 << 17)]
        );
        assert!(pad(&vec![0; MAX_PADDED_BYTES + 1]).is_err());
        let longest = pad(&vec![0; MAX_PADDED_BYTES]).expect("just small enough");
        assert_eq!(unpad(&longest).map(<[u8]>::len), Some(MAX_PADDED_BYTES));
    }

    #[test]
    fn what_is_longer_than_it_says_is_refused() {
        let mut padded = pad(b"four").expect("small enough").to_vec();
        assert_eq!(unpad(&padded), Some(&b"four"[..]));
        padded.resize(padded.len() + STEP_BYTES, 0);
        assert_eq!(unpad(&padded), None);
    }

    proptest! {
        #[test]
        fn comes_back(content in proptest::collection::vec(any::<u8>(), 0..9000)) {
            let padded = pad(&content).expect("small enough");
            prop_assert_eq!(unpad(&padded), Some(content.as_slice()));
            prop_assert!(padded.len() <= (content.len() + 4) * 9 / 8 + 256);
        }

        #[test]
        fn nonsense_is_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            if let Some(content) = unpad(&bytes) {
                prop_assert_eq!(pad(content).expect("small enough").to_vec(), bytes);
            }
        }
    }
}
