//! Randomness from the browser.

use wasm_bindgen::UnwrapThrowExt;

use trivsel::vocabulary::Id;
use vault::Random;

/// The browser's own source of random bytes, fit for keys.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&mut self, bytes: &mut [u8]) {
        // Without randomness nothing can be sealed, so there is no going on.
        web_sys::window()
            .and_then(|window| window.crypto().ok())
            .and_then(|crypto| crypto.get_random_values_with_u8_array(bytes).ok())
            .expect_throw("the browser gives random bytes");
    }
}

#[must_use]
pub fn new_id() -> Id {
    let mut bytes = [0; 16];
    SystemRandom.fill(&mut bytes);
    Id::from_bytes(bytes)
}
