//! How long things are kept.

use crate::{register::Institution, vocabulary::Day};

/// The day by which what was written on a day must be gone, at the latest.
#[must_use]
pub fn keep_until(institution: &Institution, written: Day) -> Day {
    written.plus_years(institution.keep_years)
}
