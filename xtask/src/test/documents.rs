//! The tests that documents and other tests name, by which others are to judge what has been tried.

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

/// The words before the module whose native tests hold what a slow test holds too.
const HELD_BY: &str = "held by ";

/// Whether there is a module with tests under this path, in the app or in one of its crates, be it a
/// file, the head of a folder or the tests at the end of a file.
fn holds_tests(path: &str) -> bool {
    let in_file = path.trim_end_matches("::tests");
    let sources = [
        "src",
        "crates/trivsel/src",
        "crates/vault/src",
        "crates/exchange/src",
        "crates",
    ];
    sources.iter().any(|source| {
        [path, in_file].iter().any(|module| {
            let module = module
                .trim_start_matches("vault::")
                .trim_start_matches("exchange::");
            let place = project::root().join(source).join(module.replace("::", "/"));
            let files = [place.with_extension("rs"), place.join("mod.rs")];
            let read = files.iter().find_map(|file| fs::read_to_string(file).ok());
            read.is_some_and(|text| {
                text.contains("#[test]") || text.contains("mod tests") || text.contains("\nmod ")
            })
        })
    })
}

#[test]
fn each_module_that_a_slow_test_leaves_its_rule_to_is_there() {
    let folder = project::root().join("xtask/tests/browser");
    let mut named = 0;
    for file in project::files(&folder).unwrap() {
        let text = fs::read_to_string(folder.join(&file)).unwrap_or_default();
        for mark in text
            .lines()
            .filter(|it| it.starts_with("#[ignore = \"slow: "))
        {
            let Some((_, after)) = mark.split_once(HELD_BY) else {
                continue;
            };
            let path = after.split([' ', '"']).next().unwrap_or_default();
            assert!(holds_tests(path), "{file}: there are no tests in {path}");
            named += 1;
        }
    }
    assert!(named > 50, "{named}");
}
