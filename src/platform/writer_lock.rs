//! The writer lock: of all windows that have this vault open, the one that holds it writes. It is
//! a lock of the browser's (Web Locks), which releases it when the window closes or crashes.
//!
//! Spoken to through js-sys: web-sys offers locks only behind its unstable flag.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use yew::{Callback, platform::spawn_local};

/// The lock's name in the browser.
const LOCK_NAME: &str = "trivselsspor";

/// A window's place in the queue for the lock; dropping it releases the lock.
pub struct WriterLock(Rc<LockRequest>);

struct LockRequest {
    /// Told whether this window has the lock, whenever that changes.
    on_change: Callback<bool>,
    /// Resolves the promise that holds the lock, while it is held here.
    release: RefCell<Option<Function>>,
    /// The request that the lock was granted to.
    holder: Cell<u32>,
    requests: Cell<u32>,
    /// A request is queued.
    queued: Cell<bool>,
}

/// How the lock is requested.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LockMode {
    /// Now or not at all.
    IfAvailable,
    /// When everybody before has released it.
    Queued,
    /// From whoever has it.
    Steal,
}

impl WriterLock {
    /// Requests the lock, and queues for it where another window has it. Without
    /// locks in the browser every window believes it has it; the vault then
    /// refuses whoever has fallen behind.
    pub fn request(on_change: Callback<bool>) -> Self {
        let place = Rc::new(LockRequest {
            on_change,
            release: RefCell::default(),
            holder: Cell::default(),
            requests: Cell::default(),
            queued: Cell::default(),
        });
        place.request(LockMode::IfAvailable);
        Self(place)
    }

    /// Takes the lock from whoever has it.
    pub fn steal(&self) {
        self.0.request(LockMode::Steal);
    }
}

impl Drop for WriterLock {
    fn drop(&mut self) {
        if let Some(release) = self.0.release.take() {
            // A promise's own function does not fail.
            let _ = release.call0(&JsValue::UNDEFINED);
        }
    }
}

impl LockRequest {
    fn request(self: &Rc<Self>, mode: LockMode) {
        let number = self.requests.get() + 1;
        self.requests.set(number);
        self.queued
            .set(self.queued.get() || mode == LockMode::Queued);
        let place = Rc::downgrade(self);
        // What it returns holds the lock: undefined releases it at once.
        let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
            let Some(place) = place.upgrade() else {
                return JsValue::UNDEFINED;
            };
            if mode == LockMode::Queued {
                place.queued.set(false);
            }
            if lock.is_null() {
                place.lost();
                return JsValue::UNDEFINED;
            }
            let held = Promise::new(&mut |release, _| {
                place.release.replace(Some(release));
            });
            place.holder.set(number);
            place.on_change.emit(true);
            held.into()
        });
        let Some(held) = request(mode, &granted) else {
            self.on_change.emit(true);
            return;
        };
        let place = Rc::downgrade(self);
        spawn_local(async move {
            let taken = JsFuture::from(held).await.is_err();
            if let Some(place) = place.upgrade().filter(|it| it.holder.get() == number)
                && taken
            {
                place.release.take();
                place.lost();
            }
        });
    }

    /// Another window has the lock; this one queues for it.
    fn lost(self: &Rc<Self>) {
        self.on_change.emit(false);
        if !self.queued.get() {
            self.request(LockMode::Queued);
        }
    }
}

/// `navigator.locks.request(…)`; none in a browser without locks.
fn request(mode: LockMode, granted: &JsValue) -> Option<Promise> {
    let options = Object::new();
    let option = match mode {
        LockMode::IfAvailable => "ifAvailable",
        LockMode::Queued => "",
        LockMode::Steal => "steal",
    };
    Reflect::set(&options, &option.into(), &true.into()).ok()?;
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let held = request.call3(&locks, &LOCK_NAME.into(), &options, granted);
    held.ok()?.dyn_into().ok()
}
