//! Reading a backup without the app.

use std::path::Path;

use crate::failure::{Because, Result};
use crate::process::{command, run};

/// Asks for the passphrase and prints every entry of the backup as a line of JSON.
pub fn open(file: &Path) -> Result<()> {
    let example = ["run", "--quiet", "--example", "open_backup", "--"];
    let mut reader = command("cargo", &example);
    // The command runs in the project's folder; the file is named from where the person stands.
    let file = std::path::absolute(file).because("the file's place is not known")?;
    run(reader.arg(file)).because("the backup could not be read")
}
