//! Sikkerhedskopi: everything that is stored, as one file. Its parts are the
//! vault's own sealed values, so a backup opens with the same passphrase.

use super::{
    FORMAT, RecordId, Stored, VaultError,
    format::{ByteReader, Kind, preamble, version},
    record::{Link, link_to},
};
use trivsel::vocabulary::Id;

/// What a part of a backup is. The numbers are part of the format.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum BackupPart {
    Header = 1,
    ChildKey = 2,
    Record = 3,
    Head = 4,
    Draft = 5,
    Quarantine = 6,
    Bundle = 7,
    BundleIndex = 8,
}

/// Bytes of a part's key: an id and zeros, or a record's device and sequence.
const PART_KEY_BYTES: usize = 24;

/// Bytes of the checksum at the end.
const BACKUP_CHECKSUM_BYTES: usize = size_of::<Link>();

/// Everything that is stored, as the bytes of one file.
#[must_use]
pub fn pack(stored: &Stored) -> Vec<u8> {
    let mut file = preamble(Kind::Backup).to_vec();
    let mut part = |part: BackupPart, key: &[u8; PART_KEY_BYTES], bytes: &[u8]| {
        file.push(part as u8);
        file.extend_from_slice(key);
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        file.extend_from_slice(&length.to_le_bytes());
        file.extend_from_slice(bytes);
    };
    if let Some(bytes) = &stored.header {
        part(BackupPart::Header, &[0; PART_KEY_BYTES], bytes);
    }
    for (kind, values) in [
        (BackupPart::ChildKey, &stored.child_keys),
        (BackupPart::Bundle, &stored.bundles),
        (BackupPart::Draft, &stored.drafts),
        (BackupPart::Quarantine, &stored.quarantine),
    ] {
        values
            .iter()
            .for_each(|(id, bytes)| part(kind, &key_of(*id, 0), bytes));
    }
    for (id, bytes) in &stored.records {
        part(BackupPart::Record, &key_of(id.device, id.sequence), bytes);
    }
    if let Some(bytes) = &stored.bundle_index {
        part(BackupPart::BundleIndex, &[0; PART_KEY_BYTES], bytes);
    }
    if let Some(bytes) = &stored.head {
        part(BackupPart::Head, &[0; PART_KEY_BYTES], bytes);
    }
    let checksum = link_to(&file);
    file.extend_from_slice(&checksum);
    file
}

fn key_of(id: Id, sequence: u64) -> [u8; PART_KEY_BYTES] {
    let mut key = [0; PART_KEY_BYTES];
    let (first, last) = key.split_at_mut(16);
    first.copy_from_slice(id.as_bytes());
    last.copy_from_slice(&sequence.to_le_bytes());
    key
}

/// What a backup file holds, unjudged. A length that the file claims is checked
/// against the bytes that are there before anything is copied.
///
/// # Errors
/// [`VaultError::NoBackup`] for any other file, [`VaultError::NewerFormat`], or
/// [`VaultError::DamagedBackup`] where it is cut short or changed.
pub fn unpack(file: &[u8]) -> Result<Stored, VaultError> {
    match version(file) {
        None => return Err(VaultError::NoBackup),
        Some(found) if found > FORMAT => return Err(VaultError::NewerFormat { found }),
        Some(_) => {}
    }
    let kind = preamble(Kind::Backup);
    if !file.starts_with(&kind) {
        return Err(VaultError::NoBackup);
    }
    let body = file.len().checked_sub(BACKUP_CHECKSUM_BYTES);
    let (body, checksum) = body
        .and_then(|at| file.split_at_checked(at))
        .ok_or(VaultError::DamagedBackup)?;
    if link_to(body) != checksum {
        return Err(VaultError::DamagedBackup);
    }
    let parts = body.get(kind.len()..).unwrap_or_default();
    parts_of(parts).ok_or(VaultError::DamagedBackup)
}

fn parts_of(mut bytes: &[u8]) -> Option<Stored> {
    let mut stored = Stored::default();
    while !bytes.is_empty() {
        let mut reader = ByteReader::of(bytes);
        let [part] = *reader.bytes::<1>()?;
        let key @ RecordId {
            device: id,
            sequence,
        } = reader.record_id()?;
        let length = usize::try_from(reader.u32()?).ok()?;
        let (value, rest) = reader.rest().split_at_checked(length)?;
        let value = value.to_vec();
        if part != BackupPart::Record as u8 && sequence != 0 {
            return None;
        }
        let before = match part {
            it if it == BackupPart::Header as u8 => stored.header.replace(value),
            it if it == BackupPart::Head as u8 => stored.head.replace(value),
            it if it == BackupPart::ChildKey as u8 => stored.child_keys.insert(id, value),
            it if it == BackupPart::BundleIndex as u8 => stored.bundle_index.replace(value),
            it if it == BackupPart::Bundle as u8 => stored.bundles.insert(id, value),
            it if it == BackupPart::Draft as u8 => stored.drafts.insert(id, value),
            it if it == BackupPart::Quarantine as u8 => stored.quarantine.insert(id, value),
            it if it == BackupPart::Record as u8 => stored.records.insert(key, value),
            _ => return None,
        };
        // Nothing stands in a backup twice.
        if before.is_some() {
            return None;
        }
        bytes = rest;
    }
    Some(stored)
}
