//! An archive that is the same to the byte for the same files, wherever and whenever it is packed.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use crate::failure::{Because, Result};

/// Packs files by their path in the archive: in the order of their names, with no time, no owner and
/// the same rights for each.
pub fn pack(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>> {
    let unpacked = "The archive could not be written";
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::DEFAULT)
        .system(System::Unix)
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name, options).because(unpacked)?;
        archive.write_all(bytes).because(unpacked)?;
    }
    Ok(archive.finish().because(unpacked)?.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use zip::ZipArchive;

    use super::*;

    fn files(names: &[&str]) -> BTreeMap<String, Vec<u8>> {
        let file = |name: &&str| ((*name).to_owned(), name.repeat(999).into_bytes());
        names.iter().map(file).collect()
    }

    #[test]
    fn the_same_files_give_the_same_bytes_in_the_order_of_their_names() {
        let packed = pack(&files(&["b/c.wasm", "a.md", "b/index.html"])).unwrap();
        assert_eq!(
            packed,
            pack(&files(&["b/index.html", "b/c.wasm", "a.md"])).unwrap()
        );
        assert!(packed.len() < 1000, "{} bytes", packed.len());
        let mut archive = ZipArchive::new(Cursor::new(packed)).unwrap();
        let mut found = Vec::new();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).unwrap();
            assert_eq!(file.last_modified(), Some(DateTime::DEFAULT));
            assert_eq!(file.unix_mode().map(|it| it & 0o777), Some(0o644));
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            assert_eq!(text.len() % 999, 0);
            found.push(text[..text.len() / 999].to_owned());
        }
        assert_eq!(found, ["a.md", "b/c.wasm", "b/index.html"]);
    }

    #[test]
    fn another_content_gives_other_bytes() {
        let mut changed = files(&["a.md"]);
        let before = pack(&changed).unwrap();
        changed.insert("a.md".to_owned(), b"changed".to_vec());
        assert_ne!(before, pack(&changed).unwrap());
    }
}
