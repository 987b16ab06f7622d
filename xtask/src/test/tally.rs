//! What the test runners counted, over all of them.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::failure::{Because, Failure, Result};

/// How a marked test says that it is left out of the everyday lane for its slowness.
const IGNORED: &str = " ... ignored, ";

/// The numbers, and the names of the tests that were left out.
#[derive(Default)]
pub struct Tally {
    passed: usize,
    failed: usize,
    ignored: usize,
    left_out: Vec<String>,
}

impl Tally {
    /// Runs tests with their output on the screen, and counts them.
    pub fn run(&mut self, command: &mut Command) -> Result<()> {
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

    /// The same, where so many tests were asked for by their names: a name that no test has any more
    /// would else be run by nobody, and pass.
    pub fn run_each(&mut self, command: &mut Command, asked: usize) -> Result<()> {
        let before = self.passed;
        self.run(command)?;
        all_ran(asked, self.passed - before)
    }

    /// Reads a line such as `test result: ok. 3 passed; 0 failed; 0 ignored; …`, or
    /// `test crash::survives ... ignored, slow: kills the browser`.
    fn count(&mut self, line: &str) {
        if let Some((name, why)) = line
            .strip_prefix("test ")
            .and_then(|line| line.split_once(IGNORED))
        {
            self.left_out.push(format!("{name} ({why})"));
        }
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

    /// Each test that was left out and why, and how to run them; nothing where none was.
    pub fn left_out(&self) -> Option<String> {
        let first = self.left_out.first()?;
        let rest = self.left_out.iter().skip(1);
        let list = rest.fold(first.clone(), |list, test| format!("{list}\n  {test}"));
        Some(format!(
            "Left out of this lane; `cargo xtask test --all` runs them too:\n  {list}"
        ))
    }

    /// `12 passed, 0 failed`, and how many were left out.
    pub fn sentence(&self) -> String {
        let ignored = if self.ignored == 0 {
            String::new()
        } else {
            format!(", {} left out", self.ignored)
        };
        format!("{} passed, {} failed{ignored}", self.passed, self.failed)
    }
}

/// Fails where fewer tests passed than were asked for.
fn all_ran(asked: usize, passed: usize) -> Result<()> {
    if passed == asked {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{asked} tests were asked for by name and {passed} ran: a name in xtask/src/test/engines.rs is \
         that of no test."
    )))
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
        assert_eq!(tally.left_out(), None);
    }

    #[test]
    fn a_name_that_no_test_has_fails() {
        assert!(all_ran(2, 2).is_ok());
        let failure = all_ran(2, 1).unwrap_err().to_string();
        assert!(failure.starts_with("2 tests were asked for by name and 1 ran"));
    }

    #[test]
    fn a_test_left_out_is_named_with_its_reason() {
        let mut tally = Tally::default();
        for line in [
            "test crash::survives ... ignored, slow: kills the browser",
            "test verbs::tab ... ok",
            "test tour::books ... ignored, slow: pictures",
            "test result: ok. 1 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out",
        ] {
            tally.count(line);
        }
        assert_eq!(tally.sentence(), "1 passed, 0 failed, 2 left out");
        assert_eq!(
            tally.left_out().as_deref(),
            Some(
                "Left out of this lane; `cargo xtask test --all` runs them too:\n  \
                 crash::survives (slow: kills the browser)\n  tour::books (slow: pictures)"
            )
        );
    }
}
