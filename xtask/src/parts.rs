//! The program in two parts: what the first screen needs, and all the rest.
//!
//! Trunk builds one program. wasm-split goes from the function in `src/later_part.rs` that is
//! marked for it to all that it leads to, and moves what nothing else leads to into a file of its
//! own, which the first part fetches when `src/root.rs` and `src/loader.rs` ask for it. That has to
//! come before wasm-bindgen's work, so that what Trunk let it do is done over, and wasm-opt comes
//! last.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_split_cli_support::{Options, transform};

use crate::failure::{Because, Result};
use crate::process::{command, run};
use crate::project;

/// The folder with the program, and the scripts and the first part there, as the page names them.
const FOLDER: &str = "program";
const SCRIPT: &str = "program.js";
const PROGRAM: &str = "program_bg.wasm";
const LINK: &str = "link.js";

/// What Trunk left beside the page: the program in one.
const WHOLE: [(&str, &str); 2] = [
    ("trivselsspor.js", SCRIPT),
    ("trivselsspor_bg.wasm", PROGRAM),
];

/// What cargo leaves for wasm-split to find its way by.
pub const RELOCATIONS: &str = "-Clink-args=--emit-relocs";

/// Writes a program anew, with fewer bytes. `path` is where the tools are found.
pub fn shrink(from: &Path, to: &Path, path: &OsStr) -> Result<()> {
    let mut shrink = tool("wasm-opt", path);
    run(shrink.args(SHRINK).arg(from).arg("--output").arg(to))
}

/// A tool with its folder in the path.
pub fn tool(name: &str, path: &OsStr) -> Command {
    let mut tool = command(name, &[]);
    tool.env("PATH", path);
    tool
}

/// What the browsers that run the app can do, and what else is known about the program. What is
/// called most gets the shortest number. `-Oz` makes fewer bytes than `-O2`, and more once they are
/// packed: by 4 KB of 517 when it was tried.
const SHRINK: [&str; 15] = [
    "-O2",
    "--reorder-functions",
    "--strip-producers",
    "--strip-target-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=0",
    "--always-inline-max-function-size=0",
    "--flexible-inline-max-function-size=0",
];

/// Whether a file of the built app is the part of the program that comes later.
pub fn is_later(name: &str) -> bool {
    let own = name.rsplit('/').next().unwrap_or(name);
    own.starts_with("split_") || own.starts_with("chunk_")
}

/// Takes the program apart that Trunk built, and puts its parts into the folder beside the page that
/// the page starts the first of them from. `path` is where the tools are found.
pub fn place(folder: &Path, path: &OsStr) -> Result<()> {
    let target = &project::root().join("target");
    let work = target.join("parts");
    if work.exists() {
        fs::remove_dir_all(&work).because("an earlier program could not be removed")?;
    }
    let (apart, made) = (work.join("apart"), work.join("made"));
    let modules = take_apart(&apart, target)?;
    run(tool("wasm-bindgen", path)
        .arg(apart.join("program.wasm"))
        .arg("--out-dir")
        .arg(&made)
        .args(["--out-name", "program", "--target", "web"])
        .args(["--no-typescript", "--no-demangle", "--keep-lld-exports"]))?;
    for module in modules {
        let name = module.file_name().unwrap_or_default();
        shrink(&module, &made.join(name), path)?;
    }
    let program = made.join(PROGRAM);
    shrink(&program, &program, path)?;
    let link = made.join(LINK);
    fs::copy(apart.join(LINK), link).because(format!("{LINK} could not be copied"))?;
    for (file, _) in WHOLE {
        fs::remove_file(folder.join(file)).because(format!("{file} could not be removed"))?;
    }
    let home = folder.join(FOLDER);
    fs::rename(&made, &home).because(format!("{} could not be made", home.display()))
}

/// Puts the program that Trunk built there as it is. It asks for no link.
pub fn place_whole(folder: &Path) -> Result<()> {
    let home = folder.join(FOLDER);
    fs::create_dir(&home).because(format!("{} could not be made", home.display()))?;
    for (file, name) in WHOLE {
        let moved = fs::rename(folder.join(file), home.join(name));
        moved.because(format!("{file} could not be moved"))?;
    }
    fs::write(home.join(LINK), "").because(format!("{LINK} could not be written"))
}

/// Takes cargo's program apart into a folder: `program.wasm`, `link.js` and the other modules,
/// which are returned.
fn take_apart(folder: &Path, target: &Path) -> Result<Vec<PathBuf>> {
    let built = target.join("wasm32-unknown-unknown/release/trivselsspor.wasm");
    let whole = fs::read(&built).because(format!("{} could not be read", built.display()))?;
    let program = folder.join("program.wasm");
    let link = format!("./{LINK}");
    let script = format!("./{SCRIPT}");
    let mut options = Options::new(&whole);
    options.output_dir = folder;
    options.main_out_path = &program;
    options.link_name = &link;
    options.main_module = &script;
    let split = transform(options).because("the program could not be taken apart")?;
    Ok(split.split_modules)
}
