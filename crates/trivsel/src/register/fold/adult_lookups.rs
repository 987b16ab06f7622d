//! What a register is asked for of its adults.

use super::{lookups::by_name, *};

impl Register {
    #[must_use]
    pub fn adult(&self, id: AdultId) -> Option<&Adult> {
        self.adults.get(&id)?.record.as_ref()
    }

    /// What the adults were called, and what they were, when something was written.
    #[must_use]
    pub fn adults_then(&self) -> &AdultsThen {
        &self.adults_then
    }

    /// Every adult who is here, in the order of their names.
    #[must_use]
    pub fn adults(&self) -> Vec<&Adult> {
        self.adults_who_are(false)
    }

    /// Every adult who is here no more, in the order of their names.
    #[must_use]
    pub fn adults_gone(&self) -> Vec<&Adult> {
        self.adults_who_are(true)
    }

    /// Where among all entries it stands that an adult is here no more.
    #[must_use]
    pub(crate) fn gone_since(&self, adult: AdultId) -> Option<EntryOrder> {
        let changes = self.adults.get(&adult)?.fields.changes();
        let changes = changes.into_iter();
        let mut gone = changes.filter(|(_, changes)| changes.gone == Some(true));
        Some(gone.next()?.0.order())
    }

    fn adults_who_are(&self, gone: bool) -> Vec<&Adult> {
        let adults = self.adults.values().filter_map(|it| it.record.as_ref());
        by_name(adults.filter(|adult| adult.gone == gone), |adult| {
            &adult.name
        })
    }
}
