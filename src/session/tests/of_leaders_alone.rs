//! A leader with the only way in, and what is nobody's alone.

use super::{
    forged_copy::change,
    of_leaders::{LISE, LISES, REFUSED, RIKKE, RIKKES, give, shared_by_two},
    world::{ALMA, proved_with},
};
use trivsel::{
    register::{Adult, Fact},
    vocabulary::Role,
};
use vault::{Holder, KeyChanges, KeySlot};

/// Also where hers is the only way in that is left.
#[test]
fn who_leads_alone_is_not_let_go_unasked() {
    let window = shared_by_two();
    give(&window, LISE, LISES);
    let others = |slots: Vec<KeySlot>| {
        let mut others = slots.into_iter();
        others.find(|slot| slot.holder != Some(Holder::Adult(LISE.0)))
    };
    let shared = others(window.session.slots()).unwrap().id;
    let removed = KeyChanges {
        remove: &[shared],
        ..KeyChanges::default()
    };
    change(&window, LISES, removed);
    assert!(others(window.session.slots()).is_none());
    let register = window.state.borrow().register.clone();
    let lise = register.adult(LISE).unwrap();
    let leads_no_more = Adult {
        role: Role::Pedagogue,
        ..lise.clone()
    };
    let gone = Adult {
        gone: true,
        ..lise.clone()
    };
    for after in [leads_no_more, gone] {
        let fact = Fact::adult_changed(Some(lise), &after);
        assert_eq!(window.record(fact, &[]), Err(REFUSED));
    }
}

/// What takes a passphrase and no leader takes anybody's, also where leaders have their own; and
/// whoever sits there has written it.
#[test]
fn a_copy_is_taken_out_on_anybodys_passphrase() {
    let window = shared_by_two();
    give(&window, RIKKE, RIKKES);
    give(&window, LISE, LISES);
    let copied = Fact::Exported {
        on: "2026-11-28".parse().unwrap(),
        child: Some(ALMA),
    };
    let proof = window.world.wait(proved_with(&window.session, RIKKES));
    let stored = window
        .session
        .record_proved(Some(LISE), proof.unwrap(), vec![copied.clone()]);
    window.world.wait(stored).unwrap();
    let entries = window.world.stored().entries;
    let written = entries.iter().find(|entry| entry.fact == copied);
    assert_eq!(written.unwrap().adult, Some(LISE));
}
