//! The same commit gives the same bytes, in whatever folder and whoever's home it is built.

use std::fs;
use std::path::Path;

use crate::failure::{Because, Failure, Result};
use crate::process::{answer, command, run};
use crate::{project, setup, sums};

/// What a build takes from the home of cargo and never changes: it is lent to the other home.
const LENT: [&str; 3] = ["registry", "git", "trivselsspor-tools"];

/// Builds what stands here once more, in another folder and under another home, and compares it with
/// the build in `dist/`.
pub fn twice() -> Result<()> {
    let other = project::root().join("target/another folder of somebody else");
    if other.exists() {
        fs::remove_dir_all(&other).because("an earlier copy could not be removed")?;
    }
    let (home, copy) = (other.join("home"), other.join("deeper/project"));
    copy_project(&copy)?;
    let cargo_home = home.join(".cargo");
    fs::create_dir_all(&cargo_home).because("another home could not be made")?;
    for name in LENT {
        let lent = setup::cargo_home()?.join(name);
        if lent.exists() {
            link(&lent, &cargo_home.join(name))?;
        }
    }
    link(
        &project::root().join("node_modules"),
        &copy.join("node_modules"),
    )?;
    let mut build = command("cargo", &["xtask", "dist"]);
    build.env_remove("CARGO_TARGET_DIR");
    build.current_dir(&copy).env("CARGO_HOME", &cargo_home);
    build.env("HOME", &home).env("RUSTUP_HOME", rustup_home()?);
    run(&mut build)?;
    let here = sums::of(&project::dist())?;
    let there = sums::of(&copy.join("dist"))?;
    let differing = differing(&here, &there);
    if differing.is_empty() {
        fs::remove_dir_all(&other).because("the copy could not be removed")?;
        println!("Built twice, in two folders under two homes: the same to the byte.");
        return Ok(());
    }
    Err(Failure::new(format!(
        "The same commit gave other bytes in {}:\n{}",
        copy.display(),
        differing.join("\n")
    )))
}

/// Copies every file that git knows, as it stands here.
fn copy_project(to: &Path) -> Result<()> {
    let listed = answer(&mut command("git", &["ls-files", "-z"]));
    let listed = listed.ok_or_else(|| Failure::new("`git ls-files` did not answer."))?;
    for name in listed.split('\0').filter(|name| !name.is_empty()) {
        let (from, to) = (project::root().join(name), to.join(name));
        let unmade = format!("{} could not be made", to.display());
        fs::create_dir_all(to.parent().unwrap_or(&to)).because(&unmade)?;
        fs::copy(from, &to).because(&unmade)?;
    }
    Ok(())
}

fn rustup_home() -> Result<std::path::PathBuf> {
    let (sysroot, _) = setup::compiler()?;
    // `toolchains/name` in it.
    let home = sysroot.parent().and_then(Path::parent);
    home.map(Path::to_owned)
        .ok_or_else(|| Failure::new("rustup's home was not found."))
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> Result<()> {
    std::os::unix::fs::symlink(from, to).because(format!("{} could not be lent", from.display()))
}

#[cfg(not(unix))]
fn link(from: &Path, _: &Path) -> Result<()> {
    Err(Failure::new(format!(
        "{} can be lent to another home on Unix alone.",
        from.display()
    )))
}

/// The lines that only one of two lists has.
fn differing(here: &str, there: &str) -> Vec<String> {
    let only = |lines: &str, others: &str, mark: &str| {
        let own = lines
            .lines()
            .filter(|line| !others.lines().any(|it| it == *line));
        own.map(|line| format!("{mark} {line}")).collect::<Vec<_>>()
    };
    [only(here, there, "-"), only(there, here, "+")].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_differs_is_named_with_both_sums() {
        assert_eq!(differing("1  a\n2  b\n", "1  a\n2  b\n"), [""; 0]);
        assert_eq!(
            differing("1  a\n2  b\n", "1  a\n3  b\n"),
            ["- 2  b", "+ 3  b"]
        );
    }
}
