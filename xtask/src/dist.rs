//! Building the app for the browser.

use std::fs;
use std::path::Path;

use crate::failure::{Because, Failure, Result};
use crate::process::{command, run};
use crate::{page, setup};

/// Builds the app into a folder that any static host can serve.
///
/// What a folder of that name held is replaced once the build has succeeded, and the page is
/// checked to be what the content security policy lets start.
pub fn dist(features: &[&str], folder: &Path) -> Result<()> {
    let path = setup::for_building()?;
    let mut trunk = command("trunk", &["build", "--release", "--offline"]);
    if !features.is_empty() {
        trunk.arg("--features").arg(features.join(","));
    }
    trunk.arg("--dist").arg(folder);
    // A backtrace of Trunk's own hides the sentence that tells what was wrong.
    run(trunk.env("PATH", path).env("RUST_BACKTRACE", "0"))?;

    let index = folder.join("index.html");
    let html =
        fs::read_to_string(&index).because(format!("{} could not be read", index.display()))?;
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
