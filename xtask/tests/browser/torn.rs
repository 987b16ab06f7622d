//! The browser dies in the middle of a line of its own log, which Chromium does not bear by itself
//! (`src/vault/indexed_db_log.rs` tells why).

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::PathBuf;

use crate::app::{INFANT, PUPIL, RAGNHILD, add_group, sit_down, unlock, with_vault};
use crate::harness::{Browser, Verbs, sitting_apart};

/// The beginning of a record as Chromium writes it to its log: four bytes of checksum, two of
/// length, one of kind. What should follow is missing.
const TORN: [u8; 7] = [0x12, 0x34, 0x56, 0x78, 200, 0, 1];
/// The log is laid out in blocks of so many bytes, and no beginning crosses from one to the next.
const BLOCK: u64 = 32_768;

/// Leaves the log of a dead browser as a kill between two writes does. Whether there was room for
/// that in the log's last block.
#[track_caller]
pub fn tear(page: &Browser) -> bool {
    let path = log(page);
    let length = fs::metadata(&path).map(|it| it.len());
    let length = length.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let fits = length % BLOCK + TORN.len() as u64 <= BLOCK;
    if fits {
        let torn = OpenOptions::new().append(true).open(&path);
        let torn = torn.and_then(|mut log| log.write_all(&TORN));
        torn.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    fits
}

/// The log that the browser writes what pages store to.
#[track_caller]
fn log(page: &Browser) -> PathBuf {
    let folder = page.profile().join("Default/IndexedDB");
    let within = |folder: PathBuf| fs::read_dir(folder).into_iter().flatten().flatten();
    let mut logs: Vec<_> = within(folder)
        .flat_map(|origin| within(origin.path()))
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|it| it == "log"))
        .collect();
    logs.sort();
    logs.pop()
        .unwrap_or_else(|| panic!("the browser keeps no log"))
}

/// A browser that starts after a crash begins a new log before the vault is opened, so that the torn
/// one is never written on, and the start after that finds everything.
#[test]
#[ignore = "slow: kills and starts the browser three times"]
fn a_torn_end_of_the_browsers_log_costs_nothing() {
    sitting_apart(|page| {
        with_vault(page);
        add_group(page, PUPIL);
        assert!(page.processes().kill(), "no process was killed");
        assert!(tear(page), "no room to tear the log in");
        let torn = log(page);
        page.open_again();
        unlock(page);
        sit_down(page, RAGNHILD);
        add_group(page, INFANT);
        assert_ne!(log(page), torn, "a new log was begun");
        page.restart();
        unlock(page);
        sit_down(page, RAGNHILD);
        for group in [PUPIL.group, INFANT.group] {
            page.sees(group);
        }
    });
}
