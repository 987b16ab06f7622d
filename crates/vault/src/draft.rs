//! Drafts: what is still being typed, one for each adult, child and round.

use zeroize::Zeroizing;

use super::{
    Random,
    child_key::{ChildKey, KeyRing},
    format::{Fields, Kind, preamble},
    pad::{pad, unpad},
    seal::{bound, open, seal},
};
use trivsel::vocabulary::Id;

/// What a draft is about. There is one draft for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DraftKey {
    /// Who is typing.
    pub adult: Id,
    /// About which child.
    pub child: Id,
    /// In which round.
    pub round: Id,
}

/// A draft, opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it is about.
    pub key: DraftKey,
    /// What was given to `put_draft`.
    pub payload: Vec<u8>,
}

impl Draft {
    /// The draft as it is stored under `id`, sealed by the child's key. None if
    /// it is too large.
    pub(super) fn seal(
        &self,
        id: Id,
        vault: Id,
        key: &ChildKey,
        random: &mut dyn Random,
    ) -> Option<Vec<u8>> {
        let DraftKey {
            adult,
            child,
            round,
        } = &self.key;
        let [adult, child, round] = [adult, child, round].map(|id| id.as_bytes().as_slice());
        let content = Zeroizing::new([adult, child, round, &self.payload].concat());
        let clear = clear(id, key.id);
        let sealed = seal(&key.key, &bound(&clear, vault), &pad(&content)?, random);
        Some([clear, sealed].concat())
    }

    /// The id of the key that a stored draft says it is sealed with.
    pub(super) fn key_id(bytes: &[u8]) -> Option<Id> {
        let mut fields = Fields::after_preamble(bytes, Kind::Draft)?;
        fields.id()?;
        fields.id()
    }

    /// Opens what lies under `id`.
    pub(super) fn open(id: Id, bytes: &[u8], vault: Id, keys: &KeyRing) -> Option<Self> {
        let mut fields = Fields::after_preamble(bytes, Kind::Draft)?;
        let (own, key_id) = (fields.id()?, fields.id()?);
        let (key, child) = keys.of_id(key_id).next()?;
        let padded = open(key, &bound(&clear(id, key_id), vault), fields.rest())?;
        let mut content = Fields::of(unpad(&padded)?);
        let key = DraftKey {
            adult: content.id()?,
            child: content.id()?,
            round: content.id()?,
        };
        let payload = content.rest().to_vec();
        (own == id && child == Some(key.child)).then_some(Self { key, payload })
    }
}

fn clear(id: Id, key: Id) -> Vec<u8> {
    [
        preamble(Kind::Draft).as_slice(),
        id.as_bytes(),
        key.as_bytes(),
    ]
    .concat()
}
