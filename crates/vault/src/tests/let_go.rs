//! Somebody who was let go: whatever they forge with all keys they ever held changes nothing, and
//! they read nothing that was written later.

use super::{
    slots::{LISE, OMAR, of_three, open_with},
    tools::{PASSPHRASE, Seeded, draft_name, entry, id, open, rec, texts, wait},
};
use crate::{
    BackupAge, BackupContents, Cost, CostLimits, Damage, Draft, Holder, MemoryStorage,
    OpenedRecord, RecordId, Stored, Vault,
    bundle::BundleHeader,
    child_key::{ChildKey, VAULT_KEY},
    header,
    key::Key,
    pack,
    record::{RecordHeader, link_to},
    tombstone::Tombstone,
};
use trivsel::vocabulary::Id;

pub(super) const FORGED: &[u8] = b"forged";

/// All keys that somebody with this passphrase has in a copy, with their ids; zeros are a vault key.
pub(super) fn keys_in(copy: &Stored, passphrase: &str) -> Vec<(Id, Option<Id>, Key)> {
    let bytes = copy.header.as_ref().expect("a header");
    let header = wait(header::open(bytes, passphrase, &CostLimits::LENIENT)).expect("it opens");
    let (vault, vault_key) = (header.vault, &header.vault_key);
    let mut all = vec![(VAULT_KEY, None, vault_key.clone())];
    for (id, bytes) in &copy.child_keys {
        if let Some(key) = ChildKey::open(*id, bytes, vault, vault_key) {
            let of_vault = key.ends.is_some();
            let id = if of_vault { VAULT_KEY } else { key.id };
            all.push((id, (!of_vault).then_some(key.child), key.key.clone()));
        }
    }
    all
}

/// A record that fits where this one stands, sealed by a key of somebody's choice.
pub(super) fn forged_record(
    vault: Id,
    there: RecordId,
    bytes: &[u8],
    (id, key): (Id, &Key),
) -> Vec<u8> {
    let previous = RecordHeader::read(bytes).map(|(header, _)| header.previous);
    let header = RecordHeader {
        id: there,
        key: id,
        previous: previous.unwrap_or_default(),
    };
    header
        .seal(vault, key, FORGED, &mut Seeded(5))
        .expect("sealed")
}

pub(super) fn read(
    vault: &Vault<MemoryStorage>,
    file: &Stored,
    passphrase: &str,
) -> Option<BackupContents> {
    let limits = CostLimits::LENIENT;
    wait(vault.read_backup(&pack(file), passphrase, &limits)).expect("read")
}

pub(super) fn holds_forged(entries: &[OpenedRecord], drafts: &[Draft]) -> bool {
    entries.iter().any(|it| it.payload == FORGED) || drafts.iter().any(|it| it.payload == FORGED)
}

/// The vault of three after Omar was let go, and the copy he kept.
pub(super) fn omar_was_let_go() -> (MemoryStorage, Vault<MemoryStorage>, Stored) {
    let storage = of_three();
    let kept = storage.stored().clone();
    let (vault, _) = open_with(&storage, "lises fire ord").expect("it opens");
    let omar = vault.slots()[2].id;
    assert_eq!(vault.slots()[2].holder, Some(OMAR));
    wait(vault.change_key(&[omar], &[])).expect("stored");
    wait(vault.append(&[entry(Some(1), "later")], &[])).expect("stored");
    (storage, vault, kept)
}

/// H1: he writes what he likes into his copy, and it opens with everybody's passphrase.
#[test]
fn a_copy_made_with_keys_of_before_gives_nothing_that_did_not_stand_here() {
    let (_, vault, kept) = omar_was_let_go();
    let place = MemoryStorage::holding(kept);
    let (his, _) = open_with(&place, "omars fire ord").expect("his copy opens");
    let forged = |child| crate::NewRecord {
        child,
        payload: FORGED.to_vec(),
    };
    wait(his.append(&[forged(None), forged(Some(id(1)))], &[])).expect("stored");
    wait(his.put_draft(draft_name(1), FORGED.to_vec())).expect("stored");
    let file = place.stored().clone();
    let contents = read(&vault, &file, "lises fire ord").expect("this vault's");
    assert_eq!(contents.age, BackupAge::Earlier);
    assert!(!holds_forged(
        &contents.opened.entries,
        &contents.opened.drafts
    ));
    assert_eq!(contents.left_out, 2 + 2);
    assert_eq!(texts(&contents.opened).len(), 6, "what stood here is there");
    // What he made a bundle of cannot be told from what was.
    assert_eq!(wait(his.bundle_all_but(1)), Ok(true));
    let file = place.stored().clone();
    let contents = read(&vault, &file, "lises fire ord").expect("this vault's");
    assert!(contents.opened.entries.is_empty());
    assert_eq!(contents.left_out, 8 + 2);
}

/// What it is good for: a record that was damaged here since.
#[test]
fn an_earlier_copy_brings_back_what_stood_here() {
    let (storage, vault, kept) = omar_was_let_go();
    for gone in [rec(3), rec(6)] {
        storage.stored_mut().records.remove(&gone);
    }
    let contents = read(&vault, &kept, "lises fire ord").expect("this vault's");
    assert_eq!(contents.age, BackupAge::Earlier);
    assert_eq!(texts(&contents.opened).len(), 6);
}

/// A file of today, as it lies on a drive, with some of it replaced by what former keys seal.
#[test]
fn nothing_that_a_former_key_seals_is_taken_from_a_file_of_today() {
    let (storage, vault, kept) = omar_was_let_go();
    let now = storage.stored().clone();
    let vault_id = vault.id();
    for (key_id, _, key) in keys_in(&kept, "omars fire ord") {
        for at in 1..=7 {
            let mut file = now.clone();
            let bytes = forged_record(vault_id, rec(at), &now.records[&rec(at)], (key_id, &key));
            file.records.insert(rec(at), bytes);
            // Also where the one that would tell is missing.
            file.records.remove(&rec(at + 1));
            let contents = read(&vault, &file, "lises fire ord").expect("this vault's");
            assert!(!holds_forged(&contents.opened.entries, &[]), "{at}");
            assert!(contents.left_out > 0, "{at}");
            let (_, opened) = open_with(&MemoryStorage::holding(file), PASSPHRASE).expect("open");
            assert!(!opened.damaged.is_empty(), "{at}");
        }
        // Beyond the end.
        let mut file = now.clone();
        let bytes = forged_record(vault_id, rec(8), &now.records[&rec(7)], (key_id, &key));
        file.records.insert(rec(8), bytes);
        let (_, opened) = open_with(&MemoryStorage::holding(file), PASSPHRASE).expect("open");
        assert!(!holds_forged(&opened.entries, &[]));
        assert_eq!(opened.damaged, [Damage::Foreign { record: rec(8) }]);
        // A tombstone that fits.
        let mut file = now.clone();
        let bytes = &now.records[&rec(2)];
        let (header, _) = RecordHeader::read(bytes).expect("a record");
        let tombstone = Tombstone {
            id: rec(2),
            previous: header.previous,
            own: link_to(bytes),
        };
        let bytes = tombstone
            .seal(vault_id, &key, &mut Seeded(3))
            .expect("sealed");
        file.records.insert(rec(2), bytes);
        let (_, opened) = open_with(&MemoryStorage::holding(file), PASSPHRASE).expect("open");
        assert_eq!(opened.damaged, [Damage::Changed { record: rec(2) }]);
        // A draft.
        let mut file = now.clone();
        let draft = Draft {
            name: draft_name(9),
            payload: FORGED.to_vec(),
        };
        let bytes = draft.seal(id(8), vault_id, (key_id, &key), &mut Seeded(3));
        file.drafts.insert(id(8), bytes.expect("sealed"));
        let (_, opened) = open_with(&MemoryStorage::holding(file), PASSPHRASE).expect("open");
        assert!(!holds_forged(&[], &opened.drafts));
        assert_eq!(opened.damaged, [Damage::DraftChanged { draft: id(8) }]);
    }
}

#[test]
fn nor_a_bundle_that_a_former_key_seals() {
    let (storage, vault, kept) = omar_was_let_go();
    let place = MemoryStorage::holding(storage.stored().clone());
    let (here, _) = open_with(&place, "lises fire ord").expect("it opens");
    // The bundles are sealed by keys that are former ones then.
    assert_eq!(wait(here.bundle_all_but(1)), Ok(true));
    let stolen = place.stored().clone();
    wait(here.change_key(&[], &[])).expect("stored");
    let now = place.stored().clone();
    let keys = keys_in(&stolen, PASSPHRASE);
    drop((vault, kept));
    for (bundle, bytes) in &now.bundles {
        let (header, _) = BundleHeader::read(bytes).expect("a bundle");
        let (_, child, key) = keys.iter().find(|it| it.0 == header.key).expect("its key");
        let record = OpenedRecord {
            id: rec(1),
            child: *child,
            payload: FORGED.to_vec(),
        };
        let bytes = header.seal(here.id(), key, &[&record], &mut Seeded(2));
        let mut file = now.clone();
        file.bundles.insert(*bundle, bytes.expect("sealed"));
        let (_, opened) = open(MemoryStorage::holding(file.clone())).expect("it opens");
        assert!(!holds_forged(&opened.entries, &[]));
        assert_eq!(opened.damaged, [Damage::BundleLost { bundle: *bundle }]);
        // Without the list that would tell.
        file.bundle_index = None;
        let contents = read(&here, &file, PASSPHRASE).expect("this vault's");
        assert!(!holds_forged(&contents.opened.entries, &[]));
    }
}

/// On two devices: the one where nobody was let go yet learns that the file is from later.
#[test]
fn a_file_from_after_a_change_elsewhere_says_so() {
    let (storage, vault, kept) = omar_was_let_go();
    let elsewhere = MemoryStorage::holding(kept);
    let (there, _) = open(elsewhere).expect("it opens");
    let file = storage.stored().clone();
    let contents = read(&there, &file, PASSPHRASE).expect("this vault's");
    assert_eq!(contents.age, BackupAge::Later);
    assert_eq!(texts(&contents.opened).len(), 7);
    // Two that went their own ways are two vaults.
    wait(there.change_key(&[], &[])).expect("stored");
    assert_eq!(read(&there, &file, PASSPHRASE), None);
    drop(vault);
}

/// M1: an older header in place of the newer one is told, and stops writing.
#[test]
fn an_older_header_is_damage() {
    let storage = of_three();
    let (vault, _) = open(storage.clone()).expect("it opens");
    let mut headers = vec![storage.stored().header.clone()];
    let new = Holder::Adult(id(7));
    wait(vault.set_passphrase(new, "en mere", Cost::CHEAPEST, &[])).expect("stored");
    headers.push(storage.stored().header.clone());
    wait(vault.set_passphrase(LISE, "lises nye ord", Cost::CHEAPEST, &[])).expect("stored");
    for older in headers {
        let mut stored = storage.stored().clone();
        stored.header = older;
        let (vault, opened) = open(MemoryStorage::holding(stored)).expect("it opens");
        assert!(opened.damaged.contains(&Damage::HeaderOlder));
        assert!(Damage::HeaderOlder.stops_writing());
        assert!(wait(vault.append(&[entry(None, "x")], &[])).is_err());
        wait(vault.continue_after_damage()).expect("stored");
    }
    // With the key of today, too.
    let older = storage.stored().header.clone();
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(vault.set_passphrase(Holder::Adult(id(8)), "en til", Cost::CHEAPEST, &[]))
        .expect("stored");
    storage.stored_mut().header = older;
    let (_, opened) = open(storage).expect("it opens");
    assert_eq!(opened.damaged, [Damage::HeaderOlder]);
    assert_eq!(texts(&opened).len(), 6);
}

/// After unlocking a slot is sealed anew where the vault key has changed: by the same passphrase,
/// with an anchor that nobody knows who was let go.
#[test]
fn a_slot_is_renewed_after_the_vault_key_has_changed() {
    let (storage, _, _) = omar_was_let_go();
    let (vault, _) = open(storage.clone()).expect("it opens");
    let before = storage.stored().clone();
    let wrong = wait(vault.renew_slot("noget andet", Cost::CHEAPEST));
    assert_eq!(wrong, Err(crate::VaultError::WrongPassphrase));
    assert_eq!(*storage.stored(), before);
    wait(vault.renew_slot(PASSPHRASE, Cost::CHEAPEST)).expect("stored");
    assert_ne!(storage.stored().header, before.header);
    let renewed = storage.stored().clone();
    wait(vault.renew_slot(PASSPHRASE, Cost::CHEAPEST)).expect("nothing to do");
    assert_eq!(*storage.stored(), renewed);
    for opens in [PASSPHRASE, "lises fire ord", "nøden"] {
        let (_, opened) = open_with(&storage, opens).expect("it opens");
        assert_eq!(opened.damaged, []);
    }
}
