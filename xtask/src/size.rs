//! What a first visit loads for its first screen, and what everything together weighs, as brotli
//! sends it; and apart from it what reads workbooks, and each language of the parents' papers.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::failure::{Because, Failure, Result};
use crate::project::files;
use crate::{english, offline, parts, workbook};

/// What a first visit may load at most until its first screen can be used.
const FIRST_VISIT_LIMIT_BYTES: usize = 240 * 1024;
/// What everything may weigh at most, what is loaded later with it. It was 700 KB while the app ended
/// with the position; follow-up, meetings with their papers, what is tried, the leader’s page and what the app is
/// installed with come behind the first screen, and nobody waits for them.
const EVERYTHING_LIMIT_BYTES: usize = 1150 * 1024;
/// What the workbook reader may weigh at most. It is counted apart: it is no part of the app, which
/// neither waits for it nor holds it until somebody chooses a workbook (a browser that keeps the app
/// for when there is no net fetches it behind everything else), and it grows with its library and not
/// with the app. On 29 November 2026 it weighed 258 KB, calamine 0.38 with what
/// unpacks, and the old alphabets of the xls format in it.
const READER_LIMIT_BYTES: usize = 280 * 1024;
/// What the texts of one language of the parents' papers may weigh at most. They are counted apart, as
/// the reader is: nobody fetches them who does not choose that language, and they grow with the
/// languages. On 29 November 2026 the seven weighed 2.4 to 2.9 KB each.
const PAPERS_LIMIT_BYTES: usize = 4 * 1024;
/// What makes passphrases into keys.
const WORKER: &str = "worker.js";
/// What a browser fetches when somebody puts the app on their home screen.
const INSTALL: &str = "-install/";

/// A file of the first visit.
#[derive(Debug)]
pub struct Weight {
    /// Its path in the built folder.
    pub name: String,
    /// It, under brotli at quality 11.
    pub packed: Vec<u8>,
}

/// Prints what a first visit loads and what comes later, by file, and fails when it is too much.
pub fn size(folder: &Path) -> Result<()> {
    if !folder.join("index.html").exists() {
        return Err(Failure::new(format!(
            "There is no app in {}. Build it with `cargo xtask dist`.",
            folder.display()
        )));
    }
    let weights = first_visit(folder)?;
    let first = listed("The first screen of a first visit needs:", &weights);
    let later = listed("Behind it, or when asked for:", &loaded_later(folder)?);
    let reader = listed(
        "When somebody chooses a workbook:",
        &workbook_reader(folder)?,
    );
    let papers = paper_languages(folder)?;
    listed("When somebody chooses a language of the papers:", &papers);
    for Weight { name, packed } in &papers {
        within(name, packed.len(), PAPERS_LIMIT_BYTES)?;
    }
    within("A first visit", first, FIRST_VISIT_LIMIT_BYTES)?;
    within("Everything together", first + later, EVERYTHING_LIMIT_BYTES)?;
    within("The workbook reader", reader, READER_LIMIT_BYTES)
}

/// Prints files with their weights, and returns the sum.
fn listed(title: &str, weights: &[Weight]) -> usize {
    println!("{title}");
    for Weight { name, packed } in weights {
        println!("{:>9}  {name}", packed.len());
    }
    weights.iter().map(|weight| weight.packed.len()).sum()
}

/// Prints a sum, and fails where it is over its limit.
fn within(what: &str, bytes: usize, limit: usize) -> Result<()> {
    let (size, most) = (kilobytes(bytes), limit / 1024);
    println!("{what}: {bytes} brotli bytes, {size} of {most} KB");
    if bytes > limit {
        return Err(Failure::new(format!(
            "{what} weighs {size}, over the limit of {most} KB. `cargo xtask size` tells by file; \
             look first at the libraries that were added last."
        )));
    }
    Ok(())
}

/// The later part of the program, which comes behind the first screen, the English texts, the workers
/// and what the app is installed with.
pub fn loaded_later(folder: &Path) -> Result<Vec<Weight>> {
    weighed(folder, is_later)
}

/// What reads workbooks.
pub fn workbook_reader(folder: &Path) -> Result<Vec<Weight>> {
    weighed(folder, workbook::is_part)
}

/// The texts of the parents' papers in the languages that the app does not speak.
pub fn paper_languages(folder: &Path) -> Result<Vec<Weight>> {
    weighed(folder, english::is_of_papers)
}

/// The files of a kind.
fn weighed(folder: &Path, is_meant: fn(&str) -> bool) -> Result<Vec<Weight>> {
    let files = files(folder)?.into_iter().filter(|it| is_meant(it));
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
    if workbook::is_part(name) {
        return false;
    }
    [english::FILE, WORKER, offline::NAME]
        .iter()
        .any(|end| name.ends_with(end))
        || parts::is_later(name)
        || name.contains(INSTALL)
}

fn read(folder: &Path, name: &str) -> Result<Vec<u8>> {
    fs::read(folder.join(name)).because(format!("{name} could not be read in {}", folder.display()))
}

/// The page and every file that it or one of those files names, heaviest first. What is loaded
/// later is named too, but nobody waits for it.
pub fn first_visit(folder: &Path) -> Result<Vec<Weight>> {
    let mut files = files(folder)?;
    files
        .retain(|name| !is_later(name) && !workbook::is_part(name) && !english::is_of_papers(name));
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
            let named = files.iter().filter(|file| text.contains(own_name(file)));
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

/// The name of a file in its own folder, by which its neighbours know it.
fn own_name(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
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
            "<meta content=\"./1-english.txt\"><meta content=\"./1-workbook/workbook-worker.js\"><script src=\"./start.js\"></script>",
        );
        write("1-english.txt", "Create");
        write("1-papers-pl.txt", "Zaproszenie");
        write("start.js", "import './1-program/program.js'");
        fs::create_dir(folder.path().join("1-program")).unwrap();
        write("1-program/program.js", "import './link.js'");
        write("1-program/link.js", "fetch('./split_later.wasm')");
        write("1-program/split_later.wasm", "the other screens");
        write("1-program/chunk_3.wasm", "what several parts need");
        write("1-worker.js", "what the program starts");
        fs::create_dir(folder.path().join("1-workbook")).unwrap();
        write("1-workbook/workbook-worker.js", "import './workbook.js'");
        write("1-workbook/workbook_bg.wasm", "the reader");
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
        let program = ["1-program/link.js", "1-program/program.js"];
        assert_eq!(names, [program[0], program[1], "index.html", "start.js"]);
    }

    #[test]
    fn what_is_loaded_later_is_weighed_by_itself() {
        let later = loaded_later(folder().path()).unwrap();
        let mut names: Vec<_> = later.into_iter().map(|it| it.name).collect();
        names.sort();
        let parts = ["1-program/chunk_3.wasm", "1-program/split_later.wasm"];
        assert_eq!(names, ["1-english.txt", parts[0], parts[1], "1-worker.js"]);
    }

    #[test]
    fn a_language_of_the_papers_is_weighed_apart() {
        let papers = paper_languages(folder().path()).unwrap();
        let names: Vec<_> = papers.into_iter().map(|it| it.name).collect();
        assert_eq!(names, ["1-papers-pl.txt"]);
    }

    #[test]
    fn the_workbook_reader_is_weighed_apart() {
        let reader = workbook_reader(folder().path()).unwrap();
        let names: Vec<_> = reader.into_iter().map(|it| it.name).collect();
        let own = ["workbook-worker.js", "workbook_bg.wasm"].map(|it| format!("1-workbook/{it}"));
        assert_eq!(names, own);
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
        .take(EVERYTHING_LIMIT_BYTES)
        .collect();
        let check = |file: &str, bytes: usize, what: &str| {
            fs::write(folder.path().join(file), &noise[..bytes]).unwrap();
            let failure = size(folder.path()).unwrap_err();
            assert!(failure.to_string().starts_with(what), "{failure}");
        };
        check(
            "1-workbook/workbook_bg.wasm",
            READER_LIMIT_BYTES,
            "The workbook reader weighs 280.",
        );
        check(
            "1-program/split_later.wasm",
            EVERYTHING_LIMIT_BYTES,
            "Everything together weighs 1150.",
        );
        check(
            "start.js",
            FIRST_VISIT_LIMIT_BYTES,
            "A first visit weighs 240.",
        );
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
