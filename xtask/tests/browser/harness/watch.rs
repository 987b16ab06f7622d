//! What the page did beside what it shows: its requests and its words to the console.

use serde_json::Value;
use xtask::engine::Engine;

use super::Browser;

impl Browser {
    /// Every request the server has answered since the test began, as `GET /path`.
    pub fn requests(&self) -> Vec<String> {
        self.server.requests()
    }

    /// Takes the host away, as where there is no net.
    pub fn stop_host(&mut self) {
        self.server.stop();
    }

    /// Brings the host back.
    #[track_caller]
    pub fn start_host(&mut self) {
        let started = self.server.start_again();
        started.unwrap_or_else(|failure| panic!("{failure}"));
    }

    /// Every address the browser was asked for that is neither the server's nor within the browser.
    #[track_caller]
    pub fn foreign_addresses(&self) -> Vec<String> {
        self.read_logs();
        let own = self.home();
        // Of two files that a test opens each is its own.
        let is_own_file = |address: &str| own.starts_with("file:") && address.starts_with("file:");
        let known = |address: &str| {
            address.starts_with(&own)
                || is_own_file(address)
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

    /// Chromedriver hands out each entry once; the others keep no log.
    #[track_caller]
    pub(super) fn read_logs(&self) {
        if self.engine() != Engine::Chromium {
            return;
        }
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
}
