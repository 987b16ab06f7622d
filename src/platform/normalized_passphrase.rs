//! A passphrase as somebody typed it.

use zeroize::Zeroizing;

use super::worker;
use vault::{KdfParams, Passphrase, VaultError};

/// A passphrase in the one form in which it opens the vault (Unicode's NFC):
/// keyboards write "å" as one character or as two. It is made into a key beside
/// the page.
pub(super) struct NormalizedPassphrase(Zeroizing<String>);

impl NormalizedPassphrase {
    #[cfg(target_arch = "wasm32")]
    pub(super) fn new(passphrase: &str) -> Self {
        let normal = js_sys::JsString::from(passphrase).normalize("NFC");
        Self(Zeroizing::new(normal.into()))
    }

    /// Outside a browser nobody types.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn new(passphrase: &str) -> Self {
        Self(Zeroizing::new(passphrase.to_owned()))
    }
}

impl Passphrase for NormalizedPassphrase {
    async fn key(&self, params: KdfParams) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        // Outside a browser there is no worker either.
        if cfg!(target_arch = "wasm32")
            && let Some(key) = worker::key(&self.0, params).await
        {
            return Ok(key);
        }
        params.key(&self.0)
    }
}
