//! Drafts: what is still being typed.

use zeroize::Zeroizing;

use super::{
    Random, VaultError,
    child_key::{ChildKey, KeyRing, VAULT_KEY},
    format::{ByteReader, Kind, preamble},
    key::Key,
    pad::{MAX_CONTENT_BYTES, pad, unpad},
    seal::{bound, open, seal},
};
use trivsel::vocabulary::Id;

/// The most bytes of a draft's name.
pub const MAX_DRAFT_NAME_BYTES: usize = 96;

/// What a draft is known by. There is one draft for each name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DraftName {
    /// The child it is about, whose key seals it; the vault key seals what is about none.
    pub child: Option<Id>,
    /// Anything that tells it from the others, sealed with it: at most
    /// [`MAX_DRAFT_NAME_BYTES`] bytes.
    pub name: Vec<u8>,
}

/// A draft, opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it is known by.
    pub name: DraftName,
    /// What was given to `put_draft`.
    pub payload: Vec<u8>,
}

impl Draft {
    /// The draft as it is stored under `id`, sealed by the child's key, or the vault key where it
    /// is about none.
    pub(crate) fn seal(
        &self,
        id: Id,
        vault: Id,
        (key_id, key): (Id, &Key),
        random: &mut dyn Random,
    ) -> Result<Vec<u8>, VaultError> {
        let Self { name, payload } = self;
        let length = u8::try_from(name.name.len()).map_err(|_| VaultError::TooLarge)?;
        if name.name.len() > MAX_DRAFT_NAME_BYTES || payload.len() > MAX_CONTENT_BYTES {
            return Err(VaultError::TooLarge);
        }
        let content = Zeroizing::new([&[length], name.name.as_slice(), payload].concat());
        let clear = clear(id, key_id);
        let sealed = seal(key, &bound(&clear, vault), &pad(&content)?, random)?;
        Ok([clear, sealed].concat())
    }

    /// The id of the key that a stored draft says it is sealed with.
    pub(crate) fn key_id(bytes: &[u8]) -> Option<Id> {
        let mut bytes = ByteReader::after_preamble(bytes, Kind::Draft)?;
        bytes.id()?;
        bytes.id()
    }

    /// Opens what lies under `id`. Drafts are sealed anew when the vault key changes, so that none
    /// of a former key is any of this vault's.
    pub(crate) fn open(id: Id, bytes: &[u8], vault: Id, keys: &KeyRing) -> Option<Self> {
        let mut bytes = ByteReader::after_preamble(bytes, Kind::Draft)?;
        let (own, key_id) = (bytes.id()?, bytes.id()?);
        let with = keys.of_id(key_id).find(|it| !it.former)?;
        let padded = open(with.key, &bound(&clear(id, key_id), vault), bytes.rest())?;
        let (length, rest) = unpad(&padded)?.split_first()?;
        let (name, payload) = rest.split_at_checked(usize::from(*length))?;
        let name = DraftName {
            child: with.child,
            name: name.to_vec(),
        };
        let sound = own == id && name.name.len() <= MAX_DRAFT_NAME_BYTES;
        sound.then(|| Self {
            name,
            payload: payload.to_vec(),
        })
    }
}

/// The key that a draft is sealed with, and its id.
pub(crate) fn key_of_draft<'a>(child: Option<&'a ChildKey>, vault_key: &'a Key) -> (Id, &'a Key) {
    child.map_or((VAULT_KEY, vault_key), |key| (key.id, &key.key))
}

fn clear(id: Id, key: Id) -> Vec<u8> {
    [
        preamble(Kind::Draft).as_slice(),
        id.as_bytes(),
        key.as_bytes(),
    ]
    .concat()
}
