//! The part of the app that reads workbooks: fetched when somebody chooses one, and told of where it
//! cannot be had.

use crate::app::open_group;
use crate::harness::{Browser, Verbs, sitting_unkept};
use crate::roster::choose;
use crate::tour::{open_sample, roster::open_roster};

/// The files of that part that the host was asked for.
fn fetched(page: &Browser) -> Vec<String> {
    let requests = page.requests().into_iter();
    let mut own: Vec<_> = requests
        .filter(|it| it.contains("-workbook/"))
        .filter_map(|it| it.rsplit('/').next().map(str::to_owned))
        .collect();
    own.sort();
    own
}

#[test]
fn the_reader_of_workbooks_is_fetched_when_one_is_chosen() {
    sitting_unkept(|page| {
        open_sample(page, "pædagog");
        open_group(page, "Solsikken");
        open_roster(page);
        choose(page, "14-uden-overskrifter.txt");
        page.sees("Det står der i listen");
        page.click("button", "Læs en anden liste");
        assert_eq!(fetched(page), [""; 0], "a list in plain text needs none");
        page.offline(true);
        choose(page, "06-gammel.xls");
        page.sees("Den del af Trivselsspor, der læser regneark, kunne ikke hentes.");
        assert_eq!(fetched(page), [""; 0]);
        // The browser says so too.
        page.take_console();
        page.offline(false);
        choose(page, "06-gammel.xls");
        page.inside("table", "nye børn").sees("Ærø");
        let own = ["workbook-worker.js", "workbook.js", "workbook_bg.wasm"];
        assert_eq!(fetched(page), own);
    });
}
