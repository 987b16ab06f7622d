//! wasm-opt, esbuild and axe-core, from npm at the versions of package-lock.json.

use std::fs;
use std::path::PathBuf;

use super::debian;
use crate::failure::{Because, Result};
use crate::process::{command, run};
use crate::project;

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The folder that holds wasm-opt, after an installation where the lock has changed.
pub fn folders() -> Result<Vec<PathBuf>> {
    debian::bring(&debian::NODE)?;
    let lock = project::root().join("package-lock.json");
    let wanted = fs::read(&lock).because("package-lock.json could not be read")?;
    let modules = project::root().join("node_modules");
    // npm clears the folder first, so a copy of the lock inside it means: installed to the end.
    let installed = modules.join(".installed-lock.json");
    if fs::read(&installed).ok().as_ref() != Some(&wanted) {
        run(&mut command(
            NPM,
            &["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
        ))
        .because(
            "wasm-opt, esbuild and axe-core could not be installed; they need the npm registry",
        )?;
        fs::write(&installed, wanted).because("node_modules could not be written to")?;
    }
    Ok(vec![modules.join(".bin")])
}
