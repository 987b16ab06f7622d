//! An agreement in one line.

use super::lines::parted;
use crate::sheets::parts::some;
use trivsel::{register::Agreement, vocabulary::Language};

/// Who does what, by when, and what shows that it helps.
pub fn agreed(it: &Agreement, language: Language) -> String {
    let by = it.by.map(|day| language.by_day(day.words(language)));
    let sign = some(&it.sign).map(|sign| language.agreement_sign_words(sign));
    let parts = [by, sign].map(Option::unwrap_or_default);
    let [by, sign] = &parts;
    parted(&[&it.who, &it.what, by, sign])
}
