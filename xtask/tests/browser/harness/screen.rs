//! The screen: its size, its light, and pictures of it.

use std::fs;
use std::path::PathBuf;

use serde_json::json;
use xtask::project;

use super::Browser;

impl Browser {
    /// Gives the page a screen of this size in CSS pixels; under 600 wide it is a touch screen.
    #[track_caller]
    pub fn screen(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.wait(
            self.session()
                .cdp()
                .send_raw("Emulation.setDeviceMetricsOverride", size),
        );
    }

    /// Lets the page think that the system is dark, or light.
    #[track_caller]
    pub fn dark(&self, dark: bool) {
        let value = if dark { "dark" } else { "light" };
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] });
        self.wait(
            self.session()
                .cdp()
                .send_raw("Emulation.setEmulatedMedia", features),
        );
    }

    /// Fails when the page is wider than the screen, and names what sticks out.
    #[track_caller]
    pub fn fits_the_width(&self) {
        let wide = self.script(include_str!("too_wide.js"), vec![]);
        assert_eq!(wide, json!([]), "the page scrolls sideways");
    }

    /// Saves what the screen shows as `target/screenshots/{name}.png`.
    #[track_caller]
    pub fn screenshot(&self, name: &str) {
        self.wait(self.session().screenshot(&picture(name, "png")));
    }
}

/// The path of a picture or print; its folder is made.
pub(super) fn picture(name: &str, extension: &str) -> PathBuf {
    let folder = project::screenshots();
    fs::create_dir_all(&folder)
        .unwrap_or_else(|error| panic!("{} could not be made: {error}", folder.display()));
    folder.join(format!("{name}.{extension}"))
}
