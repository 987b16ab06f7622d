//! The house keeps its floors.
//!
//! Cargo keeps the floors, which are crates. This reads every file of them and fails where one names
//! what Cargo cannot see it must not know: the clock, chance, the browser, markup. `ARCHITECTURE.md`
//! says why.

mod named_tests;
mod names;
mod rules;

use std::fs;

use crate::failure::{Because, Failure, Result};
use crate::project;

/// The folders whose files are read.
const FOLDERS: [&str; 2] = ["src", "crates"];
/// The folders that hold tests.
const WITH_TESTS: [&str; 4] = ["src", "crates", "tests", "xtask"];

/// Fails with every breach, each as `file:line: what is wrong`.
pub fn architecture() -> Result<()> {
    let mut faults = Vec::new();
    let files = rust_files()?;
    for file in &files {
        let text = fs::read_to_string(project::root().join(file))
            .because(format!("{file} could not be read"))?;
        faults.extend(faults_in(file, &text));
    }
    faults.extend(missing_tests()?);
    if faults.is_empty() {
        println!("The architecture holds in {} files.", files.len());
        return Ok(());
    }
    Err(Failure::new(format!(
        "{}\nThe house has other rules, see ARCHITECTURE.md: move the code, or hand in what it needs as an argument.",
        faults.join("\n")
    )))
}

/// Every test that `ARCHITECTURE.md` names in vain.
fn missing_tests() -> Result<Vec<String>> {
    let read = |file: &str| {
        fs::read_to_string(project::root().join(file)).because(format!("{file} could not be read"))
    };
    let mut sources = String::new();
    for folder in WITH_TESTS {
        for file in project::files(&project::root().join(folder))? {
            if file.ends_with(".rs") {
                sources += &read(&format!("{folder}/{file}"))?;
            }
        }
    }
    Ok(named_tests::missing(&read("ARCHITECTURE.md")?, &sources))
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
