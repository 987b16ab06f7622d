//! A slot: one way to open the vault.
//!
//! A slot has a key pair. Its private half is sealed by a passphrase, and the
//! vault key is sealed to its public half, so that the vault key can be changed
//! for every slot with no passphrase but one's own at hand.

use crypto_box::SecretKey;
use zeroize::Zeroizing;

use super::{
    Cost, CostLimits, Random, VaultError,
    format::{Fields, Kind, preamble},
    key::{KEY, Key},
    passphrase::{SALT, derive},
    random::{Source, random_bytes, random_id},
    seal::{OVERHEAD, open, seal},
};
use crate::vocabulary::Id;

/// Bytes of the private half and the anchor, sealed.
const SEALED_PRIVATE: usize = 2 * KEY + OVERHEAD;
/// Bytes of the vault key in a sealed box: a public key, a tag and the key.
const SEALED_KEY: usize = KEY + 16 + KEY;
/// Bytes of a label before it is sealed, padded with zeros.
const LABEL: usize = 128;
/// Bytes of a label, sealed.
const SEALED_LABEL: usize = LABEL + OVERHEAD;

/// One slot as it stands in the header.
#[derive(Clone)]
pub(super) struct Slot {
    id: Id,
    cost: Cost,
    salt: [u8; SALT],
    public: [u8; KEY],
    sealed_private: [u8; SEALED_PRIVATE],
    sealed_key: [u8; SEALED_KEY],
    sealed_label: [u8; SEALED_LABEL],
}

/// The secrets that a slot gives to whoever has its passphrase.
#[derive(Clone)]
pub(super) struct Secrets {
    /// Seals everything that is no child's, and the children's keys.
    pub vault_key: Key,
    /// Known to every slot and never changed: without it nobody can make a
    /// header that a slot of this vault would open.
    pub anchor: Key,
}

impl Slot {
    /// A new slot that opens with this passphrase. Its label is empty so far.
    pub(super) fn new(
        vault: Id,
        secrets: &Secrets,
        passphrase: &str,
        cost: Cost,
        random: &mut dyn Random,
    ) -> Result<Self, VaultError> {
        let private = SecretKey::from(*Key::random(random).as_bytes());
        let mut slot = Self {
            id: random_id(random),
            cost,
            salt: random_bytes(random),
            public: *private.public_key().as_bytes(),
            sealed_private: [0; SEALED_PRIVATE],
            sealed_key: [0; SEALED_KEY],
            sealed_label: [0; SEALED_LABEL],
        };
        let key = derive(passphrase, &slot.salt, cost)?;
        let mut plain = Zeroizing::new([0; 2 * KEY]);
        let (first, second) = plain.split_at_mut(KEY);
        first.copy_from_slice(&*Zeroizing::new(private.to_bytes()));
        second.copy_from_slice(secrets.anchor.as_bytes());
        let sealed = seal(
            &key,
            &slot.bound_to_private(vault),
            plain.as_slice(),
            random,
        );
        slot.sealed_private = exactly(&sealed)?;
        let sealed = private
            .public_key()
            .seal(&mut Source(random), secrets.vault_key.as_bytes())
            .map_err(|_| VaultError::DamagedHeader)?;
        slot.sealed_key = exactly(&sealed)?;
        let bound = slot.bound_to_label(vault);
        slot.sealed_label = exactly(&seal(&secrets.vault_key, &bound, &[0; LABEL], random))?;
        Ok(slot)
    }

    /// The secrets behind the passphrase. The cost is checked first.
    pub(super) fn open(
        &self,
        vault: Id,
        passphrase: &str,
        limits: &CostLimits,
    ) -> Result<Secrets, VaultError> {
        limits.check(self.cost)?;
        let key = derive(passphrase, &self.salt, self.cost)?;
        let plain = open(&key, &self.bound_to_private(vault), &self.sealed_private)
            .ok_or(VaultError::WrongPassphrase)?;
        // From here on the passphrase was right, and what does not fit is damage.
        self.secrets(&plain).ok_or(VaultError::DamagedHeader)
    }

    fn secrets(&self, plain: &[u8]) -> Option<Secrets> {
        let (private, anchor) = plain.split_first_chunk::<KEY>()?;
        let private = SecretKey::from(*private);
        if private.public_key().as_bytes() != &self.public {
            return None;
        }
        let vault_key = Zeroizing::new(private.unseal(&self.sealed_key).ok()?);
        Some(Secrets {
            vault_key: Key::from_slice(&vault_key)?,
            anchor: Key::from_slice(anchor)?,
        })
    }

    /// What the sealed private half is bound to: all that makes its key, and
    /// the public half that belongs to it.
    fn bound_to_private(&self, vault: Id) -> Vec<u8> {
        let mut bound = preamble(Kind::PrivateHalf).to_vec();
        bound.extend_from_slice(vault.as_bytes());
        self.write_clear(&mut bound);
        bound
    }

    fn bound_to_label(&self, vault: Id) -> Vec<u8> {
        let kind = preamble(Kind::Label);
        [kind.as_slice(), vault.as_bytes(), self.id.as_bytes()].concat()
    }

    /// The fields that stand in the clear.
    fn write_clear(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.id.as_bytes());
        for number in [self.cost.memory_kib, self.cost.passes, self.cost.lanes] {
            out.extend_from_slice(&number.to_le_bytes());
        }
        out.extend_from_slice(&self.salt);
        out.extend_from_slice(&self.public);
    }

    /// Writes the slot: 428 bytes.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        self.write_clear(out);
        out.extend_from_slice(&self.sealed_private);
        out.extend_from_slice(&self.sealed_key);
        out.extend_from_slice(&self.sealed_label);
    }

    /// Reads what [`Slot::write`] wrote.
    pub(super) fn read(fields: &mut Fields<'_>) -> Option<Self> {
        Some(Self {
            id: fields.id()?,
            cost: Cost {
                memory_kib: fields.u32()?,
                passes: fields.u32()?,
                lanes: fields.u32()?,
            },
            salt: *fields.bytes()?,
            public: *fields.bytes()?,
            sealed_private: *fields.bytes()?,
            sealed_key: *fields.bytes()?,
            sealed_label: *fields.bytes()?,
        })
    }
}

/// The bytes as an array. They have that length by construction; a random
/// source that broke it would make a header that never opens, so it is refused.
fn exactly<const N: usize>(bytes: &[u8]) -> Result<[u8; N], VaultError> {
    bytes.try_into().map_err(|_| VaultError::DamagedHeader)
}
