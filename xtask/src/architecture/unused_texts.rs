//! Every message has a place in the app where it is shown.

use std::collections::{BTreeMap, BTreeSet};

/// Every message of these texts whose function no Rust file names, as `file:line`.
pub fn unused(texts: &BTreeMap<String, String>, sources: &BTreeMap<String, String>) -> Vec<String> {
    let named: BTreeSet<_> = sources
        .values()
        .flat_map(|text| text.split(|letter: char| !letter.is_alphanumeric() && letter != '_'))
        .collect();
    let mut faults = Vec::new();
    for (file, text) in texts {
        for (at, line) in text.lines().enumerate() {
            let Some((id, _)) = line.split_once(" =") else {
                continue;
            };
            // What a language tells of itself the build asks.
            let is_message = id.starts_with(|letter: char| letter.is_ascii_lowercase())
                && !id.starts_with("language-");
            if is_message && !named.contains(id.replace('-', "_").as_str()) {
                faults.push(format!(
                    "{file}:{}: no screen shows {id}: take it away in each language",
                    at + 1
                ));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, source: &str) -> Vec<String> {
        let file = |name: &str, text: &str| BTreeMap::from([(name.to_owned(), text.to_owned())]);
        unused(&file("texts/da/a.ftl", text), &file("src/a.rs", source))
    }

    #[test]
    fn a_message_that_nobody_shows_is_a_fault() {
        let faults = check("day-said = Dagen\n", "language.day_said_twice()");
        assert!(
            faults.len() == 1
                && faults[0].starts_with("texts/da/a.ftl:1: no screen shows day-said")
        );
    }

    #[test]
    fn what_is_shown_and_what_is_no_message_are_none() {
        let text = "# A part\n-name = A term\nday-said = Dagen\n    .label = Dag\n    [one] =\n";
        assert_eq!(check(text, "language.day_said()"), Vec::<String>::new());
    }
}
