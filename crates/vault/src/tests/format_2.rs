//! A vault whose header has version 2, kept for ever: three slots, a vault key that
//! was changed twice, and something written before, between and after.

use super::{
    format_1::{stored, text},
    slots::{LISE, of_three, open_with},
    tools::{PASSPHRASE, draft_key, entry, open, texts, wait},
};
use crate::{Damage, Holder, MemoryStorage, Vault, VaultError};

const KEPT: &str = include_str!("../../../../tests/formats/vault-2.txt");

#[test]
#[cfg_attr(feature = "unsealed", ignore = "another format")]
fn opens_with_every_passphrase_that_is_left() {
    let kept = MemoryStorage::holding(stored(KEPT));
    for (passphrase, holder) in [
        (PASSPHRASE, Holder::Shared),
        ("lises fire ord", LISE),
        ("nøden", Holder::Recovery),
    ] {
        let (vault, opened) = open_with(&kept, passphrase).expect("it opens");
        assert_eq!(vault.opened_by(), Some(holder));
        let written = [
            "one",
            "two Ærø",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
        ];
        assert_eq!(texts(&opened), written);
        assert_eq!(opened.drafts.len(), 2);
        assert_eq!(opened.damaged, Vec::<Damage>::new());
    }
    let gone = open_with(&kept, "omars fire ord").err();
    assert_eq!(gone, Some(VaultError::WrongPassphrase));
}

/// Prints the vault that is kept.
#[test]
#[ignore = "only prints"]
fn prints_one_to_keep() {
    let storage = of_three();
    let (vault, _) = open(storage.clone()).expect("it opens");
    let omar = vault.slots().get(2).map(|slot| slot.id).expect("three");
    wait(write(&vault, omar)).expect("in memory");
    print!("{}", text(&storage.stored()));
}

async fn write(
    vault: &Vault<MemoryStorage>,
    omar: trivsel::vocabulary::Id,
) -> Result<(), VaultError> {
    vault.change_key(&[], &[]).await?;
    let between = [entry(None, "seven"), entry(Some(1), "eight")];
    vault.append(&between, &[]).await?;
    vault.change_key(&[omar], &[]).await?;
    vault.append(&[entry(Some(1), "nine")], &[]).await?;
    vault.put_draft(draft_key(1), b"typed now".to_vec()).await
}
