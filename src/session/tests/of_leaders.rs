//! What is for a leader takes a leader's own passphrase, as soon as one of them has one.

use super::{
    forged_copy::{adult, change, record},
    world::{ALMA, PASSPHRASE, Window, World, added, proved_with},
};
use crate::session::{Asked, JournalContents, SessionError};
use trivsel::{
    register::{AdultId, DeviceId, Entry, EntryId, Fact, Moment},
    vocabulary::{Id, Role},
};
use vault::{Holder, KeyChanges, VaultError};

const LISE: AdultId = AdultId(Id::from_bytes([41; 16]));
const RIKKE: AdultId = AdultId(Id::from_bytes([42; 16]));
const LISES: &str = "lises fem egne gode ord";
const RIKKES: &str = "rikkes fem egne gode ord";
const REFUSED: SessionError = SessionError::Vault(VaultError::WrongPassphrase);

/// Lise leads and Rikke does not, and nobody has a passphrase of their own.
fn shared_by_two() -> Window {
    let window = World::new().open();
    let people = vec![
        adult(LISE, "Lise", Role::Leader),
        adult(RIKKE, "Rikke", Role::Pedagogue),
        added(ALMA),
    ];
    record(&window, PASSPHRASE, people);
    window
}

fn give(window: &Window, whose: AdultId, passphrase: &str) {
    let given = KeyChanges {
        replace: &[(Holder::Adult(whose.0), passphrase)],
        ..KeyChanges::default()
    };
    change(window, PASSPHRASE, given);
}

/// Takes in a file that says Alma is erased, as somebody who sits there as Lise.
fn merge(window: &Window, passphrase: &str, at: u8) -> Result<bool, SessionError> {
    let erased = Entry {
        id: EntryId(Id::from_bytes([at; 16])),
        device: DeviceId(Id::from_bytes([51; 16])),
        adult: Some(LISE),
        clock: 1_000,
        sequence: 1_000,
        seen: Default::default(),
        at: Moment(0),
        fact: Fact::ChildErased { child: ALMA },
    };
    let file = JournalContents {
        entries: vec![erased],
        ..JournalContents::default()
    };
    let proof = window
        .world
        .wait(proved_with(&window.session, passphrase))?;
    let merge = window.session.merge(Some(LISE), proof, file, &[ALMA]);
    window.world.wait(merge)?;
    Ok(window.state.borrow().register.child(ALMA).is_none())
}

#[test]
fn a_file_erases_nothing_on_another_passphrase_than_a_leaders_own() {
    let window = shared_by_two();
    give(&window, RIKKE, RIKKES);
    give(&window, LISE, LISES);
    for anothers in [PASSPHRASE, RIKKES] {
        assert_eq!(merge(&window, anothers, 60), Err(REFUSED));
        assert!(window.state.borrow().register.child(ALMA).is_some());
    }
    assert_eq!(merge(&window, LISES, 60), Ok(true));
}

/// Nor does a name that says leader help where that one's passphrase is not among the vault's.
#[test]
fn where_no_leader_has_a_passphrase_of_their_own_the_shared_one_is_enough() {
    let window = shared_by_two();
    give(&window, RIKKE, RIKKES);
    assert!(
        window
            .session
            .slots_of_leaders(&window.state.borrow().register)
            .is_empty()
    );
    assert_eq!(merge(&window, PASSPHRASE, 60), Ok(true));
}

/// What the screen asks before it asks for the act itself.
#[test]
fn the_gate_tells_a_leaders_own_from_every_other() {
    let window = shared_by_two();
    give(&window, RIKKE, RIKKES);
    give(&window, LISE, LISES);
    let leaders = window
        .session
        .slots_of_leaders(&window.state.borrow().register);
    let asked = |typed| {
        let asked = window.session.reauthenticate(typed, leaders.clone());
        matches!(window.world.wait(asked), Ok(Asked::Proved(_)))
    };
    assert_eq!(
        [PASSPHRASE, RIKKES, "gættet", LISES].map(asked),
        [false, false, false, true]
    );
}
