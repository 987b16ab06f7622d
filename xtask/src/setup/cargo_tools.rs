//! Trunk, wasm-bindgen and what the tests want, built by cargo from the versions that a lock file
//! names.
//!
//! They are built into a folder of this project's own in cargo's home: there every clone finds them
//! again, which `target/` would not give, and no version that another project installed is replaced
//! or trusted. Cargo compares what it downloads with the sums of the lock file.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Because, Failure, Result};
use crate::process::{answer, command, run};

struct Tool {
    program: &'static str,
    version: &'static str,
    /// What tells cargo which package to install.
    source: &'static [&'static str],
    /// How cargo is to build it: these tools run for seconds and are built once.
    optimisation: &'static str,
}

const TRUNK: Tool = Tool {
    program: "trunk",
    // The newest that Rust 1.95 builds.
    version: "0.21.14",
    source: &["trunk", "--version", "0.21.14"],
    optimisation: "0",
};

/// Asks about licences, sources, doubles and known faults.
const CARGO_DENY: Tool = Tool {
    program: "cargo-deny",
    version: "0.20.2",
    source: &["cargo-deny", "--version", "0.20.2"],
    optimisation: "0",
};

/// Drives Firefox.
const GECKODRIVER: Tool = Tool {
    program: "geckodriver",
    version: "0.37.1",
    source: &["geckodriver", "--version", "0.37.1"],
    optimisation: "0",
};

/// It writes JavaScript for exactly its own version of the library.
const WASM_BINDGEN: Tool = Tool {
    program: "wasm-bindgen",
    version: "0.2.130",
    source: &["--path", "xtask/tools/wasm-bindgen"],
    optimisation: "1",
};

/// The folders that hold the tools.
pub fn folders() -> Result<Vec<PathBuf>> {
    [TRUNK, WASM_BINDGEN].iter().map(Tool::folder).collect()
}

/// The folder that holds cargo-deny.
pub fn deny() -> Result<PathBuf> {
    CARGO_DENY.folder()
}

/// Firefox' driver.
pub fn geckodriver() -> Result<PathBuf> {
    Ok(GECKODRIVER.folder()?.join(GECKODRIVER.program))
}

impl Tool {
    /// The folder to put on `PATH`, after an installation where the tool is not there.
    fn folder(&self) -> Result<PathBuf> {
        let name = format!("{}-{}-locked", self.program, self.version);
        let folder = home()?.join("trivselsspor-tools").join(name);
        if !self.answers(&folder.join("bin").join(self.program)) {
            self.install(&folder)?;
        }
        Ok(folder.join("bin"))
    }

    fn answers(&self, program: &Path) -> bool {
        answer(&mut command(&program.to_string_lossy(), &["--version"]))
            .is_some_and(|said| said.split_whitespace().nth(1) == Some(self.version))
    }

    fn install(&self, folder: &Path) -> Result<()> {
        let Self {
            program, version, ..
        } = self;
        println!("{program} {version} is built now; this takes some minutes, once.");
        run(&mut self.installation(folder)).because(format!(
            "{program} {version} could not be installed; it needs crates.io and a C compiler"
        ))
    }

    /// What installs it, from the versions that its own lock file names.
    fn installation(&self, folder: &Path) -> Command {
        let mut cargo = command("cargo", &["install", "--locked", "--force"]);
        cargo
            .args(self.source)
            .arg("--root")
            .arg(folder)
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", self.optimisation)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
        cargo
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    /// The version of a package in a lock file of the project.
    fn locked_version(file: &str, package: &str) -> Option<String> {
        let lock = std::fs::read_to_string(project::root().join(file)).unwrap();
        let name = format!("name = \"{package}\"");
        let mut lines = lock.lines().skip_while(|line| *line != name);
        let version = lines.nth(1)?.strip_prefix("version = \"")?;
        Some(version.strip_suffix('"')?.to_owned())
    }

    /// Otherwise what writes the shipped files is whatever was newest that day, and two builds of one
    /// commit differ.
    #[test]
    fn what_builds_the_app_is_of_one_version_and_built_from_its_lock() {
        for tool in [TRUNK, WASM_BINDGEN] {
            let installs = tool.installation(Path::new("somewhere"));
            let said: Vec<_> = installs.get_args().map(|it| it.to_string_lossy()).collect();
            assert!(said.iter().any(|it| it == "--locked"), "{said:?}");
            let kept = said.iter().any(|it| it == "--path");
            let named = said.windows(2).any(|it| it == ["--version", tool.version]);
            assert!(kept || named, "{said:?}");
        }
        let compiler = std::fs::read_to_string(project::root().join("rust-toolchain.toml"));
        let compiler = compiler.unwrap();
        let channel = compiler.split('"').nth(1).unwrap_or_default();
        let numbers = channel.split('.').filter(|it| it.parse::<u32>().is_ok());
        assert_eq!(
            numbers.count(),
            3,
            "a compiler of one version, not {channel}"
        );
    }

    #[test]
    fn the_tool_writes_scripts_for_the_library_that_the_app_is_built_with() {
        let tool = Some(WASM_BINDGEN.version.to_owned());
        assert_eq!(locked_version("Cargo.lock", "wasm-bindgen"), tool);
        let lock = "xtask/tools/wasm-bindgen/Cargo.lock";
        for package in ["wasm-bindgen-cli", "wasm-bindgen-cli-support"] {
            assert_eq!(locked_version(lock, package), tool, "{package}");
        }
    }
}
