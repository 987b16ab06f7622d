//! Firefox, as geckodriver is asked for it.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::user::downloads;
use crate::failure::{Because, Result};
use crate::setup;

/// The ports are free ones, so that several run at a time.
pub const START: &str =
    "\"$DRIVER\" --host 127.0.0.1 --port 0 --websocket-port 0 </dev/null & driver=$!\n";

/// Firefox' own window is never under 450 pixels wide, and a phone is.
const NARROW: &str = ":root { min-width: 0 !important; }\n";

/// Writes into a new profile what the browser is to know beside its settings.
pub fn prepare(profile: &Path) -> Result<()> {
    let chrome = profile.join("chrome");
    let unwritten = "The profile could not be written to";
    fs::create_dir_all(&chrome).because(unwritten)?;
    fs::write(chrome.join("userChrome.css"), NARROW).because(unwritten)
}

/// A browser on this profile.
pub fn capabilities(profile: &Path) -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            // Else the driver takes the first Firefox that it finds.
            "binary": setup::firefox(),
            "args": ["-headless", "-profile", profile, "--width", "1280", "--height", "900"],
            "prefs": {
                "intl.accept_languages": "da-DK, da",
                "toolkit.legacyUserProfileCustomizations.stylesheets": true,
                // The driver would let all files from a disk share what they keep.
                "security.fileuri.strict_origin_policy": true,
                "browser.download.folderList": 2,
                "browser.download.dir": downloads(profile),
                "browser.download.alwaysOpenPanel": false,
                // Nothing beside this machine is asked, by the browser itself either.
                "network.proxy.type": 1,
                "network.proxy.http": "127.0.0.1",
                "network.proxy.http_port": 9,
                "network.proxy.ssl": "127.0.0.1",
                "network.proxy.ssl_port": 9,
                "network.proxy.no_proxies_on": "127.0.0.1, localhost",
            },
        },
    })
}
