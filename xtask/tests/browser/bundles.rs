//! A vault of some years, whose older records the app brings together.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use trivsel::vocabulary::Day;
use vault::pack;
use xtask::school::{PASSPHRASE, School, seal};

use crate::app::arrive;
use crate::backup::bring_in;
use crate::harness::{Browser, Verbs, sitting_apart};

/// How many values lie in each of these stores.
const COUNT: &str = "const done = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
    const database = await done(indexedDB.open('trivselsspor'));
    const reading = database.transaction(arguments);
    const counts = await Promise.all([...arguments].map((name) => done(reading.objectStore(name).count())));
    database.close();
    return counts;";

#[track_caller]
fn count(page: &Browser, stores: [&str; 2]) -> [u64; 2] {
    let counted = page.script(COUNT, stores.map(Value::from).to_vec());
    [0, 1].map(|at| {
        counted[at]
            .as_u64()
            .unwrap_or_else(|| panic!("no counts: {counted}"))
    })
}

/// Unlocks, and finds every child of the class.
#[track_caller]
fn finds_the_class(page: &Browser) {
    arrive(page, "Hvem er du?");
    page.sees_not("kan ikke læses");
    page.click("button", "Mikkel 1");
    page.click("link", "Klasse 01");
    page.find("heading", "Klasse 01");
    let links = "return document.querySelectorAll(\"a[href^='#/barn/']\").length";
    assert_eq!(page.script(links, vec![]), json!(28));
}

/// Kills the browser about when the records are brought together, until they are: nothing is lost
/// at any instant of it.
#[test]
#[ignore = "slow: a class with years of rounds, and a kill"]
fn older_records_are_brought_together_and_a_kill_in_the_middle_loses_nothing() {
    let day = Day::new(2026, 11, 26).unwrap_or_else(|| panic!("a day"));
    let entries = School::ONE_CLASS.entries(day);
    let vault = seal(&entries).unwrap_or_else(|failure| panic!("{failure}"));
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    let file = folder.path().join("skole.tspr");
    fs::write(&file, pack(&vault)).unwrap_or_else(|error| panic!("{error}"));
    sitting_apart(|page| {
        page.click("link", "Jeg har en sikkerhedskopi");
        arrive(page, "Har du en sikkerhedskopi?");
        bring_in(page, &file, PASSPHRASE);
        arrive(page, "Hvem er du?");
        let many = entries.len() as u64;
        assert_eq!(count(page, ["records", "bundles"]), [many, 0]);
        for later in [3_000, 3_050, 3_100, 3_200, 3_400, 10_000] {
            page.reload();
            page.fill("Kodesætning", PASSPHRASE);
            page.click("button", "Lås op");
            arrive(page, "Hvem er du?");
            let end = Instant::now() + Duration::from_millis(later);
            while Instant::now() < end
                && (later < 10_000 || count(page, ["records", "bundles"])[1] == 0)
            {
                thread::sleep(Duration::from_millis(5));
            }
            page.kill();
            page.take_console();
            let [records, bundles] = count(page, ["records", "bundles"]);
            // All of it came with the backup: of this device's own stream, whose newest records stay
            // as they are, there is nothing yet.
            let whole = [[many, 0], [0, bundles]].contains(&[records, bundles]);
            assert!(
                whole,
                "{records} records and {bundles} bundles after {later} ms"
            );
            if bundles > 0 {
                break;
            }
        }
        // One for what is about none, the contents, and one for each child with something older.
        assert!(count(page, ["records", "bundles"])[1] > 20);
        page.fill("Kodesætning", PASSPHRASE);
        page.click("button", "Lås op");
        finds_the_class(page);
    });
}
