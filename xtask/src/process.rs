//! Running other programs.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{Because, Failure, Result};
use crate::project;

/// A command that runs in the project's folder.
pub fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(project::root());
    command
}

/// Runs a command to its end, with its output on the screen.
pub fn run(command: &mut Command) -> Result<()> {
    let said = line(command);
    println!("→ {said}");
    let status = command
        .status()
        .because(format!("`{said}` could not be started"))?;
    match status.code() {
        Some(0) => Ok(()),
        Some(code) => Err(Failure::new(format!(
            "`{said}` failed with exit code {code}. What it says above is the reason."
        ))),
        None => Err(Failure::new(format!("`{said}` was stopped by a signal."))),
    }
}

/// Runs a command to its end without a word, where it succeeds.
pub fn run_quietly(command: &mut Command) -> Result<()> {
    let said = line(command);
    let output = command
        .output()
        .because(format!("`{said}` could not be started"))?;
    if output.status.success() {
        return Ok(());
    }
    let why = String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(format!("`{said}` failed: {why}")))
}

/// What a command printed, where it ran and succeeded; it is not shown.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then_some(text)
}

/// The first of these programs that stands in a folder of `PATH`.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    names
        .iter()
        .flat_map(|name| env::split_paths(&folders).map(move |folder| folder.join(name)))
        .find_map(|path| {
            [path.clone(), path.with_extension("exe")]
                .into_iter()
                .find(|it| it.is_file())
        })
}

/// `PATH` with these folders before the others.
pub fn path_with(folders: &[PathBuf]) -> Result<std::ffi::OsString> {
    let inherited = env::var_os("PATH").unwrap_or_default();
    env::join_paths(folders.iter().cloned().chain(env::split_paths(&inherited)))
        .because("PATH could not be put together")
}

/// The command as one would type it; a program's folder is left out.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    std::iter::once(program.file_name().unwrap_or(program.as_os_str()))
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_command_is_named_with_its_exit_code() {
        let mut wrong = command("cargo", &["no-such-command"]);
        let failure = run(wrong.stderr(Stdio::null())).unwrap_err();
        assert!(
            failure
                .to_string()
                .starts_with("`cargo no-such-command` failed with exit code 101")
        );
    }

    #[test]
    fn a_missing_command_is_named() {
        let failure = run(&mut command("no-such-program", &["now"])).unwrap_err();
        assert!(
            failure
                .to_string()
                .starts_with("`no-such-program now` could not be started")
        );
    }
}
