//! Whether the app stands in one file, and where that was opened from: see `xtask/src/one_file.rs`.

use super::worker::named_file;

/// Whether everything stands in one file: no worker, nothing kept for when there is no net, and no
/// reader of workbooks.
#[must_use]
pub fn in_one_file() -> bool {
    named_file("one-file").is_some()
}

/// Whether the page was opened from a disk, by no host.
#[must_use]
pub fn from_disk() -> bool {
    let protocol = web_sys::window().and_then(|window| window.location().protocol().ok());
    protocol.as_deref() == Some("file:")
}
