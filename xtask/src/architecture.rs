//! The house keeps its floors.
//!
//! Reads every file of `src/` and fails where a room names what it must not know: a room above
//! it, or, by room, the browser, the clock and chance. `ARCHITECTURE.md` says why.

mod names;
mod rules;

use std::fs;

use crate::failure::{Because, Failure, Result};
use crate::project;

/// Fails with every breach in `src/`, each as `file:line: what is wrong`.
pub fn architecture() -> Result<()> {
    let mut faults = Vec::new();
    let mut count = 0;
    let files = project::files(&project::root().join("src"))?;
    for file in files.iter().filter(|name| name.ends_with(".rs")) {
        let path = format!("src/{file}");
        let text = fs::read_to_string(project::root().join(&path))
            .because(format!("{path} could not be read"))?;
        faults.extend(faults_in(file, &text));
        count += 1;
    }
    if faults.is_empty() {
        println!("The architecture holds in {count} files.");
        return Ok(());
    }
    Err(Failure::new(format!(
        "{}\nThe house has other rules, see ARCHITECTURE.md: move the code, or hand in what it needs as an argument.",
        faults.join("\n")
    )))
}

/// The breaches in one file, named by its path in `src/`.
fn faults_in(file: &str, text: &str) -> Vec<String> {
    let place = |line: usize, what: &str| format!("src/{file}:{line}: {what}");
    let Some(room) = rules::Room::of(file) else {
        return vec![place(
            1,
            "this stands in no room of the house; the rooms are listed in xtask/src/architecture/rules.rs",
        )];
    };
    match names::names(text, &module(file)) {
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

/// The module that a file is: `register/fold.rs` is `register::fold`.
fn module(file: &str) -> Vec<String> {
    let parts = file.trim_end_matches(".rs").split('/');
    parts
        .filter(|part| !["mod", "lib", "main"].contains(part))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests;
