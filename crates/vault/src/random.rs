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

/// `N` random bytes.
pub(crate) fn random_bytes<const N: usize>(random: &mut dyn Random) -> [u8; N] {
    let mut bytes = [0; N];
    random.fill(&mut bytes);
    bytes
}

/// A random id.
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
