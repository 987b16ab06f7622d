//! Inside another page, or over a connection that others can change, the app does not start, whatever
//! headers its host sends.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Response, Server};
use xtask::project;

use crate::harness::{Browser, Verbs, prepared};

const REFUSED: &str = "Trivselsspor starter ikke her";
const NAME: &str = "trivselsspor.example";

/// A host that sends no header but the kind of file, with a page that shows the app in a frame.
struct CarelessHost {
    http: Arc<Server>,
    thread: Option<JoinHandle<()>>,
}

impl CarelessHost {
    fn start() -> Self {
        let http = Server::http("127.0.0.1:0").unwrap_or_else(|error| panic!("{error}"));
        let http = Arc::new(http);
        let serving = http.clone();
        let thread = thread::spawn(move || {
            for request in serving.incoming_requests() {
                let name = request.url().trim_start_matches('/').to_owned();
                let (bytes, kind) = file(&name);
                let kind = Header::from_bytes("Content-Type", kind).unwrap_or_else(|()| panic!());
                let _ = request.respond(Response::from_data(bytes).with_header(kind));
            }
        });
        let thread = Some(thread);
        Self { http, thread }
    }

    fn port(&self) -> u16 {
        let address = self.http.server_addr().to_ip();
        address.unwrap_or_else(|| panic!("no address")).port()
    }
}

impl Drop for CarelessHost {
    fn drop(&mut self) {
        self.http.unblock();
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

fn file(name: &str) -> (Vec<u8>, &'static str) {
    if name == "ramme.html" {
        let page = "<!DOCTYPE html><title>Ramme</title><iframe src=\"/\"></iframe>";
        return (page.into(), "text/html");
    }
    let name = if name.is_empty() { "index.html" } else { name };
    let kind = match Path::new(name).extension().and_then(|it| it.to_str()) {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    };
    (
        fs::read(project::dist().join(name)).unwrap_or_default(),
        kind,
    )
}

#[track_caller]
fn is_refused(page: &Browser) {
    page.find("heading", REFUSED);
    page.sees("Trivselsspor does not start here.");
    page.sees_not("Opret");
}

#[test]
fn the_app_does_not_start_in_a_frame_or_over_plain_http() {
    let host = CarelessHost::start();
    let words = [format!("--host-resolver-rules=MAP {NAME} 127.0.0.1")];
    prepared(
        &words,
        |_, _| {},
        |page| {
            let port = host.port();
            let go = |address: String| page.wait(page.session().goto(address));
            go(format!("http://127.0.0.1:{port}/"));
            page.find("button", "Opret");
            go(format!("http://127.0.0.1:{port}/ramme.html"));
            page.wait(page.session().enter_frame(0));
            is_refused(page);
            go(format!("http://{NAME}:{port}/"));
            is_refused(page);
            page.is_accessible();
            page.screenshot("exposed");
        },
    );
}
