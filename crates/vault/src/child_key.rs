//! The children's keys. Each child's entries are sealed under keys of its own, so
//! that destroying those keys destroys them all, wherever they are copied.
//!
//! When the vault key changes, every key of before becomes a *former* one: what it
//! sealed can still be read, and nothing is sealed by it any more. So whoever kept
//! an old copy and its passphrase reads that copy, and nothing written later.

use super::{
    Random,
    format::{Fields, Kind, preamble},
    key::Key,
    random::random_id,
    seal::{bound, open, seal},
};
use trivsel::vocabulary::Id;

/// One child's key, opened.
#[derive(Clone)]
pub(super) struct ChildKey {
    /// The name it is stored under, which tells nothing about the child.
    pub id: Id,
    /// The child; [`VAULT_KEY`] for a former vault key.
    pub child: Id,
    /// The key.
    pub key: Key,
    /// Whether it only opens what was sealed before the vault key changed.
    pub former: bool,
}

impl ChildKey {
    /// A new key for a child.
    pub(super) fn new(child: Id, random: &mut dyn Random) -> Self {
        Self {
            id: random_id(random),
            child,
            key: Key::random(random),
            former: false,
        }
    }

    /// The key as it is stored, sealed by the vault key.
    pub(super) fn seal(&self, vault: Id, vault_key: &Key, random: &mut dyn Random) -> Vec<u8> {
        let clear = clear(kind(self.former), self.id);
        let plain = zeroize::Zeroizing::new(
            [self.child.as_bytes().as_slice(), self.key.as_bytes()].concat(),
        );
        let sealed = seal(vault_key, &bound(&clear, vault), &plain, random);
        [clear, sealed].concat()
    }

    /// Opens what lies under this id.
    pub(super) fn open(id: Id, bytes: &[u8], vault: Id, vault_key: &Key) -> Option<Self> {
        let former = bytes.starts_with(&preamble(Kind::FormerKey));
        let clear = clear(kind(former), id);
        let sealed = bytes.strip_prefix(&*clear)?;
        let plain = open(vault_key, &bound(&clear, vault), sealed)?;
        let mut fields = Fields::of(&plain);
        let child = fields.id()?;
        Some(Self {
            id,
            child,
            key: Key::from_slice(fields.rest())?,
            former,
        })
    }
}

const fn kind(former: bool) -> Kind {
    if former {
        Kind::FormerKey
    } else {
        Kind::ChildKey
    }
}

fn clear(kind: Kind, id: Id) -> Vec<u8> {
    [preamble(kind).as_slice(), id.as_bytes()].concat()
}

/// All keys of an open vault: the vault's own, the children's, and former ones. A
/// child can have several, when two windows made one each; new entries take the
/// first that is not a former one.
pub(super) struct KeyRing {
    vault_key: Key,
    /// In the order of their ids.
    others: Vec<ChildKey>,
}

/// The key id that means the vault key.
pub(super) const VAULT_KEY: Id = Id::from_bytes([0; 16]);

impl KeyRing {
    /// A ring with the vault key only.
    pub(super) const fn new(vault_key: Key) -> Self {
        Self {
            vault_key,
            others: Vec::new(),
        }
    }

    /// What the ring becomes when the vault key does: all keys of before are
    /// former ones, the vault key of before too.
    pub(super) fn changed_to(&self, vault_key: Key, random: &mut dyn Random) -> Self {
        let mut ring = Self::new(vault_key);
        let before = ChildKey {
            id: random_id(random),
            child: VAULT_KEY,
            key: self.vault_key.clone(),
            former: true,
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
    pub(super) fn seal(&self, vault: Id, random: &mut dyn Random) -> Vec<(Id, Vec<u8>)> {
        self.others
            .iter()
            .map(|key| (key.id, key.seal(vault, &self.vault_key, random)))
            .collect()
    }

    /// Adds a child's key, or a former one.
    pub(super) fn add(&mut self, key: ChildKey) {
        if let Err(place) = self.place(key.id) {
            self.others.insert(place, key);
        }
    }

    /// The vault key.
    pub(super) const fn vault_key(&self) -> &Key {
        &self.vault_key
    }

    /// The keys that this id may mean, and the child they belong to. The vault
    /// key's id means the former ones too.
    pub(super) fn of_id(&self, id: Id) -> impl Iterator<Item = (&Key, Option<Id>)> {
        let vault = (id == VAULT_KEY).then_some((&self.vault_key, None));
        let of_child = self.place(id).ok().and_then(|at| self.others.get(at));
        let of_child = of_child.map(|key| (&key.key, Some(key.child)));
        let former = self
            .others
            .iter()
            .filter(move |key| id == VAULT_KEY && key.child == VAULT_KEY && key.former);
        let former = former.map(|key| (&key.key, None));
        vault.into_iter().chain(of_child).chain(former)
    }

    /// The key that a child's next entry is sealed with.
    pub(super) fn of_child(&self, child: Id) -> Option<&ChildKey> {
        let mut others = self.others.iter();
        others.find(|key| key.child == child && !key.former)
    }

    /// The ids of all keys of these children.
    pub(super) fn ids_of(&self, children: &[Id]) -> Vec<Id> {
        let keys = self.others.iter();
        keys.filter(|key| children.contains(&key.child))
            .map(|key| key.id)
            .collect()
    }

    /// Forgets keys but these, and wipes them from memory.
    pub(super) fn retain(&mut self, kept: impl Fn(Id) -> bool) {
        self.others.retain(|key| kept(key.id));
    }

    fn place(&self, id: Id) -> Result<usize, usize> {
        self.others.binary_search_by(|key| key.id.cmp(&id))
    }
}
