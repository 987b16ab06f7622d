//! The header: the vault's id, its key generation and its slots.

use std::cmp::Reverse;

use blake2::{Blake2b, Digest, digest::consts::U16};

use super::{
    CostLimits, FORMAT, Holder, Random, VaultError,
    format::{ByteReader, Kind, preamble, version},
    key::Key,
    passphrase::{DerivedKey, KdfParams, Passphrase},
    random::random_id,
    seal::{SEAL_OVERHEAD_BYTES, open as unseal, seal},
    slot::{KeyGeneration, Slot},
};
use trivsel::vocabulary::Id;

/// The most slots a header can have.
pub(crate) const MAX_SLOTS: u16 = 64;
/// Bytes of the authentication under the vault key: nothing, sealed.
const HEADER_TAG_BYTES: usize = SEAL_OVERHEAD_BYTES;
/// Bytes of the checksum that anybody can reckon.
const HEADER_CHECKSUM_BYTES: usize = 16;

/// A header that has been opened, so that it can be written anew.
#[derive(Clone)]
pub(crate) struct Header {
    /// The vault's id.
    pub vault: Id,
    /// How many times the vault key has been changed.
    pub generation: u64,
    /// Its slots, one at least.
    pub slots: Vec<Slot>,
    /// What the slots give: it seals everything that is no child's, and the children's keys.
    pub vault_key: Key,
    /// The slot that it was opened with.
    pub opened_with: Id,
}

impl Header {
    /// A header with one slot that opens with this passphrase, everybody's.
    pub(crate) fn new(
        vault: Id,
        vault_key: Key,
        passphrase: &DerivedKey,
        random: &mut dyn Random,
    ) -> Result<Self, VaultError> {
        let id = random_id(random);
        let of = KeyGeneration { vault, number: 0 };
        let whom = (passphrase, Holder::Shared);
        let slot = Slot::new(id, of, &vault_key, whom, random)?;
        Ok(Self {
            vault,
            generation: 0,
            slots: vec![slot],
            vault_key,
            opened_with: id,
        })
    }

    /// Of which vault and key generation its slots are.
    pub(crate) const fn of(&self) -> KeyGeneration {
        KeyGeneration {
            vault: self.vault,
            number: self.generation,
        }
    }

    /// The different ways in which its passphrases are stretched, the newest first.
    pub(crate) fn kdf_params(&self) -> Vec<KdfParams> {
        kdf_params(&self.slots)
    }

    /// The header as it is stored.
    pub(crate) fn seal(&self, random: &mut dyn Random) -> Result<Vec<u8>, VaultError> {
        let mut bytes = preamble(Kind::Header).to_vec();
        bytes.extend_from_slice(self.vault.as_bytes());
        bytes.extend_from_slice(&self.generation.to_le_bytes());
        let count = u16::try_from(self.slots.len()).map_err(|_| VaultError::Slots)?;
        bytes.extend_from_slice(&count.to_le_bytes());
        self.slots.iter().for_each(|slot| slot.write(&mut bytes));
        let tag = seal(&self.vault_key, &bound_to_tag(&bytes), &[], random)?;
        bytes.extend_from_slice(&tag);
        let checksum = checksum(&bytes);
        bytes.extend_from_slice(&checksum);
        Ok(bytes)
    }
}

/// The header that somebody else has stored since this one was opened, if what is
/// known vouches for it.
pub(crate) fn read_again(known: &Header, bytes: &[u8]) -> Option<Header> {
    let header = with_key(bytes, known.vault_key.clone(), known.opened_with);
    header.filter(|header| header.of() == known.of())
}

/// The header that this vault key vouches for.
pub(crate) fn with_key(bytes: &[u8], vault_key: Key, opened_with: Id) -> Option<Header> {
    parse(bytes)?.authentic(vault_key, opened_with).ok()
}

/// The vault whose header this is, whoever made it.
pub(crate) fn vault_of(bytes: &[u8]) -> Option<Id> {
    parse(bytes).map(|parsed| parsed.vault)
}

/// Opens a header with the passphrase of any of its slots. Slots that share salt
/// and cost are tried with one run, those that were sealed last first, their cost
/// first checked against the limits; nothing is trusted before the passphrase fits. All runs together take no more work
/// than the dearest single one that the limits allow: a stranger's header could ask
/// for many.
pub(crate) async fn open<P: Passphrase + ?Sized>(
    bytes: &[u8],
    passphrase: &P,
    limits: &CostLimits,
) -> Result<Header, VaultError> {
    match version(bytes) {
        Some(found) if found > FORMAT => return Err(VaultError::NewerFormat { found }),
        Some(_) => {}
        None => return Err(VaultError::DamagedHeader),
    }
    let parsed = parse(bytes).ok_or(VaultError::DamagedHeader)?;
    let mut reason = VaultError::WrongPassphrase;
    let mut work_left = limits.most_work();
    for params in kdf_params(&parsed.slots) {
        if let Err(error) = limits.check(params.cost) {
            reason = error;
            continue;
        }
        let Some(left) = work_left.checked_sub(params.cost.work()) else {
            reason = VaultError::CostTooHigh;
            continue;
        };
        work_left = left;
        match parsed.open(&DerivedKey::new(passphrase, params).await?) {
            Ok(header) => return Ok(header),
            Err(VaultError::WrongPassphrase) => {}
            Err(error) => reason = error,
        }
    }
    Err(reason)
}

/// The different ways in which the passphrases of these slots are stretched, of those that were
/// sealed last first. So whoever has unlocked since the vault key changed waits for none of those
/// who have not.
fn kdf_params(slots: &[Slot]) -> Vec<KdfParams> {
    let mut newest_first: Vec<_> = slots.iter().collect();
    newest_first.sort_by_key(|slot| Reverse(slot.sealed_in()));
    let mut all = Vec::new();
    for params in newest_first.into_iter().map(Slot::params) {
        if !all.contains(&params) {
            all.push(params);
        }
    }
    all
}

struct ParsedHeader<'a> {
    vault: Id,
    generation: u64,
    slots: Vec<Slot>,
    authenticated: &'a [u8],
    tag: &'a [u8],
}

/// The header's parts, once its checksum has shown that no accident befell it.
fn parse(bytes: &[u8]) -> Option<ParsedHeader<'_>> {
    let (checked, sum) = bytes.split_last_chunk::<HEADER_CHECKSUM_BYTES>()?;
    if checksum(checked) != *sum {
        return None;
    }
    let (authenticated, tag) = checked.split_last_chunk::<HEADER_TAG_BYTES>()?;
    let mut bytes = ByteReader::after_preamble(authenticated, Kind::Header)?;
    let vault = bytes.id()?;
    let generation = bytes.u64()?;
    let count = bytes
        .u16()
        .filter(|count| (1..=MAX_SLOTS).contains(count))?;
    let slots = (0..count)
        .map(|_| Slot::read(&mut bytes))
        .collect::<Option<_>>()?;
    bytes.end()?;
    Some(ParsedHeader {
        vault,
        generation,
        slots,
        authenticated,
        tag,
    })
}

impl ParsedHeader<'_> {
    /// Tries a passphrase on all slots that stretch it like this.
    fn open(&self, passphrase: &DerivedKey) -> Result<Header, VaultError> {
        let mut reason = VaultError::WrongPassphrase;
        let of = KeyGeneration {
            vault: self.vault,
            number: self.generation,
        };
        let slots = self.slots.iter();
        for slot in slots.filter(|it| it.params() == passphrase.params) {
            match slot.open(of, &passphrase.key) {
                Ok(vault_key) => return self.authentic(vault_key, slot.id()),
                Err(VaultError::WrongPassphrase) => {}
                Err(error) => reason = error,
            }
        }
        Err(reason)
    }

    /// The header, if this vault key vouches for it.
    fn authentic(&self, vault_key: Key, opened_with: Id) -> Result<Header, VaultError> {
        let nothing = unseal(&vault_key, &bound_to_tag(self.authenticated), self.tag);
        if nothing.is_none_or(|it| !it.is_empty()) {
            return Err(VaultError::DamagedHeader);
        }
        Ok(Header {
            vault: self.vault,
            generation: self.generation,
            slots: self.slots.clone(),
            vault_key,
            opened_with,
        })
    }
}

/// What the authentication is bound to: all of the header before it.
fn bound_to_tag(bytes: &[u8]) -> Vec<u8> {
    [preamble(Kind::HeaderTag).as_slice(), bytes].concat()
}

fn checksum(bytes: &[u8]) -> [u8; HEADER_CHECKSUM_BYTES] {
    Blake2b::<U16>::digest(bytes).into()
}
