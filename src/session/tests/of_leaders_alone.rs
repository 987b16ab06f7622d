//! A leader with the only way in, and what is nobody's alone.

use super::{
    forged_copy::change,
    of_leaders::{LISE, LISES, REFUSED, RIKKE, RIKKES, give, shared_by_two},
    world::{ALMA, PASSPHRASE, proved_with},
};
use trivsel::{
    register::{Adult, Fact, FactName},
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

/// What takes a passphrase and no leader takes anybody's, also where leaders have their own. A name is
/// chosen by anybody: otherwise whoever takes everything out does it in a colleague's.
#[test]
fn whatever_asks_is_written_by_whoevers_own_passphrase_it_was() {
    let window = shared_by_two();
    give(&window, RIKKE, RIKKES);
    give(&window, LISE, LISES);
    let register = window.state.borrow().register.clone();
    let facts = FactName::ALL
        .iter()
        .filter(|name| **name != FactName::ChildErased);
    let asking: Vec<_> = facts
        .map(|name| Fact::made_up(*name, ALMA, "x"))
        .filter(|fact| window.session.asks(&register, fact))
        .collect();
    assert!(asking.len() >= 9, "{asking:?}");
    for fact in asking {
        let leads = window.session.asks_leader_of(&register, &fact);
        let tries: &[_] = match leads {
            true => &[(LISES, RIKKE, LISE)],
            false => &[
                (RIKKES, LISE, RIKKE),
                (LISES, RIKKE, LISE),
                (PASSPHRASE, RIKKE, RIKKE),
            ],
        };
        for (typed, chosen, writes) in tries {
            let proof = window.world.wait(proved_with(&window.session, typed));
            let facts = vec![fact.clone()];
            let stored = (window.session).record_proved(Some(*chosen), proof.unwrap(), facts);
            window.world.wait(stored).unwrap();
            let entries = window.world.stored().entries;
            let written = entries
                .iter()
                .rfind(|entry| entry.fact.name() == fact.name());
            assert_eq!(written.unwrap().adult, Some(*writes), "{fact:?}");
            let mut written = written.unwrap().fact.clone();
            let name = written.author_name_mut().cloned();
            let own = if *writes == LISE { "Lise" } else { "Rikke" };
            let its_name = name.is_none_or(|name| name == own || chosen == writes);
            assert!(its_name, "{written:?}");
        }
    }
}

/// What the screen asks for before it is pressed: a leader's own, for one who leads with their own.
#[test]
fn that_somebody_leads_no_more_is_asked_of_a_leader_where_they_have_their_own() {
    let window = shared_by_two();
    let register = window.state.borrow().register.clone();
    let asks = |of, change: fn(&mut Adult)| {
        let before = register.adult(of).unwrap();
        let mut after = before.clone();
        change(&mut after);
        let fact = Fact::adult_changed(Some(before), &after);
        window.session.asks_leader_of(&register, &fact)
    };
    assert!(!asks(LISE, |it| it.role = Role::Pedagogue));
    give(&window, LISE, LISES);
    assert!(asks(LISE, |it| it.role = Role::Pedagogue));
    assert!(asks(RIKKE, |it| it.role = Role::Leader));
    assert!(!asks(RIKKE, |it| it.role = Role::Teacher));
    assert!(!asks(LISE, |it| it.name = "Lise Holm".to_owned()));
}

/// A month is closed in that one's name.
#[test]
fn a_proof_tells_whose_own_passphrase_it_was() {
    let window = shared_by_two();
    give(&window, RIKKE, RIKKES);
    give(&window, LISE, LISES);
    for (typed, whose) in [
        (LISES, Some(LISE)),
        (RIKKES, Some(RIKKE)),
        (PASSPHRASE, None),
    ] {
        let proof = window.world.wait(proved_with(&window.session, typed));
        assert_eq!(proof.unwrap().adult(), whose);
    }
}
