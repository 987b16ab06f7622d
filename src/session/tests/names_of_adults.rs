//! Another name or role for a colleague. What they did, and whose passphrase is whose, is told by the
//! name.

use super::{
    forged_copy::{adult, record},
    of_leaders::{LISE, LISES, REFUSED, RIKKE, RIKKES, give, shared_by_two},
    world::{ALMA, PASSPHRASE, Window, proved_with},
};
use crate::session::SessionError;
use trivsel::{
    register::{Adult, AdultId, Fact, Hold, HoldReason},
    vocabulary::{Id, Role},
};

const OMAR: AdultId = AdultId(Id::from_bytes([46; 16]));

fn other(window: &Window, of: AdultId, change: fn(&mut Adult)) -> Fact {
    let register = window.state.borrow().register.clone();
    let before = register.adult(of).unwrap();
    let mut after = before.clone();
    change(&mut after);
    Fact::adult_changed(Some(before), &after)
}

fn try_say(window: &Window, typed: &str, fact: Fact) -> Result<(), SessionError> {
    let proof = window.world.wait(proved_with(&window.session, typed))?;
    let stored = window.session.record_proved(Some(OMAR), proof, vec![fact]);
    window.world.wait(stored)
}

/// Otherwise a minute at an unlocked screen was enough to put one's work under another's name.
#[test]
fn another_name_or_role_takes_the_passphrase() {
    let window = shared_by_two();
    let changes: [fn(&mut Adult); 2] = [
        |it| it.name = "Omar".to_owned(),
        |it| it.role = Role::Teacher,
    ];
    for change in changes {
        let fact = other(&window, RIKKE, change);
        assert_eq!(window.record(fact.clone(), &[]), Err(REFUSED));
        try_say(&window, PASSPHRASE, fact).unwrap();
    }
    // Whoever is new adds themselves without.
    window
        .record(adult(OMAR, "Omar", Role::Pedagogue), &[])
        .unwrap();
}

/// Otherwise a leader who lets "Omar" go took away the passphrase of whoever was given that name.
#[test]
fn of_one_with_a_passphrase_of_their_own_it_takes_theirs_or_a_leaders() {
    let window = shared_by_two();
    record(
        &window,
        PASSPHRASE,
        vec![adult(OMAR, "Omar", Role::Pedagogue)],
    );
    give(&window, RIKKE, RIKKES);
    give(&window, OMAR, "omars fem egne gode ord");
    let renamed = || other(&window, RIKKE, |it| it.name.push('!'));
    for anothers in [PASSPHRASE, "omars fem egne gode ord"] {
        assert_eq!(try_say(&window, anothers, renamed()), Err(REFUSED));
    }
    try_say(&window, RIKKES, renamed()).unwrap();
    give(&window, LISE, LISES);
    try_say(&window, LISES, renamed()).unwrap();
    let register = window.state.borrow().register.clone();
    assert_eq!(register.adult(RIKKE).unwrap().name, "Rikke!!");
    let stored = window.world.stored().entries;
    let by = |entry: usize| stored.iter().rev().nth(entry).unwrap().adult;
    assert_eq!(by(0), Some(LISE), "whose passphrase it was");
    assert_eq!(try_say(&window, PASSPHRASE, renamed()), Err(REFUSED));
}

/// Neither takes a leader, and so both together do not.
#[test]
fn ones_own_name_and_what_parents_asked_for_are_said_together_on_ones_own() {
    let window = shared_by_two();
    give(&window, RIKKE, RIKKES);
    give(&window, LISE, LISES);
    let asked = Fact::HoldSet(Hold {
        child: ALMA,
        why: HoldReason::AccessRequest,
        running: true,
    });
    let named = other(&window, RIKKE, |it| it.name = "Rikke Holm".to_owned());
    let proof = proved_with(&window.session, RIKKES);
    let proof = window.world.wait(proof).unwrap();
    let facts = vec![named, asked];
    let said = window.session.record_proved(Some(RIKKE), proof, facts);
    assert_eq!(window.world.wait(said), Ok(()));
    let register = window.state.borrow().register.clone();
    assert_eq!(register.holds(ALMA), [HoldReason::AccessRequest]);
}
