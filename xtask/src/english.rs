//! The texts of every language but Danish, each as a file beside the page: whoever does not choose a
//! language loads none of it.

#[path = "../../crates/trivsel/build/generate.rs"]
mod generate;

use std::fs;
use std::path::Path;

use crate::failure::{Because, Failure, Result};
use crate::project;

/// The file's name, before a sum is put in front of it.
pub const FILE: &str = "english.txt";

/// How the name of a file with the texts of the parents' papers begins and ends: between them stands
/// the language.
const PAPERS: [&str; 2] = ["papers-", ".txt"];

/// What stands for the language in the one line of the page that names such files.
const PAPER_LANGUAGE: &str = "{paper}";

/// Writes the files into a built folder, and returns the page that names them. The build script has
/// numbered the same texts in the same way, and the first line lets the program see it.
pub fn place(folder: &Path, html: &str) -> Result<String> {
    let files = generate::files(project::root());
    let files = files.map_err(|problems| Failure::new(problems.join("\n")))?;
    let mut languages = Vec::new();
    for (name, texts) in files {
        let of_papers = paper_language(&name);
        if name != FILE && of_papers.is_none() {
            continue;
        }
        languages.extend(of_papers.map(str::to_owned));
        fs::write(folder.join(&name), texts).because(format!("{name} could not be written"))?;
    }
    Ok(named(html, &languages))
}

/// Whether a built file, whose name begins with a sum, holds the texts of the parents' papers.
pub fn is_of_papers(name: &str) -> bool {
    name.split_once('-')
        .is_some_and(|(_, name)| paper_language(name).is_some())
}

fn paper_language(name: &str) -> Option<&str> {
    let [begin, end] = PAPERS;
    name.strip_prefix(begin)?.strip_suffix(end)
}

/// The page with the line of such a file for each language.
fn named(html: &str, languages: &[String]) -> String {
    let lines = html.split_inclusive('\n').flat_map(|line| {
        let of_papers = line.contains(PAPER_LANGUAGE);
        let languages = if of_papers { languages } else { &[] };
        let each = languages.iter().map(|it| line.replace(PAPER_LANGUAGE, it));
        each.chain((!of_papers).then(|| line.to_owned()))
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_holds_the_texts() {
        let folder = tempfile::tempdir().unwrap();
        let html =
            "<meta>\n<meta name=\"texts-{paper}\" content=\"./papers-{paper}.txt\">\n</head>\n";
        let html = place(folder.path(), html).unwrap();
        let texts = fs::read_to_string(folder.path().join(FILE)).unwrap();
        assert!(texts.lines().any(|text| text == "Create"));
        let texts = fs::read_to_string(folder.path().join("papers-pl.txt")).unwrap();
        assert!(texts.lines().any(|text| text == "Zaproszenie"));
        let line = "<meta name=\"texts-pl\" content=\"./papers-pl.txt\">\n";
        assert!(
            html.contains(line) && html.starts_with("<meta>\n"),
            "{html}"
        );
        assert!(
            html.ends_with("\n</head>\n") && !html.contains('{'),
            "{html}"
        );
        assert!(is_of_papers("0123456789abcdef-papers-pl.txt"));
        assert!(!is_of_papers("0123456789abcdef-english.txt"));
    }
}
