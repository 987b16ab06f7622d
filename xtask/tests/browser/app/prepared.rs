//! A vault that many tests begin with: the first makes it by hand, the others get a copy of it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use crate::app::{Child, RAGNHILD, add_child, add_group, make_vault, open_group, unlock};
use crate::harness::{Browser, KeptByOrigin, Verbs, timed};

/// A copy once there is one; locked while the first test makes it.
type Copy = Arc<Mutex<Option<KeptByOrigin>>>;

/// What was prepared in this run, by the app's folder and by name.
static COPIES: Mutex<BTreeMap<(PathBuf, String), Copy>> = Mutex::new(BTreeMap::new());

/// From the start screen of a fresh browser to the overview of a vault, with [`RAGNHILD`] at the
/// screen.
#[track_caller]
pub fn with_vault(page: &Browser) {
    with_prepared_vault(page, "nothing", |_| {});
}

/// The same with this child in its group, on the group's screen.
#[track_caller]
pub fn with_child(page: &Browser, child: Child) {
    with_prepared_vault(page, &format!("only {}", child.given), |page| {
        add_group(page, child);
        add_child(page, child);
    });
    open_group(page, child.group);
}

/// The same with a vault that holds what this adds. It is done once in a run for each name, by
/// hand in the app itself, so that the copy is what the app stores today.
#[track_caller]
pub fn with_prepared_vault(page: &Browser, name: &str, add: impl FnOnce(&Browser)) {
    let copy = COPIES
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .entry((page.folder().to_owned(), name.to_owned()))
        .or_default()
        .clone();
    let mut copy = copy.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(kept) = copy.clone() {
        drop(copy);
        return timed("copy a vault", || enter(page, &kept));
    }
    timed("make a vault", || {
        make_vault(page);
        add(page);
        *copy = Some(page.origin_keeps());
    });
    page.go("#/overblik");
    page.find("heading", "Overblik");
}

fn enter(page: &Browser, kept: &KeptByOrigin) {
    page.let_origin_keep(kept);
    unlock(page);
    page.click("button", RAGNHILD.name);
    page.find("heading", "Overblik");
}
