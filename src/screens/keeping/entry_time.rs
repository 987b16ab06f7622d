//! When an entry was written, in words.

use crate::platform::{day_of, time_of_day};
use trivsel::{register::Moment, vocabulary::Language};

/// The day and the time of a moment, in words.
pub fn entry_time(at: Moment, language: Language) -> String {
    let day = day_of(at).words(language);
    language.audit_when(day, time_of_day(at, language))
}
