//! A release: the built app, packed so that it can be put on a host without building anything, and in
//! one file that opens from a disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::failure::{Because, Failure, Result};
use crate::process::{answer, command};
use crate::{archive, changelog, dist, one_file, project, sbom, sums};

/// What a reader of the archive finds beside the app.
const WORDS: [&str; 4] = ["README.md", "CHANGELOG.md", "SECURITY.md", "LICENSE"];

/// The folder of the archive that is put on a host.
const SITE: &str = "site";

/// Builds the app and leaves in `release/` the archive, the one file, what is new in it, what it is made
/// of, and the sums of all four.
pub fn release() -> Result<()> {
    let version = sums::version()?;
    let notes = changelog::notes(&read(project::root(), "CHANGELOG.md")?, &version)?;
    unless_changed(answer(&mut command("git", &["status", "--porcelain"])))?;
    dist::dist(&project::dist())?;
    let name = format!("trivselsspor-{version}");
    let packed = archive::pack(&contents(&name, project::root(), &project::dist())?)?;
    let folder = project::release();
    if folder.exists() {
        fs::remove_dir_all(&folder).because("an earlier release could not be removed")?;
    }
    fs::create_dir(&folder).because("release/ could not be made")?;
    let put = |name: &str, bytes: &[u8]| {
        fs::write(folder.join(name), bytes).because(format!("{name} could not be written"))
    };
    put(&format!("{name}.zip"), &packed)?;
    one_file::write(&project::dist(), &project::one_file())?;
    put(
        one_file::NAME,
        read(&project::one_file(), one_file::NAME)?.as_bytes(),
    )?;
    put("NOTES.md", notes.as_bytes())?;
    put(sbom::NAME, read(&project::dist(), sbom::NAME)?.as_bytes())?;
    sums::write(&folder)?;
    println!("{name} stands in {}.", folder.display());
    Ok(())
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
    for (from, to) in [(root.join("docs"), "docs"), (site.to_owned(), SITE)] {
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

    #[test]
    fn what_is_in_no_commit_is_named_and_stops_it() {
        assert!(unless_changed(Some(String::new())).is_ok());
        let said = unless_changed(Some(" M README.md\n?? notes.txt\n".to_owned()));
        let said = said.unwrap_err().to_string();
        assert!(said.ends_with(" M README.md\n?? notes.txt\n"), "{said}");
        assert!(unless_changed(None).is_err());
    }
}
