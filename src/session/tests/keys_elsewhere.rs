//! Keys that are changed on one device, and what the other is told of it once it has read a copy.

use super::{
    forged_copy::{adult, change, copy_of, record},
    world::{PASSPHRASE, Window, World},
};
use trivsel::{
    insight::{AccessDue, access_due},
    register::AdultId,
    vocabulary::{Id, Role},
};
use vault::{Holder, KeyChanges};

const NEW: AdultId = AdultId(Id::from_bytes([47; 16]));
const OMAR: AdultId = AdultId(Id::from_bytes([42; 16]));
const OMARS: Holder = Holder::Adult(OMAR.0);
const NEW_SHARED: &str = "en helt ny fælles sætning";

/// Gives these holders these passphrases.
fn give(window: &Window, replace: &[(Holder, &str)]) {
    let changes = KeyChanges {
        replace,
        ..KeyChanges::default()
    };
    change(window, PASSPHRASE, changes);
}

/// A device on which Omar and everybody have a passphrase, and there is a recovery key.
fn with_keys() -> Window {
    let window = World::new().open();
    let omar = vec![adult(OMAR, "Omar", Role::Pedagogue)];
    record(&window, PASSPHRASE, omar);
    let given = [
        (OMARS, "omars første sætning"),
        (Holder::Recovery, "den første nødkode"),
    ];
    give(&window, &given);
    window
}

/// Reads a copy of one into the other.
fn read_into(here: &Window, there: &Window) {
    let file = copy_of(there);
    let read = here.session.read_backup(&file, PASSPHRASE);
    let backup = here.world.wait(read).unwrap().expect("of this vault");
    here.merge(backup).unwrap();
}

fn due(window: &Window) -> Vec<AccessDue> {
    let register = window.state.borrow().register.clone();
    access_due(&register, &window.session.can_open())
}

fn restored(file: &[u8]) -> Window {
    World::restored(file, PASSPHRASE).open()
}

/// The other device has written nothing at all before it reads the copy: only where the entries lie
/// tells that its own keys are the old ones.
#[test]
fn what_was_changed_elsewhere_is_told_to_whoever_had_written_nothing() {
    for (new, told) in [
        (
            (OMARS, "omars anden sætning"),
            AccessDue::ChangedElsewhere(OMAR),
        ),
        (
            (Holder::Recovery, "den anden nødkode"),
            AccessDue::RecoveryChangedElsewhere,
        ),
    ] {
        let one = with_keys();
        let other = restored(&copy_of(&one));
        let beside = other.world.open();
        give(&one, &[new]);
        read_into(&other, &one);
        assert_eq!(due(&other), [told]);
        beside.world.wait(beside.session.catch_up(false)).unwrap();
        assert_eq!(due(&beside), [told], "in the other window too");
        assert_eq!(due(&other.world.open()), [told], "and at the next opening");
        assert_eq!(
            due(&restored(&copy_of(&other))),
            [told],
            "its keys moved on"
        );
        assert_eq!(due(&one), [], "there it was done");
        assert_eq!(
            due(&restored(&copy_of(&one))),
            [],
            "and there it begins anew"
        );
        give(&other, &[(new.0, "og den tredje")]);
        assert_eq!(due(&other), []);
    }
}

#[test]
fn a_vault_key_changed_elsewhere_is_told_until_it_is_changed_here_or_one_begins_anew() {
    let one = with_keys();
    let other = restored(&copy_of(&one));
    give(&one, &[]);
    read_into(&other, &one);
    let told = [AccessDue::VaultKeyChangedElsewhere];
    assert_eq!(due(&other), told);
    assert_eq!(due(&other.world.open()), told, "at every opening");
    assert_eq!(due(&one), []);
    assert_eq!(due(&restored(&copy_of(&one))), []);
    give(&other, &[]);
    assert_eq!(due(&other), []);
}

/// Whoever made the vault has written nothing about keys either.
#[test]
fn a_shared_passphrase_changed_on_the_copy_is_told_where_the_vault_was_made() {
    let one = World::new().open();
    let other = restored(&copy_of(&one));
    give(&other, &[(Holder::Shared, NEW_SHARED)]);
    let file = copy_of(&other);
    let read = one.session.read_backup(&file, NEW_SHARED);
    let backup = one.world.wait(read).unwrap().expect("of this vault");
    one.merge(backup).unwrap();
    assert_eq!(due(&one), [AccessDue::SharedChangedElsewhere]);
}

/// A copy made from memory is one stream, whoever wrote what; the keys go along with it.
#[test]
fn a_copy_made_from_memory_is_no_news_of_keys() {
    let one = with_keys();
    let register = one.state.borrow().register.clone();
    let file = one.session.backup_from_memory(&register).unwrap();
    assert_eq!(due(&restored(&file)), []);
}

/// Nor is what was done with keys in another window of the same browser, nor what else a file brings.
#[test]
fn what_another_window_did_is_no_news_of_keys() {
    let window = with_keys();
    let elsewhere = restored(&copy_of(&window));
    record(
        &elsewhere,
        PASSPHRASE,
        vec![adult(NEW, "Ny", Role::Pedagogue)],
    );
    let other = window.world.open();
    give(
        &window,
        &[(
            Holder::Adult(Id::from_bytes([43; 16])),
            "lises helt egen sætning",
        )],
    );
    read_into(&window, &elsewhere);
    assert_eq!(window.world.wait(other.session.catch_up(false)), Ok(true));
    assert!(other.session.can_open().changed_elsewhere.is_empty());
}
