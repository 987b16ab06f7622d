//! Linting the model.

use crate::failure::{Because, Result};
use crate::process::{command, run};

/// Lints the model the app comes with and prints a line of counts. The library itself does it, in
/// the program's own build outside the browser, so that there is one linter.
pub fn model() -> Result<()> {
    let arguments = [
        "run",
        "--quiet",
        "--package",
        "trivselsspor",
        "--",
        "model",
        "models/trivsel-0-10.json",
    ];
    run(&mut command("cargo", &arguments)).because("the model is not as it should be")
}
