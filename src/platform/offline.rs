//! The app kept on this device, so that it opens without a net.
//!
//! `public/offline.js`, the service worker, keeps every build whole in a cache of its own and answers
//! from there; its notes say which build opens. The page reads and writes none of that, as anything of
//! the same host can: it asks the worker, which the browser holds against the host at every load, for its
//! own build, and when somebody says yes for the newer one.

use gloo_events::EventListener;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    CacheStorage, MessageChannel, MessageEvent, ServiceWorkerContainer, ServiceWorkerRegistration,
};

use super::{build, one_file::in_one_file};

/// The service worker, as start.js lets it be named.
const SCRIPT: &str = "./offline.js";

/// How the app is kept on this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptApp {
    /// It opens without a net.
    pub is_here: bool,
    /// Another build than the one that runs here is kept whole and can take its place: the version
    /// with its hash.
    pub newer: Option<String>,
}

/// Lets the browser keep the app, where it can, and asks the host whether there is a new version. What
/// of its files the browser has copies of already is not asked for again.
pub async fn keep_app() {
    if in_one_file() {
        return;
    }
    let kept = async {
        let registration: ServiceWorkerRegistration = opened(container()?.register(SCRIPT)).await?;
        opened::<JsValue>(registration.update().ok()?).await
    };
    if let Some(listener) = on_app_kept(|| spawn_local(stay_with_this_build())) {
        listener.forget();
    }
    // Refused in a private window or by whoever looks after the device, which the settings say; or
    // there is no net.
    let _ = kept.await;
    stay_with_this_build().await;
}

/// Who loaded the page past what is kept here, as one does where that is not to be trusted, has the
/// newest build, and it opens from now on, whatever somebody noted in its place. A build that waits for
/// a yes is not asked: there the worker is of another.
async fn stay_with_this_build() {
    if let Some(build) = build() {
        use_build(&build).await;
    }
}

/// How the app is kept; none where the browser cannot keep it, or it is one file that somebody keeps.
pub async fn kept_app() -> Option<KeptApp> {
    if in_one_file() {
        return None;
    }
    let controller = container()?.controller();
    caches()?;
    let Some(told) = asked_worker(&JsValue::NULL).await else {
        return Some(KeptApp {
            is_here: false,
            newer: None,
        });
    };
    let told: Array = told.dyn_into().ok()?;
    let kept = told.get(0).as_string();
    Some(KeptApp {
        is_here: controller.is_some() && told.get(1) == JsValue::TRUE,
        newer: kept.filter(|kept| Some(kept) != build().as_ref()),
    })
}

/// Lets a build open from the next load on; false where the worker has another, or could not keep it.
pub async fn use_build(build: &str) -> bool {
    asked_worker(&JsValue::from_str(build)).await == Some(JsValue::TRUE)
}

/// How many windows of this browser show the app; none where nobody can say.
pub async fn windows_open() -> Option<usize> {
    let told: Array = asked_worker(&JsValue::NULL).await?.dyn_into().ok()?;
    // A handful of windows.
    Some(told.get(2).as_f64()? as usize)
}

/// What the worker answers, also where this page was loaded past it; none where there is none.
async fn asked_worker(question: &JsValue) -> Option<JsValue> {
    let registration = container()?.get_registration();
    let registration: ServiceWorkerRegistration = opened(registration).await?;
    let worker = registration.active()?;
    let channel = MessageChannel::new().ok()?;
    let port = channel.port1();
    let answer = Promise::new(&mut |resolve, _| port.set_onmessage(Some(&resolve)));
    let handed_over = Array::of1(&channel.port2());
    worker
        .post_message_with_transferable(question, &handed_over)
        .ok()?;
    let answer: MessageEvent = opened(answer).await?;
    Some(answer.data())
}

/// Calls back whenever the service worker has kept a build, until it is dropped.
pub fn on_app_kept(call: impl Fn() + 'static) -> Option<EventListener> {
    let container = container()?;
    // Messages wait until they are asked for, and a listener of this kind does not ask.
    if let Ok(start) = Reflect::get(&container, &"startMessages".into()) {
        let _ = start.dyn_ref::<Function>()?.call0(&container);
    }
    Some(EventListener::new(&container, "message", move |_| call()))
}

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    let container = Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    container.dyn_into().ok()
}

fn caches() -> Option<CacheStorage> {
    web_sys::window()?.caches().ok()
}

/// What a promise of the browser's brings; none where it was refused.
async fn opened<T: JsCast>(promise: impl Into<JsFuture>) -> Option<T> {
    promise.into().await.ok()?.dyn_into().ok()
}
