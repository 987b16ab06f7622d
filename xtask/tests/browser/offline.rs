//! Without a net, and when the host has a new version.

use std::{fs, thread, time::Duration};

use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::{engine::Engine, offline, sums};

use crate::app::{
    INFANT, Joint, Own, PRESCHOOLER, RAGNHILD, agree, assess, open_child, open_group, open_last,
    sit_down, unlock, value, with_child,
};
use crate::ground::until_loaded;
use crate::harness::{Browser, Verbs, host, sitting_in, sitting_unkept};
use crate::no_storage::{allow_writing, refuse_writing};
use crate::roster;
use crate::tour::roster::open_roster;

const OTHER_GROUP: &str = "Mariehønen";
const WONDERS: &str = "Ser længe ud ad vinduet";
const GROUNDS: &str = "Efter tre besøg i køkkenet";
const WORKS: &str = "Synger, når båden vippes";
const IS_HERE: &str = "Trivselsspor ligger på denne enhed og kan åbnes uden net.";
const NEW: &str = "0.2.0 · 0123abcd";

/// Puts another version in the place of the one that is served: the same files under other names.
fn release(host: &TempDir) {
    let build = sums::build(host.path(), &xtask::offline::SAYING_BUILD)
        .unwrap_or_else(|failure| panic!("{failure}"));
    let index = host.path().join("index.html");
    let page = fs::read_to_string(&index).unwrap_or_else(|error| panic!("{error}"));
    assert!(page.contains(&build), "the page names its build");
    let mut page = page.replace(&build, NEW);
    let names = fs::read_dir(host.path()).unwrap_or_else(|error| panic!("{error}"));
    for name in names.flatten() {
        let name = name.file_name().to_string_lossy().into_owned();
        if page.contains(&format!("./{name}")) && name != offline::NAME {
            let other = name.replacen(|_: char| true, "f", 1);
            let moved = fs::rename(host.path().join(&name), host.path().join(&other));
            moved.unwrap_or_else(|error| panic!("{name}: {error}"));
            page = page.replace(&name, &other);
        }
    }
    fs::write(&index, page).unwrap_or_else(|error| panic!("{error}"));
    offline::write(host.path(), NEW).unwrap_or_else(|failure| panic!("{failure}"));
}

/// Waits until the app is kept on the device.
#[track_caller]
fn until_kept(page: &Browser) {
    page.go("#/indstillinger");
    page.sees(IS_HERE);
}

/// Locks, and waits until the page has been loaded anew: nothing that it knew is left in its memory.
#[track_caller]
fn lock(page: &Browser) {
    page.script("window.wasHere = true", vec![]);
    page.click("button", "Lås");
    until_anew(page);
}

#[track_caller]
fn until_anew(page: &Browser) {
    page.until(|| {
        let here = page
            .session()
            .execute("return window.wasHere ?? false", vec![]);
        match page.attempt(here).map(|it| it.json().clone()) {
            Ok(Value::Bool(false)) => Ok(()),
            _ => Err("the page was not loaded anew".to_owned()),
        }
    });
    page.find("button", "Lås op");
}

/// The words stand in the begun form.
#[track_caller]
fn still_stands(page: &Browser) {
    unlock(page);
    sit_down(page, RAGNHILD);
    open_child(page, PRESCHOOLER);
    open_last(page);
    assert_eq!(value(page, "Hvad virker?"), WORKS);
}

/// From the own assessment to the parents' sheet in Ukrainian, on paper where the engine's driver
/// can print.
#[track_caller]
fn to_paper(page: &Browser) {
    open_child(page, INFANT);
    let own = Own {
        works: WORKS,
        ..Own::default()
    };
    assess(page, &own);
    let joint = Joint {
        whole: "Gul",
        grounds: GROUNDS,
        ..Joint::default()
    };
    agree(page, &joint);
    page.choose("Arkets sprog", "ukrainsk · Українська – udkast");
    page.until(|| {
        let sheet = "return document.querySelector('.sheet:not(.screen-only .sheet)').lang";
        let language = page.script(sheet, vec![]);
        (language == "uk")
            .then_some(())
            .ok_or(format!("it speaks {language}"))
    });
    let words = match page.prints() {
        true => page.print("offline-ukrainian").text,
        false => page.text(),
    };
    assert!(words.contains(INFANT.given), "{words}");
    let cyrillic = words.chars().filter(|it| ('а'..='я').contains(it)).count();
    assert!(cyrillic > 100, "{words}");
}

/// A workbook with the whole school, of which one class is taken in.
#[track_caller]
fn take_in(page: &Browser) {
    open_group(page, INFANT.group);
    open_roster(page);
    roster::choose(page, "03-hele-skolen.xlsx");
    page.choose("Hvilke børn hører til her?", "1. B");
    page.click("button", "Tilføj 2 børn");
    page.sees("2 børn er tilføjet.");
}

/// All that was done that day is there.
#[track_caller]
fn is_all_there(page: &Browser) {
    unlock(page);
    sit_down(page, RAGNHILD);
    open_group(page, INFANT.group);
    for child in ["Bo Holm", "Ida Lund"] {
        page.find("link", child);
    }
    open_child(page, INFANT);
    page.sees("Gul");
    page.click("link", "Se eller ret positionen");
    page.find("heading", "Dialog");
    assert_eq!(value(page, "Begrundelse"), GROUNDS);
    open_child(page, INFANT);
    open_last(page);
    assert_eq!(value(page, "Hvad virker?"), WORKS);
}

#[test]
fn without_a_net_the_whole_day_goes_on_and_nothing_is_missing() {
    let host = host();
    sitting_in(host.path(), |page| {
        // Wide enough for the bar to show the other language.
        page.screen(1280, 900);
        with_child(page, INFANT);
        until_kept(page);
        page.is_accessible();
        page.screenshot("offline-settings");

        page.stop_host();
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        to_paper(page);
        take_in(page);
        page.click("button", "English");
        page.find("button", "Dansk");
        page.click("button", "Dansk");
        lock(page);
        is_all_there(page);

        // Back at the net it is asked for a new version, and for nothing else, however long one waits.
        let before = page.requests().len();
        page.start_host();
        page.reload();
        page.find("button", "Lås op");
        // WebKitGTK asks when it pleases, see docs/browsere.md.
        let asks = page.engine() != Engine::WebKit;
        page.until(|| match page.requests().len() {
            asked if asked > before || !asks => Ok(()),
            _ => Err("nothing was asked for".to_owned()),
        });
        is_all_there(page);
        until_loaded(page);
        let asked = page.requests().split_off(before);
        for asked in asked {
            assert_eq!(asked, "GET /offline.js");
        }
    });
}

#[test]
fn a_new_version_comes_on_yes_and_loses_nothing() {
    let host = host();
    sitting_in(host.path(), |page| {
        with_child(page, PRESCHOOLER);
        until_kept(page);
        open_child(page, PRESCHOOLER);
        open_last(page);
        release(&host);
        page.fill("Hvad virker?", WORKS);
        page.sees("Gemt kl.");
        // Each load asks whether there is one; it is told of where nothing is being written.
        page.reload();
        page.find("button", "Lås op");
        page.sees(NEW);
        page.is_accessible();
        page.screenshot("new-version-locked");
        still_stands(page);
        page.sees_not(NEW);
        // What comes later is still of the old version, which the host has no more.
        page.click("button", "English");
        page.sees("Continue later");
        page.click("button", "Dansk");

        // Not under another window.
        let first = page.tab();
        page.open_tab();
        page.find("button", "Lås op");
        page.switch_to(&first);
        page.go("#/overblik");
        page.sees(NEW);
        page.click("button", "Skift til den nye udgave");
        page.sees("Trivselsspor er åbent i et vindue mere.");
        let other = page.session().windows();
        for tab in page.wait(other) {
            if tab != first {
                page.switch_to(&tab);
                page.close_tab_for(&first);
            }
        }

        // Nor under a form in which somebody types, on this screen too.
        page.click("button", "Tilføj en gruppe");
        page.fill("Gruppens navn", OTHER_GROUP);
        page.click("button", "Skift til den nye udgave");
        page.sees("Her er en formular åben.");
        assert_eq!(value(page, "Gruppens navn"), OTHER_GROUP);
        page.is_accessible();
        page.screenshot("new-version-open-form");
        page.click("button", "Annuller");

        // Nor where something is not stored: it would go with the page.
        open_child(page, PRESCHOOLER);
        open_last(page);
        refuse_writing(page);
        page.fill("Hvad undrer?", WONDERS);
        page.sees("Browseren giver ikke siden lov til at gemme noget.");
        page.click("link", "Overblik");
        page.find("heading", "Overblik");
        page.click("button", "Skift til den nye udgave");
        page.sees("Noget er ikke gemt endnu. Skift, når det er gemt.");
        page.find("heading", "Overblik");
        allow_writing(page);
        // It is tried every ten seconds.
        thread::sleep(Duration::from_secs(8));
        page.sees_not("Ikke gemt endnu:");

        page.script("window.wasHere = true", vec![]);
        page.click("button", "Skift til den nye udgave");
        until_anew(page);
        page.sees(&format!("Udgave {NEW}"));
        page.sees_not("Skift til den nye udgave");
        still_stands(page);
        assert_eq!(value(page, "Hvad undrer?"), WONDERS);
    });
}

#[test]
fn loaded_past_what_is_kept_the_newest_opens_from_then_on() {
    let host = host();
    sitting_in(host.path(), |page| {
        with_child(page, PRESCHOOLER);
        until_kept(page);
        release(&host);
        load_past(page);
        page.find("button", "Lås op");
        page.sees(&format!("Udgave {NEW}"));
        // Once the browser has kept it, nothing is asked any more.
        unlock(page);
        sit_down(page, RAGNHILD);
        page.go("#/indstillinger");
        page.sees(IS_HERE);
        page.until(|| {
            page.reload();
            match page.text() {
                text if text.contains(NEW) => Ok(()),
                text => Err(text),
            }
        });
        page.sees_not("Skift til den nye udgave");
    });
}

/// What a host that was overtaken may leave: a whole copy of its own, page and all, that is noted as the
/// one that opens, with the known names and other contents. Each of its files says that it ran.
const POISON: &str = r#"
    const build = document.querySelector("meta[name=build]").content;
    const page = location.origin + location.pathname;
    const script = document.querySelector("script").src;
    const bad = (type, text) => new Response(text, { headers: { "Content-Type": type } });
    const x = await caches.open(`${page} x`);
    await x.put(script, bad("text/javascript", "globalThis.poisoned = true"));
    await x.put(page, bad("text/html", "<!doctype html><title>x</title><button>Lås op</button><script>globalThis.poisoned = true</script>"));
    await (await caches.open("x")).put(script, bad("text/javascript", "globalThis.poisoned = true"));
    const notes = await caches.open(`${page} notes`);
    await notes.put(page + "in-use", new Response("x"));
    if (arguments[0] === "newest") await notes.put(page + "newest", new Response("x"));
    if (arguments[0] === "deleted") await caches.delete(`${page} ${build}`);
    return [`${page} ${build}`, script];
"#;

/// Whether the script that somebody else left has run, once the genuine page is there.
#[track_caller]
fn is_poisoned(page: &Browser) -> Value {
    page.find("button", "Lås op");
    page.script("return globalThis.poisoned ?? false", vec![])
}

/// Loads the page past everything that is kept.
#[track_caller]
fn load_past(page: &Browser) {
    let past = json!({ "ignoreCache": true });
    page.wait(async { page.session().cdp().send_raw("Page.reload", past).await });
}

/// Whatever else it did so that the cure should miss it.
#[test]
fn after_a_clean_load_nothing_that_somebody_left_in_a_cache_answers() {
    for besides in ["", "newest", "deleted"] {
        let host = host();
        sitting_in(host.path(), |page| {
            with_child(page, PRESCHOOLER);
            until_kept(page);
            let poison = format!("return (async function () {{{POISON}}}).apply(null, arguments)");
            let named = page.script(&poison, vec![besides.into()]);
            load_past(page);
            assert_eq!(is_poisoned(page), false, "{besides}");
            // The clean load alone is the cure: every other cache is gone, and so is what was in it.
            page.until(|| {
                let left = page.script("return caches.keys()", vec![]);
                match left.as_array().map(Vec::len) {
                    Some(2) => Ok(()),
                    _ => Err(format!("{left}")),
                }
            });
            page.reload();
            assert_eq!(is_poisoned(page), false, "{besides}");
            unlock(page);
            lock(page);
            assert_eq!(is_poisoned(page), false, "{besides}");
            // Nor does it answer out of the genuine cache, where its sum is another.
            let swap = "return (async () => {
                const genuine = await caches.open(arguments[0]);
                const headers = { 'Content-Type': 'text/javascript' };
                await genuine.put(arguments[1], new Response('globalThis.poisoned = true', { headers }));
            })()";
            page.script(swap, named.as_array().cloned().unwrap_or_default());
            page.reload();
            assert_eq!(is_poisoned(page), false, "{besides}");
        });
    }
}

/// The other window is of the build before, and what it has not asked for yet is on no host any more.
#[test]
fn loaded_past_what_is_kept_in_one_window_the_other_goes_on() {
    let host = host();
    sitting_in(host.path(), |page| {
        with_child(page, PRESCHOOLER);
        until_kept(page);
        release(&host);
        let first = page.tab();
        page.open_tab();
        page.find("button", "Lås op");
        load_past(page);
        page.sees(&format!("Udgave {NEW}"));
        // Once the browser has kept it.
        page.until(|| {
            page.reload();
            match page.text() {
                text if text.contains(NEW) => Ok(()),
                text => Err(text),
            }
        });
        page.switch_to(&first);
        page.click("button", "English");
        page.find("button", "Dansk");
        page.sees("Overview");
    });
}

/// Another copy of the app in a folder of this host keeps what is its own.
#[test]
fn what_the_app_in_another_folder_keeps_is_let_be() {
    let host = host();
    sitting_in(host.path(), |page| {
        with_child(page, PRESCHOOLER);
        until_kept(page);
        let beside = "const name = location.origin + '/ved-siden-af/ 0.1.0';
            await caches.open(name);
            await caches.open('x');";
        page.script(&format!("return (async () => {{{beside}}})()"), vec![]);
        load_past(page);
        page.find("button", "Lås op");
        page.until(|| {
            let left = page.script("return caches.keys()", vec![]);
            let names: Vec<_> = left.as_array().into_iter().flatten().collect();
            let beside = |it: &&&Value| it.as_str().is_some_and(|it| it.contains("ved-siden-af"));
            match (names.len(), names.iter().filter(beside).count()) {
                (3, 1) => Ok(()),
                _ => Err(format!("{left}")),
            }
        });
    });
}

#[test]
fn where_the_browser_keeps_no_app_it_is_said_and_the_rest_works() {
    sitting_unkept(|page| {
        with_child(page, PRESCHOOLER);
        page.go("#/indstillinger");
        page.sees("Denne browser kan ikke lægge Trivselsspor på enheden");
        page.go("#/overblik");
        page.find("link", PRESCHOOLER.group);
    });
}
