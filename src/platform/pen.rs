//! The pen: of all windows that have this vault open, the one that holds it
//! writes. It is a lock of the browser's (Web Locks), which lets go of it when
//! the window closes or crashes.
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
const NAME: &str = "trivselsspor";

/// A window's place in the line for the pen; letting go of it gives the pen on.
pub struct Pen(Rc<Place>);

struct Place {
    /// Told whether this window has the pen, whenever that changes.
    tell: Callback<bool>,
    /// Lets the browser give the pen on, while it is held here.
    let_go: RefCell<Option<Function>>,
    /// The request that the pen came with.
    holder: Cell<u32>,
    requests: Cell<u32>,
    /// A request stands in line.
    in_line: Cell<bool>,
}

/// How the pen is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    /// Now or not at all.
    Now,
    /// When everybody before has let go.
    InTurn,
    /// Out of the hand of whoever has it.
    ByForce,
}

impl Pen {
    /// Asks for the pen, and stands in line where another window has it. Without
    /// locks in the browser every window believes it has the pen; the vault then
    /// refuses whoever has fallen behind.
    pub fn ask(tell: Callback<bool>) -> Self {
        let place = Rc::new(Place {
            tell,
            let_go: RefCell::default(),
            holder: Cell::default(),
            requests: Cell::default(),
            in_line: Cell::default(),
        });
        place.request(Asking::Now);
        Self(place)
    }

    /// Takes the pen from whoever has it.
    pub fn take(&self) {
        self.0.request(Asking::ByForce);
    }
}

impl Drop for Pen {
    fn drop(&mut self) {
        if let Some(let_go) = self.0.let_go.take() {
            // A promise's own function does not fail.
            let _ = let_go.call0(&JsValue::UNDEFINED);
        }
    }
}

impl Place {
    fn request(self: &Rc<Self>, asking: Asking) {
        let number = self.requests.get() + 1;
        self.requests.set(number);
        self.in_line
            .set(self.in_line.get() || asking == Asking::InTurn);
        let place = Rc::downgrade(self);
        // What it returns holds the pen: undefined gives it on at once.
        let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
            let Some(place) = place.upgrade() else {
                return JsValue::UNDEFINED;
            };
            if asking == Asking::InTurn {
                place.in_line.set(false);
            }
            if lock.is_null() {
                place.lost();
                return JsValue::UNDEFINED;
            }
            let held = Promise::new(&mut |let_go, _| {
                place.let_go.replace(Some(let_go));
            });
            place.holder.set(number);
            place.tell.emit(true);
            held.into()
        });
        let Some(held) = request(asking, &granted) else {
            self.tell.emit(true);
            return;
        };
        let place = Rc::downgrade(self);
        spawn_local(async move {
            let taken = JsFuture::from(held).await.is_err();
            if let Some(place) = place.upgrade().filter(|it| it.holder.get() == number)
                && taken
            {
                place.let_go.take();
                place.lost();
            }
        });
    }

    /// Another window has the pen; this one stands in line.
    fn lost(self: &Rc<Self>) {
        self.tell.emit(false);
        if !self.in_line.get() {
            self.request(Asking::InTurn);
        }
    }
}

/// `navigator.locks.request(…)`; none in a browser without locks.
fn request(asking: Asking, granted: &JsValue) -> Option<Promise> {
    let options = Object::new();
    let option = match asking {
        Asking::Now => "ifAvailable",
        Asking::InTurn => "",
        Asking::ByForce => "steal",
    };
    Reflect::set(&options, &option.into(), &true.into()).ok()?;
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let held = request.call3(&locks, &NAME.into(), &options, granted);
    held.ok()?.dyn_into().ok()
}
