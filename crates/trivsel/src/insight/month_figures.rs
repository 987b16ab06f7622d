//! Månedens tal: what a house did in a month, and how it stood on its last day.
//!
//! Only what is written down with a day can be told of a day that has passed.
//!
//! Nothing is told by area, and the steps of help not by age. Of the few whom a house follows closely most
//! such cells would hold 1 to 4, each hidden one would hide others with it, and those by area, of which a
//! child can be in several, have no sum that a reader is known to form: `disclosure` could not promise
//! that none can be worked out.

mod count;
mod count_around;
mod counts;
mod shown;

pub use counts::MonthCounts;
pub use shown::{ShownFigures, month_shown, positions_of};

use count::Counting;

use crate::{
    register::Register,
    vocabulary::{Day, Month},
};

/// Counts a month. It costs one look at all that was promised about every child.
#[must_use]
pub fn month_counts(register: &Register, month: Month) -> MonthCounts {
    Counting::new(register, month).count()
}

/// The figures of a month as they may be shown now. The month before is known as it was closed; where
/// it was not, or another device has closed it meanwhile, as its own paper would show it: what it hides
/// is not to be worked out from this one.
#[must_use]
pub fn month_reckoned(register: &Register, month: Month) -> ShownFigures {
    let before = match register.closed_month(month.before()) {
        Some(it) => it.figures.clone(),
        None => shown_by_itself(&month_counts(register, month.before())),
    };
    month_shown(&month_counts(register, month), &before)
}

/// What of a month stands on its own paper, whatever the month before it tells.
fn shown_by_itself(counts: &MonthCounts) -> ShownFigures {
    month_shown(counts, &ShownFigures::default())
}

/// Whether a month can be closed: it is over, and neither it nor a later one is closed.
#[must_use]
pub fn may_close(register: &Register, month: Month, today: Day) -> bool {
    let last = register.closed_months().next_back();
    month.last_day() < today && last.is_none_or(|last| last.month < month)
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_around;
#[cfg(test)]
mod tests_papers;
