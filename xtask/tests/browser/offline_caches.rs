//! The caches that the app is kept in: what is loaded past them, what somebody left there, other copies.

use serde_json::{Value, json};

use crate::app::{PRESCHOOLER, RAGNHILD, sit_down, unlock, with_child};
use crate::harness::{Browser, Verbs, host, sitting_in};
use crate::offline::{IS_HERE, NEW, lock, release, until_kept};

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

/// Whether the browser has kept the build of this name and nothing of it is on its way.
const NEW_IS_KEPT: &str = "return (async (build) => {
    const here = (await caches.keys()).some((name) => name.endsWith(build));
    const worker = await navigator.serviceWorker.getRegistration();
    return here && !worker.installing && !worker.waiting;
})(arguments[0])";

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
        // Once the browser has kept it; loaded anew in the middle of that, the browser itself stopped for
        // a minute now and then.
        page.until(|| match page.script(NEW_IS_KEPT, vec![NEW.into()]) {
            Value::Bool(true) => Ok(()),
            _ => Err("the new build is not kept".to_owned()),
        });
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
