//! The two lanes, and how cargo is asked for the tests of one.

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
    /// Asks the runner for the tests of this lane: all of them in the whole of Chromium.
    pub(super) fn ask(self, cargo: &mut Command) {
        if self == Self::All {
            cargo.env(Engine::WHOLE_CHROMIUM_VARIABLE, "yes");
            cargo.arg("--include-ignored");
        }
    }
}
