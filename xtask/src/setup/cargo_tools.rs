//! Trunk and wasm-bindgen, built by cargo.
//!
//! A tool of the right version on `PATH` is used. Otherwise it is built into a folder of this
//! project's own in cargo's home: there every clone finds it again, which `target/` would not
//! give, and no version that another project installed is replaced.

use std::env;
use std::path::PathBuf;

use crate::failure::{Because, Failure, Result};
use crate::process::{answer, command, run};
use crate::project;

struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    /// How cargo is to build it: these tools run for seconds and are built once.
    settings: &'static [&'static str],
    optimisation: &'static str,
}

/// The folders that hold the tools, in so far as they are not on `PATH` already.
pub fn folders() -> Result<Vec<PathBuf>> {
    let lock = std::fs::read_to_string(project::root().join("Cargo.lock"))
        .because("Cargo.lock could not be read")?;
    let wasm_bindgen = locked_version(&lock, "wasm-bindgen").ok_or_else(|| {
        Failure::new("Cargo.lock names no wasm-bindgen. Run `cargo check` to write it anew.")
    })?;
    let tools = [
        Tool {
            package: "trunk",
            program: "trunk",
            // The newest that Rust 1.95 builds.
            version: "0.21.14".into(),
            settings: &["--locked"],
            optimisation: "0",
        },
        Tool {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            // It writes JavaScript for exactly its own version of the library.
            version: wasm_bindgen.into(),
            // Its published lock names a package version that not every registry has.
            settings: &[],
            optimisation: "1",
        },
    ];
    let found: Result<Vec<_>> = tools.iter().map(Tool::folder).collect();
    Ok(found?.into_iter().flatten().collect())
}

impl Tool {
    /// The folder to put on `PATH`, or nothing where the tool is there already.
    fn folder(&self) -> Result<Option<PathBuf>> {
        if self.answers(self.program) {
            return Ok(None);
        }
        let name = format!("{}-{}", self.package, self.version);
        let folder = home()?.join("trivselsspor-tools").join(name);
        let program = folder.join("bin").join(self.program);
        if !self.answers(&program.to_string_lossy()) {
            self.install(&folder)?;
        }
        Ok(Some(folder.join("bin")))
    }

    fn answers(&self, program: &str) -> bool {
        answer(&mut command(program, &["--version"]))
            .is_some_and(|said| said.split_whitespace().nth(1) == Some(&self.version))
    }

    fn install(&self, folder: &std::path::Path) -> Result<()> {
        println!(
            "{} {} is built now; this takes some minutes, once.",
            self.package, self.version
        );
        let mut cargo = command(
            "cargo",
            &["install", self.package, "--version", &self.version],
        );
        cargo
            .args(self.settings)
            .arg("--force")
            .arg("--root")
            .arg(folder)
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", self.optimisation)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
        run(&mut cargo).because(format!(
            "{} {} could not be installed; it needs crates.io and a C compiler",
            self.package, self.version
        ))
    }
}

/// The folder in which cargo keeps what it downloads and installs.
pub fn home() -> Result<PathBuf> {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")))
        .ok_or_else(|| {
            Failure::new(
                "Cargo's home was not found. Set CARGO_HOME to a folder and run this again.",
            )
        })
}

/// The version of a package in Cargo.lock.
fn locked_version<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";

    #[test]
    fn the_lock_tells_the_version_of_exactly_this_package() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }
}
