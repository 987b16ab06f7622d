//! The gate gives a proof for the right passphrase alone, one for each act.

use std::{
    pin::pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use super::{Asked, Gate, Reauthenticated};
use crate::{
    platform::Remembered,
    session::{Journal, Sealed, SessionError},
};
use trivsel::{
    register::{Adult, AdultId, Authority, DeviceId, Fact, Moment},
    vocabulary::{Id, Role},
};
use vault::{Cost, Holder, MemoryStorage, Random, Vault};

const PASSPHRASE: &str = "abrikos ambolt arkade banjo";

struct Counting(u8);

impl Random for Counting {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(29).wrapping_add(7);
            *byte = self.0;
        }
    }
}

fn at_once<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => panic!("it waits"),
    }
}

fn vault() -> Rc<dyn Journal> {
    let made = Vault::create(
        MemoryStorage::new(),
        PASSPHRASE,
        Cost::CHEAPEST,
        Counting(1),
    );
    Rc::new(at_once(made).expect("a vault"))
}

fn ask(gate: &Gate, journal: &Rc<dyn Journal>, typed: &str, seconds: u64) -> Asked {
    let slots = journal.sealed().map(Sealed::slots).unwrap_or_default();
    let asked = gate.ask(journal, typed, &slots, Moment(seconds * 1000));
    at_once(asked).expect("there is memory enough")
}

#[track_caller]
fn proof(asked: Asked) -> Reauthenticated {
    match asked {
        Asked::Proved(proof) => proof,
        Asked::Wrong => panic!("wrong"),
        Asked::Wait(seconds) => panic!("wait {seconds}"),
    }
}

#[test]
fn the_passphrase_that_opened_the_vault_proves_and_no_other() {
    let (gate, vault) = (Gate::default(), vault());
    assert!(matches!(
        ask(&gate, &vault, "abrikos ambolt arkade", 0),
        Asked::Wrong
    ));
    assert!(matches!(ask(&gate, &vault, "", 0), Asked::Wrong));
    assert_eq!(
        proof(ask(&gate, &vault, PASSPHRASE, 0)).spend(&vault, Moment(0)),
        Ok(Some(Holder::Shared))
    );
}

#[test]
fn a_proof_is_for_the_vault_it_was_given_for_and_dies_with_it() {
    let (gate, here, there) = (Gate::default(), vault(), vault());
    let of_here = proof(ask(&gate, &here, PASSPHRASE, 0));
    assert_eq!(of_here.spend(&there, Moment(0)), Err(SessionError::NotOpen));
    let kept = proof(ask(&gate, &here, PASSPHRASE, 0));
    drop(here);
    assert_eq!(kept.spend(&there, Moment(0)), Err(SessionError::NotOpen));
}

/// Otherwise what a leader typed to look at something waited for the next at the screen.
#[test]
fn a_proof_is_good_for_two_minutes_and_while_the_page_is_seen() {
    let (gate, vault) = (Gate::default(), vault());
    let at = |seconds: u64| Moment(seconds * 1000);
    for (now, is_good) in [(0, true), (120, true), (121, false)] {
        let proof = proof(ask(&gate, &vault, PASSPHRASE, 0));
        let spent = proof.spend(&vault, at(now));
        assert_eq!(spent.is_ok(), is_good, "{now}");
        assert!(is_good || spent == Err(SessionError::ProofOld));
    }
    // A clock that was set back by hours makes no old one new.
    let given = proof(ask(&gate, &vault, PASSPHRASE, 9_000));
    assert_eq!(given.spend(&vault, at(0)), Err(SessionError::ProofOld));
    let held = proof(ask(&gate, &vault, PASSPHRASE, 0));
    let made = gate.made(&vault, at(0));
    gate.forget_proofs();
    for proof in [held, made] {
        assert_eq!(proof.spend(&vault, at(1)), Err(SessionError::ProofOld));
    }
    let again = proof(ask(&gate, &vault, PASSPHRASE, 1));
    assert!(again.spend(&vault, at(1)).is_ok());
}

#[test]
fn the_sample_lets_everybody_through() {
    let journal: Rc<dyn Journal> = Rc::new(Remembered::new(DeviceId(id(1)), vec![]));
    let asked = ask(&Gate::default(), &journal, "", 0);
    assert_eq!(proof(asked).spend(&journal, Moment(0)), Ok(None));
}

#[test]
fn after_five_wrong_tries_somebody_waits_longer_and_longer() {
    let (gate, vault) = (Gate::default(), vault());
    for _ in 0..5 {
        assert!(matches!(ask(&gate, &vault, "gæt", 0), Asked::Wrong));
    }
    let waits = |seconds| match ask(&gate, &vault, PASSPHRASE, seconds) {
        Asked::Wait(left) => left,
        _ => 0,
    };
    assert_eq!(
        (waits(0), waits(29)),
        (30, 1),
        "nor does the right one help"
    );
    assert!(matches!(ask(&gate, &vault, "gæt", 30), Asked::Wrong));
    assert_eq!(waits(30), 60);
}

#[test]
fn a_right_one_forgives_and_the_longest_wait_is_a_quarter_of_an_hour() {
    let (gate, vault) = (Gate::default(), vault());
    let mut now = 0;
    for _ in 0..40 {
        assert!(matches!(ask(&gate, &vault, "gæt", now), Asked::Wrong));
        now += 15 * 60;
    }
    let _ = proof(ask(&gate, &vault, PASSPHRASE, now));
    assert!(matches!(ask(&gate, &vault, "gæt", now), Asked::Wrong));
    assert!(
        matches!(ask(&gate, &vault, "gæt", now), Asked::Wrong),
        "no wait"
    );
}

fn id(byte: u8) -> Id {
    Id::from_bytes([byte; 16])
}

fn adult(role: Role) -> Fact {
    Fact::adult_changed(
        None,
        &Adult {
            id: AdultId(id(1)),
            name: "Lise".to_owned(),
            role,
            gone: false,
        },
    )
}

#[test]
fn becoming_a_leader_asks() {
    assert!(adult(Role::Leader).authority() == Authority::Leader);
    assert!(!adult(Role::Pedagogue).authority().asks());
}
