//! A damaged record is named, the rest can be read, and its bytes stay as they are.

use std::collections::BTreeMap;

use serde_json::json;

use crate::app::{
    INFANT, PRESCHOOLER, PUPIL, RAGNHILD, add_child, add_group, again, again_with, open_child,
    sit_down, unlock, with_vault,
};
use crate::harness::{Browser, Verbs, sitting};
use crate::stored::stored;

/// The number of the record that holds the first child. Before it lie the institution, the adult,
/// the group and its round.
const NUMBER: u32 = 5;

/// Changes one byte in the middle of what lies at the first key of this store that fits.
#[track_caller]
fn damage(page: &Browser, store: &str, fits: &str) {
    let script = format!(
        "const done = (request) => new Promise((resolve, reject) => {{
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
        }});
        const database = await done(indexedDB.open('trivselsspor'));
        const store = database.transaction('{store}', 'readwrite').objectStore('{store}');
        const key = (await done(store.getAllKeys())).find((key) => {fits});
        const bytes = await done(store.get(key));
        bytes[bytes.length >> 1] ^= 1;
        await done(store.put(bytes, key));
        database.close();
        return true;"
    );
    assert_eq!(page.script(&script, vec![]), json!(true));
}

/// The places whose bytes differ.
fn changed(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let places = before.keys().chain(after.keys());
    let mut places: Vec<_> = places
        .filter(|place| before.get(*place) != after.get(*place))
        .cloned()
        .collect();
    places.sort();
    places.dedup();
    places
}

#[test]
fn a_damaged_record_is_named_and_left_as_it_is() {
    sitting(|page| {
        with_vault(page);
        for child in [INFANT, PRESCHOOLER] {
            add_group(page, child);
            add_child(page, child);
        }
        page.reload();
        unlock(page);
        page.find("heading", "Hvem er du?");
        page.sees_not("kan ikke læses");
        page.reload();
        let whole = stored(page);
        damage(
            page,
            "records",
            &format!("Number(key.split('/')[1]) === {NUMBER}"),
        );
        let damaged = stored(page);
        let place = format!("indexedDB/trivselsspor/records/{}", NUMBER - 1);
        assert_eq!(changed(&whole, &damaged), [place.as_str()]);

        unlock(page);
        page.sees(
            "En del af jeres data kan ikke læses. Resten kan bruges som før, og intet er ændret.",
        );
        page.sees("Registrering nr. 5 kan ikke læses.");
        assert_eq!(
            page.text().matches("Registrering nr.").count(),
            1,
            "only that one"
        );
        sit_down(page, RAGNHILD);
        page.sees("Registrering nr. 5 kan ikke læses.");
        page.click("link", INFANT.group);
        page.sees("Ingen børn endnu");
        page.sees_not(INFANT.given);
        open_child(page, PRESCHOOLER);
        page.sees(PRESCHOOLER.surname);
        assert_eq!(changed(&damaged, &stored(page)), [] as [&str; 0]);

        add_group(page, PUPIL);
        let after = stored(page);
        assert_eq!(after[&place], damaged[&place], "never overwritten");
        assert!(after.len() > damaged.len(), "the rest can be written on");
        page.reload();
        unlock(page);
        page.sees("Registrering nr. 5 kan ikke læses.");
        sit_down(page, RAGNHILD);
        page.find("link", PUPIL.group);
    });
}

/// Whoever unlocks with a passphrase of their own never sees "Hvem er du?", so it stands on the
/// overview too, with the way on.
#[test]
fn what_stops_writing_is_told_on_the_overview_and_people_say_when_it_goes_on() {
    const STOPPED: &str = "Der kan ikke gemmes noget nu";
    sitting(|page| {
        with_vault(page);
        page.reload();
        // The mark of the end.
        damage(page, "head", "true");
        unlock(page);
        page.sees(STOPPED);
        sit_down(page, RAGNHILD);
        page.sees("Du kan stadig læse dem, og intet er slettet");
        page.find("heading", STOPPED);
        page.click("button", "Skriv videre");
        again_with(page, "noget helt andet", "Skriv videre");
        page.sees("Den passer ikke. Intet er ændret.");
        page.is_accessible();
        again(page, "Skriv videre");
        page.sees_not(STOPPED);
        page.sees_not("Mærket for, hvor jeres data slutter, kan ikke læses");
        add_group(page, INFANT);
        // It is told at every opening, where people choose who they are.
        page.reload();
        unlock(page);
        page.sees("Mærket for, hvor jeres data slutter, kan ikke læses");
        page.sees_not(STOPPED);
    });
}
