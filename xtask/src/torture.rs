//! The crash test, for long.

use crate::failure::Result;
use crate::process::run;
use crate::test::{Lane, browser_tests};
use crate::{dist, project, setup};

/// So many crashes where no other number is named.
pub const ROUNDS: u64 = 200;

/// Builds the release and kills the browser under it, so many times, while somebody writes. The
/// same test that `cargo xtask test --all` runs for a few rounds; `docs/crash-test.md` tells what
/// it does.
pub fn torture(rounds: u64) -> Result<()> {
    setup::for_testing()?;
    dist::dist(&project::dist())?;
    let test = "crash::what_showed_as_saved_survives_a_crash_at_any_instant";
    let mut test = browser_tests(Lane::All, &["--exact", "--nocapture", test]);
    run(test.env("TORTURE_ROUNDS", rounds.to_string()))
}
