//! A passphrase is made into a key by a worker beside the page, and by the page itself where no
//! worker is to be had.

use crate::app::{arrive, make_vault, unlock};
use crate::harness::{Browser, sitting};

/// Keeps hold of the page's program, so that its memory can be measured. A program's memory never
/// shrinks: where a passphrase was tried, 64 MiB stay.
const WATCH: &str = "for (const name of ['instantiate', 'instantiateStreaming']) {
    const instantiate = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
        const made = await instantiate.apply(WebAssembly, given);
        globalThis.program ??= made.instance ?? made;
        return made;
    };
}";

/// What Argon2id takes for a new vault.
const WORK: u64 = 64 << 20;

/// How much memory the page's program has taken.
#[track_caller]
fn memory(page: &Browser) -> u64 {
    let read = "return Object.values(program.exports)
        .find((it) => it instanceof WebAssembly.Memory).buffer.byteLength";
    let bytes = page.script(read, vec![]);
    bytes.as_u64().unwrap_or_else(|| panic!("{bytes} bytes"))
}

#[track_caller]
fn make_and_unlock(page: &Browser) {
    page.before_every_page(WATCH);
    page.reload();
    make_vault(page);
    page.reload();
    unlock(page);
    arrive(page, "Hvem er du?");
}

#[test]
fn the_page_does_not_do_the_work() {
    sitting(|page| {
        make_and_unlock(page);
        assert!(memory(page) < WORK, "{} bytes", memory(page));
    });
}

#[test]
fn without_workers_the_page_does_it() {
    sitting(|page| {
        page.before_every_page("delete globalThis.Worker");
        make_and_unlock(page);
        assert!(memory(page) > WORK, "{} bytes", memory(page));
    });
}

#[test]
fn where_the_worker_does_not_start_the_page_does_it() {
    sitting(|page| {
        let broken = "const whole = Worker;
            globalThis.Worker = class extends whole {
                postMessage(it, ...more) {
                    super.postMessage(typeof it === 'string' ? './missing.js' : it, ...more);
                }
            };";
        page.before_every_page(broken);
        make_and_unlock(page);
        assert!(memory(page) > WORK, "{} bytes", memory(page));
        let told = page.take_console();
        let of_it = |line: &String| line.contains("missing.js") || line.contains("worker.js");
        assert!(!told.is_empty() && told.iter().all(of_it), "{told:#?}");
    });
}
