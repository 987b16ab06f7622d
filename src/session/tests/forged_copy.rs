//! Somebody who was let go writes a copy of their own, and a leader reads it in.
//!
//! The whole way: session, vault and merging, on storage in memory. Omar's copy is of the day when he
//! was still let in, so it bears a header that everybody's passphrase of that day opens, Lise's own
//! too.

use super::world::{ALMA, BO, PASSPHRASE, Window, World, added, proved, proved_with, reason};
use crate::session::JournalContents;
use exchange::merging::{Merge, Provenance};
use trivsel::{
    register::{Adult, AdultId, ChildId, Entry, Fact, Hold, HoldReason, Register},
    vocabulary::{Id, Role},
};
use vault::{Holder, KeyChanges, unpack};

const LISE: AdultId = AdultId(Id::from_bytes([41; 16]));
const OMAR: AdultId = AdultId(Id::from_bytes([42; 16]));
const CLEO: ChildId = ChildId(Id::from_bytes([13; 16]));
const OMARS: &str = "omars fem egne gode ord";

/// An adult who is here.
pub(super) fn adult(id: AdultId, name: &str, role: Role) -> Fact {
    Fact::adult_changed(
        None,
        &Adult {
            id,
            name: name.to_owned(),
            role,
            gone: false,
        },
    )
}

fn held(child: ChildId, running: bool) -> Fact {
    Fact::HoldSet(Hold {
        child,
        why: HoldReason::Notification,
        running,
    })
}

/// Writes down what asks for the passphrase first.
pub(super) fn record(window: &Window, passphrase: &str, facts: Vec<Fact>) {
    let proof = proved_with(&window.session, passphrase);
    let proof = window.world.wait(proof).unwrap();
    let stored = window.session.record_proved(None, proof, facts);
    window.world.wait(stored).unwrap();
}

/// Changes keys, with this passphrase typed again.
pub(super) fn change(window: &Window, passphrase: &str, changes: KeyChanges<'_>) {
    let proof = proved_with(&window.session, passphrase);
    let proof = window.world.wait(proof).unwrap();
    let changed = window.session.change_keys(Some(LISE), proof, changes);
    window.world.wait(changed).unwrap();
}

/// Everything as one sealed file.
pub(super) fn copy_of(window: &Window) -> Vec<u8> {
    window.world.wait(window.session.backup()).unwrap()
}

/// Lise's vault after Omar was let go and she has written more, and the copy he kept.
fn omar_was_let_go() -> (Window, Vec<u8>) {
    let lises = World::new().open();
    let people = vec![
        adult(LISE, "Lise", Role::Leader),
        adult(OMAR, "Omar", Role::Pedagogue),
        added(ALMA),
        added(BO),
        held(BO, true),
    ];
    record(&lises, PASSPHRASE, people);
    let given = KeyChanges {
        replace: &[(Holder::Adult(OMAR.0), OMARS)],
        ..KeyChanges::default()
    };
    change(&lises, PASSPHRASE, given);
    lises.record(reason(ALMA, "fra dengang"), &[]).unwrap();
    let kept = copy_of(&lises);
    let slots = lises.session.slots();
    let omars = slots
        .iter()
        .find(|slot| slot.holder == Some(Holder::Adult(OMAR.0)));
    let removed = KeyChanges {
        remove: &[omars.unwrap().id],
        ..KeyChanges::default()
    };
    change(&lises, PASSPHRASE, removed);
    lises.record(reason(ALMA, "skrevet siden"), &[]).unwrap();
    (lises, kept)
}

/// What Omar would like to be taken: a child of his own, himself a leader, no mark on Bo, words in
/// Lise's name, and both children erased.
pub(super) fn wishes() -> Vec<Fact> {
    let erased = |child| Fact::ChildErased { child };
    vec![
        added(CLEO),
        adult(OMAR, "Omar", Role::Leader),
        adult(LISE, "Ingen", Role::Pedagogue),
        held(BO, false),
        reason(ALMA, "forfalsket"),
        erased(ALMA),
        erased(BO),
    ]
}

/// His copy, opened with his own passphrase. It says that it is Lise's device.
fn omars(kept: &[u8]) -> Window {
    let place = World::holding(unpack(kept).unwrap());
    place.open_with(OMARS).unwrap()
}

/// Lise reads the file with her own passphrase, is shown what it would erase, and asks for all of it.
fn read_in(lises: &Window, file: &[u8]) -> (JournalContents, Merge) {
    let read = lises.session.read_backup(file, PASSPHRASE);
    let backup = lises.world.wait(read).unwrap().expect("of this vault");
    let here = lises.world.wait(lises.session.everything()).unwrap();
    let plan = Merge::plan(&here.entries, backup.entries.clone(), backup.provenance);
    (backup, plan)
}

fn merge(lises: &Window, backup: JournalContents, erase: &[ChildId]) -> usize {
    let proof = lises.world.wait(proved(&lises.session)).unwrap();
    let merged = lises.session.merge(Some(LISE), proof, backup, erase, false);
    lises.world.wait(merged).unwrap()
}

/// Everything that is known, but that something was read in.
pub(super) fn known(lises: &Window) -> Vec<Entry> {
    let entries = lises.world.wait(lises.session.everything()).unwrap();
    let mut entries = entries.entries;
    entries.retain(|entry| !matches!(entry.fact, Fact::BackupMerged { .. }));
    entries.sort_unstable_by_key(Entry::order);
    entries
}

#[track_caller]
fn check_nothing_is_taken(lises: &Window, file: &[u8]) {
    let before = known(lises);
    let (backup, plan) = read_in(lises, file);
    assert_eq!(backup.provenance, Provenance::Earlier);
    assert!(backup.drafts.is_empty(), "nor what he was typing");
    assert!(plan.is_empty(), "{plan:?}");
    assert_eq!(merge(lises, backup, &[ALMA, BO, CLEO]), 0);
    assert_eq!(known(lises), before);
    let register = lises.state.borrow().register.clone();
    let role = |id| register.adult(id).map(|adult| adult.role);
    assert_eq!(role(LISE), Some(Role::Leader));
    assert_eq!(role(OMAR), Some(Role::Pedagogue));
    assert!(register.child(ALMA).is_some() && register.child(BO).is_some());
    assert!(register.child(CLEO).is_none());
    assert_eq!(register.holds(BO), [HoldReason::Notification]);
    assert_eq!(lises.reason(ALMA), "skrevet siden");
}

#[test]
fn a_forged_copy_of_somebody_let_go_changes_nothing() {
    let (lises, kept) = omar_was_let_go();
    // As the app of that day lets him: everything recorded, and something begun.
    let his = omars(&kept);
    record(&his, OMARS, wishes());
    his.type_text(super::world::joint(ALMA), "hans kladde");
    his.world.settle();
    let file = copy_of(&his);
    let read = lises.session.read_backup(&file, PASSPHRASE);
    let read = lises.world.wait(read).unwrap().unwrap();
    assert_eq!(read.not_vouched, wishes().len() + 1, "it was opened");
    check_nothing_is_taken(&lises, &file);
    // As one file of what is in memory, all of it sealed anew.
    let register = his.state.borrow().register.clone();
    let file = his.session.backup_from_memory(&register).unwrap();
    check_nothing_is_taken(&lises, &file);
    // With the children erased in earnest: nothing but their tombstones is left.
    let his = omars(&kept);
    record(&his, OMARS, vec![held(BO, false)]);
    let proof = proved_with(&his.session, OMARS);
    let proof = his.world.wait(proof).unwrap();
    let erased = his.session.erase(None, proof, &[ALMA, BO]);
    assert_eq!(his.world.wait(erased), Ok(2));
    check_nothing_is_taken(&lises, &copy_of(&his));
    // With other keys than those of that day.
    let his = omars(&kept);
    record(&his, OMARS, wishes());
    let proof = proved_with(&his.session, OMARS);
    let proof = his.world.wait(proof).unwrap();
    let changed = his.session.change_keys(None, proof, KeyChanges::default());
    his.world.wait(changed).unwrap();
    let file = copy_of(&his);
    let read = lises.session.read_backup(&file, PASSPHRASE);
    assert_eq!(lises.world.wait(read), Ok(None), "that is another vault");
}

/// The same wishes from a device that is let in: they are taken, but for the erasures, which are
/// named and chosen one by one, and never of a child for whom something runs.
#[test]
fn what_a_copy_erases_is_named_and_chosen() {
    let (lises, _) = omar_was_let_go();
    let there = World::holding(unpack(&copy_of(&lises)).unwrap()).open();
    let erased = |child| Fact::ChildErased { child };
    let facts = vec![added(CLEO), erased(ALMA), erased(BO)];
    record(&there, PASSPHRASE, facts);
    let (backup, plan) = read_in(&lises, &copy_of(&there));
    assert_eq!(backup.provenance, Provenance::Current);
    let named: Vec<_> = plan.erasures.keys().copied().collect();
    assert_eq!(named, [ALMA, BO]);
    let is_there = |child| lises.state.borrow().register.child(child).is_some();
    assert_eq!(merge(&lises, backup.clone(), &[]), 1);
    assert!(is_there(ALMA) && is_there(BO) && is_there(CLEO));
    assert_eq!(merge(&lises, backup, &[ALMA, BO]), 1);
    assert!(!is_there(ALMA) && is_there(BO), "something runs for Bo");
    let stored = Register::fold(lises.world.stored().entries);
    assert!(stored.is_erased(ALMA) && !stored.is_erased(BO));
}
