//! What comes later: the sample, the vault, and every screen but the start and Akut. See
//! `loader.rs`.

use yew::platform::spawn_local;

use super::{
    handle::App,
    loader::{Fetching, Later, LaterPartNotFetched},
    platform::{has_vault, keep_app, next_frame, pause, start_worker},
    screens::{
        above::above,
        later,
        menu_below::{group_in_menu, menu_below},
    },
};

/// Fetches it, once what is on the screen has been drawn: the first screen does not share the processor
/// with it. It is one of the app's own files, and nothing is sent with the request.
pub fn fetch() -> Fetching {
    Box::pin(async {
        next_frame().await;
        load().await
    })
}

static LATER: Later = Later {
    show: later,
    above,
    below: menu_below,
    group: group_in_menu,
    has_vault: || {
        // So that nothing is fetched any more when somebody unlocks.
        start_worker();
        Box::pin(async { Ok(has_vault().await?) })
    },
    unlock: |app, passphrase| Box::pin(async move { app.unlock(&passphrase).await }),
    open_sample: App::open_sample,
    keep: || {
        spawn_local(async {
            pause(QUIET_MS).await;
            keep_app().await;
        });
    },
};

/// How long the browser is left alone with the first screen before it keeps the app, in milliseconds.
const QUIET_MS: u32 = 1_000;

// What only this leads to makes up a file of its own, see xtask/src/parts.rs. The test build is one
// program.
#[cfg(all(target_arch = "wasm32", not(feature = "unsealed")))]
#[wasm_split_helpers::wasm_split(later, fallible)]
fn load() -> Result<&'static Later, LaterPartNotFetched> {
    Ok(&LATER)
}

#[cfg(all(target_arch = "wasm32", not(feature = "unsealed")))]
impl From<wasm_split_helpers::SplitLoaderError> for LaterPartNotFetched {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

#[cfg(any(not(target_arch = "wasm32"), feature = "unsealed"))]
async fn load() -> Result<&'static Later, LaterPartNotFetched> {
    Ok(&LATER)
}
