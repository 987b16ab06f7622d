//! The children's keys. Each child's entries are sealed under a key of its own,
//! so that destroying that one key destroys them all, wherever they are copied.

use super::{
    Random,
    format::{Fields, Kind, preamble},
    key::Key,
    random::random_id,
    seal::{open, seal},
};
use crate::vocabulary::Id;

/// One child's key, opened.
#[derive(Clone)]
pub(super) struct ChildKey {
    /// The name it is stored under, which tells nothing about the child.
    pub id: Id,
    /// The child.
    pub child: Id,
    /// The key.
    pub key: Key,
}

impl ChildKey {
    /// A new key for a child.
    pub(super) fn new(child: Id, random: &mut dyn Random) -> Self {
        Self {
            id: random_id(random),
            child,
            key: Key::random(random),
        }
    }

    /// The key as it is stored, sealed by the vault key.
    pub(super) fn seal(&self, vault: Id, vault_key: &Key, random: &mut dyn Random) -> Vec<u8> {
        let clear = clear(self.id);
        let plain = zeroize::Zeroizing::new(
            [self.child.as_bytes().as_slice(), self.key.as_bytes()].concat(),
        );
        let sealed = seal(vault_key, &bound(&clear, vault), &plain, random);
        [clear, sealed].concat()
    }

    /// Opens what lies under this id.
    pub(super) fn open(id: Id, bytes: &[u8], vault: Id, vault_key: &Key) -> Option<Self> {
        let clear = clear(id);
        let plain = open(
            vault_key,
            &bound(&clear, vault),
            bytes.strip_prefix(&*clear)?,
        )?;
        let mut fields = Fields::of(&plain);
        let child = fields.id()?;
        Some(Self {
            id,
            child,
            key: Key::from_slice(fields.rest())?,
        })
    }
}

fn clear(id: Id) -> Vec<u8> {
    [preamble(Kind::ChildKey).as_slice(), id.as_bytes()].concat()
}

fn bound(clear: &[u8], vault: Id) -> Vec<u8> {
    [clear, vault.as_bytes()].concat()
}

/// All keys of an open vault: the vault's own and the children's. A child can
/// have several, when two windows made one each; new entries take the first.
pub(super) struct KeyRing {
    vault_key: Key,
    /// In the order of their ids.
    of_children: Vec<ChildKey>,
}

/// The key id that means the vault key.
pub(super) const VAULT_KEY: Id = Id::from_bytes([0; 16]);

impl KeyRing {
    /// A ring with the vault key only.
    pub(super) const fn new(vault_key: Key) -> Self {
        Self {
            vault_key,
            of_children: Vec::new(),
        }
    }

    /// Adds a child's key.
    pub(super) fn add(&mut self, key: ChildKey) {
        if let Err(place) = self.place(key.id) {
            self.of_children.insert(place, key);
        }
    }

    /// The vault key.
    pub(super) const fn vault_key(&self) -> &Key {
        &self.vault_key
    }

    /// The key of this id, and the child it belongs to.
    pub(super) fn get(&self, id: Id) -> Option<(&Key, Option<Id>)> {
        if id == VAULT_KEY {
            return Some((&self.vault_key, None));
        }
        let found = self.of_children.get(self.place(id).ok()?)?;
        Some((&found.key, Some(found.child)))
    }

    /// The key that a child's next entry is sealed with.
    pub(super) fn of_child(&self, child: Id) -> Option<&ChildKey> {
        self.of_children.iter().find(|key| key.child == child)
    }

    /// The ids of all keys of these children.
    pub(super) fn ids_of(&self, children: &[Id]) -> Vec<Id> {
        let keys = self.of_children.iter();
        keys.filter(|key| children.contains(&key.child))
            .map(|key| key.id)
            .collect()
    }

    /// Forgets keys, and wipes them from memory.
    pub(super) fn forget(&mut self, ids: &[Id]) {
        self.of_children.retain(|key| !ids.contains(&key.id));
    }

    fn place(&self, id: Id) -> Result<usize, usize> {
        self.of_children.binary_search_by(|key| key.id.cmp(&id))
    }
}
