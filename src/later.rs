//! What comes later: every screen but those of a first look around, and the vault. See `loader.rs`.

use super::{
    loader::{Fetching, Later, LaterPartNotFetched},
    passphrase::suggest,
    platform::{SystemRandom, has_vault, start_worker},
    screens::{above::above, form::form, later},
};

/// Fetches it. It is one of the app's own files, and nothing is sent with the request.
pub fn fetch() -> Fetching {
    Box::pin(load())
}

static LATER: Later = Later {
    show: later,
    above,
    form,
    has_vault: || Box::pin(async { Ok(has_vault().await?) }),
    unlock: |app, passphrase| Box::pin(async move { app.unlock(&passphrase).await }),
    make_vault: |app, passphrase, facts| {
        Box::pin(async move { app.make_vault(&passphrase, facts).await })
    },
    suggest_passphrase: || suggest(&[], &mut SystemRandom),
};

fn begin() -> &'static Later {
    // So that nothing is fetched any more when somebody unlocks.
    start_worker();
    &LATER
}

// What only this leads to makes up a file of its own, see xtask/src/parts.rs. The test build is one program.
#[cfg(all(target_arch = "wasm32", not(feature = "unsealed")))]
#[wasm_split_helpers::wasm_split(later, fallible)]
fn load() -> Result<&'static Later, LaterPartNotFetched> {
    Ok(begin())
}

#[cfg(all(target_arch = "wasm32", not(feature = "unsealed")))]
impl From<wasm_split_helpers::SplitLoaderError> for LaterPartNotFetched {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

#[cfg(any(not(target_arch = "wasm32"), feature = "unsealed"))]
async fn load() -> Result<&'static Later, LaterPartNotFetched> {
    Ok(begin())
}
