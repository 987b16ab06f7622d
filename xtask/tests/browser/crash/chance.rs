//! Chance that can be had again: the same seed gives the same choices.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Numbers that look random (splitmix64).
pub struct Chance(u64);

impl Chance {
    /// What this seed gives.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Another seed every time.
    pub fn seed_of_now() -> u64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        since.map_or(1, |since| since.as_secs())
    }

    /// A number below this one.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }

    /// A time shorter than this, to the microsecond.
    pub fn time(&mut self, end: Duration) -> Duration {
        let end = u64::try_from(end.as_micros()).unwrap_or(u64::MAX);
        Duration::from_micros(self.below(end))
    }
}
