//! What the other commands need on a machine that has only rustup, git and a package manager.
//!
//! Every step first looks whether it is needed, so running it again costs a moment.

mod cargo_tools;
mod debian;
mod npm;
mod rust;

use std::ffi::OsString;

use crate::failure::Result;
use crate::process;

/// Brings what building needs, and returns the `PATH` on which all of it is found.
pub fn for_building() -> Result<OsString> {
    rust::target()?;
    let mut folders = npm::folders()?;
    folders.extend(cargo_tools::folders()?);
    process::path_with(&folders)
}

/// Brings what checking needs.
pub fn for_checking() -> Result<()> {
    rust::target()?;
    rust::components()
}

/// Brings what asks about the packages, and returns the `PATH` on which it is found.
pub fn for_supply() -> Result<OsString> {
    process::path_with(&[cargo_tools::deny()?])
}

/// Brings what the browser tests need, and what makes them quicker.
pub fn for_testing() -> Result<()> {
    debian::bring(&debian::BROWSER)?;
    debian::bring_if_possible(&debian::CHROMIUM_SHELL);
    Ok(())
}

/// Brings the engines beside Chromium that some of them run in too.
pub fn for_engines() -> Result<()> {
    debian::bring(&debian::ENGINES)?;
    cargo_tools::geckodriver().map(drop)
}

/// Brings the web servers whose settings are tested.
pub fn for_servers() -> Result<()> {
    debian::bring(&debian::SERVERS)
}

/// Brings the libraries that the benchmark measures the app against, and says where they lie.
pub use npm::peers as for_measuring;

/// Brings Lighthouse, and says where it lies.
pub use npm::lighthouse as for_lighthouse;

/// The Chromium that the tests drive, by whichever name it has here.
pub use debian::{chromium, chromium_shell};

/// The WebKit that the tests drive.
pub use debian::{firefox, minibrowser};

/// Firefox' driver, after an installation where it is not there.
pub use cargo_tools::geckodriver;

/// Where the compiler stands, and the commit it was made from.
pub use rust::compiler;

/// The folder in which cargo keeps what it downloads and installs.
pub use cargo_tools::home as cargo_home;
