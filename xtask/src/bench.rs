//! How the app compares, measured in a real browser.

use crate::failure::Result;
use crate::process::{command, run};
use crate::{dist, project, setup};

/// Builds the app, and measures it beside a SurveyJS grid, a plain HTML one, and with a school of
/// 700 children. What measures is built only now: the other commands need neither the browser's
/// driver nor the app as a library.
pub fn bench() -> Result<()> {
    setup::for_testing()?;
    setup::for_measuring()?;
    dist::dist(&project::dist())?;
    measure()
}

/// Measures the app that stands in `dist/`.
fn measure() -> Result<()> {
    let measure = [
        "bench",
        "--quiet",
        "--profile",
        "dev",
        "--package",
        "xtask",
        "--features",
        "browser",
        "--bench",
        "browser",
    ];
    run(&mut command("cargo", &measure))
}
