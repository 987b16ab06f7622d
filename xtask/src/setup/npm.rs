//! What comes from npm, at the versions of a package-lock.json: wasm-opt, esbuild and axe-core for
//! the project, and apart from them what only the benchmark and Lighthouse's test want.

use std::fs;
use std::path::{Path, PathBuf};

use super::debian;
use crate::failure::{Because, Result};
use crate::process::{command, run};
use crate::project;

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The folder that holds wasm-opt, after an installation where the lock has changed.
pub fn folders() -> Result<Vec<PathBuf>> {
    let modules = installed(project::root(), "wasm-opt, esbuild and axe-core")?;
    Ok(vec![modules.join(".bin")])
}

/// The `node_modules` with the libraries that the benchmark measures the app against.
pub fn peers() -> Result<PathBuf> {
    installed(&project::peers(), "What the app is measured against")
}

/// The `node_modules` with Lighthouse.
pub fn lighthouse() -> Result<PathBuf> {
    installed(
        &project::root().join("xtask/tools/lighthouse"),
        "Lighthouse",
    )
}

/// The `node_modules` of a folder, after an installation where its lock has changed.
fn installed(folder: &Path, what: &str) -> Result<PathBuf> {
    debian::bring(&debian::NODE)?;
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock).because(format!("{} could not be read", lock.display()))?;
    let modules = folder.join("node_modules");
    // npm clears the folder first, so a copy of the lock inside it means: installed to the end.
    let installed = modules.join(".installed-lock.json");
    if fs::read(&installed).ok().as_ref() != Some(&wanted) {
        let mut npm = command(NPM, &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        run(npm.current_dir(folder)).because(format!(
            "{what} could not be installed; that needs the npm registry"
        ))?;
        let unwritten = format!("{} could not be written to", modules.display());
        fs::write(&installed, wanted).because(unwritten)?;
    }
    Ok(modules)
}
