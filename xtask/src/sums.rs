//! `SHA256SUMS`: by which anybody can tell whether a copy of the app is the one that was built.

use std::fs;
use std::path::Path;

use crate::failure::{Because, Failure, Result};
use crate::fingerprint::{fingerprint, sha256};
use crate::project;

/// The file's name, as `sha256sum --check` takes it.
pub const NAME: &str = "SHA256SUMS";

/// The line of every file of a folder but the list itself, in the order of their names.
pub fn of(folder: &Path) -> Result<String> {
    let mut lines = String::new();
    for name in project::files(folder)? {
        if name != NAME {
            let bytes =
                fs::read(folder.join(&name)).because(format!("{name} could not be read"))?;
            lines += &format!("{}  {name}\n", sha256(&bytes));
        }
    }
    Ok(lines)
}

/// The version with a short hash of everything that the page loads, as it stands in the app's foot,
/// but for the files that say it: they cannot be in their own hash.
pub fn build(folder: &Path, saying_it: &[&str]) -> Result<String> {
    let sums = of(folder)?;
    let others: String = sums
        .split_inclusive('\n')
        .filter(|line| {
            saying_it
                .iter()
                .all(|name| !line.ends_with(&format!("  {name}\n")))
        })
        .collect();
    let hash = fingerprint(others.as_bytes());
    Ok(format!("{} · {}", version()?, &hash[..8]))
}

/// Writes the list into a folder.
pub fn write(folder: &Path) -> Result<()> {
    let sums = of(folder)?;
    fs::write(folder.join(NAME), sums).because(format!("{NAME} could not be written"))
}

/// The app's version in its Cargo.toml.
pub fn version() -> Result<String> {
    let file = project::root().join("Cargo.toml");
    let text = fs::read_to_string(&file).because("Cargo.toml could not be read")?;
    let package = text.split_once("[package]").map_or("", |(_, rest)| rest);
    let line = package
        .lines()
        .find_map(|line| line.strip_prefix("version = \""));
    let version = line.and_then(|line| line.strip_suffix('"'));
    version
        .map(str::to_owned)
        .ok_or_else(|| Failure::new("Cargo.toml names no version."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_what_sha256sum_writes_and_the_hash_knows_every_file_but_the_page() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        put("start.js", "abc");
        put("index.html", "the page");
        write(folder.path()).unwrap();
        let list = fs::read_to_string(folder.path().join(NAME)).unwrap();
        let lines: Vec<_> = list.lines().collect();
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(lines[1], format!("{abc}  start.js"));
        assert!(lines.len() == 2 && lines[0].ends_with("  index.html"));
        let first = build(folder.path(), &["index.html"]).unwrap();
        put("index.html", "the page, which says its build");
        assert_eq!(build(folder.path(), &["index.html"]).unwrap(), first);
        put("start.js", "abd");
        assert_ne!(build(folder.path(), &["index.html"]).unwrap(), first);
        assert!(first.starts_with(&format!("{} · ", version().unwrap())));
    }
}
