//! Sikkerhedskopi: everything that is stored, as one file. Its parts are the
//! vault's own sealed values, so a backup opens with the same passphrase.

use super::{
    Stored, VaultError,
    format::{Fields, Kind, preamble, version},
    record::{Link, link_to},
    seal::FORMAT,
};
use trivsel::vocabulary::Id;

/// What a part of a backup is. The numbers are part of the format.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Part {
    Header = 1,
    ChildKey = 2,
    Record = 3,
    Head = 4,
    Draft = 5,
    SetAside = 6,
    Bundle = 7,
    Contents = 8,
}

/// Bytes of the checksum at the end.
const CHECKSUM: usize = size_of::<Link>();

/// Everything that is stored, as the bytes of one file.
#[must_use]
pub fn pack(stored: &Stored) -> Vec<u8> {
    let mut file = preamble(Kind::Backup).to_vec();
    let mut part = |part: Part, key: &[u8; 16], bytes: &[u8]| {
        file.push(part as u8);
        file.extend_from_slice(key);
        let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        file.extend_from_slice(&length.to_le_bytes());
        file.extend_from_slice(bytes);
    };
    if let Some(bytes) = &stored.header {
        part(Part::Header, &[0; 16], bytes);
    }
    for (kind, values) in [
        (Part::ChildKey, &stored.child_keys),
        (Part::Bundle, &stored.bundles),
        (Part::Draft, &stored.drafts),
        (Part::SetAside, &stored.set_aside),
    ] {
        values
            .iter()
            .for_each(|(id, bytes)| part(kind, id.as_bytes(), bytes));
    }
    for (sequence, bytes) in &stored.records {
        let mut key = [0; 16];
        key[..8].copy_from_slice(&sequence.to_le_bytes());
        part(Part::Record, &key, bytes);
    }
    if let Some(bytes) = &stored.contents {
        part(Part::Contents, &[0; 16], bytes);
    }
    if let Some(bytes) = &stored.head {
        part(Part::Head, &[0; 16], bytes);
    }
    let checksum = link_to(&file);
    file.extend_from_slice(&checksum);
    file
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
    let body = file.len().checked_sub(CHECKSUM);
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
        let mut fields = Fields::of(bytes);
        let [part] = *fields.bytes::<1>()?;
        let key = *fields.bytes::<16>()?;
        let length = usize::try_from(fields.u32()?).ok()?;
        let (value, rest) = fields.rest().split_at_checked(length)?;
        let (id, value) = (Id::from_bytes(key), value.to_vec());
        let before = match part {
            it if it == Part::Header as u8 => stored.header.replace(value),
            it if it == Part::Head as u8 => stored.head.replace(value),
            it if it == Part::ChildKey as u8 => stored.child_keys.insert(id, value),
            it if it == Part::Contents as u8 => stored.contents.replace(value),
            it if it == Part::Bundle as u8 => stored.bundles.insert(id, value),
            it if it == Part::Draft as u8 => stored.drafts.insert(id, value),
            it if it == Part::SetAside as u8 => stored.set_aside.insert(id, value),
            it if it == Part::Record as u8 => {
                let sequence = Fields::of(&key).u64()?;
                stored.records.insert(sequence, value)
            }
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
