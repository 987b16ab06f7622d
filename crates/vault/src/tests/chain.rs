//! Records that are missing, moved, foreign or cut off are named, and the rest is read.

use super::tools::{create, entry, filled, id, look, open, rec, rec_of, texts, wait};
use crate::{Damage, MemoryStorage, RecordId, Stored, VaultError};

const ALL: [&str; 6] = ["one", "two Ærø", "three", "four", "five", "six"];

/// All entries but those at these sequences.
fn without(gone: &[u64]) -> Vec<String> {
    let kept = (1..)
        .zip(ALL)
        .filter(|(sequence, _)| !gone.contains(sequence));
    kept.map(|(_, text)| text.to_owned()).collect()
}

#[track_caller]
fn check(damage: impl FnOnce(&mut Stored), gone: &[u64], expected: &[Damage]) {
    let storage = filled(1);
    damage(&mut storage.stored_mut());
    let before = storage.stored().clone();
    let (read, damaged) = look(before.clone());
    assert_eq!(read, without(gone));
    assert_eq!(damaged, expected);
    // Opening it for real leaves every byte where it was.
    drop(open(storage.clone()));
    assert_eq!(*storage.stored(), before);
}

#[test]
fn a_missing_record() {
    check(
        |it| drop(it.records.remove(&rec(1))),
        &[1],
        &[Damage::Missing {
            first: rec(1),
            last: 1,
        }],
    );
    check(
        |it| it.records.retain(|id, _| ![3, 4].contains(&id.sequence)),
        &[3, 4],
        &[Damage::Missing {
            first: rec(3),
            last: 4,
        }],
    );
}

#[test]
fn a_lost_tail() {
    let lost = |first| {
        [Damage::TailLost {
            first: rec(first),
            last: 6,
        }]
    };
    check(|it| drop(it.records.remove(&rec(6))), &[6], &lost(6));
    check(|it| it.records.clear(), &[1, 2, 3, 4, 5, 6], &lost(1));
}

#[test]
fn swapped_records() {
    check(
        |it| {
            let (two, four) = (it.records.remove(&rec(2)), it.records.remove(&rec(4)));
            it.records.extend([
                (rec(2), four.expect("there")),
                (rec(4), two.expect("there")),
            ]);
        },
        &[2, 4],
        &[
            Damage::Moved {
                record: rec(2),
                belongs: rec(4),
            },
            Damage::Moved {
                record: rec(4),
                belongs: rec(2),
            },
        ],
    );
}

#[test]
fn a_replayed_record() {
    check(
        |it| {
            let two = it.records.get(&rec(2)).cloned().expect("there");
            it.records.insert(rec(5), two.clone());
            it.records.insert(rec(7), two);
        },
        &[5],
        &[
            Damage::Moved {
                record: rec(5),
                belongs: rec(2),
            },
            Damage::Foreign { record: rec(7) },
        ],
    );
}

#[test]
fn a_record_of_another_vault() {
    let other = filled(2).stored().records.clone();
    let theirs = |sequence| other[&rec_of(2, sequence)].clone();
    let key = key_id(&theirs(2));
    check(
        |it| {
            it.records.insert(rec(1), theirs(1));
            it.records.insert(rec(2), theirs(2));
            it.records.insert(rec_of(2, 1), theirs(1));
        },
        &[1, 2],
        &[
            Damage::Changed { record: rec(1) },
            Damage::KeyMissing {
                record: rec(2),
                key,
            },
            Damage::Foreign {
                record: rec_of(2, 1),
            },
        ],
    );
}

#[test]
fn a_strangers_record_beyond_the_end() {
    check(
        |it| drop(it.records.insert(rec(900), vec![1, 2, 3])),
        &[],
        &[Damage::Foreign { record: rec(900) }],
    );
}

#[test]
fn another_version_of_a_record() {
    let storage = filled(1);
    let older = storage.stored().clone();
    let fork = MemoryStorage::holding(older.clone());
    for (storage, text) in [(&storage, "seven"), (&fork, "other seven")] {
        let (vault, _) = open(storage.clone()).expect("it opens");
        wait(vault.append(&[entry(None, text), entry(None, "eight")], &[])).expect("stored");
    }
    let seven = fork.stored().records[&rec(7)].clone();
    storage.stored_mut().records.insert(rec(7), seven);
    let (read, damaged) = look(storage.stored().clone());
    assert_eq!(
        read.last_chunk(),
        Some(&["other seven".to_owned(), "eight".to_owned()])
    );
    assert_eq!(damaged, [Damage::Replaced { record: rec(7) }]);
}

#[test]
fn a_missing_child_key() {
    let storage = filled(1);
    let key = key_id(&storage.stored().records[&rec(2)]);
    check(
        |it| drop(it.child_keys.remove(&key)),
        &[2, 4],
        &[
            Damage::KeyMissing {
                record: rec(2),
                key,
            },
            Damage::KeyMissing {
                record: rec(4),
                key,
            },
        ],
    );
}

#[test]
fn a_child_key_under_another_name_opens_nothing() {
    let storage = filled(1);
    let (one, two) = {
        let stored = storage.stored();
        (
            key_id(&stored.records[&rec(2)]),
            key_id(&stored.records[&rec(3)]),
        )
    };
    let draft = *storage.stored().drafts.keys().next().expect("a draft");
    check(
        |it| {
            let key = it.child_keys.get(&one).cloned().expect("there");
            it.child_keys.insert(two, key);
        },
        &[3, 6],
        &[
            Damage::KeyChanged { key: two },
            Damage::KeyMissing {
                record: rec(3),
                key: two,
            },
            Damage::KeyMissing {
                record: rec(6),
                key: two,
            },
            Damage::DraftChanged { draft },
        ],
    );
}

#[test]
fn a_moved_draft() {
    let storage = filled(1);
    let old = *storage.stored().drafts.keys().next().expect("a draft");
    check(
        |it| {
            let draft = it.drafts.remove(&old).expect("there");
            it.drafts.insert(id(5), draft);
        },
        &[],
        &[Damage::DraftChanged { draft: id(5) }],
    );
}

#[test]
fn writing_goes_on_around_damage_and_leaves_it() {
    let storage = filled(1);
    {
        let mut stored = storage.stored_mut();
        stored.records.remove(&rec(2));
        stored.records.insert(rec(3), vec![0; 300]);
        stored.records.insert(rec(7), b"a stranger's".to_vec());
    }
    let before = storage.stored().records.clone();
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(vault.append(&[entry(Some(2), "seven"), entry(None, "eight")], &[])).expect("stored");
    let after = storage.stored().records.clone();
    assert!(
        before
            .iter()
            .all(|(id, bytes)| after.get(id) == Some(bytes))
    );
    // In a stream of its own, as something foreign lies where the next one would.
    let new = |id: &RecordId| id.device == vault.device();
    let new: Vec<_> = after.keys().filter(|id| new(id)).collect();
    assert_eq!(new.len(), 2);
    assert!(!before.contains_key(new[0]));
    let (again, opened) = open(storage.clone()).expect("it opens");
    assert_eq!(texts(&opened).len(), 6);
    for text in ["one", "four", "five", "six", "seven", "eight"] {
        assert!(texts(&opened).contains(&text.to_owned()));
    }
    assert_eq!(opened.damaged.len(), 3);
    for damage in [
        Damage::Missing {
            first: rec(2),
            last: 2,
        },
        Damage::Changed { record: rec(3) },
        Damage::Foreign { record: rec(7) },
    ] {
        assert!(opened.damaged.contains(&damage), "{damage:?}");
    }
    assert_eq!(again.device(), vault.device());
    wait(again.append(&[entry(None, "nine")], &[])).expect("stored");
    assert_eq!(open(storage).expect("it opens").1.entries.len(), 7);
}

#[test]
fn a_damaged_head_stops_writing_until_people_say_so() {
    let behind = filled(1).stored().head.clone();
    let heads = [
        (None, Damage::HeadMissing),
        (Some(vec![1; 40]), Damage::HeadChanged),
        (behind, Damage::HeadBehind),
    ];
    for (head, damage) in heads {
        let storage = filled(1);
        let (vault, _) = open(storage.clone()).expect("it opens");
        wait(vault.append(&[entry(None, "seven")], &[])).expect("stored");
        storage.stored_mut().head = head.clone();
        let (vault, opened) = open(storage.clone()).expect("it opens");
        assert_eq!((texts(&opened).len(), opened.damaged), (7, vec![damage]));
        assert!(damage.stops_writing());
        let refused = wait(vault.append(&[entry(None, "eight")], &[]));
        assert_eq!(refused, Err(VaultError::DamagedHead));
        wait(vault.continue_after_damage()).expect("stored");
        wait(vault.append(&[entry(None, "eight")], &[])).expect("stored");

        let (again, opened) = open(storage.clone()).expect("it opens");
        assert_eq!(texts(&opened).len(), 8);
        assert!(!opened.damaged.iter().any(Damage::stops_writing));
        let kept = storage.stored().quarantine.clone();
        assert_eq!(
            kept.values().cloned().collect::<Vec<_>>(),
            [head.unwrap_or_default()]
        );
        let id = *kept.keys().next().expect("one");
        assert_eq!(opened.damaged, [Damage::HeadQuarantined { id }]);
        assert_eq!(again.device(), vault.device());
    }
}

#[test]
fn without_a_head_nothing_unreadable_is_written_over() {
    let storage = filled(1);
    {
        let mut stored = storage.stored_mut();
        stored.head = None;
        stored.records.insert(rec(6), vec![9; 30]);
        stored.records.insert(rec(8), vec![9; 30]);
    }
    let (vault, _) = open(storage.clone()).expect("it opens");
    wait(vault.continue_after_damage()).expect("stored");
    wait(vault.append(&[entry(None, "new"), entry(None, "newer")], &[])).expect("stored");
    let stored = storage.stored().clone();
    assert_eq!(stored.records.len(), 9);
    assert_eq!(
        (&stored.records[&rec(6)], &stored.records[&rec(8)]),
        (&vec![9; 30], &vec![9; 30])
    );
    let (read, _) = look(stored);
    assert_eq!(read.len(), 7);
    assert!(read.contains(&"new".to_owned()) && read.contains(&"newer".to_owned()));
}

/// Said in docs/format.md: a whole older copy cannot be told from the vault.
#[test]
fn a_whole_older_copy_is_not_noticed() {
    let storage = MemoryStorage::new();
    let vault = create(&storage, 4);
    let older = storage.stored().clone();
    wait(vault.append(&[entry(None, "newer")], &[])).expect("stored");
    assert_eq!(look(older), (vec![], vec![]));
}

fn key_id(record: &[u8]) -> trivsel::vocabulary::Id {
    let (_, rest) = record.split_at(30);
    trivsel::vocabulary::Id::from_bytes(*rest.first_chunk().expect("long enough"))
}
