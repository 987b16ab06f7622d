//! Everything that can be said about the code without running it.

use crate::failure::Result;
use crate::process::{command, run};
use crate::{architecture, project, setup};

/// Formatting, lints for this machine and for the browser, and the architecture.
pub fn check() -> Result<()> {
    setup::for_checking()?;
    architecture::architecture()?;
    run(&mut command("cargo", &["fmt", "--all", "--check"]))?;
    let host = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        "xtask/browser",
        "--",
        "-D",
        "warnings",
    ];
    run(&mut command("cargo", &host))?;
    let browser = [
        "clippy",
        "--target",
        "wasm32-unknown-unknown",
        "--",
        "-D",
        "warnings",
    ];
    run(&mut command("cargo", &browser))
}

/// That what is fuzzed still compiles. It is a workspace of its own and needs a compiler for C++, so
/// that it is not looked at each time.
pub fn fuzz_targets() -> Result<()> {
    let folder = project::root().join("fuzz");
    let manifest = folder.join("Cargo.toml");
    let mut check = command("cargo", &["check", "--locked", "--bins"]);
    check.arg("--manifest-path").arg(manifest);
    run(&mut check)
}
