//! The header: the vault's id and its slots.

use blake2::{
    Blake2b, Blake2bMac, Digest,
    digest::{
        Mac,
        consts::{U16, U32},
    },
};

use super::{
    Cost, CostLimits, Random, VaultError,
    format::{Fields, Kind, preamble, version},
    seal::FORMAT,
    slot::{Secrets, Slot},
};
use crate::vocabulary::Id;

/// The most slots a header can have.
const MAX_SLOTS: u16 = 64;
/// Bytes of the authentication under the vault key.
const TAG: usize = 32;
/// Bytes of the checksum that anybody can reckon.
const CHECKSUM: usize = 16;

/// A vault that has been opened: its id and its secrets.
pub(super) struct Unlocked {
    /// The vault's id.
    pub vault: Id,
    /// Its secrets.
    pub secrets: Secrets,
}

/// A header with one slot that opens with this passphrase.
pub(super) fn make(
    unlocked: &Unlocked,
    passphrase: &str,
    cost: Cost,
    random: &mut dyn Random,
) -> Result<Vec<u8>, VaultError> {
    let Unlocked { vault, secrets } = unlocked;
    let slot = Slot::new(*vault, secrets, passphrase, cost, random)?;
    Ok(write(*vault, &[slot], secrets))
}

fn write(vault: Id, slots: &[Slot], secrets: &Secrets) -> Vec<u8> {
    let mut bytes = preamble(Kind::Header).to_vec();
    bytes.extend_from_slice(vault.as_bytes());
    let count = u16::try_from(slots.len()).unwrap_or(u16::MAX);
    bytes.extend_from_slice(&count.to_le_bytes());
    slots.iter().for_each(|slot| slot.write(&mut bytes));
    if let Some(mac) = authentication(&bytes, secrets) {
        bytes.extend_from_slice(&mac.finalize().into_bytes());
    }
    let checksum = checksum(&bytes);
    bytes.extend_from_slice(&checksum);
    bytes
}

/// Opens a header with a passphrase. Each slot is tried in turn, its cost first
/// checked against the limits; nothing is trusted before the passphrase fits.
pub(super) fn open(
    bytes: &[u8],
    passphrase: &str,
    limits: &CostLimits,
) -> Result<Unlocked, VaultError> {
    match version(bytes) {
        Some(found) if found > FORMAT => return Err(VaultError::NewerFormat { found }),
        Some(_) => {}
        None => return Err(VaultError::DamagedHeader),
    }
    let parsed = parse(bytes).ok_or(VaultError::DamagedHeader)?;
    let mut reason = VaultError::WrongPassphrase;
    for slot in &parsed.slots {
        match slot.open(parsed.vault, passphrase, limits) {
            Ok(secrets) => return parsed.authentic(secrets),
            Err(VaultError::WrongPassphrase) => {}
            Err(error) => reason = error,
        }
    }
    Err(reason)
}

struct Parsed<'a> {
    vault: Id,
    slots: Vec<Slot>,
    authenticated: &'a [u8],
    tag: &'a [u8],
}

/// The header's parts, once its checksum has shown that no accident befell it.
fn parse(bytes: &[u8]) -> Option<Parsed<'_>> {
    let (checked, sum) = bytes.split_last_chunk::<CHECKSUM>()?;
    if checksum(checked) != *sum {
        return None;
    }
    let (authenticated, tag) = checked.split_last_chunk::<TAG>()?;
    let mut fields = Fields::after_preamble(authenticated, Kind::Header)?;
    let vault = fields.id()?;
    let count = fields
        .u16()
        .filter(|count| (1..=MAX_SLOTS).contains(count))?;
    let slots = (0..count)
        .map(|_| Slot::read(&mut fields))
        .collect::<Option<_>>()?;
    fields.end()?;
    Some(Parsed {
        vault,
        slots,
        authenticated,
        tag,
    })
}

impl Parsed<'_> {
    /// The secrets, if they vouch for this header.
    fn authentic(&self, secrets: Secrets) -> Result<Unlocked, VaultError> {
        authentication(self.authenticated, &secrets)
            .and_then(|mac| mac.verify_slice(self.tag).ok())
            .map(|()| Unlocked {
                vault: self.vault,
                secrets,
            })
            .ok_or(VaultError::DamagedHeader)
    }
}

/// BLAKE2b-256 keyed with the vault key over preamble, anchor and header.
fn authentication(bytes: &[u8], secrets: &Secrets) -> Option<Blake2bMac<U32>> {
    // A key of 32 bytes is never refused.
    let mut mac =
        Blake2bMac::<U32>::new_with_salt_and_personal(secrets.vault_key.as_bytes(), &[], &[])
            .ok()?;
    Mac::update(&mut mac, &preamble(Kind::HeaderTag));
    Mac::update(&mut mac, secrets.anchor.as_bytes());
    Mac::update(&mut mac, bytes);
    Some(mac)
}

fn checksum(bytes: &[u8]) -> [u8; CHECKSUM] {
    Blake2b::<U16>::digest(bytes).into()
}
