//! The program in four parts: what everybody passes, and three that come later.
//!
//! Trunk builds one program. wasm-split goes from each later part in `app::parts` to all that it
//! leads to, and moves what nothing else leads to into a file of its own, which the first part
//! fetches when it is asked for; what several of them lead to makes up one more. That has to come before wasm-bindgen's work, so that what Trunk let it do is done
//! over, and wasm-opt comes last.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use wasm_split_cli_support::{Options, transform};

use crate::failure::{Because, Failure, Result};
use crate::fingerprint::fingerprint;
use crate::process::{command, run};
use crate::{project, short_names};

/// How the name of the folder with the program begins.
const FOLDER: &str = "program-";
/// The scripts and the parts there, as the page and they name each other.
const SCRIPT: &str = "program.js";
const PROGRAM: &str = "program_bg.wasm";
const LINK: &str = "link.js";

/// How the page names the program's files and asks for them before they are needed, see
/// `pattern_preload` in Trunk.toml.
const SCRIPT_TAG: &str = "<link id=\"app-script\" rel=\"modulepreload\" href=\"";
const PROGRAM_TAG: &str = "<link id=\"app-program\" rel=\"preload\" href=\"";

/// How wasm-split's link makes a part ready: while it comes. The browser refuses that from a host
/// that calls the file something else.
const WHILE_IT_COMES: &str = "WebAssembly.instantiateStreaming(src, imports)";
/// How it does then: once it is here.
const ONCE_IT_IS_HERE: &str =
    "(async () => WebAssembly.instantiate(await (await src).arrayBuffer(), imports))";

/// What cargo leaves for wasm-split to find its way by.
pub const RELOCATIONS: &str = "-Clink-args=--emit-relocs";

/// What the browsers that run the app can do, and what else is known about the program.
const SHRINK: [&str; 12] = [
    "-Oz",
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
];

/// What brotli packs better in the later parts (by 1 %), and worse in the first.
const REORDER: &str = "--reorder-functions";

/// Whether a file of the built app is a part of the program that comes later.
pub fn is_later(name: &str) -> bool {
    let own = name.rsplit('/').next().unwrap_or(name);
    own.starts_with("split_") || own.starts_with("chunk_")
}

/// Takes the program apart that Trunk built, puts its parts into a folder of their own, and
/// returns the page that starts the first of them. `path` is where the tools are found.
pub fn place(folder: &Path, html: &str, path: &OsStr) -> Result<String> {
    let tool = |name| {
        let mut tool = command(name, &[]);
        tool.env("PATH", path);
        tool
    };
    let shrink = |from: &Path, to: &Path| {
        let mut shrink = tool("wasm-opt");
        shrink.args(SHRINK).arg(from).arg("--output").arg(to);
        shrink
    };
    let work = project::root().join("target/parts");
    if work.exists() {
        fs::remove_dir_all(&work).because("an earlier program could not be removed")?;
    }
    let (apart, made) = (work.join("apart"), work.join("made"));
    let modules = take_apart(&apart)?;
    run(tool("wasm-bindgen")
        .arg(apart.join("program.wasm"))
        .arg("--out-dir")
        .arg(&made)
        .args(["--out-name", "program", "--target", "web"])
        .args(["--no-typescript", "--no-demangle", "--keep-lld-exports"]))?;
    for module in modules {
        let small = made.join(module.file_name().unwrap_or_default());
        run(shrink(&module, &small).arg(REORDER))?;
    }
    let link = fs::read_to_string(apart.join(LINK)).because(format!("{LINK} could not be read"))?;
    if !link.contains(WHILE_IT_COMES) {
        return Err(Failure::new(format!(
            "{LINK} is not what wasm-split wrote so far."
        )));
    }
    let either = format!("{WHILE_IT_COMES}.catch{ONCE_IT_IS_HERE}");
    let link = link.replace(WHILE_IT_COMES, &either);
    fs::write(made.join(LINK), link).because(format!("{LINK} could not be written"))?;
    let program = made.join(PROGRAM);
    short_names::shorten(&made, &mut shrink(&program, &program))?;
    let name = name(&made)?;
    let home = folder.join(&name);
    fs::rename(&made, &home).because(format!("{} could not be made", home.display()))?;
    instead(folder, html, &name)
}

/// Takes cargo's program apart into a folder: `program.wasm`, `link.js` and the other modules,
/// which are returned.
fn take_apart(folder: &Path) -> Result<Vec<PathBuf>> {
    let built = project::root().join("target/wasm32-unknown-unknown/release/trivselsspor.wasm");
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

/// The name of a folder that holds exactly these files: no browser takes an older file for one.
fn name(folder: &Path) -> Result<String> {
    let unread = format!("{} could not be read", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).because(&unread)? {
        files.push(entry.because(&unread)?.path());
    }
    files.sort();
    let mut contents = Vec::new();
    for file in files {
        contents.push(fs::read(&file).because(&unread)?);
    }
    Ok(format!("{FOLDER}{}", fingerprint(&contents)))
}

/// The page with the first part where it named Trunk's program, which is removed.
fn instead(folder: &Path, html: &str, name: &str) -> Result<String> {
    let named = |mark: &str| {
        let (_, rest) = html.split_once(mark)?;
        Some(rest.split_once('"')?.0.trim_start_matches("./"))
    };
    let (Some(script), Some(program)) = (named(SCRIPT_TAG), named(PROGRAM_TAG)) else {
        return Err(Failure::new(
            "The built page names no program, see `pattern_preload` in Trunk.toml.",
        ));
    };
    for file in [script, program] {
        fs::remove_file(folder.join(file)).because(format!("{file} could not be removed"))?;
    }
    // The script asks for the link as soon as it is read; the page asks for both at once.
    let link = format!("<link rel=\"modulepreload\" href=\"./{name}/{LINK}\">");
    Ok(html
        .replace(script, &format!("{name}/{SCRIPT}"))
        .replace(program, &format!("{name}/{PROGRAM}"))
        .replacen(SCRIPT_TAG, &format!("{link}{SCRIPT_TAG}"), 1))
}
