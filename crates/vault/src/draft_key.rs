//! A draft of an adult, a child and a round: what the app has named its drafts by until now.

use super::DraftName;
use trivsel::vocabulary::Id;

/// What a draft is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DraftKey {
    /// Who is typing.
    pub adult: Id,
    /// About which child.
    pub child: Id,
    /// In which round.
    pub round: Id,
}

impl From<DraftKey> for DraftName {
    fn from(key: DraftKey) -> Self {
        Self {
            child: Some(key.child),
            name: [*key.adult.as_bytes(), *key.round.as_bytes()].concat(),
        }
    }
}

impl TryFrom<&DraftName> for DraftKey {
    type Error = ();

    fn try_from(name: &DraftName) -> Result<Self, ()> {
        let (adult, round) = name.name.split_first_chunk().ok_or(())?;
        Ok(Self {
            adult: Id::from_bytes(*adult),
            child: name.child.ok_or(())?,
            round: Id::from_bytes(round.try_into().map_err(drop)?),
        })
    }
}
