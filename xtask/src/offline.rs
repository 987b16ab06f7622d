//! The service worker of a build, which keeps the app for when there is no net.

use std::fs;
use std::path::Path;

use crate::failure::{Because, Result};
use crate::{integrity, project, sbom, sums};

/// The file's name. It is the same in every build: by it a browser sees that there is another one.
pub const NAME: &str = "offline.js";

/// The files of a build that say which build it is.
pub const SAYING_BUILD: [&str; 2] = ["index.html", NAME];

/// What no browser loads.
const UNKEPT: [&str; 4] = [NAME, "headers.example", sbom::NAME, sums::NAME];

const WORKER: &str = include_str!("../../public/offline.js");

/// Writes the service worker of a finished build: the list of its files, those that the first screen waits
/// for, and what it does with them.
/// `build` is the version with its hash, as the page says it, and `needed` what a first visit loads.
pub fn write(folder: &Path, build: &str, needed: &[String]) -> Result<()> {
    let mut files = Vec::new();
    for name in project::files(folder)? {
        if UNKEPT.contains(&name.as_str()) {
            continue;
        }
        let bytes = fs::read(folder.join(&name)).because(format!("{name} could not be read"))?;
        let name = if name == "index.html" { "" } else { &name };
        files.push((name.to_owned(), integrity::sum(&bytes)));
    }
    let names = files.iter().map(|(name, _)| name);
    let first: Vec<_> = names.filter(|name| needed.contains(name)).collect();
    let list = serde_json::to_string(&files).because("The list of files could not be written")?;
    let first = serde_json::to_string(&first).because("The list of files could not be written")?;
    let named = serde_json::to_string(build).because("The build's name could not be written")?;
    let script =
        format!("const BUILD = {named};\nconst FILES = {list};\nconst FIRST = {first};\n{WORKER}");
    fs::write(folder.join(NAME), script).because(format!("{NAME} could not be written"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_that_a_browser_loads_is_listed_with_its_sum() {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("index.html", "the page"),
            ("1-start.js", "abc"),
            ("2-asked-for.txt", "not named"),
            ("headers.example", "not loaded"),
            ("SHA256SUMS", "not loaded"),
        ] {
            fs::write(folder.path().join(name), text).unwrap();
        }
        let needed = ["index.html", "1-start.js"].map(str::to_owned);
        write(folder.path(), "0.1.0 · 12345678", &needed).unwrap();
        let script = fs::read_to_string(folder.path().join(NAME)).unwrap();
        let list = script.lines().nth(1).unwrap();
        let list = list.strip_prefix("const FILES = ").unwrap();
        let files: Vec<(String, String)> =
            serde_json::from_str(list.strip_suffix(';').unwrap()).unwrap();
        // What `openssl dgst -sha256 -binary | base64` says of "abc".
        let abc = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        assert_eq!(files.len(), 3);
        assert_eq!(files[0], ("1-start.js".to_owned(), abc.to_owned()));
        assert_eq!(files[2].0, "");
        let first = script.lines().nth(2).unwrap();
        assert_eq!(first, r#"const FIRST = ["1-start.js"];"#);
        assert!(script.starts_with("const BUILD = \"0.1.0 · 12345678\";\n"));
    }

    #[test]
    fn another_build_has_another_service_worker() {
        let folder = tempfile::tempdir().unwrap();
        let of = |page: &str| {
            fs::write(folder.path().join("index.html"), page).unwrap();
            write(folder.path(), "0.1.0", &[]).unwrap();
            fs::read(folder.path().join(NAME)).unwrap()
        };
        assert_eq!(of("the page"), of("the page"));
        assert_ne!(of("the page"), of("another page"));
    }
}
