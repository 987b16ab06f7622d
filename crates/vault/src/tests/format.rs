//! A vault of format 1 as a backup, kept for ever: it must open in every later version.

use super::{
    slots::{LISE, open_with},
    tools::{PASSPHRASE, Seeded, create, draft_name, entry, id, open, texts, wait},
};
use crate::{
    Cost, CostLimits, DraftName, Holder, KeyChanges, MemoryStorage, Vault, VaultError,
    child_key::ChildKey,
    format::{Kind, preamble},
    key::{KEY_BYTES, Key},
    pack,
    seal::{bound, seal},
    unpack,
};

/// It has every kind of value: four slots, of which one is from before the vault key changed;
/// records of two devices, some of them in bundles, a tombstone, and drafts.
const KEPT: &[u8] = include_bytes!("../../tests/formats/backup-1.tspr");

/// What goes on behind what this version knows was written by one that knows more: it is told, and
/// not taken for ours.
#[test]
fn what_goes_on_behind_its_end_is_not_read() {
    let (key_id, child, vault) = (id(1), id(2), id(3));
    let vault_key = Key::random(&mut Seeded(1));
    let clear = [preamble(Kind::ChildKey).as_slice(), key_id.as_bytes()].concat();
    for (behind, opens) in [(&[][..], true), (&[0], false)] {
        let plain = [child.as_bytes().as_slice(), &[9; KEY_BYTES], behind].concat();
        let sealed = seal(&vault_key, &bound(&clear, vault), &plain, &mut Seeded(2));
        let bytes = [clear.clone(), sealed.expect("sealed")].concat();
        let opened = ChildKey::open(key_id, &bytes, vault, &vault_key);
        assert_eq!(opened.is_some(), opens, "{behind:?}");
    }
}

#[test]
#[cfg_attr(feature = "unsealed", ignore = "another format")]
fn the_kept_one_opens() {
    let stored = unpack(KEPT).expect("it is whole");
    assert_eq!(pack(&stored), KEPT);
    let counts = (
        stored.bundles.len(),
        stored.records.len(),
        stored.drafts.len(),
    );
    assert_eq!(counts, (2, 7, 2));
    for (passphrase, holder) in [
        ("en ny til alle", Holder::Shared),
        ("lises fire ord", LISE),
        ("nøden", Holder::Recovery),
    ] {
        let place = MemoryStorage::holding(stored.clone());
        let (vault, opened) = open_with(&place, passphrase).expect("it opens");
        assert_eq!((vault.opened_by(), vault.generation()), (Some(holder), 1));
        let mut all = texts(&opened);
        all.sort();
        assert_eq!(
            all,
            ["eight", "erased", "four", "one", "seven", "ten", "two Ærø"]
        );
        assert_eq!(opened.damaged, []);
        let joint = DraftName {
            child: None,
            name: b"of nobody".to_vec(),
        };
        assert!(
            opened
                .drafts
                .iter()
                .any(|it| it.name == joint && it.payload == b"typed")
        );
    }
    let old = open_with(&MemoryStorage::holding(stored), PASSPHRASE);
    assert_eq!(old.err(), Some(VaultError::WrongPassphrase));
}

/// Writes the file that is kept, for the day the format gets a new number, and only where
/// `UPDATE_EXPECT` is set: `test --all` runs what is ignored too, and must not write the file that
/// another test holds the format against.
#[test]
#[ignore = "only writes the file anew, with UPDATE_EXPECT=1"]
fn write_one_to_keep() {
    if std::env::var_os("UPDATE_EXPECT").is_none() {
        return;
    }
    assert_eq!(crate::FORMAT, 1, "a new format needs a file of its own");
    let storage = MemoryStorage::new();
    let vault = create(&storage, 1);
    wait(async {
        for (holder, phrase) in [(LISE, "lises fire ord"), (Holder::Recovery, "nøden")] {
            vault
                .set_passphrase(holder, phrase, Cost::CHEAPEST, &[])
                .await?;
        }
        let some = [
            entry(None, "one"),
            entry(Some(1), "two Ærø"),
            entry(Some(2), "three"),
        ];
        vault.append(&some, &[]).await?;
        vault
            .append(&[entry(Some(1), "four"), entry(Some(4), "five")], &[])
            .await?;
        vault.bundle_all_but(2).await?;
        vault.erase(&[id(2)], &[entry(None, "erased")]).await
    })
    .expect("stored");
    let file = pack(&storage.stored());
    let place = MemoryStorage::new();
    let limits = CostLimits::LENIENT;
    let copy = Vault::restore(place.clone(), &file, PASSPHRASE, &limits, Seeded(5));
    let (copy, _) = wait(copy).expect("it fits");
    wait(async {
        copy.append(&[entry(Some(1), "seven")], &[]).await?;
        let changes = KeyChanges {
            replace: &[(Holder::Shared, "en ny til alle")],
            ..KeyChanges::default()
        };
        copy.change_keys(changes, Cost::CHEAPEST, &[]).await?;
        copy.append(&[entry(Some(1), "eight"), entry(Some(3), "nine")], &[])
            .await?;
        copy.erase(&[id(3), id(4)], &[entry(None, "ten")]).await?;
        copy.put_draft(draft_name(1), b"typed now".to_vec()).await?;
        let joint = DraftName {
            child: None,
            name: b"of nobody".to_vec(),
        };
        copy.put_draft(joint, b"typed".to_vec()).await
    })
    .expect("stored");
    let to = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/formats/backup-1.tspr");
    std::fs::write(to, pack(&place.stored())).expect("written");
    drop(open(place));
}
