//! The English texts, as a file beside the page: whoever does not choose English loads none of it.

#[path = "../../crates/trivsel/build/generate.rs"]
mod generate;

use std::fs;
use std::path::Path;

use crate::failure::{Because, Failure, Result};
use crate::project;

/// The file's name, before a sum is put in front of it.
pub const FILE: &str = "english.txt";

/// Writes the file into a built folder, where the page names it. The build script has numbered the
/// same texts in the same way, and the first line lets the program see it.
pub fn place(folder: &Path) -> Result<()> {
    let files = generate::files(project::root());
    let files = files.map_err(|problems| Failure::new(problems.join("\n")))?;
    let texts = files.into_iter().find(|(name, _)| *name == FILE);
    let texts = texts.map_or_else(String::new, |(_, texts)| texts);
    fs::write(folder.join(FILE), texts).because(format!("{FILE} could not be written"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_holds_the_texts() {
        let folder = tempfile::tempdir().unwrap();
        place(folder.path()).unwrap();
        let texts = fs::read_to_string(folder.path().join(FILE)).unwrap();
        assert!(texts.lines().any(|text| text == "Create"));
    }
}
