//! A short name for content: the same for the same, whatever machine or compiler reckons it.

use sha2::{Digest, Sha256};

/// All 64 hexadecimal digits of the SHA-256, as `sha256sum` prints them.
pub fn sha256(content: &[u8]) -> String {
    let digits = Sha256::digest(content);
    digits.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The first sixteen of them, for the name of a file.
pub fn fingerprint(content: &[u8]) -> String {
    sha256(content)[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_that_of_the_standard() {
        // FIPS 180-2, appendix B.1.
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256(b"abc"), abc);
        assert_eq!(fingerprint(b"abc"), "ba7816bf8f01cfea");
    }
}
