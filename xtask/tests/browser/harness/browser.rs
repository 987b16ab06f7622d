//! One test's browser: its own profile, its own server, its own address.

use std::cell::RefCell;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{fs, thread};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::keys::Key;
use thirtyfour::prelude::*;
use tokio::runtime::{Builder, Runtime};
use xtask::project;
use xtask::server::Server;

use super::driver::Driver;

/// How long a verb waits for what it names.
const PATIENCE: Duration = Duration::from_secs(5);

/// A browser with the app open in it.
pub struct Browser {
    runtime: Runtime,
    session: Option<WebDriver>,
    driver: Driver,
    server: Server,
    profile: TempDir,
    console: RefCell<Vec<String>>,
    addresses: RefCell<Vec<String>>,
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
    let mut browser = Browser::start(folder);
    browser.go("");
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
        let driver = Driver::start();
        let session = Some(runtime.block_on(driver.open(profile.path())));
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
        self.close();
        self.session = Some(self.runtime.block_on(self.driver.open(self.profile.path())));
        self.go("");
    }

    fn close(&mut self) {
        if let Some(session) = self.session.take() {
            let _ = self.runtime.block_on(session.quit());
        }
    }

    /// The app clears the page it finds, the start template with it.
    #[track_caller]
    fn until_started(&self) {
        self.until(|| {
            match self.script(
                "return document.querySelector('template#app') === null",
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

    /// Every request the server has answered since the test began, as `GET /path`.
    pub fn requests(&self) -> Vec<String> {
        self.server.requests()
    }

    /// Every address the browser was asked for that is neither the server's nor within the browser.
    #[track_caller]
    pub fn foreign_addresses(&self) -> Vec<String> {
        self.read_logs();
        let own = self.server.address();
        let known = |address: &str| {
            address.starts_with(&own)
                || ["blob:", "data:", "about:", "chrome:"]
                    .iter()
                    .any(|scheme| address.starts_with(scheme))
        };
        self.addresses
            .borrow()
            .iter()
            .filter(|address| !known(address))
            .cloned()
            .collect()
    }

    /// Warnings and errors of the console since the last call.
    #[track_caller]
    pub fn take_console(&self) -> Vec<String> {
        self.read_logs();
        self.console.take()
    }

    /// Chromedriver hands out each entry once.
    #[track_caller]
    fn read_logs(&self) {
        for entry in self.wait(self.session().browser_log()) {
            if ["SEVERE", "WARNING"].contains(&entry.level.as_str()) {
                self.console.borrow_mut().push(entry.message);
            }
        }
        for entry in self.wait(self.session().get_log("performance")) {
            let event: Value = serde_json::from_str(&entry.message).unwrap_or_default();
            let address = match event.pointer("/message/method").and_then(Value::as_str) {
                Some("Network.requestWillBeSent") => event.pointer("/message/params/request/url"),
                Some("Network.webSocketCreated" | "Network.webTransportCreated") => {
                    event.pointer("/message/params/url")
                }
                _ => None,
            };
            self.addresses
                .borrow_mut()
                .extend(address.and_then(Value::as_str).map(str::to_owned));
        }
    }

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
        }
        self.close();
    }
}
