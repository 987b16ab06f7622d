//! What is for a leader takes a leader's own passphrase, as soon as one of them has one.

use super::{
    forged_copy::{adult, change, record},
    world::{ALMA, PASSPHRASE, Window, World, added, proved_with},
};
use crate::session::{Asked, JournalContents, SessionError};
use trivsel::{
    register::{
        Adult, AdultId, DeviceId, Entry, EntryId, Fact, FactName, Hold, HoldReason, Institution,
        Moment, Notification, Withheld,
    },
    vocabulary::{Id, Language, Role},
};
use vault::{Holder, KeyChanges, VaultError};

pub(super) const LISE: AdultId = AdultId(Id::from_bytes([41; 16]));
pub(super) const RIKKE: AdultId = AdultId(Id::from_bytes([42; 16]));
pub(super) const LISES: &str = "lises fem egne gode ord";
pub(super) const RIKKES: &str = "rikkes fem egne gode ord";
pub(super) const REFUSED: SessionError = SessionError::Vault(VaultError::WrongPassphrase);

/// Lise leads and Rikke does not, and nobody has a passphrase of their own.
pub(super) fn shared_by_two() -> Window {
    let window = World::new().open();
    let people = vec![
        adult(LISE, "Lise", Role::Leader),
        adult(RIKKE, "Rikke", Role::Pedagogue),
        added(ALMA),
    ];
    record(&window, PASSPHRASE, people);
    window
}

pub(super) fn give(window: &Window, whose: AdultId, passphrase: &str) {
    let given = KeyChanges {
        replace: &[(Holder::Adult(whose.0), passphrase)],
        ..KeyChanges::default()
    };
    let leaders = window
        .session
        .slots_of_leaders(&window.state.borrow().register);
    let typed = match leaders.is_empty() {
        true => PASSPHRASE,
        false => LISES,
    };
    change(window, typed, given);
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
    let merge = window
        .session
        .merge(Some(LISE), proof, file, &[ALMA], false);
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

/// Says that this adult has this role now.
fn role(window: &Window, passphrase: &str, of: AdultId, role: Role) -> Result<(), SessionError> {
    let register = window.state.borrow().register.clone();
    let before = register.adult(of).unwrap();
    let after = Adult {
        role,
        ..before.clone()
    };
    let facts = vec![Fact::adult_changed(Some(before), &after)];
    let proof = window
        .world
        .wait(proved_with(&window.session, passphrase))?;
    let stored = window.session.record_proved(None, proof, facts);
    window.world.wait(stored)
}

/// Otherwise anybody made themselves a leader first, or the leader none.
#[test]
fn who_leads_is_changed_on_a_leaders_own_passphrase() {
    let window = shared_by_two();
    give(&window, LISE, LISES);
    for (of, to) in [(RIKKE, Role::Leader), (LISE, Role::Pedagogue)] {
        assert_eq!(role(&window, PASSPHRASE, of, to), Err(REFUSED));
    }
    let register = window.state.borrow().register.clone();
    let lise = register.adult(LISE).unwrap();
    for unasked in [
        Adult {
            role: Role::Teacher,
            ..lise.clone()
        },
        Adult {
            gone: true,
            ..lise.clone()
        },
    ] {
        let fact = Fact::adult_changed(Some(lise), &unasked);
        assert!(window.session.asks(&register, &fact));
        assert_eq!(window.record(fact, &[]), Err(REFUSED));
    }
    role(&window, LISES, RIKKE, Role::Leader).unwrap();
    // Another who does not lead and has no passphrase of their own may have any other role.
    role(&window, PASSPHRASE, RIKKE, Role::Teacher).unwrap();
}

fn try_change(window: &Window, typed: &str, changes: KeyChanges<'_>) -> Result<(), SessionError> {
    let proof = window.world.wait(proved_with(&window.session, typed))?;
    let changed = window.session.change_keys(None, proof, changes);
    window.world.wait(changed)
}

/// Otherwise anybody gave themselves the leader's.
#[test]
fn others_keys_are_changed_on_a_leaders_own_passphrase_and_ones_own_on_ones_own() {
    let window = shared_by_two();
    give(&window, LISE, LISES);
    give(&window, RIKKE, RIKKES);
    let (lises, rikkes) = (Holder::Adult(LISE.0), Holder::Adult(RIKKE.0));
    let slots = window.session.slots();
    let of = |holder| {
        slots
            .iter()
            .find(|it| it.holder == Some(holder))
            .unwrap()
            .id
    };
    let removed = [of(rikkes)];
    let to = |holder| [(holder, "fem helt nye ord i dag")];
    for (typed, remove, replace) in [
        (PASSPHRASE, &[][..], &to(lises)[..]),
        (PASSPHRASE, &[], &to(rikkes)),
        (RIKKES, &[], &to(lises)),
        (RIKKES, &[], &to(Holder::Shared)),
        (PASSPHRASE, &[], &to(Holder::Recovery)),
        (RIKKES, &removed, &[]),
        (PASSPHRASE, &[], &[]),
    ] {
        let refused = try_change(&window, typed, KeyChanges { remove, replace });
        assert_eq!(refused, Err(REFUSED), "{replace:?}");
        assert_eq!(window.session.slots(), slots);
    }
    for (typed, holder, new) in [
        (RIKKES, rikkes, "rikkes næste fem ord"),
        (LISES, Holder::Recovery, "nødkodens egne seksten ord"),
        ("nødkodens egne seksten ord", lises, "lises næste fem ord"),
    ] {
        let changes = KeyChanges {
            replace: &[(holder, new)],
            ..KeyChanges::default()
        };
        assert_eq!(try_change(&window, typed, changes), Ok(()), "{holder:?}");
    }
}

fn hold(why: HoldReason, running: bool) -> Fact {
    Fact::HoldSet(Hold {
        child: ALMA,
        why,
        running,
    })
}

/// A notification that is open but for this.
fn noted(change: fn(&mut Notification)) -> Fact {
    let Fact::NotificationNoted(mut it) = Fact::made_up(FactName::NotificationNoted, ALMA, "x")
    else {
        panic!("nothing noted");
    };
    (it.filed, it.taken_back) = (None, false);
    change(&mut it);
    Fact::NotificationNoted(it)
}

fn withheld() -> Fact {
    Fact::WithheldSet(Withheld {
        child: ALMA,
        entry: EntryId(Id::from_bytes([9; 16])),
        reason: "Det handler om en søskende.".to_owned(),
        notify: false,
    })
}

/// Writes down what asks, as somebody who has chosen this name.
fn try_record(
    window: &Window,
    chosen: AdultId,
    typed: &str,
    fact: Fact,
) -> Result<(), SessionError> {
    let proof = window.world.wait(proved_with(&window.session, typed))?;
    let stored = window
        .session
        .record_proved(Some(chosen), proof, vec![fact]);
    window.world.wait(stored)
}

/// Otherwise anybody who chose a leader's name let a child be erased, or kept words from its parents.
#[test]
fn what_stops_erasing_and_what_parents_get_is_said_on_a_leaders_own_passphrase() {
    let window = shared_by_two();
    give(&window, RIKKE, RIKKES);
    give(&window, LISE, LISES);
    let asked = HoldReason::AccessRequest;
    let of_leaders = [
        hold(HoldReason::Notification, true),
        hold(HoldReason::Notification, false),
        hold(HoldReason::Other, true),
        hold(asked, false),
        withheld(),
        noted(|it| it.filed = Some(it.made)),
        noted(|it| it.taken_back = true),
    ];
    for fact in of_leaders {
        assert_eq!(window.record(fact.clone(), &[]), Err(REFUSED), "{fact:?}");
        for anothers in [PASSPHRASE, RIKKES] {
            let refused = try_record(&window, LISE, anothers, fact.clone());
            assert_eq!(refused, Err(REFUSED), "{fact:?}");
        }
        try_record(&window, RIKKE, LISES, fact).unwrap();
    }
    // Whoever notified writes it down, and notes the receipt.
    for open in [noted(|_| ()), noted(|it| it.receipt = Some(it.made))] {
        assert_eq!(window.record(open.clone(), &[]), Err(REFUSED));
        try_record(&window, RIKKE, RIKKES, open).unwrap();
    }
    // Whoever the parents asked may note it, and is asked for the passphrase.
    assert_eq!(window.record(hold(asked, true), &[]), Err(REFUSED));
    try_record(&window, RIKKE, RIKKES, hold(asked, true)).unwrap();
    let stored = window.world.stored().entries;
    let by = |fact: &Fact| {
        stored
            .iter()
            .rev()
            .find(|it| it.fact == *fact)
            .unwrap()
            .adult
    };
    assert_eq!(by(&withheld()), Some(LISE), "whose passphrase it was");
    assert_eq!(by(&hold(asked, true)), Some(RIKKE));
}

#[test]
fn where_no_leader_has_their_own_the_one_that_opened_is_asked_for() {
    let window = shared_by_two();
    give(&window, RIKKE, RIKKES);
    let notified = hold(HoldReason::Notification, true);
    assert_eq!(window.record(notified.clone(), &[]), Err(REFUSED));
    try_record(&window, RIKKE, PASSPHRASE, notified).unwrap();
}

/// One of them, or all that are due: the screens end in the same verb.
#[test]
fn a_child_is_erased_on_a_leaders_own_passphrase() {
    let window = shared_by_two();
    give(&window, RIKKE, RIKKES);
    give(&window, LISE, LISES);
    let erase = |typed| {
        let proof = window.world.wait(proved_with(&window.session, typed))?;
        let erase = window.session.erase(Some(RIKKE), proof, &[ALMA]);
        window.world.wait(erase)
    };
    for anothers in [PASSPHRASE, RIKKES] {
        assert_eq!(erase(anothers), Err(REFUSED));
        assert!(window.state.borrow().register.child(ALMA).is_some());
    }
    assert_eq!(erase(LISES), Ok(1));
    let stored = window.world.stored().entries;
    let erased = Fact::ChildErased { child: ALMA };
    let by = stored.iter().find(|it| it.fact == erased).unwrap().adult;
    assert_eq!(by, Some(LISE));
}

/// Otherwise anybody took a colleague off the list in a leader's name, or put one back.
#[test]
fn who_has_left_and_who_is_back_is_said_on_a_leaders_own_passphrase() {
    let window = shared_by_two();
    give(&window, LISE, LISES);
    let gone = |gone| {
        let register = window.state.borrow().register.clone();
        let before = register.adult(RIKKE).unwrap();
        let after = Adult {
            gone,
            ..before.clone()
        };
        Fact::adult_changed(Some(before), &after)
    };
    for is_gone in [true, false] {
        assert_eq!(window.record(gone(is_gone), &[]), Err(REFUSED));
        let refused = try_record(&window, LISE, PASSPHRASE, gone(is_gone));
        assert_eq!(refused, Err(REFUSED));
        try_record(&window, LISE, LISES, gone(is_gone)).unwrap();
    }
}

/// Otherwise a minute at an unlocked screen was enough to keep children for ever, or the screen open.
#[test]
fn settings_are_changed_on_the_passphrase() {
    let window = World::new().open();
    let before = Institution::default();
    for after in [
        Institution {
            keep_after_leaving: Some(12),
            ..before.clone()
        },
        Institution {
            lock_after: Some(60),
            ..before.clone()
        },
    ] {
        let fact = Fact::institution_changed(&before, &after);
        assert_eq!(window.record(fact.clone(), &[]), Err(REFUSED));
        try_record(&window, RIKKE, PASSPHRASE, fact).unwrap();
    }
    let english = Institution {
        language: Language::English,
        ..before.clone()
    };
    let spoken = Fact::institution_changed(&before, &english);
    window.record(spoken, &[]).unwrap();
}
