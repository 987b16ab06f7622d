//! Somebody's first passphrase is another way in. Whoever could choose one for a colleague would keep
//! it when they are let go.

use proptest::prelude::*;
use std::collections::BTreeMap;

use super::{
    forged_copy::{adult, record},
    of_leaders::{LISE, LISES, REFUSED, RIKKE, RIKKES, give, shared_by_two},
    world::{PASSPHRASE, Window, World, proved_with},
};
use crate::session::SessionError;
use trivsel::{
    insight::may_know,
    register::{AdultId, Fact},
    vocabulary::{Id, Role},
};
use vault::{Holder, KeyChanges};

const VIKAR: AdultId = AdultId(Id::from_bytes([44; 16]));
const VIKARS: &str = "vikarens fem egne gode ord";

/// Somebody who has chosen this name gives this adult a passphrase.
fn try_give(
    window: &Window,
    chosen: AdultId,
    typed: &str,
    to: AdultId,
    new: &str,
) -> Result<(), SessionError> {
    let proof = window.world.wait(proved_with(&window.session, typed))?;
    let changes = KeyChanges {
        replace: &[(Holder::Adult(to.0), new)],
        ..KeyChanges::default()
    };
    let changed = window.session.change_keys(Some(chosen), proof, changes);
    window.world.wait(changed)
}

/// Otherwise Rikke added a colleague who is not there, gave them a passphrase, and came in by it after
/// she was let go.
#[test]
fn nobody_but_a_leader_gives_somebody_the_first_passphrase() {
    let window = shared_by_two();
    record(
        &window,
        PASSPHRASE,
        vec![adult(VIKAR, "Vikar", Role::Pedagogue)],
    );
    give(&window, LISE, LISES);
    give(&window, RIKKE, RIKKES);
    let slots = window.session.slots();
    for (chosen, typed) in [(VIKAR, RIKKES), (LISE, RIKKES), (VIKAR, PASSPHRASE)] {
        let refused = try_give(&window, chosen, typed, VIKAR, VIKARS);
        assert_eq!(refused, Err(REFUSED), "{chosen:?}");
        assert_eq!(window.session.slots(), slots);
    }
    try_give(&window, RIKKE, LISES, VIKAR, VIKARS).unwrap();
    let log = window.state.borrow().register.clone();
    let last = log.logbook().into_iter().next_back().cloned().unwrap();
    assert!(matches!(last.fact, Fact::KeysChanged(it) if it.proved));
    assert_eq!(last.adult, Some(LISE), "whose passphrase it was");
}

/// Where no leader has one, everybody begins with the shared one, and a colleague's own is none.
#[test]
fn before_a_leader_has_one_it_takes_the_shared_passphrase() {
    let window = shared_by_two();
    record(
        &window,
        PASSPHRASE,
        vec![adult(VIKAR, "Vikar", Role::Pedagogue)],
    );
    try_give(&window, RIKKE, PASSPHRASE, RIKKE, RIKKES).unwrap();
    for (to, new) in [(VIKAR, VIKARS), (LISE, LISES)] {
        let refused = try_give(&window, to, RIKKES, to, new);
        assert_eq!(refused, Err(SessionError::AnothersPassphrase));
        try_give(&window, to, PASSPHRASE, to, new).unwrap();
    }
}

/// It is nobody's own: whoever has theirs makes it while no leader has one.
#[test]
fn before_a_leader_has_one_a_colleagues_own_gives_the_recovery_key() {
    let window = shared_by_two();
    give(&window, RIKKE, RIKKES);
    let changes = KeyChanges {
        replace: &[(Holder::Recovery, "nødkodens egne seksten ord")],
        ..KeyChanges::default()
    };
    let proof = window.world.wait(proved_with(&window.session, RIKKES));
    let changed = (window.session).change_keys(Some(RIKKE), proof.unwrap(), changes);
    assert_eq!(window.world.wait(changed), Ok(()));
    assert!(window.session.can_open().recovery);
}

const PEOPLE: [AdultId; 4] = [LISE, RIKKE, VIKAR, AdultId(Id::from_bytes([45; 16]))];

/// Somebody types a passphrase that they know under some name, and gives somebody one that they
/// choose themselves.
#[derive(Clone, Debug)]
struct GiveAct {
    by: usize,
    own: bool,
    chosen: usize,
    to: usize,
}

fn any_give() -> impl Strategy<Value = GiveAct> {
    (0..4_usize, any::<bool>(), 0..4_usize, 0..4_usize).prop_map(|(by, own, chosen, to)| GiveAct {
        by,
        own,
        chosen,
        to,
    })
}

/// Who chose the passphrase of each, and what it is.
type Known = BTreeMap<usize, (usize, String)>;

fn give_some(window: &Window, known: &mut Known, acts: &[GiveAct], first: usize) {
    for (at, act) in acts.iter().enumerate() {
        let mut own = known.iter().filter(|(_, (knows, _))| *knows == act.by);
        let own = own.next().map(|(_, (_, phrase))| phrase.clone());
        let typed = match (act.own, own) {
            (true, Some(own)) => own,
            _ => PASSPHRASE.to_owned(),
        };
        // Lise types her own for nobody else's choice but where she lets them choose it.
        let chooser = match act.by {
            0 => act.to,
            by => by,
        };
        let new = format!("kodesætning nummer {}", first + at);
        if let Ok(()) = try_give(window, PEOPLE[act.chosen], &typed, PEOPLE[act.to], &new) {
            known.insert(act.to, (chooser, new));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whoever is let go with what the screen asks about opens nothing any more.
    #[test]
    fn whoever_gave_passphrases_to_others_is_let_go_of_all_of_them(
        before in prop::collection::vec(any_give(), 0..5),
        after in prop::collection::vec(any_give(), 0..6),
        gone in 1..4_usize,
    ) {
        let window = World::new().open();
        let role = |at| if at == 0 { Role::Leader } else { Role::Pedagogue };
        let people = PEOPLE.iter().enumerate().map(|(at, id)| adult(*id, "", role(at)));
        record(&window, PASSPHRASE, people.collect());
        let mut known = Known::new();
        // Whoever came first to the leader's own is another story: it is seen at once.
        let before: Vec<_> = before.into_iter().filter(|act| act.to != 0).collect();
        give_some(&window, &mut known, &before, 0);
        try_give(&window, LISE, PASSPHRASE, LISE, LISES).unwrap();
        known.insert(0, (0, LISES.to_owned()));
        let after: Vec<_> = after.into_iter().filter(|act| act.to != 0).collect();
        give_some(&window, &mut known, &after, 100);
        let register = window.state.borrow().register.clone();
        let opens = window.session.can_open();
        let asked = may_know(&register, &opens, Some(PEOPLE[gone]), LISE);
        // A colleague who has chosen their own says so.
        let theirs = |of: AdultId| {
            let at = PEOPLE.iter().position(|it| *it == of);
            at.and_then(|at| known.get(&at)).is_some_and(|(knows, _)| *knows == gone)
        };
        let also = asked.iter().map(|it| it.of).filter(|of| theirs(*of));
        let go: Vec<_> = also.chain([PEOPLE[gone]]).map(|of| Holder::Adult(of.0)).collect();
        let slots = window.session.slots();
        let remove = slots.iter().filter(|slot| slot.holder.is_some_and(|it| go.contains(&it)));
        let remove: Vec<_> = remove.map(|slot| slot.id).collect();
        let changes = KeyChanges {
            remove: &remove,
            replace: &[(Holder::Shared, "den nye fælles kodesætning")],
        };
        let proof = window.world.wait(proved_with(&window.session, LISES)).unwrap();
        window.world.wait(window.session.change_keys(Some(LISE), proof, changes)).unwrap();
        prop_assert!(window.world.open_with(PASSPHRASE).is_err());
        for (_, phrase) in known.values().filter(|(knows, _)| *knows == gone) {
            prop_assert!(window.world.open_with(phrase).is_err(), "{phrase} opens");
        }
    }
}
