//! What locking leaves in the memory of the browser's processes: no key.

use std::fs;
use std::thread::sleep;
use std::time::Duration;

use tempfile::TempDir;
use tokio::runtime::Builder;
use vault::{reveal, unpack};

use crate::app::{PASSPHRASE, PRESCHOOLER, RAGNHILD, open_child, sit_down, unlock, with_child};
use crate::backup::take_to;
use crate::harness::{Browser, Verbs, sitting_apart};
use crate::stopped::trap;

/// How long after locking it is looked.
const AFTER: Duration = Duration::from_secs(30);

/// The keys of the vault on this page, read from a copy of it: the vault key, what the passphrase is
/// made into, and the rest.
#[track_caller]
fn keys_of(page: &Browser) -> Vec<[u8; 32]> {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("{error}"));
    let file = fs::read(take_to(page, folder.path())).unwrap_or_else(|error| panic!("{error}"));
    let stored = unpack(&file).unwrap_or_else(|error| panic!("{error}"));
    let runtime = Builder::new_current_thread().build();
    let runtime = runtime.unwrap_or_else(|error| panic!("{error}"));
    let keys = runtime.block_on(reveal(&stored, PASSPHRASE));
    let keys = keys.unwrap_or_else(|error| panic!("{error}"));
    let of_passphrase = keys.of_passphrase.as_slice().try_into();
    let of_passphrase = of_passphrase.unwrap_or_else(|error| panic!("{error}"));
    let mut all = vec![*keys.of_vault, of_passphrase];
    all.extend(keys.others.iter().map(|key| **key));
    all
}

#[test]
#[ignore = "slow: reads the browser's memory"]
fn half_a_minute_after_locking_no_key_is_in_the_browser_s_memory() {
    sitting_apart(|page| {
        with_child(page, PRESCHOOLER);
        let keys = keys_of(page);
        assert!(keys.len() > 2, "the child has a key of its own");
        // Once more, as on any morning, and something is done with the keys.
        for round in 0..2 {
            page.click("button", "Lås");
            page.find("heading", "Lås Trivselsspor op");
            unlock(page);
            sit_down(page, RAGNHILD);
            open_child(page, PRESCHOOLER);
            let (found, read) = page.processes().count_in_memory(&keys);
            eprintln!("unlocked, round {round}: {found:?} in {read} bytes");
            assert!(found[0] > 0, "the search finds the vault key: {found:?}");
            assert!(found[2] > 0, "and the child's: {found:?}");
        }
        page.click("button", "Lås");
        page.find("heading", "Lås Trivselsspor op");
        sleep(AFTER);
        let (found, read) = page.processes().count_in_memory(&keys);
        eprintln!("locked: {found:?} in {read} bytes");
        assert!(read > 1 << 20, "there is memory to read");
        assert_eq!(found, vec![0; keys.len()], "vault, passphrase, others");
    });
}

/// Nobody has to press anything: the page stands there and says so.
#[test]
#[ignore = "slow: reads the browser's memory"]
fn half_a_minute_after_the_program_stopped_no_key_is_in_the_browser_s_memory() {
    sitting_apart(|page| {
        with_child(page, PRESCHOOLER);
        let keys = keys_of(page);
        let (found, _) = page.processes().count_in_memory(&keys);
        assert!(found[0] > 0 && found[2] > 0, "the search finds: {found:?}");
        trap(page);
        sleep(AFTER);
        let (found, read) = page.processes().count_in_memory(&keys);
        eprintln!("stopped: {found:?} in {read} bytes");
        assert!(read > 1 << 20, "there is memory to read");
        assert_eq!(found, vec![0; keys.len()], "vault, passphrase, others");
        page.find("heading", "Trivselsspor er standset");
        page.take_console();
    });
}
