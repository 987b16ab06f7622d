//! Randomness, brought in from outside.

use crypto_box::aead::rand_core::{CryptoRng, Error, RngCore};

use trivsel::vocabulary::Id;

/// A source of random bytes fit for keys. In the browser it is
/// `crypto.getRandomValues`; only tests may give anything that can be foreseen.
pub trait Random {
    /// Fills all of `bytes`. There is no way to fail: a page without randomness
    /// cannot seal anything, so the implementation must not return then.
    fn fill(&mut self, bytes: &mut [u8]);
}

impl<R: Random + ?Sized> Random for Box<R> {
    fn fill(&mut self, bytes: &mut [u8]) {
        (**self).fill(bytes);
    }
}

pub(crate) fn random_bytes<const N: usize>(random: &mut dyn Random) -> [u8; N] {
    let mut bytes = [0; N];
    random.fill(&mut bytes);
    bytes
}

pub(crate) fn random_id(random: &mut dyn Random) -> Id {
    Id::from_bytes(random_bytes(random))
}

/// The same source, as the sealing crates want it.
pub(crate) struct RandomSource<'a>(pub &'a mut dyn Random);

impl RngCore for RandomSource<'_> {
    fn next_u32(&mut self) -> u32 {
        u32::from_le_bytes(random_bytes(self.0))
    }

    fn next_u64(&mut self) -> u64 {
        u64::from_le_bytes(random_bytes(self.0))
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        self.0.fill(bytes);
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Error> {
        self.0.fill(bytes);
        Ok(())
    }
}

impl CryptoRng for RandomSource<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting(u8);

    impl Random for Counting {
        fn fill(&mut self, bytes: &mut [u8]) {
            for byte in bytes {
                self.0 += 1;
                *byte = self.0;
            }
        }
    }

    /// Whichever of them a sealing crate asks for its keys: another version may ask another one.
    #[test]
    fn every_way_to_ask_gives_fresh_bytes() {
        let mut counting = Counting(0);
        let mut source = RandomSource(&mut counting);
        assert_eq!(source.next_u32().to_le_bytes(), [1, 2, 3, 4]);
        assert_eq!(source.next_u64().to_le_bytes(), [5, 6, 7, 8, 9, 10, 11, 12]);
        let mut bytes = [0; 2];
        source.fill_bytes(&mut bytes);
        assert_eq!(bytes, [13, 14]);
        source.try_fill_bytes(&mut bytes).expect("never fails");
        assert_eq!(bytes, [15, 16]);
    }
}
