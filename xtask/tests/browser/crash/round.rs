//! One round: somebody writes, and in the middle of it the browser's processes are killed.

use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::chance::Chance;
use super::hands::{self, Room};
use super::ledger::Ledger;
use crate::harness::{Browser, Processes};

/// The latest instant of the kill after the first stroke of a round.
const LATEST: Duration = Duration::from_millis(2_500);
/// The latest after something showed as saved, in every other round.
const JUST_AFTER: Duration = Duration::from_millis(15);

/// What was done in all rounds.
#[derive(Default)]
pub struct Count {
    /// What showed as saved, by its kind.
    shown: BTreeMap<&'static str, u64>,
    /// Places where something that showed as saved in the round was found again.
    pub found_again: u64,
    /// Rounds after which the browser's log ended in the middle of a record.
    pub torn: u64,
}

impl Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = |kind| self.shown.get(kind).copied().unwrap_or_default();
        write!(
            f,
            "{} texts, {} cells and {} finished assessments showed as saved; {} places looked at \
             again hold what showed, none lost; {} times the browser's log was torn",
            number("texts"),
            number("cells"),
            number("assessments"),
            self.found_again,
            self.torn
        )
    }
}

/// Writes until the browser is dead. Returns with the session broken.
#[track_caller]
pub fn round(
    page: &Browser,
    room: &Room,
    number: u64,
    chance: &mut Chance,
    ledger: &mut Ledger,
    count: &mut Count,
) {
    let dead = Arc::new(AtomicBool::new(false));
    let mut processes = Some(page.processes());
    let mut kill = |delay| {
        let processes = processes.take()?;
        Some(later(processes, delay, dead.clone()))
    };
    // By turns at any instant, and just after the page has said that something is saved.
    let at_any = number % 2 == 1;
    let mut killer = at_any.then(|| kill(chance.time(LATEST))).flatten();
    let strokes = 1 + chance.below(8);
    for stroke in 1.. {
        let text = format!("Runde {number} nr. {stroke} ses i legen");
        match hands::write(page, room, &text, chance, ledger) {
            Ok(kind) => *count.shown.entry(kind).or_default() += 1,
            Err(error) => {
                let killed = dead.load(Ordering::SeqCst);
                assert!(killed, "writing failed before the kill: {error:?}");
                break;
            }
        }
        if !at_any && stroke == strokes {
            killer = kill(chance.time(JUST_AFTER));
        }
    }
    let killed = killer.and_then(|it| it.join().ok());
    assert_eq!(killed, Some(true), "the browser was not killed");
}

/// Kills after a while, whatever is going on then.
fn later(processes: Processes, delay: Duration, dead: Arc<AtomicBool>) -> JoinHandle<bool> {
    thread::spawn(move || {
        thread::sleep(delay);
        dead.store(true, Ordering::SeqCst);
        processes.kill()
    })
}
