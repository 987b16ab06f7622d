//! How dear it is to try a passphrase.

use std::ops::RangeInclusive;

use super::VaultError;

/// The work of Argon2id for one passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
    /// Lanes; the browser runs them one after the other.
    pub lanes: u32,
}

impl Cost {
    /// What new vaults are made with: 64 MiB, three passes, one lane (RFC 9106,
    /// section 4, its second choice, with one lane as a page has one thread).
    pub const DEFAULT: Self = Self {
        memory_kib: 64 << 10,
        passes: 3,
        lanes: 1,
    };

    /// The least there is, for tests.
    pub const CHEAPEST: Self = Self {
        memory_kib: 8,
        passes: 1,
        lanes: 1,
    };
}

impl Cost {
    /// How much work it is: KiB times passes.
    pub(crate) const fn work(self) -> u64 {
        self.memory_kib as u64 * self.passes as u64
    }
}

impl Default for Cost {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// Which costs are accepted from a header. A header can come from a stranger:
/// too much would take the device's memory or hours, too little would make the
/// passphrase cheap to guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostLimits {
    /// Memory in KiB.
    pub memory_kib: RangeInclusive<u32>,
    /// Passes over that memory.
    pub passes: RangeInclusive<u32>,
    pub lanes: RangeInclusive<u32>,
}

impl CostLimits {
    /// What the app accepts: 64 to 512 MiB, 3 to 12 passes, and one lane, which
    /// is all that libsodium knows.
    pub const STRICT: Self = Self {
        memory_kib: 64 << 10..=512 << 10,
        passes: 3..=12,
        lanes: 1..=1,
    };

    /// For tests: from [`Cost::CHEAPEST`] to [`Cost::DEFAULT`].
    pub const LENIENT: Self = Self {
        memory_kib: 8..=64 << 10,
        passes: 1..=3,
        lanes: 1..=1,
    };

    /// The work of the dearest passphrase within the limits.
    pub(crate) fn most_work(&self) -> u64 {
        let dearest = Cost {
            memory_kib: *self.memory_kib.end(),
            passes: *self.passes.end(),
            lanes: 1,
        };
        dearest.work()
    }

    /// Nothing, if the cost is within the limits.
    pub(crate) fn check(&self, cost: Cost) -> Result<(), VaultError> {
        let parts = [
            (&self.memory_kib, cost.memory_kib),
            (&self.passes, cost.passes),
            (&self.lanes, cost.lanes),
        ];
        if parts.iter().any(|(range, value)| value > range.end()) {
            return Err(VaultError::CostTooHigh);
        }
        if parts.iter().any(|(range, value)| value < range.start()) {
            return Err(VaultError::CostTooLow);
        }
        Ok(())
    }
}

impl Default for CostLimits {
    fn default() -> Self {
        Self::STRICT
    }
}
