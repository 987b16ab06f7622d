//! Two windows of one vault: one writes, the other follows and takes over, and nothing is lost.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::tools::{
    Fickle, PASSPHRASE, Seeded, draft_name, entry, filled, id, open, rec, small, texts, together,
    wait,
};
use crate::{
    Cost, CostLimits, DraftName, Holder, MemoryStorage, RemoteWrites, StorageError, Vault,
    VaultError,
};

fn said(news: &RemoteWrites) -> Vec<&str> {
    let payloads = news.entries.iter().map(|entry| &*entry.payload);
    payloads
        .map(|bytes| std::str::from_utf8(bytes).expect("text"))
        .collect()
}

#[test]
fn what_another_window_wrote_is_read_once() {
    let storage = filled(1);
    let (here, _) = open(storage.clone()).expect("it opens");
    let (there, _) = open(storage).expect("it opens");
    assert_eq!(wait(there.catch_up()), Ok(None));
    wait(async {
        here.append(&[entry(None, "seven"), entry(Some(9), "eight")], &[])
            .await?;
        here.put_draft(draft_name(1), b"new".to_vec()).await?;
        here.put_draft(draft_name(2), b"changed".to_vec()).await
    })
    .expect("stored");
    let news = wait(there.catch_up()).expect("read").expect("news");
    assert_eq!(said(&news), ["seven", "eight"]);
    let drafts: BTreeMap<_, _> = news
        .drafts
        .iter()
        .map(|it| (it.name.clone(), &*it.payload))
        .collect();
    assert_eq!(
        drafts,
        BTreeMap::from([
            (draft_name(1), b"new".as_slice()),
            (draft_name(2), b"changed")
        ])
    );
    assert_eq!(wait(there.catch_up()), Ok(None));
    wait(here.drop_draft(draft_name(2))).expect("stored");
    let news = wait(there.catch_up()).expect("read").expect("news");
    assert_eq!(
        (news.drafts.len(), news.drafts_gone),
        (0, vec![draft_name(2)])
    );
    // Having caught up, it can write, also about the child that is new to it.
    wait(there.append(&[entry(Some(9), "nine")], &[])).expect("stored");
    assert_eq!(
        wait(here.append(&[], &[draft_name(1)])),
        Err(VaultError::ChangedElsewhere)
    );
}

/// Whoever takes over writes the header that is there, not the one it opened with.
#[test]
fn what_another_window_changed_in_the_header_is_known() {
    let storage = filled(1);
    let (here, _) = open(storage.clone()).expect("it opens");
    let (there, _) = open(storage.clone()).expect("it opens");
    wait(here.erase(&[id(1)], &[entry(None, "erased")])).expect("stored");
    let news = wait(there.catch_up()).expect("read").expect("news");
    assert_eq!(said(&news), ["erased"]);
    // The erased child's key is not there to write with any more, and it gets no other.
    let refused = wait(there.append(&[entry(Some(1), "again")], &[]));
    assert_eq!(refused, Err(VaultError::Erased));
    wait(there.append(&[entry(Some(2), "again")], &[])).expect("stored");
    let (_, opened) = open(storage.clone()).expect("it opens");
    assert_eq!(opened.damaged, []);

    wait(here.catch_up()).expect("read");
    wait(here.change_key(&[], &[])).expect("stored");
    assert_eq!(
        wait(there.catch_up()),
        Err(VaultError::DamagedHead),
        "another key: it must be opened anew"
    );
}

/// With something foreign beyond the end nobody can tell what is news.
#[test]
fn behind_something_foreign_nothing_is_taken_for_news() {
    let storage = filled(1);
    storage
        .stored_mut()
        .records
        .insert(rec(100), b"foreign".to_vec());
    let (here, _) = open(storage.clone()).expect("it opens");
    let (limits, random) = (CostLimits::LENIENT, Seeded(99));
    let there = Vault::open(storage, PASSPHRASE, &limits, random);
    let (there, _) = wait(there).expect("it opens");
    wait(here.append(&[entry(None, "seven")], &[])).expect("stored");
    assert_eq!(wait(there.catch_up()), Err(VaultError::DamagedHead));
}

/// An entry bears the clock of when it was asked for, and what goes with it may be another by then.
#[test]
fn an_entry_from_before_the_news_is_not_stored_behind_them() {
    let storage = Fickle::over(filled(1));
    let (here, _) = open(storage.inner.clone()).expect("it opens");
    let (there, _) = open(storage.clone()).expect("it opens");
    wait(here.append(&[entry(None, "newer")], &[])).expect("stored");
    wait(here.put_draft(draft_name(2), b"newer".to_vec())).expect("stored");
    let (older, done) = ([entry(None, "older")], [draft_name(2)]);
    let refused = Err(VaultError::ChangedElsewhere);
    let outcomes = together(vec![
        Box::pin(async { there.take_over().await.map(drop) }),
        Box::pin(there.append(&older, &done)),
        Box::pin(there.put_draft(draft_name(2), b"older".to_vec())),
    ]);
    assert_eq!(outcomes, [Ok(()), refused.clone(), refused]);
    assert_eq!(wait(there.append(&older, &[])), Ok(()));
    let (_, opened) = open(storage.inner).expect("it opens");
    assert!(opened.drafts.iter().any(|it| it.payload == b"newer"));
}

/// The same where the news are read while the entry waits for its turn, and are told by then.
#[test]
fn an_entry_that_waits_while_news_are_read_is_not_stored_behind_them() {
    let storage = Fickle::over(filled(1));
    let (here, _) = open(storage.inner.clone()).expect("it opens");
    let (there, _) = open(storage.clone()).expect("it opens");
    wait(here.append(&[entry(None, "newer")], &[])).expect("stored");
    storage.reads_after.set(3);
    let older = [entry(None, "older")];
    let outcomes = together(vec![
        Box::pin(async { there.catch_up().await.map(drop) }),
        Box::pin(there.append(&older, &[])),
    ]);
    assert_eq!(outcomes, [Ok(()), Err(VaultError::ChangedElsewhere)]);
}

/// Whoever was given a passphrase in one window opens what another one saves from its memory, whole.
#[test]
fn a_copy_from_memory_opens_with_the_passphrases_of_now() {
    let storage = filled(1);
    let (here, _) = open(storage.clone()).expect("it opens");
    let (there, _) = open(storage).expect("it opens");
    let (lise, new) = (Holder::Adult(id(9)), "lises fire ord");
    wait(here.set_passphrase(lise, new, Cost::CHEAPEST, &[])).expect("stored");
    wait(there.catch_up()).expect("read");
    let file = there.pack_from_memory(&[entry(Some(1), "kept")], &[]);
    let file = file.expect("packed");
    let restored = Vault::restore(
        MemoryStorage::new(),
        &file,
        new,
        &CostLimits::LENIENT,
        Seeded(98),
    );
    let (_, opened) = wait(restored).expect("it opens");
    assert_eq!((opened.entries.len(), opened.damaged), (1, vec![]));
}

#[test]
fn who_is_taken_over_from_is_refused_though_nothing_new_was_written() {
    let storage = small(1);
    let (here, _) = open(storage.clone()).expect("it opens");
    let (there, _) = open(storage).expect("it opens");
    assert_eq!(wait(there.take_over()), Ok(RemoteWrites::default()));
    let refused = wait(here.append(&[entry(None, "late")], &[]));
    assert_eq!(refused, Err(VaultError::ChangedElsewhere));
    assert_eq!(wait(here.catch_up()), Ok(Some(RemoteWrites::default())));
}

/// It is read and not told where the disk is full; nothing is laid over it then, and it is told the
/// next time, once.
#[test]
fn what_was_read_when_taking_over_failed_is_told_the_next_time() {
    for takes_over in [false, true] {
        let storage = Fickle::over(small(1));
        let (here, _) = open(storage.inner.clone()).expect("it opens");
        let (there, _) = open(storage.clone()).expect("it opens");
        wait(here.append(&[entry(None, "three")], &[])).expect("stored");
        wait(here.put_draft(draft_name(1), b"newer".to_vec())).expect("stored");
        let full = StorageError::Full;
        storage.fails.replace(Some(full.clone()));
        assert_eq!(wait(there.take_over()), Err(VaultError::Storage(full)));
        let refused = Err(VaultError::ChangedElsewhere);
        let older = there.put_draft(draft_name(1), b"older".to_vec());
        assert_eq!(wait(older), refused);
        assert_eq!(wait(there.append(&[entry(None, "late")], &[])), refused);
        assert_eq!(wait(there.change_key(&[], &[])), refused);
        // And what came after it.
        wait(here.append(&[entry(None, "four")], &[])).expect("stored");
        let news = match takes_over {
            true => wait(there.take_over()).expect("taken over"),
            false => wait(there.catch_up()).expect("read").expect("news"),
        };
        assert_eq!(said(&news), ["three", "four"]);
        assert_eq!(news.drafts.len(), 1);
        assert_eq!(wait(there.catch_up()), Ok(None));
        assert_eq!(wait(there.append(&[entry(None, "five")], &[])), Ok(()));
    }
}

#[test]
fn a_write_under_way_is_either_read_by_who_takes_over_or_refused() {
    let mut ends = [0, 0];
    for records in 0..20 {
        let storage = Fickle::over(small(1));
        let (here, _) = open(storage.clone()).expect("it opens");
        let (there, _) = open(storage.clone()).expect("it opens");
        // The more records, the sooner that write is done.
        let late: Vec<_> = (0..records).map(|_| entry(None, "late")).collect();
        let read = std::cell::RefCell::new(RemoteWrites::default());
        let done = together::<Result<(), VaultError>>(vec![
            Box::pin(async {
                *read.borrow_mut() = there.take_over().await?;
                there.append(&[entry(None, "after")], &[]).await
            }),
            Box::pin(here.append(&late, &[draft_name(1)])),
        ]);
        assert_eq!(done[0], Ok(()));
        let stored = done[1].is_ok();
        ends[usize::from(stored)] += 1;
        let seen = if stored { records } else { 0 };
        assert_eq!(said(&read.borrow()).len(), seen);
        assert_eq!(read.borrow().drafts_gone.len(), usize::from(stored));
        let (_, opened) = open(storage.inner).expect("it opens");
        assert_eq!(opened.entries.len(), 2 + seen + 1);
        assert_eq!(opened.damaged, []);
    }
    assert!(
        ends.iter().all(|it| *it > 0),
        "both ends were seen: {ends:?}"
    );
}

#[test]
fn what_does_not_follow_is_not_taken_for_news() {
    let storage = small(1);
    let (there, _) = open(storage.clone()).expect("it opens");
    let (here, _) = open(storage.clone()).expect("it opens");
    wait(here.append(&[entry(None, "three")], &[])).expect("stored");
    let whole = storage.stored().clone();
    if let Some(bytes) = storage.stored_mut().records.get_mut(&rec(3)) {
        bytes[100] ^= 1;
    }
    assert_eq!(wait(there.catch_up()), Err(VaultError::DamagedHead));
    *storage.stored_mut() = whole;
    let news = wait(there.catch_up()).expect("read").expect("news");
    assert_eq!(said(&news), ["three"]);
    *storage.stored_mut() = filled(2).stored().clone();
    assert_eq!(wait(there.catch_up()), Err(VaultError::DamagedHead));
}

/// A window, and all it knows.
struct Window {
    vault: Vault<MemoryStorage>,
    entries: Vec<String>,
    drafts: BTreeMap<DraftName, Vec<u8>>,
}

impl Window {
    /// No two windows may draw the same ids.
    fn open(storage: &MemoryStorage, seed: u64) -> Self {
        let (limits, random) = (CostLimits::LENIENT, Seeded(seed));
        let opening = Vault::open(storage.clone(), PASSPHRASE, &limits, random);
        let (vault, opened) = wait(opening).expect("it opens");
        let drafts = opened.drafts.iter();
        Self {
            vault,
            entries: texts(&opened),
            drafts: drafts
                .map(|it| (it.name.clone(), it.payload.clone()))
                .collect(),
        }
    }

    fn learn(&mut self, news: &RemoteWrites) {
        self.entries
            .extend(said(news).into_iter().map(str::to_owned));
        news.drafts_gone
            .iter()
            .for_each(|key| drop(self.drafts.remove(key)));
        let drafts = news
            .drafts
            .iter()
            .map(|it| (it.name.clone(), it.payload.clone()));
        self.drafts.extend(drafts);
    }
}

/// What a window does in one turn.
#[derive(Clone, Copy, Debug)]
enum Turn {
    Append(u8),
    Draft(u8),
    Finish(u8),
    Follow,
}

fn any_turn() -> impl Strategy<Value = (bool, Turn)> {
    let child = 1..5_u8;
    let turn = prop_oneof![
        3 => child.clone().prop_map(Turn::Append),
        4 => child.clone().prop_map(Turn::Draft),
        1 => child.prop_map(Turn::Finish),
        1 => Just(Turn::Follow),
    ];
    (any::<bool>(), turn)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, ..ProptestConfig::default() })]
    #[test]
    fn in_a_thousand_changes_by_turns_none_is_lost(
        turns in prop::collection::vec(any_turn(), 1_000)
    ) {
        let storage = small(1);
        let mut windows = [Window::open(&storage, 1001), Window::open(&storage, 1002)];
        let mut whole = Window::open(&storage, 1003);
        for (number, (second, turn)) in turns.into_iter().enumerate() {
            let window = &mut windows[usize::from(second)];
            let text = format!("change {number}");
            for attempt in 0..2 {
                let vault = &window.vault;
                let written = match turn {
                    Turn::Append(child) => wait(vault.append(&[entry(Some(child), &text)], &[])),
                    Turn::Draft(child) => wait(vault.put_draft(draft_name(child), text.clone().into())),
                    Turn::Finish(child) => {
                        wait(vault.append(&[entry(Some(child), &text)], &[draft_name(child)]))
                    }
                    Turn::Follow => {
                        let news = wait(vault.catch_up()).expect("read");
                        news.iter().for_each(|news| window.learn(news));
                        break;
                    }
                };
                match written {
                    Ok(()) => break,
                    // One that has fallen behind is refused, and only once.
                    Err(error) => prop_assert_eq!((error, attempt), (VaultError::ChangedElsewhere, 0)),
                }
                let news = wait(vault.take_over()).expect("taken over");
                window.learn(&news);
            }
            for it in [window, &mut whole] {
                match turn {
                    Turn::Append(_) => it.entries.push(text.clone()),
                    Turn::Draft(child) => {
                        it.drafts.insert(draft_name(child), text.clone().into());
                    }
                    Turn::Finish(child) => {
                        it.entries.push(text.clone());
                        it.drafts.remove(&draft_name(child));
                    }
                    Turn::Follow => {}
                }
            }
        }
        let opened = Window::open(&storage, 1004);
        prop_assert_eq!(&opened.entries, &whole.entries);
        prop_assert_eq!(&opened.drafts, &whole.drafts);
        for mut window in windows {
            let news = wait(window.vault.catch_up()).expect("read");
            news.iter().for_each(|news| window.learn(news));
            prop_assert_eq!(&window.entries, &whole.entries);
            prop_assert_eq!(&window.drafts, &whole.drafts);
        }
        let (_, damaged) = super::tools::look(storage.stored().clone());
        prop_assert_eq!(damaged, vec![]);
    }
}
