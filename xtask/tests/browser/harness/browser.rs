//! One test's browser: a tab of its own, at an address of its own.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::common::keys::Key;
use thirtyfour::prelude::*;
use xtask::engine::Engine;
use xtask::project;
use xtask::server::Server;

use super::{plain_spaces::plain_spaces, screen::picture, seat::Seat, timed};

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
    /// The address of a page that no server serves.
    file: Option<String>,
    patience: Cell<Duration>,
    pub(super) server: Server,
    pub(super) console: RefCell<Vec<String>>,
    pub(super) addresses: RefCell<Vec<String>>,
}

impl Browser {
    /// One that nobody else sits in, with the app that is tested at this address.
    pub(super) fn in_own_seat(seat: Seat, server: Server) -> Self {
        Self {
            seat: Some(seat),
            apart: true,
            folder: project::dist(),
            file: None,
            patience: Cell::new(PATIENCE),
            server,
            console: RefCell::default(),
            addresses: RefCell::default(),
        }
    }

    pub(super) fn start(folder: &Path, apart: bool) -> Self {
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
            file: None,
            patience: Cell::new(PATIENCE),
            server: new_address(folder),
            console: RefCell::default(),
            addresses: RefCell::default(),
        }
    }

    /// The kind of browser that this run drives.
    #[track_caller]
    pub fn engine(&self) -> Engine {
        self.seat().engine()
    }

    /// Where it puts downloads that is not told another folder.
    #[track_caller]
    pub(super) fn own_downloads(&self) -> PathBuf {
        self.seat().downloads()
    }

    /// A command of the DevTools protocol, which only Chromium knows.
    #[track_caller]
    pub fn devtools(&self, command: &str, given: Value) -> Value {
        let engine = self.engine();
        assert!(
            engine == Engine::Chromium,
            "{} has no DevTools protocol for {command}",
            engine.name()
        );
        self.wait(async { self.session().cdp().send_raw(command, given).await })
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

    /// Lets every verb wait no longer than this, where a test waits for what does not come.
    pub fn wait_at_most(&self, patience: Duration) {
        self.patience.set(patience);
    }

    /// Asks again until there is an answer; at the end the last reason is the failure.
    #[track_caller]
    pub fn until<T>(&self, mut question: impl FnMut() -> Result<T, String>) -> T {
        let end = Instant::now() + self.patience.get();
        loop {
            match question() {
                Ok(answer) => return answer,
                Err(reason) if Instant::now() > end => panic!("{reason}"),
                Err(_) => thread::sleep(BETWEEN_LOOKS),
            }
        }
    }

    /// Where the app is opened.
    pub(super) fn home(&self) -> String {
        let file = self.file.clone();
        file.unwrap_or_else(|| self.server.address())
    }

    /// Opens this file from now on, and no page of the server.
    pub fn open_file(&mut self, file: &Path) {
        self.file = Some(format!("file://{}", file.display()));
    }

    /// Goes to a route such as `#/akut`, or to the start page for the empty one.
    #[track_caller]
    pub fn go(&self, route: &str) {
        if self.goes_within(route) {
            return;
        }
        self.wait(self.session().goto(format!("{}{route}", self.home())));
        self.until_started();
    }

    /// Goes to a route of the open page that has started; whether it is. A driver waits longer for it.
    #[track_caller]
    fn goes_within(&self, route: &str) -> bool {
        let script = "const [page, route] = arguments;
            const started = document.querySelector('#not-started') === null;
            const within = started && location.href.split('#')[0] === page && route !== '';
            if (within && location.hash !== route) {
                // The app hears of it before this does, and draws by the next turn.
                const heard = new Promise((resolve) => {
                    addEventListener('hashchange', resolve, { once: true });
                    setTimeout(resolve, 500);
                });
                location.hash = route;
                await heard;
                await new Promise((resolve) => setTimeout(resolve));
            }
            return within;";
        let given = vec![json!(self.home()), json!(route)];
        // From a page on which nothing can be run, the driver goes there.
        matches!(self.try_script(script, given), Ok(Value::Bool(true)))
    }

    /// Loads the page anew.
    #[track_caller]
    pub fn reload(&self) {
        if self.engine() == Engine::Firefox {
            // Its driver's own way goes past the service worker, as nobody does who reloads.
            self.script("window.isLeft = true; location.reload()", vec![]);
            self.until(|| {
                let left = self.try_script("return window.isLeft ?? false", vec![]);
                match left.map(|it| it.as_bool()) {
                    Ok(Some(false)) => Ok(()),
                    other => Err(format!("the page was not loaded anew: {other:?}")),
                }
            });
        } else {
            self.wait(self.session().refresh());
        }
        self.until_started();
    }

    /// Closes the browser and opens it again on the same profile and at the same address.
    #[track_caller]
    pub fn restart(&mut self) {
        self.read_logs();
        self.open_again();
    }

    /// Kills the browser's processes in the middle of whatever they do, and opens it there again.
    #[track_caller]
    pub fn kill(&mut self) {
        self.read_logs();
        assert!(
            self.processes().kill(),
            "no process of the browser was killed"
        );
        self.open_again();
    }

    /// Ends what the page does in the middle: by [`Browser::kill`], and in WebKit, whose browser
    /// for tests keeps nothing longer than it runs, by loading the page anew.
    #[track_caller]
    pub fn interrupt(&mut self) {
        match self.engine() {
            Engine::Chromium | Engine::Firefox => self.kill(),
            Engine::WebKit => self.reload(),
        }
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
        self.try_script(script, arguments)
            .unwrap_or_else(|error| panic!("the browser refused: {error}"))
    }

    /// The same, for what may fail and is tried again.
    pub fn try_script(&self, script: &str, arguments: Vec<Value>) -> WebDriverResult<Value> {
        // It may wait for something: chromedriver's function is one that waits already.
        let script = match self.engine() {
            Engine::Chromium => script.to_owned(),
            Engine::Firefox | Engine::WebKit => {
                format!("return (async function () {{ {script}\n }}).apply(null, arguments)")
            }
        };
        let answer = self.attempt(self.session().execute(script, arguments))?;
        Ok(plain_spaces(answer.json().clone()))
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
        let script = json!({ "source": script });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", script);
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
            timed("leave", || seat.give_back(&self.server.address()));
        } else {
            timed("quit", || drop(seat));
        }
    }
}

/// Serves this folder at a port that no test has had before, as the browser may still know the
/// files and the texts of an address.
pub(super) fn new_address(folder: &Path) -> Server {
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
