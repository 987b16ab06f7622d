//! After the vault key has changed: what the keys of before sealed is told apart from what is put
//! there with them.

use super::{
    let_go::{FORGED, holds_forged, keys_in, omar_was_let_go, read},
    slots::of_three,
    tools::{PASSPHRASE, Seeded, open, rec, texts, wait},
};
use crate::{
    Damage, MemoryStorage, Stored,
    record::{RecordHeader, link_to},
};

/// Omar takes away the head, which would tell the end, and puts two records behind the last: they do
/// not vouch for each other.
#[test]
fn two_that_a_former_key_seals_do_not_vouch_for_each_other() {
    let (storage, vault, kept) = omar_was_let_go();
    let mut now = storage.stored().clone();
    now.head = None;
    for (key_id, _, key) in keys_in(&kept, "omars fire ord") {
        let mut file = now.clone();
        let mut previous = link_to(&now.records[&rec(7)]);
        for at in [8, 9] {
            let header = RecordHeader {
                id: rec(at),
                key: key_id,
                previous,
            };
            let bytes = header.seal(vault.id(), &key, FORGED, &mut Seeded(at));
            let bytes = bytes.expect("sealed");
            previous = link_to(&bytes);
            file.records.insert(rec(at), bytes);
        }
        let contents = read(&vault, &file, "lises fire ord").expect("this vault's");
        assert!(!holds_forged(&contents.opened.entries, &[]));
        assert_eq!(texts(&contents.opened).len(), 7, "what stands here is read");
        assert_eq!(contents.left_out, 2);
    }
}

/// What lies in bundles from before he was let go is taken from a file of today, and what does
/// from after it also without the list of them.
#[test]
fn old_bundles_in_a_file_of_today_are_read() {
    let storage = of_three();
    let (vault, _) = open(storage.clone()).expect("it opens");
    assert_eq!(wait(vault.bundle_all_but(1)), Ok(true));
    let mut file = storage.stored().clone();
    file.bundle_index = None;
    let contents = read(&vault, &file, PASSPHRASE).expect("this vault's");
    assert_eq!((texts(&contents.opened).len(), contents.left_out), (6, 0));
    wait(vault.change_key(&[], &[])).expect("stored");
    let file = storage.stored().clone();
    let contents = read(&vault, &file, PASSPHRASE).expect("this vault's");
    assert_eq!((texts(&contents.opened).len(), contents.left_out), (6, 0));
}

/// An older header is told, since whoever was let go opens with it again; an older head is another
/// thing, and so is a damaged one.
#[test]
fn an_older_header_is_told_apart_from_an_older_head() {
    let storage = of_three();
    let before = storage.stored().clone();
    let (vault, _) = open(storage.clone()).expect("it opens");
    assert_eq!(vault.generation(), 0);
    wait(vault.change_key(&[], &[])).expect("stored");
    assert_eq!(vault.generation(), 1);
    let told = |change: &dyn Fn(&mut Stored)| {
        let mut stored = storage.stored().clone();
        change(&mut stored);
        let (_, opened) = open(MemoryStorage::holding(stored)).expect("it opens");
        let all = [Damage::HeaderOlder, Damage::HeadChanged];
        all.map(|it| opened.damaged.contains(&it))
    };
    let header = told(&|it| it.header.clone_from(&before.header));
    assert_eq!(header, [true, false]);
    let head = told(&|it| it.head.clone_from(&before.head));
    assert_eq!(head, [false, true]);
    let damaged = told(&|it| it.head.iter_mut().for_each(|it| it[100] ^= 1));
    assert_eq!(damaged, [false, true]);
}

/// An earlier copy has lost a record: what stands before the gap is known here all the same, and
/// comes back.
#[test]
fn of_an_earlier_copy_what_stands_before_a_gap_is_taken() {
    let (_, vault, mut kept) = omar_was_let_go();
    kept.records.remove(&rec(4));
    let contents = read(&vault, &kept, "lises fire ord").expect("this vault's");
    assert_eq!(texts(&contents.opened).len(), 5);
    assert_eq!(contents.left_out, 1, "the draft, which nothing vouches for");
}
