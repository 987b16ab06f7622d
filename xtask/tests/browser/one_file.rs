//! The app in one file, opened from a disk: it works, and says where what is written lies.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use xtask::engine::Engine;
use xtask::{one_file, project};

use crate::app::{
    BEGIN, PRESCHOOLER, RAGNHILD, add_child, add_group, make_vault, open_child, open_group,
    sit_down, unlock,
};
use crate::backup::take_to;
use crate::harness::{Browser, Verbs, holds, sitting_in, sitting_on_file};
use crate::two_tabs::FOLLOWS;

/// What is said before anything is written.
const PLACE: &str = "Trivselsspor er åbnet som en fil på denne enhed.";

/// A file of the build that is tested, in a folder of its own.
#[track_caller]
fn file() -> TempDir {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    let made = one_file::write(&project::dist(), &folder.path().join("app"));
    made.unwrap_or_else(|failure| panic!("{failure}"));
    folder
}

#[track_caller]
fn come_back(page: &Browser) {
    unlock(page);
    sit_down(page, RAGNHILD);
    open_child(page, PRESCHOOLER);
    page.sees(PRESCHOOLER.surname);
}

#[test]
#[ignore = "slow: a browser of its own"]
fn a_vault_is_made_in_it_and_is_there_again() {
    let folder = file();
    let copies = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    sitting_on_file(&folder.path().join("app").join(one_file::NAME), |page| {
        page.sees(PLACE);
        page.is_accessible();
        for (width, height) in [(390, 844), (1366, 768)] {
            page.screen(width, height);
            page.fits_the_width();
            page.screenshot(&format!("{}-one-file-{width}", page.engine().name()));
        }
        page.click("button", "English");
        page.sees("Trivselsspor has been opened as a file on this device.");
        page.click("button", "Dansk");
        make_vault(page);
        add_group(page, PRESCHOOLER);
        add_child(page, PRESCHOOLER);
        page.click("link", "Børneliste");
        page.sees("Et regneark skal gemmes som CSV først");
        page.go("#/indstillinger");
        page.sees("Trivselsspor ligger i filen og kan åbnes uden net.");
        page.sees_not("Føj til hjemmeskærm");
        page.reload();
        come_back(page);
        // Nothing of the program is left in the page behind the lock.
        page.script("window.isMarked = true", vec![]);
        page.click("button", "Lås");
        page.find("button", "Lås op");
        page.sees(PLACE);
        page.until(|| {
            match page
                .script("return window.isMarked ?? false", vec![])
                .as_bool()
            {
                Some(false) => Ok(()),
                _ => Err("it is the page that was open".to_owned()),
            }
        });
        come_back(page);
        take_to(page, copies.path());
        if page.engine() != Engine::WebKit {
            page.restart();
            come_back(page);
            for kept in page.kept_on_disk() {
                let told =
                    [PRESCHOOLER.surname, PRESCHOOLER.group].map(|it| holds(&kept.bytes, it));
                assert_eq!(told, [false, false], "{}", kept.place);
            }
        }
        assert_eq!(page.requests(), Vec::<String>::new(), "it asked a server");
    });
}

/// As on a host: one window writes, and locking one locks both.
#[test]
#[ignore = "slow: a browser of its own"]
fn two_windows_of_it_know_of_each_other() {
    let folder = file();
    sitting_on_file(&folder.path().join("app").join(one_file::NAME), |page| {
        make_vault(page);
        let first = page.tab();
        page.open_tab();
        unlock(page);
        page.sees(FOLLOWS);
        page.click("button", "Lås");
        page.find("button", "Lås op");
        page.switch_to(&first);
        page.find("button", "Lås op");
    });
}

/// The file on a host, as on an intranet: it starts, and says that it opens with a net alone.
#[test]
fn on_a_host_the_file_opens_and_says_that_it_needs_a_net() {
    let folder = file();
    let site = folder.path().join("app");
    let named = fs::rename(site.join(one_file::NAME), site.join("index.html"));
    named.unwrap_or_else(|error| panic!("not renamed: {error}"));
    sitting_in(&site, |page| {
        page.sees_not(PLACE);
        make_vault(page);
        page.go("#/indstillinger");
        page.sees("Trivselsspor er her én fil på et websted og kan kun åbnes med net.");
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
    });
}

/// In Firefox what is kept belongs to the file's name and folder, elsewhere to all files together.
#[test]
#[ignore = "slow: a browser of its own"]
fn another_file_finds_what_the_page_says() {
    let folder = file();
    let [here, there] = ["app", "other"].map(|name| folder.path().join(name));
    fs::create_dir(&there).unwrap_or_else(|error| panic!("no folder: {error}"));
    let copy = |from: &Path, to: &Path| {
        fs::copy(from, to).unwrap_or_else(|error| panic!("no copy: {error}"));
    };
    let [first, other] = [here.join(one_file::NAME), there.join(one_file::NAME)];
    copy(&first, &other);
    sitting_on_file(&first, |page| {
        make_vault(page);
        add_group(page, PRESCHOOLER);
        page.open_file(&other);
        page.go("");
        if page.engine() == Engine::Firefox {
            page.find("link", BEGIN);
            page.sees("I Firefox hører jeres data til filens navn og mappe");
        } else {
            page.find("button", "Lås op");
        }
        // A newer file in the same place goes on with what is there.
        copy(&other, &first);
        page.open_file(&first);
        page.go("");
        unlock(page);
        sit_down(page, RAGNHILD);
        open_group(page, PRESCHOOLER.group);
    });
}
