//! The Rust parts that rustup keeps.

use std::path::Path;

use crate::failure::{Because, Failure, Result};
use crate::process::{answer, command, run};

const TARGET: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly, which checking uses.
pub fn target() -> Result<()> {
    if in_sysroot(&format!("lib/rustlib/{TARGET}/lib"))? {
        return Ok(());
    }
    run(&mut command("rustup", &["target", "add", TARGET])).because(format!(
        "the Rust target {TARGET} is missing and rustup did not add it"
    ))
}

/// The source of the standard library and what it is made of, which `dist` builds for size.
pub fn source() -> Result<()> {
    if !in_sysroot("lib/rustlib/src/rust/library/Cargo.lock")? {
        run(&mut command("rustup", &["component", "add", "rust-src"])).because(
            "the source of Rust's standard library is missing and rustup did not add it",
        )?;
    }
    let mut fetch = command(
        "cargo",
        &["fetch", "--quiet", "-Zbuild-std", "--target", TARGET],
    );
    run(fetch.env("RUSTC_BOOTSTRAP", "1"))
        .because("what Rust's standard library is made of could not be fetched")
}

fn in_sysroot(path: &str) -> Result<bool> {
    let sysroot = answer(&mut command("rustc", &["--print", "sysroot"]))
        .ok_or(())
        .map_err(|()| {
            Failure::new("`rustc` did not answer. Install Rust with rustup, see https://rustup.rs.")
        })?;
    Ok(Path::new(sysroot.trim()).join(path).exists())
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
