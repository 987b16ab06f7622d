//! A worker beside the page: a passphrase is made into a key there, and the page stays alive
//! meanwhile. The worker runs this same program.
//!
//! It starts with the page where this device has a vault, so that nothing is fetched when somebody
//! unlocks, and else with the first passphrase. Where there is no worker, or it fails, the page
//! does the work itself.

use std::cell::{OnceCell, RefCell};

use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};
use zeroize::Zeroizing;

use vault::{Cost, KdfParams};

thread_local! {
    static HELPER: OnceCell<Option<Helper>> = const { OnceCell::new() };
}

struct Helper {
    worker: Worker,
    /// Resolves once the worker has answered what it was last asked; at first, once it
    /// has started. Whoever asks waits for that.
    last: RefCell<Promise>,
}

/// Starts the worker. The page's policy lets this one address become one.
pub fn start_worker() {
    HELPER.with(|helper| {
        helper.get_or_init(Helper::new);
    });
}

/// The key that a passphrase makes; none where the page has to do it.
pub(super) async fn key(passphrase: &str, params: KdfParams) -> Option<Zeroizing<Vec<u8>>> {
    let KdfParams { salt, cost } = params;
    // Handed over, not copied; whoever has it last overwrites it.
    let passphrase = Uint8Array::from(passphrase.as_bytes());
    let work = Array::of1(&wasm_bindgen::module());
    work.push(&passphrase);
    work.push(&Uint8Array::from(&salt[..]));
    for number in [cost.memory_kib, cost.passes, cost.lanes] {
        work.push(&number.into());
    }
    let (before, answer) =
        HELPER.with(|helper| helper.get_or_init(Helper::new).as_ref()?.next())?;
    let asked = answered(before).await.and_then(|_| {
        let handed_over = Array::of1(&passphrase.buffer());
        HELPER.with(|helper| helper.get()?.as_ref()?.ask(&work, &handed_over, &answer))
    });
    if asked.is_none() {
        passphrase.fill(0, 0, passphrase.length());
        return None;
    }
    let key: Uint8Array = answered(answer.promise).await?.data().dyn_into().ok()?;
    let mut bytes = Zeroizing::new(vec![0; 32]);
    (key.length() == 32).then(|| key.copy_to(&mut bytes))?;
    key.fill(0, 0, key.length());
    Some(bytes)
}

/// What a worker says; none where it failed.
pub(super) async fn answered(promise: Promise) -> Option<MessageEvent> {
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

/// A promise, and what keeps it.
pub(super) struct WorkerReply {
    pub(super) promise: Promise,
    keep: Function,
}

impl WorkerReply {
    pub(super) fn new() -> Option<Self> {
        let mut keep = None;
        let promise = Promise::new(&mut |it, _| keep = Some(it));
        Some(Self {
            promise,
            keep: keep?,
        })
    }

    /// What this worker says next, or that it has failed.
    pub(super) fn hear(&self, worker: &Worker) {
        worker.set_onmessage(Some(&self.keep));
        worker.set_onerror(Some(&self.keep));
    }
}

/// Starts the worker whose script the page names so. The page's policy lets it become one.
pub(super) fn named_worker(name: &str) -> Option<Worker> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    Worker::new_with_options(&named_file(name)?, &options).ok()
}

/// The address of the file that the page names in a `<meta>`.
pub(super) fn named_file(name: &str) -> Option<String> {
    let named = ["meta[name=", name, "]"].concat();
    let document = web_sys::window()?.document()?;
    document
        .query_selector(&named)
        .ok()??
        .get_attribute("content")
}

impl Helper {
    fn new() -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let script = document.get_element_by_id("app-script")?;
        let program = script.get_attribute("href")?;
        let worker = named_worker("worker")?;
        worker.post_message(&program.into()).ok()?;
        let started = WorkerReply::new()?;
        let this = Self {
            worker,
            last: RefCell::new(started.promise.clone()),
        };
        started.hear(&this.worker);
        Some(this)
    }

    /// A place behind whoever asked last: what to wait for, and the own answer.
    fn next(&self) -> Option<(Promise, WorkerReply)> {
        let answer = WorkerReply::new()?;
        let before = self.last.replace(answer.promise.clone());
        Some((before, answer))
    }

    fn ask(&self, work: &JsValue, handed_over: &JsValue, answer: &WorkerReply) -> Option<()> {
        answer.hear(&self.worker);
        self.worker
            .post_message_with_transfer(work, handed_over)
            .ok()
    }
}

/// What the worker does: writes the key that a passphrase makes into `key`, and says whether the
/// memory for it was there. `public/worker.js` calls it. Nothing of either stays in this program's
/// memory.
#[wasm_bindgen]
#[must_use]
pub fn stretch(
    passphrase: Vec<u8>,
    salt: &[u8],
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    key: &Uint8Array,
) -> bool {
    let passphrase = Zeroizing::new(passphrase);
    let cost = Cost {
        memory_kib,
        passes,
        lanes,
    };
    let made = || {
        let salt = salt.try_into().ok()?;
        let passphrase = std::str::from_utf8(&passphrase).ok()?;
        KdfParams { salt, cost }.key(passphrase).ok()
    };
    made().is_some_and(|made| {
        key.copy_from(&made);
        true
    })
}
