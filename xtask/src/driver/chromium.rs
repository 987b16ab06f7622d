//! Chromium, as chromedriver is asked for it.

use std::path::Path;

use serde_json::json;
use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, LoggingPrefsLogLevel::All};

use super::user::is_root;
use crate::setup;

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
    profile: &Path,
    logs: &[&str],
    words: &[String],
) -> WebDriverResult<ChromeCapabilities> {
    let mut wanted = DesiredCapabilities::chrome();
    if let Some(path) = setup::chromium() {
        wanted.set_binary(&path.to_string_lossy())?;
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
        "--window-size=1280,900",
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
