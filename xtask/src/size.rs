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
/// What everything may weigh at most, what is loaded later with it. It was 700 KB while the app
/// ended with the position; follow-up, meetings with their papers, what is tried, the leader’s page
/// and what the app is installed with come behind the first screen, and nobody waits for them.
const EVERYTHING_LIMIT_BYTES: usize = 1320 * 1024;
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

/// A file of the app.
#[derive(Debug)]
struct Weight {
    /// Its path in the built folder.
    name: String,
    /// Its length under brotli at quality 11.
    packed_bytes: usize,
}

/// Prints what a first visit loads and what comes later, by file, and fails when it is too much.
pub fn size(folder: &Path) -> Result<()> {
    if !folder.join("index.html").exists() {
        return Err(Failure::new(format!(
            "There is no app in {}. Build it with `cargo xtask dist`.",
            folder.display()
        )));
    }
    let mut weights = weighed(folder, first_visit(folder)?)?;
    weights.sort_by_key(|weight| std::cmp::Reverse(weight.packed_bytes));
    let first = listed("The first screen of a first visit needs:", &weights);
    let later = weighed(folder, loaded_later(folder)?)?;
    let later = listed("Behind it, or when asked for:", &later);
    let reader = weighed(folder, workbook_reader(folder)?)?;
    let reader = listed("When somebody chooses a workbook:", &reader);
    let papers = weighed(folder, paper_languages(folder)?)?;
    listed("When somebody chooses a language of the papers:", &papers);
    for paper in &papers {
        within(&paper.name, paper.packed_bytes, PAPERS_LIMIT_BYTES)?;
    }
    within("A first visit", first, FIRST_VISIT_LIMIT_BYTES)?;
    within("Everything together", first + later, EVERYTHING_LIMIT_BYTES)?;
    within("The workbook reader", reader, READER_LIMIT_BYTES)
}

/// Prints files with their weights, and returns the sum.
fn listed(title: &str, weights: &[Weight]) -> usize {
    println!("{title}");
    for Weight { name, packed_bytes } in weights {
        println!("{packed_bytes:>9}  {name}");
    }
    weights.iter().map(|weight| weight.packed_bytes).sum()
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

/// The names of the later part of the program, which comes behind the first screen, of the English
/// texts, the workers and what the app is installed with.
pub fn loaded_later(folder: &Path) -> Result<Vec<String>> {
    names(folder, is_later)
}

/// The names of what reads workbooks.
pub fn workbook_reader(folder: &Path) -> Result<Vec<String>> {
    names(folder, workbook::is_part)
}

/// The names of the texts of the parents' papers in the languages that the app does not speak.
pub fn paper_languages(folder: &Path) -> Result<Vec<String>> {
    names(folder, english::is_of_papers)
}

/// The names of the files of a kind.
fn names(folder: &Path, is_meant: fn(&str) -> bool) -> Result<Vec<String>> {
    Ok(files(folder)?
        .into_iter()
        .filter(|it| is_meant(it))
        .collect())
}

/// These files with what they weigh; packing takes long in a build that is not optimised.
fn weighed(folder: &Path, names: Vec<String>) -> Result<Vec<Weight>> {
    let weigh = |name: String| {
        Ok(Weight {
            packed_bytes: packed(&read(folder, &name)?).len(),
            name,
        })
    };
    names.into_iter().map(weigh).collect()
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

/// The names of the page and of every file that it or one of those files names. What is loaded later
/// is named too, but nobody waits for it.
pub fn first_visit(folder: &Path) -> Result<Vec<String>> {
    let mut files = files(folder)?;
    files
        .retain(|name| !is_later(name) && !workbook::is_part(name) && !english::is_of_papers(name));
    let mut reached = BTreeSet::from(["index.html".to_owned()]);
    let mut unread = vec!["index.html".to_owned()];
    while let Some(name) = unread.pop() {
        if ![".html", ".js", ".css"].iter().any(|it| name.ends_with(it)) {
            continue;
        }
        let bytes = read(folder, &name)?;
        let text = String::from_utf8_lossy(&bytes);
        let named = files.iter().filter(|file| text.contains(own_name(file)));
        let new = named.filter(|file| reached.insert((*file).clone()));
        unread.extend(new.cloned());
    }
    Ok(reached.into_iter().collect())
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
        let names = first_visit(folder.path()).unwrap();
        let program = ["1-program/link.js", "1-program/program.js"];
        assert_eq!(names, [program[0], program[1], "index.html", "start.js"]);
    }

    #[test]
    fn what_is_loaded_later_is_weighed_by_itself() {
        let mut names = loaded_later(folder().path()).unwrap();
        names.sort();
        let parts = ["1-program/chunk_3.wasm", "1-program/split_later.wasm"];
        assert_eq!(names, ["1-english.txt", parts[0], parts[1], "1-worker.js"]);
    }

    #[test]
    fn a_language_of_the_papers_is_weighed_apart() {
        let names = paper_languages(folder().path()).unwrap();
        assert_eq!(names, ["1-papers-pl.txt"]);
    }

    #[test]
    fn the_workbook_reader_is_weighed_apart() {
        let names = workbook_reader(folder().path()).unwrap();
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
            "Everything together weighs 1320.",
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
