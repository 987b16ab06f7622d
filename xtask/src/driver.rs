//! Chromium and its driver, as processes.

use std::fmt::Display;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, LoggingPrefsLogLevel::All};

use crate::failure::{Failure, Result};
use crate::{process, setup};

/// So often is a chromedriver that ended at once started again.
const MOST_TRIES: usize = 5;

/// Ends a chromedriver and its browsers as soon as nobody listens any more, be it that whoever
/// started them dropped the driver or ended without doing so, as the runner of the tests does.
/// Its input names the driver's port, then folders to remove at the end; an empty line
/// lets them stand.
const WATCH: &str = "
chromedriver --port=0 & driver=$!
read -r port
folders=()
while read -r folder; do
  if [ -n \"$folder\" ]; then folders+=(\"$folder\"); else folders=(); fi
done
exec 3<>/dev/tcp/127.0.0.1/$port &&
  printf 'GET /shutdown HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nConnection: close\\r\\n\\r\\n' >&3 &&
  read -r -t 5 answer <&3
kill $driver
wait $driver
rm -rf -- \"${folders[@]}\"
";

/// What a browser reads its IT department's policies from is put in the place of the machine's own, for
/// this process and those that it starts.
const MANAGE: &str = "mount --bind \"$POLICIES\" /etc/chromium || exit 1";

/// A chromedriver of one's own; it ends when it is dropped.
pub struct Driver {
    process: Child,
    /// What is said to the watch; where it closes, everything ends.
    watch: Option<ChildStdin>,
    /// Kept open, or the driver would end at its next word.
    words: Option<BufReader<ChildStdout>>,
    port: u16,
}

impl Driver {
    /// Starts it on a free port. It takes one at random for IPv4 and then wants the
    /// same for IPv6; where a neighbour took that between the two, it ends without a
    /// word, and the next try gets another.
    pub fn start() -> Result<Self> {
        Self::start_managed(None)
    }

    /// The same, where browsers find the policies of an IT department in this folder, as they stand in
    /// `/etc/chromium`. No other browser does; it takes root on Linux.
    pub fn start_managed(policies: Option<&Path>) -> Result<Self> {
        for _ in 0..MOST_TRIES {
            let mut driver = Self::spawn(policies)?;
            if let Some(port) = driver.read_port() {
                driver.port = port;
                driver.tell(&port);
                return Ok(driver);
            }
        }
        let ended = format!("{MOST_TRIES} times it ended without naming a port");
        Err(missing("chromedriver", &ended))
    }

    fn spawn(policies: Option<&Path>) -> Result<Self> {
        let mut command = Command::new(if policies.is_some() {
            "unshare"
        } else {
            "bash"
        });
        if let Some(folder) = policies {
            command.args(["--mount", "bash"]).env("POLICIES", folder);
        }
        let before = policies.map_or("", |_| MANAGE);
        command
            .args(["-c", &format!("{before}{WATCH}")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = command
            .spawn()
            .map_err(|error| missing("chromedriver", &error))?;
        let words = process.stdout.take().map(BufReader::new);
        Ok(Self {
            watch: process.stdin.take(),
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

    /// Has this folder removed when the driver has ended, even where nobody drops it.
    pub fn remove_at_the_end(&mut self, folder: &Path) {
        self.tell(&folder.display());
    }

    /// Lets every folder stand.
    pub fn remove_nothing(&mut self) {
        self.tell(&"");
    }

    /// One line to the watch. Where it has ended, so has everything it would do.
    fn tell(&mut self, word: &dyn Display) {
        if let Some(watch) = &mut self.watch {
            let _ = writeln!(watch, "{word}");
        }
    }

    /// Opens a browser on a profile folder. Chromedriver then keeps these logs for us.
    pub async fn open(&self, profile: &Path, logs: &[&str]) -> Result<WebDriver> {
        self.open_with(profile, logs, &[]).await
    }

    /// The same with more words to the browser.
    pub async fn open_with(
        &self,
        profile: &Path,
        logs: &[&str],
        words: &[String],
    ) -> Result<WebDriver> {
        let address = format!("http://127.0.0.1:{}", self.port);
        let session = async {
            let mut wanted = capabilities(profile, logs)?;
            for word in words {
                wanted.add_arg(word)?;
            }
            WebDriver::new(address, wanted).await
        };
        session.await.map_err(|error| missing("Chromium", &error))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.watch.take());
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
