//! Variety without randomness.

/// A number that looks unlike its neighbours' and is always the same for the
/// same two, on every machine: each is multiplied by an odd constant
/// (multiplicative hashing), and of the mixed product the high bits are kept,
/// which all bits below them have reached.
pub const fn mix(one: usize, other: usize) -> usize {
    const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;
    const OTHER: u64 = 0xC2B2_AE3D_27D4_EB4F;
    let sum = (one as u64)
        .wrapping_mul(GOLDEN)
        .wrapping_add((other as u64).wrapping_mul(OTHER));
    ((sum ^ (sum >> 29)).wrapping_mul(GOLDEN) >> 40) as usize
}
