//! A release: the built app, packed so that it can be put on a host without building anything, and in
//! one file that opens from a disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::failure::{Because, Failure, Result};
use crate::process::{answer, command};
use crate::{archive, changelog, dist, one_file, project, sbom, sums};

/// What a reader of the archive finds beside the app.
const WORDS: [&str; 6] = [
    "README.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "LICENSE",
    "CONTRIBUTING.md",
    "ARCHITECTURE.md",
];

/// The folders that those lead to.
const FOLDERS: [&str; 3] = ["docs", "models", "examples/fhir"];

/// The folder of the archive that is put on a host.
const SITE: &str = "site";

/// Builds the app and leaves in `release/` the archive, the one file, what is new in it, what it is
/// made of, and the sums of all four.
pub fn release() -> Result<()> {
    // Before minutes of building.
    notes()?;
    unless_changed(answer(&mut command("git", &["status", "--porcelain"])))?;
    dist::dist(&project::dist())?;
    let name = into(&project::release(), &project::dist())?;
    println!("{name} stands in {}.", project::release().display());
    Ok(())
}

/// Makes a release of the build that stands in `site`, in a folder of its own; the name of the archive.
pub fn into(folder: &Path, site: &Path) -> Result<String> {
    let name = format!("trivselsspor-{}", sums::version()?);
    let packed = archive::pack(&contents(&name, project::root(), site)?)?;
    // The one file with a sum of its own; the others come beside it, and that sum among theirs.
    one_file::write(site, folder)?;
    let put = |name: &str, bytes: &[u8]| {
        fs::write(folder.join(name), bytes).because(format!("{name} could not be written"))
    };
    put(&format!("{name}.zip"), &packed)?;
    put("NOTES.md", notes()?.as_bytes())?;
    put(sbom::NAME, read(site, sbom::NAME)?.as_bytes())?;
    sums::write(folder)?;
    Ok(name)
}

/// What is new in this version.
fn notes() -> Result<String> {
    changelog::notes(&read(project::root(), "CHANGELOG.md")?, &sums::version()?)
}

/// What stands in no commit would be in the archive, and nobody could make the same one again.
fn unless_changed(status: Option<String>) -> Result<()> {
    let unasked = "`git status` did not answer; a release is made from a commit.";
    let changed = status.ok_or_else(|| Failure::new(unasked))?;
    if changed.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "A release is made from a commit, so that others can make the same one. Commit this first, or \
         take it away:\n{changed}"
    )))
}

/// Every file of the archive by its path there.
fn contents(name: &str, root: &Path, site: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut add = |from: &Path, file: &str, to: String| {
        let bytes = fs::read(from.join(file)).because(format!("{file} could not be read"))?;
        files.insert(format!("{name}/{to}"), bytes);
        Ok(())
    };
    for file in WORDS {
        add(root, file, file.to_owned())?;
    }
    let folders = FOLDERS.map(|to| (root.join(to), to));
    for (from, to) in folders.into_iter().chain([(site.to_owned(), SITE)]) {
        for file in project::files(&from)? {
            add(&from, &file, format!("{to}/{file}"))?;
        }
    }
    Ok(files)
}

fn read(folder: &Path, name: &str) -> Result<String> {
    fs::read_to_string(folder.join(name)).because(format!("{name} could not be read"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_stands_in_a_folder_of_its_own_beside_the_words_and_the_servers() {
        let site = tempfile::tempdir().unwrap();
        fs::create_dir(site.path().join("1-program")).unwrap();
        fs::write(site.path().join("index.html"), "the page").unwrap();
        fs::write(site.path().join("1-program/program.js"), "start()").unwrap();
        let files = contents("trivselsspor-0.1.0", project::root(), site.path()).unwrap();
        let has = |name: &str| files.get(&format!("trivselsspor-0.1.0/{name}"));
        assert_eq!(has("site/index.html").unwrap(), b"the page");
        assert_eq!(has("site/1-program/program.js").unwrap(), b"start()");
        for name in WORDS {
            assert!(has(name).is_some(), "{name}");
        }
        assert!(has("docs/drift.md").is_some() && has("docs/servers/nginx.conf").is_some());
        let app = |name: &&String| name.starts_with("trivselsspor-0.1.0/site/");
        assert_eq!(
            files.keys().filter(app).count(),
            2,
            "nothing else is put on a host"
        );
    }

    /// Where the links of a page of the archive lead, but those to the web.
    fn links(page: &str, text: &str) -> Vec<String> {
        let folder = Path::new(page).parent().unwrap();
        let links = text.split("](").skip(1).filter_map(|it| it.split_once(')'));
        let links = links.filter_map(|(link, _)| link.split('#').next());
        let own = links.filter(|it| !it.is_empty() && !it.contains(':'));
        own.map(|link| {
            let mut path: Vec<_> = folder.iter().filter_map(|it| it.to_str()).collect();
            for step in link.trim_end_matches('/').split('/') {
                match step {
                    ".." => drop(path.pop()),
                    step => path.push(step),
                }
            }
            path.join("/")
        })
        .collect()
    }

    #[test]
    fn every_link_of_the_archive_leads_to_something_in_it() {
        let site = tempfile::tempdir().unwrap();
        let files = contents("it", project::root(), site.path()).unwrap();
        let mut count = 0;
        for (page, bytes) in files.iter().filter(|(name, _)| name.ends_with(".md")) {
            for link in links(page, &String::from_utf8_lossy(bytes)) {
                let there = |name: &String| *name == link || name.starts_with(&format!("{link}/"));
                assert!(files.keys().any(there), "{page} leads to {link}");
                count += 1;
            }
        }
        assert!(count > 50, "{count}");
    }

    #[test]
    fn what_is_in_no_commit_is_named_and_stops_it() {
        assert!(unless_changed(Some(String::new())).is_ok());
        let said = unless_changed(Some(" M README.md\n?? notes.txt\n".to_owned()));
        let said = said.unwrap_err().to_string();
        assert!(said.ends_with(" M README.md\n?? notes.txt\n"), "{said}");
        assert!(unless_changed(None).is_err());
    }
}
