//! A test's time at a browser: what it begins with, and what is asked of the page at its end.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;
use xtask::project;

use super::browser::new_address;
use super::seat::Seat;
use super::{Browser, timed};

/// Runs a test on the app, at an address where nothing has been kept before.
///
/// Whatever the test is about, it also fails when the page wrote a warning or an error to the
/// console (which every breach of the content security policy does) or asked another origin.
pub fn sitting(test: impl FnOnce(&mut Browser)) {
    sitting_in(&project::dist(), test);
}

/// The same in a browser of its own, which the test may kill and start again, and whose profile
/// holds nothing of another test.
pub fn sitting_apart(test: impl FnOnce(&mut Browser)) {
    timed("all", || sit(Browser::start(&project::dist(), true), test));
}

/// The same with sealing switched off, to show that a search finds what is not sealed.
pub fn sitting_unsealed(test: impl FnOnce(&mut Browser)) {
    timed("all", || {
        sit(Browser::start(&project::unsealed_dist(), true), test);
    });
}

/// The same with the app, or any page, that stands in this folder.
pub fn sitting_in(folder: &Path, test: impl FnOnce(&mut Browser)) {
    timed("all", || sit(Browser::start(folder, false), test));
}

/// The same with a page that is opened from a disk, in a browser of its own: what one file keeps,
/// every other may read.
pub fn sitting_on_file(file: &Path, test: impl FnOnce(&mut Browser)) {
    timed("all", || {
        let mut browser = Browser::start(&project::dist(), true);
        browser.open_file(file);
        sit(browser, test);
    });
}

/// The same in a browser that keeps no app, as a private window of some does: every file comes from
/// the host.
pub fn sitting_unkept(test: impl FnOnce(&mut Browser)) {
    timed("all", || {
        let browser = Browser::start(&project::dist(), false);
        browser.before_every_page("delete Navigator.prototype.serviceWorker");
        sit(browser, test);
    });
}

fn sit(mut browser: Browser, test: impl FnOnce(&mut Browser)) {
    browser.go("");
    test(&mut browser);
    assert_eq!(
        browser.take_console(),
        Vec::<String>::new(),
        "the page wrote to the console"
    );
    assert_eq!(
        browser.foreign_addresses(),
        Vec::<String>::new(),
        "the page asked another origin"
    );
}

/// Runs a test on the app in a browser of its own whose profile is written to before it starts, at an
/// address that is known by then, and which hears these words. It has ended when this returns.
pub fn prepared(
    words: &[String],
    prepare: impl FnOnce(&Path, &str),
    test: impl FnOnce(&mut Browser),
) {
    let folder = project::dist();
    let server = new_address(&folder);
    let address = server.address();
    let seat = Seat::prepared(words, |profile| prepare(profile, &address));
    test(&mut Browser::in_own_seat(seat, server));
}

/// The same under these policies of an IT department, by which no other browser goes.
pub fn managed(policies: &Value, test: impl FnOnce(&mut Browser)) {
    let settings = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    let place = settings.path().join("policies/managed");
    fs::create_dir_all(&place)
        .and_then(|()| fs::write(place.join("trivselsspor.json"), policies.to_string()))
        .unwrap_or_else(|error| panic!("the policies: {error}"));
    let seat = Seat::managed(Some(settings.path()), &[], |_| {});
    let server = new_address(&project::dist());
    test(&mut Browser::in_own_seat(seat, server));
}
