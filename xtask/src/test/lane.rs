//! The two lanes, and how cargo is asked for the tests of one.

use std::env;
use std::process::Command;

use crate::engine::Engine;
use crate::process::command;

/// Which tests are run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// All but those marked `#[ignore = "slow: …"]`: ten minutes at most, once the tools are here.
    Everyday,
    /// Every test there is: an hour at most, from a clean clone.
    All,
}

/// The tests in a real browser, with these words to their runner. Cargo is asked for them in the whole
/// workspace: for a package alone it would compile all that it stands on with fewer features once more.
pub fn browser_tests(lane: Lane, words: &[&str]) -> Command {
    let mut cargo = command("cargo", &["test", "--workspace"]);
    cargo.args(["--features", "xtask/browser", "--test", "browser", "--"]);
    cargo.args(words);
    lane.ask(&mut cargo);
    cargo
}

impl Lane {
    /// Where a run of the browser tests is told its lane: `all`, or nothing.
    pub const VARIABLE: &'static str = "TRIVSELSSPOR_LANE";

    /// The one that this run was told. While one is working, a test walks its way on a phone alone, and
    /// neither asks axe-core at each stop nor leaves pictures to look at.
    pub fn of_this_run() -> Self {
        match env::var(Self::VARIABLE).as_deref() {
            Ok("all") => Self::All,
            _ => Self::Everyday,
        }
    }

    /// Asks the runner for the tests of this lane: all of them in the whole of Chromium, and each of
    /// them with all that it looks at.
    pub(super) fn ask(self, cargo: &mut Command) {
        if self == Self::All {
            cargo.env(Self::VARIABLE, "all");
            cargo.env(Engine::WHOLE_CHROMIUM_VARIABLE, "yes");
            cargo.arg("--include-ignored");
        }
    }
}
