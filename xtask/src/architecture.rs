//! The house keeps its floors.
//!
//! Cargo keeps the floors, which are crates. This reads every file of them and fails where one names
//! what Cargo cannot see it must not know: the clock, chance, the browser, markup; where files import
//! each other in a circle, a type name repeats, a file is too long, a message is shown nowhere, a browser
//! test looks for what no message says, or a comment says what the name below it says.
//! `ARCHITECTURE.md` says why.

mod circles;
mod empty_docs;
mod lengths;
mod named_tests;
mod names;
mod quoted_texts;
mod rules;
mod type_names;
mod unused_texts;

use std::collections::BTreeMap;
use std::fs;

use crate::failure::{Because, Failure, Result};
use crate::project;

/// The folders whose files are read.
const FOLDERS: [&str; 2] = ["src", "crates"];
/// The folder of the commands: its files import each other in no circle either.
const COMMANDS: &str = "xtask/src";
/// The tests that drive the app in a browser.
const BROWSER_TESTS: &str = "xtask/tests/browser/";
/// The folders that hold tests.
const WITH_TESTS: [&str; 4] = ["src", "crates", "tests", "xtask"];

/// Fails with every breach, each as `file:line: what is wrong`.
pub fn architecture() -> Result<()> {
    let files = read(rust_files()?)?;
    let mut faults: Vec<_> = files
        .iter()
        .flat_map(|(file, text)| faults_in(file, text))
        .collect();
    faults.extend(missing_tests()?);
    let commands = project::files(&project::root().join(COMMANDS))?.into_iter();
    let commands = commands.filter(|file| file.ends_with(".rs"));
    let commands = read(commands.map(|file| format!("{COMMANDS}/{file}")).collect())?;
    faults.extend(circles_in(&files));
    faults.extend(circles_in(&commands));
    let written = read(written_files()?)?;
    faults.extend(type_names::repeated(&written));
    faults.extend(lengths::too_long(&written));
    let first_page = read(vec![lengths::FIRST_PAGE.to_owned()])?;
    faults.extend(first_page.values().filter_map(|it| lengths::too_wordy(it)));
    faults.extend(empty_docs::empty(&written));
    faults.extend(unused_texts::unused(&read(danish_texts()?)?, &files));
    faults.extend(strange_quotes(&written)?);
    if faults.is_empty() {
        println!(
            "The architecture holds in {} files; the median of all that is written by hand has {} lines.",
            files.len(),
            lengths::median(&written)
        );
        return Ok(());
    }
    Err(Failure::new(format!(
        "{}\nThe house has other rules, see ARCHITECTURE.md: move the code, or hand in what it needs as an argument.",
        faults.join("\n")
    )))
}

/// Every sentence that a browser test looks for and no screen shows.
fn strange_quotes(written: &BTreeMap<String, String>) -> Result<Vec<String>> {
    let within = |folder: &str| {
        let files = project::files(&project::root().join(folder))?.into_iter();
        read(files.map(|file| format!("{folder}/{file}")).collect())
    };
    let messages = within("texts")?;
    let models = within("models")?;
    let tests: BTreeMap<_, _> = written
        .iter()
        .filter(|(file, _)| file.starts_with(BROWSER_TESTS) && file.ends_with(".rs"))
        .map(|(file, text)| (file.clone(), text.clone()))
        .collect();
    let made_up = written
        .iter()
        .filter(|(file, _)| {
            file.starts_with("src/sample/") || file.starts_with("xtask/src/school/")
        })
        .map(|(_, text)| text);
    let typed = quoted_texts::typed(tests.values().chain(made_up));
    let pages = read(vec![
        "index.html".to_owned(),
        format!("{BROWSER_TESTS}verbs.html"),
    ])?;
    let others = models.values().chain(pages.values());
    let lines = others.flat_map(|text| text.lines().map(str::to_owned));
    let screens = quoted_texts::OnScreen::new(messages.values(), lines, typed);
    Ok(quoted_texts::strange(&tests, &screens))
}

/// The circles of each crate.
fn circles_in(files: &BTreeMap<String, String>) -> Vec<String> {
    let mut crates: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (file, text) in files {
        let root = file.split_inclusive("src/").next().unwrap_or_default();
        let own = crates.entry(root.to_owned()).or_default();
        own.insert(file.clone(), text.clone());
    }
    let circles = crates
        .iter()
        .flat_map(|(root, files)| circles::circles(root, files));
    circles
        .map(|files| {
            format!(
                "{} files import each other in a circle: {}",
                files.len(),
                files.join(", ")
            )
        })
        .collect()
}

/// The text of each file.
fn read(files: Vec<String>) -> Result<BTreeMap<String, String>> {
    let read = |file: String| {
        let text = fs::read_to_string(project::root().join(&file));
        Ok((
            file.clone(),
            text.because(format!("{file} could not be read"))?,
        ))
    };
    files.into_iter().map(read).collect()
}

/// Every test that a document names in vain.
fn missing_tests() -> Result<Vec<String>> {
    let mut files = Vec::new();
    for folder in WITH_TESTS {
        let all = project::files(&project::root().join(folder))?;
        let all = all.into_iter().filter(|file| file.ends_with(".rs"));
        files.extend(all.map(|file| format!("{folder}/{file}")));
    }
    let sources = read(files)?;
    let mut faults = Vec::new();
    for (file, chapter) in named_tests::TABLES {
        let text = fs::read_to_string(project::root().join(file));
        let text = &text.because(format!("{file} could not be read"))?;
        let table = named_tests::NamedTable {
            file,
            chapter,
            text,
        };
        let is_there = |file: &str| project::root().join(file).exists();
        faults.extend(named_tests::missing(table, &sources, is_there));
    }
    Ok(faults)
}

/// Every file that somebody writes by hand, by its path in the project.
fn written_files() -> Result<Vec<String>> {
    let mut all = vec!["index.html".to_owned()];
    for folder in [
        "src",
        "crates",
        "public",
        "styles",
        "examples",
        "xtask/src",
        "xtask/tests",
        "xtask/benches",
    ] {
        let files = project::files(&project::root().join(folder))?;
        let files = files.into_iter().map(|file| format!("{folder}/{file}"));
        all.extend(files.filter(|file| {
            let is_text = [".rs", ".js", ".css", ".html"]
                .iter()
                .any(|it| file.ends_with(it));
            is_text && !file.contains("/node_modules/") && !file.contains("/snapshots/")
        }));
    }
    Ok(all)
}

/// The texts that every language has, by their path in the project.
fn danish_texts() -> Result<Vec<String>> {
    let files = project::files(&project::root().join("texts/da"))?;
    Ok(files
        .into_iter()
        .map(|file| format!("texts/da/{file}"))
        .collect())
}

/// Every Rust file of the house, by its path in the project. Build scripts and
/// examples run on the developer's machine alone and are not asked.
fn rust_files() -> Result<Vec<String>> {
    let mut all = Vec::new();
    for folder in FOLDERS {
        let files = project::files(&project::root().join(folder))?;
        let files = files.into_iter().map(|file| format!("{folder}/{file}"));
        all.extend(
            files.filter(|file| {
                file.ends_with(".rs") && (folder == "src" || file.contains("/src/"))
            }),
        );
    }
    Ok(all)
}

/// The breaches in one file, named by its path in the project.
fn faults_in(file: &str, text: &str) -> Vec<String> {
    let place = |line: usize, what: &str| format!("{file}:{line}: {what}");
    let Some(room) = rules::Room::of(file) else {
        return vec![place(
            1,
            "this stands in no room of the house; the rooms are listed in xtask/src/architecture/rules.rs",
        )];
    };
    match names::names(text) {
        Err(error) => vec![place(
            error.span().start().line,
            &format!("this is not Rust: {error}"),
        )],
        Ok(names) => {
            let mut faults: Vec<_> = names
                .iter()
                .filter_map(|name| Some((name.line, room.breach(name)?)))
                .collect();
            faults.sort();
            faults.dedup();
            faults
                .into_iter()
                .map(|(line, what)| place(line, &what))
                .collect()
        }
    }
}

#[cfg(test)]
mod tests;
