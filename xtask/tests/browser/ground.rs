//! What holds for every page, before anything is asked of the app.

use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use xtask::{project, size};

use crate::harness::{Browser, Verbs, holds, sitting, sitting_apart};
use crate::loader::come;

/// Long enough for a page to do what it should not.
const A_WHILE: Duration = Duration::from_secs(2);

#[test]
fn the_page_opens_without_a_word_in_the_console() {
    sitting(|page| {
        page.find("heading", "Se hvert barns trivsel sammen");
        // To look around first is the one filled button.
        let filled = "return [...document.querySelectorAll('main .primary')].map((it) => it.textContent.trim());";
        assert_eq!(page.script(filled, vec![]), json!(["Prøv som pædagog"]));
        page.is_accessible();
        for width in [390, 820, 1366] {
            page.screenshot_to_the_foot(&format!("start-{width}"), width, 800);
        }
    });
}

/// The program is here, and the browser has kept the app, where it can.
const ALL_CAME: &str = "const program = performance.getEntriesByType('resource')
        .some((it) => it.responseEnd > 0 && it.name.endsWith('.wasm'));
    const kept = navigator.serviceWorker ? caches.match(new URL('newest', location.href)) : true;
    return Promise.resolve(kept).then((kept) => program && !!kept);";

/// Waits until the page has all it loads, from the server or from what the browser kept, and then
/// nothing for a second.
#[track_caller]
pub fn until_loaded(page: &Browser) -> Vec<String> {
    page.until(|| {
        let requests = page.requests();
        let program = page.script(ALL_CAME, vec![]).as_bool();
        thread::sleep(Duration::from_secs(1));
        if program == Some(true) && page.requests() == requests {
            Ok(requests)
        } else {
            Err(format!("it goes on loading: {requests:#?}"))
        }
    })
}

#[test]
fn after_loading_there_is_no_request() {
    sitting(|page| {
        // The browser asks by itself, some time after the page came, whether there is another version.
        let but_that = |mut requests: Vec<String>| {
            requests.retain(|it| it != "GET /offline.js");
            requests
        };
        let loaded = but_that(until_loaded(page));
        thread::sleep(A_WHILE);
        assert_eq!(but_that(page.requests()), loaded);
    });
}

#[test]
fn a_first_visit_loads_what_size_weighs_and_then_the_rest() {
    sitting(|page| {
        come(page);
        let mut weighed = Vec::new();
        // The browser keeps the reader of workbooks with the app.
        for some in [
            size::first_visit,
            size::loaded_later,
            size::workbook_reader,
            size::paper_languages,
        ] {
            let names = some(&project::dist()).unwrap_or_else(|failure| panic!("{failure}"));
            weighed.extend(names);
        }
        let mut loaded: Vec<_> = until_loaded(page)
            .into_iter()
            .map(|request| request.replacen("GET /", "", 1))
            .map(|path| {
                if path.is_empty() {
                    "index.html".into()
                } else {
                    path
                }
            })
            .collect();
        // A browser without a window draws no icon.
        for files in [&mut weighed, &mut loaded] {
            files.retain(|name| !name.ends_with("favicon.png"));
            files.sort();
        }
        loaded.dedup();
        assert_eq!(loaded, weighed);
    });
}

#[test]
fn the_policy_stops_a_request_to_another_origin() {
    sitting(|page| {
        let script = "return fetch('https://example.org/').then(() => 'sent', () => 'stopped')";
        assert_eq!(page.script(script, vec![]), json!("stopped"));
        let said = page.take_console();
        assert!(
            said.iter()
                .any(|line| line.contains("Content Security Policy")),
            "{said:?}"
        );
    });
}

#[test]
fn the_policy_stops_inline_script_and_markup_from_text() {
    sitting(|page| {
        // WebDriver lifts the ban on eval for its own script, but not for what runs after it.
        let script = "setTimeout(() => {
            try { window.ran = eval('true'); } catch {}
            try { document.body.innerHTML = '<b>markup</b>'; } catch {}
            try {
                const script = document.createElement('script');
                script.append('window.ran = true');
                document.body.append(script);
            } catch {}
            window.tried = true;
        })";
        page.script(script, vec![]);
        page.until(
            || match page.script("return window.tried ?? false", vec![]) {
                Value::Bool(true) => Ok(()),
                _ => Err("the page did not try".into()),
            },
        );
        assert_eq!(
            page.script("return window.ran ?? null", vec![]),
            Value::Null
        );
        page.sees_not("markup");
        assert!(page.take_console().len() >= 3);
    });
}

#[test]
fn what_a_page_keeps_is_found_on_disk_and_from_the_page() {
    sitting_apart(|page| {
        page.script(
            "const open = indexedDB.open('probe');
             return new Promise((resolve, reject) => {
                 open.onupgradeneeded = () => open.result.createObjectStore('words');
                 open.onerror = reject;
                 open.onsuccess = () => {
                     const change = open.result.transaction('words', 'readwrite', { durability: 'strict' });
                     change.objectStore('words').put({ note: 'Æblegrød', raw: new TextEncoder().encode('Søren') }, 1);
                     change.oncomplete = () => { open.result.close(); resolve(true); };
                 };
             })",
            vec![],
        );
        assert!(
            page.kept_in_page()
                .iter()
                .any(|kept| kept.place == "indexedDB/probe/words/0" && holds(&kept.bytes, "Søren"))
        );
        page.restart();
        for word in ["Æblegrød", "Søren"] {
            let places = page.places_that_tell(&[word]);
            assert!(
                places.iter().any(|place| place.contains("indexedDB/probe")),
                "{places:?}"
            );
            assert!(
                places.iter().any(|place| place.contains("leveldb")),
                "{places:?}"
            );
        }
        assert_eq!(page.places_that_tell(&["Rabarber"]), Vec::<String>::new());
    });
}

#[test]
fn the_page_knows_the_screen_the_light_and_the_language() {
    sitting(|page| {
        page.screen(320, 640);
        page.fits_the_width();
        page.dark(true);
        let seen = "return [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, navigator.language]";
        assert_eq!(page.script(seen, vec![]), json!([320, true, "da-DK"]));
    });
}
