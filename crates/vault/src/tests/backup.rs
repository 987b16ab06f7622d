//! What a backup holds comes back, into an empty storage alone, and whoever
//! changed the file is found out.

use proptest::prelude::*;

use super::tools::{
    PASSPHRASE, Seeded, create, draft_name, entry, filled, id, open, rec, small, texts, wait,
};
use crate::{
    BackupAge, BackupContents, Cost, CostLimits, Damage, Draft, FORMAT, KdfParams, MemoryStorage,
    Opened, RecordId, Storage, Stored, Vault, VaultError, head::Head, header::Header, key::Key,
    pack, passphrase::DerivedKey, record::link_to, stream::StreamEnds, unpack,
};

fn restore(
    storage: MemoryStorage,
    file: &[u8],
    passphrase: &str,
) -> Result<(Vault<MemoryStorage>, Opened), VaultError> {
    let limits = CostLimits::LENIENT;
    wait(Vault::restore(
        storage,
        file,
        passphrase,
        &limits,
        Seeded(5),
    ))
}

fn backup(of: &MemoryStorage) -> Vec<u8> {
    let (vault, _) = open(of.clone()).expect("it opens");
    wait(vault.backup()).expect("it can be read")
}

#[test]
fn what_is_in_memory_makes_a_backup_when_the_storage_is_gone() {
    let storage = filled(1);
    let (vault, opened) = open(storage.clone()).expect("it opens");
    wait(storage.erase_everything()).expect("in memory");
    let records = [
        entry(None, "one"),
        entry(Some(1), "two"),
        entry(Some(1), "three"),
    ];
    let typed = Draft {
        name: draft_name(3),
        payload: b"being typed".to_vec(),
    };
    let drafts = [opened.drafts[0].clone(), typed];
    let file = vault.pack_from_memory(&records, &drafts).expect("small");
    // A device of its own: under the same name there would be two pasts.
    let of_here = |id: &crate::RecordId| id.device == vault.device();
    assert!(!unpack(&file).expect("whole").records.keys().any(of_here));
    let limits = &CostLimits::LENIENT;
    let restored = Vault::restore(MemoryStorage::new(), &file, PASSPHRASE, limits, Seeded(5));
    let (_, again) = wait(restored).expect("it opens");
    assert_eq!(texts(&again), ["one", "two", "three"]);
    assert_eq!((again.drafts.len(), again.damaged), (2, vec![]));
    assert!(again.drafts.iter().all(|it| drafts.contains(it)));
}

/// That the end was once unsure goes on being told, in every copy.
#[test]
fn a_head_that_was_quarantine_comes_along() {
    let storage = filled(1);
    storage.stored_mut().head = Some(b"damaged".to_vec());
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(vault.continue_after_damage()).expect("stored");
    let place = MemoryStorage::new();
    let (_, opened) = restore(place.clone(), &backup(&storage), PASSPHRASE).expect("it fits");
    assert!(matches!(
        opened.damaged[..],
        [Damage::HeadQuarantined { .. }]
    ));
    assert_eq!(place.stored().quarantine, storage.stored().quarantine);
}

#[test]
fn all_of_it_comes_back_and_goes_on_as_a_new_device() {
    let storage = filled(1);
    let (before, there) = open(storage.clone()).expect("it opens");
    let place = MemoryStorage::new();
    let (vault, opened) = restore(place.clone(), &backup(&storage), PASSPHRASE).expect("it fits");
    assert_eq!(opened, there);
    assert_eq!(vault.id(), before.id());
    assert_ne!(vault.device(), before.device());
    let everything_but_the_head = |storage: &MemoryStorage| Stored {
        head: None,
        ..storage.stored().clone()
    };
    assert_eq!(
        everything_but_the_head(&place),
        everything_but_the_head(&storage)
    );

    wait(vault.append(&[entry(Some(1), "seven")], &[])).expect("stored");
    let (again, opened) = open(place).expect("it opens");
    assert_eq!(texts(&opened).last().map(String::as_str), Some("seven"));
    assert_eq!((opened.damaged, again.device()), (vec![], vault.device()));
}

#[test]
fn nothing_is_ever_written_over() {
    let file = backup(&filled(1));
    let taken = MemoryStorage::new();
    create(&taken, 9);
    let before = taken.stored().clone();
    let refused = restore(taken.clone(), &file, PASSPHRASE);
    assert_eq!(refused.err(), Some(VaultError::AlreadyThere));
    assert_eq!(*taken.stored(), before);
}

#[test]
fn a_wrong_passphrase_stores_nothing() {
    let place = MemoryStorage::new();
    let refused = restore(place.clone(), &backup(&filled(1)), "noget andet");
    assert_eq!(refused.err(), Some(VaultError::WrongPassphrase));
    assert_eq!(*place.stored(), Stored::default());
}

#[test]
fn damage_in_the_vault_comes_along_and_is_told() {
    let storage = filled(1);
    storage.stored_mut().records.remove(&rec(3));
    let place = MemoryStorage::new();
    let (_, opened) = restore(place.clone(), &backup(&storage), PASSPHRASE).expect("it fits");
    assert_eq!(opened.entries.len(), 5);
    assert_eq!(opened.damaged.len(), 1);

    storage.stored_mut().head = None;
    let (vault, opened) = restore(MemoryStorage::new(), &backup(&storage), PASSPHRASE)
        .expect("it fits without its end");
    assert_eq!(opened.entries.len(), 5);
    let refused = wait(vault.append(&[entry(None, "x")], &[]));
    assert_eq!(refused, Err(VaultError::DamagedHead));
}

#[test]
fn any_changed_bit_is_noticed() {
    let file = backup(&small(1));
    let stored = unpack(&file).expect("it is whole");
    for at in 0..file.len() {
        for bit in 0..8 {
            let mut changed = file.clone();
            changed[at] ^= 1 << bit;
            assert_ne!(unpack(&changed).ok().as_ref(), Some(&stored), "{at}.{bit}");
        }
        assert!(unpack(&file[..at]).is_err(), "cut at {at}");
    }
}

#[test]
fn a_backup_of_this_vault_is_read_and_one_of_another_is_not() {
    let read = |vault: &Vault<MemoryStorage>, file: &[u8], passphrase: &str| {
        wait(vault.read_backup(file, passphrase, &CostLimits::LENIENT))
    };
    let storage = filled(1);
    let (vault, there) = open(storage.clone()).expect("it opens");
    let file = backup(&storage);
    wait(vault.append(&[entry(Some(1), "seven")], &[])).expect("stored");
    let before = storage.stored().clone();
    let expected = BackupContents {
        age: BackupAge::Current,
        opened: there,
        left_out: 0,
    };
    assert_eq!(read(&vault, &file, PASSPHRASE), Ok(Some(expected)));
    let wrong = read(&vault, &file, "noget andet");
    assert_eq!(wrong, Err(VaultError::WrongPassphrase));
    assert_eq!(read(&vault, &backup(&filled(2)), PASSPHRASE), Ok(None));
    assert_eq!(*storage.stored(), before);
}

/// Somebody who saw a backup, and cannot open it, makes one with the same vault's id
/// and a passphrase of their own, to have it read in.
#[test]
fn a_strangers_backup_under_this_vaults_id_is_not_taken_for_one() {
    let (vault, _) = open(filled(1)).expect("it opens");
    let mut random = Seeded(8);
    let key = Key::random(&mut random);
    let params = KdfParams {
        salt: [7; 16],
        cost: Cost::CHEAPEST,
    };
    let passphrase = wait(DerivedKey::new(PASSPHRASE, params)).expect("made");
    let vault_id = vault.id();
    let header = Header::new(vault_id, key.clone(), &passphrase, &mut random).expect("made");
    let header = header.seal(&mut random).expect("sealed");
    let head = Head {
        generation: 0,
        device: id(9),
        header: link_to(&header),
        streams: StreamEnds::default(),
    };
    let head = head.seal(vault_id, &key, &mut random).expect("sealed");
    let file = pack(&Stored {
        header: Some(header),
        head: Some(head),
        ..Stored::default()
    });
    let limits = CostLimits::LENIENT;
    let (forged, _) = restore(MemoryStorage::new(), &file, PASSPHRASE).expect("it opens");
    assert_eq!(forged.id(), vault.id());
    let read = wait(vault.read_backup(&file, PASSPHRASE, &limits));
    assert_eq!(read, Ok(None));
}

/// What a file claims of its passphrase's cost is checked before memory is taken.
#[test]
fn a_backup_that_asks_for_too_much_is_refused_at_once() {
    let storage = filled(1);
    let (vault, _) = open(storage.clone()).expect("it opens");
    let file = backup(&storage);
    let nothing = CostLimits {
        memory_kib: 1..=4,
        ..CostLimits::LENIENT
    };
    let refused = wait(vault.read_backup(&file, PASSPHRASE, &nothing));
    assert_eq!(refused, Err(VaultError::CostTooHigh));
}

/// What is wrong with the lock of a file is not said of the vault on this device.
#[test]
fn a_backup_without_a_lock_is_a_damaged_file() {
    let (vault, _) = open(filled(1)).expect("it opens");
    let file = pack(&Stored::default());
    let limits = CostLimits::LENIENT;
    let read = wait(vault.read_backup(&file, PASSPHRASE, &limits));
    assert_eq!(read, Err(VaultError::DamagedBackup));
    let restored = restore(MemoryStorage::new(), &file, PASSPHRASE);
    assert_eq!(restored.err(), Some(VaultError::DamagedBackup));
}

/// A length that the file only claims takes no memory.
#[test]
fn a_claimed_length_is_checked_first() {
    let part = [&[3][..], &[0; 24], &u32::MAX.to_le_bytes(), b"short"].concat();
    let front = [b"TSPR".as_slice(), &[FORMAT, 6], &part].concat();
    let file = [front.as_slice(), &link_to(&front)].concat();
    assert_eq!(unpack(&file).err(), Some(VaultError::DamagedBackup));
}

#[test]
fn a_part_of_a_kind_nobody_knows_is_refused() {
    for (kind, known) in [(3, true), (99, false)] {
        let part = [&[kind][..], &[0; 24], &1u32.to_le_bytes(), b"x"].concat();
        let front = [b"TSPR".as_slice(), &[FORMAT, 6], &part].concat();
        let file = [front.as_slice(), &link_to(&front)].concat();
        assert_eq!(unpack(&file).is_ok(), known, "{kind}");
    }
}

#[test]
fn other_files_are_told_apart() {
    let newer = [b"TSPR".as_slice(), &[FORMAT.saturating_add(1), 6]].concat();
    for (file, expected) in [
        (vec![], VaultError::NoBackup),
        (b"PK\x03\x04".to_vec(), VaultError::NoBackup),
        (
            [b"TSPR".as_slice(), &[FORMAT, 1]].concat(),
            VaultError::NoBackup,
        ),
        (
            [b"TSPR".as_slice(), &[FORMAT, 6]].concat(),
            VaultError::DamagedBackup,
        ),
    ] {
        assert_eq!(unpack(&file).err(), Some(expected), "{file:?}");
    }
    if FORMAT < u8::MAX {
        let found = FORMAT + 1;
        assert_eq!(
            unpack(&newer).err(),
            Some(VaultError::NewerFormat { found })
        );
    }
}

fn rec_of_device(number: u8) -> RecordId {
    RecordId {
        device: id(number % 3),
        sequence: u64::from(number),
    }
}

fn some_values() -> impl Strategy<Value = Vec<(u8, Vec<u8>)>> {
    prop::collection::vec((0u8..20, prop::collection::vec(any::<u8>(), 0..40)), 0..12)
}

proptest! {
    #[test]
    fn what_is_packed_is_unpacked(
        header in prop::option::of(prop::collection::vec(any::<u8>(), 0..40)),
        head in prop::option::of(prop::collection::vec(any::<u8>(), 0..40)),
        keys in some_values(), records in some_values(), drafts in some_values(),
    ) {
        let by_id = |values: Vec<(u8, Vec<u8>)>| values.into_iter().map(|(key, it)| (id(key), it)).collect();
        let stored = Stored {
            header,
            head,
            child_keys: by_id(keys),
            records: records.into_iter().map(|(key, it)| (rec_of_device(key), it)).collect(),
            drafts: by_id(drafts),
            ..Stored::default()
        };
        prop_assert_eq!(unpack(&pack(&stored)).unwrap(), stored);
    }

    #[test]
    fn no_bytes_make_it_fall_over(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let front = [b"TSPR".as_slice(), &[FORMAT, 6], &bytes].concat();
        prop_assert!(unpack(&front).is_err());
        prop_assert!(unpack(&bytes).is_err());
        // With a checksum that fits, as a stranger could make it, it is read or refused.
        let made = [front.as_slice(), &link_to(&front)].concat();
        if let Ok(stored) = unpack(&made) {
            prop_assert_eq!(unpack(&pack(&stored)).unwrap(), stored);
        }
    }
}

/// It is for what a page kept in its own memory; a file with the same bytes counts for less.
#[test]
fn what_was_packed_here_opens_with_any_later_key_of_this_vault_and_of_no_other() {
    let storage = filled(1);
    let (vault, opened) = open(storage.clone()).expect("it opens");
    let drafts = [opened.drafts[0].clone()];
    let records = [entry(None, "one")];
    let packed = vault.pack_from_memory(&records, &drafts).expect("small");
    let check = |vault: &Vault<MemoryStorage>| {
        let own = vault.read_own(&packed).expect("whole").expect("its own");
        assert_eq!(texts(&own), ["one"]);
        assert_eq!(own.drafts, drafts);
    };
    check(&vault);
    for _ in 0..2 {
        wait(vault.change_key(&[], &[])).expect("stored");
        check(&vault);
    }
    check(&open(storage).expect("it opens").0);
    let file = wait(vault.read_backup(&packed, PASSPHRASE, &CostLimits::LENIENT));
    let file = file.expect("it opens").expect("of this vault");
    assert_eq!((file.opened.drafts.len(), file.left_out), (0, 2));
    let strangers = MemoryStorage::new();
    let strangers = Vault::create(strangers, PASSPHRASE, Cost::CHEAPEST, Seeded(77));
    let strangers = wait(strangers).expect("made");
    assert_eq!(strangers.read_own(&packed), Ok(None));
    assert_eq!(vault.read_own(b"nothing"), Err(VaultError::NoBackup));
}
