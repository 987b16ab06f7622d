//! A page of the same host could read all that is typed, by a service worker. The app then refuses
//! to start.

use tempfile::TempDir;

use crate::app::BEGIN;
use crate::harness::{Browser, Verbs, host, put, put_app, sitting_in};

const REFUSED: &str = "Trivselsspor starter ikke her";

/// The app, and beside it a page that registers a service worker for the folder it stands in.
fn host_with_neighbour() -> TempDir {
    let host = host();
    for folder in ["", "nabo/"] {
        put(
            host.path(),
            &format!("{folder}nabo.html"),
            b"<!DOCTYPE html><title>Nabo</title><link rel=icon href=data:,><script src=\"nabo.js\"></script>",
        );
        put(
            host.path(),
            &format!("{folder}nabo.js"),
            b"navigator.serviceWorker.register('arbejder.js').then(() => navigator.serviceWorker.ready)
                .then(() => { document.title = 'Registreret'; });",
        );
        put(
            host.path(),
            &format!("{folder}arbejder.js"),
            b"addEventListener('install', () => skipWaiting());
            addEventListener('activate', (event) => event.waitUntil(clients.claim()));",
        );
    }
    host
}

/// Opens the neighbour's page, which registers its worker.
#[track_caller]
fn visit_neighbour(page: &Browser, name: &str) {
    let address = page.address();
    let base = address.split('#').next().unwrap_or_default();
    page.wait(page.session().goto(format!("{base}{name}")));
    page.until(|| match page.title().as_str() {
        "Registreret" => Ok(()),
        other => Err(format!("{other}: no worker was registered")),
    });
}

#[test]
fn another_copy_of_the_app_in_a_folder_stops_nobody() {
    let host = host();
    put_app(&host.path().join("afproevning"));
    sitting_in(host.path(), |page| {
        page.find("link", BEGIN);
        let start = page.address();
        let base = start.split('#').next().unwrap_or_default();
        // Where it keeps the app by itself, before this one has.
        page.wait(page.session().goto(format!("{base}afproevning/index.html")));
        page.until(|| {
            let script = "return navigator.serviceWorker.getRegistrations()
                .then((all) => all.some((it) => it.active?.scriptURL.includes('/afproevning/')))";
            match page.script(script, vec![]).as_bool() {
                Some(true) => Ok(()),
                _ => Err("the copy has not been kept".to_owned()),
            }
        });
        page.wait(page.session().goto(&start));
        page.find("link", BEGIN);
    });
}

#[test]
fn the_app_does_not_start_where_a_neighbour_has_a_service_worker() {
    let host = host_with_neighbour();
    for name in ["nabo.html", "nabo/nabo.html"] {
        sitting_in(host.path(), |page| {
            page.find("link", BEGIN);
            let start = page.address();
            visit_neighbour(page, name);
            page.wait(page.session().goto(&start));
            page.find("heading", REFUSED);
            page.sees("Trivselsspor does not start here.");
            page.sees_not(BEGIN);
            page.is_accessible();
            page.screenshot("foreign-worker");
        });
    }
}
