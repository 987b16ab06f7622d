//! Linting the model and the handleguide.

use crate::failure::{Because, Result};
use crate::process::{command, run};

/// Lints what the app comes with and prints counts. The library itself does it, in the program's
/// own build outside the browser, so that there is one linter.
pub fn model() -> Result<()> {
    for (kind, file) in [
        ("model", "models/trivsel-0-10.json"),
        ("handleguide", "models/handleguide.json"),
    ] {
        let program = ["run", "--quiet", "--package", "trivselsspor", "--"];
        let arguments = [&program[..], &[kind, file]].concat();
        run(&mut command("cargo", &arguments)).because("the file is not as it should be")?;
    }
    Ok(())
}
