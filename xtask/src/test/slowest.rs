//! Which browser tests took longest.

use std::fs;

use crate::failure::{Because, Result};
use crate::project;

/// So many are named.
const NAMED_TESTS: usize = 10;

/// Lets go of the times of an earlier run.
pub fn forget() -> Result<()> {
    let file = project::browser_times();
    if file.exists() {
        fs::remove_file(&file).because(format!("{} could not be removed", file.display()))?;
    }
    Ok(())
}

/// Prints the slowest tests of this run, and where the times of all stand.
pub fn tell() -> Result<()> {
    let file = project::browser_times();
    let lines =
        fs::read_to_string(&file).because(format!("{} could not be read", file.display()))?;
    println!(
        "The slowest browser tests, in seconds (all in {}):",
        file.display()
    );
    for (seconds, test) in slowest(&lines).into_iter().take(NAMED_TESTS) {
        println!("  {seconds:6.1}  {test}");
    }
    Ok(())
}

/// Each whole test with its seconds, the slowest first.
fn slowest(lines: &str) -> Vec<(f64, &str)> {
    let mut tests: Vec<_> = lines
        .lines()
        .filter_map(|line| {
            let (test, rest) = line.split_once('\t')?;
            Some((rest.strip_prefix("all\t")?.parse().ok()?, test))
        })
        .collect();
    tests.sort_by(|(one, _): &(f64, _), (other, _)| other.total_cmp(one));
    tests
}

#[test]
fn whole_tests_are_sorted_and_their_parts_left_out() {
    let lines = "a::b\tstart\t9.00\na::b\tall\t2.50\nc\tall\t11.25\n";
    assert_eq!(slowest(lines), [(11.25, "c"), (2.5, "a::b")]);
}
