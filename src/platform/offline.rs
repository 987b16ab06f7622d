//! The app kept on this device, so that it opens without a net.
//!
//! `public/offline.js`, the service worker, keeps every build whole in a cache of its own and answers
//! from there; its notes say which build opens and which is the newest. The page alone changes the
//! first, when somebody says yes, and lets go of every other.

use gloo_events::EventListener;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    CacheStorage, MessageChannel, MessageEvent, Response, ServiceWorkerContainer,
    ServiceWorkerRegistration,
};

use super::{build, one_file::in_one_file};

/// The service worker, as start.js lets it be named.
const SCRIPT: &str = "./offline.js";
/// The cache with its notes.
const NOTES: &str = "trivselsspor";
const IN_USE: &str = "in-use";
const NEWEST: &str = "newest";

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
    if let Some(listener) = on_app_kept(|| spawn_local(stay_with_newest())) {
        listener.forget();
    }
    // Refused in a private window or by whoever looks after the device, which the settings say; or
    // there is no net.
    let _ = kept.await;
    stay_with_newest().await;
}

/// Who loaded the page past what is kept here, as one does where that is not to be trusted, has the
/// newest build, and it opens from now on.
async fn stay_with_newest() {
    let build = build();
    if let (Some(build), Some(caches)) = (build, caches())
        && note(&caches, NEWEST).await.as_ref() == Some(&build)
    {
        use_build(&build).await;
    }
}

/// How the app is kept; none where the browser cannot keep it, or it is one file that somebody keeps.
pub async fn kept_app() -> Option<KeptApp> {
    if in_one_file() {
        return None;
    }
    let controller = container()?.controller();
    let caches = caches()?;
    let in_use = note(&caches, IN_USE).await;
    let newest = note(&caches, NEWEST).await;
    let is_whole = async |kept: &Option<String>| match kept {
        Some(kept) => holds(&caches, kept).await,
        None => false,
    };
    let other = newest.filter(|newest| Some(newest) != build().as_ref());
    Some(KeptApp {
        is_here: controller.is_some() && is_whole(&in_use).await,
        newer: if is_whole(&other).await { other } else { None },
    })
}

/// Lets another build open from the next load on; false where the browser did not take it.
pub async fn use_build(build: &str) -> bool {
    let put = async {
        let caches = caches()?;
        holds(&caches, build).await.then_some(())?;
        let notes: web_sys::Cache = opened(caches.open(NOTES)).await?;
        let note = Response::new_with_opt_str(Some(build)).ok()?;
        opened::<JsValue>(notes.put_with_str(IN_USE, &note)).await?;
        let_go_of_others(&caches, build).await
    };
    put.await.is_some()
}

/// Deletes every cache but this build's and the notes: one that somebody else left here is never
/// answered from again.
async fn let_go_of_others(caches: &CacheStorage, build: &str) -> Option<()> {
    let names: Array = opened(caches.keys()).await?;
    for name in names.iter().filter_map(|name| name.as_string()) {
        if name != NOTES && name != build {
            opened::<JsValue>(caches.delete(&name)).await?;
        }
    }
    Some(())
}

/// How many windows of this browser show the app; none where nobody can say.
pub async fn windows_open() -> Option<usize> {
    let worker = container()?.controller()?;
    let channel = MessageChannel::new().ok()?;
    let port = channel.port1();
    let answer = Promise::new(&mut |resolve, _| port.set_onmessage(Some(&resolve)));
    let handed_over = Array::of1(&channel.port2());
    worker
        .post_message_with_transferable(&JsValue::NULL, &handed_over)
        .ok()?;
    let answer: MessageEvent = opened(answer).await?;
    // A handful of windows.
    Some(answer.data().as_f64()? as usize)
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

async fn note(caches: &CacheStorage, name: &str) -> Option<String> {
    let notes: web_sys::Cache = opened(caches.open(NOTES)).await?;
    let note: Response = opened(notes.match_with_str(name)).await?;
    opened::<JsValue>(note.text().ok()?).await?.as_string()
}

async fn holds(caches: &CacheStorage, build: &str) -> bool {
    let has = opened::<JsValue>(caches.has(build)).await;
    has == Some(JsValue::TRUE)
}

/// What a promise of the browser's brings; none where it was refused.
async fn opened<T: JsCast>(promise: impl Into<JsFuture>) -> Option<T> {
    promise.into().await.ok()?.dyn_into().ok()
}
