//! An agreement in one line.

use super::lines::parted;
use trivsel::{register::Agreement, vocabulary::Language};

/// Who does what, and by when.
pub fn agreed(it: &Agreement, language: Language) -> String {
    let by = it.by.map(|day| language.by_day(day.words(language)));
    parted(&[&it.who, &it.what, by.as_deref().unwrap_or_default()])
}
