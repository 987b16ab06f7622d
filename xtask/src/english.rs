//! The English texts, as a file beside the page: whoever does not choose English loads none of it.

#[path = "../../crates/trivsel/build/generate.rs"]
mod generate;

use std::fs;
use std::path::Path;

use crate::failure::{Because, Failure, Result};
use crate::fingerprint::fingerprint;
use crate::project;

/// How the file's name begins.
pub const NAME: &str = "english-";

/// Writes the file into a built folder, and returns the page that names it. The build script has
/// numbered the same texts in the same way, and the first line lets the program see it.
pub fn place(folder: &Path, html: &str) -> Result<String> {
    let files = generate::files(project::root());
    let files = files.map_err(|problems| Failure::new(problems.join("\n")))?;
    let texts = files.into_iter().find(|(name, _)| *name == "english.txt");
    let texts = texts.map_or_else(String::new, |(_, texts)| texts);
    let name = format!("{NAME}{}.txt", fingerprint(&texts));
    fs::write(folder.join(&name), texts).because(format!("{name} could not be written"))?;
    Ok(html.replace("{english}", &format!("./{name}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_the_file_that_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let page = place(folder.path(), "content=\"{english}\"").unwrap();
        let name = page.split(['/', '"']).nth(2).unwrap();
        assert!(name.starts_with(NAME), "{page}");
        let texts = fs::read_to_string(folder.path().join(name)).unwrap();
        assert!(texts.lines().any(|text| text == "Make the vault"));
    }
}
