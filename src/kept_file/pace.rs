//! How soon after a change the file is written. Times are in milliseconds since 1970.

/// So long nothing has been written in the vault when the file is: whoever types is
/// not written after at every letter.
const QUIET_MS: u64 = 5_000;
/// So long after a change the file is written at the latest.
const LONGEST_WAIT_MS: u64 = 60_000;

/// The changes that are not in the file yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pace(Option<Changes>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Changes {
    first: u64,
    last: u64,
}

impl Pace {
    /// The file is to be written at once.
    pub const AT_ONCE: Self = Self(Some(Changes { first: 0, last: 0 }));

    /// There is a change more.
    #[must_use]
    pub const fn changed(self, now: u64) -> Self {
        let first = match self.0 {
            Some(changes) => changes.first,
            None => now,
        };
        Self(Some(Changes { first, last: now }))
    }

    /// How long to wait before the file is written; none where nothing has changed. A
    /// clock that was set back makes nobody wait.
    #[must_use]
    pub fn wait(self, now: u64) -> Option<u64> {
        let Changes { first, last } = self.0?;
        let due = (last + QUIET_MS).min(first + LONGEST_WAIT_MS);
        Some(if now < last {
            0
        } else {
            due.saturating_sub(now)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_waits_for_quiet_but_not_for_ever() {
        let none = Pace::default();
        assert_eq!(none.wait(1_000_000), None);
        assert_eq!(Pace::AT_ONCE.wait(1_000_000), Some(0));
        let one = none.changed(1_000_000);
        assert_eq!(one.wait(1_000_000), Some(QUIET_MS));
        assert_eq!(one.wait(1_004_999), Some(1));
        assert_eq!(one.wait(1_005_000), Some(0));
        let two = one.changed(1_003_000);
        assert_eq!(two.wait(1_005_000), Some(3_000));
        let typing = (0..30).fold(none, |pace, at| pace.changed(1_000_000 + at * 2_000));
        assert_eq!(typing.wait(1_058_000), Some(2_000));
        assert_eq!(typing.wait(1_060_000), Some(0));
        assert_eq!(one.wait(10), Some(0), "the clock was set back");
        assert_eq!(Pace::AT_ONCE.changed(1_000_000).wait(1_000_000), Some(0));
    }
}
