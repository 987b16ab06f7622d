//! A browser may ask its maker about each file that a page writes in a folder. About ours it asks
//! nothing: counted in the browser's own log of its network, with a real file on the disk.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::Duration;

use serde_json::json;
use tempfile::TempDir;

use crate::app::{PRESCHOOLER, add_child, add_group, make_vault, open_group};
use crate::harness::{Browser, Verbs, prepared};

/// What Chromium asks of its maker about a file.
const ASKED: &str = "safebrowsing/clientreport";

/// Drops a real folder on the page, which gives its handle to `window.folder`.
#[track_caller]
fn drop_folder(page: &Browser, folder: &Path) {
    let listen = "addEventListener('dragover', (event) => event.preventDefault());
        addEventListener('drop', (event) => {
            event.preventDefault();
            event.dataTransfer.items[0].getAsFileSystemHandle().then((it) => { window.folder = it; });
        });";
    page.script(listen, vec![]);
    for kind in ["dragEnter", "dragOver", "drop"] {
        let files = [folder.to_string_lossy()];
        let event = json!({
            "type": kind, "x": 200, "y": 200,
            "data": { "items": [], "files": files, "dragOperationsMask": 1 },
        });
        let command = "Input.dispatchDragEvent";
        page.wait(async { page.session().cdp().send_raw(command, event).await });
    }
    let permission = "return await window.folder?.queryPermission({ mode: 'readwrite' }) ?? 'none'";
    page.until(|| match page.script(permission, vec![]).as_str() {
        Some("granted") => Ok(()),
        other => Err(format!("the folder may not be written: {other:?}")),
    });
}

/// How often the browser asked about files while this was done with a real folder.
fn asked_while(work: impl FnOnce(&Browser, &Path)) -> usize {
    let place = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    let (log, folder) = (place.path().join("net.json"), place.path().join("mappe"));
    fs::create_dir(&folder).unwrap_or_else(|error| panic!("{error}"));
    let words = [format!("--log-net-log={}", log.display())];
    let allow = |profile: &Path, address: &str| {
        let origin = format!("{},*", address.trim_end_matches('/'));
        let allowed = json!({ "last_modified": "13400000000000000", "setting": 1 });
        let allowed = json!({ origin: allowed });
        let exceptions = json!({ "file_system_write_guard": allowed });
        let settings = json!({ "profile": { "content_settings": { "exceptions": exceptions } } });
        let file = profile.join("Default/Preferences");
        fs::create_dir_all(profile.join("Default"))
            .and_then(|()| fs::write(file, settings.to_string()))
            .unwrap_or_else(|error| panic!("{error}"));
    };
    prepared(&words, allow, |page| {
        page.go("");
        work(page, &folder);
    });
    let log = fs::read_to_string(log).unwrap_or_else(|error| panic!("no log: {error}"));
    assert!(log.contains("http://127.0.0.1"), "the log tells nothing");
    log.matches(ASKED).count()
}

#[test]
fn the_kept_file_is_written_and_nobody_is_asked_about_it() {
    let asked = asked_while(|page, folder| {
        make_vault(page);
        add_group(page, PRESCHOOLER);
        page.go("#/sikkerhedskopi");
        page.find("heading", "Automatisk sikkerhedskopi");
        drop_folder(page, folder);
        let choose = "window.showSaveFilePicker = ({ suggestedName, types }) => {
            const endings = types.flatMap((it) => Object.values(it.accept)).flat();
            if (!endings.some((it) => suggestedName.endsWith(it))) throw new Error(suggestedName);
            return window.folder.getFileHandle(suggestedName, { create: true });
        }";
        page.script(choose, vec![]);
        page.click("button", "Vælg en fil");
        page.sees("Filen kopi.tspr.json er skrevet kl.");
        let file = folder.join("kopi.tspr.json");
        let first = fs::read(&file).unwrap_or_default();
        assert!(!first.is_empty());
        page.go("#/overblik");
        open_group(page, PRESCHOOLER.group);
        add_child(page, PRESCHOOLER);
        // Longer than a change waits to be in the file.
        thread::sleep(Duration::from_secs(9));
        assert_ne!(fs::read(&file).unwrap_or_default(), first);
    });
    assert_eq!(asked, 0);
}

/// So that a browser that asks about nothing at all would be noticed.
#[test]
fn about_an_ending_that_it_does_not_know_the_browser_does_ask() {
    let asked = asked_while(|page, folder| {
        drop_folder(page, folder);
        let write = "const file = await window.folder.getFileHandle('kopi.tspr', { create: true });
            const stream = await file.createWritable();
            await stream.write('sealed'); await stream.close(); return true";
        assert_eq!(page.script(write, vec![]), json!(true));
    });
    assert!(asked > 0);
}
