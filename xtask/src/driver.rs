//! Chromium and its driver, as processes.

use std::fmt::Display;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, LoggingPrefsLogLevel::All};

use crate::failure::{Failure, Result};
use crate::{process, setup};

/// So often is a chromedriver that ended at once started again.
const TRIES: usize = 5;

/// A chromedriver of one's own; it ends when it is dropped.
pub struct Driver {
    process: Child,
    /// Kept open, or the driver would end at its next word.
    words: Option<BufReader<ChildStdout>>,
    port: u16,
}

impl Driver {
    /// Starts it on a free port. It takes one at random for IPv4 and then wants the
    /// same for IPv6; where a neighbour took that between the two, it ends without a
    /// word, and the next try gets another.
    pub fn start() -> Result<Self> {
        for _ in 0..TRIES {
            let mut driver = Self::spawn()?;
            if let Some(port) = driver.read_port() {
                driver.port = port;
                return Ok(driver);
            }
        }
        let ended = format!("{TRIES} times it ended without naming a port");
        Err(missing("chromedriver", &ended))
    }

    fn spawn() -> Result<Self> {
        let mut command = Command::new("chromedriver");
        command
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = command
            .spawn()
            .map_err(|error| missing("chromedriver", &error))?;
        let words = process.stdout.take().map(BufReader::new);
        Ok(Self {
            process,
            words,
            port: 0,
        })
    }

    /// The number in `ChromeDriver was started successfully on port 36543.`
    fn read_port(&mut self) -> Option<u16> {
        let lines = self.words.as_mut()?.lines().map_while(Result::ok);
        let number = |line: String| {
            let (_, end) = line.split_once("successfully on port ")?;
            end.trim_end_matches('.').parse().ok()
        };
        lines.filter_map(number).next()
    }

    /// Opens a browser on a profile folder. Chromedriver then keeps these logs for us.
    pub async fn open(&self, profile: &Path, logs: &[&str]) -> Result<WebDriver> {
        let address = format!("http://127.0.0.1:{}", self.port);
        let session = async { WebDriver::new(address, capabilities(profile, logs)?).await };
        session.await.map_err(|error| missing("Chromium", &error))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn capabilities(profile: &Path, logs: &[&str]) -> WebDriverResult<ChromeCapabilities> {
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
        "--accept-lang=da-DK",
        "--window-size=1280,900",
    ] {
        wanted.add_arg(argument)?;
    }
    // Chromium refuses its sandbox to root alone.
    if process::answer(&mut process::command("id", &["-u"])).is_some_and(|id| id.trim() == "0") {
        wanted.add_arg("--no-sandbox")?;
    }
    wanted.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    for log in logs {
        wanted.set_logging_prefs(*log, All)?;
    }
    Ok(wanted)
}

fn missing(what: &str, error: &dyn Display) -> Failure {
    Failure::new(format!(
        "{what} did not start ({error}). `cargo xtask setup` brings it or says how to get it."
    ))
}
