//! The children's keys. Each child's entries are sealed under keys of its own, so
//! that destroying those keys destroys them all, wherever they are copied.
//!
//! When the vault key changes, every key of before becomes a *former* one: what it
//! sealed can still be read, and nothing is sealed by it any more. So whoever kept
//! an old copy and its passphrase reads that copy, and nothing written later.

use std::collections::BTreeSet;

use super::{
    Random, VaultError,
    format::{ByteReader, Kind, preamble},
    key::{KEY_BYTES, Key},
    random::random_id,
    seal::{bound, open, seal},
    stream::StreamEnds,
};
use trivsel::vocabulary::Id;

/// One child's key, or a former vault key, opened.
#[derive(Clone)]
pub(crate) struct ChildKey {
    /// The name it is stored under, which tells nothing about the child.
    pub id: Id,
    /// The child; of a former vault key, zeros.
    pub child: Id,
    pub key: Key,
    /// Whether it only opens what was sealed before the vault key changed.
    pub former: bool,
    /// Of a former vault key, where the streams ended when it was changed: of what it and the
    /// children's keys of its day sealed, nothing beyond that is this vault's.
    pub ends: Option<StreamEnds>,
}

impl ChildKey {
    /// A new key for a child.
    pub(crate) fn new(child: Id, random: &mut dyn Random) -> Self {
        Self {
            id: random_id(random),
            child,
            key: Key::random(random),
            former: false,
            ends: None,
        }
    }

    /// The key as it is stored, sealed by the vault key.
    pub(crate) fn seal(
        &self,
        vault: Id,
        vault_key: &Key,
        random: &mut dyn Random,
    ) -> Result<Vec<u8>, VaultError> {
        let clear = clear(self.kind(), self.id);
        let mut ends = Vec::new();
        self.ends.iter().for_each(|it| it.write(&mut ends));
        let parts = [self.child.as_bytes().as_slice(), self.key.as_bytes(), &ends];
        let plain = zeroize::Zeroizing::new(parts.concat());
        let sealed = seal(vault_key, &bound(&clear, vault), &plain, random)?;
        Ok([clear, sealed].concat())
    }

    /// Opens what lies under this id.
    pub(crate) fn open(id: Id, bytes: &[u8], vault: Id, vault_key: &Key) -> Option<Self> {
        let kinds = [Kind::ChildKey, Kind::FormerKey, Kind::FormerVaultKey];
        let kind = kinds
            .into_iter()
            .find(|it| bytes.starts_with(&preamble(*it)))?;
        let clear = clear(kind, id);
        let sealed = bytes.strip_prefix(&*clear)?;
        let plain = open(vault_key, &bound(&clear, vault), sealed)?;
        let mut bytes = ByteReader::of(&plain);
        let child = bytes.id()?;
        let key = Key::from_slice(bytes.bytes::<KEY_BYTES>()?)?;
        let ends = match kind {
            Kind::FormerVaultKey => Some(StreamEnds::read(&mut bytes)?),
            _ => None,
        };
        bytes.end()?;
        Some(Self {
            id,
            child,
            key,
            former: kind != Kind::ChildKey,
            ends,
        })
    }

    const fn kind(&self) -> Kind {
        match (self.former, &self.ends) {
            (false, _) => Kind::ChildKey,
            (true, None) => Kind::FormerKey,
            (true, Some(_)) => Kind::FormerVaultKey,
        }
    }

    /// Whether it was a vault key.
    const fn was_vault_key(&self) -> bool {
        self.ends.is_some()
    }
}

fn clear(kind: Kind, id: Id) -> Vec<u8> {
    [preamble(kind).as_slice(), id.as_bytes()].concat()
}

/// All keys of an open vault: the vault's own, the children's, and former ones. A
/// child can have several, when two windows made one each; new entries take the
/// first that is not a former one.
pub(crate) struct KeyRing {
    vault_key: Key,
    /// In the order of their ids.
    others: Vec<ChildKey>,
}

/// The key id that means the vault key.
pub(crate) const VAULT_KEY: Id = Id::from_bytes([0; 16]);

/// A key that may have sealed something.
#[derive(Clone, Copy)]
pub(crate) struct KeyFor<'a> {
    pub key: &'a Key,
    /// The child it belongs to.
    pub child: Option<Id>,
    /// Whether it is a former one, so that somebody who was let go may know it.
    pub former: bool,
}

impl KeyRing {
    /// A ring with the vault key only.
    pub(crate) const fn new(vault_key: Key) -> Self {
        Self {
            vault_key,
            others: Vec::new(),
        }
    }

    /// What the ring becomes when the vault key does: all keys of before are
    /// former ones, the vault key of before too.
    pub(crate) fn changed_to(
        &self,
        vault_key: Key,
        ends: StreamEnds,
        random: &mut dyn Random,
    ) -> Self {
        let mut ring = Self::new(vault_key);
        let before = ChildKey {
            id: random_id(random),
            child: VAULT_KEY,
            key: self.vault_key.clone(),
            former: true,
            ends: Some(ends),
        };
        ring.add(before);
        for key in &self.others {
            ring.add(ChildKey {
                former: true,
                ..key.clone()
            });
        }
        ring
    }

    /// All of them but the vault key, as they are stored.
    pub(crate) fn seal(
        &self,
        vault: Id,
        random: &mut dyn Random,
    ) -> Result<Vec<(Id, Vec<u8>)>, VaultError> {
        self.others
            .iter()
            .map(|key| Ok((key.id, key.seal(vault, &self.vault_key, random)?)))
            .collect()
    }

    /// Adds a child's key, or a former one.
    pub(crate) fn add(&mut self, key: ChildKey) {
        if let Err(place) = self.place(key.id) {
            self.others.insert(place, key);
        }
    }

    pub(crate) const fn vault_key(&self) -> &Key {
        &self.vault_key
    }

    /// Whether this was the vault key once.
    pub(crate) fn is_former_vault_key(&self, key: &Key) -> bool {
        self.others
            .iter()
            .any(|it| it.was_vault_key() && it.key == *key)
    }

    /// Where the streams ended at each change of the vault key.
    pub(crate) fn ends(&self) -> impl Iterator<Item = &StreamEnds> {
        self.others.iter().filter_map(|key| key.ends.as_ref())
    }

    /// The keys that this id may mean. The vault key's id means the former ones too.
    pub(crate) fn of_id(&self, id: Id) -> impl Iterator<Item = KeyFor<'_>> {
        let vault = (id == VAULT_KEY).then_some(KeyFor {
            key: &self.vault_key,
            child: None,
            former: false,
        });
        let of_child = self.place(id).ok().and_then(|at| self.others.get(at));
        let of_child = of_child.filter(|key| !key.was_vault_key());
        let of_child = of_child.map(|key| KeyFor {
            key: &key.key,
            child: Some(key.child),
            former: key.former,
        });
        let others = self.others.iter();
        let former = others.filter(move |key| id == VAULT_KEY && key.was_vault_key());
        let former = former.map(|key| KeyFor {
            key: &key.key,
            child: None,
            former: true,
        });
        vault.into_iter().chain(of_child).chain(former)
    }

    /// Whether a key lies under this id.
    pub(crate) fn contains(&self, id: Id) -> bool {
        self.place(id).is_ok()
    }

    /// The key that a child's next entry is sealed with.
    pub(crate) fn of_child(&self, child: Id) -> Option<&ChildKey> {
        let mut others = self.others.iter();
        others.find(|key| key.child == child && !key.former)
    }

    /// The children that have one.
    pub(crate) fn children(&self) -> BTreeSet<Id> {
        let of_children = self.others.iter().filter(|key| !key.was_vault_key());
        of_children.map(|key| key.child).collect()
    }

    /// The ids of all keys of these children.
    pub(crate) fn ids_of(&self, children: &[Id]) -> Vec<Id> {
        let keys = self.others.iter();
        keys.filter(|key| children.contains(&key.child) && !key.was_vault_key())
            .map(|key| key.id)
            .collect()
    }

    /// Forgets keys but these, and wipes them from memory.
    pub(crate) fn retain(&mut self, kept: impl Fn(Id) -> bool) {
        self.others.retain(|key| kept(key.id));
    }

    fn place(&self, id: Id) -> Result<usize, usize> {
        self.others.binary_search_by(|key| key.id.cmp(&id))
    }
}
