//! The tests that documents name, by which others are to judge what has been tried.

use std::fs;

use crate::project;

/// Those that name browser tests in backticks.
const DOCUMENTS: [&str; 3] = ["browsere.md", "skaermlaeser.md", "tilgaengelighed.md"];

/// Whether it reads as the name of a test: `a_device_that_wakes_up_is_locked`.
fn is_test(name: &str) -> bool {
    let plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_';
    name.matches('_').count() >= 3 && name.chars().all(plain)
}

#[test]
fn each_test_that_a_document_names_is_there() {
    let folder = project::root().join("xtask/tests/browser");
    let files = project::files(&folder).unwrap().into_iter();
    let read = |file: String| fs::read_to_string(folder.join(file)).unwrap_or_default();
    let tests: String = files.map(read).collect();
    for document in DOCUMENTS {
        let text = fs::read_to_string(project::root().join("docs").join(document)).unwrap();
        let named: Vec<_> = text.split('`').filter(|it| is_test(it)).collect();
        assert!(named.len() >= 3, "{document} names {named:?}");
        for name in named {
            assert!(
                tests.contains(&format!("fn {name}(")),
                "{document}: there is no {name}"
            );
        }
    }
}
