//! Who starts a browser, and where that one's files lie.

use std::path::{Path, PathBuf};

use crate::process;

/// Whether it is root, to whom some browsers refuse their sandbox.
pub(super) fn is_root() -> bool {
    process::answer(&mut process::command("id", &["-u"])).is_some_and(|id| id.trim() == "0")
}

/// Where a browser that cannot be told another folder while it runs puts what is downloaded.
pub fn downloads(profile: &Path) -> PathBuf {
    profile.join("downloads")
}
