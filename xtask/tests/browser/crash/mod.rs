//! The browser is killed while somebody writes, again and again: what showed as saved is there.
//!
//! `cargo xtask torture` runs this same test for longer; `TORTURE_SEED` has its choices again.
//! `docs/crash-test.md` tells what it does and what was found.

mod chance;
mod hands;
mod ledger;
mod round;

use std::env;

use crate::app::{
    CLASS, Own, PUPIL, RAGNHILD, add_child, add_group, assess, open_child, open_group, sit_down,
    unlock, with_vault,
};
use crate::harness::{Browser, Verbs, sitting_apart};
use crate::torn::tear;

use chance::Chance;
use hands::Room;
use ledger::Ledger;
use round::{Count, round};

/// So many rounds where nobody asks for more.
const FEW: u64 = 5;
/// In one of so many rounds the browser's own log ends in the middle of a record, as if the kill had
/// come between two of its writes.
const TORN: u64 = 3;

#[test]
#[ignore = "slow: kills the browser again and again"]
fn what_showed_as_saved_survives_a_crash_at_any_instant() {
    let number = |name: &str| env::var(name).ok().and_then(|text| text.parse().ok());
    let rounds = number("TORTURE_ROUNDS").unwrap_or(FEW);
    let seed = number("TORTURE_SEED").unwrap_or_else(Chance::seed_of_now);
    println!("seed {seed}, {rounds} rounds");
    sitting_apart(|page| {
        let mut chance = Chance::new(seed);
        let mut ledger = Ledger::default();
        let mut count = Count::default();
        let room = prepare(page);
        page.take_console();
        for number in 1..=rounds {
            round(page, &room, number, &mut chance, &mut ledger, &mut count);
            count.torn += u64::from(chance.below(TORN) == 0 && tear(page));
            come_back(page);
            let compared = ledger.compare(&hands::everything(page, &room));
            count.found_again += compared.unwrap_or_else(|lost| panic!("{lost}"));
            println!("round {number}: {count}");
        }
        let version = page.wait(
            page.session()
                .cdp()
                .send_raw("Browser.getVersion", serde_json::json!({})),
        );
        let browser = version["product"].as_str().unwrap_or("an unknown browser");
        println!("{browser}, {rounds} rounds, seed {seed}: {count}");
    });
}

/// A vault, a class, and a finished assessment of every child in it.
#[track_caller]
fn prepare(page: &Browser) -> Room {
    with_vault(page);
    add_group(page, PUPIL);
    for child in CLASS {
        add_child(page, child);
    }
    for child in CLASS {
        open_child(page, child);
        assess(page, &Own::default());
    }
    open_group(page, PUPIL.group);
    Room::around(page)
}

/// Opens the vault after a crash. It is whole.
#[track_caller]
fn come_back(page: &mut Browser) {
    page.open_again();
    unlock(page);
    page.sees_not("En del af jeres data kan ikke læses");
    assert!(page.find_all("alert", "").is_empty(), "{}", page.text());
    sit_down(page, RAGNHILD);
}
