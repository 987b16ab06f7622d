//! One test's browser: its own profile, its own server, its own address.

use std::cell::RefCell;
use std::fmt::Display;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::keys::Key;
use thirtyfour::prelude::*;
use tokio::runtime::{Builder, Runtime};
use xtask::driver::Driver;
use xtask::project;
use xtask::server::Server;

use super::screen::picture;
use super::timed;

/// How long a verb waits for what it names, on a machine that has other work too.
const PATIENCE: Duration = Duration::from_secs(10);

/// A browser with the app open in it.
pub struct Browser {
    runtime: Runtime,
    session: Option<WebDriver>,
    driver: Driver,
    pub(super) server: Server,
    profile: TempDir,
    pub(super) console: RefCell<Vec<String>>,
    pub(super) addresses: RefCell<Vec<String>>,
}

/// Runs a test on the app in a fresh browser.
///
/// Whatever the test is about, it also fails when the page wrote a warning or an error to the
/// console (which every breach of the content security policy does) or asked another origin.
pub fn sitting(test: impl FnOnce(&mut Browser)) {
    sitting_in(&project::dist(), test);
}

/// The same with sealing switched off, to show that a search finds what is not sealed.
pub fn sitting_unsealed(test: impl FnOnce(&mut Browser)) {
    sitting_in(&project::unsealed_dist(), test);
}

/// The same with the app, or any page, that stands in this folder.
pub fn sitting_in(folder: &Path, test: impl FnOnce(&mut Browser)) {
    timed("all", || sitting_timed(folder, test));
}

fn sitting_timed(folder: &Path, test: impl FnOnce(&mut Browser)) {
    let mut browser = timed("start", || Browser::start(folder));
    timed("go", || browser.go(""));
    test(&mut browser);
    assert_eq!(
        browser.take_console(),
        Vec::<String>::new(),
        "the page wrote to the console"
    );
    assert_eq!(
        browser.foreign_addresses(),
        Vec::<String>::new(),
        "the page asked another origin"
    );
}

impl Browser {
    fn start(folder: &Path) -> Self {
        assert!(
            folder.join("index.html").exists(),
            "There is no app in {}. Run `cargo xtask test`, which builds it first.",
            folder.display()
        );
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.unwrap_or_else(|error| panic!("tokio did not start: {error}"));
        let server = Server::start(folder, 0).unwrap_or_else(|failure| panic!("{failure}"));
        let profile =
            TempDir::new().unwrap_or_else(|error| panic!("no folder for a profile: {error}"));
        let driver = Driver::start().unwrap_or_else(|failure| panic!("{failure}"));
        let session = Some(open(&runtime, &driver, &profile));
        Self {
            runtime,
            session,
            driver,
            server,
            profile,
            console: RefCell::default(),
            addresses: RefCell::default(),
        }
    }

    /// thirtyfour's own session, for what has no verb here; [`Browser::wait`] runs its futures.
    #[track_caller]
    pub fn session(&self) -> &WebDriver {
        self.session
            .as_ref()
            .unwrap_or_else(|| panic!("the browser is closed"))
    }

    /// Waits for a future of thirtyfour and fails where it fails.
    #[track_caller]
    pub fn wait<T, E: Display>(&self, future: impl Future<Output = Result<T, E>>) -> T {
        self.runtime
            .block_on(future)
            .unwrap_or_else(|error| panic!("the browser refused: {error}"))
    }

    /// The same, for what may fail and is tried again.
    pub fn attempt<T>(
        &self,
        future: impl Future<Output = WebDriverResult<T>>,
    ) -> WebDriverResult<T> {
        self.runtime.block_on(future)
    }

    /// Asks again until there is an answer; at the end the last reason is the failure.
    #[track_caller]
    pub fn until<T>(&self, mut question: impl FnMut() -> Result<T, String>) -> T {
        let end = Instant::now() + PATIENCE;
        loop {
            match question() {
                Ok(answer) => return answer,
                Err(reason) if Instant::now() > end => panic!("{reason}"),
                Err(_) => thread::sleep(Duration::from_millis(50)),
            }
        }
    }

    /// Goes to a route such as `#/akut`, or to the start page for the empty one.
    #[track_caller]
    pub fn go(&self, route: &str) {
        self.wait(
            self.session()
                .goto(format!("{}{route}", self.server.address())),
        );
        self.until_started();
    }

    /// Loads the page anew.
    #[track_caller]
    pub fn reload(&self) {
        self.wait(self.session().refresh());
        self.until_started();
    }

    /// Closes the browser and opens it again on the same profile and at the same address.
    #[track_caller]
    pub fn restart(&mut self) {
        self.read_logs();
        self.open_again();
    }

    /// Kills the browser's processes in the middle of whatever they do, as a crash would, and
    /// opens it again on the same profile and at the same address.
    #[track_caller]
    pub fn kill(&mut self) {
        self.read_logs();
        assert!(
            self.processes().kill(),
            "no process of the browser was killed"
        );
        self.open_again();
    }

    /// Opens the browser, which is dead, on the same profile and at the same address.
    #[track_caller]
    pub fn open_again(&mut self) {
        self.close();
        self.session = Some(open(&self.runtime, &self.driver, &self.profile));
        self.go("");
    }

    fn close(&mut self) {
        if let Some(session) = self.session.take() {
            let _ = self.runtime.block_on(session.quit());
        }
    }

    /// The app clears the page it finds.
    #[track_caller]
    fn until_started(&self) {
        self.until(|| {
            match self.script(
                "return document.querySelector('#not-started') === null",
                vec![],
            ) {
                Value::Bool(true) => Ok(()),
                _ => Err(format!(
                    "The app did not start. The console says: {:#?}",
                    self.take_console()
                )),
            }
        });
    }

    /// Runs JavaScript in the page, as WebDriver does: the page's own policy is not asked.
    #[track_caller]
    pub fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.wait(self.session().execute(script, arguments))
            .json()
            .clone()
    }

    /// Runs in every page from now on, before the page's own scripts.
    #[track_caller]
    pub fn before_every_page(&self, script: &str) {
        let command = "Page.addScriptToEvaluateOnNewDocument";
        let script = json!({ "source": script });
        self.wait(async { self.session().cdp().send_raw(command, script).await });
    }

    /// Presses a key, wherever the focus is.
    #[track_caller]
    pub fn press(&self, key: Key) {
        self.wait(
            self.session()
                .action_chain()
                .send_keys(key.value())
                .perform(),
        );
    }

    /// Types text, wherever the focus is.
    #[track_caller]
    pub fn type_here(&self, text: &str) {
        self.wait(self.session().action_chain().send_keys(text).perform());
    }

    /// The page's title.
    #[track_caller]
    pub fn title(&self) -> String {
        self.wait(self.session().title())
    }

    /// The page's address.
    #[track_caller]
    pub fn address(&self) -> String {
        self.wait(self.session().current_url()).to_string()
    }

    /// The folder in which the browser keeps everything.
    pub fn profile(&self) -> &Path {
        self.profile.path()
    }
}

fn open(runtime: &Runtime, driver: &Driver, profile: &TempDir) -> WebDriver {
    runtime
        .block_on(driver.open(profile.path(), &["browser", "performance"]))
        .unwrap_or_else(|failure| panic!("{failure}"))
}

impl Drop for Browser {
    fn drop(&mut self) {
        if thread::panicking()
            && let Some(session) = &self.session
        {
            let test = thread::current()
                .name()
                .unwrap_or("test")
                .replace("::", "-");
            let path = picture(&format!("failed-{test}"), "png");
            let _ = self.runtime.block_on(session.screenshot(&path));
            eprintln!("A picture of the page stands in {}.", path.display());
            // What the browser had stored can be looked at.
            self.profile.disable_cleanup(true);
            eprintln!("Its profile is left in {}.", self.profile.path().display());
        }
        timed("quit", || self.close());
    }
}
