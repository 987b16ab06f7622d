//! A browser with one page: its own profile, so that nothing of an earlier visit helps it.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;
use tokio::runtime::{Builder, Runtime};
use xtask::driver::Driver;
use xtask::failure::{Because, Failure, Result};

use super::memory;
use super::site::Site;

const WATCH: &str = include_str!("page/watch.js");

/// How long the slowest step may take: a school's, on a processor that is slowed down.
const LONGEST_WAIT: Duration = Duration::from_secs(300);

/// How fast the processor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speed {
    /// As fast as it can.
    Full,
    /// Four times slower, as on an old device.
    Quarter,
    /// Six times slower, as on a school's old Chromebook.
    Sixth,
}

impl Speed {
    /// Those that the grids are measured at.
    pub const ALL: [Self; 2] = [Self::Full, Self::Quarter];

    /// So many times slower than it can.
    const fn rate(self) -> u32 {
        match self {
            Self::Full => 1,
            Self::Quarter => 4,
            Self::Sixth => 6,
        }
    }
}

/// A browser that has been opened.
pub struct Tab {
    runtime: Runtime,
    session: Option<WebDriver>,
    /// Removed with it, where it was made for it.
    _own: Option<TempDir>,
    profile: PathBuf,
}

impl Tab {
    /// Opens a browser, at this speed, in which every page is watched.
    pub fn open(driver: &Driver, speed: Speed, script: &str) -> Result<Self> {
        let profile = TempDir::new().because("There is no folder for a profile")?;
        let mut tab = Self::open_on(driver, profile.path(), speed, script)?;
        tab._own = Some(profile);
        Ok(tab)
    }

    /// The same on a profile that outlasts it.
    pub fn open_on(driver: &Driver, profile: &Path, speed: Speed, script: &str) -> Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.because("The browser's driver did not start")?;
        let session = runtime.block_on(driver.open(profile, &[]))?;
        let tab = Self {
            runtime,
            session: Some(session),
            _own: None,
            profile: profile.to_owned(),
        };
        tab.with(async |session| session.set_script_timeout(LONGEST_WAIT).await)?;
        let source = format!("{{ {WATCH}\n{script} }}");
        tab.command(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": source }),
        )?;
        if speed != Speed::Full {
            let slowed = json!({ "rate": speed.rate() });
            tab.command("Emulation.setCPUThrottlingRate", slowed)?;
        }
        Ok(tab)
    }

    fn with<T>(&self, ask: impl AsyncFnOnce(&WebDriver) -> WebDriverResult<T>) -> Result<T> {
        let session = self.session.as_ref();
        let session = session.ok_or_else(|| Failure::new("The browser is closed."))?;
        self.runtime
            .block_on(ask(session))
            .because("The browser refused")
    }

    /// A command of the DevTools protocol.
    pub fn command(&self, name: &str, given: Value) -> Result<Value> {
        self.with(async |session| session.cdp().send_raw(name, given).await)
            .because(name)
    }

    /// Goes to a site's page.
    pub fn go(&self, site: &Site) -> Result<()> {
        self.with(async |session| session.goto(site.address()).await)
    }

    /// What the body of an asynchronous function gives in the page.
    pub fn ask(&self, body: &str, given: &[Value]) -> Result<Value> {
        let script = format!("return (async (...given) => {{ {body} }})(...arguments);");
        let given = given.to_vec();
        self.with(async |session| Ok(session.execute(script, given).await?.json().clone()))
            .because(body)
    }

    /// What all processes of the browser hold, in bytes.
    pub fn memory(&self) -> Option<u64> {
        memory::of_browser(&self.profile)
    }

    /// A number that the page gives.
    pub fn number(&self, body: &str) -> Result<f64> {
        let answer = self.ask(body, &[])?;
        answer
            .as_f64()
            .ok_or_else(|| Failure::new(format!("`{body}` gave {answer}, which is no number.")))
    }

    /// Presses a key, as the page has described it.
    pub fn press(&self, key: &Value) -> Result<()> {
        for kind in ["keyDown", "keyUp"] {
            let mut event = key.clone();
            event["type"] = kind.into();
            event["windowsVirtualKeyCode"] = code(key).into();
            if kind == "keyUp" {
                event["text"] = "".into();
            }
            self.command("Input.dispatchKeyEvent", event)?;
        }
        Ok(())
    }

    /// Presses the mouse at a place in the window; it has come there before.
    pub fn click(&self, place: &Value) -> Result<()> {
        for (kind, buttons) in [("mouseMoved", 0), ("mousePressed", 1), ("mouseReleased", 0)] {
            let button = if kind == "mouseMoved" { "none" } else { "left" };
            let event = json!({
                "type": kind, "x": place["x"], "y": place["y"],
                "button": button, "buttons": buttons, "clickCount": 1,
            });
            self.command("Input.dispatchMouseEvent", event)?;
            if kind == "mouseMoved" {
                thread::sleep(Duration::from_millis(30));
            }
        }
        Ok(())
    }
}

/// The number by which Windows, and so the protocol, knows a key.
fn code(key: &Value) -> u32 {
    match key["key"].as_str().unwrap_or_default() {
        "ArrowDown" => 40,
        text => text.chars().next().map_or(0, u32::from),
    }
}

impl Drop for Tab {
    fn drop(&mut self) {
        if let Some(session) = self.session.take() {
            let _ = self.runtime.block_on(session.quit());
        }
    }
}
