//! The built app as a host has it, in a folder that a test may change.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use xtask::project;

/// A copy of the built app.
#[track_caller]
pub fn host() -> TempDir {
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    put_app(folder.path());
    folder
}

/// Puts a copy of the built app into a folder.
#[track_caller]
pub fn put_app(folder: &Path) {
    let files = project::files(&project::dist()).unwrap_or_else(|failure| panic!("{failure}"));
    for name in files {
        let bytes = fs::read(project::dist().join(&name));
        put(
            folder,
            &name,
            &bytes.unwrap_or_else(|error| panic!("{name}: {error}")),
        );
    }
}

/// Puts a file into a folder, and the folders above it where they are not there.
#[track_caller]
pub fn put(folder: &Path, name: &str, bytes: &[u8]) {
    let place = folder.join(name);
    fs::create_dir_all(place.parent().unwrap_or(folder))
        .and_then(|()| fs::write(&place, bytes))
        .unwrap_or_else(|error| panic!("{}: {error}", place.display()));
}
