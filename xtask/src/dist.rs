//! Building the app for the browser.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Because, Failure, Result};
use crate::process::{command, run};
use crate::{
    cache_names, english, integrity, minify, offline, page, parts, project, sbom, setup, size,
    styles, sums, workbook,
};

/// Builds the app into a folder that any static host can serve.
///
/// What a folder of that name held is replaced once the build has succeeded, and the page is
/// checked to be what the content security policy lets start.
pub fn dist(folder: &Path) -> Result<()> {
    let path = setup::for_building()?;
    let mut trunk = trunk(&["--release"], folder, &path);
    let flags = rust_flags()?;
    let relocations = format!("{flags}\u{1f}{}", parts::RELOCATIONS);
    run(trunk.env("CARGO_ENCODED_RUSTFLAGS", relocations))?;
    workbook::place(folder, &flags, &path)?;
    finish(folder, || parts::place(folder, &path))
}

/// Builds the app with sealing switched off, for the tests alone: as one program, and in the
/// profile that is built fast instead of small.
pub fn unsealed() -> Result<()> {
    let path = setup::for_building()?;
    let folder = project::unsealed_dist();
    let profile = ["--cargo-profile", "quick", "--features", "unsealed"];
    run(&mut trunk(&profile, &folder, &path))?;
    workbook::place(&folder, &rust_flags()?, &path)?;
    finish(&folder, || parts::place_whole(&folder))
}

/// Trunk, building into this folder.
fn trunk(words: &[&str], folder: &Path, path: &OsStr) -> Command {
    let mut trunk = command("trunk", &["build", "--offline"]);
    trunk.args(words).arg("--dist").arg(folder);
    // A backtrace of Trunk's own hides the sentence that tells what was wrong.
    trunk.env("RUST_BACKTRACE", "0").env("PATH", path);
    trunk
}

/// Puts what Trunk built into its last form; `place` the program.
fn finish(folder: &Path, place: impl FnOnce() -> Result<()>) -> Result<()> {
    let index = folder.join("index.html");
    let html =
        fs::read_to_string(&index).because(format!("{} could not be read", index.display()))?;
    let html = styles::join(folder, &html)?;
    let html = english::place(folder, &html)?;
    place()?;
    let html = minify::without_comments(&html);
    minify::minify(folder)?;
    sbom::write(folder, &sums::version()?)?;
    let html = cache_names::give(folder, &html)?;
    let build = sums::build(folder, &offline::SAYING_BUILD)?;
    let html = html.replace("{build}", &build);
    let html = integrity::give(folder, &html)?;
    fs::write(&index, &html).because(format!("{} could not be written", index.display()))?;
    offline::write(folder, &build, &size::first_visit(folder)?)?;
    sums::write(folder)?;
    let faults = page::faults(&html);
    if faults.is_empty() {
        println!("Trivselsspor {build} stands in {}.", folder.display());
        return Ok(());
    }
    Err(Failure::new(format!(
        "{} would not start: {}.",
        index.display(),
        faults.join("; ")
    )))
}

/// Up to which size LLVM puts a function in the place of a call to it. A flag of the compiler alone;
/// of those tried in November 2026 (0 to 100, and its own for this profile) the one with the fewest
/// bytes under brotli.
const INLINING: &str = "-Cllvm-args=-inline-threshold=25";

/// Leaves this machine's folders, and so its user's name, out of the program, whose panics tell the
/// file they come from: it is then the same to the byte wherever it is built.
fn rust_flags() -> Result<String> {
    let (sysroot, commit) = setup::compiler()?;
    let folders: [(PathBuf, String); 3] = [
        (project::root().to_owned(), "trivselsspor".to_owned()),
        (setup::cargo_home()?, "cargo".to_owned()),
        // Where the standard library's own source is installed, the compiler names its place.
        (
            sysroot.join("lib/rustlib/src/rust"),
            format!("/rustc/{commit}"),
        ),
    ];
    let flags = folders.map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    let flags: Vec<_> = flags.iter().map(String::as_str).chain([INLINING]).collect();
    // Cargo's own mark between flags, which no path holds.
    Ok(flags.join("\u{1f}"))
}
