//! A slot: one way to open the vault.
//!
//! A slot has a key pair and an anchor. The private half and the anchor are sealed by a
//! passphrase; the vault key is sealed by the anchor, and that to the public half. So the vault key
//! can be changed for every slot with no passphrase but one's own at hand, and nobody who only sees
//! the public halves can put a vault key of their own there, as they do not know the anchors.
//!
//! Everybody who has the vault open knows the anchors of that time, from the labels. So a slot gets
//! another anchor whenever it is sealed anew: by a new passphrase, or by the same one when its
//! holder has opened the vault. Whoever was let go knows none of the newer ones.

use crypto_box::{PublicKey, SecretKey};
use zeroize::Zeroizing;

use super::{
    Cost, Holder, Random, VaultError,
    format::{ByteReader, Kind, preamble},
    holder::HOLDER_BYTES,
    key::{KEY_BYTES, Key},
    passphrase::{DerivedKey, KdfParams},
    random::RandomSource,
    seal::{SEAL_OVERHEAD_BYTES, open, seal},
};
use trivsel::vocabulary::Id;

/// Bytes of the private half and the anchor, sealed by the passphrase.
const SEALED_PRIVATE_BYTES: usize = 2 * KEY_BYTES + SEAL_OVERHEAD_BYTES;
/// Bytes of the vault key sealed by the anchor, and that in a sealed box: a public key, a tag and it.
const SEALED_KEY_BYTES: usize = KEY_BYTES + 16 + KEY_BYTES + SEAL_OVERHEAD_BYTES;
/// Bytes of a label before it is sealed, padded with zeros.
const LABEL_BYTES: usize = 128;
/// Bytes of a label, sealed.
const SEALED_LABEL_BYTES: usize = LABEL_BYTES + SEAL_OVERHEAD_BYTES;

/// One slot as it stands in the header.
#[derive(Clone)]
pub(crate) struct Slot {
    id: Id,
    params: KdfParams,
    sealed_in: u64,
    public: [u8; KEY_BYTES],
    sealed_private: [u8; SEALED_PRIVATE_BYTES],
    sealed_key: [u8; SEALED_KEY_BYTES],
    sealed_label: [u8; SEALED_LABEL_BYTES],
}

/// Of which vault and which key generation a slot is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct KeyGeneration {
    pub vault: Id,
    /// How many times its key had been changed.
    pub number: u64,
}

/// What a label says: whom the slot is for, and its anchor.
struct Label {
    holder: [u8; HOLDER_BYTES],
    anchor: Key,
}

impl Slot {
    /// A slot with a new key pair and a new anchor that opens with this passphrase.
    pub(crate) fn new(
        id: Id,
        of: KeyGeneration,
        vault_key: &Key,
        (passphrase, holder): (&DerivedKey, Holder),
        random: &mut dyn Random,
    ) -> Result<Self, VaultError> {
        let private = SecretKey::from(*Key::random(random).as_bytes());
        let mut slot = Self {
            id,
            params: passphrase.params,
            sealed_in: of.number,
            public: *private.public_key().as_bytes(),
            sealed_private: [0; SEALED_PRIVATE_BYTES],
            sealed_key: [0; SEALED_KEY_BYTES],
            sealed_label: [0; SEALED_LABEL_BYTES],
        };
        let label = Label {
            holder: holder.to_bytes(),
            anchor: Key::random(random),
        };
        let mut plain = Zeroizing::new([0; 2 * KEY_BYTES]);
        let (first, second) = plain.split_at_mut(KEY_BYTES);
        first.copy_from_slice(&*Zeroizing::new(private.to_bytes()));
        second.copy_from_slice(label.anchor.as_bytes());
        let bound = slot.bound_to_private(of.vault);
        let sealed = seal(&passphrase.key, &bound, plain.as_slice(), random)?;
        slot.sealed_private = exactly(&sealed)?;
        slot.seal_for(of, vault_key, &label, random)?;
        Ok(slot)
    }

    /// Seals a vault key by the anchor and to the public half, and the label by the vault key.
    fn seal_for(
        &mut self,
        of: KeyGeneration,
        vault_key: &Key,
        label: &Label,
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        let bound = self.bound_to_key(of);
        let anchored = seal(&label.anchor, &bound, vault_key.as_bytes(), random)?;
        let sealed = PublicKey::from(self.public)
            .seal(&mut RandomSource(random), &anchored)
            .map_err(|_| VaultError::SealingFailed)?;
        self.sealed_key = exactly(&sealed)?;
        let mut plain = Zeroizing::new([0; LABEL_BYTES]);
        let (holder, rest) = plain.split_at_mut(HOLDER_BYTES);
        holder.copy_from_slice(&label.holder);
        let (anchor, _) = rest.split_at_mut(KEY_BYTES);
        anchor.copy_from_slice(label.anchor.as_bytes());
        let bound = self.bound_to_label(of.vault);
        self.sealed_label = exactly(&seal(vault_key, &bound, plain.as_slice(), random)?)?;
        Ok(())
    }

    /// Gives the slot another vault key. Its passphrase is not needed.
    pub(crate) fn change_key(
        &mut self,
        of: KeyGeneration,
        [old, new]: [&Key; 2],
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        let label = self.label(of.vault, old);
        let label = label.ok_or(VaultError::DamagedHeader)?;
        self.seal_for(of, new, &label, random)
    }

    /// Its id, the same as long as it is for the same holder.
    pub(crate) const fn id(&self) -> Id {
        self.id
    }

    /// How its passphrase is made into a key.
    pub(crate) const fn params(&self) -> KdfParams {
        self.params
    }

    /// The key generation in which its passphrase sealed it, and in which it got its anchor.
    pub(crate) const fn sealed_in(&self) -> u64 {
        self.sealed_in
    }

    /// Whether it is still sealed by the same passphrase: another key pair is made with every new
    /// sealing.
    pub(crate) fn is_sealed_like(&self, other: &Self) -> bool {
        (self.id, self.public) == (other.id, other.public)
    }

    /// Whom it is for; none in words of a later version.
    pub(crate) fn holder(&self, vault: Id, vault_key: &Key) -> Option<Holder> {
        Holder::from_bytes(&self.label(vault, vault_key)?.holder)
    }

    fn label(&self, vault: Id, vault_key: &Key) -> Option<Label> {
        let plain = open(vault_key, &self.bound_to_label(vault), &self.sealed_label)?;
        let (holder, rest) = plain.split_first_chunk()?;
        let (anchor, zeros) = rest.split_at_checked(KEY_BYTES)?;
        let padded = zeros.iter().all(|zero| *zero == 0);
        Some(Label {
            holder: *holder,
            anchor: Key::from_slice(anchor).filter(|_| padded)?,
        })
    }

    /// The vault key behind the key that a passphrase made.
    pub(crate) fn open(&self, of: KeyGeneration, key: &Key) -> Result<Key, VaultError> {
        let plain = open(key, &self.bound_to_private(of.vault), &self.sealed_private)
            .ok_or(VaultError::WrongPassphrase)?;
        // From here on the passphrase was right, and what does not fit is damage.
        self.vault_key(of, &plain).ok_or(VaultError::DamagedHeader)
    }

    fn vault_key(&self, of: KeyGeneration, plain: &[u8]) -> Option<Key> {
        let (private, anchor) = plain.split_first_chunk::<KEY_BYTES>()?;
        let private = SecretKey::from(*private);
        if private.public_key().as_bytes() != &self.public {
            return None;
        }
        let anchored = private.unseal(&self.sealed_key).ok()?;
        let vault_key = open(&Key::from_slice(anchor)?, &self.bound_to_key(of), &anchored)?;
        Key::from_slice(&vault_key)
    }

    /// What the sealed private half is bound to: all that makes its key, and
    /// the public half that belongs to it.
    fn bound_to_private(&self, vault: Id) -> Vec<u8> {
        let mut bound = preamble(Kind::PrivateHalf).to_vec();
        bound.extend_from_slice(vault.as_bytes());
        self.write_clear(&mut bound);
        bound
    }

    fn bound_to_key(&self, of: KeyGeneration) -> Vec<u8> {
        let kind = preamble(Kind::AnchoredKey);
        let (vault, number) = (of.vault.as_bytes(), of.number.to_le_bytes());
        [kind.as_slice(), vault, self.id.as_bytes(), &number].concat()
    }

    fn bound_to_label(&self, vault: Id) -> Vec<u8> {
        let kind = preamble(Kind::Label);
        [kind.as_slice(), vault.as_bytes(), self.id.as_bytes()].concat()
    }

    /// The fields that stand in the clear.
    fn write_clear(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.id.as_bytes());
        let KdfParams { salt, cost } = &self.params;
        for number in [cost.memory_kib, cost.passes, cost.lanes] {
            out.extend_from_slice(&number.to_le_bytes());
        }
        out.extend_from_slice(salt);
        out.extend_from_slice(&self.sealed_in.to_le_bytes());
        out.extend_from_slice(&self.public);
    }

    /// Writes the slot: 476 bytes.
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        self.write_clear(out);
        out.extend_from_slice(&self.sealed_private);
        out.extend_from_slice(&self.sealed_key);
        out.extend_from_slice(&self.sealed_label);
    }

    /// Reads what [`Slot::write`] wrote.
    pub(crate) fn read(bytes: &mut ByteReader<'_>) -> Option<Self> {
        Some(Self {
            id: bytes.id()?,
            params: params(bytes)?,
            sealed_in: bytes.u64()?,
            public: *bytes.bytes()?,
            sealed_private: *bytes.bytes()?,
            sealed_key: *bytes.bytes()?,
            sealed_label: *bytes.bytes()?,
        })
    }
}

fn params(bytes: &mut ByteReader<'_>) -> Option<KdfParams> {
    let cost = Cost {
        memory_kib: bytes.u32()?,
        passes: bytes.u32()?,
        lanes: bytes.u32()?,
    };
    let salt = *bytes.bytes()?;
    Some(KdfParams { salt, cost })
}

/// The bytes as an array. They have that length by construction; a random
/// source that broke it would make a header that never opens, so it is refused.
fn exactly<const N: usize>(bytes: &[u8]) -> Result<[u8; N], VaultError> {
    bytes.try_into().map_err(|_| VaultError::SealingFailed)
}
