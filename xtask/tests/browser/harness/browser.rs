//! One test's browser: a tab of its own, at an address of its own.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Display;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::keys::Key;
use thirtyfour::prelude::*;
use xtask::project;
use xtask::server::Server;

use super::screen::picture;
use super::seat::Seat;
use super::timed;

/// How long a verb waits for what it names, on a machine that has other work too.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long it waits before it looks again.
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// A browser with the app open in it.
pub struct Browser {
    /// There until it is given back.
    seat: Option<Seat>,
    /// Whether nobody has sat here before, and nobody will after this test.
    apart: bool,
    folder: PathBuf,
    pub(super) server: Server,
    pub(super) console: RefCell<Vec<String>>,
    pub(super) addresses: RefCell<Vec<String>>,
}

/// Runs a test on the app, at an address where nothing has been kept before.
///
/// Whatever the test is about, it also fails when the page wrote a warning or an error to the
/// console (which every breach of the content security policy does) or asked another origin.
pub fn sitting(test: impl FnOnce(&mut Browser)) {
    sitting_in(&project::dist(), test);
}

/// The same in a browser of its own, which the test may kill and start again, and whose profile
/// holds nothing of another test.
pub fn sitting_apart(test: impl FnOnce(&mut Browser)) {
    timed("all", || sit(Browser::start(&project::dist(), true), test));
}

/// The same with sealing switched off, to show that a search finds what is not sealed.
pub fn sitting_unsealed(test: impl FnOnce(&mut Browser)) {
    timed("all", || {
        sit(Browser::start(&project::unsealed_dist(), true), test);
    });
}

/// The same with the app, or any page, that stands in this folder.
pub fn sitting_in(folder: &Path, test: impl FnOnce(&mut Browser)) {
    timed("all", || sit(Browser::start(folder, false), test));
}

/// The same in a browser that keeps no app, as a private window of some does: every file comes from
/// the host.
pub fn sitting_unkept(test: impl FnOnce(&mut Browser)) {
    timed("all", || {
        let browser = Browser::start(&project::dist(), false);
        browser.before_every_page("delete Navigator.prototype.serviceWorker");
        sit(browser, test);
    });
}

fn sit(mut browser: Browser, test: impl FnOnce(&mut Browser)) {
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

/// Runs a test on the app in a browser of its own whose profile is written to before it starts, at an
/// address that is known by then, and which hears these words. It has ended when this returns.
pub fn prepared(
    words: &[String],
    prepare: impl FnOnce(&Path, &str),
    test: impl FnOnce(&mut Browser),
) {
    let folder = project::dist();
    let server = new_address(&folder);
    let address = server.address();
    let seat = Seat::prepared(words, |profile| prepare(profile, &address));
    test(&mut Browser::in_own_seat(seat, server));
}

/// The same under these policies of an IT department, by which no other browser goes.
pub fn managed(policies: &Value, test: impl FnOnce(&mut Browser)) {
    let settings = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    let place = settings.path().join("policies/managed");
    fs::create_dir_all(&place)
        .and_then(|()| fs::write(place.join("trivselsspor.json"), policies.to_string()))
        .unwrap_or_else(|error| panic!("the policies: {error}"));
    let seat = Seat::managed(Some(settings.path()), &[], |_| {});
    let server = new_address(&project::dist());
    test(&mut Browser::in_own_seat(seat, server));
}

impl Browser {
    /// One that nobody else sits in, with the app that is tested at this address.
    fn in_own_seat(seat: Seat, server: Server) -> Self {
        Self {
            seat: Some(seat),
            apart: true,
            folder: project::dist(),
            server,
            console: RefCell::default(),
            addresses: RefCell::default(),
        }
    }

    fn start(folder: &Path, apart: bool) -> Self {
        assert!(
            folder.join("index.html").exists(),
            "There is no app in {}. Run `cargo xtask test --all`, which builds it first.",
            folder.display()
        );
        Self {
            seat: Some(timed("start", || {
                if apart { Seat::new() } else { Seat::take() }
            })),
            apart,
            folder: folder.to_owned(),
            server: new_address(folder),
            console: RefCell::default(),
            addresses: RefCell::default(),
        }
    }

    #[track_caller]
    fn seat(&self) -> &Seat {
        self.seat
            .as_ref()
            .unwrap_or_else(|| panic!("the browser has been given back"))
    }

    /// The seat of a test that has it to itself.
    #[track_caller]
    fn own_seat(&mut self) -> &mut Seat {
        self.fail_unless_apart();
        self.seat
            .as_mut()
            .unwrap_or_else(|| panic!("the browser has been given back"))
    }

    #[track_caller]
    fn fail_unless_apart(&self) {
        assert!(
            self.apart,
            "other tests sit in this browser too: begin with `sitting_apart`"
        );
    }

    /// thirtyfour's own session, for what has no verb here; [`Browser::wait`] runs its futures.
    #[track_caller]
    pub fn session(&self) -> &WebDriver {
        self.seat().session()
    }

    /// Waits for a future of thirtyfour and fails where it fails.
    #[track_caller]
    pub fn wait<T, E: Display>(&self, future: impl Future<Output = Result<T, E>>) -> T {
        self.seat()
            .wait(future)
            .unwrap_or_else(|error| panic!("the browser refused: {error}"))
    }

    /// The same, for what may fail and is tried again.
    pub fn attempt<T>(
        &self,
        future: impl Future<Output = WebDriverResult<T>>,
    ) -> WebDriverResult<T> {
        self.seat().wait(future)
    }

    /// Asks again until there is an answer; at the end the last reason is the failure.
    #[track_caller]
    pub fn until<T>(&self, mut question: impl FnMut() -> Result<T, String>) -> T {
        let end = Instant::now() + PATIENCE;
        loop {
            match question() {
                Ok(answer) => return answer,
                Err(reason) if Instant::now() > end => panic!("{reason}"),
                Err(_) => thread::sleep(BETWEEN_LOOKS),
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
        self.own_seat().open_again();
        self.go("");
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

    /// Runs JavaScript on the first element that a selector finds, called `it`, once it is there:
    /// what a click or an address brings is not there at once.
    #[track_caller]
    pub fn on(&self, selector: &str, script: &str) -> Value {
        let script = format!(
            "const it = document.querySelector(arguments[0]);
            if (it === null) return {{ missing: true }};
            return {{ answer: (() => {{ {script} }})() }};"
        );
        self.until(|| {
            let mut said = self.script(&script, vec![json!(selector)]);
            if said["missing"] == true {
                return Err(format!("nothing on the page is {selector}"));
            }
            Ok(said["answer"].take())
        })
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

    /// The folder of the app that is tested.
    pub fn folder(&self) -> &Path {
        &self.folder
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
    #[track_caller]
    pub fn profile(&self) -> &Path {
        self.fail_unless_apart();
        self.seat().profile()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let Some(seat) = self.seat.take() else {
            return;
        };
        if thread::panicking() {
            let test = thread::current()
                .name()
                .unwrap_or("test")
                .replace("::", "-");
            let path = picture(&format!("failed-{test}"), "png");
            seat.keep_for_a_look(&path);
        } else if !self.apart {
            timed("leave", || seat.give_back());
        } else {
            timed("quit", || drop(seat));
        }
    }
}

/// Serves this folder at a port that no test has had before, as the browser may still know the
/// files and the texts of an address.
fn new_address(folder: &Path) -> Server {
    static PORTS: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    let mut unwanted = Vec::new();
    loop {
        let server = Server::start(folder, 0).unwrap_or_else(|failure| panic!("{failure}"));
        let mut ports = PORTS.lock().unwrap_or_else(PoisonError::into_inner);
        if ports.insert(server.port()) {
            return server;
        }
        // Held until there is another, or the next one might get the same.
        unwanted.push(server);
    }
}
