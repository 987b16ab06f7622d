//! A vault whose header has version 3, kept for ever, and a backup of it: a child was erased, older
//! records were brought into bundles, the vault got another key, something was written since, and
//! another child was erased.

use super::{
    format_1::{stored, text},
    tools::{draft_key, entry, filled, id, look, open, wait},
};
use crate::{MemoryStorage, NEWEST_HEADER, Vault, VaultError, unpack};

const KEPT: &str = include_str!("../../../../tests/formats/vault-3.txt");
const KEPT_BACKUP: &[u8] = include_bytes!("../../../../tests/formats/backup-3.tspr");

#[test]
#[cfg_attr(feature = "unsealed", ignore = "another format")]
fn opens() {
    let kept = stored(KEPT);
    assert_eq!((kept.bundles.len(), kept.records.len()), (2, 5));
    assert_eq!(unpack(KEPT_BACKUP), Ok(kept.clone()));
    let (texts, damaged) = look(kept);
    let written = [
        "one",
        "two Ærø",
        "four",
        "five",
        "erased",
        "seven",
        "eight",
        "nine",
    ];
    assert_eq!(texts, written);
    assert_eq!(damaged, []);
}

/// Prints a vault to keep, for the day the header gets a new version.
#[test]
#[ignore = "only prints"]
fn prints_one_to_keep() {
    assert_eq!(NEWEST_HEADER, 3, "a new version needs a file of its own");
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(write(&vault)).expect("in memory");
    let lines = text(&storage.stored());
    print!("{lines}");
}

async fn write(vault: &Vault<MemoryStorage>) -> Result<(), VaultError> {
    vault.erase(&[id(2)], &[entry(None, "erased")]).await?;
    vault.append(&[entry(Some(1), "seven")], &[]).await?;
    vault.bundle_all_but(3).await?;
    vault.change_key(&[], &[]).await?;
    vault.append(&[entry(Some(1), "eight")], &[]).await?;
    vault.bundle_all_but(3).await?;
    vault.append(&[entry(Some(3), "nine")], &[]).await?;
    vault.append(&[entry(Some(4), "ten")], &[]).await?;
    vault.erase(&[id(4)], &[]).await?;
    vault.put_draft(draft_key(3), b"typed now".to_vec()).await
}
