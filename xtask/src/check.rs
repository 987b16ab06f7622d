//! Everything that can be said about the code without running it.

use crate::failure::Result;
use crate::process::{command, run};
use crate::{architecture, setup};

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
        "xtask/browser,xtask/school",
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
