//! A release of the build that is tested, as somebody unpacks and checks it.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::process::Command;

use xtask::{one_file, project, release};
use zip::ZipArchive;

/// Whether `sha256sum --check` finds every file of a folder as its list says.
fn sums_are_right(folder: &Path) -> bool {
    let mut check = Command::new("sha256sum");
    check.args(["--check", "--strict", "--quiet", "SHA256SUMS"]);
    let status = check.current_dir(folder).status();
    status.is_ok_and(|it| it.success())
}

#[test]
fn a_release_can_be_checked_unpacked_and_put_on_a_host() {
    let folder = tempfile::tempdir().unwrap();
    let made = folder.path().join("release");
    let name = release::into(&made, &project::dist()).unwrap();
    let archive = format!("{name}.zip");
    let mut files = project::files(&made).unwrap();
    files.sort();
    let mut all = [
        "NOTES.md",
        "SHA256SUMS",
        "sbom.cdx.json",
        &archive,
        one_file::NAME,
    ];
    all.sort_unstable();
    assert_eq!(files, all);
    assert!(sums_are_right(&made));
    let mut archive = ZipArchive::new(File::open(made.join(&archive)).unwrap()).unwrap();
    for file in project::files(&project::dist()).unwrap() {
        let mut packed = Vec::new();
        let mut entry = archive.by_name(&format!("{name}/site/{file}")).unwrap();
        entry.read_to_end(&mut packed).unwrap();
        assert!(
            packed == fs::read(project::dist().join(&file)).unwrap(),
            "{file}"
        );
    }
    let notes = fs::read_to_string(made.join("NOTES.md")).unwrap();
    assert!(notes.lines().count() > 3, "{notes}");
    fs::write(made.join("NOTES.md"), "changed").unwrap();
    assert!(!sums_are_right(&made), "another file is told");
}
