//! A browser's driver, as a process.

mod chromium;
mod firefox;
mod user;
mod webkit;

use std::fmt::Display;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::Value;
use thirtyfour::Capabilities;
use thirtyfour::prelude::*;

use crate::engine::Engine;
use crate::failure::{Because, Failure, Result};
use crate::setup;

pub use chromium::Chromium;
pub use user::downloads;
use user::is_root;

/// So often is a driver that ended at once started again.
const MOST_TRIES: usize = 5;

/// Ends a driver and its browsers as soon as nobody listens any more, be it that whoever
/// started them dropped the driver or ended without doing so, as the runner of the tests does.
/// Its input names the driver's port, then folders to remove at the end; an empty line
/// lets them stand. The driver's words are its own alone, so that they end where it has ended.
const WATCH: &str = "
exec >/dev/null
read -r port
folders=()
while read -r folder; do
  if [ -n \"$folder\" ]; then folders+=(\"$folder\"); else folders=(); fi
done
";

/// The driver has a group of its own, in which its browsers are too where it gives them none.
const GROUP: &str = "set -m\n";

const END: &str = "
kill -- -$driver
wait $driver
rm -rf -- \"${folders[@]}\"
";

/// What a browser reads its IT department's policies from is put in the place of the machine's own, for
/// this process and those that it starts.
const MANAGE: &str = "mount --bind \"$POLICIES\" /etc/chromium || exit 1\n";

/// A driver of one's own; it ends when it is dropped.
pub struct Driver {
    engine: Engine,
    process: Child,
    /// What is said to the watch; where it closes, everything ends.
    watch: Option<ChildStdin>,
    /// Kept open, or the driver would end at its next word.
    words: Option<BufReader<ChildStdout>>,
    port: u16,
}

impl Driver {
    /// Starts Chromium's on a free port.
    pub fn start() -> Result<Self> {
        Self::start_of(Engine::Chromium, Path::new(""), None)
    }

    /// Starts an engine's on a free port. One that found its port taken by a neighbour ends without
    /// a word, and the next try gets another. WebKit's browser puts what is downloaded into its
    /// home, for which it gets a folder in the one that is named here.
    ///
    /// With `policies`, Chromium finds those of an IT department in this folder, as they stand in
    /// `/etc/chromium`. No other browser does; it takes root on Linux.
    pub fn start_of(engine: Engine, home: &Path, policies: Option<&Path>) -> Result<Self> {
        for _ in 0..MOST_TRIES {
            let mut driver = Self::spawn(engine, home, policies)?;
            if let Some(port) = driver.read_port() {
                driver.port = port;
                driver.tell(&port);
                return Ok(driver);
            }
        }
        let ended = format!("{MOST_TRIES} times it ended without naming a port");
        Err(missing("the driver", engine, &ended))
    }

    fn spawn(engine: Engine, home: &Path, policies: Option<&Path>) -> Result<Self> {
        let mut command = Command::new(if policies.is_some() {
            "unshare"
        } else {
            "bash"
        });
        if let Some(folder) = policies {
            command.args(["--mount", "bash"]).env("POLICIES", folder);
        }
        let before = policies.map_or("", |_| MANAGE);
        let (start, end) = match engine {
            Engine::Chromium => (chromium::START, chromium::END),
            Engine::Firefox => (firefox::START, ""),
            Engine::WebKit => (webkit::START, ""),
        };
        match engine {
            Engine::Chromium => {}
            Engine::Firefox => {
                command.env("DRIVER", setup::geckodriver()?);
            }
            Engine::WebKit => {
                command.env("PORT", free_port()?.to_string());
                for kind in ["CONFIG", "CACHE", "DATA"] {
                    command.env(format!("XDG_{kind}_HOME"), home.join(kind));
                }
                command.env("HOME", downloads(home));
                // It refuses its sandbox to root alone.
                if is_root() {
                    command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                }
            }
        }
        command
            .args(["-c", &format!("{before}{GROUP}{start}{WATCH}{end}{END}")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = command
            .spawn()
            .map_err(|error| missing("the driver", engine, &error))?;
        let words = process.stdout.take().map(BufReader::new);
        Ok(Self {
            engine,
            watch: process.stdin.take(),
            process,
            words,
            port: 0,
        })
    }

    /// The number in `ChromeDriver was started successfully on port 36543.` or
    /// `Listening on 127.0.0.1:36543`.
    fn read_port(&mut self) -> Option<u16> {
        let lines = self.words.as_mut()?.lines().map_while(Result::ok);
        let number = |line: String| {
            let (_, end) = line
                .split_once("successfully on port ")
                .or_else(|| line.split_once("Listening on 127.0.0.1:"))?;
            end.trim_end_matches('.').parse().ok()
        };
        lines.filter_map(number).next()
    }

    /// The kind of browser that it drives.
    pub fn engine(&self) -> Engine {
        self.engine
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
        self.open_with(Chromium::Whole, profile, logs, &[]).await
    }

    /// The same where Chromium is this one of its kinds, with more words to it, which no other takes.
    pub async fn open_with(
        &self,
        chromium: Chromium,
        profile: &Path,
        logs: &[&str],
        words: &[String],
    ) -> Result<WebDriver> {
        let wanted = match self.engine {
            Engine::Chromium => chromium::capabilities(chromium, profile, logs, words)
                .because("Chromium cannot be told what it is to be")?
                .into(),
            Engine::Firefox => {
                firefox::prepare(profile)?;
                as_capabilities(firefox::capabilities(profile))
            }
            Engine::WebKit => as_capabilities(webkit::capabilities()),
        };
        let address = format!("http://127.0.0.1:{}", self.port);
        let session = WebDriver::new(address, wanted).await;
        session.map_err(|error| missing("the browser", self.engine, &error))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.watch.take());
        let _ = self.process.wait();
    }
}

fn as_capabilities(wanted: Value) -> Capabilities {
    match wanted {
        Value::Object(wanted) => wanted.into(),
        _ => Capabilities::new(),
    }
}

/// One that nobody listens at right now.
fn free_port() -> Result<u16> {
    let free = TcpListener::bind(("127.0.0.1", 0)).and_then(|it| it.local_addr());
    Ok(free.because("There is no free port")?.port())
}

fn missing(what: &str, engine: Engine, error: &dyn Display) -> Failure {
    Failure::new(format!(
        "{what} of {} did not start ({error}). `cargo xtask setup` brings it or says how to get it.",
        engine.name()
    ))
}
