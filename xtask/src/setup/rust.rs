//! The Rust parts that rustup keeps.

use std::path::Path;

use crate::failure::{Because, Failure, Result};
use crate::process::{answer, command, run};

const TARGET: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly.
pub fn target() -> Result<()> {
    let sysroot = answer(&mut command("rustc", &["--print", "sysroot"]))
        .ok_or(())
        .map_err(|()| {
            Failure::new("`rustc` did not answer. Install Rust with rustup, see https://rustup.rs.")
        })?;
    if Path::new(sysroot.trim())
        .join("lib/rustlib")
        .join(TARGET)
        .join("lib")
        .is_dir()
    {
        return Ok(());
    }
    run(&mut command("rustup", &["target", "add", TARGET])).because(format!(
        "the Rust target {TARGET} is missing and rustup did not add it"
    ))
}

/// The formatter and the linter, which a minimal installation leaves out.
pub fn components() -> Result<()> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if answer(&mut command("cargo", &[subcommand, "--version"])).is_none() {
            run(&mut command("rustup", &["component", "add", component])).because(format!(
                "`cargo {subcommand}` is missing and rustup did not add it"
            ))?;
        }
    }
    Ok(())
}
