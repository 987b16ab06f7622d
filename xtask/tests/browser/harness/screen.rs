//! The screen: its size, its light, and pictures of it.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use xtask::engine::Engine;
use xtask::project;
use xtask::test::Lane;

use super::Browser;

/// In CSS pixels; the window of WebKitGTK's browser for tests is never narrower.
const NARROWEST_WEBKIT: u32 = 450;
/// Browsers draw no longer picture than this.
const LONGEST_PICTURE: u32 = 16_000;

/// The sizes of screen, or other circumstances, in which a test walks its whole way anew: all of them
/// where all tests run, and while one is working the first alone, which is to be the one that asks most.
pub fn walked_at<T: Copy, const N: usize>(sizes: [T; N]) -> Vec<T> {
    let many = match Lane::of_this_run() {
        Lane::Everyday => 1,
        Lane::All => N,
    };
    sizes.into_iter().take(many).collect()
}

impl Browser {
    /// Gives the page a screen of this size in CSS pixels; under 600 wide it is a touch screen.
    #[track_caller]
    pub fn screen(&self, width: u32, height: u32) {
        if self.engine() != Engine::Chromium {
            return self.window(width, height);
        }
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.devtools("Emulation.setDeviceMetricsOverride", size);
    }

    /// Makes the browser's own window so large that the page gets this size, as far as it can.
    #[track_caller]
    fn window(&self, width: u32, height: u32) {
        let width = match self.engine() {
            Engine::Chromium | Engine::Firefox => width,
            Engine::WebKit => width.max(NARROWEST_WEBKIT),
        };
        let size = "return [innerWidth, innerHeight, outerWidth, outerHeight]";
        let wanted = json!([width, height]);
        let read = || {
            let sizes = self.script(size, vec![]);
            [0, 1, 2, 3]
                .map(|at| sizes[at].as_u64().and_then(|it| u32::try_from(it).ok()))
                .map(Option::unwrap_or_default)
        };
        self.until(|| {
            let [inner_width, inner_height, outer_width, outer_height] = read();
            if json!([inner_width, inner_height]) == wanted {
                return Ok(());
            }
            let around = [outer_width - inner_width, outer_height - inner_height];
            let set = self
                .session()
                .set_window_rect(0, 0, width + around[0], height + around[1]);
            self.attempt(set).map_err(|error| error.to_string())?;
            Err(format!(
                "the page is {inner_width} × {inner_height} and not {wanted}"
            ))
        });
    }

    /// Takes the connection away, or gives it back.
    #[track_caller]
    pub fn offline(&self, offline: bool) {
        let network = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.emulateNetworkConditions", network);
    }

    /// Lets the screen be one for fingers, or for a mouse.
    #[track_caller]
    pub fn touch(&self, touch: bool) {
        let touch = json!({ "enabled": touch });
        self.devtools("Emulation.setTouchEmulationEnabled", touch);
    }

    /// Fails when the page is wider than the screen, and names what sticks out.
    #[track_caller]
    pub fn fits_the_width(&self) {
        assert_eq!(
            self.too_wide(),
            Vec::<String>::new(),
            "the page scrolls sideways"
        );
    }

    /// What makes the page scroll sideways; nothing when it does not.
    #[track_caller]
    pub fn too_wide(&self) -> Vec<String> {
        let wide = self.script(include_str!("too_wide.js"), vec![]);
        let wide = wide.as_array().into_iter().flatten();
        wide.filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// Saves what the screen shows as `target/screenshots/{name}.png`, where all tests run: it is there
    /// to be looked at. Of a second window WebKit's driver waits for one in vain, so that there is none
    /// of it.
    #[track_caller]
    pub fn screenshot(&self, name: &str) {
        if Lane::of_this_run() == Lane::Everyday {
            return;
        }
        if self.engine() == Engine::WebKit && self.wait(self.session().windows()).len() > 1 {
            return;
        }
        self.wait(self.session().screenshot(&picture(name, "png")));
    }

    /// The same of the whole page, down to its foot, on a screen of this size, which it keeps.
    #[track_caller]
    pub fn screenshot_to_the_foot(&self, name: &str, width: u32, height: u32) {
        self.screen(width, height);
        let script = "scrollTo(0, 0); return document.documentElement.scrollHeight";
        let foot = self.script(script, vec![]).as_u64();
        if Lane::of_this_run() == Lane::Everyday {
            return;
        }
        let foot = foot.and_then(|foot| u32::try_from(foot).ok());
        self.screen(width, foot.unwrap_or(height).clamp(height, LONGEST_PICTURE));
        self.screenshot(name);
        self.screen(width, height);
    }
}

/// The path of a picture or print; its folder is made.
pub(super) fn picture(name: &str, extension: &str) -> PathBuf {
    let folder = project::screenshots();
    fs::create_dir_all(&folder)
        .unwrap_or_else(|error| panic!("{} could not be made: {error}", folder.display()));
    folder.join(format!("{name}.{extension}"))
}
