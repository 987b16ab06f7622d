//! A draft that an entry is being made from.

use vault::DraftName;

/// What it is known by, and what it said when the entry was made; nothing where there was none.
#[derive(Clone, Debug)]
pub(crate) struct ClosingDraft {
    name: DraftName,
    payload: Option<Vec<u8>>,
}

impl ClosingDraft {
    pub(super) const fn new(name: DraftName, payload: Option<Vec<u8>>) -> Self {
        Self { name, payload }
    }

    pub(super) const fn name(&self) -> &DraftName {
        &self.name
    }

    pub(super) const fn payload(&self) -> Option<&Vec<u8>> {
        self.payload.as_ref()
    }

    /// Both, where there was one.
    pub(super) fn named(&self) -> Option<(DraftName, Vec<u8>)> {
        Some((self.name.clone(), self.payload.clone()?))
    }
}
