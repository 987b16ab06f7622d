//! The first screen on a device that has been here before: from the service worker, while plain HTML
//! comes from the same kind of server. When something of it is seen, and when it can be used.

use std::path::Path;

use tempfile::TempDir;
use xtask::driver::Driver;
use xtask::failure::{Because, Failure, Result};
use xtask::process::{command, run_quietly};
use xtask::timings::Timings;

use super::site::Site;
use super::tab::{Speed, Tab};

/// What tells when the first screen can be used.
const SCRIPT: &str = include_str!("page/start.js");

/// Visits at each speed, each in a browser just started.
const VISIT_COUNT: usize = 21;

/// The speeds, as [`SecondVisit::at`] has them.
pub const SPEEDS: [Speed; 2] = [Speed::Full, Speed::Sixth];

/// Until the first screen, in milliseconds.
#[derive(Default)]
pub struct SecondVisit {
    /// At each of [`SPEEDS`].
    pub at: [VisitTimings; 2],
}

/// Three ways to a first screen.
#[derive(Default)]
pub struct VisitTimings {
    /// The app on a device that has never been here.
    pub first: FirstScreen,
    /// The app where the service worker has it.
    pub second: FirstScreen,
    /// The grid in plain HTML, from its server.
    pub plain: FirstScreen,
}

/// How one way to it went.
#[derive(Default)]
pub struct FirstScreen {
    /// Until the first text of it is painted.
    pub seen: Timings,
    /// Until it can be used.
    pub usable: Timings,
}

impl FirstScreen {
    fn add(&mut self, [seen, usable]: [f64; 2]) {
        self.seen.add(seen);
        self.usable.add(usable);
    }
}

/// Measures the app and plain HTML in turns.
pub fn measure(driver: &Driver, app: &Site, plain: &Site) -> Result<SecondVisit> {
    let known = profile()?;
    keep(driver, app, known.path())?;
    let mut measured = SecondVisit::default();
    for (speed, at) in SPEEDS.into_iter().zip(&mut measured.at) {
        for visit_number in 1..=VISIT_COUNT {
            eprintln!("Second visit {visit_number} of {VISIT_COUNT}, {speed:?} speed …");
            let (before, again) = (profile()?, copy(known.path())?);
            at.first
                .add(visit(driver, app, before.path(), speed, false)?);
            at.second
                .add(visit(driver, app, again.path(), speed, true)?);
            let new = profile()?;
            at.plain
                .add(visit(driver, plain, new.path(), speed, false)?);
        }
    }
    Ok(measured)
}

fn profile() -> Result<TempDir> {
    TempDir::new().because("There is no folder for a profile")
}

/// A visit after which the service worker has the app.
fn keep(driver: &Driver, app: &Site, profile: &Path) -> Result<()> {
    let tab = Tab::open_on(driver, profile, Speed::Full, SCRIPT)?;
    tab.go(app)?;
    match tab.number("return bench.kept()")? {
        0.0 => Err(Failure::new("The service worker did not keep the app.")),
        _ => Ok(()),
    }
}

/// The profile as it was after the first visit, so that none is a third.
fn copy(known: &Path) -> Result<TempDir> {
    let again = profile()?;
    let (from, to) = (known.join("."), again.path());
    run_quietly(command("cp", &["--recursive"]).arg(from).arg(to))?;
    Ok(again)
}

/// When it is seen, and when it can be used.
fn visit(
    driver: &Driver,
    site: &Site,
    profile: &Path,
    speed: Speed,
    kept: bool,
) -> Result<[f64; 2]> {
    let way = if site.is_app() { SCRIPT } else { site.script };
    // The page walks by itself from its first moment on: nobody outside is waited for.
    let script = format!("{way}\nbench.walked = bench.walk(bench.way);");
    let tab = Tab::open_on(driver, profile, speed, &script)?;
    tab.go(site)?;
    let usable = tab.number("return (await bench.walked).at(-1)")?;
    let seen = tab.number("return bench.seen()")?;
    if site.is_app() && (tab.number("return bench.cameKept()")? > 0.0) != kept {
        return Err(Failure::new(
            "A visit came from somewhere else than it was meant to.",
        ));
    }
    Ok([seen, usable])
}
