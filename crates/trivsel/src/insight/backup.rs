//! When it is time to take a backup.

use crate::{register::Register, vocabulary::Day};

/// After so many days a backup is too old to rely on. Our own rule: what a team
/// writes in a week can still be remembered and written again.
const BACKUP_DUE_DAYS: i64 = 7;

/// Whether something is written here that no recent backup holds.
#[must_use]
pub fn backup_is_due(register: &Register, today: Day) -> bool {
    register.has_children()
        && register
            .last_backup()
            .is_none_or(|last| last.plus_days(BACKUP_DUE_DAYS) < today)
}
