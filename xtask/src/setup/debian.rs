//! Programs that the system's own package manager brings.
//!
//! As root on Debian they are installed. Elsewhere the missing ones are named, and the command
//! fails: a test that is skipped would look like one that passed.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Because, Failure, Result};
use crate::process::{answer, command, find, run};

/// Something the system has to have.
pub struct Need {
    package: &'static str,
    what: &'static str,
    is_there: fn() -> bool,
}

/// What building needs beside Rust.
pub const NODE: [Need; 2] = [
    Need {
        package: "nodejs",
        what: "Node.js 18 or newer",
        is_there: || find(&["node", "nodejs"]).is_some(),
    },
    Need {
        package: "npm",
        what: "npm",
        is_there: || find(&["npm", "npm.cmd"]).is_some(),
    },
];

/// What the browser tests need.
pub const BROWSER: [Need; 5] = [
    Need {
        package: "chromium",
        what: "Chromium or Chrome",
        is_there: || chromium().is_some(),
    },
    Need {
        package: "chromium-driver",
        what: "chromedriver of the same version as the browser",
        is_there: || find(&["chromedriver"]).is_some(),
    },
    Need {
        package: "poppler-utils",
        what: "pdftotext and pdfinfo (poppler)",
        is_there: || find(&["pdftotext"]).is_some() && find(&["pdfinfo"]).is_some(),
    },
    Need {
        package: "strace",
        what: "strace, which counts what is flushed to the disk",
        is_there: || find(&["strace"]).is_some(),
    },
    Need {
        package: "fonts-dejavu-core",
        what: "the DejaVu fonts",
        is_there: has_fonts,
    },
];

/// What most tests take instead of the whole browser.
pub const CHROMIUM_SHELL: [Need; 1] = [Need {
    package: "chromium-headless-shell",
    what: "Chromium without what stands around a page",
    is_there: || chromium_shell().is_some(),
}];

/// The engines beside Chromium that tests run in; Firefox' driver is built by cargo.
pub const ENGINES: [Need; 3] = [
    Need {
        package: "firefox-esr",
        what: "Firefox ESR",
        is_there: || firefox().is_some(),
    },
    Need {
        package: "webkit2gtk-driver",
        what: "WebKitGTK with its driver",
        is_there: || find(&["WebKitWebDriver"]).is_some() && minibrowser().is_some(),
    },
    Need {
        package: "xvfb",
        what: "Xvfb, a screen that nobody sees",
        is_there: || find(&["Xvfb"]).is_some(),
    },
];

/// What the tests of the settings in `docs/servers/` need. Apache's own package would start a server.
pub const SERVERS: [Need; 6] = [
    Need {
        package: "nginx",
        what: "nginx",
        is_there: || find(&["nginx"]).is_some(),
    },
    Need {
        package: "caddy",
        what: "Caddy",
        is_there: || find(&["caddy"]).is_some(),
    },
    Need {
        package: "apache2-bin",
        what: "Apache",
        is_there: || find(&["apache2"]).is_some(),
    },
    Need {
        package: "media-types",
        what: "/etc/mime.types, by which Apache knows a kind of file",
        is_there: || Path::new("/etc/mime.types").exists(),
    },
    Need {
        package: "openssl",
        what: "openssl, which makes a certificate",
        is_there: || find(&["openssl"]).is_some(),
    },
    Need {
        package: "curl",
        what: "curl",
        is_there: || find(&["curl"]).is_some(),
    },
];

/// The Chromium that the tests drive, by whichever name it has here.
pub fn chromium() -> Option<PathBuf> {
    find(&[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
    ])
}

/// The shell of Debian's Chromium. One of another name may be of another version than the driver.
pub fn chromium_shell() -> Option<PathBuf> {
    find(&["chromium-headless-shell"])
}

/// Firefox in its release with long support, whatever else is called Firefox on PATH.
pub fn firefox() -> Option<PathBuf> {
    find(&["firefox-esr"])
}

/// The browser that WebKitGTK brings for tests, in a folder that bears the machine's kind.
pub fn minibrowser() -> Option<PathBuf> {
    let kinds = fs::read_dir("/usr/lib").ok()?.flatten();
    let mut places = kinds.map(|kind| kind.path().join("webkit2gtk-4.1/MiniBrowser"));
    places.find(|place| place.is_file())
}

/// A bare Debian has no font at all; elsewhere somebody has chosen one.
fn has_fonts() -> bool {
    !Path::new("/etc/debian_version").exists() || Path::new("/usr/share/fonts/truetype").exists()
}

/// Installs what is missing, or says so.
pub fn bring(needs: &[Need]) -> Result<()> {
    let missing: Vec<_> = needs.iter().filter(|need| !(need.is_there)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !may_install() {
        return Err(Failure::new(request(&missing)));
    }
    run(apt().arg("update")).because("the package lists could not be fetched")?;
    let packages = missing.iter().map(|need| need.package);
    let unstarted = Unstarted::begin()?;
    run(apt()
        .args(["install", "--yes", "--no-install-recommends"])
        .args(packages))
    .because(request(&missing))?;
    drop(unstarted);
    if needs.iter().all(|need| (need.is_there)()) {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{} The packages are installed, but the programs are not on PATH.",
        request(&missing)
    )))
}

/// The same for what can be done without.
pub fn bring_if_possible(needs: &[Need]) {
    if may_install() && bring(needs).is_err() {
        println!("It goes on without; what needs it then takes longer.");
    }
}

/// As long as this is there, Debian installs a server without starting it.
struct Unstarted {
    is_ours: bool,
}

impl Unstarted {
    /// Where Debian asks whether it may start something; 101 says no.
    const POLICY: &str = "/usr/sbin/policy-rc.d";

    fn begin() -> Result<Self> {
        let is_ours = !Path::new(Self::POLICY).exists();
        let unstarted = Self { is_ours };
        if is_ours {
            let unwritten = format!("{} could not be written", Self::POLICY);
            fs::write(Self::POLICY, "#!/bin/sh\nexit 101\n").because(&unwritten)?;
            run(&mut command("chmod", &["755", Self::POLICY])).because(unwritten)?;
        }
        Ok(unstarted)
    }
}

impl Drop for Unstarted {
    fn drop(&mut self) {
        if self.is_ours {
            let _ = fs::remove_file(Self::POLICY);
        }
    }
}

fn apt() -> std::process::Command {
    // A mirror may hiccup, and somebody else may be installing.
    let patient = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];
    let mut command = command("apt-get", &patient);
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// Debian itself and root: Ubuntu's chromium package, for one, is only a pointer to a snap.
fn may_install() -> bool {
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    system.lines().any(|line| line == "ID=debian")
        && answer(&mut command("id", &["-u"])).is_some_and(|id| id.trim() == "0")
}

fn request(missing: &[&Need]) -> String {
    let list = |name: fn(&Need) -> &str, between: &str| {
        missing
            .iter()
            .map(|need| name(need))
            .collect::<Vec<_>>()
            .join(between)
    };
    format!(
        "This is missing here: {}. On Debian, `apt-get install --no-install-recommends {}` as root \
         brings it; elsewhere your package manager has it under a like name. Then run this again.",
        list(|need| need.what, ", "),
        list(|need| need.package, " "),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named_with_the_command_that_brings_it() {
        let said = request(&NODE.iter().collect::<Vec<_>>());
        assert!(said.starts_with("This is missing here: Node.js 18 or newer, npm. "));
        assert!(said.contains("`apt-get install --no-install-recommends nodejs npm`"));
    }
}
