//! Names by which a browser may keep a file for ever: each carries a sum of what it holds, so that
//! another content has another name. Given last, to what is really sent.

use std::fs;
use std::path::Path;

use crate::failure::{Because, Failure, Result};
use crate::fingerprint::fingerprint;
use crate::{project, sbom};

/// What is asked for by its own name: the page itself, and what nobody's browser loads.
const NAMED_FOR_EVER: [&str; 3] = ["index.html", "headers.example", sbom::NAME];

/// Renames every file and folder beside the page, and returns the page that names them so.
pub fn give(folder: &Path, html: &str) -> Result<String> {
    let mut page = html.to_owned();
    for name in own_names(folder)? {
        if NAMED_FOR_EVER.contains(&name.as_str()) {
            continue;
        }
        let renamed = renamed(&name, &sum(folder, &name)?);
        let there = folder.join(&renamed);
        fs::rename(folder.join(&name), there).because(format!("{name} could not be renamed"))?;
        let mentions = |name: &str, end: char| format!("\"./{name}{end}");
        let [file, inside] = ['"', '/'].map(|end| mentions(&name, end));
        if !page.contains(&file) && !page.contains(&inside) {
            return Err(Failure::new(format!(
                "Nothing in index.html names `./{name}`, so that no browser would find it."
            )));
        }
        page = page
            .replace(&file, &mentions(&renamed, '"'))
            .replace(&inside, &mentions(&renamed, '/'));
    }
    Ok(page)
}

/// What stands in a folder itself.
fn own_names(folder: &Path) -> Result<Vec<String>> {
    let files = project::files(folder)?.into_iter();
    let mut names: Vec<_> = files
        .map(|file| file.split('/').next().unwrap_or_default().to_owned())
        .collect();
    names.dedup();
    Ok(names)
}

/// The sum of a file, or of all files of a folder.
fn sum(folder: &Path, name: &str) -> Result<String> {
    let place = folder.join(name);
    let read =
        |path: &Path| fs::read(path).because(format!("{} could not be read", path.display()));
    if !place.is_dir() {
        return Ok(fingerprint(&read(&place)?));
    }
    let mut contents = Vec::new();
    for file in project::files(&place)? {
        contents.extend_from_slice(file.as_bytes());
        contents.extend_from_slice(fingerprint(&read(&place.join(&file))?).as_bytes());
    }
    Ok(fingerprint(&contents))
}

/// `worker.js` becomes `0123456789abcdef-worker.js`: a host's rule for it, which may hold one `*` that
/// the folder needs, names it by its end.
fn renamed(name: &str, sum: &str) -> String {
    format!("{sum}-{name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<script src=\"./start.js\"></script><link href=\"./program/program.js\">";

    fn folder(start: &str, part: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("program")).unwrap();
        for (name, text) in [
            ("index.html", PAGE),
            ("headers.example", ""),
            ("start.js", start),
            ("program/program.js", "import './link.js'"),
            ("program/part.wasm", part),
        ] {
            fs::write(folder.path().join(name), text).unwrap();
        }
        folder
    }

    #[test]
    fn the_page_names_every_file_by_what_it_holds() {
        let there = folder("go()", "later");
        let page = give(there.path(), PAGE).unwrap();
        let files = project::files(there.path()).unwrap();
        assert_eq!(files.len(), 5);
        for name in ["headers.example", "index.html"] {
            assert!(files.contains(&name.to_owned()), "{files:?}");
        }
        for file in ["program.js", "start"] {
            let file = files.iter().find(|it| it.contains(file)).unwrap();
            assert!(page.contains(&format!("\"./{file}\"")), "{page}");
        }
    }

    #[test]
    fn another_content_has_another_name_and_the_same_has_the_same() {
        let page = |start: &str, part: &str| give(folder(start, part).path(), PAGE).unwrap();
        let first = page("go()", "later");
        assert_eq!(first, page("go()", "later"));
        assert_ne!(first, page("stop()", "later"));
        assert_ne!(first, page("go()", "much later"));
    }

    #[test]
    fn a_file_that_the_page_does_not_name_is_told() {
        let there = folder("go()", "later");
        fs::write(there.path().join("lost.css"), "").unwrap();
        let failure = give(there.path(), PAGE).unwrap_err();
        assert!(failure.to_string().contains("`./lost.css`"), "{failure}");
    }
}
