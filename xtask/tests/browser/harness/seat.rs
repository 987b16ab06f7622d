//! A running browser, in which one test sits after the other.
//!
//! Starting one takes longer than many a test. What a page keeps belongs to its address, and each
//! test has another one; what else a test sets, it sets for its tab, which is closed behind it.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::prelude::*;
use tokio::runtime::{Builder, Runtime};
use xtask::driver::{self, Chromium, Driver};
use xtask::engine::Engine;

/// Those in which nobody sits. They end with the driver's watch, as the runner drops nothing.
static FREE_SEATS: Mutex<Vec<Seat>> = Mutex::new(Vec::new());

/// A browser with its driver and its profile.
pub(super) struct Seat {
    runtime: Runtime,
    session: Option<WebDriver>,
    driver: Driver,
    profile: TempDir,
    chromium: Chromium,
    /// What the browser is told beside what every one is.
    words: Vec<String>,
}

impl Seat {
    /// A browser that has just been started, the whole of it.
    pub(super) fn new() -> Self {
        Self::prepared(&[], |_| {})
    }

    /// One whose profile is written to before it starts, and that hears these words.
    pub(super) fn prepared(words: &[String], prepare: impl FnOnce(&Path)) -> Self {
        Self::open_new(Chromium::Whole, None, words, prepare)
    }

    /// The same under the policies of an IT department that stand in this folder.
    pub(super) fn managed(
        policies: Option<&Path>,
        words: &[String],
        prepare: impl FnOnce(&Path),
    ) -> Self {
        Self::open_new(Chromium::Whole, policies, words, prepare)
    }

    fn open_new(
        chromium: Chromium,
        policies: Option<&Path>,
        words: &[String],
        prepare: impl FnOnce(&Path),
    ) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.unwrap_or_else(|error| panic!("tokio did not start: {error}"));
        let profile =
            TempDir::new().unwrap_or_else(|error| panic!("no folder for a profile: {error}"));
        let engine = Engine::of_this_run().unwrap_or_else(|failure| panic!("{failure}"));
        assert!(
            engine == Engine::Chromium || (policies.is_none() && words.is_empty()),
            "only Chromium takes policies and words"
        );
        let driver = Driver::start_of(engine, profile.path(), policies);
        let driver = driver.unwrap_or_else(|failure| panic!("{failure}"));
        let mut seat = Self {
            runtime,
            session: None,
            driver,
            profile,
            chromium,
            words: words.to_vec(),
        };
        prepare(seat.profile.path());
        seat.open();
        seat
    }

    /// One in which nobody sits, or a new one.
    pub(super) fn take() -> Self {
        let free = FREE_SEATS
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        free.unwrap_or_else(|| {
            let mut seat = Self::open_new(Chromium::shared(), None, &[], |_| {});
            seat.driver.remove_at_the_end(seat.profile.path());
            seat
        })
    }

    /// Leaves it to the next test, with one empty tab and without what was kept for this origin. A
    /// browser that cannot be tidied up ends.
    pub(super) fn give_back(self, origin: &str) {
        if self.wait(self.tidy_up(origin)).is_ok() {
            FREE_SEATS
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(self);
        }
    }

    async fn tidy_up(&self, origin: &str) -> WebDriverResult<()> {
        let session = self.session();
        let used = session.windows().await?;
        let fresh = session.new_tab().await?;
        for tab in used {
            session.switch_to_window(tab).await?;
            session.close_window().await?;
        }
        session.switch_to_window(fresh).await?;
        if self.engine() != Engine::Chromium {
            return Ok(());
        }
        let to = json!({ "behavior": "default" });
        session
            .cdp()
            .send_raw("Browser.setDownloadBehavior", to)
            .await?;
        // Each test has an origin of its own, and the app and its cache are some 10 MB in each: three
        // hundred tests filled a disk.
        let kept = json!({ "origin": origin, "storageTypes": "all" });
        session
            .cdp()
            .send_raw("Storage.clearDataForOrigin", kept)
            .await?;
        session
            .cdp()
            .send_raw("Network.clearBrowserCache", json!({}))
            .await?;
        // What the closed tabs still said is nothing to the next test.
        session.browser_log().await?;
        session.get_log("performance").await?;
        Ok(())
    }

    /// The kind of browser.
    pub(super) fn engine(&self) -> Engine {
        self.driver.engine()
    }

    /// Where a browser puts downloads that is not told another folder.
    pub(super) fn downloads(&self) -> PathBuf {
        driver::downloads(self.profile.path())
    }

    #[track_caller]
    pub(super) fn session(&self) -> &WebDriver {
        self.session
            .as_ref()
            .unwrap_or_else(|| panic!("the browser is closed"))
    }

    /// Waits for a future of the session.
    pub(super) fn wait<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    /// The folder in which the browser keeps everything.
    pub(super) fn profile(&self) -> &Path {
        self.profile.path()
    }

    /// Opens the browser, be it closed, dead or running, on the same profile.
    pub(super) fn open_again(&mut self) {
        self.close();
        self.open();
    }

    fn open(&mut self) {
        // Chromedriver alone keeps logs.
        let logs = ["browser", "performance"];
        let opening = self
            .driver
            .open_with(self.chromium, self.profile.path(), &logs, &self.words);
        let session = self.runtime.block_on(opening);
        self.session = Some(session.unwrap_or_else(|failure| panic!("{failure}")));
    }

    fn close(&mut self) {
        if let Some(session) = self.session.take() {
            let _ = self.runtime.block_on(session.quit());
        }
    }

    /// Leaves a picture of the page, and the profile with what the browser had stored.
    pub(super) fn keep_for_a_look(mut self, picture: &Path) {
        if let Some(session) = &self.session {
            let _ = self.runtime.block_on(session.screenshot(picture));
            eprintln!("A picture of the page stands in {}.", picture.display());
        }
        self.profile.disable_cleanup(true);
        self.driver.remove_nothing();
        eprintln!("Its profile is left in {}.", self.profile.path().display());
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.close();
    }
}
