//! Loading the page anew: the one way to be sure that nothing of what it knew stays in memory.

use std::{future::poll_fn, pin::pin, task::Poll};

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, RequestCache, RequestInit, Response};

use super::{from_disk, kept_app, pause};

/// How long the host may take to answer, in milliseconds. Who waits longer stays where they are.
const PROBE_TIMEOUT_MS: u32 = 3_000;

/// What start.js listens for. It overwrites the program's memory as the page goes.
const LOCKED_EVENT: &str = "trivselsspor-locked";

/// Loads the page anew after the vault was locked, where it would come back: it is kept on this
/// device, or the browser has a connection and the app's own page is there. Otherwise it stays.
/// What the program held is overwritten as the page goes.
pub async fn reload_if_it_comes_back() -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let (mut page, mut late) = (pin!(comes_back()), pin!(pause(PROBE_TIMEOUT_MS)));
    let there = poll_fn(|context| match page.as_mut().poll(context) {
        Poll::Ready(there) => Poll::Ready(there),
        Poll::Pending => late.as_mut().poll(context).map(|()| false),
    });
    if !there.await {
        return false;
    }
    if let Ok(locked) = Event::new(LOCKED_EVENT) {
        let _ = window.dispatch_event(&locked);
    }
    window.location().reload().is_ok()
}

/// Loads the page anew at once.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

async fn comes_back() -> bool {
    // Whoever could open the file can open it again.
    if from_disk() || kept_app().await.is_some_and(|kept| kept.is_here) {
        return true;
    }
    let on_line = web_sys::window().is_some_and(|window| window.navigator().on_line());
    on_line && page_is_there().await
}

/// Asks the host for the page, past the browser's own copies.
async fn page_is_there() -> bool {
    async {
        let window = web_sys::window()?;
        let location = window.location();
        let address = location.origin().ok()? + &location.pathname().ok()?;
        let asked = RequestInit::new();
        asked.set_method("HEAD");
        asked.set_cache(RequestCache::NoStore);
        let answer = window.fetch_with_str_and_init(&address, &asked);
        let answer: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
        Some(answer.ok())
    }
    .await
    .unwrap_or(false)
}
