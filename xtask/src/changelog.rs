//! `CHANGELOG.md`: what each version brings to those who use it and those who host it.

use crate::failure::{Failure, Result};

/// The notes of a version: what stands under its heading, up to the next one.
pub fn notes(changelog: &str, version: &str) -> Result<String> {
    let is_its = |line: &&str| {
        let heading = line.strip_prefix("## ");
        heading.and_then(|heading| heading.split_whitespace().next()) == Some(version)
    };
    let lines = changelog.lines().skip_while(|line| !is_its(line)).skip(1);
    let notes: Vec<_> = lines.take_while(|line| !line.starts_with("## ")).collect();
    let notes = notes.join("\n").trim().to_owned();
    if notes.is_empty() {
        return Err(Failure::new(format!(
            "CHANGELOG.md has no notes for {version}, the version in Cargo.toml. Write them under \
             `## {version}`, then run this again."
        )));
    }
    Ok(notes + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{project, sums};

    const CHANGELOG: &str = "# Changes\n\n## 0.2.0\n\n## 0.1.10 (2026-12-01)\n\nTen.\n\n### More\n\nMore.\n\n## 0.1.1\n\nOne.\n";

    #[test]
    fn the_notes_of_a_version_end_where_the_next_begins() {
        assert_eq!(notes(CHANGELOG, "0.1.1").unwrap(), "One.\n");
        let ten = notes(CHANGELOG, "0.1.10").unwrap();
        assert_eq!(ten, "Ten.\n\n### More\n\nMore.\n");
    }

    #[test]
    fn a_version_without_notes_is_refused() {
        for version in ["0.2.0", "0.1", "0.3.0"] {
            let said = notes(CHANGELOG, version).unwrap_err().to_string();
            assert!(said.contains(&format!("no notes for {version},")), "{said}");
        }
    }

    #[test]
    fn this_version_has_notes() {
        let changelog = std::fs::read_to_string(project::root().join("CHANGELOG.md")).unwrap();
        notes(&changelog, &sums::version().unwrap()).unwrap();
    }
}
