//! Chromium, as chromedriver is asked for it.

use std::env;
use std::path::{Path, PathBuf};

use serde_json::json;
use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, LoggingPrefsLogLevel::All};

use super::user::is_root;
use crate::engine::Engine;
use crate::setup;

/// Which Chromium is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chromium {
    /// The browser as people have it.
    Whole,
    /// Its engine and storage without what stands around a page (tabs, menus, questions), which nobody
    /// sees in a test and which takes a third of the work. Debian packs it as `chromium-headless-shell`.
    Shell,
}

impl Chromium {
    /// The one in which one test sits after the other: the shell, where it is here.
    pub fn shared() -> Self {
        let is_whole = env::var_os(Engine::WHOLE_CHROMIUM_VARIABLE).is_some();
        if is_whole || setup::chromium_shell().is_none() {
            Self::Whole
        } else {
            Self::Shell
        }
    }

    /// Its window, in which both give a page 1280 × 757: the whole browser's bars take the rest.
    const fn window(self) -> &'static str {
        match self {
            Self::Whole => "--window-size=1280,900",
            Self::Shell => "--window-size=1280,757",
        }
    }

    fn program(self) -> Option<PathBuf> {
        match self {
            Self::Whole => setup::chromium(),
            Self::Shell => setup::chromium_shell(),
        }
    }
}

/// Chromedriver's log of what the DevTools protocol tells.
const PERFORMANCE: &str = "performance";

/// Takes a port at random for IPv4 and then wants the same for IPv6; where a neighbour took that
/// between the two, it ends without a word.
pub const START: &str = "chromedriver --port=0 </dev/null & driver=$!\n";

/// Ends its browsers, which it started in groups of their own.
pub const END: &str = "
exec 3<>/dev/tcp/127.0.0.1/$port &&
  printf 'GET /shutdown HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nConnection: close\\r\\n\\r\\n' >&3 &&
  read -r -t 5 answer <&3
";

/// A browser on this profile that keeps these logs and hears these words.
pub fn capabilities(
    chromium: Chromium,
    profile: &Path,
    logs: &[&str],
    words: &[String],
) -> WebDriverResult<ChromeCapabilities> {
    let mut wanted = DesiredCapabilities::chrome();
    if let Some(path) = chromium.program() {
        wanted.set_binary(&path.to_string_lossy())?;
    }
    if chromium == Chromium::Shell {
        wanted.set("browserName", "chrome-headless-shell")?;
    }
    for argument in [
        "--headless",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // What else it does by itself, beside the page.
        "--disable-extensions",
        "--disable-component-extensions-with-background-pages",
        "--disable-default-apps",
        "--disable-breakpad",
        "--disable-client-side-phishing-detection",
        "--metrics-recording-only",
        "--mute-audio",
        "--password-store=basic",
        "--accept-lang=da-DK",
        chromium.window(),
    ] {
        wanted.add_arg(argument)?;
    }
    // Chromium refuses its sandbox to root alone.
    if is_root() {
        wanted.add_arg("--no-sandbox")?;
    }
    wanted.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    for word in words {
        wanted.add_arg(word)?;
    }
    for log in logs {
        wanted.set_logging_prefs(*log, All)?;
    }
    if logs.contains(&PERFORMANCE) {
        // What the net was asked for is read from it, and no more than that is kept.
        wanted.add_experimental_option("perfLoggingPrefs", json!({ "enablePage": false }))?;
    }
    Ok(wanted)
}
