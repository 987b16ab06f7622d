//! Somebody who was let go, after whatever was done before and since.

use proptest::prelude::*;

use super::{
    let_go::{FORGED, forged_record, holds_forged, keys_in, read},
    slots::{of_three, open_with},
    tools::{PASSPHRASE, Seeded, draft_name, entry, id, wait},
};
use crate::{
    Cost, CostLimits, Draft, Holder, KeyChanges, MemoryStorage, OpenedRecord, Vault,
    bundle::BundleHeader,
    child_key::{ChildKey, KeyRing},
    key::Key,
    pack,
    record::RecordHeader,
};
use trivsel::vocabulary::Id;

/// One thing that people do.
#[derive(Clone, Debug)]
enum HistoryStep {
    Write(Option<u8>),
    Type(u8),
    Bundle(usize),
    Reset,
    Add(u8),
    Erase(u8),
    Copy,
    Restore,
}

fn any_step() -> impl Strategy<Value = HistoryStep> {
    prop_oneof![
        5 => prop::option::of(1_u8..4).prop_map(HistoryStep::Write),
        2 => (1_u8..4).prop_map(HistoryStep::Type),
        1 => (1_usize..4).prop_map(HistoryStep::Bundle),
        1 => Just(HistoryStep::Reset),
        1 => (10_u8..14).prop_map(HistoryStep::Add),
        1 => (1_u8..4).prop_map(HistoryStep::Erase),
        2 => Just(HistoryStep::Copy),
        1 => Just(HistoryStep::Restore),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn whoever_was_let_go_reads_nothing_written_later_and_changes_nothing(
        before in prop::collection::vec(any_step(), 0..10),
        after in prop::collection::vec(any_step(), 1..12),
        choice in any::<prop::sample::Index>(),
    ) {
        let mut storage = of_three();
        let (mut vault, _) = open_with(&storage, "lises fire ord").expect("it opens");
        let omar = vault.slots()[2].id;
        let mut copies = vec![storage.stored().clone()];
        let all = before.iter().map(Some).chain([None]).chain(after.iter().map(Some));
        let mut gone = false;
        for (at, step) in all.enumerate() {
            let text = if gone { format!("late {at}") } else { format!("early {at}") };
            match step {
                // Omar, who knew the shared passphrase too, is let go.
                None => {
                    copies.push(storage.stored().clone());
                    let changes = KeyChanges {
                        remove: std::slice::from_ref(&omar),
                        replace: &[(Holder::Shared, "en ny fælles")],
                    };
                    wait(vault.change_keys(changes, Cost::CHEAPEST, &[])).expect("stored");
                    gone = true;
                }
                Some(HistoryStep::Write(child)) => {
                    let stored = wait(vault.append(&[entry(*child, &text)], &[]));
                    let erased = child.is_some_and(|child| vault.is_erased(id(child)));
                    prop_assert_eq!(stored.is_err(), erased);
                }
                Some(HistoryStep::Type(child)) => {
                    let stored = wait(vault.put_draft(draft_name(*child), text.into()));
                    prop_assert_eq!(stored.is_err(), vault.is_erased(id(*child)));
                }
                Some(HistoryStep::Bundle(kept)) => drop(wait(vault.bundle_all_but(*kept))),
                Some(HistoryStep::Reset) => {
                    let phrase = format!("nød {at}");
                    let reset = vault.set_passphrase(Holder::Recovery, phrase.as_str(), Cost::CHEAPEST, &[]);
                    wait(reset).expect("stored");
                }
                Some(HistoryStep::Add(adult)) => {
                    let phrase = format!("voksen {at}");
                    let holder = Holder::Adult(id(*adult));
                    wait(vault.set_passphrase(holder, phrase.as_str(), Cost::CHEAPEST, &[])).expect("stored");
                }
                Some(HistoryStep::Erase(child)) => {
                    wait(vault.erase(&[id(*child)], &[])).expect("stored");
                }
                Some(HistoryStep::Copy) => copies.push(storage.stored().clone()),
                Some(HistoryStep::Restore) => {
                    let file = pack(&storage.stored());
                    storage = MemoryStorage::new();
                    let limits = CostLimits::LENIENT;
                    let random = Seeded(7_000 + at as u64);
                    let restored = Vault::restore(
                        storage.clone(), &file, "lises fire ord", &limits, random,
                    );
                    vault = wait(restored).expect("it fits").0;
                }
            }
        }
        let now = storage.stored().clone();
        let (_, opened) = open_with(&storage, "lises fire ord").expect("it opens");
        prop_assert_eq!(&opened.damaged, &[]);
        copies.push(now.clone());
        let mut known: Vec<(Id, Option<Id>, Key)> = Vec::new();
        for copy in &copies {
            for phrase in ["omars fire ord", PASSPHRASE] {
                if open_with(&MemoryStorage::holding(copy.clone()), phrase).is_ok() {
                    known.extend(keys_in(copy, phrase));
                }
            }
        }
        // He reads nothing written later.
        let late = |payload: &[u8]| payload.starts_with(b"late");
        for bytes in now.records.values() {
            if let Some((header, sealed)) = RecordHeader::read(bytes) {
                for (_, _, key) in &known {
                    let read = header.open(vault.id(), key, sealed);
                    prop_assert!(!read.is_some_and(|it| late(&it)));
                }
            }
        }
        for bytes in now.bundles.values() {
            if let Some((header, sealed)) = BundleHeader::read(bytes) {
                for (_, child, key) in &known {
                    let read = header.open(vault.id(), key, *child, sealed).unwrap_or_default();
                    prop_assert!(!read.iter().any(|it| late(&it.payload)));
                }
            }
        }
        for (draft, bytes) in &now.drafts {
            for (key_id, child, key) in &known {
                let mut ring = KeyRing::new(key.clone());
                if let Some(child) = child {
                    ring.add(ChildKey { id: *key_id, key: key.clone(), ..ChildKey::new(*child, &mut Seeded(1)) });
                }
                let read = Draft::open(*draft, bytes, vault.id(), &ring);
                prop_assert!(!read.is_some_and(|it| late(&it.payload)));
            }
        }
        // And changes nothing, with any copy that he writes in, nor with the one of today.
        for mut file in copies {
            if file.records.is_empty() {
                continue;
            }
            let at = *choice.get(&file.records.keys().copied().collect::<Vec<_>>());
            let (key_id, child, key) = choice.get(&known);
            let bytes = forged_record(vault.id(), at, &file.records[&at], (*key_id, key));
            file.records.insert(at, bytes);
            for (bundle, bytes) in &mut file.bundles {
                let header = BundleHeader { id: *bundle, key: *key_id };
                let record = OpenedRecord { id: at, child: *child, payload: FORGED.to_vec() };
                *bytes = header.seal(vault.id(), key, &[&record], &mut Seeded(4)).expect("sealed");
            }
            let draft = Draft { name: draft_name(1), payload: FORGED.to_vec() };
            let bytes = draft.seal(id(0xdd), vault.id(), (*key_id, key), &mut Seeded(4));
            file.drafts.insert(id(0xdd), bytes.expect("sealed"));
            let read = read(&vault, &file, "lises fire ord");
            let contents = read.map(|it| it.opened).unwrap_or_default();
            prop_assert!(!holds_forged(&contents.entries, &contents.drafts));
        }
    }
}
