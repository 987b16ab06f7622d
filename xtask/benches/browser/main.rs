//! Measures the app in a real browser; `cargo xtask bench` builds what is measured and runs this.
//!
//! Prints a report in Markdown. `docs/benchmark.md` tells how each figure comes about.

mod grid;
mod memory;
mod report;
mod school;
mod second_visit;
mod site;
mod tab;

use std::process::ExitCode;

use xtask::driver::Driver;
use xtask::failure::Result;
use xtask::lighthouse::{self, STEADY, Score};

use self::site::Site;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let driver = Driver::start()?;
    println!("{}", report::machine(&driver)?);
    // The school alone takes a tenth of the time.
    if std::env::var_os("BENCH_SCHOOL_ONLY").is_some() {
        let school = school::measure(&driver, &Site::app()?)?;
        println!("{}", report::school(&school));
        return Ok(());
    }
    // What the first screen takes, and Lighthouse, are a tenth of it too.
    if std::env::var_os("BENCH_FIRST_SCREEN_ONLY").is_some() {
        let (app, plain) = (Site::app()?, Site::plain()?);
        let visits = second_visit::measure(&driver, &app, &plain)?;
        println!("{}", report::visits(&visits));
        println!("{}", report::lighthouse(&scores(&app)?));
        return Ok(());
    }
    let sites = [Site::app()?, Site::surveyjs()?, Site::plain()?];
    eprintln!("Everything is packed.");
    let grids = grid::measure(&driver, &sites)?;
    println!("{}", report::grids(&grids));
    let [app, _, plain] = &sites;
    let visits = second_visit::measure(&driver, app, plain)?;
    println!("{}", report::visits(&visits));
    let school = school::measure(&driver, &sites[0])?;
    println!("{}", report::school(&school));
    println!("{}", report::lighthouse(&scores(app)?));
    println!("{}", report::targets(&grids, &visits, &school));
    Ok(())
}

/// What Lighthouse says of the start page.
fn scores(app: &Site) -> Result<Vec<Score>> {
    let categories = [lighthouse::PERFORMANCE, STEADY[0], STEADY[1], STEADY[2]];
    lighthouse::ask(&app.address(), &categories)
}
