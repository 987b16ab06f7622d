//! Backups as a stranger could make them: with sums that fit, whatever they claim.

use blake2::digest::consts::{U16, U32};
use blake2::{Blake2b, Digest};

/// Where the header begins: after the file's own six bytes, the part's number, key and length.
const HEADER: usize = 6 + 1 + 24 + 4;

/// Where the cost of the first passphrase stands in the header: after six bytes, the vault's id,
/// the generation, the number of slots and the slot's id.
const COST: usize = HEADER + 6 + 16 + 8 + 2 + 16;

/// A file of these parts, with its sum.
pub fn summed(mut file: Vec<u8>) -> Vec<u8> {
    let sum = Blake2b::<U32>::digest(&file);
    file.extend_from_slice(&sum);
    file
}

/// A file whose only part claims to be four gigabytes long.
pub fn with_a_huge_length() -> Vec<u8> {
    let part = [&[3][..], &[0; 24], &u32::MAX.to_le_bytes(), b"short"].concat();
    summed([b"TSPR".as_slice(), &[1, 6], &part].concat())
}

/// A backup that asks for this cost before any passphrase is tried: memory in KiB, passes, lanes.
pub fn with_cost(backup: &[u8], cost: [u32; 3]) -> Vec<u8> {
    let mut file = backup[..backup.len() - 32].to_vec();
    for (at, number) in cost.iter().enumerate() {
        let at = COST + 4 * at;
        file[at..at + 4].copy_from_slice(&number.to_le_bytes());
    }
    let length = <[u8; 4]>::try_from(&file[HEADER - 4..HEADER]).map(u32::from_le_bytes);
    let length = length.ok().and_then(|length| usize::try_from(length).ok());
    let end = HEADER + length.unwrap_or_default();
    let sum = Blake2b::<U16>::digest(&file[HEADER..end - 16]);
    file[end - 16..end].copy_from_slice(&sum);
    summed(file)
}
