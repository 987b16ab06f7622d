//! The Rust parts that rustup keeps.

use std::path::PathBuf;

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

fn in_sysroot(path: &str) -> Result<bool> {
    Ok(sysroot()?.join(path).exists())
}

fn sysroot() -> Result<PathBuf> {
    Ok(PathBuf::from(ask(&["--print", "sysroot"])?.trim()))
}

fn ask(words: &[&str]) -> Result<String> {
    answer(&mut command("rustc", words)).ok_or_else(|| {
        Failure::new("`rustc` did not answer. Install Rust with rustup, see https://rustup.rs.")
    })
}

/// Where the compiler stands, and the commit it was made from.
pub fn compiler() -> Result<(PathBuf, String)> {
    let told = ask(&["-vV"])?;
    let commit = told.lines().find_map(|it| it.strip_prefix("commit-hash: "));
    let commit = commit.ok_or_else(|| Failure::new("`rustc -vV` names no commit."))?;
    Ok((sysroot()?, commit.to_owned()))
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
