//! Building the app for the browser.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::failure::{Because, Failure, Result};
use crate::process::{command, run};
use crate::{english, minify, page, parts, project, setup, styles};

/// Builds the app into a folder that any static host can serve.
///
/// What a folder of that name held is replaced once the build has succeeded, and the page is
/// checked to be what the content security policy lets start.
pub fn dist(folder: &Path) -> Result<()> {
    let path = setup::for_building()?;
    let mut trunk = trunk(&["--release", "--features", "split"], folder, &path);
    trunk.envs(SMALL_STANDARD_LIBRARY);
    run(trunk.env("CARGO_ENCODED_RUSTFLAGS", rust_flags()?))?;
    finish(folder, |html| parts::place(folder, &html, &path))
}

/// Builds the app with sealing switched off, for the tests alone: as one program, and in the
/// profile that is built fast instead of small.
pub fn unsealed() -> Result<()> {
    let path = setup::for_building()?;
    let folder = project::unsealed_dist();
    let profile = ["--cargo-profile", "quick", "--features", "unsealed"];
    run(&mut trunk(&profile, &folder, &path))?;
    finish(&folder, Ok)
}

/// Trunk, building into this folder.
fn trunk(words: &[&str], folder: &Path, path: &OsStr) -> Command {
    let mut trunk = command("trunk", &["build", "--offline"]);
    trunk.args(words).arg("--dist").arg(folder);
    // A backtrace of Trunk's own hides the sentence that tells what was wrong.
    trunk.env("RUST_BACKTRACE", "0").env("PATH", path);
    trunk
}

/// Puts what Trunk built into its last form. The program is handed to `place`, with the page.
fn finish(folder: &Path, place: impl FnOnce(String) -> Result<String>) -> Result<()> {
    let index = folder.join("index.html");
    let html =
        fs::read_to_string(&index).because(format!("{} could not be read", index.display()))?;
    let html = styles::join(folder, &html)?;
    let html = english::place(folder, &html)?;
    let html = place(html)?;
    let html = minify::without_comments(&html);
    minify::minify(folder)?;
    fs::write(&index, &html).because(format!("{} could not be written", index.display()))?;
    let faults = page::faults(&html);
    if faults.is_empty() {
        println!("The app stands in {}.", folder.display());
        return Ok(());
    }
    Err(Failure::new(format!(
        "{} would not start: {}.",
        index.display(),
        faults.join("; ")
    )))
}

/// Builds the standard library with the app, made for size, and lets a panic stop the app at
/// once: it says nothing, and so needs no words in the program. That is a tenth of the first visit.
/// Cargo offers both only to those who say that they know they may change; they were written
/// for the Rust that `rust-version` in Cargo.toml names.
const SMALL_STANDARD_LIBRARY: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];
const SILENT_PANICS: [&str; 4] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zfmt-debug=none",
    "-Zlocation-detail=none",
];

/// Up to which size LLVM puts a function in the place of a call to it: of those tried (0 to 100,
/// and its own for this profile) the one with the fewest bytes after brotli, and with fewer
/// functions that the browser has to make ready one by one when they are first called.
const MEASURED_INLINING: &str = "-Cllvm-args=-inline-threshold=25";

/// Leaves this machine's folders, and so its user's name, out of the program: it is then the same
/// to the byte wherever it is built.
fn rust_flags() -> Result<String> {
    let folders = [
        (project::root().to_owned(), "trivselsspor"),
        (setup::cargo_home()?, "cargo"),
    ];
    let flags = folders.map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    let flags: Vec<_> = flags
        .iter()
        .map(String::as_str)
        .chain(SILENT_PANICS)
        .chain([MEASURED_INLINING, parts::RELOCATIONS])
        .collect();
    // Cargo's own mark between flags, which no path holds.
    Ok(flags.join("\u{1f}"))
}
