//! Where things stand in the project.

use std::path::{Path, PathBuf};

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

/// The app with sealing switched off, which only the tests ever open.
pub fn unsealed_dist() -> PathBuf {
    root().join("target/dist-unsealed")
}

/// Where the browser tests leave their pictures.
pub fn screenshots() -> PathBuf {
    root().join("target/screenshots")
}

/// What the benchmark measures the app against.
pub fn peers() -> PathBuf {
    root().join("xtask/benches/peers")
}
