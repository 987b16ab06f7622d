//! The sums by which a browser takes the page's scripts, and nothing else in their place: a service
//! worker or a cache that somebody else left on the device can answer for any address of this host.

use std::fs;
use std::path::Path;

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};

use crate::failure::{Because, Failure, Result};

/// The page with the sum of every script that it starts or asks for beforehand. What it said before is
/// said anew.
pub fn give(folder: &Path, html: &str) -> Result<String> {
    let mut page = String::new();
    let mut given = 0;
    for piece in html.split_inclusive('>') {
        let (before, tag) = piece.split_at(piece.rfind('<').unwrap_or(piece.len()));
        page += before;
        match script_of(tag) {
            None => page += tag,
            Some(name) => {
                let file = folder.join(name);
                let bytes =
                    fs::read(&file).because(format!("{} could not be read", file.display()))?;
                let mut words: Vec<_> = tag.trim_end_matches('>').split(' ').collect();
                words.retain(|word| !word.starts_with("integrity="));
                page += &format!("{} integrity=\"{}\">", words.join(" "), sum(&bytes));
                given += 1;
            }
        }
    }
    match given {
        0 => Err(Failure::new("index.html starts no script.")),
        _ => Ok(page),
    }
}

/// The sum of a file, as a page and a request name it.
pub fn sum(bytes: &[u8]) -> String {
    format!("sha256-{}", Base64::encode_string(&Sha256::digest(bytes)))
}

/// The file beside the page that a tag runs, or asks for in order to run it.
fn script_of(tag: &str) -> Option<&str> {
    let runs = tag.starts_with("<script ") || tag.contains("rel=\"modulepreload\"");
    let address = tag.split_once("=\"./").filter(|_| runs)?.1;
    Some(address.split_once('"')?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `openssl dgst -sha256 -binary | base64` says of "abc".
    const ABC: &str = "integrity=\"sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\"";

    #[test]
    fn every_script_has_the_sum_of_what_it_is_and_nothing_else_has_one() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("program")).unwrap();
        for name in ["start.js", "program/program.js"] {
            fs::write(folder.path().join(name), "abc").unwrap();
        }
        let html = "<p>a > b</p><link rel=\"modulepreload\" href=\"./program/program.js\">\
            <link rel=\"icon\" href=\"./icon.png\"><script src=\"./start.js\" type=\"module\"></script>";
        let page = give(folder.path(), html).unwrap();
        assert!(page.contains(&format!("href=\"./program/program.js\" {ABC}>")));
        assert!(page.contains(&format!("type=\"module\" {ABC}></script>")));
        assert_eq!(page.matches("integrity").count(), 2, "{page}");
        assert_eq!(give(folder.path(), &page).unwrap(), page);
        fs::write(folder.path().join("start.js"), "abd").unwrap();
        assert_ne!(give(folder.path(), &page).unwrap(), page);
    }

    #[test]
    fn a_page_without_a_script_or_with_a_lost_one_is_told() {
        let folder = tempfile::tempdir().unwrap();
        assert!(give(folder.path(), "<p></p>").is_err());
        assert!(give(folder.path(), "<script src=\"./lost.js\"></script>").is_err());
    }
}
