//! One vault on two devices, and keys that change: what the guide tells people to do, and what
//! comes of it where they did not.

use super::{
    forged_copy::{change, copy_of},
    world::{ALMA, BO, PASSPHRASE, Window, World, proved, reason},
};
use exchange::merging::Provenance;
use vault::KeyChanges;

/// Another device, begun with a copy of this one.
fn begun_with_copy_of(window: &Window) -> Window {
    World::restored(&copy_of(window), PASSPHRASE).open()
}

/// Reads a copy of one device into the other: which keys it was made with, and how much came. None
/// where it is taken for another vault's.
fn read_into(here: &Window, there: &Window) -> Option<(Provenance, usize)> {
    let file = copy_of(there);
    let read = here.session.read_backup(&file, PASSPHRASE);
    let backup = here.world.wait(read).unwrap()?;
    let provenance = backup.provenance;
    let proof = here.world.wait(proved(&here.session)).unwrap();
    let merged = here.session.merge(None, proof, backup, &[], false);
    Some((provenance, here.world.wait(merged).unwrap()))
}

#[test]
fn read_together_first_and_begun_anew_afterwards_nothing_is_lost() {
    let one = World::new().open();
    let other = begun_with_copy_of(&one);
    other.record(reason(BO, "skrevet der"), &[]).unwrap();
    assert_eq!(read_into(&one, &other), Some((Provenance::Current, 1)));
    change(&one, PASSPHRASE, KeyChanges::default());
    let other = begun_with_copy_of(&one);
    assert_eq!(other.reason(BO), "skrevet der");
    other.record(reason(ALMA, "og siden"), &[]).unwrap();
    let read = read_into(&one, &other);
    assert!(matches!(read, Some((Provenance::Current, 1..))), "{read:?}");
    assert_eq!(one.reason(ALMA), "og siden");
}

#[test]
fn where_only_one_has_changed_its_keys_the_other_reads_it_and_not_the_other_way() {
    let one = World::new().open();
    let other = begun_with_copy_of(&one);
    change(&one, PASSPHRASE, KeyChanges::default());
    one.record(reason(ALMA, "skrevet her"), &[]).unwrap();
    other.record(reason(BO, "skrevet der"), &[]).unwrap();
    assert_eq!(read_into(&one, &other), Some((Provenance::Earlier, 0)));
    let read = read_into(&other, &one);
    assert!(matches!(read, Some((Provenance::Current, 1..))), "{read:?}");
    assert_eq!(other.reason(ALMA), "skrevet her");
    assert_eq!(one.reason(BO), "", "nobody here can tell who wrote it");
}

#[test]
fn two_that_changed_their_keys_each_for_itself_are_strangers_until_one_begins_anew() {
    let one = World::new().open();
    let other = begun_with_copy_of(&one);
    for window in [&one, &other] {
        change(window, PASSPHRASE, KeyChanges::default());
    }
    assert_eq!(read_into(&one, &other), None);
    assert_eq!(read_into(&other, &one), None);
    let other = begun_with_copy_of(&one);
    other.record(reason(BO, "skrevet der"), &[]).unwrap();
    let read = read_into(&one, &other);
    assert!(matches!(read, Some((Provenance::Current, 1..))), "{read:?}");
}
