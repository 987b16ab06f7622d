//! The program that reads workbooks (crates/workbook), in a folder beside the app's own.
//!
//! The page starts it in a worker when somebody chooses such a file, and not before.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use crate::failure::{Because, Result};
use crate::process::{command, run};
use crate::{parts, project};

/// The folder, as index.html names it, before a sum is put in front of it.
const FOLDER: &str = "workbook";
/// What the page starts; it loads the script of the program beside it.
const WORKER: &str = "workbook-worker.js";
const PROGRAM: &str = "workbook_bg.wasm";

/// The most memory that the program can have, in bytes. A file that asks for more stops it, and
/// only it.
const MOST_MEMORY: &str = "-Clink-arg=--max-memory=536870912";

/// Whether a file of the built app belongs to the program.
pub fn is_part(name: &str) -> bool {
    name.split('/')
        .next()
        .is_some_and(|folder| folder.ends_with("-workbook"))
}

/// Builds the program into a folder beside the page. `flags` are the compiler's, `path` is where the
/// tools are found.
pub fn place(folder: &Path, flags: &str, path: &OsStr) -> Result<()> {
    let target = "wasm32-unknown-unknown";
    let mut build = command("cargo", &["rustc", "--release", "--locked"]);
    build.args(["--package", "workbook", "--lib", "--crate-type", "cdylib"]);
    // In a folder of its own: with the app's it would build what both need anew each time, since their
    // flags differ.
    let own = project::root().join("target/workbook");
    build.args(["--target", target, "--target-dir"]).arg(&own);
    build.args(["--", MOST_MEMORY]);
    run(build.env("CARGO_ENCODED_RUSTFLAGS", flags))?;
    let built = own.join(target).join("release/workbook.wasm");
    let home = folder.join(FOLDER);
    run(parts::tool("wasm-bindgen", path)
        .arg(built)
        .arg("--out-dir")
        .arg(&home)
        .args(["--out-name", "workbook", "--target", "web"])
        .args(["--no-typescript", "--no-demangle"]))?;
    let program = home.join(PROGRAM);
    parts::shrink(&program, &program, path)?;
    let worker = project::root().join("public").join(WORKER);
    fs::copy(worker, home.join(WORKER)).because(format!("{WORKER} could not be copied"))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_files_are_told_from_the_app_s_own() {
        assert!(is_part("0123456789abcdef-workbook/workbook_bg.wasm"));
        assert!(is_part("0123456789abcdef-workbook/workbook-worker.js"));
        for other in [
            "0123456789abcdef-worker.js",
            "1-program/program.js",
            "index.html",
        ] {
            assert!(!is_part(other), "{other}");
        }
    }
}
