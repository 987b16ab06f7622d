//! How long somebody waits who typed a wrong passphrase again and again.

use trivsel::register::Moment;

/// So many may be wrong before anybody waits: a person makes a slip or two.
const FREE_TRIES: u32 = 5;

/// How long the first wait is; each further one is twice as long.
const FIRST_WAIT_SECONDS: u64 = 30;

/// No wait is longer: the vault stays usable for whoever knows the passphrase.
const LONGEST_WAIT_SECONDS: u64 = 15 * 60;

/// The wrong tries since the vault was opened, or since the last right one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct WrongTries {
    count: u32,
    last: Option<Moment>,
}

impl WrongTries {
    /// Nobody has tried yet.
    pub(crate) const NONE: Self = Self {
        count: 0,
        last: None,
    };

    pub(crate) fn one_more(self, now: Moment) -> Self {
        Self {
            count: self.count.saturating_add(1),
            last: Some(now),
        }
    }

    /// How many seconds are left to wait; none where the next try is free. A clock that was set
    /// back makes nobody wait longer than a whole wait.
    pub(crate) fn seconds_left(self, now: Moment) -> Option<u64> {
        let doublings = self.count.checked_sub(FREE_TRIES)?.min(10);
        let wait = (FIRST_WAIT_SECONDS << doublings).min(LONGEST_WAIT_SECONDS);
        let waited = now.0.saturating_sub(self.last?.0) / 1000;
        let left = wait.saturating_sub(waited);
        (left > 0).then_some(left)
    }
}
