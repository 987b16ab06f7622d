//! The tests, in two lanes: what everybody runs while working, and everything.

mod beside;
#[cfg(test)]
mod documents;
mod engines;
mod lane;
mod pace;
mod slowest;
mod tally;

use std::num::NonZero;
use std::process::Command;
use std::thread;
use std::time::Instant;

use crate::engine::Engine;
use crate::failure::Result;
use crate::process::command;
use crate::{check, dist, project, setup, size, supply, twice};

use beside::Beside;
pub use lane::{Lane, browser_tests};
use tally::Tally;

/// So many browsers more than processors run at a time: a test often waits.
const MORE_BROWSERS: usize = 1;

/// Runs the tests, cheapest first, and stops where something fails.
pub fn test(lane: Lane) -> Result<()> {
    setup::for_testing()?;
    if lane == Lane::All {
        setup::for_servers()?;
        setup::for_lighthouse()?;
    }
    setup::for_checking()?;
    let began = Instant::now();
    // Much of it takes one processor alone, and leaves the other to checks and tests.
    let dist = Beside::start("dist")?;
    check::check()?;
    if lane == Lane::All {
        check::fuzz_targets()?;
    }
    supply::supply()?;
    let mut tally = Tally::default();
    tally.run(&mut host_tests(lane))?;
    dist.finish()?;
    size::size(&project::dist())?;
    if lane == Lane::All {
        twice::twice()?;
        dist::unsealed()?;
    }
    slowest::forget()?;
    let threads = format!("--test-threads={}", browsers());
    tally.run(&mut browser_tests(lane, &[&threads]))?;
    // Last, so that all else has been told where one of them cannot be had.
    setup::for_engines()?;
    for engine in Engine::OTHERS {
        println!("The same in {}:", engine.name());
        let names = engines::names(engine, lane).len();
        tally.run_each(&mut engines::tests(engine, lane, &threads), names)?;
    }
    slowest::tell()?;
    if let Some(left_out) = tally.left_out() {
        println!("{left_out}");
    }
    println!("{}", tally.sentence());
    println!("{}", lane.pace(began));
    Ok(())
}

/// How many browsers run at a time.
fn browsers() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get) + MORE_BROWSERS
}

/// Every test but those in a browser.
fn host_tests(lane: Lane) -> Command {
    let mut cargo = command("cargo", &["test", "--workspace"]);
    cargo.args(["--features", "xtask/driving", "--no-fail-fast", "--"]);
    lane.ask(&mut cargo);
    cargo
}
