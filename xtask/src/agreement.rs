//! How far pairs of adults agree on the signs of the model: docs/enighed.md tells how to try it.

use std::path::Path;

use crate::failure::Result;
use crate::process::{command, run};

/// Reads the pairs' answers and prints how far they agree: sign by sign, area by area, and in all.
/// Without a file, prints an empty one for a pair to fill in. The program's own library reckons it,
/// as the app does under *Afprøv ordene*.
pub fn agreement(file: Option<&Path>) -> Result<()> {
    let file = file.map(|it| it.display().to_string());
    let mut arguments = vec![
        "run",
        "--quiet",
        "--package",
        "trivselsspor",
        "--",
        "agreement",
    ];
    arguments.extend(file.as_deref());
    run(&mut command("cargo", &arguments))
}
