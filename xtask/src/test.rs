//! Every test of the project.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::failure::{Because, Failure, Result};
use crate::process::command;
use crate::{check, dist, project, setup, size};

/// Runs everything, cheapest first, and stops where something fails.
pub fn test() -> Result<()> {
    setup::for_testing()?;
    check::check()?;
    let mut tally = Tally::default();
    tally.run(&mut command(
        "cargo",
        &[
            "test",
            "--workspace",
            "--features",
            "xtask/school",
            "--no-fail-fast",
        ],
    ))?;
    dist::dist(&[], &project::dist())?;
    size::size(&project::dist())?;
    dist::dist(&["unsealed"], &project::unsealed_dist())?;
    // Two browsers at a time: each one keeps a processor busy.
    tally.run(&mut browser_tests(&["--test-threads=2"]))?;
    println!("{}", tally.sentence());
    Ok(())
}

/// The tests in a real browser, with these words to their runner.
pub fn browser_tests(words: &[&str]) -> Command {
    let mut cargo = command("cargo", &["test", "--package", "xtask"]);
    cargo.args(["--features", "browser", "--test", "browser", "--"]);
    cargo.args(words);
    cargo
}

/// What the test runners counted.
#[derive(Default)]
struct Tally {
    passed: usize,
    failed: usize,
    ignored: usize,
}

impl Tally {
    /// Runs tests with their output on the screen, and counts them.
    fn run(&mut self, command: &mut Command) -> Result<()> {
        println!(
            "→ cargo {}",
            command
                .get_args()
                .map(|word| word.to_string_lossy())
                .collect::<Vec<_>>()
                .join(" ")
        );
        let mut child = command
            .stdout(Stdio::piped())
            .spawn()
            .because("cargo could not be started")?;
        for line in child
            .stdout
            .take()
            .into_iter()
            .flat_map(|output| BufReader::new(output).lines())
        {
            let line = line.because("what the tests printed could not be read")?;
            println!("{line}");
            self.count(&line);
        }
        let status = child.wait().because("the tests did not end")?;
        if status.success() {
            return Ok(());
        }
        println!("{}", self.sentence());
        Err(Failure::new(
            "A test failed, or was not built; what it says stands above.",
        ))
    }

    /// Reads a line such as `test result: ok. 3 passed; 0 failed; 0 ignored; …`.
    fn count(&mut self, line: &str) {
        let Some(counts) = line
            .strip_prefix("test result: ")
            .and_then(|line| line.split_once(". "))
        else {
            return;
        };
        for part in counts.1.split("; ") {
            let Some((Ok(number), what)) = part
                .split_once(' ')
                .map(|(number, what)| (number.parse::<usize>(), what))
            else {
                continue;
            };
            match what {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.ignored += number,
                _ => {}
            }
        }
    }

    fn sentence(&self) -> String {
        let ignored = if self.ignored == 0 {
            String::new()
        } else {
            format!(", {} ignored", self.ignored)
        };
        format!("{} passed, {} failed{ignored}", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_added_over_the_runners() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s",
        ] {
            tally.count(line);
        }
        assert_eq!(tally.sentence(), "7 passed, 2 failed");
    }

    #[test]
    fn a_test_left_out_is_told() {
        let mut tally = Tally::default();
        tally.count("test result: ok. 1 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out");
        assert_eq!(tally.sentence(), "1 passed, 0 failed, 2 ignored");
    }
}
