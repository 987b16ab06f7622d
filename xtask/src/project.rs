//! Where things stand in the project.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Because, Result};

/// The folder that holds `index.html`.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// The app as it is published.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The app in one file, with its sum.
pub fn one_file() -> PathBuf {
    root().join("one-file")
}

/// Where a release is made.
pub fn release() -> PathBuf {
    root().join("release")
}

/// The app with sealing switched off, which only the tests ever open.
pub fn unsealed_dist() -> PathBuf {
    root().join("target/dist-unsealed")
}

/// Where the browser tests leave their pictures.
pub fn screenshots() -> PathBuf {
    root().join("target/screenshots")
}

/// Where the browser tests leave how long they took.
pub fn browser_times() -> PathBuf {
    root().join("target/browser-times.tsv")
}

/// What the benchmark measures the app against.
pub fn peers() -> PathBuf {
    root().join("xtask/benches/peers")
}

/// Every file below a folder, by its path there with `/` between the parts.
pub fn files(folder: &Path) -> Result<Vec<String>> {
    files_below(folder, "")
}

fn files_below(folder: &Path, prefix: &str) -> Result<Vec<String>> {
    let unread = format!("{} could not be read", folder.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).because(&unread)? {
        let entry = entry.because(&unread)?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            found.extend(files_below(&entry.path(), &format!("{name}/"))?);
        } else {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}
