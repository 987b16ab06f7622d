//! A slot: one way to open the vault.
//!
//! A slot has a key pair. Its private half is sealed by a passphrase, and the
//! vault key is sealed to its public half, so that the vault key can be changed
//! for every slot with no passphrase but one's own at hand.

use crypto_box::{PublicKey, SecretKey};
use zeroize::Zeroizing;

use super::{
    Cost, Holder, Random, VaultError,
    format::{Fields, Kind, preamble},
    key::{KEY, Key},
    passphrase::{Stretch, Stretched},
    random::Source,
    seal::{OVERHEAD, open, seal},
};
use trivsel::vocabulary::Id;

/// Bytes of the private half and the anchor, sealed.
const SEALED_PRIVATE: usize = 2 * KEY + OVERHEAD;
/// Bytes of the vault key in a sealed box: a public key, a tag and the key.
const SEALED_KEY: usize = KEY + 16 + KEY;
/// Bytes of a label before it is sealed, padded with zeros.
pub(super) const LABEL: usize = 128;
/// Bytes of a label, sealed.
const SEALED_LABEL: usize = LABEL + OVERHEAD;

/// One slot as it stands in the header.
#[derive(Clone)]
pub(super) struct Slot {
    id: Id,
    stretch: Stretch,
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
    /// A slot with a new key pair that opens with this passphrase.
    pub(super) fn new(
        (vault, id): (Id, Id),
        secrets: &Secrets,
        passphrase: &Stretched,
        holder: Holder,
        random: &mut dyn Random,
    ) -> Result<Self, VaultError> {
        let private = SecretKey::from(*Key::random(random).as_bytes());
        let mut slot = Self {
            id,
            stretch: passphrase.stretch,
            public: *private.public_key().as_bytes(),
            sealed_private: [0; SEALED_PRIVATE],
            sealed_key: [0; SEALED_KEY],
            sealed_label: [0; SEALED_LABEL],
        };
        let mut plain = Zeroizing::new([0; 2 * KEY]);
        let (first, second) = plain.split_at_mut(KEY);
        first.copy_from_slice(&*Zeroizing::new(private.to_bytes()));
        second.copy_from_slice(secrets.anchor.as_bytes());
        let bound = slot.bound_to_private(vault);
        let sealed = seal(&passphrase.key, &bound, plain.as_slice(), random);
        slot.sealed_private = exactly(&sealed)?;
        slot.seal_for(vault, &secrets.vault_key, &holder.label(), random)?;
        Ok(slot)
    }

    /// Seals a vault key to the public half, and the label by it.
    fn seal_for(
        &mut self,
        vault: Id,
        vault_key: &Key,
        label: &[u8],
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        let sealed = PublicKey::from(self.public)
            .seal(&mut Source(random), vault_key.as_bytes())
            .map_err(|_| VaultError::DamagedHeader)?;
        self.sealed_key = exactly(&sealed)?;
        let bound = self.bound_to_label(vault);
        self.sealed_label = exactly(&seal(vault_key, &bound, label, random))?;
        Ok(())
    }

    /// Gives the slot another vault key. Its passphrase is not needed.
    pub(super) fn change_key(
        &mut self,
        vault: Id,
        [old, new]: [&Key; 2],
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        let label = self.label(vault, old).ok_or(VaultError::DamagedHeader)?;
        self.seal_for(vault, new, &label, random)
    }

    /// Its id, the same as long as it is for the same holder.
    pub(super) const fn id(&self) -> Id {
        self.id
    }

    /// How its passphrase is made into a key.
    pub(super) const fn stretch(&self) -> Stretch {
        self.stretch
    }

    /// Whom it is for; none in words of a later version.
    pub(super) fn holder(&self, vault: Id, vault_key: &Key) -> Option<Holder> {
        Holder::of_label(&self.label(vault, vault_key)?)
    }

    fn label(&self, vault: Id, vault_key: &Key) -> Option<Zeroizing<Vec<u8>>> {
        open(vault_key, &self.bound_to_label(vault), &self.sealed_label)
    }

    /// The secrets behind the key that a passphrase made.
    pub(super) fn open(&self, vault: Id, key: &Key) -> Result<Secrets, VaultError> {
        let plain = open(key, &self.bound_to_private(vault), &self.sealed_private)
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
        let Stretch { salt, cost } = &self.stretch;
        for number in [cost.memory_kib, cost.passes, cost.lanes] {
            out.extend_from_slice(&number.to_le_bytes());
        }
        out.extend_from_slice(salt);
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
            stretch: stretch(fields)?,
            public: *fields.bytes()?,
            sealed_private: *fields.bytes()?,
            sealed_key: *fields.bytes()?,
            sealed_label: *fields.bytes()?,
        })
    }
}

fn stretch(fields: &mut Fields<'_>) -> Option<Stretch> {
    let cost = Cost {
        memory_kib: fields.u32()?,
        passes: fields.u32()?,
        lanes: fields.u32()?,
    };
    let salt = *fields.bytes()?;
    Some(Stretch { salt, cost })
}

/// The bytes as an array. They have that length by construction; a random
/// source that broke it would make a header that never opens, so it is refused.
fn exactly<const N: usize>(bytes: &[u8]) -> Result<[u8; N], VaultError> {
    bytes.try_into().map_err(|_| VaultError::DamagedHeader)
}
