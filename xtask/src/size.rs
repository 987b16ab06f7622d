//! What a first visit loads, as brotli sends it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::english;
use crate::failure::{Because, Failure, Result};

/// What a first visit may load at most.
const LIMIT: usize = 240 * 1024;
/// What we aim for.
const AIM: usize = 200 * 1024;

/// A file of the first visit.
#[derive(Debug)]
pub struct Weight {
    /// Its path in the built folder.
    pub name: String,
    /// It, under brotli at quality 11.
    pub packed: Vec<u8>,
}

/// Prints what a first visit loads, by file, and fails when it is too much.
pub fn size(folder: &Path) -> Result<()> {
    let weights = first_visit(folder)?;
    let total: usize = weights.iter().map(|weight| weight.packed.len()).sum();
    for Weight { name, packed } in &weights {
        println!("{:>9}  {name}", packed.len());
    }
    println!(
        "{total:>9}  brotli bytes in all: {}; the aim is 200 KB, the limit 240 KB",
        kilobytes(total)
    );
    for Weight { name, packed } in loaded_later(folder)? {
        println!(
            "{:>9}  {name}, loaded when English is chosen and not in the sum",
            packed.len()
        );
    }
    if total > LIMIT {
        return Err(Failure::new(format!(
            "The first visit loads {}, over the limit of 240 KB. `cargo xtask size` tells by file; \
             look first at the libraries that were added last.",
            kilobytes(total)
        )));
    }
    if total > AIM {
        println!("That is over the aim.");
    }
    Ok(())
}

/// The texts of the languages that a first visit does not speak.
fn loaded_later(folder: &Path) -> Result<Vec<Weight>> {
    let files = files(folder, "")?.into_iter().filter(|it| is_later(it));
    files
        .map(|name| {
            Ok(Weight {
                packed: packed(&read(folder, &name)?),
                name,
            })
        })
        .collect()
}

fn is_later(name: &str) -> bool {
    name.starts_with(english::NAME)
}

fn read(folder: &Path, name: &str) -> Result<Vec<u8>> {
    fs::read(folder.join(name)).because(format!("{name} could not be read in {}", folder.display()))
}

/// The page and every file that it or one of those files names, heaviest first. The English texts
/// are named too, but wait until somebody chooses English.
pub fn first_visit(folder: &Path) -> Result<Vec<Weight>> {
    let mut files = files(folder, "")?;
    files.retain(|name| !is_later(name));
    let mut reached = BTreeSet::from(["index.html".to_owned()]);
    let mut unread = vec!["index.html".to_owned()];
    let mut weights = Vec::new();
    while let Some(name) = unread.pop() {
        let bytes = read(folder, &name)?;
        if [".html", ".js", ".css"]
            .iter()
            .any(|text| name.ends_with(text))
        {
            let text = String::from_utf8_lossy(&bytes);
            let named = files.iter().filter(|file| text.contains(file.as_str()));
            unread.extend(
                named
                    .filter(|file| reached.insert((*file).clone()))
                    .cloned(),
            );
        }
        weights.push(Weight {
            packed: packed(&bytes),
            name,
        });
    }
    weights.sort_by_key(|weight| std::cmp::Reverse(weight.packed.len()));
    Ok(weights)
}

/// Every file below a folder, by its path there.
fn files(folder: &Path, prefix: &str) -> Result<Vec<String>> {
    let unread = format!(
        "{} could not be read, build it with `cargo xtask dist`",
        folder.display()
    );
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).because(&unread)? {
        let entry = entry.because(&unread)?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            found.extend(files(&entry.path(), &format!("{name}/"))?);
        } else {
            found.push(name);
        }
    }
    Ok(found)
}

/// These bytes under brotli at quality 11, as a good host sends them.
pub fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    // Neither side of this copy is a device, so it cannot fail.
    let _ = brotli::BrotliCompress(&mut &bytes[..], &mut packed, &settings);
    packed
}

fn kilobytes(bytes: usize) -> String {
    format!("{}.{} KB", bytes / 1024, bytes % 1024 * 10 / 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        write(
            "index.html",
            "<meta content=\"./english-1.txt\"><script src=\"./start.js\"></script>",
        );
        write("english-1.txt", "Make the vault");
        write("start.js", "import './snippets/clock.js'");
        fs::create_dir(folder.path().join("snippets")).unwrap();
        write("snippets/clock.js", "");
        write("headers.example", "not loaded");
        folder
    }

    #[test]
    fn what_the_page_names_counts_and_nothing_else() {
        let folder = folder();
        let mut names: Vec<_> = first_visit(folder.path())
            .unwrap()
            .into_iter()
            .map(|it| it.name)
            .collect();
        names.sort();
        assert_eq!(names, ["index.html", "snippets/clock.js", "start.js"]);
    }

    #[test]
    fn the_english_texts_are_weighed_by_themselves() {
        let later = loaded_later(folder().path()).unwrap();
        let names: Vec<_> = later.into_iter().map(|it| it.name).collect();
        assert_eq!(names, ["english-1.txt"]);
    }

    #[test]
    fn too_much_is_a_failure() {
        let folder = folder();
        // Digits of a simple recurrence: brotli finds nothing to save.
        let mut state = 1_u32;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        })
        .take(LIMIT)
        .collect();
        fs::write(folder.path().join("start.js"), noise).unwrap();
        let failure = size(folder.path()).unwrap_err();
        assert!(failure.to_string().contains("over the limit of 240 KB"));
    }

    #[test]
    fn a_missing_folder_says_how_to_build_it() {
        let failure = size(Path::new("no-such-folder")).unwrap_err();
        assert!(failure.to_string().contains("`cargo xtask dist`"));
    }

    #[test]
    fn kilobytes_are_1024_bytes() {
        assert_eq!(kilobytes(240 * 1024 + 512), "240.5 KB");
    }
}
