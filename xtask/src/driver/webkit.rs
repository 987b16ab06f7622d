//! WebKitGTK's MiniBrowser, as its driver is asked for it, on a screen that nobody sees.

use serde_json::{Value, json};

use crate::setup;

/// The driver does not say when it listens. Its screen ends with this shell, also where the driver did
/// not start.
pub const START: &str = include_str!("webkit.sh");

/// A browser; it keeps what is written until it is closed, and takes no profile.
pub fn capabilities() -> Value {
    json!({
        "webkitgtk:browserOptions": {
            "binary": setup::minibrowser(),
            "args": ["--automation"],
        },
    })
}
