//! The header: the vault's id and its slots.

use blake2::{
    Blake2b, Blake2bMac, Digest,
    digest::{
        Mac,
        consts::{U16, U32},
    },
};

use super::{
    CostLimits, Holder, Random, VaultError,
    format::{Fields, Kind, preamble, version},
    passphrase::{Passphrase, Stretched},
    random::random_id,
    seal::{FORMAT, NEWEST_HEADER},
    slot::{Secrets, Slot},
};
use trivsel::vocabulary::Id;

/// The most slots a header can have.
pub(super) const MAX_SLOTS: u16 = 64;
/// Bytes of the authentication under the vault key.
const TAG: usize = 32;
/// Bytes of the checksum that anybody can reckon.
const CHECKSUM: usize = 16;

/// A header that has been opened, so that it can be written anew.
#[derive(Clone)]
pub(super) struct Header {
    /// Its version.
    pub version: u8,
    /// The vault's id.
    pub vault: Id,
    /// Its slots, one at least.
    pub slots: Vec<Slot>,
    /// What the slots give.
    pub secrets: Secrets,
    /// The slot that it was opened with.
    pub opened_with: Id,
}

impl Header {
    /// A header with one slot that opens with this passphrase, everybody's.
    pub(super) fn new(
        vault: Id,
        secrets: Secrets,
        passphrase: &Stretched,
        random: &mut dyn Random,
    ) -> Result<Self, VaultError> {
        let id = random_id(random);
        let slot = Slot::new((vault, id), &secrets, passphrase, Holder::Shared, random)?;
        Ok(Self {
            version: FORMAT,
            vault,
            slots: vec![slot],
            secrets,
            opened_with: id,
        })
    }

    /// The header as it is stored.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut bytes = front(self.version).to_vec();
        bytes.extend_from_slice(self.vault.as_bytes());
        let count = u16::try_from(self.slots.len()).unwrap_or(u16::MAX);
        bytes.extend_from_slice(&count.to_le_bytes());
        self.slots.iter().for_each(|slot| slot.write(&mut bytes));
        if let Some(mac) = authentication(&bytes, &self.secrets) {
            bytes.extend_from_slice(&mac.finalize().into_bytes());
        }
        let checksum = checksum(&bytes);
        bytes.extend_from_slice(&checksum);
        bytes
    }
}

/// The header that somebody else has stored since this one was opened, if what is
/// known vouches for it.
pub(super) fn read_again(known: &Header, bytes: &[u8]) -> Option<Header> {
    let parsed = parse(bytes).filter(|parsed| parsed.vault == known.vault)?;
    parsed
        .authentic(known.secrets.clone(), known.opened_with)
        .ok()
}

/// The vault whose header this is, whoever made it.
pub(super) fn vault_of(bytes: &[u8]) -> Option<Id> {
    parse(bytes).map(|parsed| parsed.vault)
}

/// The preamble of a header of a version.
fn front(version: u8) -> [u8; 6] {
    let mut front = preamble(Kind::Header);
    front[4] = version;
    front
}

/// Opens a header with the passphrase of any of its slots. Slots that share salt
/// and cost are tried with one run, their cost first checked against the limits;
/// nothing is trusted before the passphrase fits. All runs together take no more work
/// than the dearest single one that the limits allow: a stranger's header could ask
/// for many.
pub(super) async fn open<P: Passphrase + ?Sized>(
    bytes: &[u8],
    passphrase: &P,
    limits: &CostLimits,
) -> Result<Header, VaultError> {
    match version(bytes) {
        Some(found) if found > NEWEST_HEADER => return Err(VaultError::NewerFormat { found }),
        Some(_) => {}
        None => return Err(VaultError::DamagedHeader),
    }
    let parsed = parse(bytes).ok_or(VaultError::DamagedHeader)?;
    let mut reason = VaultError::WrongPassphrase;
    let mut tried = Vec::new();
    let mut work_left = limits.most_work();
    for stretch in parsed.slots.iter().map(Slot::stretch) {
        if tried.contains(&stretch) {
            continue;
        }
        tried.push(stretch);
        if let Err(error) = limits.check(stretch.cost) {
            reason = error;
            continue;
        }
        let Some(left) = work_left.checked_sub(stretch.cost.work()) else {
            reason = VaultError::CostTooHigh;
            continue;
        };
        work_left = left;
        match parsed.open(&Stretched::new(passphrase, stretch).await?) {
            Ok(header) => return Ok(header),
            Err(VaultError::WrongPassphrase) => {}
            Err(error) => reason = error,
        }
    }
    Err(reason)
}

struct Parsed<'a> {
    version: u8,
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
    let version = version(authenticated).filter(|it| (FORMAT..=NEWEST_HEADER).contains(it))?;
    let mut fields = Fields::of(authenticated.strip_prefix(&front(version))?);
    let vault = fields.id()?;
    let count = fields
        .u16()
        .filter(|count| (1..=MAX_SLOTS).contains(count))?;
    let slots = (0..count)
        .map(|_| Slot::read(&mut fields))
        .collect::<Option<_>>()?;
    fields.end()?;
    Some(Parsed {
        version,
        vault,
        slots,
        authenticated,
        tag,
    })
}

impl Parsed<'_> {
    /// Tries a passphrase on all slots that stretch it like this.
    fn open(&self, passphrase: &Stretched) -> Result<Header, VaultError> {
        let mut reason = VaultError::WrongPassphrase;
        let slots = self.slots.iter();
        for slot in slots.filter(|it| it.stretch() == passphrase.stretch) {
            match slot.open(self.vault, &passphrase.key) {
                Ok(secrets) => return self.authentic(secrets, slot.id()),
                Err(VaultError::WrongPassphrase) => {}
                Err(error) => reason = error,
            }
        }
        Err(reason)
    }

    /// The secrets, if they vouch for this header.
    fn authentic(&self, secrets: Secrets, opened_with: Id) -> Result<Header, VaultError> {
        authentication(self.authenticated, &secrets)
            .and_then(|mac| mac.verify_slice(self.tag).ok())
            .map(|()| Header {
                version: self.version,
                vault: self.vault,
                slots: self.slots.clone(),
                secrets,
                opened_with,
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
